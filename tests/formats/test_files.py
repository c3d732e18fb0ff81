"""Files: what is read, what is refused, and that writing changes nothing but the text."""

from __future__ import annotations

import codecs
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textlint.formats.containers import file as container
from textlint.formats.containers.file import (
    Source,
    Unreadable,
    Unwritable,
    encode,
    read_bytes,
    read_file,
    write_file,
)

SENTENCE = "Der Bürgermeister eröffnete die neue Brücke über den Fluß – „endlich“, sagte er."
needs_permissions = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may do everything"
)
needs_symlinks = pytest.mark.skipif(os.name == "nt", reason="symbolic links need a privilege on Windows")


def put(folder: Path, data: bytes, name: str = "page.txt") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def left_over(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name.startswith(".textlint"))


@pytest.mark.parametrize(
    ("bom", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
@pytest.mark.parametrize("text", ["", "a", SENTENCE + "\r\nand 😀\rmore\n"])
def test_a_mark_names_the_encoding_and_is_kept(tmp_path: Path, bom: bytes, encoding: str, text: str) -> None:
    data = bom + text.encode(encoding)
    source = read_file(put(tmp_path, data))
    assert (source.text, source.encoding, source.bom, source.guessed) == (text, encoding, bom, False)
    assert encode(source, source.text) == data
    write_file(source, text + "!")
    assert (tmp_path / "page.txt").read_bytes() == bom + (text + "!").encode(encoding)


def test_the_utf_32_mark_may_be_utf_16_text_that_begins_with_nul() -> None:
    data = codecs.BOM_UTF16_LE + "\0ab".encode("utf-16-le")
    assert read_bytes(data, "-").text == "\0ab"


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_text_comes_back_byte_for_byte(text: str) -> None:
    data = text.encode()
    try:
        source = read_bytes(data, "-")
    except Unreadable as error:
        assert error.binary
    else:
        assert encode(source, source.text) == data
        assert source.guessed is False


@given(st.binary())
def test_any_bytes_are_read_exactly_or_refused_in_a_sentence(data: bytes) -> None:
    try:
        source = read_bytes(data, "blob")
    except Unreadable as error:
        assert str(error).startswith("blob ")
        assert str(error).endswith(".")
    else:
        assert encode(source, source.text) == data


def test_line_ends_are_not_translated(tmp_path: Path) -> None:
    source = read_file(put(tmp_path, b"a\rb\r\nc\nd\n\r"))
    assert source.text == "a\rb\r\nc\nd\n\r"
    write_file(source, source.text.replace("b", "B"))
    assert (tmp_path / "page.txt").read_bytes() == b"a\rB\r\nc\nd\n\r"


def test_one_line_of_50_megabytes(tmp_path: Path) -> None:
    data = b"abcdefghij" * 5_000_000
    source = read_file(put(tmp_path, data))
    assert len(source.text) == len(data)
    write_file(source, source.text + "\n")
    assert (tmp_path / "page.txt").stat().st_size == len(data) + 1


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<?xml version="1.0" encoding="ISO-8859-1"?>\n<p>', "iso8859-1"),
        ("<!DOCTYPE html>\n<html><head><meta charset=windows-1252>", "cp1252"),
        ('<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', "cp1251"),
    ],
)
def test_a_page_may_name_its_encoding(head: str, encoding: str) -> None:
    word = "мост" if encoding == "cp1251" else "Brücke"
    source = read_bytes((head + word).encode(encoding), "page.html")
    assert (source.text, source.encoding, source.guessed) == (head + word, encoding, False)


def test_a_stateful_encoding_is_believed_although_it_looks_like_ascii() -> None:
    text = '<meta charset="iso-2022-jp"><p>橋が開通した。'
    source = read_bytes(text.encode("iso-2022-jp"), "page.html")
    assert (source.text, source.encoding) == (text, "iso2022_jp")


