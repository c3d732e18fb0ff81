"""A text as rules see it: prose, cut into regions, with what is known about it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple, TypeVar, cast

T = TypeVar("T")


class RegionKind(StrEnum):
    """The part that a region plays on its page."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list-item"
    QUOTATION = "quotation"
    CELL = "cell"
    OPAQUE = "opaque"
    """Code, an image, raw markup: one OBJECT REPLACEMENT CHARACTER that no rule may change."""


OPAQUE = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands in the view for what is there but is not prose (a code span, an image)."""


class Region(NamedTuple):
    """`[start, end)` of the document's text, without the line ends around it."""

    start: int
    end: int
    kind: RegionKind


class Document:
    """The prose of one text.

    `text` is what rules read; `markup` is the name of what it was written in. `split` cuts it into regions
    on first use. `language` is a declared ISO 639-1 code, or "" where nobody said.
    """

    __slots__ = ("_known", "language", "markup", "split", "text")

    def __init__(
        self, text: str, split: Callable[[str], tuple[Region, ...]], markup: str = "text", language: str = ""
    ) -> None:
        self.text = text
        self.split = split
        self.markup = markup
        self.language = language
        self._known: dict[object, object] = {}

    @property
    def regions(self) -> tuple[Region, ...]:
        return self.once(_regions)

    def once(self, function: Callable[[Document], T]) -> T:
        """`function(self)`, computed on first use and kept: regions, sentences, folded text."""
        if function not in self._known:
            self._known[function] = function(self)
        return cast(T, self._known[function])


def _regions(document: Document) -> tuple[Region, ...]:
    return document.split(document.text)
