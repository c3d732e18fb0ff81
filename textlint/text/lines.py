"""Lines of a document, and lines and columns of an offset."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from textlint.model import Document, Edit
from textlint.text.kept import compiled

_LINE = compiled(r"[^\r\n]*(?:\r\n|\r|\n|$)")


class Line(NamedTuple):
    """`[start, end)` without the line end; the line with its end is `[start, stop)`."""

    start: int
    end: int
    stop: int


def lines(document: Document) -> tuple[Line, ...]:
    """Every line of a document, blank ones too."""
    return document.once(_lines)


def _lines(document: Document) -> tuple[Line, ...]:
    return split_lines(document.text)


def split_lines(text: str) -> tuple[Line, ...]:
    """Lines of `text`, ended by LF, CRLF or CR; no line stands after a last line end."""
    found: list[Line] = []
    for match in _LINE.finditer(text):
        start, stop = match.span()
        if start == stop:
            continue
        end = stop
        while end > start and text[end - 1] in "\r\n":
            end -= 1
        found.append(Line(start, end, stop))
    return tuple(found)


class Places:
    """Lines and columns of one text's offsets, both counted from 1 and in code points."""

    def __init__(self, text: str) -> None:
        self.lines = split_lines(text) or (Line(0, 0, 0),)
        self._starts = [line.start for line in self.lines]

    def at(self, offset: int) -> tuple[int, int]:
        """Line and column of `offset`; one past the last character is a place too."""
        index = max(0, bisect_right(self._starts, offset) - 1)
        return index + 1, offset - self._starts[index] + 1


def removal(document: Document, start: int, end: int) -> Edit:
    """The edit that takes away the whole lines of `[start, end)` and one gap of blank lines beside them.

    What stood before and behind is then parted as it was on one side; a document that ends there keeps one
    last line end.
    """
    all_lines, starts, full = lines(document), document.once(_starts), document.once(_full)
    first = max(0, bisect_right(starts, start) - 1)
    last = max(first, bisect_right(starts, max(start, end - 1)) - 1)
    following = bisect_right(full, last)
    if following < len(full):
        return Edit(starts[first], starts[full[following]], "")
    before = bisect_left(full, first)
    kept = all_lines[full[before - 1]].stop if before else 0
    return Edit(kept, len(document.text), "")


def _starts(document: Document) -> list[int]:
    return [line.start for line in lines(document)]


def _full(document: Document) -> list[int]:
    """Numbers of the lines that hold something."""
    return [index for index, line in enumerate(lines(document)) if document.text[line.start : line.end].strip()]
