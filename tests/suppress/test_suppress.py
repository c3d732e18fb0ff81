"""Marks inside a text and allow lists: what they hide, and what is said about them."""

from __future__ import annotations

import pytest

from textlint.model import Confidence, Finding, Severity
from textlint.suppress.allow import allowed
from textlint.suppress.inline import apply_marks, read_marks, untrusted_marks

KNOWN = {"mt", "mt/a", "space", "space/b"}


def find(source: str, words: str, rule: str = "mt/a") -> Finding:
    start = source.index(words)
    return Finding(rule, start, start + len(words), "", Severity.WARNING, Confidence.HIGH, text=words)


def left(source: str, *findings: Finding, ran: bool = True) -> list[tuple[str, str]]:
    marks = read_marks(source, "markdown")
    kept, hidden = apply_marks(
        findings, marks, source, KNOWN.__contains__, (lambda name: True) if ran else None, names=KNOWN
    )
    assert len(hidden) + len([f for f in kept if not f.rule.startswith("suppress/")]) == len(findings)
    return [(finding.rule, finding.text) for finding in kept]


def test_own_line_only() -> None:
    source = "One bad word. <!-- textlint: ignore[mt/a] -- quoted -->\nOne worse word.\n"
    assert left(source, find(source, "bad"), find(source, "worse")) == [("mt/a", "worse")]


def test_alone_means_the_next_line_that_says_something() -> None:
    source = "> <!-- textlint: ignore[mt/a] -->\n\n<!-- textlint: ignore[space] -->\n\n> a bad word\nworse\n"
    findings = [find(source, "bad"), find(source, "word", "space/b"), find(source, "worse")]
    assert left(source, *findings) == [("mt/a", "worse")]


def test_next_never_means_its_own_line() -> None:
    source = "- bad <!-- textlint: ignore-next[mt] -->\n- worse\n"
    assert left(source, find(source, "bad"), find(source, "worse")) == [("mt/a", "bad")]


def test_range_and_file() -> None:
    start, end = "<!-- textlint: ignore-start[mt/a] -->", "<!-- textlint: ignore-end[mt/a] -->"
    source = f"one\n\n{start}\ntwo\n\nthree\n{end}\n\nfour\n"
    findings = [find(source, word) for word in ("one", "two", "three", "four")]
    assert left(source, *findings) == [("mt/a", "one"), ("mt/a", "four")]
    source = "one\n\ntwo\n\n<!-- textlint: ignore-file[mt] -->\n"
    assert left(source, find(source, "one"), find(source, "two")) == []


@pytest.mark.parametrize(
    "source",
    [
        "# bad heading <!-- textlint: ignore[mt/a] -->\n\nworse\n",
        "| bad | <!-- textlint: ignore[mt/a] --> |\n|--|--|\n| worse | |\n",
        "> - a bad one <!-- textlint: ignore[mt/a] -->\n> - worse\n",
        "[^1]: note\n\n    bad <!-- textlint: ignore[mt/a] -->\n\nworse\n",
        "Term\n: one\n\n    bad <!-- textlint: ignore[mt/a] -->\n\nworse\n",
        "---\na: b\n---\n<!-- textlint: ignore[mt/a] -->\nbad\nworse\n",
        "<!-- textlint: ignore[mt/a]\n  -- over\n  three lines -->\n\n\nbad\nworse\n",
        "<!-- textlint: ignore[mt/a] --> <!-- textlint: ignore[space] -->\n\n* bad\n* worse\n",
        "<div>\n<!-- textlint: ignore-next[mt/a] -->\n</div> bad\n\nworse\n",
        "worse\r\n\r\nbad <!-- textlint: ignore[mt/a] -->\r\n",
    ],
)
def test_marks_in_every_kind_of_block(source: str) -> None:
    assert left(source, find(source, "bad"), find(source, "worse"), ran=False) == [("mt/a", "worse")]


def test_ranges_of_several_names_end_one_by_one() -> None:
    source = (
        "<!-- textlint: ignore-start[mt/a, space/b] -->\none\n\n<!-- textlint: ignore-end[mt/a] -->\n\ntwo\n\n"
        "<!-- textlint: ignore-end[space/b] -->\n\nthree\n"
    )
    findings = [find(source, word, rule) for word in ("one", "two", "three") for rule in ("mt/a", "space/b")]
    assert left(source, *findings) == [("mt/a", "two"), ("mt/a", "three"), ("space/b", "three")]


def test_a_mark_with_nothing_below_it_is_unused() -> None:
    source = "bad\n\n<!-- textlint: ignore[mt/a] -->\n\n"
    assert left(source, find(source, "bad")) == [("mt/a", "bad"), ("suppress/unused-mark", "mt/a")]


def test_thousands_of_marks_are_no_trouble() -> None:
    source = "bad <!-- textlint: ignore[mt/a] -->\n\n<!-- textlint: ignore[mt/zz] -->\n" * 5_000
    findings = [find(source, "bad")] * 5_000
    assert len(left(source, *findings)) == 5_000 + 4_999  # unknown ones, and unused ones below the first


def test_a_family_hides_its_rules_and_no_other() -> None:
    source = "bad <!-- textlint: ignore[space, mt] -->\n"
    assert left(source, find(source, "bad"), find(source, "bad", "mtx/a")) == [
        ("mtx/a", "bad"),
        ("suppress/unused-mark", "space"),
    ]


