"""Regular expressions that start lazily and stop in time."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

import regex

from textlint.text.kept import compiled

BASE_BUDGET = 2.0
"""Seconds that one search may take on any text; see `budget`."""
SECONDS_PER_MEGABYTE = 4.0


def budget(text: str) -> float:
    """Seconds granted to one pattern over `text`: far above what a linear pattern needs, so that only one
    that blows up meets it, on a slow machine too."""
    return BASE_BUDGET + SECONDS_PER_MEGABYTE * len(text) / 1_000_000


class Pattern:
    """A `regex` pattern, compiled on first use; every search has a time budget and raises TimeoutError past it.

    `lists` are the named lists of `\\L<name>`.
    """

    def __init__(self, source: str, flags: int = 0, **lists: tuple[str, ...]) -> None:
        self.source = source
        self.flags = flags
        self.lists = lists

    @cached_property
    def compiled(self) -> regex.Pattern[str]:
        return compiled(self.source, self.flags, self.lists)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[regex.Match[str]]:
        """Every match, found before the first is given: the budget would count what a caller does between two."""
        return iter(list(self.compiled.finditer(text, start, end, timeout=budget(text))))

    def search(self, text: str, start: int = 0, end: int | None = None) -> regex.Match[str] | None:
        return self.compiled.search(text, start, end, timeout=budget(text))

    def match(self, text: str, start: int = 0, end: int | None = None) -> regex.Match[str] | None:
        return self.compiled.match(text, start, end, timeout=budget(text))

    def fullmatch(self, text: str, start: int = 0, end: int | None = None) -> regex.Match[str] | None:
        return self.compiled.fullmatch(text, start, end, timeout=budget(text))

    def sub(self, replacement: str, text: str) -> str:
        result: str = self.compiled.sub(replacement, text, timeout=budget(text))
        return result


def pattern(source: str, flags: int = 0, **lists: tuple[str, ...]) -> Pattern:
    """A lazily compiled pattern in the syntax of the `regex` library."""
    return Pattern(source, flags, **lists)
