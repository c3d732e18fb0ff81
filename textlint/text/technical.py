"""Whether a text is about code, templates or data: there, what looks like a leak is mostly the subject."""

from __future__ import annotations

from itertools import islice

import regex

from textlint.model import Document
from textlint.text.kept import compiled
from textlint.text.near import any_of

HINTS = 2
"""Different words of the second kind that make a text technical; one alone stands in many a page's footer."""
REACH = 200_000
"""Characters that tell what a text is about; a file of megabytes is a collection, and no better known by all of it."""
CODE_SIGNS = 3
"""Signs of program code that make a text technical; one or two are typing errors or decoration."""

_CODE = compiled(
    r"""(?m)
      \w\(\) | \)\s?\{ | \}\s?\) | \);\s*+$ | => | [=!]== | && | \|\| | \w::\w | \w->\w
    | ^[ \t]*+(?:\#include|import\s\w|from\s[\w.]++\simport|const\s\w|let\s\w++\s=|var\s\w++\s=|def\s\w++\(
        |function\s\w*+\(|return\s\w++;|sudo\s|npm\s|pip3?\s|git\s(?:clone|add|push|commit|pull))
    """,
    regex.VERBOSE,
)


def is_technical(document: Document, telling: tuple[str, ...], hinting: tuple[str, ...]) -> bool:
    """Whether one word of `telling`, `HINTS` of `hinting` (beginnings of words, any case), or code stands in it."""
    return document.once(_Subject).is_technical(telling, hinting)


class _Subject:
    """What one document is about; rules that share their lists ask once."""

    def __init__(self, document: Document) -> None:
        self._text = document.text[:REACH]
        self._known: dict[tuple[tuple[str, ...], tuple[str, ...]], bool] = {}
        self._has_code: bool | None = None

    def is_technical(self, telling: tuple[str, ...], hinting: tuple[str, ...]) -> bool:
        asked = (telling, hinting)
        if asked not in self._known:
            self._known[asked] = self._says(telling, 1) or self._says(hinting, HINTS) or self._shows_code()
        return self._known[asked]

    def _says(self, words: tuple[str, ...], least: int) -> bool:
        if not words:
            return False
        found: set[str] = set()
        for match in any_of(words).finditer(self._text):
            found.add(" ".join(match[0].casefold().split()))
            if len(found) >= least:
                return True
        return False

    def _shows_code(self) -> bool:
        if self._has_code is None:
            self._has_code = len(tuple(islice(_CODE.finditer(self._text), CODE_SIGNS))) == CODE_SIGNS
        return self._has_code
