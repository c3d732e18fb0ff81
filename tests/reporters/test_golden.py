"""What users see, word for word.

`UPDATE_GOLDEN=1 pytest tests/reporters` writes the files anew; read the diff.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.reporters import sample
from tests.reporters.conftest import Written
from textlint import __version__
from textlint.reporters import FORMATS

GOLDEN = Path(__file__).parent / "golden"
REPORTS = {
    "found": sample.full_report(),
    "empty": sample.empty_report(),
    "fixed": sample.fixed_report("fix"),
    "diff": sample.fixed_report("diff"),
}
CASES = [
    (name, kind, width, False)
    for name in FORMATS
    for kind in REPORTS
    for width in (80, 120)
    if width == 80 or not name.startswith("json")
] + [("full", "found", 80, True), ("full", "diff", 80, True), ("concise", "diff", 80, True)]


@pytest.mark.parametrize(("name", "kind", "width", "colour"), CASES)
def test_golden(written: Written, name: str, kind: str, width: int, colour: bool) -> None:
    text = written(name, REPORTS[kind], width=width, colour=colour, diff=kind == "diff", show_fixes=kind == "fixed")
    text = text.replace(f'"rules_version": "{__version__}"', '"rules_version": "0"')
    file = GOLDEN / f"{kind}.{name}.{width}{'.colour' if colour else ''}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        file.write_bytes(text.encode())
    assert text == file.read_bytes().decode()


def test_no_golden_file_is_left_over() -> None:
    expected = {f"{kind}.{name}.{width}{'.colour' if colour else ''}.txt" for name, kind, width, colour in CASES}
    assert {file.name for file in GOLDEN.iterdir()} == expected


@pytest.mark.parametrize("width", [80, 120])
def test_no_line_is_wider_than_the_terminal(written: Written, width: int) -> None:
    from textlint.reporters.cells import cells

    for kind in ("found", "fixed", "diff"):
        text = written("full", REPORTS[kind], width=width, show_fixes=True, diff=kind == "diff")
        assert max(map(cells, text.splitlines())) <= width


def test_an_article_of_twenty_findings_is_a_screen_and_a_half(written: Written) -> None:
    assert len(written("full", REPORTS["found"], width=80).splitlines()) <= 75
