"""Furniture inside a page: lines that stand together before, in and behind the article, up to its trailer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from textlint.model import Document
from textlint.text.furniture import Furniture
from textlint.text.page import Page, page
from textlint.text.trailer import Trailer, is_announced, trailer

BUTTON_NAMES = (
    "facebook",
    "twitter",
    "whatsapp",
    "linkedin",
    "pinterest",
    "telegram",
    "вконтакте",
    "微信",
    "微博",
    "はてな",
)
"""Buttons of which one has to be among those that prove each other."""
BUTTONS = 3
"""Different buttons in a row that prove each other."""
UNNAMED = ("promo", "brand", "placeholder", "copyright", "row")
"""Kinds that other rules speak of, or none; they belong to a run that something else began."""


class Run(NamedTuple):
    """The lines from `first` to `last` (indices into the page), all of them furniture. `kind` is that of the first
    sure one."""

    first: int
    last: int
    kind: str


def end_of(document: Document, furniture: Furniture) -> Trailer | None:
    """What stands behind the article."""
    return document.once(_ending(furniture))


def runs(document: Document, furniture: Furniture) -> tuple[Run, ...]:
    """Runs of furniture before the trailer, in order; lone doubtful lines are none."""
    return document.once(_running(furniture))


@lru_cache(maxsize=4)
def _ending(furniture: Furniture) -> Callable[[Document], Trailer | None]:
    return lambda document: trailer(page(document, furniture), furniture.is_notice)


@lru_cache(maxsize=4)
def _running(furniture: Furniture) -> Callable[[Document], tuple[Run, ...]]:
    def run(document: Document) -> tuple[Run, ...]:
        lines = page(document, furniture)
        behind = end_of(document, furniture)
        found = _found(lines, behind.first if behind else len(lines))
        return tuple(Run(first, last, kind) for first, last in found if (kind := _kind(lines, first, last)))

    return run


def _found(lines: Page, end: int) -> Iterator[tuple[int, int]]:
    first = -1
    for index in range(end + 1):
        inside = index < end and lines[index].is_furniture and lines[index].kind != "section"
        if inside and first < 0:
            first = index
        elif not inside and first >= 0:
            yield first, index - 1
            first = -1


def _kind(lines: Page, first: int, last: int) -> str:
    part = [lines[i] for i in range(first, last + 1)]
    named = next((line.kind for line in part if line.sure and line.kind not in UNNAMED), "")
    if named:
        return named
    if first and is_announced(lines, first):
        return ""
    buttons = {lines.text(first + i).casefold() for i, line in enumerate(part) if line.kind == "share"}
    return "share" if len(buttons) >= BUTTONS and any(name in buttons for name in BUTTON_NAMES) else ""


def furniture_spans(document: Document, furniture: Furniture, *kinds: str) -> Iterator[tuple[int, int]]:
    """Spans of the runs of these kinds."""
    lines = page(document, furniture)
    for run in runs(document, furniture):
        if run.kind in kinds:
            yield lines[run.first].start, lines[run.last].end
