"""What stands around a place: its line, whether it has that to itself, and whether it is part of an address."""

from __future__ import annotations

from bisect import bisect_right

from textlint.model import Document
from textlint.text.lines import Line, lines
from textlint.text.near import region_at

FAR = 200
"""Characters beside something on its line past which it is not asked whether they are all blanks."""


def line_at(document: Document, offset: int) -> Line:
    """The line of `offset`; IndexError in a document without any."""
    every = lines(document)
    return every[max(0, bisect_right(every, offset, key=_start) - 1)]


def stands_alone(document: Document, start: int, end: int) -> bool:
    """Whether nothing else stands on the lines of `[start, end)`, and no paragraph goes on above or below."""
    text, first, last = document.text, line_at(document, start), line_at(document, max(start, end - 1))
    if start - first.start > FAR or last.end - end > FAR:
        return False
    region = region_at(document, start)
    return (
        not text[first.start : start].strip()
        and not text[end : last.end].strip()
        and region is not None
        and first.start <= region.start
        and region.end <= last.end
    )


def _start(line: Line) -> int:
    return line.start
