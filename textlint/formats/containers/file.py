"""One text in one file: read as bytes, written back so that nothing but the edits differs."""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path
from typing import NamedTuple

from textlint.formats.containers.encodings import Undecodable, decode


class Unreadable(Exception):
    """No text could be had from a file. The message is a sentence with the file, the reason, the way out."""

    def __init__(self, message: str, *, binary: bool = False) -> None:
        super().__init__(message)
        self.binary = binary


class Unwritable(Exception):
    """A text was not written, and the file is as it was. The message is a sentence, as in `Unreadable`."""


class Source(NamedTuple):
    """A text and where it came from.

    `text` has neither byte order mark nor translated line ends: `bom` and `text` in `encoding` are `data`.
    `path` is None for what was piped in. A `guessed` encoding is good for reading, not for writing.
    """

    name: str
    path: Path | None
    data: bytes
    text: str
    encoding: str
    bom: bytes = b""
    guessed: bool = False


def read_file(path: Path) -> Source:
    """The text of a file; raises Unreadable where there is none."""
    try:
        return _source(_bytes_of(path), str(path), path)
    except OSError as error:
        raise Unreadable(_unreadable(path, error)) from error
    except ValueError as error:  # a NUL in the path
        raise Unreadable(f"{str(path)!r} is no name that a file can have; check the path.") from error


def read_bytes(data: bytes, name: str) -> Source:
    """The text of bytes that are in no file; `name` is what messages call them."""
    return _source(data, name, None)


def encode(source: Source, text: str) -> bytes:
    """`text` as `source` was encoded, byte order mark included; of the unchanged text, exactly `source.data`.

    Raises Unwritable when the encoding has no bytes for a character.
    """
    try:
        return source.bom + text.encode(source.encoding)
    except UnicodeEncodeError as error:
        character = f"U+{ord(text[error.start]):04X}"
        reason = f"{source.name} is in {source.encoding}, which cannot hold the character {character}"
        raise Unwritable(f"{reason}; nothing was written. Convert the file to UTF-8 and try again.") from None


def write_file(source: Source, text: str) -> None:
    """Put `text` in the place of what was read: all of it or nothing.

    Mode, owner, symbolic link, byte order mark and encoding stay. Raises Unwritable when the encoding was a
    guess, when the file is no longer what was read, and when the system refuses; the file is then as it was.
    """
    if source.path is None:
        raise Unwritable(f"{source.name} is not a file, so it cannot be changed in place; write to the output.")
    if source.guessed:
        raise Unwritable(_guess_refused(source))
    data = encode(source, text)
    if data == source.data:
        return
    from textlint.formats.containers.interrupts import interrupts_held

    try:
        with interrupts_held():
            _replace(Path(os.path.realpath(source.path)), data, source)
    except OSError as error:
        reason = error.strerror or str(error)
        message = f"{source.name} could not be written: {reason}; it is as it was."
        raise Unwritable(f"{message} Check the permissions and the space of its folder.") from error


def _bytes_of(path: Path) -> bytes:
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise Unreadable(f"{path} is a directory, not a file; name the files in it that should be read.")
    if not stat.S_ISREG(mode) and not stat.S_ISFIFO(mode):  # a pipe is what a shell makes of `<(command)`
        raise Unreadable(f"{path} is a device, not a file; pass its text through a pipe instead.", binary=True)
    return path.read_bytes()


def _source(data: bytes, name: str, path: Path | None) -> Source:
    try:
        found = decode(data)
    except Undecodable as error:
        raise Unreadable(f"{name} {error.reason}; {error.way_out}.", binary=error.binary) from None
    return Source(name, path, data, found.text, found.encoding, found.bom, found.guessed)


def _unreadable(path: Path, error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        if path.is_symlink():
            return f"{path} is a symbolic link to nothing; mend or remove it."
        return f"{path} does not exist; check the path."
    if isinstance(error, PermissionError):
        return f"{path} may not be read: permission denied; change its mode or leave it out."
    return f"{path} cannot be read: {error.strerror or error}; check the path."


def _guess_refused(source: Source) -> str:
    known = source.encoding.upper().replace("_", "-")
    return (
        f"{source.name} is not UTF-8 and its encoding ({known}) is only a guess, so it is not changed. "
        f"If the guess is right, convert it first: iconv -f {known} -t UTF-8 OLD > NEW"
    )


def _replace(target: Path, data: bytes, source: Source) -> None:
    """Put `data` in the place of `target` in one step, by way of a temporary file beside it."""
    import tempfile

    if target.exists() and not target.is_file():
        raise Unwritable(f"{source.name} is not a regular file, so it cannot be replaced; write to the output.")
    if target.exists() and not os.access(target, os.W_OK):
        raise Unwritable(f"{source.name} is read-only; nothing was written. Change its mode and try again.")
    handle, name = tempfile.mkstemp(prefix=".textlint-", suffix=".tmp", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if not target.is_file() or target.read_bytes() != source.data:
            raise Unwritable(f"{source.name} has changed since it was read; nothing was written. Run again.")
        _keep_owner_and_mode(temporary, target.stat())
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _flush_folder(target.parent)


def _keep_owner_and_mode(file: Path, like: os.stat_result) -> None:
    """Give `file` the owner, as far as the system allows, and the mode of the file it replaces."""
    if hasattr(os, "chown"):
        with contextlib.suppress(OSError):
            os.chown(file, like.st_uid, like.st_gid)
    file.chmod(stat.S_IMODE(like.st_mode))  # after the owner: a change of owner takes bits away


def _flush_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where the system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