@pytest.mark.parametrize("name", ["iso-8859-1", "utf-16", "rot13", "unicode_escape", "no-such-thing", "cp500"])
def test_a_stale_or_silly_declaration_does_not_beat_utf_8(name: str) -> None:
    text = f'<meta charset="{name}">Brücke \\] \\n'
    assert read_bytes(text.encode(), "page.html").text == text
    ascii_only = text.replace("ü", "u")
    assert read_bytes(ascii_only.encode(), "page.html").text == ascii_only


def test_prose_about_a_declaration_declares_nothing() -> None:
    text = 'Write <meta charset="windows-1251"> at the top: ö.'
    with pytest.raises(Unwritable, match="only a guess"):
        write_file(read_with_path(text.encode("cp1252")), "x")


def read_with_path(data: bytes) -> Source:
    source = read_bytes(data, "page.txt")
    return Source(source.name, Path("page.txt"), data, source.text, source.encoding, source.bom, source.guessed)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (SENTENCE, "cp1252"),
        ("La señora llegó tarde a la reunión del año.", "latin-1"),
        ("Мэр открыл новый мост через реку, сообщили в городской администрации.", "cp1251"),
        ("市長は月曜日に新しい橋を開通させたと発表した。", "shift_jis"),
    ],
)
def test_an_old_encoding_is_read_as_a_guess_and_never_written(tmp_path: Path, text: str, encoding: str) -> None:
    data = text.encode(encoding)
    source = read_file(put(tmp_path, data))
    assert (source.text, source.guessed) == (text, True)
    with pytest.raises(Unwritable, match=r"page\.txt is not UTF-8 .*only a guess.* iconv -f .* -t UTF-8"):
        write_file(source, text + "!")
    assert (tmp_path / "page.txt").read_bytes() == data
    assert left_over(tmp_path) == []


def test_a_stray_byte_far_into_a_long_file_is_found() -> None:
    source = read_bytes(b"plain words\n" * 20_000 + "caf\xe9 au lait".encode("latin-1"), "-")
    assert source.guessed
    assert source.text.endswith("café au lait")


def test_damaged_utf_8_is_not_taken_for_another_encoding() -> None:
    data = (SENTENCE + "\n").encode() * 3 + b"\xe9 broken"
    with pytest.raises(Unreadable, match=r"page\.txt is UTF-8, but the byte 0xE9 at offset \d+ \(line 4\)"):
        read_bytes(data, "page.txt")


def test_utf_16_that_breaks_off_is_refused() -> None:
    with pytest.raises(Unreadable, match="begins with the mark of UTF-16-LE"):
        read_bytes(codecs.BOM_UTF16_LE + b"a\0b", "page.txt")


@pytest.mark.parametrize(
    "data",
    [b"PNG\0rest", b"%PDF-1.7\n1 0 obj", b"\x1f\x8b\x08abc", b"PK\x03\x04abc", b"a" * 8000 + b"\0"],
)
def test_binary_files_are_refused_as_such(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(Unreadable, match=r"page\.txt is not a text file") as refused:
        read_file(put(tmp_path, data))
    assert refused.value.binary


def test_a_nul_far_into_a_text_is_a_character() -> None:
    text = "a" * 9000 + "\0"
    assert read_bytes(text.encode(), "-").text == text


def test_missing_files_and_folders_are_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=r"absent\.txt does not exist; check the path\.") as missing:
        read_file(tmp_path / "absent.txt")
    assert not missing.value.binary
    with pytest.raises(Unreadable, match="is a directory, not a file"):
        read_file(tmp_path)
    with pytest.raises(Unreadable, match="cannot be read"):
        read_file(put(tmp_path, b"") / "below")
    with pytest.raises(Unreadable, match="no name that a file can have"):
        read_file(tmp_path / "a\0b")


@needs_symlinks
def test_a_dangling_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "link.txt").symlink_to("nowhere.txt")
    with pytest.raises(Unreadable, match="is a symbolic link to nothing"):
        read_file(tmp_path / "link.txt")


