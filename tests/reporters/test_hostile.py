"""Texts and file names that want to harm the reader: none may command a terminal, hide, or take for ever."""

from __future__ import annotations

import json
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reporters.conftest import write
from textlint.model import (
    Confidence,
    DocumentReport,
    Edit,
    Failure,
    Finding,
    Fix,
    Report,
    Safety,
    Severity,
)
from textlint.reporters import FORMATS, reporter
from textlint.reporters.cells import cells, end_of, ends_of, start_of
from textlint.reporters.visible import exact, visible

NASTY = "\x00\x07\x08\x1b[31m\x7f\x9b2J\u200b\u200e\u202e\u2028\u2029\u2066\ufeff\ud800\ufffc\n\r\t\x85\u00ad\U000e0041"
RAW = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffc\ud800-\udfff]"
)
PEOPLE = ("full", "concise", "grouped")


def report_on(text: str, *spans: tuple[int, int], path: str = "a.txt", to: str | None = None) -> Report:
    found = []
    for start, end in spans:
        fix = None if to is None else Fix((Edit(start, end, to),), Safety.UNSAFE, f"of {text[start:end]}")
        found.append(
            Finding(
                "x/" + text[start : min(end, start + 40)],
                start,
                end,
                f"“{text[start:end]}” is odd",
                Severity.WARNING,
                Confidence.LOW,
                fix,
                text[start:end],
                f"why {text[start:end]}",
            )
        )
    return Report((DocumentReport(path, text, tuple(found)),))


def test_visible() -> None:
    assert visible("a\x1b[31m\n\r\t\x7f") == "a␛[31m␊␍␉␡"
    assert visible("\x9b\u202e\u200b\ud800\ufffc") == "⟨U+009B⟩⟨U+202E⟩⟨U+200B⟩⟨U+D800⟩⟨U+FFFC⟩"
    assert visible("naïve “quotes” 北 \N{NO-BREAK SPACE}") == "naïve “quotes” 北 \N{NO-BREAK SPACE}"
    assert exact("\N{NO-BREAK SPACE}") == "⟨U+00A0⟩"
    assert (exact("  "), exact(" a"), exact(" \n")) == ("␣␣", " a", "␣␊")


@pytest.mark.parametrize("name", PEOPLE)
@pytest.mark.parametrize("colour", [False, True])
def test_signs_for_every_command(name: str, colour: bool) -> None:
    text = f"before {NASTY} after {NASTY}\n"
    report = report_on(text, (7, 7 + len(NASTY)), (0, len(text)), path=NASTY, to=NASTY)
    report = Report(
        (*report.documents, DocumentReport(NASTY, "x", failures=(Failure(NASTY, NASTY),))),
        families=(("x", NASTY),),
        failures=(Failure(NASTY),),
        skipped=((NASTY, NASTY),),
    )
    for diff in (False, True):
        shown = write(name, report, colour=colour, diff=diff, show_fixes=True)
        assert not RAW.search(re.sub(r"\x1b\[[0-9;]+m", "", shown) if colour else shown)


def test_concise_is_one_line_a_finding() -> None:
    report = report_on("one\ntwo\u2028three\n", (0, 8), (8, 14), path="new\nline.txt")
    assert len(write("concise", report).splitlines()) == 4


@pytest.mark.parametrize(
    "word", ["a", "word ", "北", "e\N{COMBINING ACUTE ACCENT}", "\N{COMBINING ACUTE ACCENT}", "\x1b[0m"]
)
def test_a_line_of_a_megabyte_stays_short(word: str) -> None:
    text = word * (1_000_000 // len(word))
    middle = len(text) // 2
    for to in (None, "", "x"):
        report = report_on(text, (middle, middle + 1), to=to)
        shown = write("full", report, width=80)
        assert len(shown) < 2500
        assert all(cells(row) <= 80 for row in shown.splitlines())
    assert len(write("full", report_on(text, (0, len(text)), to="x"), width=80)) < 6000


def test_a_thousand_findings_on_one_long_line_take_no_square_of_time() -> None:
    text = "a word " * 150_000
    report = report_on(text, *((at, at + 6) for at in range(0, len(text), 1050)), to="A word")
    for name in FORMATS:
        start = time.perf_counter()
        write(name, report)
        assert time.perf_counter() - start < 8


def test_wide_characters_fit() -> None:
    text = "港口在北方，船在南方。" * 30
    for row in write("full", report_on(text, (100, 103), to="西"), width=80).splitlines():
        assert cells(row) <= 80


@given(st.text(), st.integers(8, 60))
def test_parts_fit(text: str, room: int) -> None:
    for part in (start_of, end_of, ends_of):
        assert cells(part(text, room)) <= room


ANY = st.text(st.characters(codec=None), max_size=60) | st.text(NASTY + "ab c", max_size=60)


@st.composite
def reports(draw: st.DrawFn) -> Report:
    text = draw(ANY)
    offsets = st.integers(0, len(text))
    findings = []
    for _ in range(draw(st.integers(0, 4))):
        start, end = sorted((draw(offsets), draw(offsets)))
        fix = Fix((Edit(start, end, draw(ANY)),), draw(st.sampled_from(Safety)), draw(ANY))
        findings.append(
            Finding(
                draw(ANY),
                start,
                end,
                draw(ANY),
                draw(st.sampled_from(Severity)),
                Confidence.LOW,
                draw(st.none() | st.just(fix)),
                text[start:end],
                draw(ANY),
                tuple(findings[:2]),
            )
        )
    before = draw(st.none() | ANY)
    document = DocumentReport(draw(ANY), text, tuple(findings), before=before, applied=tuple(findings))
    return Report((document,), unsafe=draw(st.booleans()), mode=draw(st.sampled_from(["check", "fix", "diff"])))


@settings(max_examples=200, deadline=None)
@given(reports(), st.integers(0, 200), st.booleans(), st.booleans())
def test_no_reporter_breaks(report: Report, width: int, colour: bool, diff: bool) -> None:
    for name in FORMATS:
        shown = write(name, report, width=width, colour=colour, diff=diff, show_fixes=True, terminal=True)
        if name in PEOPLE:
            assert not RAW.search(re.sub(r"\x1b\[[0-9;]+m", "", shown) if colour else shown)
        elif name == "json":
            found = json.loads(shown)["findings"]
            assert [one["message"] for one in found] == [one.message for one in report.findings]
            shown.encode()
        else:
            assert [json.loads(row) for row in shown.split("\n")[:-1]]


def test_an_unknown_format_names_those_there_are() -> None:
    with pytest.raises(ValueError, match="full, concise, grouped, json, json-lines"):
        reporter("xml")
