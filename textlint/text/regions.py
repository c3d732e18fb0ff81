"""Plain text cut into paragraphs, headings and list items by its line ends alone."""

from __future__ import annotations

from collections.abc import Iterator

from textlint.model import Region, RegionKind
from textlint.text.kept import compiled
from textlint.text.lines import split_lines

_BULLET = compiled(r"\s*(?:[-*•·‣▪–—+]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)])\s+\S")
_ENDED = tuple(".!?…。！？:;,\"'”’»)]।؟")

MARGIN = (45, 110)
"""The widths, in characters, at which people wrap prose by hand or by editor."""


def plain_regions(text: str) -> tuple[Region, ...]:
    """Regions of a plain text, in order.

    Blank lines part blocks. Inside a block each line is a region of its own, as scrapers write one
    paragraph a line, unless the block is hard-wrapped prose: then it is one paragraph.
    """
    return tuple(region for block in _blocks(text) for region in _block_regions(text, block))


def _blocks(text: str) -> Iterator[list[tuple[int, int]]]:
    """The lines of each block. No pattern does this: on a line of blanks it would look ahead from each of them."""
    block: list[tuple[int, int]] = []
    for line in split_lines(text):
        if text[line.start : line.end].strip():
            block.append((line.start, line.end))
        elif block:
            yield block
            block = []
    if block:
        yield block


def _block_regions(text: str, lines: list[tuple[int, int]]) -> Iterator[Region]:
    if len(lines) > 1 and _is_wrapped(text, lines):
        yield _region(text, lines[0][0], lines[-1][1])
    else:
        for line in lines:
            yield _region(text, *line)


def _is_wrapped(text: str, lines: list[tuple[int, int]]) -> bool:
    """Whether these lines are one paragraph wrapped at a margin.

    Every line but the last is about as wide as the widest, and a line rarely ends a sentence.
    """
    full = [end - start for start, end in lines[:-1]]
    widest = max(full)
    if not MARGIN[0] <= widest <= MARGIN[1] or min(full) < widest - 25:
        return False
    if any(_BULLET.match(text, start, end) for start, end in lines):
        return False
    ended = sum(text[end - 1] in ".!?" for _, end in lines[:-1])
    return ended * 2 <= len(full)


def _region(text: str, start: int, end: int) -> Region:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if _BULLET.match(text, start, end):
        return Region(start, end, RegionKind.LIST_ITEM)
    line = text[start:end]
    if len(line) <= 120 and "\n" not in line and not line.endswith(_ENDED):
        return Region(start, end, RegionKind.HEADING)
    return Region(start, end, RegionKind.PARAGRAPH)
