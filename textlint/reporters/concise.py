"""One finding a line: `path:line:col: rule [*] message`, for editors and grep."""

from __future__ import annotations

from textlint.model import DocumentReport, Report
from textlint.reporters import Sink
from textlint.reporters.diff import write_fixes, write_unified
from textlint.reporters.message import message_of
from textlint.reporters.style import paint
from textlint.reporters.summary import close, fixable
from textlint.reporters.visible import visible
from textlint.text.lines import Places


def report_concise(report: Report, sink: Sink) -> None:
    """Write every finding on a line of its own, or a unified diff, and the summary."""
    for document in report.documents:
        if sink.diff:
            write_unified(document, sink)
            continue
        if sink.show_fixes:
            write_fixes(document, sink)
        if document.findings:
            _findings(document, report.unsafe, sink)
    close(report, sink)


def _findings(document: DocumentReport, unsafe: bool, sink: Sink) -> None:
    path = paint(visible(document.path), "path", sink)
    places = Places(document.text)
    for finding in document.findings:
        line, column = places.at(finding.start)
        mark = paint("[*]", "fixable", sink) + " " if fixable(finding, unsafe) else ""
        rule = paint(visible(finding.rule), finding.severity.value, sink)
        sink.write(f"{path}:{line}:{column}: {rule} {mark}{message_of(finding)}\n")
