"""`textlint -`: one text on standard input; with --fix, the repaired text on standard output."""

from __future__ import annotations

import os
import sys

from textlint.cli.output import Display
from textlint.formats.containers.file import Source, Unreadable, Unwritable, encode, read_bytes
from textlint.linter import Linter
from textlint.model import Failure
from textlint.run import Done, Job, Run, check_source, gathered, is_forced_out, linter_of
from textlint.settings import Discovery, Settings

NAME = "-"


def check_stdin(name: str | None, discovery: Discovery, job: Job, display: Display) -> tuple[Run, Display]:
    """Check standard input. What cannot be repaired comes out as it went in: a pipeline must lose nothing."""
    data = sys.stdin.buffer.read()
    settings = discovery.of_file(name) if name else discovery.of_folder(os.getcwd())
    linter = linter_of(settings)
    if name and is_forced_out(settings, name):
        done, out = Done(name, skipped="excluded by the configuration"), data
    else:
        done, out = checked(data, name or NAME, settings, linter, job)
    if job.mode == "fix":
        write_bytes(out)
        display = display._replace(aside=True)
    return gathered([done], job, (linter,)), display


def checked(data: bytes, name: str, settings: Settings, linter: Linter, job: Job) -> tuple[Done, bytes]:
    """What was found in `data`, and the bytes to hand on: repaired, or where that cannot be, the same."""
    try:
        source = read_bytes(data, "standard input" if name == NAME else name)
    except Unreadable as error:
        return Done(name, failures=(Failure(str(error)),)), data
    done = check_source(source, name, settings, linter, job)
    if job.mode != "fix" or done.report is None or not done.report.changed:
        return done, data
    try:
        return done, _encoded(source, done.report.text)
    except Unwritable as error:
        again = check_source(source, name, settings, linter, job._replace(mode="check"))
        return again._replace(failures=(Failure(str(error)),)), data


def write_bytes(data: bytes) -> None:
    """Put bytes on standard output as they are."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def _encoded(source: Source, text: str) -> bytes:
    if source.guessed:
        raise Unwritable(
            f"{source.name} is not UTF-8 and its encoding ({source.encoding}) is only a guess, "
            f"so it comes out as it went in. Convert it to UTF-8 first."
        )
    return encode(source, text)
