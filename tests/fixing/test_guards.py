"""What no safe fix may do, whatever its rule promises."""

from __future__ import annotations

import pytest

from textlint.fixing import guarded
from textlint.fixing.guards import MOST_REMOVED
from textlint.model import Confidence, Edit, Finding, Fix, Safety, Severity

LONG = "The harbour was quiet that morning, and nothing moved on the water. " * 8


def finding(*edits: Edit, safety: Safety = Safety.SAFE, removes: bool = False, because: str = "") -> Finding:
    fix = Fix(edits, safety, because, removes)
    return Finding("own/rule", fix.start, fix.end, "", Severity.INFO, Confidence.HIGH, fix)


def verdict(before: str, after: str, words: str) -> str:
    """Why it is not safe to put `after` where the `words` of `before` stand; "" if it is."""
    at = before.index(words)
    (kept,) = guarded(before, [finding(Edit(at, at + len(words), after))])
    assert kept.fix
    assert (kept.fix.safety is Safety.SAFE) == (kept.fix.because == "")
    return kept.fix.because


@pytest.mark.parametrize(
    ("text", "words", "new"),
    [
        ("It opened at 5 , daily.", " ,", ","),
        ("Open  until nine.", "  ", " "),
        ("He came from norway to stay.", "norway", "Norway"),
        ("In the the harbour.", "the ", ""),
        ("He left. He left. She stayed.", " He left.", ""),
        ("A cafÃ© by the sea.", "Ã©", "é"),
        ("It isnâ€™t open.", "â€™", "’"),
        ("It is n't open.", " n't", "n't"),
        ("They opened 20, 000 doors.", ", ", ","),
        ("He said “it  is open”.", "  ", " "),
        (
            "He said “caf\N{COMBINING ACUTE ACCENT}e is open”.",
            "caf\N{COMBINING ACUTE ACCENT}e",
            "caf\N{COMBINING ACUTE ACCENT}e",
        ),
        ("Fish &amp;amp; chips.", "&amp;amp;", "&"),
        ("Fish&nbsp;and chips.", "&nbsp;", " "),
        ("See https://example.org now .", " .", "."),
        ("A\N{ZERO WIDTH SPACE} harbour.", "\N{ZERO WIDTH SPACE}", ""),
        ("Pаypal wrote.", "Pаypal", "Paypal"),
        ("\ufeffThe harbour.", "\ufeff", ""),
        ("Es ist ein ein Haus.", " ein", ""),
    ],
)
def test_what_is_safe_stays_safe(text: str, words: str, new: str) -> None:
    assert verdict(text, new, words) == ""


