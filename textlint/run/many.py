"""Many files: one after the other, or over processes, with the same result in the same order."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from textlint.linter import Linter
from textlint.model import Failure, Report
from textlint.run.document import Done, Job, check_file
from textlint.run.files import Selection, Target
from textlint.run.linters import linter_of
from textlint.settings import Settings

POOL_BYTES = 2_000_000
"""Below this much text, starting processes takes longer than checking in one."""

CHUNKS = 4
"""Chunks a process: enough to even out long and short files, few enough to send the linter seldom."""


MOST_FILES = 64
"""Files a chunk: what is in work is finished when a run is interrupted, and nobody waits long for that."""


@dataclass(frozen=True, slots=True)
class Run:
    """A report, and how many of its findings are at or above the fail level that their own settings name."""

    report: Report
    failing: int = 0


@dataclass(frozen=True, slots=True)
class _Chunk:
    linter: Linter
    targets: tuple[Target, ...]
    job: Job


def run_files(selection: Selection, job: Job, workers: int = 0) -> Run:
    """Check, or repair, the files of `selection`. Raises ConfigurationError before the first is touched.

    `workers` 0 means as many processes as pay off. KeyboardInterrupt leaves every file whole: repaired, or
    as it was.
    """
    linters = _linters(selection.targets)
    if workers == 0:
        workers = _paying(selection.targets)
    workers = min(workers, len(selection.targets))
    if workers > 1:
        results = list(_over_processes(selection.targets, linters, job, workers))
    else:
        results = [check_file(target, linters[id(target.settings)], job) for target in selection.targets]
    return gathered(results, job, tuple(linters.values()), selection)


def gathered(
    results: Sequence[Done], job: Job, linters: Sequence[Linter], selection: Selection | None = None
) -> Run:
    """The report of `results`, in their order."""
    selection = selection or Selection(())
    failures = tuple(failure for done in results for failure in done.failures)
    skipped = tuple((done.path, done.skipped) for done in results if done.skipped)
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
    if len(targets) < 2:
        return 1
    size = sum(_size(target.path) for target in targets)
    return 1 if size < POOL_BYTES else os.cpu_count() or 1


def _size(path: str) -> int:
    try:
        return os.stat(path).st_size
    except OSError:
        return 0


def _over_processes(
    targets: Sequence[Target], linters: dict[int, Linter], job: Job, workers: int
) -> Iterator[Done]:
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    chunks = list(_chunks(targets, linters, job, workers))
    pool = ProcessPoolExecutor(workers, get_context("spawn"), _leave_interrupts)
    try:
        for chunk, future in [(chunk, pool.submit(_check_chunk, chunk)) for chunk in chunks]:
            try:
                yield from future.result()
            except BrokenProcessPool:
                yield from _lost(chunk)
    finally:
        pool.shutdown(cancel_futures=True)


def _chunks(
    targets: Sequence[Target], linters: dict[int, Linter], job: Job, workers: int
) -> Iterator[_Chunk]:
    """Runs of neighbours with one configuration, so that results come in the order of `targets`."""
    size = min(MOST_FILES, -(-len(targets) // (workers * CHUNKS)))
    run: list[Target] = []
    for target in targets:
        if run and (len(run) == size or run[0].settings is not target.settings):
            yield _Chunk(linters[id(run[0].settings)], tuple(run), job)
            run = []
        run.append(target)
    if run:
        yield _Chunk(linters[id(run[0].settings)], tuple(run), job)


def _check_chunk(chunk: _Chunk) -> list[Done]:
    return [check_file(target, chunk.linter, chunk.job) for target in chunk.targets]


def _lost(chunk: _Chunk) -> Iterator[Done]:
    for target in chunk.targets:
        message = f"“{target.path}” was not checked: a worker process was killed. Try again with -j 1."
        yield Done(target.path, failures=(Failure(message),))


def _leave_interrupts() -> None:
    """In a worker: Ctrl-C goes to the whole group, and only the parent may act on it."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
