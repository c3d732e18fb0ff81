"""Marks against findings: what they hide, and what is to be said about the marks themselves."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from textlint.model import Confidence, Finding, Severity
from textlint.text.nearest import did_you_mean

if TYPE_CHECKING:
    from textlint.suppress.marks import Cover, Mark

MOST_HINTS = 50
"""Findings about marks after which no more right names are looked for: a hostile text may hold any number."""

Kept = tuple[tuple[Finding, ...], tuple[Finding, ...]]


def read_marks(source: str, markup: str) -> tuple[Mark, ...]:
    """The marks of a text in order; only Markdown has comments to put them in."""
    if markup != "markdown" or "textlint:" not in source:
        return ()
    from textlint.suppress.marks import marks_of

    return marks_of(source)


def apply_marks(
    findings: Sequence[Finding],
    marks: Sequence[Mark],
    source: str,
    known: Callable[[str], bool],
    ran: Callable[[str], bool] | None,
    *,
    names: Iterable[str] = (),
    current: Callable[[str], str] = str,
) -> Kept:
    """Findings that are kept, and those that marks hide.

    Kept ones include findings about marks that are malformed, unknown or unused. A name counts as unused
    only where `ran` says that it was looked for: a run of one rule says nothing about marks for the others.
    `names` serve to suggest the right one; `current` gives today's name of a rule that was renamed.
    """
    if not marks:
        return tuple(findings), ()
    covers = [(cover, current(cover.name)) for mark in marks if _hides(mark) for cover in mark.covers]
    covered = _by_name((name, cover.first, cover.last) for cover, name in covers)
    said = _by_name((name, finding.start, finding.end) for finding in findings for name in _names(finding.rule))
    hidden = {
        number
        for number, finding in enumerate(findings)
        if any(name in covered and covered[name].meet(finding.start, finding.end) for name in _names(finding.rule))
    }
    about = [_malformed(mark, source) for mark in marks if mark.problem]
    names = tuple(names)
    for cover, name in covers:
        if not known(cover.name):
            about.append(_unknown(cover, source, names if len(about) < MOST_HINTS else ()))
        elif ran is not None and ran(name) and not (name in said and said[name].meet(cover.first, cover.last)):
            about.append(_unused(cover, source))
    kept = (finding for number, finding in enumerate(findings) if number not in hidden)
    return (
        tuple(sorted((*kept, *about), key=lambda finding: finding.order)),
        tuple(finding for number, finding in enumerate(findings) if number in hidden),
    )


def untrusted_marks(marks: Sequence[Mark], source: str) -> tuple[Finding, ...]:
    """Every mark as a finding: in a scraped text it is the work of whoever was scraped."""
    message = "The text asks to be left unchecked; such marks are not trusted here (trust-inline = false)."
    return tuple(_finding("untrusted-mark", mark.start, mark.end, message, source) for mark in marks)


def _hides(mark: Mark) -> bool:
    """A malformed mark hides nothing; an end only closes what its start began."""
    return not mark.problem and mark.verb != "ignore-end"


class _Stretches:
    """Stretches of a text, to be asked whether any of them meets another; an empty one counts as a character."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        ordered = sorted((start, max(end, start + 1)) for start, end in spans)
        self._starts = [start for start, _ in ordered]
        self._ends = list(accumulate((end for _, end in ordered), max))

    def meet(self, start: int, end: int) -> bool:
        index = bisect_left(self._starts, max(end, start + 1))
        return index > 0 and self._ends[index - 1] > start


def _by_name(places: Iterable[tuple[str, int, int]]) -> dict[str, _Stretches]:
    found: dict[str, list[tuple[int, int]]] = {}
    for name, start, end in places:
        found.setdefault(name, []).append((start, end))
    return {name: _Stretches(spans) for name, spans in found.items()}


def _names(rule: str) -> Iterator[str]:
    """The name of a rule, and those of the families it is in."""
    while rule:
        yield rule
        rule = rule.rpartition("/")[0]


def _malformed(mark: Mark, source: str) -> Finding:
    message = f"This mark cannot be used: {mark.problem.rstrip('.')}."
    if mark.problem.endswith("?"):
        message = f"This mark cannot be used: {mark.problem}"
    return _finding("malformed-mark", mark.start, mark.end, message, source)


def _unknown(cover: Cover, source: str, names: Iterable[str]) -> Finding:
    message = f"“{cover.name}” is neither a rule nor a family: this hides nothing.{did_you_mean(cover.name, names)}"
    return _finding("unknown-rule", cover.start, cover.end, message, source)


def _unused(cover: Cover, source: str) -> Finding:
    message = f"There is no finding of “{cover.name}” to hide here; take this out of the mark."
    return _finding("unused-mark", cover.start, cover.end, message, source)


def _finding(rule: str, start: int, end: int, message: str, source: str) -> Finding:
    return Finding(
        f"suppress/{rule}", start, end, message, Severity.WARNING, Confidence.HIGH,
        text=source[start:end], why="A mark that hides nothing today may hide a defect tomorrow.",
    )  # fmt: skip
