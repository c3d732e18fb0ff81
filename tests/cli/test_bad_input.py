"""What people hand in that is no clean UTF-8 file: each is answered in a sentence, and nothing is lost."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.cli.conftest import CLEAN, FIXED, PACK, TEXT, Process, Run, put, write_pack
from textlint.formats.containers import file as container

OLD = "We recieve: « Nous étions déjà là, près du château, très étonnés de la forêt et de la fenêtre. »\n".encode(
    "latin-1"
)
BINARY = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR recieve"
CONTROLS = {chr(code) for code in (*range(9), *range(11, 32), *range(0x7F, 0xA0))}
HOSTILE = ("\N{ESCAPE}", "\N{RIGHT-TO-LEFT OVERRIDE}", "\N{RIGHT-TO-LEFT ISOLATE}", "\x07", "\x9b")


def is_safe(text: str) -> bool:
    """Nothing in `text` commands a terminal, or reads in another order than it stands."""
    return not any(sign in text for sign in HOSTILE) and not CONTROLS.intersection(text)


class TestNotText:
    def test_a_binary_file_that_is_named(self, run: Run, home: Path) -> None:
        path = put(home / "a.png", BINARY)
        done = run("--fix", "a.png")
        assert done.exit_code == 2
        assert done.stderr == (
            "error: a.png is not a text file; leave it out; UTF-16 text without a byte order mark must first be "
            "converted to UTF-8.\n"
        )
        assert path.read_bytes() == BINARY

    def test_on_a_walk_it_is_skipped(self, run: Run, home: Path) -> None:
        put(home / "picture.txt", BINARY)
        put(home / "a.txt", CLEAN)
        done = run(".")
        assert (done.stdout, done.exit_code) == ("No findings in 1 file checked, 1 skipped.\n", 0)

    def test_an_old_encoding_is_read_and_never_written(self, run: Run, home: Path) -> None:
        path = put(home / "a.txt", OLD)
        done = run("--output-format", "concise", "-v", "a.txt")
        assert done.stdout.startswith("a.txt:1:4: demo/typo [*] ")
        assert "“a.txt” was read as cp1252." in done.stderr
        done = run("--fix", "a.txt")
        assert done.exit_code == 2
        assert "is not UTF-8 and its encoding (CP1252) is only a guess, so it is not changed." in done.stderr
        assert "recieve" in done.stdout
        assert path.read_bytes() == OLD

    @pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-8", "utf-32-le"])
    def test_a_mark_at_the_beginning_is_believed_and_kept(self, run: Run, home: Path, encoding: str) -> None:
        path = put(home / "a.txt", f"\ufeff{TEXT}".encode(encoding))
        done = run("--output-format", "concise", "a.txt")
        assert done.stdout.startswith("a.txt:1:4: demo/typo [*] ")
        run("--fix", "a.txt")
        assert path.read_bytes() == f"\ufeff{FIXED}".encode(encoding)

    def test_broken_utf_8(self, run: Run, home: Path) -> None:
        data = "Ünïcödé ït ïs, ünd dämägéd ïn öné pläcé: ".encode() + b"\xff recieve\n"
        path = put(home / "a.txt", data)
        done = run("--fix", "a.txt")
        assert done.exit_code == 2
        assert "is UTF-8, but the byte 0xFF at offset" in done.stderr
        assert path.read_bytes() == data

    def test_one_bad_file_does_not_stop_the_others(self, run: Run, home: Path) -> None:
        put(home / "a.txt", OLD[:9] + b"\xff" + "é".encode() * 40)
        good = put(home / "b.txt", "We recieve.\n")
        done = run("--fix", "a.txt", "b.txt", "missing.txt")
        assert done.exit_code == 2
        assert good.read_text("utf-8") == "We receive.\n"
        assert "2 failures: this report is not complete." in done.stdout


class TestOddText:
    @pytest.mark.parametrize("data", [b"", b"\n", b"\xef\xbb\xbf", b" ", b"\r", b"\n\n\n\n"])
    def test_empty_files(self, run: Run, home: Path, data: bytes) -> None:
        path = put(home / "a.txt", data)
        assert run("--fix", "a.txt").exit_code == 0
        assert path.read_bytes() == data

    @pytest.mark.parametrize(
        "text",
        [
            "We recieve\rmail.\rAgain recieve\r",
            "We recieve\r\nmail.\nAgain recieve\rno end",
            "\n\r\n\rWe recieve\u2028mail\x0b\x0cand\x85recieve",
            "We recieve\t \n  \r\n mail.  ",
        ],
    )
    def test_line_ends_stay_byte_for_byte(self, run: Run, home: Path, text: str) -> None:
        path = put(home / "a.txt", text)
        run("--fix", "a.txt")
        assert path.read_bytes() == text.replace("recieve", "receive").encode()

    def test_lines_are_counted_by_every_kind_of_end(self, run: Run, home: Path) -> None:
        put(home / "a.txt", "one\rtwo\r\nthree\nrecieve")
        assert run("--output-format", "concise", "a.txt").stdout.startswith("a.txt:4:1: ")

    def test_nul_bytes_far_into_a_text(self, run: Run, home: Path) -> None:
        text = "word " * 3000 + "re\0cieve recieve\0\n"
        path = put(home / "a.txt", text)
        assert is_safe(run("a.txt").stdout)
        run("--fix", "a.txt")
        assert path.read_bytes() == text.replace(" recieve", " receive").encode()

    @pytest.mark.parametrize("text", [*HOSTILE, "\ud800", "\ud83d\ude00", "\U000e0041", "\ufffc", "\u202a\u2066"])
    @pytest.mark.parametrize("name", ["a.txt", "a.md"])
    def test_hostile_characters_are_shown_as_signs(self, run: Run, home: Path, text: str, name: str) -> None:
        source = f"{text} TODO{text} {text}recieve{text} irregardless{text}\n"
        for style in ("full", "concise", "grouped", "json", "json-lines"):
            done = run("--output-format", style, "--stdin-filename", name, "-", stdin=_bytes(source))
            assert is_safe(done.stdout), style
            assert done.exit_code in (1, 2)
            if done.exit_code == 2:  # lone surrogates are no UTF-8
                assert "Traceback" not in done.stderr
                assert is_safe(done.stderr)

    def test_a_mark_alone_and_halves_of_pairs(self, run: Run, home: Path) -> None:
        """UTF-16 can hold half a pair; it is refused in a sentence, never repaired by accident."""
        data = b"\xff\xfe" + "We recieve ".encode("utf-16-le") + b"\x00\xd8" + "x".encode("utf-16-le")
        path = put(home / "a.txt", data)
        done = run("--fix", "a.txt")
        assert done.exit_code == 2
        assert "begins with the mark of UTF-16-LE, but what follows breaks it" in done.stderr
        assert path.read_bytes() == data


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


class TestNames:
    NAMES = (
        "new\nline.txt", "esc\x1b[31m.txt", "bidi\u202etxt.exe.txt", "tab\there.txt", "-dash.txt", "a:1:1.txt",
        "\x07bell.txt", "two  words.txt", "%41,:=.txt", "back\\slash.txt", "[bold]x.txt",
    )  # fmt: skip

    @pytest.mark.skipif(os.name == "nt", reason="the system takes no such names")
    @pytest.mark.parametrize("style", ["full", "concise", "grouped", "json", "json-lines"])
    def test_they_are_printed_safely(self, run: Run, home: Path, style: str) -> None:
        for name in self.NAMES:
            put(home / name)
        done = run("--output-format", style, "-v", ".")
        assert done.exit_code == 1
        assert is_safe(done.stdout)
        assert is_safe(done.stderr)
        if style == "concise":
            assert sum(": demo/" in line for line in done.stdout.splitlines()) == 3 * len(self.NAMES)
        if style == "json":
            files = {finding["file"] for finding in json.loads(done.stdout)["findings"]}
            assert files == set(self.NAMES)

    @pytest.mark.skipif(os.name == "nt", reason="the system takes no such names")
    def test_in_every_other_place_too(self, run: Run, home: Path) -> None:
        name = "esc\x1b[31m\nx.txt"
        put(home / name)
        for arguments in ("--diff", "--show-fixes --fix", "--show-files", "--statistics"):
            done = run(*arguments.split(), name)
            assert is_safe(done.stdout), arguments
        assert is_safe(run("missing\x1b[31m.txt").stderr)
        assert is_safe(run("config", "missing\x1b[31m").stderr)
        assert is_safe(run("--select", "x\x1b[31m", ".").stderr)
        assert is_safe(run("--\x1b[31m").stderr)

    @pytest.mark.skipif(os.name == "nt" or os.uname().sysname == "Darwin", reason="names are Unicode there")
    def test_bytes_that_are_no_utf_8(self, process: Process, home: Path) -> None:
        path = put(home / os.fsdecode(b"caf\xe9.txt"))
        for style in ("full", "concise", "grouped", "json", "json-lines"):
            done = process("--output-format", style, ".")
            assert done.returncode == 1, done.stderr
            assert b"caf" in done.stdout
            done.stdout.decode("utf-8")
        assert process("--fix", b"caf\xe9.txt").returncode == 1
        assert path.read_text("utf-8") == FIXED


class TestSystem:
    @pytest.mark.skipif(os.name != "nt" and os.geteuid() == 0, reason="nothing is forbidden to root")
    def test_files_and_folders_that_may_not_be_read(self, run: Run, home: Path) -> None:
        put(home / "shut/a.txt")
        (home / "shut/a.txt").chmod(0)
        assert "may not be read: permission denied" in run("shut/a.txt").stderr
        (home / "shut").chmod(0)
        try:
            done = run("shut", ".")
        finally:
            (home / "shut").chmod(0o700)
        assert done.exit_code == 2
        assert "The folder “shut” cannot be read: Permission denied." in done.stderr

    def test_a_file_that_may_not_be_read(self, run: Run, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        put(home / "a.txt")

        def refuse(path: Path) -> bytes:
            raise PermissionError(13, "Permission denied", str(path))

        monkeypatch.setattr(container.Path, "read_bytes", refuse)
        done = run("a.txt")
        assert done.exit_code == 2
        assert "a.txt may not be read: permission denied; change its mode or leave it out." in done.stderr

    def test_a_read_only_file_is_not_mended(self, run: Run, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = put(home / "a.txt")
        path.chmod(0o444)
        monkeypatch.setattr(container.os, "access", lambda path, mode: False)
        done = run("--fix", "a.txt")
        assert done.exit_code == 2
        assert "a.txt is read-only; nothing was written. Change its mode and try again." in done.stderr
        assert "“recieve” is a slip" in done.stdout
        assert path.read_text("utf-8") == TEXT

    def test_a_file_that_changed_since_it_was_read(self, run: Run, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = put(home / "a.txt")
        encode = container.encode

        def meanwhile(source: container.Source, text: str) -> bytes:
            path.write_text("Somebody else was faster.\n", "utf-8")
            return encode(source, text)

        monkeypatch.setattr(container, "encode", meanwhile)
        done = run("--fix", "a.txt")
        assert done.exit_code == 2
        assert "a.txt has changed since it was read; nothing was written. Run again." in done.stderr
        assert path.read_text("utf-8") == "Somebody else was faster.\n"
        assert sorted(entry.name for entry in home.iterdir()) == ["a.txt", "textlint.toml"]

    @pytest.mark.skipif(not hasattr(os, "symlink"), reason="the system has no links")
    def test_mode_and_link_stay(self, run: Run, home: Path) -> None:
        path = put(home / "real/a.txt")
        path.chmod(0o640)
        (home / "link.txt").symlink_to("real/a.txt")
        run("--fix", "link.txt")
        assert (home / "link.txt").is_symlink()
        assert path.read_text("utf-8") == FIXED
        assert path.stat().st_mode & 0o777 == 0o640

    @pytest.mark.skipif(not Path("/dev/zero").exists(), reason="the system has no devices")
    def test_a_device(self, run: Run) -> None:
        done = run("/dev/zero")
        assert done.exit_code == 2
        assert "is a device, not a file" in done.stderr

    def test_a_folder_where_a_text_was_meant(self, run: Run, home: Path) -> None:
        (home / "docs").mkdir()
        done = run("clean", "docs")
        assert done.exit_code == 2
        assert "docs is a directory, not a file" in done.stderr


class TestRulesOfUsers:
    def test_a_pattern_that_blows_up_is_stopped(self, run: Run, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("textlint.text.patterns.BASE_BUDGET", 0.05)
        blow = PACK["demo/open-task"].replace("TODO(?<word> \\w+)?", "x(?:a+|a)+(?:a|aa)+b")
        write_pack(home / "own", {"demo/slow": blow.replace("TODO check", "xaaab").replace("todo", "xy")})
        put(home / "textlint.toml", f'packs = ["own", "{_pack(home)}"]\nselect = ["demo", "more"]\n')
        put(home / "a.txt", f"We recieve x{'a' * 5000}c mail; b\n")
        put(home / "b.txt", "We recieve.\n")
        done = run("--output-format", "concise", ".")
        assert done.exit_code == 2
        assert "error: “a.txt”: the rule demo/slow took too long on this text and was stopped" in done.stderr
        assert "b.txt" not in done.stderr
        assert [line.split(":")[0] for line in done.stdout.splitlines()[:2]] == ["a.txt", "b.txt"]
        assert "1 failure: this report is not complete." in done.stdout

    def test_a_rule_whose_example_fails(self, run: Run, home: Path) -> None:
        write_pack(home / "own", {"demo/typo": PACK["demo/typo"].replace("fixed = “We receive", "fixed = “We got")})
        write_pack(home / "own", {"demo/wordy": PACK["demo/wordy"].replace("It is done", "It is basically done")})
        done = run("rules", "check", "own/demo/wordy.toml")
        assert done.exit_code == 1
        assert "own/demo/wordy.toml: demo/wordy: " in done.stdout

    def test_fixes_that_undo_each_other_leave_the_text_alone(self, run: Run, home: Path) -> None:
        there = PACK["demo/typo"]
        back = there.replace("recieve", "\0").replace("receive", "recieve").replace("\0", "receive")
        write_pack(home / "own", {"war/there": there, "war/back": back})
        put(home / "textlint.toml", 'packs = ["own"]\nselect = ["war"]\n')
        path = put(home / "a.txt", "We recieve.\n")
        done = run("--fix", "a.txt")
        assert done.exit_code == 2
        assert "the fixes of war/back and war/there undo each other" in done.stderr
        assert path.read_text("utf-8") == "We recieve.\n"


def _pack(home: Path) -> Path:
    return write_pack(home / "more", {"more/typo": PACK["demo/typo"]})
