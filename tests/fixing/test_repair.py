"""Fixes are applied until nothing is left to do, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.packs import read_pack, write_pack
from textlint.catalog import load_rules
from textlint.engine import Engine, Outcome
from textlint.fixing import Repair, guarded, repair
from textlint.linter import look
from textlint.model import Edit, Rule, Safety, apply_edits

SAFE = "fix = 'safe'\n"
BLANKS = f"trigger = [' ']\n{SAFE}[[pattern]]\nfind = ' {{2,}}'\nreplace = ' '\n"
REMOVES = "fix = 'safe'\nremoves = true\n"
UNSAFE = "fix = 'unsafe'\nbecause = 'It may be right.'\n"


def swap(old: str, new: str, head: str = SAFE) -> str:
    return f"{head}[[pattern]]\nfind = '{old}'\nreplace = '{new}'\n"


def repaired(rules: tuple[Rule, ...], text: str, *, unsafe: bool = False) -> Repair:
    engine = Engine(rules)

    def find(now: str) -> Outcome:
        outcome = look(engine, now, "text")
        return Outcome(guarded(now, outcome.findings), outcome.failures)

    return repair(text, find, unsafe)


def fixed(folder: Path, text: str, *, unsafe: bool = False, **rules: str) -> Repair:
    return repaired(read_pack(folder, {f"own/{name}.toml": rule for name, rule in rules.items()}), text, unsafe=unsafe)


class TestChoice:
    def test_only_what_is_allowed_is_applied(self, tmp_path: Path) -> None:
        rules = {
            "a": swap("ca", "ko"),
            "b": swap("do", "ta", UNSAFE),
            "c": swap("co", "ox", "fix = 'display'\n"),
        }
        assert fixed(tmp_path, "ca do co", **rules).text == "ko do co"
        assert fixed(tmp_path, "ca do co", unsafe=True, **rules).text == "ko ta co"

    def test_what_is_left_is_reported_where_it_now_stands(self, tmp_path: Path) -> None:
        done = fixed(tmp_path, "cat dog", a=swap("cat", "kitten"), b=swap("dog", "wolf", UNSAFE))
        assert done.text == "kitten dog"
        assert [(finding.rule, finding.start) for finding in done.outcome.findings] == [("own/b", 7)]
        assert [(finding.rule, finding.text) for finding in done.applied] == [("own/a", "cat")]

    @pytest.mark.parametrize(
        ("rules", "text", "after"),
        [
            ({"a": swap("abc", "x"), "b": swap("bcd", "y")}, "abcd", "xd"),
            ({"a": swap("bcd", "y"), "b": swap("abc", "x")}, "abcd", "xd"),
            ({"a": swap("abcd", "x"), "b": swap("ab", "y")}, "abcd", "ycd"),
            ({"a": swap("ab", "x"), "b": swap("cd", "y")}, "abcd", "xy"),
            ({"a": swap("(?=a)", "x", SAFE + "trigger = ['a']\n")}, "b", "b"),
            ({"a": swap("ab", "x"), "b": f"{REMOVES}[[pattern]]\nfind = 'bc'\n"}, "one\nabcd\nmore", "one\nmore"),
        ],
    )  # fmt: skip
    def test_of_two_that_overlap_one_is_applied(
        self, tmp_path: Path, rules: dict[str, str], text: str, after: str
    ) -> None:
        assert fixed(tmp_path, text, **rules).text == after

    def test_neighbours_wait_for_each_other(self, tmp_path: Path) -> None:
        """The second edit saw the first one's text; after it, it is asked again."""
        rules = {"a": swap("aa", "b"), "b": swap("(?<=a)c", "d")}
        assert fixed(tmp_path, "aac", **rules).text == "bc"

    def test_one_fix_makes_another_possible(self, tmp_path: Path) -> None:
        done = fixed(tmp_path, "abcd abcd", a=swap("ab", "e"), b=swap("ec", "f"), c=swap("fd", "g"))
        assert done.text == "g g"
        assert done.edits == (Edit(0, 4, "g"), Edit(5, 9, "g"))

    def test_edits_that_belong_together_are_all_applied_or_none(self, tmp_path: Path) -> None:
        code = """
        '''Marks are turned in tests.'''
        from textlint.authoring import Edit, hit, rule

        @rule(summary="A", message="A.", fix="safe", trigger=["^"], examples=[])
        def marks(document, options):
            at, to = document.text.find("^"), document.text.find("$")
            if 0 <= at < to:
                yield hit((at, to + 1), edits=[Edit(at, at + 1, "("), Edit(to, to + 1, ")")])
        """
        rules = read_pack(tmp_path, {"own/a.toml": swap("x\\$", "y$"), "own/marks.py": code})
        assert repaired(rules, "^ab$").text == "(ab)"
        assert repaired(rules, "^ax$").text == "(ax)"


