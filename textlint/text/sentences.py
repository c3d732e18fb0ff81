"""Where sentences end, well enough to say which words belong together."""

from __future__ import annotations

import regex

from textlint.model import Document, RegionKind

ABBREVIATIONS = frozenset(
    # English first; the others are the commonest of their languages, as RULES of any language need them.
    """
    mr mrs ms dr prof st sr jr rev hon gen col lt sgt capt cmdr gov sen rep pres vs etc eg ie cf al et approx
    dept est inc ltd co corp bros no nos vol vols fig figs ed eds p pp ch sec jan feb mar apr jun jul aug sep
    sept oct nov dec mon tue wed thu fri sat sun am pm mt ft ave blvd rd ave tel ext ph.d e.g i.e u.s u.k u.n
    bzw usw ca evtl ggf inkl nr str vgl z.b d.h u.a s.o bd hr fr mme mlle mgr sra srta dra ud uds av pág
    sig dott ing avv art lic núm ej p.ej напр др им ул стр руб тыс млн млрд г гг т.е т.д т.п
    tzn tzv např atd apod č kl st
    """.split()
)

_STOP = regex.compile(r"(?<![.!?…])[.!?…]++[\"'”’»)\]]*+(?=\s)|[。！？]++[」』”’）]*+")  # linear on a line of dots
_WORD_BEFORE = regex.compile(r"[\w.]+$")


def ends_with_abbreviation(text: str, stop: int, start: int = 0) -> bool:
    """Whether the full stop at `text[stop]` belongs to an abbreviation, an initial or a number."""
    word = _WORD_BEFORE.search(text, max(start, stop - 24), stop)
    if word is None:
        return False
    token = word[0]
    return len(token) == 1 or token.casefold().strip(".") in ABBREVIATIONS or "." in token


def sentences(document: Document) -> tuple[tuple[int, int], ...]:
    """Spans of sentences, in order; a sentence never crosses a region, and a heading is one sentence."""
    return document.once(_sentences)


def _sentences(document: Document) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    for region in document.regions:
        if region.kind is not RegionKind.OPAQUE:
            found += split_sentences(document.text, region.start, region.end)
    return tuple(found)


def split_sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Spans of the sentences of `text[start:end]`, without the white space around them."""
    found: list[tuple[int, int]] = []
    for match in _STOP.finditer(text, start, end):
        if match[0].startswith(".") and len(match[0]) == 1 and ends_with_abbreviation(text, match.start(), start):
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
