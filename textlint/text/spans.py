"""Places in a text that are taken."""

from __future__ import annotations

from bisect import bisect_left, insort


class Spans:
    """Spans that do not overlap, kept in order, so that ten thousand of them are no trouble."""

    def __init__(self) -> None:
        self._spans: list[tuple[int, int]] = []

    def meets(self, span: tuple[int, int], apart: int = 0) -> bool:
        """Whether `span` overlaps one that is taken, or stands less than `apart` characters away from it."""
        start, end = span[0] - apart, span[1] + apart
        index = bisect_left(self._spans, (end,))
        return index > 0 and self._spans[index - 1][1] > start

    def take(self, *spans: tuple[int, int], apart: int = 0) -> bool:
        """Take all of `spans`, which do not overlap each other; False, and nothing is taken, where one is met."""
        if any(self.meets(span, apart) for span in spans):
            return False
        for span in spans:
            insort(self._spans, span)
        return True
