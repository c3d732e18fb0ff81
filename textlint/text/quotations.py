"""Quotation marks without a partner, paragraph by paragraph.

Only marks that say which side they are on are paired: curly ones, guillemets, low-high pairs and corner
brackets. Straight quotes say nothing, and a paragraph that mixes them in is left alone, as are languages
that open and close with the same mark.
"""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

import regex

from textlint.model import Document, Region, RegionKind
from textlint.text.kept import compiled
from textlint.text.language import language
from textlint.text.protected import is_protected

_MARK = compiled(r"[“”„‟«»「」『』]|‘‘|’’")
_UNPAIRABLE = compiled(r"[\"＂〝〞″]|''|``|,,|‚‚|[=*/][“”]|[“”][=*/]|&#8220;|&#8221;|&[lr]dquo;")
_HIGH_OPENS = compiled(r"(?:^|[\s(])“(?=\p{L})", regex.MULTILINE)
_INWARD = compiled(r"(?:^|[\s(])»(?=[\p{L}\p{N}])|[\p{L}\p{N}.!?,…]«(?=[\s.,;:!?)])", regex.MULTILINE)
_OUTWARD = compiled(r"(?:^|[\s(])«(?=[\p{L}\p{N}])|[\p{L}\p{N}.!?,…]»(?=[\s.,;:!?)])", regex.MULTILINE)
_OPENING_FIRST = compiled(r"[\s>*_–—-]{0,20}[“”„«»「『‘’\"']")
_APOSTROPHE = compiled(r"(?<=\p{L})”(?:s|t|d|m|ll|re|ve)\b")
_CUT = compiled(r"(?:\.{3,}|…|\[…\]|:)[\s)\]]*\Z")
_PAIRS = {"“": "”", "„": "“”‟", "«": "»", "»": "«", "「": "」", "『": "』"}
_DOUBLED = {"‘‘": "“", "’’": "”"}
_WITHOUT_SPACES = ("zh", "ja", "th")
_SAME_ON_BOTH_SIDES = ("sv", "fi")
"""Languages that write ”so” and »so»."""

LASTS = 30
"""Paragraphs through which a quotation may go on before it is closed."""


MOST = 40
"""Marks without a partner in one paragraph; where there are more, they are no quotation marks."""


class Orphan(NamedTuple):
    """A quotation mark at `[start, end)` without a partner, in its paragraph.

    `again` is said of a closing mark that follows a closed quotation of the same paragraph.
    """

    start: int
    end: int
    opening: bool
    again: bool
    region: Region


Opened = list[tuple[int, int, str]]


def orphan_quotes(document: Document) -> tuple[Orphan, ...]:
    """Double quotation marks without a partner in their paragraph or those around it, in order."""
    return document.once(_orphan_quotes)


def _orphan_quotes(document: Document) -> tuple[Orphan, ...]:
    text = document.text
    if not _MARK.search(text) or language(document) in _SAME_ON_BOTH_SIDES:
        return ()
    pairs = _pairs(text, language(document))
    if pairs is None:
        return ()
    regions = [region for region in document.regions if region.kind not in (RegionKind.OPAQUE, RegionKind.CELL)]
    found: dict[Orphan, None] = {}
    waiting: list[tuple[Orphan, int]] = []
    """Quotations that may go on in a later paragraph, with the number of the one in which they were opened."""
    for number, region in enumerate(regions):
        if _UNPAIRABLE.search(text, region.start, region.end):
            for orphan, _ in waiting:
                found.pop(orphan, None)
            waiting = []
            continue
        waiting = [entry for entry in waiting if entry[1] + LASTS >= number]
        opened, closed = _unpaired(document, region, pairs)
        for orphan in closed:
            partner = next((entry for entry in reversed(waiting) if _closes(text, entry[0], orphan, pairs)), None)
            if partner is None:
                found[orphan] = None
            else:
                waiting.remove(partner)
                found.pop(partner[0], None)
        for orphan in opened:
            waiting.append((orphan, number))
            if not _goes_on(text, regions, number):
                found[orphan] = None
    return tuple(sorted(found, key=lambda orphan: orphan.start))


