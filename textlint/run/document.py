"""One text from its bytes to its report, and back to its file when it was repaired."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from textlint.formats import markup_of
from textlint.formats.containers.file import Source, Unreadable, Unwritable, read_file, write_file
from textlint.linter import Linter
from textlint.model import DocumentReport, Failure, Finding, Severity
from textlint.run.files import Target
from textlint.run.linters import ignored_in
from textlint.settings import Settings


class Job(NamedTuple):
    """What is to be done with each text.

    `mode` is "check", "fix" or "diff"; `risk` is "safe" or "likely"; `markup` overrides that of the suffix.
    """

    mode: str = "check"
    risk: str = "safe"
    markup: str = ""


class Done(NamedTuple):
    """What came of one text. `failing` counts the findings left at or above the fail level."""

    path: str
    report: DocumentReport | None = None
    failures: tuple[Failure, ...] = ()
    skipped: str = ""
    failing: int = 0


def check_file(target: Target, linter: Linter, job: Job) -> Done:
    """Check, or repair, one file. What goes wrong is a failure of the result; nothing is raised.

    After a repair that could not be written, the findings are those of the file as it still is.
    """
    try:
        source = read_file(Path(target.path))
    except Unreadable as error:
        if error.binary and not target.named:
            return Done(target.path, skipped="not text")
        return Done(target.path, failures=(Failure(str(error)),))
    done = check_source(source, target.path, target.settings, linter, job)
    if job.mode == "fix" and done.report is not None and done.report.changed:
        try:
            write_file(source, done.report.text)
        except Unwritable as error:
            again = check_source(source, target.path, target.settings, linter, job._replace(mode="check"))
            return again._replace(failures=(Failure(str(error)),))
    return done


def check_source(source: Source, path: str, settings: Settings, linter: Linter, job: Job) -> Done:
    """Check, or repair in memory, what was read. `path` is what it is called."""
    markup = job.markup or markup_of(path)
    ignore = ignored_in(settings, os.path.abspath(path), linter)
    if job.mode == "check":
        outcome = linter.check(source.text, markup=markup, ignore=ignore)
        report = DocumentReport(path, source.text, outcome.findings, outcome.failures, encoding=source.encoding)
    else:
        done = linter.repair(source.text, risk=job.risk, markup=markup, ignore=ignore)
        report = DocumentReport(
            path, done.text, done.outcome.findings, done.outcome.failures,
            before=source.text, applied=done.applied, encoding=source.encoding, edits=done.edits,
        )  # fmt: skip
    return Done(path, _slim(report), failing=_failing(report.findings, settings.fail_level))


def _slim(report: DocumentReport) -> DocumentReport:
    """A report that keeps its text only where something points into it: a corpus need not fit into memory."""
    if report.findings or report.failures or report.applied or report.changed:
        return report
    return DocumentReport(report.path, "", encoding=report.encoding)


def _failing(findings: Sequence[Finding], level: str) -> int:
    if level == "never":
        return 0
    least = Severity(level).rank
    return sum(finding.severity.rank >= least for finding in findings)
