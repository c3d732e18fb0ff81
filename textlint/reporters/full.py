"""The default: every finding explained in its place, grouped by what the reader has to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from textlint.model import DocumentReport, Finding, Report, Safety, Severity
from textlint.reporters import Sink
from textlint.reporters.cells import cells, start_of
from textlint.reporters.diff import write_fixes, write_words
from textlint.reporters.frame import framed
from textlint.reporters.message import beginning_of, message_of
from textlint.reporters.style import Styled, line, paint, width_of, wrapped
from textlint.reporters.summary import close, fixable
from textlint.reporters.visible import visible
from textlint.text.lines import Places

_INDENT = 4
_LINES_OF_REASON = 2
"""Lines of a reason below a message of one line; below a longer message one has to do."""

_PARTS = 8
"""Parts of a block that are listed; a trailer may have fifty."""

_PLACES = 6
"""Places that are listed of a finding that repeats word for word."""


class _Page(NamedTuple):
    """A document being written; `told` are the rules and reasons that need not be explained again."""

    document: DocumentReport
    places: Places
    unsafe: bool
    sink: Sink
    told: set[tuple[str, str]]

    @property
    def room(self) -> int:
        return width_of(self.sink) - _INDENT


def report_full(report: Report, sink: Sink) -> None:
    """Write each document's findings under headings, or a word diff of its paragraphs, and the summary."""
    for document in report.documents:
        if sink.diff:
            write_words(document, sink)
            continue
        if sink.show_fixes:
            write_fixes(document, sink)
        if document.findings:
            _write(_Page(document, Places(document.text), report.unsafe, sink, set()), report.families)
    close(report, sink)


def _write(page: _Page, families: tuple[tuple[str, str], ...]) -> None:
    write = page.sink.write
    write(paint(visible(page.document.path), "path", page.sink) + "\n")
    for heading, findings in _grouped(page.document.findings, families):
        write("\n" + paint(visible(heading), "heading", page.sink) + "\n")
        for same in _repeated(findings):
            write("\n".join(_finding(page, same)) + "\n")
    write("\n")


def _grouped(findings: Iterable[Finding], families: tuple[tuple[str, str], ...]) -> Iterator[tuple[str, list[Finding]]]:
    """Findings by heading, in the order of `families`; a family that is not listed stands under its name."""
    headings = dict(families)
    groups: dict[str, list[Finding]] = {heading: [] for heading in headings.values()}
    for finding in findings:
        groups.setdefault(headings.get(finding.family, finding.family), []).append(finding)
    return ((heading, group) for heading, group in groups.items() if group)


def _repeated(findings: Iterable[Finding]) -> Iterable[list[Finding]]:
    """Findings that say the same of the same words, together at the place of the first."""
    kinds: dict[object, list[Finding]] = {}
    for finding in findings:
        edits = finding.fix.edits if finding.fix else ()
        repair = tuple((edit.start - finding.start, edit.text) for edit in edits)
        kind = (finding.rule, finding.message, finding.text, repair, finding.parts)
        kinds.setdefault(kind, []).append(finding)
    return kinds.values()


def _finding(page: _Page, same: list[Finding]) -> Iterator[str]:
    finding = same[0]
    first = bool(_untold(page, finding, "message"))
    reason = _untold(page, finding, finding.why)
    headline = wrapped(_headline(page, same, first, named=not reason), page.sink, _INDENT, first=2)
    yield headline
    frame = framed(finding, page.document.text, page.places, page.room - 2, page.sink.colour)
    yield line([Styled(" " * _INDENT), Styled("│ ", "quiet"), *frame], page.sink).rstrip()
    yield from _parts(page, finding)
    if reason:
        yield _reason(page, visible(finding.rule), reason, 1 if "\n" in headline else _LINES_OF_REASON)
    fix = finding.fix
    if fix is not None and fix.safety is not Safety.SAFE and (because := _untold(page, finding, fix.because)):
        yield _reason(page, "unsafe" if fix.safety is Safety.UNSAFE else "suggestion", because, _LINES_OF_REASON)


def _untold(page: _Page, finding: Finding, reason: str) -> str:
    """`reason` the first time a rule gives it in this document, then ""."""
    told = (finding.rule, reason)
    if told in page.told:
        return ""
    page.told.add(told)
    return " ".join(reason.split())


def _reason(page: _Page, label: str, reason: str, most: int) -> str:
    """Why a rule speaks (the label is its name), or why its fix needs a person, in so many lines at most."""
    text = start_of(reason, most * page.room - cells(label) - (12 if most > 1 else 2))
    return wrapped([Styled(f"{label}: ", "rule"), Styled(text, "quiet")], page.sink, _INDENT, first=_INDENT)


def _headline(page: _Page, same: list[Finding], first: bool, named: bool) -> Iterator[Styled]:
    """Place, message and, if it is to be `named`, the rule; its `first` message says what to do, too."""
    finding = same[0]
    yield Styled(_place(page, finding), "place")
    yield Styled("  ")
    if fixable(finding, page.unsafe):
        yield Styled("[*] ", "fixable")
    if finding.severity is not Severity.WARNING:
        yield Styled(f"{finding.severity.value}: ", finding.severity.value)
    yield Styled(message_of(finding) if first else beginning_of(finding))
    if len(same) > 1:
        more = f" and {len(same) - 1 - _PLACES} more" if len(same) - 1 > _PLACES else ""
        also = ", ".join(_place(page, other) for other in same[1 : 1 + _PLACES])
        yield Styled(f" (also {also}{more})")
    if named:
        yield Styled("  ")
        yield Styled(visible(finding.rule), "rule")


def _place(page: _Page, finding: Finding) -> str:
    return "{}:{}".format(*page.places.at(finding.start))


def _parts(page: _Page, finding: Finding) -> Iterator[str]:
    """The findings inside a block, one line each; none where the whole block is to go."""
    if finding.fix is not None and finding.fix.removes and finding.fix.safety is Safety.SAFE:
        return
    for part in finding.parts[:_PARTS]:
        place, rule = _place(page, part), visible(part.rule)
        message = start_of(part.message, max(page.room - cells(place) - cells(rule) - 6, 20))
        row = [Styled(f"{place}  ", "place"), Styled(message), Styled("  "), Styled(rule, "rule")]
        yield line([Styled(" " * (_INDENT + 2)), *row], page.sink)
    if len(finding.parts) > _PARTS:
        yield " " * (_INDENT + 2) + f"… and {len(finding.parts) - _PARTS} more"