@pytest.mark.parametrize(
    ("text", "words", "new", "reason"),
    [
        ("It opened in 1994.", "1994", "1949", "a number"),
        ("It opened in 1994.", "199", "19", "a number"),
        ("It opened in 19 94.", "9 9", "99", "a number"),
        ("It has a door.", "a door", "12 doors", "a number"),
        ("It opened in ١٩٩٤.", "١٩٩٤", "١٩٤٩", "a number"),
        ("It has ５ doors.", "５", "", "a number"),
        ("See https://example.org/a_b now.", "a_b", "a-b", "an address"),
        ("See https://example.org . Then go.", " .", ".", "an address"),
        ("Write to a.b@example.org now.", "example", "exempla", "an address"),
        ("See www.example.org now.", "www", "ww", "an address"),
        ("It is not open.", "not ", "", "a negation"),
        ("It isn't open.", "n't", "", "a negation"),
        ("It isn’t open.", "n’t", "", "a negation"),
        ("It is open.", "is", "is not", "a negation"),
        ("Das ist nicht offen.", " nicht", "", "a negation"),
        ("Он не пришёл.", "не ", "", "a negation"),
        ("Die “Häuser” sind offen.", " sind offen", "", "words"),
        ("Он пришёл домой.", " домой", "", "words"),
        ("It is cannot open.", "cannot", "can", "a negation"),
        ("He met Anna there.", "Anna", "Hanna", "a name"),
        ("He met Anna there.", "Anna", "her", "a name"),
        ("He met her there.", "her", "Anna", "a name"),
        ("He said “it is open” today.", "is", "was", "quoted words"),
        ("He said «it is open» today.", "open", "shut", "quoted words"),
        ("Er sagte „es ist offen“ heute.", "offen", "zu", "quoted words"),
        ('He said "it is open" today.', "open", "shut", "quoted words"),
        ('"The the harbour is open," he said.', "the ", "", "quoted words"),
        (f"He said “{LONG[:500]} it is open” today.", "is open", "was open", "quoted words"),
        (f"He said “it is open. {LONG[:500]}” today.", "is open", "was open", "quoted words"),
        ("The harbour is very quiet.", " very", "", "words"),
        ("The harbour is quiet. it opened on monday.", " it opened on monday.", "", "words"),
        ("of the city and the sea.", "the ", "", "words"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("around", ["", LONG])
def test_what_is_harm_becomes_unsafe(text: str, words: str, new: str, reason: str, around: str) -> None:
    text = f"{around}\n{text}\n{around}"
    at = text.index(words, len(around))
    (kept,) = guarded(text, [finding(Edit(at, at + len(words), new))])
    assert kept.fix
    assert kept.fix.safety is Safety.UNSAFE
    said = "It would take words away." if reason == "words" else f"It would change {reason}."
    assert kept.fix.because == said


def test_edits_that_belong_together_are_judged_together() -> None:
    text = "He met Anna Berg, then left."
    both = finding(Edit(7, 11, "Berg"), Edit(12, 16, "Anna"))
    (kept,) = guarded(text, [both])
    assert kept.fix and kept.fix.safety is Safety.SAFE
    (kept,) = guarded(text, [finding(Edit(7, 11, "Berg"))])
    assert kept.fix and kept.fix.safety is Safety.UNSAFE


@pytest.mark.parametrize("safety", [Safety.UNSAFE, Safety.DISPLAY])
def test_what_is_not_safe_keeps_its_own_reason(safety: Safety) -> None:
    stated = finding(Edit(0, 4, ""), safety=safety, because="It may be right.")
    assert guarded("1994 was quiet.", [stated]) == (stated,)


class TestRemoval:
    text = "One line here.\nTwo line here.\nSix line here.\nTen line here.\n"

    def safeties(self, *found: Finding) -> list[Safety]:
        return [kept.fix.safety for kept in guarded(self.text, found) if kept.fix]

    def line(self, number: int, safety: Safety = Safety.SAFE) -> Finding:
        return finding(Edit(number * 15, number * 15 + 15, ""), removes=True, safety=safety)

    def test_half_of_a_text_may_go(self) -> None:
        assert MOST_REMOVED == 0.5
        assert self.safeties(self.line(0), self.line(3)) == [Safety.SAFE, Safety.SAFE]

    def test_more_than_half_may_not(self) -> None:
        found = guarded(self.text, [self.line(0), self.line(1), self.line(2)])
        assert {kept.fix.because for kept in found if kept.fix} == {"It would take away more than half of the text."}

    def test_what_nobody_takes_away_does_not_count(self) -> None:
        shown = self.line(1, Safety.DISPLAY)
        assert self.safeties(self.line(0), shown, self.line(2)) == [Safety.SAFE, Safety.DISPLAY, Safety.SAFE]

    def test_what_two_rules_take_away_counts_once(self) -> None:
        assert self.safeties(self.line(0), self.line(0), self.line(2)) == [Safety.SAFE] * 3

    def test_a_removal_may_take_numbers_and_names(self) -> None:
        (kept,) = guarded("Photo: Anna Berg, 1994\n" + LONG, [finding(Edit(0, 23, ""), removes=True)])
        assert kept.fix and kept.fix.safety is Safety.SAFE


@pytest.mark.parametrize("unit", ["a", "A-", "“a", "a@", "www.", "A ", "a.b@c.", "n't ", '"a" ', "“Ab” ", "1 ", "„“"])
def test_a_fix_of_a_whole_hostile_text_is_judged(unit: str) -> None:
    text = unit * (100_000 // len(unit)) + "."
    guarded(text, [finding(Edit(0, 1, "x"), Edit(len(text) - 1, len(text), "!"))])


def test_thousands_of_fixes_are_judged() -> None:
    text = "The Harbour opened in 1994 , he said. " * 3_000
    found = [finding(Edit(at, at + 1, "")) for at in range(26, len(text), 38)]
    assert {kept.fix.safety for kept in guarded(text, found) if kept.fix} == {Safety.SAFE}
