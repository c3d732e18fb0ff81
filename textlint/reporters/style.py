"""Colours, and text that is wrapped with them.

Eight SGR codes are all that is needed, so this is a table and no library: rich takes 50 ms to import.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from textlint.reporters import Sink
from textlint.reporters.cells import cells

_SPACED = re.compile("[^ ]+ *| +")

_CODES = {
    "path": "1",
    "heading": "1;4",
    "place": "36",
    "rule": "2",
    "quiet": "2",
    "error": "1;31",
    "warning": "33",
    "info": "34",
    "fixable": "32",
    "old": "9;31",
    "old sign": "97;41",  # a stop or a space that goes would hardly be seen in coloured letters
    "removed": "31",
    "new": "32",
    "mark": "30;43",
}


class Styled(NamedTuple):
    """Text that is safe to show, in a style of the table; "" is plain."""

    text: str
    style: str = ""


def paint(text: str, style: str, sink: Sink) -> str:
    """`text` with the codes of `style` around it, where the sink wants colour."""
    code = _CODES.get(style, "") if sink.colour else ""
    return f"\N{ESCAPE}[{code}m{text}\N{ESCAPE}[0m" if code and text else text


def width_of(sink: Sink) -> int:
    """The columns to fill: neither a sliver nor a line too long to read."""
    return min(max(sink.width, 40), 120)


def line(parts: Iterable[Styled], sink: Sink) -> str:
    """`parts` on one line, neighbours of one style painted as one."""
    runs = groupby(parts, key=lambda part: part.style)
    return "".join(paint("".join(part.text for part in run), style, sink) for style, run in runs)


def wrapped(parts: Iterable[Styled], sink: Sink, indent: int, first: int = 0) -> str:
    """`parts` flowed into lines: the first has `first` spaces before it, those that follow `indent`."""
    room = width_of(sink)
    done: list[str] = []
    row: list[Styled] = [Styled(" " * first)]
    used = first
    for word in _words(parts, room - indent):
        size = cells(word.text.rstrip(" "))
        if used + size > room and used > indent:
            done.append(_row(row, sink))
            row, used = [Styled(" " * indent)], indent
        row.append(word)
        used += cells(word.text)
    return "\n".join((*done, _row(row, sink)))


def _row(row: list[Styled], sink: Sink) -> str:
    while row and not row[-1].text.strip(" "):
        row.pop()
    if row:
        row[-1] = Styled(row[-1].text.rstrip(" "), row[-1].style)
    return line(row, sink)


def _words(parts: Iterable[Styled], room: int) -> Iterator[Styled]:
    """Words with the space that follows them; a word longer than a line is cut into what fits."""
    for part in parts:
        for word in _SPACED.findall(part.text):
            step = room if word.isascii() else room // 2
            longer = cells(word.rstrip(" ")) > room
            for start in range(0, len(word), step if longer else len(word)):
                yield Styled(word[start : start + step] if longer else word, part.style)
