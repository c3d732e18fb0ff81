"""`textlint clean [PATH | -]`: text in, cleaned text out."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import click

from textlint.cli import options
from textlint.cli.console import console_of
from textlint.cli.given import discovery_of
from textlint.cli.stdin import NAME, checked, write_bytes
from textlint.cli.verdict import CLEAN, FAILED, tell_failures
from textlint.formats.containers.file import Unreadable, read_file
from textlint.model import Report
from textlint.reporters import Sink
from textlint.run import Job, gathered, linter_of


@click.command("clean", context_settings={"max_content_width": 100})
@click.argument("paths", nargs=-1, metavar="[PATH | -]")
@click.option(
    "--risk",
    type=click.Choice(["safe", "likely"]),
    default="safe",
    show_default=True,
    help="“likely” takes fixes that a person should look at, too.",
)
@options.selection
@options.reading
@options.where_from
@options.talk
def command(paths: tuple[str, ...], **given: Any) -> int:
    """Read one text and write it to standard output, cleaned. No file is changed.

    Encoding, byte order mark and line ends stay as they are; what cannot be cleaned comes out as it went in,
    with exit code 2.
    """
    path = _one(paths)
    console = console_of(given)
    discovery = discovery_of(given)
    name = given["stdin_filename"] or NAME if path == NAME else path
    settings = discovery.of_folder(os.getcwd()) if name == NAME else discovery.of_file(name)
    linter = linter_of(settings)
    job = Job("fix", given["risk"], given["markup"] or "")
    done, out = checked(_bytes(path), name, settings, linter, job)
    write_bytes(out)
    run = gathered([done], job, (linter,))
    if given["verbose"]:
        _tell(run.report)
    tell_failures(run.report, console)
    failed = run.report.failures or any(document.failures for document in run.report.documents)
    return FAILED if failed else CLEAN


def _one(paths: tuple[str, ...]) -> str:
    if len(paths) > 1:
        raise click.UsageError("“clean” takes one text; several files are mended in place by “textlint --fix PATH…”.")
    if not paths and sys.stdin.isatty():
        raise click.UsageError("There is nothing to clean: name a file, or pipe a text in.")
    return paths[0] if paths else NAME


def _bytes(path: str) -> bytes:
    if path == NAME:
        return sys.stdin.buffer.read()
    try:
        return read_file(Path(path)).data
    except Unreadable as error:
        if error.binary:
            return _raw(path)
        raise click.ClickException(str(error)) from None


def _raw(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise click.ClickException(f"“{path}” cannot be read: {error.strerror or error}.") from None


def _tell(report: Report) -> None:
    from textlint.reporters.summary import close

    close(report, Sink(sys.stderr.write))
