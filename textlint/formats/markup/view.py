"""Builds a view piece by piece, in the order of the source."""

from __future__ import annotations

import re
from collections.abc import Callable

from textlint.formats.projection import LINE_ENDS, Projection, Segment
from textlint.model import OPAQUE, Document, Region, RegionKind

_LINE_END = re.compile(r"\r\n|\r|\n")
_TIGHT = frozenset({RegionKind.LIST_ITEM, RegionKind.CELL})


class View:
    """A view under construction: what is shown, where it came from, and the regions it is cut into.

    Positions are code points of the source. `done` is how far the source has been dealt with, shown or
    hidden for good; whatever goes back behind it is shown opaquely.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self.done = 0
        self._parts: list[str] = []
        self._size = 0
        self._segments: list[Segment] = []
        self._regions: list[Region] = []
        self._open: tuple[int, int] | None = None  # the open region's start in the view and first part
        self._kind: RegionKind | None = None  # of the open region, or else of the last one

    def open(self, kind: RegionKind, source: int) -> None:
        """Begin a region at `source`, unless one is open; a separator parts it from the region before."""
        if self._open is not None:
            return
        if self._kind is not None:
            self._separate(source, kind)
        self.hide(source)
        self._open, self._kind = (self._size, len(self._parts)), kind

    def close(self) -> None:
        """End the open region, if any."""
        if self._open is None or self._kind is None:
            return
        start, part = self._open
        self._open = None
        shown = "".join(self._parts[part:])
        left, right = len(shown) - len(shown.lstrip()), len(shown.rstrip())
        if left < right:
            kind = self._kind if shown.replace(OPAQUE, "").strip() else RegionKind.OPAQUE
            self._regions.append(Region(start + left, start + right, kind))

    def exact(self, start: int, end: int) -> None:
        """Show `source[start:end]` as it is."""
        self._add(self.source[start:end], start, end, start >= self.done)

    def opaque(self, text: str, start: int, end: int) -> None:
        """Show `text` for `source[start:end]`; no edit may touch it."""
        self._add(text, start, end, False)

    def hide(self, end: int) -> None:
        """Show nothing of the source up to `end`."""
        self.done = max(self.done, end)

    def finish(self, markup: str, language: str, again: Callable[[str], Projection]) -> Projection:
        """The projection; a source that ends with a line end has a view that does."""
        self.close()
        size = len(self.source)
        if self._kind is not None and self.source.endswith(tuple(LINE_ENDS)):
            if self._line_end(size):
                self.done = size
            else:
                self.opaque("\n", self.done, size)
        regions = tuple(self._regions)
        document = Document("".join(self._parts), lambda _: regions, markup, language)
        return Projection(self.source, document, tuple(self._segments), again)

    def _separate(self, until: int, kind: RegionKind) -> None:
        """Show line ends for the source up to `until`: those that are there as they are, the rest opaquely.

        All opaquely where a line end is markup: without it a heading would go on, and a table lose a row. The
        prefix of the next block (`- `, `> `) is left out, so that text before its words has a place.
        """
        lines = 1 if kind is self._kind and kind in _TIGHT else 2
        fixed = self._kind is RegionKind.HEADING or RegionKind.CELL in (kind, self._kind)
        while lines and not fixed and self._line_end(until):
            lines -= 1
        if not lines:
            return
        line_start = max(self.source.rfind(character, self.done, until) for character in LINE_ENDS) + 1
        self.opaque("\n" * lines, self.done, max(line_start, self.done) if line_start else until)

    def _line_end(self, until: int) -> bool:
        """Show the line end that is next, if one is and it ends before `until`."""
        match = _LINE_END.match(self.source, self.done, max(until, self.done))
        if match is not None:
            self.exact(*match.span())
        return match is not None

    def _add(self, text: str, start: int, end: int, exact: bool) -> None:
        start = max(start, self.done)
        self.done = end = max(start, end)
        if not text:
            return
        last = self._segments[-1] if self._segments else None
        view_start, self._size = self._size, self._size + len(text)
        self._parts.append(text)
        if last is not None and last.exact and exact and last.source_end == start:
            self._segments[-1] = Segment(last.view_start, self._size, last.source_start, end, True)
        else:
            self._segments.append(Segment(view_start, self._size, start, end, exact))
