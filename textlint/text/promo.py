"""Whether a paragraph is a site's praise of itself: a list of keywords instead of something said."""

from __future__ import annotations

from functools import lru_cache

import regex

from textlint.text.patterns import Pattern

LONGEST = 700
"""Characters past which a paragraph is no description of a site."""
WORDS = 8
_BRAND = regex.compile(
    r"(?P<brand>[\p{L}\p{N}][\p{L}\p{N}.'’&+-]*+(?: [\p{L}\p{N}.'’&+-]++){0,3}) ?(?::|[|–—-](?= )) ?(?=\S)"
)
_WORD = regex.compile(r"[\p{L}\p{N}]++(?:['’/-][\p{L}\p{N}]++)*+|[\p{Han}\p{Kana}\p{Hangul}]")


def brand_of(paragraph: str) -> str:
    """The name that stands before a colon or dash at the beginning, or ""."""
    match = _BRAND.match(paragraph[:80])
    return match["brand"] if match else ""


def is_promo(paragraph: str, phrases: tuple[str, ...], echoed: bool) -> bool:
    """Whether `paragraph` is stuffed with `phrases`; fewer are asked for where its brand is `echoed` alone beside it.

    Measured on clean text: a paragraph of prose rarely holds four different ones, and never one in six words
    unless it is about a newspaper; hence the share, and the brand before the colon.
    """
    if not 40 < len(paragraph) <= LONGEST:
        return False
    found = [match[0].casefold() for match in _any_of(phrases).finditer(paragraph)]
    distinct = len(set(found))
    if distinct < 3:
        return False
    words = len(_WORD.findall(paragraph))
    share = len(found) / max(1, words)
    if words < WORDS:
        return False
    if echoed:
        return share >= 0.06
    branded = bool(brand_of(paragraph))
    return share >= 0.17 and distinct >= (5 if branded else 7)


@lru_cache(maxsize=4)
def _any_of(phrases: tuple[str, ...]) -> Pattern:
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    words = "|".join(map(regex.escape, ordered))
    signs = "|".join(regex.escape(phrase) for phrase in ordered if not phrase.isascii() and len(phrase) < 5)
    return Pattern(rf"(?<!\w)(?:{words})" + (f"|(?:{signs})" if signs else ""), regex.IGNORECASE)
