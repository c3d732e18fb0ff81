"""What became of a text over several passes, as edits of the text it was at first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from textlint.model import Edit


class _Piece(NamedTuple):
    """`size` characters of the first text from `start` on; or, where `start` is -1, new `text`."""

    start: int
    size: int
    text: str = ""

    def cut(self, begin: int, end: int) -> _Piece:
        if self.start < 0:
            return _Piece(-1, end - begin, self.text[begin:end])
        return _Piece(self.start + begin, end - begin)


class Ledger:
    """Follows a text of `size` characters through passes of edits."""

    def __init__(self, size: int) -> None:
        self.size = size
        self._pieces = [_Piece(0, size)]

    def enter(self, edits: Iterable[Edit]) -> None:
        """Take over one pass: non-overlapping edits of the text as it is now."""
        pieces: list[_Piece] = []
        source = iter(self._pieces)
        rest: _Piece | None = None
        place = 0
        for edit in sorted(edits):
            rest, place = _move(pieces, source, rest, place, edit.start)
            rest, place = _move([], source, rest, place, edit.end)
            if edit.text:
                pieces.append(_Piece(-1, len(edit.text), edit.text))
        if rest is not None:
            pieces.append(rest)
        pieces.extend(source)
        self._pieces = pieces

    def edits(self) -> tuple[Edit, ...]:
        """All passes as one: non-overlapping edits of the first text, in order."""
        found: list[Edit] = []
        done, new = 0, ""
        for piece in (*self._pieces, _Piece(self.size, 0)):
            if piece.start < 0:
                new += piece.text
                continue
            if new or piece.start > done:
                found.append(Edit(done, piece.start, new))
            done, new = piece.start + piece.size, ""
        return tuple(found)


def _move(
    target: list[_Piece], source: Iterator[_Piece], rest: _Piece | None, place: int, until: int
) -> tuple[_Piece | None, int]:
    """Move pieces to `target` until `place` is `until`; what is left of the last one is the rest."""
    while place < until:
        piece = rest or next(source)
        step = min(piece.size, until - place)
        target.append(piece.cut(0, step))
        rest = piece.cut(step, piece.size) if step < piece.size else None
        place += step
    return rest, place
