"""Spans that are not prose wherever they stand: addresses, paths, tags, code."""

from __future__ import annotations

from bisect import bisect_left

import regex

from textlint.model import Document
from textlint.text.kept import compiled

_PROTECTED = compiled(
    r"""
      \b(?:https?|ftp|file|mailto|tel|data|git|ssh):(?://)?[^\s<>"“”«»)\]]++    # addresses
    | \bwww\.[^\s<>"“”«»)\]]++
    | (?<![\w.+-])[\w.+-]++@[\w-]++(?:\.[\w-]++)++                           # mail
    | (?<![\w.-])(?:[\w-]++\.)+(?:com|org|net|gov|edu|info|io|co|de|fr|uk|eu|ru|cn|jp)\b(?:/[^\s<>"“”)\]]*+)?(?![\w@])
    | (?<![\w./@+-])(?:~|\.{1,2})?/(?:[\w.@+-]++/)++[\w.@+-]*+                 # paths
    | \b[A-Za-z]:\\(?:[^\s\\]++\\?+)++
    | `[^`\n]{1,500}+`                                                         # code in plain text
    | </?[A-Za-z][\w:-]*+(?:\s++[\w:-]++(?:\s*+=\s*+(?:"[^"\n]*+"|'[^'\n]*+'|[^\s"'<>=`]++))?+)*+\s*+/?+>
    | <!--(?:[^<-]++|-(?!->)|<(?!!--))*+-->
    """,
    regex.VERBOSE,
)


def protected(document: Document) -> tuple[tuple[int, int], ...]:
    """Spans, in order, that rules leave alone unless they say otherwise."""
    return document.once(_protected)


def _protected(document: Document) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in _PROTECTED.finditer(document.text))


def is_protected(document: Document, start: int, end: int) -> bool:
    """Whether `[start, end)` touches a protected span."""
    spans = protected(document)
    index = bisect_left(spans, (start, start))
    before = index > 0 and spans[index - 1][1] > start
    return before or (index < len(spans) and spans[index][0] < max(end, start + 1))


def is_part_of_protected(document: Document, start: int, end: int) -> bool:
    """Whether `[start, end)` stands inside a protected span or is cut by one; those that it holds do not count."""
    spans = protected(document)
    index = bisect_left(spans, (start, start))
    if index > 0 and spans[index - 1][1] > start:
        return True
    while index < len(spans) and spans[index][0] < end:
        if spans[index][1] > end:
            return True
        index += 1
    return False
