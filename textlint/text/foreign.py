"""Whether a paragraph is certainly in another language than the text it stands in.

Function words decide between languages of one script, and only words that the two do not share; letters decide
between scripts. Both ask for a clear margin: names, titles and loans are in every text.
"""

from __future__ import annotations

from functools import cache

from textlint.text.kept import compiled
from textlint.text.language import FUNCTION_WORDS, guess_language
from textlint.text.stops import english_words

LEAST_WORDS, LEAST_SIGNS = 8, 16
"""Words, or letters of a script that writes no spaces, below which a paragraph says nothing about its language."""

LEAST_SHARE = 0.15
"""Share of function words that prose has at least; a row of names with “de la” in it has fewer."""

MARGIN = 4
"""So many function words of the other language stand against each of the text's own."""

MOST_ENGLISH = 0.5
"""Share of words in small letters that may be English words too: “in”, “administration”, “die” are."""

UNSPACED = frozenset(["zh", "ja", "th"])
SCRIPTS = frozenset(["ru", "zh", "ja", "ko", "ar", "he", "hi", "th", "el"])
"""What `guess_language` tells by the letters alone."""

_WORD = compiled(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LATIN = compiled(r"\p{Latin}")
_HAN = compiled(r"\p{Han}")


def foreign_language(text: str, own: str) -> str:
    """The language of the paragraph `text` if that is certainly not `own`, else ""."""
    script = guess_language(text) if not text.isascii() else ""
    if script in SCRIPTS or own in SCRIPTS:
        return _by_script(text, script, own)
    words = _WORD.findall(text)
    if len(words) < LEAST_WORDS or own not in FUNCTION_WORDS:
        return ""
    small = [word for word in words if word.islower()]
    if len(small) * 2 < len(words):
        return ""
    other = _by_words(small, own)
    if not other or (own == "en" and _english(small) > MOST_ENGLISH):
        return ""
    return other


def _by_script(text: str, script: str, own: str) -> str:
    letters = sum(map(str.isalpha, text))
    latin = len(_LATIN.findall(text))
    if own in SCRIPTS:
        if script in SCRIPTS or latin < 0.9 * letters or (own in ("zh", "ja", "ko") and _HAN.search(text)):
            return ""
        words = [word for word in _WORD.findall(text) if word.islower()]
        return _by_words(words, own) if len(words) >= LEAST_WORDS else ""
    if latin * 3 > letters:
        return ""
    enough = letters >= LEAST_SIGNS if script in UNSPACED else len(_WORD.findall(text)) >= LEAST_WORDS
    return script if enough else ""


def _by_words(words: list[str], own: str) -> str:
    """The language whose function words stand out in `words` against those of `own`."""
    mine = _words(own)
    found = {}
    for code in FUNCTION_WORDS:
        theirs = _words(code)
        count = sum(word in theirs and word not in mine for word in words)
        against = sum(word in mine and word not in theirs for word in words)
        if code not in (own, "la") and count >= max(3, LEAST_SHARE * len(words), MARGIN * against):
            found[code] = count
    return max(found, key=lambda code: (found[code], code), default="")


@cache
def _words(code: str) -> frozenset[str]:
    return frozenset(FUNCTION_WORDS.get(code, "").split())


def _english(words: list[str]) -> float:
    known = english_words()
    return sum(word in known for word in words) / max(1, len(words))
