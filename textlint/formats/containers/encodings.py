"""Which characters the bytes of a file are.

A wrong guess that is written back destroys a file, so certainty comes first: a byte order mark, then strict
UTF-8, then what a page declares of itself. Only then is it guessed, and a guess is for reading alone.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_MAGIC = (
    *(b"%PDF-", b"\x89PNG", b"GIF87a", b"GIF89a", b"\xff\xd8\xff", b"ID3\x03", b"ID3\x04"),
    *(b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"BZh91AY&SY", b"\xfd7zXZ", b"7z\xbc\xaf\x27\x1c"),
    *(b"\x28\xb5\x2f\xfd", b"\x7fELF", b"\xd0\xcf\x11\xe0", b"SQLite format 3"),
)
"""How pictures, sounds, archives, programs and office files begin; not all of them hold a NUL byte early."""

BINARY_WINDOW = 8192
"""Bytes searched for a NUL, as git does it."""

_DECLARED = (
    rb"""\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})"""
    rb"""|\s*(?=<[!?a-zA-Z]).{0,4000}?<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?([\w.:-]{1,40})"""
)
_WEB = r"(?:us-)?ascii|(?:iso[-_]?8859|windows|cp125|koi8|mac|latin|gb|big5|shift|sjis|euc|iso[-_]?2022)[\w-]*"
"""Encodings that pages declare and that keep ASCII; a page that declares UTF-16 in ASCII does not use it."""

_GUESSES = ["cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "koi8_r"]
_GUESSES += ["shift_jis", "euc_jp", "gb18030", "big5", "euc_kr"]
"""What old text files are in; free choice finds exotic mainframe encodings in short French ones."""

_SAMPLE = 65_536

_TIE = 0.09
"""How much more disorder charset-normalizer may see in a Western reading that is else as good. Spanish and
Portuguese read well with Polish letters too, French with Lithuanian ones, and it would take whatever comes first."""


class Decoded(NamedTuple):
    """Characters, and the encoding that turns them back into the same bytes."""

    text: str
    encoding: str
    bom: bytes = b""
    guessed: bool = False


class Undecodable(Exception):
    """Why bytes are no text: a clause that goes on from the name of a file, and the way out."""

    def __init__(self, reason: str, way_out: str, *, binary: bool = False) -> None:
        super().__init__(reason, way_out)
        self.reason = reason
        self.way_out = way_out
        self.binary = binary


def decode(data: bytes) -> Decoded:
    """The characters of `data`, which `encoding` and `bom` turn back into exactly `data`.

    Raises Undecodable for what is not text, and for text of which some bytes are broken.
    """
    marked = _decode_marked(data)
    if marked is not None:
        return marked
    if data.startswith(_MAGIC) or b"\0" in data[:BINARY_WINDOW]:
        way_out = "leave it out; UTF-16 text without a byte order mark must first be converted to UTF-8"
        raise Undecodable("is not a text file", way_out, binary=True)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _decode_declared(data) or _decode_broken(data, error.start)
    # A page saved as UTF-8 often keeps the declaration of its former encoding, but bytes that are valid UTF-8
    # beyond ASCII are not there by chance. In ASCII alone a declaration can still matter (ISO-2022-JP).
    return (_decode_declared(data) if data.isascii() else None) or Decoded(text, "utf-8")


def _decode_marked(data: bytes) -> Decoded | None:
    """Text that begins with a byte order mark; None without one."""
    for bom, encoding in _BOMS:
        if not data.startswith(bom):
            continue
        try:
            return Decoded(data[len(bom) :].decode(encoding), encoding, bom)
        except UnicodeDecodeError as error:
            if encoding != "utf-32-le":  # its mark is also UTF-16's and a NUL
                at = error.start + len(bom)
                reason = f"begins with the mark of {encoding.upper()}, but what follows breaks it at offset {at}"
                raise Undecodable(reason, "mend that place or save the file as UTF-8") from None
    return None


def _decode_declared(data: bytes) -> Decoded | None:
    """An HTML or XML page in the encoding that it names at its beginning, if that holds."""
    match = re.match(_DECLARED, data[:BINARY_WINDOW], re.DOTALL | re.IGNORECASE)
    name = (match[1] or match[2]).decode("ascii", "replace") if match is not None else ""
    if not re.fullmatch(_WEB, name, re.IGNORECASE):
        return None
    try:
        return _round_trip(data, codecs.lookup(name).name)
    except LookupError:
        return None


def _decode_broken(data: bytes, at: int) -> Decoded:
    """Text that is not UTF-8 at byte `at`: in an older encoding, or damaged."""
    loose = data.decode("utf-8", "replace")
    damaged = loose.count("\N{REPLACEMENT CHARACTER}")
    beyond_ascii = len(loose) - len(loose.encode("ascii", "ignore")) - damaged
    line = data.count(b"\n", 0, at) + 1
    place = f"the byte 0x{data[at]:02X} at offset {at} (line {line})"
    if beyond_ascii > 4 * damaged:  # in any other encoding, hardly a pair of bytes would be valid UTF-8
        raise Undecodable(f"is UTF-8, but {place} is broken", "mend that place and try again")
    guess = _guess(data, at)
    if guess is None:
        raise Undecodable(f"is not UTF-8 ({place}) and no other encoding fits it", "save it as UTF-8")
    return guess


def _guess(data: bytes, at: int) -> Decoded | None:
    """What charset-normalizer takes the neighbourhood of byte `at` for, if all of `data` bears it out."""
    from charset_normalizer import from_bytes

    start = data.rfind(b"\n", max(0, at - _SAMPLE), at) + 1 or max(0, at - _SAMPLE)
    end = data.rfind(b"\n", at, at + _SAMPLE) + 1 or at + _SAMPLE
    matches = from_bytes(data[start:end], cp_isolation=_GUESSES)
    best = matches.best()
    if best is None:
        return None
    western = [match for match in matches if match.encoding == "cp1252" and match.coherence >= best.coherence]
    if western and western[0].chaos < best.chaos + _TIE:
        best = western[0]
    found = _round_trip(data, best.encoding)
    if found is not None and found.encoding == "cp1250":
        same = _round_trip(data, "cp1252")
        found = same if same is not None and same.text == found.text else found  # of two names, the known one
    return found._replace(guessed=True) if found is not None else None


def _round_trip(data: bytes, encoding: str) -> Decoded | None:
    """`data` in `encoding`, if that can be undone exactly."""
    try:
        text = data.decode(encoding)
        return Decoded(text, encoding) if text.encode(encoding) == data else None
    except UnicodeError:
        return None