def _closes(text: str, opened: Orphan, closed: Orphan, pairs: dict[str, str]) -> bool:
    return _mark(text[closed.start : closed.end]) in pairs[_mark(text[opened.start : opened.end])]


def _mark(written: str) -> str:
    return _DOUBLED.get(written, written)


def _pairs(text: str, code: str) -> dict[str, str] | None:
    """Which marks close which in this text; None where one mark stands on both sides.

    Where no spaces part words nothing tells a curly mark that is turned the wrong way; in English, and where
    only one of « and » stands in the text, guillemets are arrows.
    """
    pairs = dict(_PAIRS)
    if "„" in text:
        if _HIGH_OPENS.search(text):
            return None
        del pairs["“"]
    else:
        del pairs["„"]
    if code in _WITHOUT_SPACES:
        pairs.pop("“", None)
    inward = _INWARD.search(text) is not None
    if inward and _OUTWARD.search(text):
        return None
    del pairs["«" if inward else "»"]
    if code == "en" or "«" not in text or "»" not in text:
        pairs.pop("«", None)
        pairs.pop("»", None)
    return pairs


def _unpaired(document: Document, region: Region, pairs: dict[str, str]) -> tuple[list[Orphan], list[Orphan]]:
    """Marks of a paragraph that are opened and not closed, and those that are closed and were not opened."""
    text = document.text
    stack: Opened = []
    closed: list[Orphan] = []
    counts: Counter[str] = Counter()
    quoted = False
    for match in _MARK.finditer(text, region.start, region.end):
        start, end = match.span()
        if is_protected(document, start, end) or _is_no_quote(text, match, bool(stack), region):
            continue
        mark = _turned(text, match, counts["“"] > 0, pairs)
        if any(counts[opening] for opening, closing in pairs.items() if mark in closing):
            quoted = True
            while stack:
                opening = stack.pop()[2]
                counts[opening] -= 1
                if mark in pairs[opening]:
                    break
        elif mark in pairs:
            stack.append((start, end, mark))
            counts[mark] += 1
        elif any(mark in closing for closing in pairs.values()):
            closed.append(Orphan(start, end, False, quoted, region))
    if len(stack) + len(closed) > MOST:
        return [], []
    opened = [Orphan(start, end, True, False, region) for start, end, _ in stack if not _stands_alone(text, start, end)]
    return opened, closed


def _stands_alone(text: str, start: int, end: int) -> bool:
    """A mark that is spoken of, as in: type a “ here."""
    return bool(text[start - 1 : start].isspace() and text[end : end + 1].isspace())


def _turned(text: str, match: regex.Match[str], is_open: bool, pairs: dict[str, str]) -> str:
    """The mark as it was meant: curly ones are often turned the wrong way, and where they stand tells."""
    mark = _mark(match[0])
    before, after = text[match.start() - 1 : match.start()] or " ", text[match.end() : match.end() + 1] or " "
    if mark == "“" and "“" in pairs and is_open and (after.isspace() or after in ".,;:!?)”’–—-"):
        return "”"
    if mark == "”" and "“" in pairs and not is_open and (after.isalnum() or (before == " " and after == " ")):
        return "“"
    return mark


def _is_no_quote(text: str, match: regex.Match[str], is_open: bool, region: Region) -> bool:
    """Inches and seconds (27”), an apostrophe gone wrong (I”ll), arrows of links (“Read more »”), a mark alone."""
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    if match[0] == "”" and not is_open and (before.isdigit() or _APOSTROPHE.match(text, match.start())):
        return True
    if match[0] in "«»" and not is_open:
        if before == match[0] or after == match[0]:
            return True
        at_edge = match.end() == region.end or match.start() == region.start
        return at_edge and region.kind is not RegionKind.PARAGRAPH
    return bool(before and after) and before in "([,/" and after in ")],/"


def _goes_on(text: str, regions: list[Region], number: int) -> bool:
    """Whether a quotation that is open at the end of a paragraph goes on: in a list, behind a new opening
    mark, or in text that was cut off."""
    region = regions[number]
    if _CUT.search(text, max(region.start, region.end - 12), region.end):
        return True
    if number + 1 == len(regions):
        return False
    following = regions[number + 1]
    return following.kind is RegionKind.LIST_ITEM or _OPENING_FIRST.match(text, following.start) is not None
