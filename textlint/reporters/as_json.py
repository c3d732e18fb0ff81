"""Reports for programs: one JSON object, or one finding a line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from textlint._version import __version__
from textlint.model import DocumentReport, Failure, Finding, Report
from textlint.reporters import Sink
from textlint.reporters.summary import fixable
from textlint.text.fingerprint import fingerprints
from textlint.text.lines import Places

SCHEMA_VERSION = 1

_CONTEXT = 60
_UNSAFE = re.compile(
    "[\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff"
    "\ufeff\ufff9-\ufffc\U000e0000-\U000e0fff]"
)
"""What JSON may hold raw but a terminal would obey, a reader would miss, or UTF-8 cannot carry."""


def report_json(report: Report, sink: Sink) -> None:
    """Write one object with the summary, all findings, failures and skipped paths."""
    whole = {
        "schema_version": SCHEMA_VERSION,
        "rules_version": __version__,
        "summary": _summary(report),
        "findings": [finding for document in report.documents for finding in _findings(document)],
        "failures": list(_failures(report)),
        "skipped": [{"file": path, "reason": reason} for path, reason in report.skipped],
    }
    sink.write(_dumped(whole, indent=2) + "\n")


def report_json_lines(report: Report, sink: Sink) -> None:
    """Write each finding as an object on its own line, then a last line with the summary."""
    for document in report.documents:
        for finding in _findings(document):
            sink.write(_dumped(finding) + "\n")
    last = {
        "schema_version": SCHEMA_VERSION,
        "rules_version": __version__,
        "summary": _summary(report),
        "failures": list(_failures(report)),
    }
    sink.write(_dumped(last) + "\n")


def _dumped(value: Any, indent: int | None = None) -> str:
    return _UNSAFE.sub(_escaped, json.dumps(value, ensure_ascii=False, indent=indent))


def _escaped(match: re.Match[str]) -> str:
    return json.dumps(match[0])[1:-1]


def _summary(report: Report) -> dict[str, int]:
    findings = report.findings
    safe = sum(fixable(finding, False) for finding in findings)
    severities = [finding.severity.value for finding in findings]
    return {
        "files": len(report.documents),
        "findings": len(findings),
        "errors": severities.count("error"),
        "warnings": severities.count("warning"),
        "infos": severities.count("info"),
        "fixable": safe,
        "fixable_unsafe": sum(fixable(finding, True) for finding in findings) - safe,
        "fixed": sum(len(document.applied) for document in report.documents),
        "changed": sum(document.changed for document in report.documents),
        "skipped": len(report.skipped),
        "failures": len(list(_failures(report))),
    }


def _failures(report: Report) -> Iterator[dict[str, str | None]]:
    for failure in report.failures:
        yield _failure(failure, None)
    for document in report.documents:
        for failure in document.failures:
            yield _failure(failure, document.path)


def _failure(failure: Failure, path: str | None) -> dict[str, str | None]:
    return {"message": failure.message, "rule": failure.rule or None, "file": path}


def _findings(document: DocumentReport) -> Iterator[dict[str, Any]]:
    if not document.findings:
        return
    places = Places(document.text)
    for finding, fingerprint in zip(document.findings, fingerprints(document.findings, document.text), strict=True):
        yield {
            "rule": finding.rule,
            "severity": finding.severity.value,
            "confidence": finding.confidence.value,
            "message": finding.message,
            "why": finding.why,
            "file": document.path,
            "record": None,
            **_place(finding, places),
            "matched": document.text[finding.start : finding.end],
            "context": _context(finding, document.text, places),
            "fix": _fix(finding),
            "fingerprint": fingerprint,
            "related": [_part(part, document.text, places) for part in finding.parts],
        }


def _place(finding: Finding, places: Places) -> dict[str, Any]:
    line, column = places.at(finding.start)
    end_line, end_column = places.at(finding.end)
    return {
        "span": [finding.start, finding.end],
        "location": {"line": line, "column": column},
        "end_location": {"line": end_line, "column": end_column},
    }


def _context(finding: Finding, text: str, places: Places) -> str:
    """The line around a finding, as much of it as helps to find the place again."""
    line = places.lines[places.at(finding.start)[0] - 1]
    start = max(line.start, finding.start - _CONTEXT)
    return text[start : max(start, min(line.end, finding.start + _CONTEXT))]


def _fix(finding: Finding) -> dict[str, Any] | None:
    if finding.fix is None:
        return None
    edits = [{"start": edit.start, "end": edit.end, "text": edit.text} for edit in finding.fix.edits]
    return {"safety": finding.fix.safety.value, "because": finding.fix.because, "edits": edits}


def _part(part: Finding, text: str, places: Places) -> dict[str, Any]:
    return {
        "rule": part.rule,
        "message": part.message,
        **_place(part, places),
        "matched": text[part.start : part.end],
    }
