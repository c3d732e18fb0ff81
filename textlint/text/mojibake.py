"""Text that was decoded in the wrong encoding, run by run, with what it said; ftfy judges and repairs.

ftfy costs more to import than everything else a run needs, so a cheap question comes first: every damaged
run holds a pair of characters that in one of ftfy's encodings are the first two bytes of a UTF-8 sequence.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

import regex

from textlint.model import Document
from textlint.text.kept import compiled
from textlint.text.lines import lines
from textlint.text.reread import CODECS, DEEPEST, decoded, reread_words

_UNJUDGED = ("cp1251", "mac_roman", "cp437")
"""Those in which much damage looks likely enough to ftfy to be left alone."""

_FOREIGN = compiled(r"[^\x00-\x7f]+")
_WORDS = compiled(r"\S+")
_LOST = compiled("[\N{REPLACEMENT CHARACTER}\x00-\x08\x0e-\x1f\x7f-\x9f]")
_MIXED = compiled(
    "[A-Za-z\u00c0-\u024f][\u0370-\U0010ffff]|[\u0370-\u1fff\u3040-\U0010ffff][A-Za-z\u00c0-\u024f]|[\u017f-\u036f]"
)
"""Two scripts in one word, or letters that hardly anybody writes: line art, not text."""

_CAPITALS = compiled(r"(?<=[A-Z]{3})Â\xa0(?=[A-Z]{2})")

ENOUGH = 3
"""Characters too many that are asked for where ftfy sees nothing wrong: three accented letters, or one dash and one."""

LONGEST = 4_000
"""Characters of a line that are judged at once; longer lines are judged in pieces of whole words."""


class Damage(NamedTuple):
    """`[start, end)` was decoded wrongly and said `repaired`; `certain` if nothing of it was lost."""

    start: int
    end: int
    repaired: str
    certain: bool


def damages(document: Document) -> tuple[Damage, ...]:
    """Every damaged run of `document`, in order."""
    return document.once(_damages)


def is_damaged(document: Document, at: int) -> bool:
    """Whether the character at `at` belongs to a damaged run."""
    found = damages(document)
    index = bisect_right(found, at, key=lambda damage: damage.start) - 1
    return index >= 0 and at < found[index].end


def _damages(document: Document) -> tuple[Damage, ...]:
    text = document.text
    if text.isascii() or not _is_suspicious(text):
        return ()
    found: list[Damage] = []
    for start, end in _pieces(document):
        if _is_suspicious(text, start, end):
            found += _judge(text, start, end)
    return tuple(found)


def _is_suspicious(text: str, start: int = 0, end: int | None = None) -> bool:
    """Whether two characters of `text[start:end]` may be the first bytes of one UTF-8 sequence."""
    either, pair = _pairs()
    place = either.search(text, start, len(text) if end is None else end)
    while place:
        if pair.match(text, place.start()):
            return True
        place = either.search(text, place.end(), len(text) if end is None else end)
    return False


@cache
def _pairs() -> tuple[regex.Pattern[str], regex.Pattern[str]]:
    """A quick pattern for a first and a second byte of any encoding, and the exact one for both of the same.

    A space may stand for a NO-BREAK SPACE, behind the few letters with which ftfy believes it.
    """
    pairs, firsts, seconds = ["[ÂÃÅÎÐÙ] "], "ÂÃÅÎÐÙ", " "
    for codec in CODECS:
        first, second = (regex.escape(decoded(range(*span), codec)) for span in ((0xC2, 0xF5), (0x80, 0xC0)))
        pairs.append(f"[{first}][{second}]")
        firsts, seconds = firsts + first, seconds + second
    return compiled(f"[{firsts}](?=[{seconds}])"), compiled("|".join(pairs))


def _pieces(document: Document) -> Iterator[tuple[int, int]]:
    for line in lines(document):
        start = line.start
        while line.end - start > LONGEST:
            cut = document.text.rfind(" ", start + 1, start + LONGEST)
            cut = cut if cut > 0 else start + LONGEST
            yield start, cut
            start = cut
        yield start, line.end


def _judge(text: str, start: int, end: int) -> Iterator[Damage]:
    """What changes when `text[start:end]` is repaired. ASCII stays in every encoding: between it stand the runs."""
    old = text[start:end]
    if old.isascii():
        return
    new = _repaired(old)
    if new == old:
        return
    if _FOREIGN.split(old) == _FOREIGN.split(new):
        pairs = zip(_FOREIGN.finditer(old), _FOREIGN.findall(new), strict=True)
        changes = [(*run.span(), repaired) for run, repaired in pairs if run[0] != repaired]
    else:
        changes = [_whole(old, new)]
    for left, right, repaired in changes:
        while repaired and old[right - 1] == repaired[-1] and "\x7f" < repaired[-1] < "\xa0":
            right, repaired = right - 1, repaired[:-1]
        if _is_control(old[left:right], repaired):
            continue
        certain = not (_LOST.search(repaired) or _CAPITALS.match(old, left))
        yield Damage(start + left, start + right, repaired, certain)


@lru_cache(maxsize=256)
def _repaired(text: str) -> str:
    """`text` read anew as often as it was read wrongly."""
    from ftfy import TextFixerConfig, fix_encoding

    config = TextFixerConfig(fix_c1_controls=False, explain=False)
    for depth in range(DEEPEST):
        before = text
        text = fix_encoding(text, config)
        text = reread_words(_all_of_it(text) if text == before else text, damaged=depth > 0 or text != before)
        if text == before or not _is_suspicious(text):
            break
    return text


def _is_control(old: str, new: str) -> bool:
    """Whether nothing but single control characters change, which need no decoding."""
    return len(old) == len(new) and all(a == b or "\x7f" < a < "\xa0" for a, b in zip(old, new, strict=True))


def _all_of_it(old: str) -> str:
    """`old` decoded anew where each of its foreign characters is part of a UTF-8 sequence: no language looks so.

    ftfy judges by unlikely pairs of characters, and Arabic read as Cyrillic has few of them.
    """
    for codec in _UNJUDGED:
        try:
            new = old.encode(codec).decode("utf-8")
        except UnicodeError:
            continue
        if len(old) - len(new) >= ENOUGH and not _MIXED.search(new) and not _LOST.search(new):
            return new
    return old


def _whole(old: str, new: str) -> tuple[int, int, str]:
    """The one span in which two texts differ."""
    left = 0
    while left < min(len(old), len(new)) and old[left] == new[left]:
        left += 1
    right = 0
    while right < min(len(old), len(new)) - left and old[-1 - right] == new[-1 - right]:
        right += 1
    return left, len(old) - right, new[left : len(new) - right]
