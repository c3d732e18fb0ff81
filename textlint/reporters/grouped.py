"""Findings under the name of their file, in columns."""

from __future__ import annotations

from textlint.model import DocumentReport, Report
from textlint.reporters import Sink
from textlint.reporters.cells import cells
from textlint.reporters.diff import write_fixes, write_unified
from textlint.reporters.message import message_of
from textlint.reporters.style import paint
from textlint.reporters.summary import close, fixable
from textlint.reporters.visible import visible
from textlint.text.lines import Places


def report_grouped(report: Report, sink: Sink) -> None:
    """Write each file's findings in aligned columns, or a unified diff, and the summary."""
    for document in report.documents:
        if sink.diff:
            write_unified(document, sink)
            continue
        if sink.show_fixes:
            write_fixes(document, sink)
        if document.findings:
            sink.write(paint(visible(document.path), "path", sink) + "\n")
            _findings(document, report.unsafe, sink)
            sink.write("\n")
    close(report, sink)


def _findings(document: DocumentReport, unsafe: bool, sink: Sink) -> None:
    places = Places(document.text)
    rows = [
        (
            "{}:{}".format(*places.at(finding.start)),
            finding.severity.value,
            visible(finding.rule) + (" [*]" if fixable(finding, unsafe) else ""),
            message_of(finding),
        )
        for finding in document.findings
    ]
    widths = [max((cells(row[column]) for row in rows), default=0) for column in range(3)]
    for place, severity, rule, message in rows:
        start = " " * (widths[0] - cells(place)) + paint(place, "place", sink)
        kind = paint(severity, severity, sink) + " " * (widths[1] - cells(severity))
        name = paint(rule, "rule", sink) + " " * (widths[2] - cells(rule))
        sink.write(f"  {start}  {kind}  {name}  {message}\n")
