"""Whether a paragraph is a site's praise of itself: a list of keywords instead of something said."""

from __future__ import annotations

import string
from functools import lru_cache

from textlint.text.patterns import Pattern

SHORTEST, LONGEST = 40, 700
"""Characters of a description of a site."""
WORDS, COMMAS = 8, 3
_SPACED = str.maketrans(dict.fromkeys(string.punctuation, " "))
_COMMAS = ",،、|·/，"
_BRAND = Pattern(
    r"(?P<brand>[\p{L}\p{N}][\p{L}\p{N}.'’&+-]*+(?: [\p{L}\p{N}.'’&+-]++){0,3}?)"
    r"(?: ?(?::|[|–—-](?= ))| (?:is|provides|brings|offers|delivers|covers)\b) ?(?=\S)"
)
_WORD = Pattern(r"[\p{L}\p{N}]++(?:['’/-][\p{L}\p{N}]++)*+|[\p{Han}\p{Kana}\p{Hangul}]")


def brand_of(paragraph: str) -> str:
    """The name that stands before a colon or dash at the beginning, or ""."""
    match = _BRAND.match(paragraph[:80])
    return match["brand"] if match else ""


def same_name(one: str, other: str) -> bool:
    """Whether two names are one, whatever their case, spaces and marks."""
    left, right = _letters(one), _letters(other)
    return bool(left) and (left == right or left + "com" == right or right + "com" == left)


def _letters(name: str) -> str:
    return "".join(filter(str.isalnum, name.casefold()))


def is_promo(paragraph: str, phrases: tuple[str, ...], echoed: bool) -> bool:
    """Whether `paragraph` is stuffed with `phrases`; fewer are asked for where its brand is `echoed` alone beside it.

    Measured on clean text: a paragraph of prose rarely holds four different ones, and never one in six words
    unless it is about a newspaper; hence the share, and the brand before the colon.
    """
    if not SHORTEST < len(paragraph) <= LONGEST:
        return False
    if not echoed and (sum(map(paragraph.count, _COMMAS)) < COMMAS or not _may_praise(paragraph, phrases)):
        return False
    distinct, found = praise(paragraph, phrases)
    if distinct < (3 if echoed else 5):
        return False
    words = len(_WORD.compiled.findall(paragraph))
    if words < WORDS:
        return False
    if echoed:
        return found / words >= 0.06
    return found / words >= 0.17 and distinct >= (5 if brand_of(paragraph) else 7)


def _may_praise(paragraph: str, phrases: tuple[str, ...]) -> bool:
    """Whether five words of `paragraph` begin as a phrase does; cheap, as nearly all paragraphs are asked this."""
    if not paragraph.isascii():
        return True
    heads = _heads(phrases)
    words = paragraph.casefold().translate(_SPACED).split()
    return sum(word[:3] in heads for word in words) >= 5


@lru_cache(maxsize=4)
def _heads(phrases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(phrase.translate(_SPACED).split()[0][:3] for phrase in phrases if phrase.isascii())


def praise(paragraph: str, phrases: tuple[str, ...]) -> tuple[int, int]:
    """How many of `phrases`, beginnings of words, stand in `paragraph`: different ones, and all."""
    text = paragraph.casefold()
    distinct = found = 0
    for phrase in _longest_first(phrases):
        place = text.find(phrase)
        if place < 0:
            continue
        sign = len(phrase) < 5 and not phrase.isascii()
        count = 0
        while place >= 0:
            if sign or not place or not text[place - 1].isalnum():
                count += 1
                text = text[:place] + "\0" * len(phrase) + text[place + len(phrase) :]
            place = text.find(phrase, place + 1)
        distinct += bool(count)
        found += count
    return distinct, found


@lru_cache(maxsize=32)
def _longest_first(phrases: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase)))
