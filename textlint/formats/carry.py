"""Takes fixes of a view over to its source, and lets the parser say whether they mean the same there.

A word taken away may leave `#` at the start of a line, a blank may close a `<`, a line end may make a heading
of a paragraph: no list of such cases is ever complete. So the edited source is read again, and has to show
exactly the edited view, every region in its old part. All fixes are tried at once; only where that fails are
halves tried, down to the fixes that are to blame.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from textlint.formats.projection import Projection
from textlint.model import Document, Edit, RegionKind, apply_edits
from textlint.text.spans import Spans

MOST_READ = 8_000_000
"""Characters that are read again for one text, at least; what is not yet tried then is refused."""
MOST_TIMES = 24
"""How often a text of any length may be read again."""

Edits = tuple[Edit, ...]


class _Fix(NamedTuple):
    """One fix: its number, and its edits in the view and in the source."""

    number: int
    view: Edits
    source: Edits


def carry(projection: Projection, fixes: Sequence[Edits]) -> list[Edits | None]:
    """For each fix of the view its edits in the source, or None where they would not mean the same."""
    carried: list[Edits | None] = [None] * len(fixes)
    todo = list(_mapped(projection, fixes))
    budget = MOST_TIMES + MOST_READ // max(1, len(projection.source))
    while todo and budget > 0:
        together, todo = _apart(todo)
        pending = [together]
        while pending and budget > 0:
            batch = pending.pop()
            budget -= 1
            if holds(projection, [e for fix in batch for e in fix.view], [e for fix in batch for e in fix.source]):
                for fix in batch:
                    carried[fix.number] = fix.source
            elif len(batch) > 1:
                middle = len(batch) // 2
                pending += (batch[middle:], batch[:middle])
    return carried


def holds(projection: Projection, view: Sequence[Edit], source: Sequence[Edit]) -> bool:
    """Whether the source with its edits shows the view with its own, and plays the same parts."""
    if projection.again is None:
        return True
    new = projection.again(apply_edits(projection.source, list(source))).document
    old = projection.document
    return new.text == apply_edits(old.text, list(view)) and _plays_on(old, new, sorted(view))


def _mapped(projection: Projection, fixes: Sequence[Edits]) -> Iterator[_Fix]:
    for number, edits in enumerate(fixes):
        found = [projection.edit(edit) for edit in edits]
        source = tuple(edit for edit in found if edit is not None)
        if len(source) == len(edits):
            yield _Fix(number, edits, source)


def _apart(fixes: Sequence[_Fix]) -> tuple[list[_Fix], list[_Fix]]:
    """Fixes that do not meet, and the others."""
    taken = Spans()
    together: list[_Fix] = []
    rest: list[_Fix] = []
    for fix in fixes:
        free = taken.take(*((edit.start, edit.end) for edit in fix.view), apart=1)
        (together if free else rest).append(fix)
    return together, rest


def _plays_on(old: Document, new: Document, edits: Sequence[Edit]) -> bool:
    """Whether each region of which the first character is left is still of its kind."""
    starts = [region.start for region in new.regions]
    moved = done = 0
    for region in old.regions:
        while done < len(edits) and edits[done].end <= region.start:
            moved += len(edits[done].text) - (edits[done].end - edits[done].start)
            done += 1
        if done < len(edits) and edits[done].start <= region.start:
            continue
        index = bisect_right(starts, region.start + moved) - 1
        kind = new.regions[index].kind if index >= 0 else None
        if kind is not region.kind and RegionKind.OPAQUE not in (kind, region.kind):
            return False
    return True
