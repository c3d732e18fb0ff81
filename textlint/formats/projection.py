"""The link between the prose that rules read (the view) and the source that it came from.

Nothing is padded and nothing is searched for again: each character of the view belongs to one segment, and
each segment knows its place in the source. An edit that the segments cannot carry over exactly is refused,
never bent: a finding without a fix is a nuisance, a fix that cuts through a link destroys a page. Whether a
carried edit means the same in the source is asked in `carry`, of the parser itself.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from textlint.model import Document, Edit

LINE_ENDS = "\r\n"


class Segment(NamedTuple):
    """`view_start:view_end` of the view stands for `source_start:source_end` of the source.

    An exact segment is the same characters in both, one for one. Of any other, only the whole is known.
    """

    view_start: int
    view_end: int
    source_start: int
    source_end: int
    exact: bool


@dataclass(frozen=True)
class Projection:
    """A source and its view. `segments` cover the view without a gap; the source between two is not shown.

    `again` projects another source in the same way; None where the view is the source itself.
    """

    source: str
    document: Document
    segments: tuple[Segment, ...]
    again: Callable[[str], Projection] | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where `[start, end)` of the view is in the source; what is shown inexactly counts as a whole."""
        if start >= end:
            at = self._place(start)
            return at, at
        first, last = self._segment(start), self._segment(end - 1)
        if first is None or last is None:
            return len(self.source), len(self.source)
        source_start = first.source_start + (start - first.view_start if first.exact else 0)
        source_end = last.source_start + end - last.view_start if last.exact else last.source_end
        return source_start, max(source_start, source_end)

    def edit(self, edit: Edit) -> Edit | None:
        """The same change in the source, or None where it would touch or cross what is not shown exactly."""
        if not 0 <= edit.start <= edit.end <= len(self.document.text):
            return None
        found = self._insertion(edit) if edit.start == edit.end else self._replacement(edit)
        if found is None or self._empties_markup(edit, found):
            return None
        return Edit(*found, edit.text)

    def _segment(self, at: int) -> Segment | None:
        """The segment of the view's character `at`."""
        index = bisect_right(self.segments, at, key=_view_start) - 1
        return self.segments[index] if index >= 0 and at < self.segments[index].view_end else None

    def _around(self, at: int) -> tuple[Segment | None, Segment | None]:
        """The segments of the characters before and after the border `at`."""
        return (self._segment(at - 1) if at else None), self._segment(at)

    def _place(self, at: int) -> int:
        """Where the border `at` is: the end of what is exact before it, else the start of what follows."""
        before, after = self._around(at)
        if before is not None and (before.exact or after is None):
            return _offset(before, at) if before.exact else before.source_end
        return after.source_start if after is not None else len(self.source)

    def _insertion(self, edit: Edit) -> tuple[int, int] | None:
        """Where text would be inserted, or None where hidden markup leaves a choice of sides."""
        at = edit.start
        before, after = self._around(at)
        if after is None and edit.text and not edit.text.strip(LINE_ENDS):
            return len(self.source), len(self.source)  # a line end at the end can only mean the very end
        if before is not None and before is after:
            return (_offset(before, at),) * 2 if before.exact else None
        left = before.source_end if before is not None else 0
        right = after.source_start if after is not None else len(self.source)
        exact = (before is not None and before.exact) or (after is not None and after.exact)
        if exact and (left == right or self._is_block_start(at, right)):
            return right, right
        return (right, right) if left == right == len(self.source) == 0 else None

    def _is_block_start(self, at: int, source: int) -> bool:
        """Whether only the prefix of a block is hidden before `source`: no inline mark ends in a blank."""
        starts_line = at == 0 or self.document.text[at - 1] in LINE_ENDS
        return starts_line and (source == 0 or self.source[source - 1].isspace())

    def _replacement(self, edit: Edit) -> tuple[int, int] | None:
        """The source span of a replaced view span, or None unless it is exact and in one piece."""
        index = bisect_right(self.segments, edit.start, key=_view_start) - 1
        if index < 0:
            return None
        first = last = self.segments[index]
        while last.exact and last.view_end < edit.end:
            index += 1
            if self.segments[index].source_start != last.source_end:
                return None
            last = self.segments[index]
        if not last.exact:
            return None
        return _offset(first, edit.start), _offset(last, edit.end)

    def _empties_markup(self, edit: Edit, found: tuple[int, int]) -> bool:
        """Whether a mapped edit would leave hidden markup round nothing, which no view can show."""
        return found[0] < found[1] and not edit.text.strip() and self._is_alone(edit)

    def _is_alone(self, edit: Edit) -> bool:
        """Whether nothing exact would be left beside a replaced span, but markup on some side of it.

        With its words gone, a table would lose a column, emphasis its content, and two code spans would meet.
        """
        before, after = self._around(edit.start)[0], self._around(edit.end)[1]
        left, right = self._replacement(edit) or (0, 0)
        touches_left = before is not None and before.exact and self._edge_before(edit.start, left) == left
        touches_right = after is not None and after.exact and self._edge_after(edit.end, right) == right
        everything = left == 0 and right == len(self.source)
        return not (touches_left or touches_right or everything)

    def _edge_before(self, at: int, source: int) -> int:
        """Where in the source ends what is shown before the border `at`, which stands for `source`."""
        before = self._around(at)[0]
        if before is None:
            return 0
        return before.source_end if before.view_end == at else source

    def _edge_after(self, at: int, source: int) -> int:
        """Where in the source begins what is shown after the border `at`, which stands for `source`."""
        after = self._around(at)[1]
        if after is None:
            return len(self.source)
        return after.source_start if after.view_start == at else source


def exact_projection(source: str, document: Document) -> Projection:
    """A projection that shows all of the source as it is."""
    size = len(source)
    return Projection(source, document, (Segment(0, size, 0, size, True),) if size else ())


def _view_start(segment: Segment) -> int:
    return segment.view_start


def _offset(segment: Segment, at: int) -> int:
    return segment.source_start + at - segment.view_start
