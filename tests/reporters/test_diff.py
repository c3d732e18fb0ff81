"""A unified diff must be one that the usual programs apply."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.reporters import sample
from tests.reporters.conftest import write
from textlint.model import DocumentReport, Edit, Report, apply_edits

PAIRS = {
    "article": (sample.ARTICLE, sample.fixed_report().documents[0].text),
    "line end added": ("one\ntwo", "one\ntwo\n"),
    "line end taken": ("one\ntwo\n", "one\ntwo"),
    "windows line ends": ("one\r\ntwo \r\nthree\r\n", "one\r\ntwo\r\nthree\r\n"),
    "old macintosh line ends": ("one\rtwo two\rthree", "one\rtwo\rthree"),
    "line separators": ("one\u2028two two\x0bthree\x85\n", "one\u2028two\x0bthree\x85\n"),
    "all taken": ("one\n", ""),
    "escape": ("\x1b[31mone one\n", "\x1b[31mone\n"),
    "far apart": ("a\n" * 40 + "x\n" + "b\n" * 40, "A\n" + "a\n" * 39 + "b\n" * 41),
}
NAMES = ["text.txt", "two words.txt", "čeština.txt", 'quo"ted.txt', "tab\tand\nline.txt", "back\\slash.txt"]


def patched(folder: Path, name: str, before: str, after: str, program: list[str]) -> str:
    (folder / name).write_bytes(before.encode())
    report = Report((DocumentReport(name, after, before=before),), mode="diff")
    told: list[str] = []
    diff = write("concise", report, diff=True, tell=told.append)
    assert told, "the summary goes elsewhere when asked"
    subprocess.run(program, cwd=folder, input=diff.encode(), check=True, capture_output=True)
    file = folder / name
    return file.read_bytes().decode() if file.exists() else ""


@pytest.mark.parametrize("pair", PAIRS)
def test_git_applies_it(tmp_path: Path, pair: str) -> None:
    before, after = PAIRS[pair]
    assert patched(tmp_path, "text.txt", before, after, ["git", "apply", "-p0", "-"]) == after


@pytest.mark.parametrize("name", NAMES)
def test_git_applies_it_whatever_the_name(tmp_path: Path, name: str) -> None:
    assert patched(tmp_path, name, "one one\n", "one\n", ["git", "apply", "-p0", "-"]) == "one\n"


def test_git_passes_over_the_summary(tmp_path: Path) -> None:
    (tmp_path / "text.txt").write_text("one one\n")
    report = Report((DocumentReport("text.txt", "one\n", before="one one\n"),), mode="diff")
    diff = write("full", report, diff=True), write("concise", report, diff=True)
    subprocess.run(["git", "apply", "-p0", "-"], cwd=tmp_path, input=diff[1].encode(), check=True)
    assert (tmp_path / "text.txt").read_text() == "one\n"
    assert "one[- one-]" in diff[0]


def test_a_terminal_is_not_commanded() -> None:
    report = Report((DocumentReport("\x1b.txt", "\x1b[2Jone\r\n", before="\x1b[2Jone one\r\n"),), mode="diff")
    assert "\x1b" in write("concise", report, diff=True)
    shown = write("concise", report, diff=True, terminal=True)
    assert "\x1b" not in shown
    assert "-␛[2Jone one␍\n" in shown


def test_nothing_to_show() -> None:
    report = Report((DocumentReport("a.txt", "one\n", before="one\n"), DocumentReport("b.txt", "x")), mode="diff")
    for name in ("full", "concise", "grouped"):
        assert write(name, report, diff=True).startswith("Nothing would be changed.")


def test_changes_far_apart_in_one_huge_line() -> None:
    before = "teh " + "word " * 100_000 + "teh end"
    edits = (Edit(0, 3, "the"), Edit(len(before) - 7, len(before) - 4, "the"))
    report = Report((DocumentReport("a.txt", apply_edits(before, edits), before=before, edits=edits),), mode="diff")
    shown = write("full", report, diff=True)
    assert shown.count("[-teh-]{+the+}") == 2
    assert len(shown) < 400


def test_edits_are_shown_line_by_line() -> None:
    before = "One teh.\n\n\n\nTwo teh and teh.\nThree.\nFour teh"
    places = [place for place in range(len(before)) if before.startswith("teh", place)]
    edits = (Edit(10, 12, ""), *(Edit(place, place + 3, "the") for place in places))
    report = Report((DocumentReport("a.txt", apply_edits(before, edits), before=before, edits=edits),), mode="diff")
    assert write("full", report, diff=True).split("\n\n")[0].split("\n") == [
        "a.txt",
        "   1  One [-teh-]{+the+}.",
        "   3  [-␊␊-]",
        "   5  Two [-teh-]{+the+} and [-teh-]{+the+}.",
        "   7  Four [-teh-]{+the+}",
    ]


def test_words_of_a_long_paragraph() -> None:
    before = "word " * 400 + "the the end " + "more " * 400 + "teh end\n"
    after = before.replace("the the", "the").replace("teh", "the")
    report = Report((DocumentReport("a.txt", after, before=before),), mode="diff")
    shown = write("full", report, diff=True)
    assert "the [-the -]end" in shown
    assert "[-teh-]{+the+}" in shown
    assert len(shown) < 800
