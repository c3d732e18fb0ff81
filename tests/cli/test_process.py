"""What only a real process shows: signals, closed pipes, workers, console scripts, how little is loaded."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import textlint
from tests.cli.conftest import CLEAN, FIXED, TEXT, Process, put

POSIX = pytest.mark.skipif(os.name == "nt", reason="signals and pipes are of another kind there")


def command(name: str) -> str:
    """A console script beside this Python."""
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    if found is None:
        pytest.skip(f"{name} is not installed beside this Python")
    return found


@pytest.mark.parametrize("name", ["textlint", "textlint-py"])
def test_console_scripts(name: str, home: Path) -> None:
    put(home / "a.txt")
    done = subprocess.run([command(name), "-q", "a.txt"], capture_output=True, encoding="utf-8")
    assert done.returncode == 1
    assert "“recieve” is a slip" in done.stdout
    shown = subprocess.run([command(name), "--version"], capture_output=True, encoding="utf-8").stdout
    assert shown == f"textlint {textlint.__version__}\n"


def test_python_m_textlint(process: Process, home: Path) -> None:
    put(home / "a.txt")
    done = process("--fix", "a.txt")
    assert done.returncode == 1
    assert (home / "a.txt").read_text("utf-8") == FIXED
    assert process("a.txt", "missing.txt").returncode == 2


def test_output_is_utf_8_whatever_the_locale(process: Process, home: Path) -> None:
    put(home / "a.txt", "Ünser recieve — “so”.\n")
    done = process("a.txt", "missing.txt", LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert "“recieve”" in done.stdout.decode("utf-8")
    assert "“missing.txt” does not exist" in done.stderr.decode("utf-8")


def test_bytes_on_standard_input_come_back_as_they_are(process: Process) -> None:
    for data in (
        b"\xef\xbb\xbfWe recieve\r\nmail\r",
        "\ufeffrecieve\n".encode("utf-16-le"),
        b"\x89PNG\r\n\x1a\n\0",
        b"",
    ):
        done = process("--fix", "-", input=data)
        assert done.stdout == data.replace(b"recieve", b"receive").replace(
            "recieve".encode("utf-16-le"), "receive".encode("utf-16-le")
        )


@pytest.mark.parametrize("arguments", [[], ["--fix"], ["--profile", "audit", "--output-format", "json"]])
def test_workers_change_nothing_but_the_time(process: Process, home: Path, arguments: list[str]) -> None:
    for number in range(30):
        put(home / f"{number % 3}/{number}.txt", f"Text {number}. {TEXT}")
    put(home / "1/bad.txt", b"\xc3\xbc" * 50 + b"\xff")
    put(home / "1/picture.txt", b"\x89PNG\r\n\x1a\n\0")
    twin = shutil.copytree(home, home.with_name(f"{home.name}-twin"))
    alone = process("-j", "1", *arguments, ".")
    os.chdir(twin)
    shared = process("-j", "3", *arguments, ".")
    assert (shared.stdout, shared.stderr, shared.returncode) == (alone.stdout, alone.stderr, alone.returncode)
    assert alone.returncode == 2
    for path in home.rglob("*.txt"):
        assert (twin / path.relative_to(home)).read_bytes() == path.read_bytes()


class TestInterrupted:
    @POSIX
    @pytest.mark.parametrize("workers", ["1", "2"])
    def test_nothing_is_half_written(self, home: Path, workers: str) -> None:
        before = "word " * 2000 + TEXT
        after = before.replace("recieve", "receive")
        paths = [put(home / f"{number:04}.txt", before) for number in range(1200)]
        program = [sys.executable, "-m", "textlint", "--fix", "-j", workers, "."]
        with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True) as run:
            wait_until(lambda: paths[2].read_bytes() == after.encode())
            os.killpg(run.pid, signal.SIGINT)
            out, err = run.communicate(timeout=30)
        assert run.returncode == 130
        assert err.decode().lstrip() == "error: Interrupted; no file was left half-written.\n"
        assert out == b""
        texts = [path.read_text("utf-8") for path in paths]
        assert {*texts} == {before, after}
        assert sorted(path.name for path in home.iterdir()) == [*(path.name for path in paths), "textlint.toml"]

    @POSIX
    def test_while_reading(self, home: Path) -> None:
        program = [sys.executable, "-m", "textlint", "--fix", "-"]
        pipe = subprocess.PIPE
        with subprocess.Popen(program, stdin=pipe, stdout=pipe, stderr=pipe, start_new_session=True) as run:
            assert run.stdin is not None
            run.stdin.write(b"We recieve")
            run.stdin.flush()
            time.sleep(1.5)
            os.killpg(run.pid, signal.SIGINT)
            out, err = run.communicate(timeout=30)
        assert (run.returncode, out) == (130, b"")
        assert b"Traceback" not in err


def wait_until(happened: object, seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not happened():  # type: ignore[operator]
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.01)


class TestClosedPipes:
    @POSIX
    @pytest.mark.parametrize("style", ["full", "concise", "json"])
    def test_a_reader_that_has_had_enough(self, home: Path, style: str) -> None:
        put(home / "a.txt", "We recieve.\n\n" * 1500)
        program = [sys.executable, "-m", "textlint", "--output-format", style, "a.txt"]
        with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
            assert run.stdout is not None
            run.stdout.read(10)
            run.stdout.close()
            err = run.stderr.read() if run.stderr else b""
        assert err == b""

    @POSIX
    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full disk at hand")
    def test_a_full_disk_is_told(self, home: Path) -> None:
        put(home / "a.txt")
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run([sys.executable, "-m", "textlint", "a.txt"], stdout=full, stderr=subprocess.PIPE)
        assert done.returncode == 2
        assert b"error: No space left on device" in done.stderr
        assert b"Traceback" not in done.stderr

    @POSIX
    def test_no_streams_at_all(self, home: Path) -> None:
        put(home / "a.txt")
        line = f'"{sys.executable}" -m textlint --fix a.txt <&- >&- 2>&-'
        assert subprocess.run(line, shell=True).returncode == 1
        assert (home / "a.txt").read_text("utf-8") == FIXED


class TestTerminal:
    @POSIX
    def test_colour_and_width_on_a_terminal(self, home: Path) -> None:
        put(home / "a.txt", "word " * 60 + "recieve " + "word " * 60)
        shown = on_terminal(["a.txt"], columns=100)
        assert "\x1b[1;31merror" in shown
        assert 85 < max(len(plain(line)) for line in shown.splitlines()) <= 100
        assert "\x1b" not in on_terminal(["a.txt"], TERM="dumb")
        assert "\x1b" not in on_terminal(["a.txt"], NO_COLOR="1")
        assert "\x1b" not in on_terminal(["--color", "never", "a.txt"])
        assert "\x1b" not in on_terminal(["--output-format", "json", "a.txt"])


def on_terminal(arguments: list[str], columns: int = 80, **environment: str) -> str:
    """What a run shows on a terminal of so many columns."""
    import fcntl
    import pty
    import struct
    import termios

    parent, child = pty.openpty()
    fcntl.ioctl(child, termios.TIOCSWINSZ, struct.pack("HHHH", 30, columns, 0, 0))
    program = [sys.executable, "-m", "textlint", *arguments]
    environment = {**os.environ, "TERM": "xterm", **environment}
    with subprocess.Popen(program, stdin=child, stdout=child, stderr=child, env=environment):
        os.close(child)
        shown = b"".join(chunks(parent))
    os.close(parent)
    return shown.decode("utf-8")


def chunks(handle: int) -> Iterator[bytes]:
    while True:
        try:
            chunk = os.read(handle, 4096)
        except OSError:  # how Linux says that the other end is closed
            return
        if not chunk:
            return
        yield chunk


def plain(line: str) -> str:
    """A line without its colours."""
    parts = line.rstrip("\r\n").split("\x1b[")
    return parts[0] + "".join(part.partition("m")[2] for part in parts[1:])


def test_little_is_loaded_for_one_text(home: Path) -> None:
    """What a run does not need is not imported: each of these costs more than the whole check of a page."""
    put(home / "a.txt", CLEAN)
    script = (
        "import sys\nfrom textlint.cli import app\n"
        "sys.argv = ['textlint', 'a.txt']\n"
        "try: app.main()\n"
        "finally: print(*sys.modules, sep='\\n')\n"
    )
    loaded = set()
    for _ in range(2):  # the first run may still have to read rule files
        loaded = {*subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8").stdout.split()}
    heavy = (
        "rich pathspec ftfy charset_normalizer pyromark multiprocessing difflib tempfile html.entities asyncio numpy"
    )
    ours = "catalog.declarative catalog.schema triggers.derive laws run.pool run.walk run.gitignore"
    unwanted = {*heavy.split(), *(f"textlint.{name}" for name in ours.split())}
    assert "textlint.cli.commands.check" in loaded
    assert loaded & unwanted == set()
