"""A finding in its line, cropped to a width: with the fix as a word diff, or with the place marked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textlint.model import Finding
from textlint.reporters.cells import ELLIPSIS, cells, end_of, ends_of, start_of
from textlint.reporters.style import Styled
from textlint.reporters.visible import exact, visible
from textlint.reporters.words import Piece, edited
from textlint.text.lines import Places

_BRACKETS = {"old": ("[-", "-]"), "new": ("{+", "+}"), "mark": ("⟦", "⟧")}
"""How a kind of piece shows without colour; ⟦ ⟧ mark a place in a rule's examples too."""

_LEAST = 8
_SAME = 24
"""Cells of unchanged text that are kept between two changes that do not fit whole."""

_NEAR = 500
"""Code points of a line that are looked at on each side; more than fits, so that what is cut shows …."""


def framed(finding: Finding, text: str, places: Places, room: int, colour: bool) -> list[Styled]:
    """One line of at most `room` cells that shows `finding` in `text`."""
    start, end, pieces = _focus(finding, text)
    middle = cropped(pieces, room, colour)
    before, after = _context(*_around(text, places, start, end, pieces), room - _size(middle))
    return [Styled(before), *middle, Styled(after)]


def _focus(finding: Finding, text: str) -> tuple[int, int, list[Piece]]:
    """The stretch of text to show, and its pieces."""
    if finding.fix is not None and finding.fix.edits:
        start, end, pieces = edited(text, finding.fix.edits)
        if any(piece.kind != "same" for piece in pieces):
            return start, end, pieces
    return finding.start, finding.end, [Piece("mark", text[finding.start : finding.end])]


def _around(text: str, places: Places, start: int, end: int, pieces: Sequence[Piece]) -> tuple[str, str]:
    """What stands before and after the focus on its own lines.

    Blank lines alone say nothing, so around them the lines next to them are shown.
    """
    first = places.lines[places.at(start)[0] - 1]
    last = places.lines[places.at(max(start, end - 1))[0] - 1]
    before = text[max(first.start, start - _NEAR) : start].lstrip()
    after = text[end : min(max(last.end, end), end + _NEAR)].rstrip()
    shown = "".join(piece.text for piece in pieces[:8])
    if shown.isspace() and ("\n" in shown or not before + after):
        return _last_line(text[max(0, start - _NEAR) : start]), _first_line(text[end : end + _NEAR])
    return before, after


def _last_line(text: str) -> str:
    """The last line of `text` that is not blank, and what follows it."""
    words = text.rstrip()
    return words[words.rfind("\n") + 1 :] + text[len(words) :]


def _first_line(text: str) -> str:
    """`text` up to the end of its first line that is not blank."""
    words = text.lstrip()
    return text[: len(text) - len(words)] + words.partition("\n")[0].rstrip()


def _context(before: str, after: str, room: int) -> tuple[str, str]:
    """As much of the text on both sides as fits, shared out fairly."""
    left, right = _wide(before, room), _wide(after, room)
    if left + right > room:
        right = min(right, max(room // 2, room - left))
        left = min(left, room - right)
    return _side(before, left, end_of), _side(after, right, start_of)


def _wide(text: str, room: int) -> int:
    return cells(visible(text)) if len(text) <= room else room


def _side(text: str, room: int, part: Callable[[str, int], str]) -> str:
    shown = part(text, max(room, 0))
    return shown if cells(shown) <= room else ELLIPSIS[: max(room, 0)]


def cropped(pieces: Sequence[Piece], room: int, colour: bool) -> list[Styled]:
    """`pieces`, safe and short enough for `room` cells: unchanged text gives way first, then the changes."""
    pieces = [_trimmed(piece, pieces) for piece in pieces]
    whole = _shown(pieces, room, room, colour)
    if _size(whole) <= room:
        return whole
    changes = sum(piece.kind != "same" for piece in pieces)
    same = _SAME if changes < 4 else _LEAST * 2
    share = (room - same * (len(pieces) - changes)) // max(changes, 1) - 4
    return _that_fit(_shown(pieces, same, max(share, _LEAST), colour), room)


def _trimmed(piece: Piece, pieces: Sequence[Piece]) -> Piece:
    """A removal without the line ends around it: that a line goes whole is plain to see."""
    alone = piece.kind == "old" and not any(other.kind == "new" for other in pieces)
    return Piece(piece.kind, piece.text.strip("\r\n") or piece.text) if alone else piece


def _shown(pieces: Sequence[Piece], same: int, change: int, colour: bool) -> list[Styled]:
    return [_styled(piece, same if piece.kind == "same" else change, colour) for piece in pieces]


def _styled(piece: Piece, room: int, colour: bool) -> Styled:
    if piece.kind == "same":
        return Styled(ends_of(piece.text, room))
    return bracketed(piece.kind, ends_of(piece.text, room, exact), colour)


def bracketed(kind: str, shown: str, colour: bool) -> Styled:
    """Words with what happens to them, told by colour, or by brackets where there is none."""
    if colour:
        sign = kind == "old" and len(shown) < 3 and not shown.isalnum()
        return Styled(shown or "\N{CARET}", "old sign" if sign else kind)
    opening, closing = _BRACKETS[kind]
    return Styled(opening + shown + closing, kind)


def _size(parts: Sequence[Styled]) -> int:
    return sum(cells(part.text) for part in parts)


def _that_fit(parts: Sequence[Styled], room: int) -> list[Styled]:
    kept: list[Styled] = []
    for part in parts:
        room -= cells(part.text)
        if room < 2:
            return [*kept, Styled(" …")]
        kept.append(part)
    return kept
