"""Files over processes, with the same results in the same order as one after the other."""

from __future__ import annotations

import signal
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from typing import NamedTuple

from textlint.formats.containers.interrupts import interrupts_held
from textlint.linter import Linter
from textlint.model import Failure
from textlint.run.document import Done, Job, check_file
from textlint.run.files import Target
from textlint.text.kept import save

CHUNKS = 4
"""Chunks a process: enough to even out long and short files, few enough to send the linter seldom."""

MOST_FILES = 64
"""Files a chunk: what is in work is finished when a run is interrupted, and nobody waits long for that."""


class _Chunk(NamedTuple):
    linter: Linter
    targets: tuple[Target, ...]
    job: Job


def over_processes(targets: Sequence[Target], linters: Mapping[int, Linter], job: Job, workers: int) -> Iterator[Done]:
    """The results of `targets`, in order. An interrupt waits for the files in work, so that each is whole."""
    pool = ProcessPoolExecutor(workers, get_context("spawn"), _leave_interrupts)
    try:
        chunks = list(_chunks(targets, linters, job, workers))
        with interrupts_held():  # workers are born so: only the parent may act on Ctrl-C
            futures = [(chunk, pool.submit(_check_chunk, chunk)) for chunk in chunks]
        for chunk, future in futures:
            try:
                yield from future.result()
            except BrokenProcessPool:
                yield from _lost(chunk)
    finally:
        pool.shutdown(cancel_futures=True)


def _chunks(targets: Sequence[Target], linters: Mapping[int, Linter], job: Job, workers: int) -> Iterator[_Chunk]:
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
    done = [check_file(target, chunk.linter, chunk.job) for target in chunk.targets]
    save()
    return done


def _lost(chunk: _Chunk) -> Iterator[Done]:
    for target in chunk.targets:
        message = f"“{target.path}” was not checked: a worker process was killed. Try again with -j 1."
        yield Done(target.path, failures=(Failure(message),))


def _leave_interrupts() -> None:
    """In a worker, for systems on which it is not born so."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
