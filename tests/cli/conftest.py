"""The command line as its users run it: a small rule pack of its own, since no test knows the catalogue."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from textlint.cli import app

PACK = {
    "demo/typo": """
        summary = "Letters the wrong way round"
        message = "“{match}” is a slip of the keyboard."
        why = "Two letters change places in fast typing."
        severity = "error"
        confidence = "high"
        profile = "gate"
        fix = "safe"
        [[phrase]]
        find = "recieve"
        replace = "receive"
        [[example]]
        bad = "We ⟦recieve⟧ mail."
        fixed = "We receive mail."
        [[example]]
        good = "We receive mail."
    """,
    "demo/doubtful": """
        summary = "Word with one part too many"
        message = "“{match}” says the same twice."
        severity = "warning"
        confidence = "medium"
        profile = "gate"
        fix = "unsafe"
        because = "Somebody may be quoted."
        [[phrase]]
        find = "irregardless"
        replace = "regardless"
        [[example]]
        bad = "He went ⟦irregardless⟧."
        fixed = "He went regardless."
        [[example]]
        good = "He went regardless."
    """,
    "demo/open-task": """
        summary = "Open task"
        message = "“{match}” is still to be done."
        severity = "info"
        confidence = "low"
        profile = "gate"
        [[pattern]]
        find = 'TODO(?<word> \\w+)?'
        [[example]]
        bad = "⟦TODO check⟧"
        [[example]]
        good = "todo"
    """,
    "demo/wordy": """
        summary = "Filler"
        message = "“{match}” says little."
        profile = "audit"
        [[phrase]]
        find = "basically"
        [[example]]
        bad = "It is ⟦basically⟧ done."
        [[example]]
        good = "It is done."
    """,
    "other/marker": """
        summary = "Marker"
        message = "“{match}” is a marker."
        profile = "gate"
        [[phrase]]
        find = "lorem"
        [[example]]
        bad = "⟦lorem⟧"
        [[example]]
        good = "lore"
    """,
}

TEXT = "We recieve mail.\n\nHe went irregardless.\n\nTODO check\n"
FIXED = TEXT.replace("recieve", "receive")
CLEAN = "We receive mail, and answer it on the same day.\n"


@pytest.fixture(scope="session")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of rules with a safe fix, an unsafe fix, no fix, and one for auditors only."""
    return write_pack(tmp_path_factory.mktemp("pack"), PACK)


def write_pack(folder: Path, rules: dict[str, str]) -> Path:
    for name, text in rules.items():
        path = folder / f"{name.replace('-', '_')}.toml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(line.strip() for line in text.split("\n")), encoding="utf-8")
    return folder


@pytest.fixture(scope="session", autouse=True)
def surroundings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or writes what belongs to the user who runs it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        patch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))
        for name in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "COLUMNS", "CI"):
            patch.delenv(name, raising=False)
        yield


@pytest.fixture
def home(tmp_path: Path, pack: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with a configuration that brings the pack and asks for nothing else."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "textlint.toml").write_text(f'packs = ["{pack.as_posix()}"]\nselect = ["demo"]\n', "utf-8")
    return tmp_path


Run = Callable[..., Result]


@pytest.fixture
def run(home: Path) -> Run:
    """Run the program in this process: `run(*arguments, stdin=…)`."""

    def invoke(*arguments: str | Path, stdin: bytes | str | None = None, **environment: str) -> Result:
        return CliRunner().invoke(app, [str(argument) for argument in arguments], input=stdin, env=environment)

    return invoke


Process = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def process(home: Path) -> Process:
    """Run the program as a process of its own: `process(*arguments, input=…, PATH=…)`."""

    def start(
        *arguments: str | bytes | Path, input: bytes = b"", **environment: str
    ) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "textlint", *arguments],
            input=input,
            env={**os.environ, **environment},
            capture_output=True,
            timeout=60,
        )

    return start


def put(path: Path, text: str | bytes = TEXT) -> Path:
    """Write a file, and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text)
    return path
