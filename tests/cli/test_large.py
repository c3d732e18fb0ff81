"""One line of fifty megabytes: no step may take more than its share of time and memory. The slowest tests here."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import PACK, put, write_pack

MEGABYTE = 1_000_000
NOUNS = ("harbour", "market", "bridge", "ferry", "river", "engine", "winter", "garden", "station", "baker", "doctor")
VERBS = ("opened", "closed", "repaired", "visited", "described", "counted", "followed", "carried")
DEFECTS = "We recieve mail irregardless of lorem, TODO check. "
GATED = """
    summary = "Marker in prose"
    message = "“{match}” is a marker."
    profile = "gate"
    regions = ["paragraph"]
    languages = ["en"]
    near = ["irregardless"]
    not_near = ["volcano"]
    [[phrase]]
    find = "lorem"
    [[example]]
    bad = "We go irregardless of ⟦lorem⟧, he said."
    [[example]]
    good = "lorem"
"""


def line_of(size: int) -> str:
    """A line of sentences with defects at its beginning, in its middle and at its end."""
    pick = random.Random(size).choice
    sentences, length = [], 0
    while length < size // 2:
        sentence = f"The {pick(NOUNS)} {pick(VERBS)} the {pick(NOUNS)}, and the {pick(NOUNS)} {pick(VERBS)} it again. "
        sentences.append(sentence)
        length += len(sentence)
    half = "".join(sentences)
    return f"{DEFECTS}{half}{DEFECTS}{half}{DEFECTS}"


MEASURED = """
import resource, sys
from textlint.cli import app
try: app.main()
finally: print("peak", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, file=sys.stderr)
"""


def measured(*arguments: str) -> tuple[str, int, int]:
    """Output, exit code and peak memory in megabytes of a run in a process of its own."""
    pytest.importorskip("resource")
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, *arguments], capture_output=True, encoding="utf-8", timeout=120
    )
    return done.stdout, done.returncode, int(done.stderr.rpartition("peak ")[2])


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    write_pack(tmp_path / "pack", {**PACK, "demo/marker": GATED})
    put(tmp_path / "textlint.toml", 'packs = ["pack"]\nselect = ["demo"]\n')
    return tmp_path


def test_fifty_megabytes_are_checked_mended_and_shown(folder: Path) -> None:
    text = line_of(50 * MEGABYTE)
    path = put(folder / "a.txt", text)
    shown, code, peak = measured("--fix", "--output-format", "full", "--output-format", "json:out.json", "a.txt")
    assert code == 1
    assert "Fixed 3 findings in 1 file." in shown
    assert "“lorem” is a marker. (also 1:" in shown
    assert max(map(len, shown.splitlines())) <= 80
    assert path.read_text("utf-8") == text.replace("recieve", "receive")
    findings = json.loads((folder / "out.json").read_text("utf-8"))["findings"]
    assert [finding["rule"] for finding in findings] == ["demo/doubtful", "demo/marker", "demo/open-task"] * 3
    assert (folder / "out.json").stat().st_size < 20_000
    assert peak < 1_000


def test_the_whole_catalogue_on_five_megabytes(folder: Path) -> None:
    put(folder / "a.txt", line_of(5 * MEGABYTE))
    shown, code, peak = measured("--isolated", "--diff", "a.txt")
    assert code in (0, 1)
    assert "took too long" not in shown
    assert peak < 500