@needs_permissions
def test_forbidden_files_are_refused(tmp_path: Path) -> None:
    path = put(tmp_path, b"secret")
    path.chmod(0)
    with pytest.raises(Unreadable, match="permission denied"):
        read_file(path)
    path.chmod(0o400)
    with pytest.raises(Unwritable, match="is read-only"):
        write_file(read_file(path), "open")
    assert path.read_bytes() == b"secret"


@needs_permissions
def test_a_folder_that_takes_no_file_is_reported(tmp_path: Path) -> None:
    source = read_file(put(tmp_path, b"a"))
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(Unwritable, match="could not be written: Permission denied"):
            write_file(source, "b")
    finally:
        tmp_path.chmod(0o700)
    assert (tmp_path / "page.txt").read_bytes() == b"a"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
@pytest.mark.parametrize("mode", [0o600, 0o644, 0o755, 0o664])
def test_the_mode_stays(tmp_path: Path, mode: int) -> None:
    path = put(tmp_path, b"a")
    path.chmod(mode)
    write_file(read_file(path), "b")
    assert path.read_bytes() == b"b"
    assert stat.S_IMODE(path.stat().st_mode) == mode
    assert left_over(tmp_path) == []


@needs_symlinks
def test_a_link_stays_and_its_target_changes(tmp_path: Path) -> None:
    folder = tmp_path / "real"
    folder.mkdir()
    target = put(folder, b"old")
    link = tmp_path / "link.txt"
    link.symlink_to(Path("real") / "page.txt")
    write_file(read_file(link), "new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert not target.is_symlink()


@pytest.mark.parametrize("change", [b"newer", None])
def test_a_file_that_changed_meanwhile_is_left_alone(tmp_path: Path, change: bytes | None) -> None:
    path = put(tmp_path, b"old")
    source = read_file(path)
    if change is None:
        path.unlink()
    else:
        path.write_bytes(change)
    with pytest.raises(Unwritable, match="has changed since it was read; nothing was written"):
        write_file(source, "mine")
    assert (path.read_bytes() if path.exists() else None) == change
    assert left_over(tmp_path) == []


def test_a_character_that_the_encoding_lacks_is_refused(tmp_path: Path) -> None:
    data = '<?xml version="1.0" encoding="iso-8859-1"?>\nBrücke'.encode("latin-1")
    source = read_file(put(tmp_path, data))
    with pytest.raises(Unwritable, match=r"is in iso8859-1, which cannot hold the character U\+201C"):
        write_file(source, source.text + "“")
    with pytest.raises(Unwritable, match=r"cannot hold the character U\+D800"):
        encode(read_bytes(b"a", "-"), "\ud800")
    assert (tmp_path / "page.txt").read_bytes() == data


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failure_half_way_leaves_the_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    source = read_file(put(tmp_path, b"old"))
    monkeypatch.setattr(*((os, "fsync", fail) if step == "fsync" else (container.Path, "replace", fail)))
    with pytest.raises(Unwritable, match="could not be written: No space left on device; it is as it was"):
        write_file(source, "new")
    monkeypatch.undo()
    assert [path.name for path in tmp_path.iterdir()] == ["page.txt"]
    assert (tmp_path / "page.txt").read_bytes() == b"old"


def test_an_interrupt_leaves_no_temporary_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    source = read_file(put(tmp_path, b"old"))
    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_file(source, "new")
    monkeypatch.undo()
    assert [path.name for path in tmp_path.iterdir()] == ["page.txt"]


def test_the_same_text_is_not_written_again(tmp_path: Path) -> None:
    path = put(tmp_path, b"same")
    source = read_file(path)
    before = path.stat()
    write_file(source, "same")
    assert path.stat().st_ino == before.st_ino
    assert path.stat().st_mtime_ns == before.st_mtime_ns


def test_what_was_piped_in_cannot_be_written() -> None:
    with pytest.raises(Unwritable, match="- is not a file"):
        write_file(read_bytes(b"a", "-"), "b")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_device_is_not_read() -> None:
    with pytest.raises(Unreadable, match="is a device, not a file"):
        read_file(Path(os.devnull))
