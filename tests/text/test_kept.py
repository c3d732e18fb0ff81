"""Patterns kept on disk are the patterns that were compiled; whatever is wrong with the file, they are compiled."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import regex

from textlint.text import kept

PATTERNS = [
    (r"\b(?P<hit>wörd|\p{Lu}+)\b", 0, None),
    (r"(?i)straße|ﬁsh", regex.MULTILINE, None),
    (r"\L<names>(?=\s)", regex.IGNORECASE, {"names": ("ann", "Bob", "Česká")}),
    (r"(?<!a)(?:b|c){2,3}+(?>d*)\X", 0, None),
    (r"[^\W\d_]++ (?#note) x", regex.VERBOSE, None),
]
TEXT = "Wörd wörd STRASSE fish ann BOB česká bbcdé x"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    kept._kept.cache_clear()
    yield tmp_path / "textlint"
    kept._kept.cache_clear()


def compile_all() -> list[regex.Pattern[str]]:
    return [kept.compiled(*pattern) for pattern in PATTERNS]


def start_again() -> None:
    """As the next process would."""
    kept.save()
    kept._kept.cache_clear()


def test_what_is_kept_is_the_same_pattern(monkeypatch: pytest.MonkeyPatch) -> None:
    first = compile_all()
    start_again()
    monkeypatch.setattr(kept.regex, "compile", lambda source, *_, **__: pytest.fail(source) if source else _EMPTY)
    for old, new in zip(first, compile_all(), strict=True):
        assert (old.pattern, old.flags, old.groupindex, old.named_lists) == (
            new.pattern, new.flags, new.groupindex, new.named_lists,
        )  # fmt: skip
        assert [match.span() for match in old.finditer(TEXT)] == [match.span() for match in new.finditer(TEXT)]


_EMPTY = regex.compile("")


def test_other_words_in_a_list_are_another_pattern() -> None:
    kept.compiled(r"\L<names>", 0, {"names": ("ann",)})
    start_again()
    assert kept.compiled(r"\L<names>", 0, {"names": ("bob",)}).match("bob")
    assert not kept.compiled(r"\L<names>", 0, {"names": ("bob",)}).match("ann")


@pytest.mark.parametrize("damage", [b"", b"x", b"\0" * 100, None])
def test_a_damaged_file_is_passed_over_and_written_anew(folder: Path, damage: bytes | None) -> None:
    compile_all()
    start_again()
    file = folder / "patterns"
    whole = file.read_bytes()
    file.write_bytes(whole[:-9] + b"\0" * 9 if damage is None else damage)
    assert compile_all()[0].search("wörd")
    start_again()
    assert len(file.read_bytes()) == len(whole)


def test_what_other_processes_kept_meanwhile_stays(folder: Path) -> None:
    kept.compiled("one")
    script = "from textlint.text import kept; kept.compiled('two'); kept.save()"
    subprocess.run([sys.executable, "-c", script], check=True)
    start_again()
    assert {source for source, _ in kept._kept().made} >= {"one", "two"}


def test_it_does_not_grow_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "MOST_BYTES", 1_000)
    for number in range(10):
        kept.compiled(f"{number}{'x' * 200}")
        start_again()
    assert len(kept._kept().made) < 8


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="files have no owners here")
def test_nobody_elses_file_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    kept.compiled("one")
    start_again()
    monkeypatch.setattr(os, "getuid", lambda: -1)
    assert kept._kept().made == {}


def test_a_folder_that_takes_no_file_is_done_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    kept._kept.cache_clear()
    assert kept.compiled("one").match("one")
    start_again()


def test_a_broken_pattern_is_an_error_as_ever() -> None:
    with pytest.raises(regex.error):
        kept.compiled("(")


def test_what_was_read_is_remembered_until_a_file_changes(tmp_path: Path) -> None:
    lexicon = tmp_path / "words.txt"
    reads = []

    def read() -> dict[str, tuple[str, bool]]:
        reads.append(1)
        return dict.fromkeys(lexicon.read_text().split(), ("kind", True))

    lexicon.write_text("one two")
    for _ in range(2):
        assert kept.remembered("words", [lexicon], read) == {"one": ("kind", True), "two": ("kind", True)}
        start_again()
    lexicon.write_text("one two three")
    assert "three" in kept.remembered("words", [lexicon], read)
    assert len(reads) == 2
