"""Where sentences end, well enough to say which words belong together."""

from __future__ import annotations

import regex

from textlint.model import Document, RegionKind
from textlint.text.abbreviations import abbreviations
from textlint.text.kept import compiled
from textlint.text.language import language

_STOP = compiled(r"(?<![.!?…])[.!?…]++[\"'”’»)\]]*+(?=\s)|[。！？]++[」』”’）]*+")  # linear on a line of dots
_WORD_BEFORE = compiled(r"[\w.]+$")


def ends_with_abbreviation(text: str, stop: int, start: int = 0, code: str = "") -> bool:
    """Whether the full stop at `text[stop]` belongs to an initial, a number or an abbreviation of language `code`."""
    word = _WORD_BEFORE.search(text, max(start, stop - 24), stop)
    if word is None:
        return False
    token = word[0]
    return len(token) == 1 or token.casefold().strip(".") in abbreviations(code) or "." in token


def sentences(document: Document) -> tuple[tuple[int, int], ...]:
    """Spans of sentences, in order; a sentence never crosses a region, and a heading is one sentence."""
    return document.once(_sentences)


def _sentences(document: Document) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    code = language(document)
    for region in document.regions:
        if region.kind is not RegionKind.OPAQUE:
            found += split_sentences(document.text, region.start, region.end, code)
    return tuple(found)


def split_sentences(text: str, start: int, end: int, code: str = "") -> list[tuple[int, int]]:
    """Spans of the sentences of `text[start:end]`, in the language `code`, without the white space around them."""
    found: list[tuple[int, int]] = []
    for match in _STOP.finditer(text, start, end):
        if match[0].startswith(".") and len(match[0]) == 1 and ends_with_abbreviation(text, match.start(), start, code):
            continue
        if _goes_on_after_quote(text, match, end):
            continue
        found.append((start, match.end()))
        start = match.end()
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        found.append((start, end))
    return found


def _goes_on_after_quote(text: str, match: regex.Match[str], end: int) -> bool:
    """`“Really?” he asked`: a question or exclamation mark inside a quotation ends no sentence before lower case."""
    after = match.end() + 1
    return match[0][-1] not in ".!?…" and match[0][0] in "!?…" and after < end and text[after].islower()
