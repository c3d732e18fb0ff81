"""The formats for programs."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.reporters import sample
from tests.reporters.conftest import write
from textlint.model import DocumentReport, Finding, Report
from textlint.reporters import reporter
from textlint.text.fingerprint import fingerprints


def test_a_finding_has_all_that_a_program_needs() -> None:
    said = json.loads(write("json", sample.full_report()))
    finding = next(one for one in said["findings"] if one["rule"] == "mt/ministry-names")
    start, end = finding["span"]
    assert sample.ARTICLE[start:end] == finding["matched"] == "Ministry of Outside Affairs"
    assert finding["matched"] in finding["context"]
    assert finding["location"] == {"line": 9, "column": 65}
    assert finding["end_location"] == {"line": 9, "column": 92}
    assert finding["fix"]["safety"] == "unsafe"
    assert finding["fix"]["edits"] == [{"start": start, "end": end, "text": "Ministry of Foreign Affairs"}]
    assert finding["record"] is None
    trailer = next(one for one in said["findings"] if one["rule"] == "boilerplate/trailer")
    assert [part["rule"] for part in trailer["related"]][-1] == "spam/name-after-furniture"


def test_the_summary_adds_up() -> None:
    summary = json.loads(write("json", sample.full_report()))["summary"]
    assert summary["errors"] + summary["warnings"] + summary["infos"] == summary["findings"] == 17
    assert (summary["files"], summary["skipped"], summary["failures"]) == (3, 1, 1)
    assert (summary["fixable"], summary["fixable_unsafe"]) == (11, 2)


def test_lines_are_the_same_findings() -> None:
    rows = [json.loads(row) for row in write("json-lines", sample.full_report()).splitlines()]
    whole = json.loads(write("json", sample.full_report()))
    assert rows[:-1] == whole["findings"]
    assert rows[-1]["summary"] == whole["summary"]
    assert reporter("jsonl") is reporter("json-lines")


def test_machine_formats_are_never_coloured() -> None:
    report = sample.full_report()
    assert write("json", report, colour=True) == write("json", report)


def mark(text: str, words: str, nth: int = 1) -> Finding:
    return sample.found(words, "x/y", "m", nth=nth, text=text)


def names(text: str, *words: tuple[str, int]) -> tuple[str, ...]:
    return fingerprints([mark(text, word, nth) for word, nth in words], text)


def test_a_fingerprint_outlives_moved_lines_and_another_width() -> None:
    text = "One two three four the the five six seven eight."
    moved = "A new line.\n\nOne two\nthree   four the\nthe five six\nseven eight."
    assert names(text, ("the the", 1)) == names(moved, ("the\nthe", 1))


def test_fingerprints_differ() -> None:
    text = "a x b\n\n" * 3 + "a x c"
    assert len(set(names(text, ("x", 1), ("x", 2), ("x", 3), ("x", 4)))) == 4
    other = fingerprints([sample.found("x", "x/z", "m", text=text)], text)
    assert other != names(text, ("x", 1))


def test_a_fingerprint_of_half_a_character() -> None:
    assert len(fingerprints([mark("a \ud800 b", "\ud800")], "a \ud800 b")[0]) == 16


def test_plain_output_loads_no_library_for_colour() -> None:
    code = (
        "import sys; from textlint.reporters import reporter; reporter('full'); reporter('concise');"
        "print([name for name in ('rich', 'json', 'difflib', 'click') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_report_without_documents() -> None:
    assert write("full", Report()).startswith("No findings: no file was checked.")
    assert json.loads(write("json", Report()))["findings"] == []


def test_only_what_changed_is_listed() -> None:
    assert write("full", Report((DocumentReport("a.txt", "x"),)), show_fixes=True) == "No findings in 1 file checked.\n"
