"""How wide a text is on a terminal, and the parts of it that fit.

Every function here takes raw text and returns text that is safe to show. Only as much of the raw text is
read as can be shown, so a line of many megabytes costs no more than a short one.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable

from textlint.reporters.visible import visible

ELLIPSIS = "…"

Show = Callable[[str], str]


def cells(shown: str) -> int:
    """The columns that `shown` takes: wide East Asian characters take two, combining marks none."""
    return len(shown) if shown.isascii() else sum(map(_cell, shown))


def _cell(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def start_of(text: str, room: int, show: Show = visible) -> str:
    """The start of `text` in at most `room` cells, cut at a word with … where it does not fit."""
    shown, whole = _seen(text[: _reach(room)], text, show)
    return shown if whole and cells(shown) <= room else _head(shown, room - 2) + ELLIPSIS


def end_of(text: str, room: int, show: Show = visible) -> str:
    """The end of `text` in at most `room` cells, cut at a word with … where it does not fit."""
    shown, whole = _seen(text[-_reach(room) :], text, show)
    return shown if whole and cells(shown) <= room else ELLIPSIS + _tail(shown, room - 2)


def ends_of(text: str, room: int, show: Show = visible) -> str:
    """`text` in at most `room` cells, cut in its middle where it does not fit."""
    shown, whole = _seen(text[: _reach(room)], text, show)
    if whole and cells(shown) <= room:
        return shown
    half = max(room - 3, 2) // 2
    return _head(shown, half) + ELLIPSIS + _tail(show(text[-_reach(room) :]), half)


def _seen(part: str, text: str, show: Show) -> tuple[str, bool]:
    return show(part), len(part) == len(text)


def _reach(room: int) -> int:
    """Code points to look at: more than `room`, as marks take no cell, yet never without bound."""
    return 4 * max(room, 1)


def _head(shown: str, room: int) -> str:
    """As much of the start of `shown` as fits, up to the end of a word where one ends in its latter half."""
    kept = shown[: _fitting(shown, room)]
    border = kept.rfind(" ")
    return kept if border * 2 < len(kept) else kept[:border].rstrip() + " "


def _tail(shown: str, room: int) -> str:
    """As much of the end of `shown` as fits, from the start of a word where one starts in its first half."""
    kept = shown[len(shown) - _fitting(reversed(shown), room) :]
    border = kept.find(" ")
    return kept if border < 0 or border * 2 > len(kept) else " " + kept[border:].lstrip()


def _fitting(characters: Iterable[str], room: int) -> int:
    """How many of `characters` fit."""
    used = count = 0
    for character in characters:
        used += _cell(character)
        if used > room:
            break
        count += 1
    return count
