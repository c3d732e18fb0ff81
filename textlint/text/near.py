"""Whether given words stand near a place: the gate of rules that depend on the subject of a text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache

import regex

from textlint.model import Document, Region
from textlint.text.patterns import Pattern

UNSPACED = r"[\p{Han}\p{Hiragana}\p{Katakana}]"
"""Scripts that write no space between words: behind one of their signs a word may begin."""

_UNSPACED = Pattern(UNSPACED)


def is_unspaced(character: str) -> bool:
    """Whether `character` is of a script that writes no space between words."""
    return _UNSPACED.match(character) is not None


@lru_cache(maxsize=256)
def any_of(words: tuple[str, ...]) -> Pattern:
    """A pattern for words that begin with one of `words`, in any case and with any space between them."""
    alternatives = "|".join(r"\s+".join(map(re.escape, word.split())) for word in words)
    return Pattern(rf"(?:(?<!\w)|(?<={UNSPACED}))(?:{alternatives})", regex.IGNORECASE)


def region_at(document: Document, offset: int) -> Region | None:
    """The region in which `offset` stands, or None between regions."""
    regions = document.regions
    index = bisect_right(regions, offset, key=lambda region: region.start) - 1
    return regions[index] if index >= 0 and offset <= regions[index].end else None


def stands_near(document: Document, offset: int, words: Iterable[str], within: str = "paragraph") -> bool:
    """Whether one of `words` (beginnings of words, any case) stands in the paragraph, or document, of `offset`."""
    region = region_at(document, offset) if within == "paragraph" else None
    span = (region.start, region.end) if region else (0, len(document.text))
    return document.once(_Neighbourhoods).has(tuple(words), span)


class _Neighbourhoods:
    """What stands in a document's paragraphs, each asked once: a huge paragraph may hold thousands of hits."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._known: dict[tuple[tuple[str, ...], tuple[int, int]], bool] = {}

    def has(self, words: tuple[str, ...], span: tuple[int, int]) -> bool:
        asked = (words, span)
        if asked not in self._known:
            self._known[asked] = any_of(words).search(self._text, *span) is not None
        return self._known[asked]
