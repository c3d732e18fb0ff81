"""The closing words of a report: what was found, what was or would be mended, what is left for a person."""

from __future__ import annotations

from collections.abc import Sequence

from textlint.model import Finding, Report, Safety, Severity
from textlint.reporters import Sink
from textlint.reporters.style import Styled, wrapped


def fixable(finding: Finding, unsafe: bool) -> bool:
    """Whether the fix of `finding` is applied at this safety."""
    if finding.fix is None:
        return False
    return finding.fix.safety is Safety.SAFE or (unsafe and finding.fix.safety is Safety.UNSAFE)


def counted(number: int, noun: str) -> str:
    """“1 file”, “2 files”."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def close(report: Report, sink: Sink) -> None:
    """Write the summary to where the sink wants it."""
    tell = sink.tell or sink.write
    for sentence in summary(report):
        tell(wrapped([Styled(sentence)], sink, indent=2) + "\n")


def summary(report: Report) -> list[str]:
    """A few full sentences, each a line."""
    sentences = (_changes(report), _found(report), _left(report), _trouble(report))
    return [sentence for sentence in sentences if sentence]


def _found(report: Report) -> str:
    skipped = f", {len(report.skipped):,} skipped" if report.skipped else ""
    left = {"fix": " left", "diff": " would be left"}.get(report.mode, "")
    return f"{_severities(report.findings)}{left}{_files(report)}{skipped}."


def _severities(findings: Sequence[Finding]) -> str:
    if not findings:
        return "No findings"
    counts = [(severity, sum(finding.severity is severity for finding in findings)) for severity in Severity]
    present = [counted(count, severity.value) for severity, count in counts if count]
    return f"{counted(len(findings), 'finding')} ({', '.join(present)})"


def _files(report: Report) -> str:
    total = len(report.documents)
    having = sum(bool(document.findings) for document in report.documents)
    if not total:
        return ": no file was checked"
    if having == total or not having:
        return f" in {counted(total, 'file')} checked"
    return f" in {having:,} of {counted(total, 'file')} checked"


def _changes(report: Report) -> str:
    applied = sum(len(document.applied) for document in report.documents)
    files = sum(document.changed for document in report.documents)
    if report.mode == "check" or not (applied or files):
        return {"diff": "Nothing would be changed.", "fix": "Nothing was changed."}.get(report.mode, "")
    verb = "Fixed" if report.mode == "fix" else "Would fix"
    return f"{verb} {counted(applied, 'finding')} in {counted(files, 'file')}."


def _trouble(report: Report) -> str:
    """That something is missing; what went wrong is a matter of standard error, whatever the format."""
    trouble = len(report.failures) + sum(len(document.failures) for document in report.documents)
    return f"{counted(trouble, 'failure')}: this report is not complete." if trouble else ""


def _left(report: Report) -> str:
    findings = report.findings
    if not findings:
        return ""
    now = sum(fixable(finding, report.unsafe) for finding in findings)
    more = sum(fixable(finding, True) for finding in findings) - now
    person = len(findings) - now - more
    count = f"{person:,}" if person else "none"
    who = f"{count} {'are' if person > 1 else 'is'} left for a person"
    if now:
        option = "--fix --unsafe-fixes" if report.unsafe else "--fix"
        extra = f" ({more:,} more with --unsafe-fixes)" if more else ""
        return f"[*] {now:,} fixable with {option}{extra}, {who}."
    if more:
        return f"{more:,} fixable with --fix --unsafe-fixes, {who}."
    return f"None can be fixed with --fix; {who}."