class TestSettling:
    def test_two_rules_that_undo_each_other_are_both_named_and_the_text_stays(self, tmp_path: Path) -> None:
        done = fixed(tmp_path, "a cat, one cot", a=swap("cat", "dog"), b=swap("dog", "cat"), c=swap("cot", "bed"))
        assert (done.text, done.edits, done.applied) == ("a cat, one cot", (), ())
        ((message, rule),) = done.outcome.failures
        assert message == (
            "the fixes of own/a and own/b undo each other, so this text was left as it was; switch one of them off"
        )
        assert rule == ""
        assert [finding.rule for finding in done.outcome.findings] == ["own/a", "own/c"]

    def test_a_rule_that_was_quiet_by_then_is_not_named(self, tmp_path: Path) -> None:
        rules = {"a": swap("cat", "dog"), "b": swap("dog", "hen"), "c": swap("hen", "dog")}
        ((message, _),) = fixed(tmp_path, "cat", **rules).outcome.failures
        assert message.startswith("the fixes of own/b and own/c undo each other")

    @pytest.mark.parametrize(
        ("old", "new"), [("ab", "abb"), ("(?=ab)", "x"), ("ab(?!b{20})", "abb")], ids=["grows", "inserts", "grows long"]
    )
    def test_a_rule_that_feeds_itself_is_named(self, tmp_path: Path, old: str, new: str) -> None:
        done = fixed(tmp_path, "ab", a=swap(old, new))
        assert done.text == "ab"
        ((message, _),) = done.outcome.failures
        assert message == "the fix of own/a never settles, so this text was left as it was; switch it off"

    def test_a_fix_that_changes_nothing_is_none(self, tmp_path: Path) -> None:
        done = fixed(tmp_path, "A Cat.", a="fix = 'safe'\n[[phrase]]\nfind = 'cat'\nreplace = 'Cat'\n")
        assert (done.text, done.outcome.failures, done.outcome.findings) == ("A Cat.", (), ())

    def test_a_rule_that_fails_keeps_nobody_from_fixing(self, tmp_path: Path) -> None:
        code = """
        '''It fails in tests.'''
        from textlint.authoring import rule

        @rule(summary="A", message="A.", trigger=["cat"], examples=[])
        def failing(document, options):
            raise KeyError("x")
            yield
        """
        rules = read_pack(tmp_path, {"own/a.toml": swap("dog", "wolf"), "own/failing.py": code})
        done = repaired(rules, "cat dog")
        assert done.text == "cat wolf"
        assert [failure.rule for failure in done.outcome.failures] == ["own/failing"]


