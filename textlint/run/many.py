"""Many files to one report."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import NamedTuple

from textlint.linter import Linter
from textlint.model import Report
from textlint.run.document import Done, Job, check_file
from textlint.run.files import Selection, Skipped, Target
from textlint.run.linters import linter_of
from textlint.settings import Settings

POOL_BYTES = 2_000_000
"""Below this much text, starting processes takes longer than checking in one."""


class Run(NamedTuple):
    """A report, and how many of its findings are at or above the fail level that their own settings name."""

    report: Report
    failing: int = 0


def run_files(selection: Selection, job: Job, workers: int = 0) -> Run:
    """Check, or repair, the files of `selection`. Raises ConfigurationError before the first is touched.

    `workers` 0 means as many processes as pay off. KeyboardInterrupt leaves every file whole: repaired, or
    as it was.
    """
    linters = _linters(selection.targets)
    workers = min(workers or _paying(selection.targets), len(selection.targets))
    if workers > 1:
        from textlint.run.pool import over_processes

        results = list(over_processes(selection.targets, linters, job, workers))
    else:
        results = [check_file(target, linters[id(target.settings)], job) for target in selection.targets]
    return gathered(results, job, tuple(linters.values()), selection)


def gathered(results: Sequence[Done], job: Job, linters: Sequence[Linter], selection: Selection | None = None) -> Run:
    """The report of `results`, in their order."""
    selection = selection or Selection()
    failures = tuple(failure for done in results for failure in done.failures)
    skipped = (Skipped(done.path, done.skipped) for done in results if done.skipped)
    report = Report(
        documents=tuple(done.report for done in results if done.report is not None),
        skipped=tuple(sorted((*selection.skipped, *skipped))),
        failures=(*selection.failures, *failures),
        mode=job.mode,
        unsafe=job.risk == "likely",
        families=tuple(dict.fromkeys(pair for linter in linters for pair in linter.catalog.families)),
    )
    return Run(report, sum(done.failing for done in results))


def _linters(targets: Sequence[Target]) -> dict[int, Linter]:
    """A linter for each configuration; files of one configuration share its settings object."""
    settings: dict[int, Settings] = {id(target.settings): target.settings for target in targets}
    return {key: linter_of(each) for key, each in settings.items()}


def _paying(targets: Sequence[Target]) -> int:
    if len(targets) < 2 or sum(_size(target.path) for target in targets) < POOL_BYTES:
        return 1
    return os.cpu_count() or 1


def _size(path: str) -> int:
    try:
        return os.stat(path).st_size
    except OSError:
        return 0
