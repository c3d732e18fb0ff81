"""The folded form in which literals are looked for: case, dotted i and white space made one."""

from __future__ import annotations

import re

PIECE = 1 << 20
"""Characters squeezed at once: a list of all the words of a huge text takes ten times its memory."""

_ONE_SPACE = re.compile(" {2,}")
_TURKIC = {ord("ı"): "i", ord("\N{COMBINING DOT ABOVE}"): None}


def fold(text: str) -> str:
    """`text` without case and with each run of white space as one space.

    A superset of what `regex.IGNORECASE` takes for equal, which holds i, I, ı and İ to be one letter;
    therefore a pattern that matches in `text` also has its folded literals in `fold(text)`.
    """
    folded = text.casefold()
    return folded if folded.isascii() else folded.translate(_TURKIC)


def squeeze(text: str) -> str:
    """Folded text with one space for every run of white space, and one at each end."""
    if len(text) <= PIECE:
        return f" {' '.join(fold(text).split())} "
    parts: list[str] = []
    for start in range(0, len(text), PIECE):
        piece = fold(text[start : start + PIECE])
        parts += (" " if piece[:1].isspace() else "", " ".join(piece.split()), " " if piece[-1:].isspace() else "")
    return f" {_ONE_SPACE.sub(' ', ''.join(parts)).strip()} "