class TestRemoval:
    text = "".join(f"Line {number} says something here.\n" for number in range(6))

    def remover(self, lines: str) -> str:
        return f"fix = 'safe'\nremoves = true\n[[pattern]]\nfind = 'Line {lines} says'\n"

    def test_half_may_go(self, tmp_path: Path) -> None:
        done = fixed(tmp_path, self.text, a=self.remover("[345]"))
        assert done.text == "".join(self.text.splitlines(keepends=True)[:3])

    def test_more_than_half_stays_but_other_fixes_go_on(self, tmp_path: Path) -> None:
        done = fixed(tmp_path, self.text, a=self.remover("[2345]"), b=swap("something", "nothing much"))
        assert done.text == self.text
        done = fixed(tmp_path, self.text, a=self.remover("[2345]"), b=swap("says", "tells"))
        assert done.text == self.text.replace("says", "tells")

    def test_more_than_half_stays_however_many_passes_it_would_take(self, tmp_path: Path) -> None:
        """Each pass alone would take less than half of what is then there."""
        block = "[[block]]\nstart = 'Line . says something here\\.'\nwhere = 'tail'\nmost = 2\n"
        pack = write_pack(tmp_path, {"own/a.toml": f"fix = 'safe'\nremoves = true\n{block}"})
        done = repaired(load_rules(pack), self.text)
        assert len(done.text) * 2 >= len(self.text)
        assert repaired(load_rules(pack), done.text).text == done.text

    def test_a_rule_that_fails_is_no_leave_to_take_more(self, tmp_path: Path) -> None:
        code = """
        '''It fails in tests.'''
        from textlint.authoring import rule

        @rule(summary="A", message="A.", trigger=["line"], examples=[])
        def failing(document, options):
            raise KeyError("x")
            yield
        """
        block = f"{REMOVES}[[block]]\nstart = 'Line . says something here\\.'\nwhere = 'tail'\nmost = 2\n"
        done = repaired(read_pack(tmp_path, {"own/a.toml": block, "own/failing.py": code}), self.text)
        assert len(done.text) * 2 >= len(self.text)

    def test_what_is_furniture_after_all_other_fixes_goes_at_once(self, tmp_path: Path) -> None:
        """Otherwise it would go the next time."""
        text = "{{ a title }}\n" + "Line 1 says\n" * 3 + "This is what an author wrote here.\n"
        rules = read_pack(
            tmp_path, {"own/a.toml": self.remover("1"), "own/b.toml": swap("\\{\\{ a title \\}\\}", "", UNSAFE)}
        )
        done = repaired(rules, text, unsafe=True)
        assert done.text == repaired(rules, done.text, unsafe=True).text
        assert done.text == "\nThis is what an author wrote here.\n"
        assert apply_edits(text, done.edits) == done.text


PARTS = [
    "cat",
    "cats",
    "kat",
    "dog",
    "  ",
    " ,",
    "a",
    "the the",
    "Norway",
    "not",
    "12",
    "“cat”",
    "\n",
    "\n\n\n",
    ".",
    "\ud800",
]
PACK = {
    "own/a.toml": swap("\\bcats?\\b", "kat"),
    "own/b.toml": swap("kat kat", "kat"),
    "own/blanks.toml": BLANKS,
    "own/comma.toml": swap(" ,", ","),
    "own/dog.toml": swap("dog", "dog not", UNSAFE),
    "own/double.toml": swap("\\b(?<word>the|a) (?P=word)\\b", "{word}"),
    "own/lines.toml": "fix = 'safe'\nremoves = true\nabsorbs = true\n[[block]]\nstart = 'kat'\nalso = 'a.*'\n",
    "own/not.toml": swap("not", "never"),
    "own/number.toml": swap("12", "13"),
}


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> tuple[Rule, ...]:
    return read_pack(tmp_path_factory.mktemp("pack"), PACK)


@given(parts=st.lists(st.sampled_from(PARTS), max_size=25), unsafe=st.booleans())
def test_repairing_twice_is_repairing_once_and_edits_tell_how(
    rules: tuple[Rule, ...], parts: list[str], unsafe: bool
) -> None:
    text = " ".join(parts)
    done = repaired(rules, text, unsafe=unsafe)
    assert apply_edits(text, done.edits) == done.text
    if not done.outcome.failures:
        assert repaired(rules, done.text, unsafe=unsafe).text == done.text
    else:
        assert done.text == text
    if not unsafe:
        assert all(finding.fix and finding.fix.safety is Safety.SAFE for finding in done.applied)
        assert done.text.count("12") == text.count("12")
        assert done.text.count("not") == text.count("not")


def test_thousands_of_fixes_settle(tmp_path: Path) -> None:
    done = fixed(tmp_path, "a cat , a cats  here\n" * 1_000, a=swap("cats?", "kat"), b=swap(" ,", ","), c=BLANKS)
    assert done.text == "a kat, a kat here\n" * 1_000


def test_a_thousand_neighbours_settle_in_few_passes(tmp_path: Path) -> None:
    done = fixed(tmp_path, "ab" * 1_000, a=swap("ab", "c"))
    assert done.text == "c" * 1_000
