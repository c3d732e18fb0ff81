"""What a run found, ready to be shown."""

from __future__ import annotations

from typing import NamedTuple

from textlint.model.edit import Edit
from textlint.model.finding import Finding


class Failure(NamedTuple):
    """Something that went wrong while checking or fixing; the run goes on and exits with 2."""

    message: str
    rule: str = ""


class DocumentReport(NamedTuple):
    """One text: its findings in order, and what was or would be changed.

    `text` is the text that the findings point into; `before` is what the file held when fixes were applied
    (or would be, under `--diff`), else None. `applied` are the findings whose fixes were applied, and `edits`
    turn `before` into `text`.
    """

    path: str
    text: str
    findings: tuple[Finding, ...] = ()
    failures: tuple[Failure, ...] = ()
    before: str | None = None
    applied: tuple[Finding, ...] = ()
    encoding: str = "utf-8"
    edits: tuple[Edit, ...] = ()

    @property
    def changed(self) -> bool:
        return self.before is not None and self.before != self.text


class Report(NamedTuple):
    """A whole run. `skipped` are paths that were passed over, each with its reason."""

    documents: tuple[DocumentReport, ...] = ()
    skipped: tuple[tuple[str, str], ...] = ()
    failures: tuple[Failure, ...] = ()
    mode: str = "check"
    """"check", "fix" (changes were written) or "diff" (changes are only shown)."""
    unsafe: bool = False
    """Whether unsafe fixes were asked for: a fixable mark speaks of the current safety."""
    families: tuple[tuple[str, str], ...] = ()
    """Family name and the heading under which a reader finds it, in reading order."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        return tuple(finding for document in self.documents for finding in document.findings)
