"""The examples are what users see first: their commands are run, and what comes out is what their folder says."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from textlint import Finding, Linter

EXAMPLES = Path(__file__).parent.parent / "examples"
FOLDERS = sorted(folder for folder in EXAMPLES.iterdir() if folder.is_dir())
UPDATE = bool(os.environ.get("UPDATE_GOLDEN"))


def run(folder: Path, *arguments: str) -> str:
    environment = {**os.environ, "COLUMNS": "80", "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-m", "textlint", *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


def expect(path: Path, text: str) -> None:
    if UPDATE:
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    assert path.read_text(encoding="utf-8") == text


def article(folder: Path) -> Path:
    (found,) = (path for path in folder.iterdir() if path.suffix in (".txt", ".md") and path.name != "README.md")
    return found


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_findings_are_as_shown(folder: Path) -> None:
    expect(folder / "expected" / "findings.txt", run(folder, "check", article(folder).name))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_cleaned_text_is_as_shown(folder: Path) -> None:
    source = article(folder)
    expect(folder / "expected" / f"cleaned{source.suffix}", run(folder, "clean", source.name))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_each_example_says_what_it_shows(folder: Path) -> None:
    assert article(folder).name in (folder / "README.md").read_text(encoding="utf-8")


class TestScrapedArticle:
    """An invented article with every kind of damage, its defects labelled by hand."""

    folder = EXAMPLES / "scraped-article"
    text = (folder / "article.txt").read_text(encoding="utf-8")
    labels = json.loads((folder / "labels.json").read_text(encoding="utf-8"))

    @classmethod
    def findings(cls, profile: str) -> list[Finding]:
        return Linter(profile=profile).lint(cls.text)

    @pytest.mark.parametrize(("profile", "least"), [("gate", 20), ("desk", 32), ("audit", 36)])
    def test_each_profile_sees_its_share_of_the_defects(self, profile: str, least: int) -> None:
        findings = self.findings(profile)
        defects = [label for label in self.labels if label["class"] != "must-not-flag"]
        seen = [label for label in defects if any(overlaps(finding, label) for finding in findings)]
        assert len(seen) >= least, [label["quote"] for label in defects if label not in seen]

    @pytest.mark.parametrize("profile", ["gate", "desk", "audit"])
    def test_no_profile_flags_what_is_right(self, profile: str) -> None:
        right = [label for label in self.labels if label["class"] == "must-not-flag"]
        alarms = [
            (finding.rule, label["quote"])
            for finding in self.findings(profile)
            for label in right
            if finding.start < label["end"] and label["start"] < finding.end and finding.rule != "boilerplate/trailer"
        ]
        assert alarms == []

    def test_the_trailer_is_one_finding(self) -> None:
        start = self.text.index("Posted by")
        assert [finding.rule for finding in self.findings("gate") if finding.start >= start] == ["boilerplate/trailer"]


def overlaps(finding: Finding, label: dict[str, int]) -> bool:
    end = max(label["end"], label["start"] + 1)
    return finding.start < end and label["start"] < max(finding.end, finding.start + 1)
