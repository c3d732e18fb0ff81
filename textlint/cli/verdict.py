"""The exit code, and the failures that make it 2."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from textlint.cli.console import Console
from textlint.model import Report
from textlint.run import Run

CLEAN, FOUND, FAILED = 0, 1, 2


def exit_code(run: Run, given: Mapping[str, Any]) -> int:
    """0, 1 or 2. After fixing it speaks of what is left; `--exit-zero` turns 1 into 0, never 2."""
    report = run.report
    if report.failures or any(document.failures for document in report.documents):
        return FAILED
    if given["exit_zero"]:
        return CLEAN
    if report.mode == "diff":
        return FOUND if any(document.changed for document in report.documents) else CLEAN
    mended = report.mode == "fix" and any(document.changed for document in report.documents)
    return FOUND if run.failing or (mended and given["exit_non_zero_on_fix"]) else CLEAN


def tell_failures(report: Report, console: Console) -> None:
    """Say on standard error what went wrong, where, and in which rule."""
    for failure in report.failures:
        console.error(failure.message)
    for document in report.documents:
        for failure in document.failures:
            rule = f"the rule {failure.rule} " if failure.rule else ""
            console.error(f"“{document.path}”: {rule}{failure.message}.")
