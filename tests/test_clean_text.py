"""Clean texts full of traps, our own, in several languages: the gate is silent, and cleaning changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

import textlint
from textlint.formats import markup_of

CLEAN = sorted((Path(__file__).parent / "corpora" / "clean").iterdir())


@pytest.mark.parametrize("path", CLEAN, ids=lambda path: path.name)
def test_the_gate_is_silent_on_clean_text(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    findings = textlint.lint(text, markup=markup_of(path.name))
    assert [(finding.rule, finding.text) for finding in findings] == []


@pytest.mark.parametrize("profile", ["gate", "desk", "audit"])
@pytest.mark.parametrize("path", CLEAN, ids=lambda path: path.name)
def test_cleaning_clean_text_changes_nothing(path: Path, profile: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert textlint.clean(text, profile=profile, markup=markup_of(path.name)).text == text
