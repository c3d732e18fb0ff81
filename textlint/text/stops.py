"""Full stops inside sentences: a stop before a word in lower case that nothing explains."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

import regex

from textlint.model import Document, Region, RegionKind
from textlint.text.abbreviations import abbreviations, every_abbreviation
from textlint.text.casing import writes_capitals
from textlint.text.kept import compiled
from textlint.text.language import language
from textlint.text.lexicon import Words, read_words
from textlint.text.near import region_at
from textlint.text.protected import is_protected
from textlint.text.small_words import ENDS, OPEN, SAID, function_words, never_last

_STOP = compiled(r"(?<=[\p{L}\p{M}\d%][”’»)]?)\.(?=[^\S\r\n]{1,3}\p{Ll})")
_BEFORE = compiled(
    r"(?<![\p{L}\p{M}\p{N}_@#/.,-])(?P<word>[\p{L}\p{M}'’-]{2,40}|(?:1\d|20)\d\d|\d{1,3}(?:,\d{3})+|\d{1,3}%)[”’»)]?\Z"
)
_NEXT = compiled(r"\s{1,3}(?P<next>[\p{L}\p{M}]{1,30}+(?:['’-][\p{L}\p{M}]{1,20}+)?+)")
_AFTER = compiled(r"[,;!?…]*+(?:[\s)”’»\x22\x27]|\Z)|\.(?:[\s)”’»\x22\x27]|\Z)|:\s|[-–—](?=\s)")
_TAIL = compiled(r"\s(?:of|in|for|from|at|on|with|between|against|among|during|towards?)\s|[.!?](?:\s|\Z)")
_ADDRESS = compiled(r"https?:|\bwww\b|\bpic\b|@")
_ONE_WORD = compiled(r"\s{1,3}\p{Ll}[\p{L}'’-]{0,19}[.!?](?:\s|\Z)")
_TOGGLE = compiled(r"\b(?:less|more)\s+\p{Lu}|\w+\s*\n")
_NOT = compiled("n['’]t$")
_CUT_GERMAN = compiled(r"(?:[bcdfgkmnpstz]|[^aeiouäöüy]h)l$|[rst]w$")
_VOWEL = compiled(r"[aeiouyаеёиоуыэюяєії]|[^\W\d_a-zа-я]")
_SHORT = compiled(r"(?<![\p{L}\p{M}.'’-])\p{Ll}{3,4}+(?=,|\s{1,3}+\p{L})")
_PART = compiled("['’-]")

_CODE = compiled(r"(?<!:)//\s|::|[-=]>|[{}]|\w\(\)|\w_\w|\w\.\w{1,30}+\(|\s=\s")

AROUND = 100
"""Characters before a stop in which an address with spaces in it may have begun."""


class StrayStop(NamedTuple):
    """A stop inside a sentence: the word before it begins at `start`, the next word is `[next, end)`."""

    start: int
    stop: int
    next: int
    end: int
    region: Region


def stray_stops(document: Document) -> tuple[StrayStop, ...]:
    """Stops that stand in the middle of a sentence, in order; none where the author writes without capitals."""
    return document.once(_stray_stops)


def _stray_stops(document: Document) -> tuple[StrayStop, ...]:
    text = document.text
    found = [stray for match in _STOP.finditer(text) if (stray := _stray(document, match.start()))]
    return tuple(found) if found and writes_capitals(document) else ()


def _stray(document: Document, stop: int) -> StrayStop | None:
    text = document.text
    before = _BEFORE.search(text, max(0, stop - 44), stop)
    after = _NEXT.match(text, stop + 1, min(len(text), stop + 60))
    if before is None or after is None:
        return None
    code = language(document)
    if not _may_end(document, before["word"], code) or not _may_follow(text, before["word"], after, code):
        return None
    start, end = before.start("word"), after.end("next")
    region = region_at(document, stop)
    if region is None or end >= region.end or not _is_prose(text, region) or is_protected(document, start, end):
        return None
    if _ADDRESS.search(text, max(region.start, stop - AROUND), stop) or _is_staccato(text, start, after):
        return None
    if _CODE.search(text, max(region.start, stop - AROUND), min(region.end, end + AROUND)):
        return None
    return StrayStop(start, stop, after.start("next"), end, region)


def _may_end(document: Document, word: str, code: str) -> bool:
    """Whether `word` may end a sentence: it is no abbreviation, no initial, no title."""
    known = abbreviations(code) if code else every_abbreviation()
    if word.casefold() in known or _PART.split(word)[-1].casefold() in known:
        return False
    if not word[0].isalpha():
        return code == "en"
    if word[0].isupper():
        if code in OPEN and len(word) <= 4:
            return word[1:].islower() and (word.lower() in function_words(code) or word.lower() in never_last(code))
        return len(word) > (3 if code == "en" else 4) and word[1:].islower() and _is_whole(word, code)
    if code == "en" or word in never_last(code) or (code in OPEN and word in function_words(code)):
        return True
    if code == "vi":
        return _VOWEL.search(word) is not None
    if len(word) > 4:
        return _is_whole(word, code)
    if code == "":
        return word in english_words()
    return code in OPEN and len(word) > 2 and (word[-1] in ENDS or word in _short_words(document))


def _is_whole(word: str, code: str) -> bool:
    """Whether `word` ends as words of its language do, and not as those that were cut to save room."""
    if code == "de":
        return _CUT_GERMAN.search(word) is None
    return code != "it" or word[-1] in "aeiouàèéìòù"


def _short_words(document: Document) -> frozenset[str]:
    """Words of three and four letters that stand somewhere in the text without a stop behind them."""
    return document.once(_short_words_of)


def _short_words_of(document: Document) -> frozenset[str]:
    return frozenset(_SHORT.findall(document.text))


def _may_follow(text: str, before: str, after: regex.Match[str], code: str) -> bool:
    """Whether the next word is one of the language, not a handle, a command, a trade mark or the end of an address."""
    word, end = after["next"], after.end()
    if (
        not word.islower()
        or _TOGGLE.match(text, after.start("next"))
        or not _AFTER.match(text, end)
        or (text[end : end + 1] in (".", ")") and (len(word) == 1 or word in abbreviations(code)))
    ):
        return False
    if len(word) > 2 and before in never_last(code):
        return True
    if code in ("en", ""):
        if _NOT.search(word) or all(part in english_words() for part in _PART.split(word)[: 2 if "-" in word else 1]):
            return True
        return code == "en" and len(word) > 3 and word.isascii() and word.isalpha() and bool(_TAIL.match(text, end))
    if word in function_words(code):
        return True
    return (
        code in OPEN and len(word) > (1 if code == "vi" else 2) and word not in SAID and _VOWEL.search(word) is not None
    )


def _is_staccato(text: str, start: int, after: regex.Match[str]) -> bool:
    """“Worst. day. ever.”: sentences of one word each are a manner, not an accident."""
    alone = (
        start < 2 or text[:start].rstrip()[-1:] in ".!?"
        if start < 40
        else text[start - 40 : start].rstrip()[-1:] in ".!?"
    )
    one = text[after.end() : after.end() + 1] in ".!?"
    return one and (alone or _ONE_WORD.match(text, after.end() + 1) is not None)


def _is_prose(text: str, region: Region) -> bool:
    """A region that begins with anything but a small letter."""
    if region.kind is RegionKind.CELL or region.kind is RegionKind.OPAQUE:
        return False
    head = text[region.start : min(region.end, region.start + 20)]
    return not next((character for character in head if character.isalpha()), "a").islower()


@cache
def english_words() -> Words:
    """English words that are written small."""
    return read_words(Path(__file__).with_name("english.txt"))
