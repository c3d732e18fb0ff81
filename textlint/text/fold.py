"""The folded form in which literals are looked for: case, dotted i and white space made one."""

from __future__ import annotations

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
    return f" {' '.join(fold(text).split())} "
