"""Bytes read anew: what text says if it was UTF-8, read in another encoding, and where words prove that it was."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import regex

from textlint.text.kept import compiled

CODECS = ("latin-1", "cp1252", "cp1251", "cp1250", "cp1253", "cp1254", "cp1257", "iso8859-2", "mac_roman", "cp437")
"""The encodings that ftfy tries, under the names of the standard library."""

DEEPEST = 4
"""How often text may have been read wrongly, one time upon the other."""

_PROVABLE = ("cp1251", "mac_roman", "cp437")
"""Encodings in which a piece of damage has signs that no Latin word holds."""

_WORDLIKE = compiled(
    r"(?:[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f\u0218-\u021b\u1e00-\u1eff’‘“”„–—…«»•€™£°·¿¡ºª©®\xa0])++"
)
"""What stands in the words of languages in Latin letters, and round them."""

_BOXES = compiled(r"[\u2500-\u259f]++|√π")
"""Damage that may also be meant: the lines of a table, the root of a number."""


class _Reading(NamedTuple):
    """One encoding: its characters as bytes, UTF-8 sequences of them, and such as are damage wherever they stand."""

    codec: str
    table: dict[int, int]
    sequences: regex.Pattern[str]
    telling: regex.Pattern[str] | None


def decoded(values: range, codec: str) -> str:
    """The characters of single bytes; a byte that stands for nothing is its own character."""
    characters = zip(values, bytes(values).decode(codec, "replace"), strict=True)
    return "".join(chr(byte) if sign == "\N{REPLACEMENT CHARACTER}" else sign for byte, sign in characters)


def is_reread(old: str, new: str) -> bool:
    """Whether `new` is `old`, byte for byte, read in UTF-8."""
    forms = {old}
    for _ in range(DEEPEST):
        forms = {form for before in forms for codec in CODECS if (form := _read(before, codec)) is not None} - {old}
        if new in forms:
            return True
    return False


def _read(text: str, codec: str) -> str | None:
    if text.isascii():
        return None
    try:
        return text.translate(_reading(codec).table).encode("latin-1").decode("utf-8")
    except UnicodeError:
        return None


@cache
def _reading(codec: str) -> _Reading:
    high = decoded(range(0x80, 0x100), codec)
    table = {ord(sign): byte for byte, sign in enumerate(high, 0x80)}
    kept = {sign: sign for sign in range(0x80, 0xA0)} if codec == "cp1252" else {}
    kept |= {sign: 0xFFFF for sign in range(0x80, 0x100) if sign not in table and sign not in kept}
    two, three, four, follow = (
        f"[{regex.escape(decoded(range(*span), codec))}]"
        for span in ((0xC2, 0xE0), (0xE0, 0xF0), (0xF0, 0xF5), (0x80, 0xC0))
    )
    sequences = compiled(f"(?:{two}{follow}|{three}{follow}{{2}}|{four}{follow}{{3}})++")
    telling = None
    if codec in _PROVABLE:
        telling = compiled(regex.escape(decoded(range(0xE2, 0xE3), codec) + decoded(range(0x80, 0x81), codec)))
    return _Reading(codec, table | kept, sequences, telling)


def reread_words(text: str, damaged: bool) -> str:
    """`text` with what its words prove to be damage read anew; more proves it where `text` is known to be `damaged`.

    The proof is a word that was none: Latin letters in which a piece of another alphabet, a box or a root sign stands,
    and which read anew are Latin letters throughout. What else in `text` the same encoding explains goes with it.
    """
    for codec in _PROVABLE if not damaged else (*_PROVABLE, "cp1252"):
        runs = list(_runs(text, _reading(codec)))
        if any(proves for *_, proves in runs):
            for start, end, said, _ in reversed(runs):
                text = text[:start] + said + text[end:]
    return text


def _runs(text: str, reading: _Reading) -> Iterator[tuple[int, int, str, bool]]:
    for match in reading.sequences.finditer(text):
        start, end = match.span()
        said = _read(match[0], reading.codec)
        before, after = text[max(0, start - 2) : start], text[end : end + 2]
        if said and _WORDLIKE.fullmatch(said) and not (_is_foreign(before[-1:]) or _is_foreign(after[:1])):
            telling = reading.telling is not None and reading.telling.search(match[0]) is not None
            yield start, end, said, telling or _joins(before, match[0], said, after, reading.codec)


def _is_foreign(sign: str) -> bool:
    return not sign.isascii() and sign.isalpha()


def _joins(before: str, old: str, said: str, after: str, codec: str) -> bool:
    """Whether `said` makes one word of the letters on its sides.

    Letters of one alphabet join only where they were out of case, and boxes and roots only to more letters than stand
    beside them in tables and formulas.
    """
    if codec == "cp1252":
        return before[-1:].islower() and said.islower() and said.isalpha()
    if _BOXES.fullmatch(old):
        return (len(before) == 2 and before.isalpha()) or (len(after) == 2 and after.isalpha())
    return (before[-1:].isalpha() and said[0].isalpha()) or (after[:1].isalpha() and said[-1].isalpha())
