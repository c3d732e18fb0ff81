"""What users install: a wheel that carries the rules and works without the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--wheel-dir", folder, ROOT]
    subprocess.run(command, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_carries_every_rule_and_its_lexicons(wheel: Path) -> None:
    there = {str(path.relative_to(ROOT / "rules")) for path in (ROOT / "rules").rglob("*") if path.suffix != ".pyc"}
    names = {name.removeprefix("textlint/_rules/") for name in zipfile.ZipFile(wheel).namelist()}
    assert {name for name in there if (ROOT / "rules" / name).is_file()} <= names


def test_the_wheel_is_typed_and_brings_no_tests(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert "textlint/py.typed" in names
    assert {name.split("/")[0] for name in names if ".dist-info/" not in name} == {"textlint"}


def test_an_installed_wheel_finds_what_the_checkout_finds(wheel: Path, tmp_path: Path) -> None:
    unpacked = tmp_path / "unpacked"
    zipfile.ZipFile(wheel).extractall(unpacked)
    libraries = [path for path in sys.path if path.endswith("site-packages")]
    installed = findings(tmp_path, "-S", PYTHONPATH=os.pathsep.join([str(unpacked), *libraries]))
    assert (unpacked / "textlint" / "_rules").is_dir()
    assert installed
    assert installed == findings(tmp_path)


def findings(folder: Path, *python: str, **environment: str) -> str:
    """What a fresh process finds in the invented article; `python` are options of the interpreter."""
    article = ROOT / "examples" / "scraped-article" / "article.txt"
    done = subprocess.run(
        [sys.executable, *python, "-m", "textlint", "--output-format", "json-lines", "--isolated", article],
        cwd=folder,
        env={**os.environ, "XDG_CACHE_HOME": str(folder / "cache"), **environment},
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 1, done.stderr
    return done.stdout
