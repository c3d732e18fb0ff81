"""The link between the prose that rules read (the view) and the source that it came from.

Nothing is padded and nothing is searched for again: each character of the view belongs to one segment, and
each segment knows its place in the source. An edit that the segments cannot carry over exactly is refused,
never bent: a finding without a fix is a nuisance, a fix that cuts through a link destroys a page. Whether a
carried edit means the same in the source is asked in `carry`, of the parser itself.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from typing import NamedTuple

from textlint.model import Document, Edit

LINE_ENDS = "\r\n"
MOST_MOVED = 80
"""Characters of a word that stands twice, at the most, for one of the two to be taken for the other."""


class Segment(NamedTuple):
    """`view_start:view_end` of the view stands for `source_start:source_end` of the source.

    An exact segment is the same characters in both, one for one. Of any other, only the whole is known.
    """

    view_start: int
    view_end: int
    source_start: int
    source_end: int
    exact: bool


class Projection(NamedTuple):
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
        """The same change in the source, or None where it would touch or cross what is not shown exactly.

        Lines that go as a whole take the markup inside of them along; of an edit that keeps what stands at its
        ends only the rest is asked for.
        """
        if not 0 <= edit.start <= edit.end <= len(self.document.text):
            return None
        found = self._exact(edit)
        if found is None and edit.start < edit.end:
            found = (None if edit.text else self._whole_lines(edit)) or self._narrowed(edit)
        return found

    def _exact(self, edit: Edit) -> Edit | None:
        found = self._insertion(edit) if edit.start == edit.end else self._replacement(edit)
        if found is None or self._empties_markup(edit, found):
            return None
        return Edit(*found, edit.text)

    def _narrowed(self, edit: Edit) -> Edit | None:
        """The edit without what it keeps at its ends. Where one of two things that are the same goes (a blank, a
        word), it is the one that can; of two blanks, the one inside of a link."""
        text, (start, end, new) = self.document.text, (edit.start, edit.end, edit.text)
        kept = _common(text[start:end], new)
        start, new = start + kept, new[kept:]
        kept = _common(text[start:end][::-1], new[::-1])
        end, new = end - kept, new[: len(new) - kept]
        moves = [0]
        if not new and end - start <= MOST_MOVED:
            left = _common(text[max(0, start - MOST_MOVED) : start][::-1], text[max(0, end - MOST_MOVED) : end][::-1])
            right = _common(text[start : start + MOST_MOVED], text[end : end + MOST_MOVED])
            first = self._segment(edit.start)
            closes = first is not None and self.source.startswith("]", first.source_end)
            moves = [-left, 0, right] if closes else [0, right, -left]
        narrow = (Edit(start + move, end + move, new) for move in moves)
        return next((found for one in narrow if one != edit and (found := self._exact(one))), None)

    def _whole_lines(self, edit: Edit) -> Edit | None:
        """A deletion of whole lines, which takes their markup along; None where more would go with them."""
        text = self.document.text
        gap = len(text[edit.start : edit.end]) - len(text[edit.start : edit.end].lstrip(LINE_ENDS))
        gap = _common(text[edit.start : edit.start + gap], text[edit.end : edit.end + gap])
        start, end = edit.start + gap, edit.end + gap  # the gap behind the lines is as good as the one before them
        starts = start == 0 or text[start - 1] in LINE_ENDS
        if not starts or not (end == len(text) or text[end - 1] in LINE_ENDS):
            return None
        index = bisect_right(self.segments, start, key=_view_start) - 1
        at = done = _line_start(self.source, self.span(start, end)[0])
        if start and self.span(start - 1, start)[1] > at:
            return None  # it is one cell of a row
        while index < len(self.segments) and self.segments[index].view_start < end:
            segment = self.segments[index]
            if _has_line_end(self.source, done, segment.source_start) or not self._may_go(segment):
                return None
            done = _offset(segment, min(end, segment.view_end)) if segment.exact else segment.source_end
            index += 1
        return Edit(at, done if text[end - 1] in LINE_ENDS else _line_end(self.source, done), "")

    def _may_go(self, segment: Segment) -> bool:
        """Whether a segment may go with its line: code of several lines may not, nor what a gap of blocks hides."""
        if segment.exact:
            return True
        hidden = self.source[segment.source_start : segment.source_end]
        if self.document.text[segment.view_start] in LINE_ENDS:
            return not hidden.strip("> \\\t\r\n")
        return not _has_line_end(hidden, 0, len(hidden))

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


def _has_line_end(text: str, start: int, end: int) -> bool:
    return any(text.find(character, start, end) >= 0 for character in LINE_ENDS)


def _line_start(text: str, at: int) -> int:
    return max(text.rfind(character, 0, at) for character in LINE_ENDS) + 1


def _line_end(text: str, at: int) -> int:
    return min(found if (found := text.find(character, at)) >= 0 else len(text) for character in LINE_ENDS)


def _common(one: str, other: str) -> int:
    """How many characters both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (left, right) in pairs if left != right), min(len(one), len(other)))
