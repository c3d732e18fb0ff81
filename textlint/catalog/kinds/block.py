"""A run of whole lines or paragraphs: what starts it, what may follow, where it stands, how much it may take."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from textlint.catalog.kinds.pattern import compiled
from textlint.model import Document, Hit
from textlint.text.lines import lines, removal
from textlint.text.patterns import Pattern

END_UNITS = 12
"""How many units at either end of a document count as its head or tail."""


def literals(entry: Mapping[str, Any], lists: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    from textlint.triggers.derive import derive

    return derive(entry["start"], lists)


def groups(entry: Mapping[str, Any], lists: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    if "also" in entry:
        compiled(entry["also"], entry, lists).compiled  # noqa: B018 -- a broken pattern has to show when the file is read
    return tuple(compiled(entry["start"], entry, lists).compiled.groupindex)


def units(document: Document, unit: str) -> list[tuple[int, int]]:
    """Spans of the lines that hold something, or of the paragraphs."""
    if unit == "paragraph":
        return [(region.start, region.end) for region in document.regions]
    return [
        _stripped(document.text, line.start, line.end)
        for line in lines(document)
        if document.text[line.start : line.end].strip()
    ]


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    line = text[start:end]
    return start + len(line) - len(line.lstrip()), end - len(line) + len(line.rstrip())


def finder(entry: Mapping[str, Any], lists: Mapping[str, tuple[str, ...]], removes: bool) -> Any:
    start = compiled(entry["start"], entry, lists)
    also = compiled(entry["also"], entry, lists) if "also" in entry else None
    most, share = entry.get("most", 1_000), entry.get("share", 1.0)

    def find(document: Document) -> Iterator[Hit]:
        spans = units(document, entry.get("unit", "line"))
        for first, last in _runs(document.text, spans, start, also, most):
            if not _stands(first, last, len(spans), entry.get("where", "anywhere")):
                continue
            span = spans[first][0], spans[last][1]
            if span[1] - span[0] > share * len(document.text):
                continue
            match = start.fullmatch(document.text, *spans[first])
            values = {name: value or "" for name, value in match.groupdict().items()} if match else {}
            yield Hit(*span, values, (removal(document, *span),) if removes else ())

    return find


def _runs(
    text: str, spans: Sequence[tuple[int, int]], start: Pattern, also: Pattern | None, most: int
) -> Iterator[tuple[int, int]]:
    index = 0
    while index < len(spans):
        if not start.fullmatch(text, *spans[index]):
            index += 1
            continue
        last = index
        while last + 1 < len(spans) and last + 1 - index < most:
            span = spans[last + 1]
            if not (start.fullmatch(text, *span) or (also and also.fullmatch(text, *span))):
                break
            last += 1
        yield index, last
        index = last + 1


def _stands(first: int, last: int, count: int, where: str) -> bool:
    if where == "head":
        return first < END_UNITS and first * 2 < count
    if where == "tail":
        return last >= count - END_UNITS and last * 2 >= count
    return True