def test_unused_is_judged_only_where_the_rule_ran() -> None:
    source = "good <!-- textlint: ignore[mt/a] -->\n"
    assert left(source) == [("suppress/unused-mark", "mt/a")]
    assert left(source, ran=False) == []


def test_unknown_names_get_a_suggestion() -> None:
    source = "bad <!-- textlint: ignore[mt/a, spacing] -->\n"
    marks = read_marks(source, "markdown")
    kept, _ = apply_marks([find(source, "bad")], marks, source, KNOWN.__contains__, None, names=KNOWN)
    assert [(finding.rule, finding.text) for finding in kept] == [("suppress/unknown-rule", "spacing")]
    assert kept[0].message.endswith("Did you mean “space”?")


@pytest.mark.parametrize(
    ("mark", "reason"),
    [
        ("ignore", "name the rules or families to ignore, as in ignore[mt]"),
        ("ignore[]", "name the rules"),
        ("ignore[mt,]", "name the rules"),
        ("ignor[mt]", "Did you mean “ignore”?"),
        ("ignore[mt] because", "write it as textlint: ignore[rule] -- reason"),
        ("ignore-start[mt/a]", "no ignore-end[mt/a] below it, so it hides nothing"),
        ("ignore-end[mt/a]", "no ignore-start[mt/a] above it"),
        ("", "is not a word that marks know"),
    ],
)
def test_malformed_marks_hide_nothing_and_are_findings(mark: str, reason: str) -> None:
    source = f"bad <!-- textlint: {mark} -->\n"
    kept, hidden = apply_marks([find(source, "bad")], read_marks(source, "markdown"), source, KNOWN.__contains__, None)
    assert hidden == ()
    assert [finding.rule for finding in kept] == ["mt/a", "suppress/malformed-mark"]
    assert reason in kept[1].message
    assert kept[1].text == source[4:-1]


@pytest.mark.parametrize(
    "source",
    [
        "bad `<!-- textlint: ignore[mt] -->`\n",
        "    bad <!-- textlint: ignore[mt] -->\n",
        "```\nbad <!-- textlint: ignore[mt] -->\n```\n",
        "bad \\<!-- textlint: ignore[mt] -->\n",
        "bad <!-- see: <!-- textlint: ignore[mt] -->\n",
        "<script>\n// bad <!-- textlint: ignore[mt] -->\n</script>\n",
        "bad <!-- textlint-disable -->\n",
        "+++\na = '<!-- textlint: ignore[mt] -->'\n+++\nbad\n",
        '{\n  "a": "<!-- textlint: ignore[mt] -->"\n}\nbad\n',
        "<!-- textlint: ignore[mt]\n",
    ],
)
def test_what_is_no_mark(source: str) -> None:
    assert read_marks(source, "markdown") == ()


def test_plain_text_has_no_marks() -> None:
    assert read_marks("bad <!-- textlint: ignore[mt] -->\n", "text") == ()


def test_spans_are_code_points_of_the_source() -> None:
    source = "Ünïcödé — “ǆ” 𝒳\n\n𝒳 bad <!--textlint: ignore[ mt/a ,\n  spacé ]--> tail 𝒳\n\nbad\n"
    (mark,) = read_marks(source, "markdown")
    assert [source[cover.start : cover.end] for cover in mark.covers] == ["mt/a", "spacé"]
    assert source[mark.start : mark.end].startswith("<!--textlint")
    assert source[mark.start : mark.end].endswith("]-->")
    assert left(source, find(source, "tail"), ran=False) == [("suppress/unknown-rule", "spacé")]


def test_lone_surrogates_and_carriage_returns() -> None:
    source = "\ud800 bad <!-- textlint: ignore[mt] -->\r\nworse\r\n"
    assert left(source, find(source, "bad"), find(source, "worse")) == [("mt/a", "worse")]


def test_untrusted_marks_are_findings() -> None:
    source = "bad <!-- textlint: ignore-file[mt] -->\n"
    (finding,) = untrusted_marks(read_marks(source, "markdown"), source)
    assert (finding.rule, finding.text) == ("suppress/untrusted-mark", source[4:-1])


def test_renamed_rules_are_still_hidden() -> None:
    source = "bad <!-- textlint: ignore[mt/old] -->\n"
    kept, hidden = apply_marks(
        [find(source, "bad")], read_marks(source, "markdown"), source,
        {"mt/old"}.__contains__, None, current=lambda name: {"mt/old": "mt/a"}.get(name, name),
    )  # fmt: skip
    assert (kept, len(hidden)) == ((), 1)


def test_allowed_phrases_hide_what_lies_inside_them() -> None:
    source = "The Ministry of\nWater Affairs and the ministry of water affairs; İ waters of Water Affairs."
    inside = [find(source, "Ministry of\nWater"), find(source, "ministry of water affairs")]
    outside = [find(source, "waters"), find(source, "of Water Affairs.")]
    phrases = ("Ministry of Water Affairs", "water", " ")
    assert allowed((*inside, *outside), source, phrases) == tuple(outside)
    assert allowed(tuple(inside), source, ()) == tuple(inside)
