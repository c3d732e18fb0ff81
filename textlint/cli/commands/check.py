"""`textlint [check] PATH…`: explain every defect, and mend what is safe to mend."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from typing import Any

import click

from textlint.cli import options
from textlint.cli.console import Console, console_of
from textlint.cli.given import discovery_of
from textlint.cli.output import Display, outputs_of, spare, write_outputs
from textlint.cli.verdict import exit_code, tell_failures
from textlint.run import SUFFIXES, Job, Run, Selection, run_files, select_files
from textlint.settings import Discovery, Settings


@click.command("check", context_settings={"max_content_width": 100})
@click.argument("paths", nargs=-1, metavar="[PATH… | -]")
@options.fixing
@options.selection
@options.output
@options.files
@options.reading
@options.where_from
@options.talk
def command(paths: tuple[str, ...], **given: Any) -> int:
    """Explain every defect of files, and mend what is safe to mend.

    Folders are searched for .md, .markdown, .txt and .text; a file that is named is checked whatever its
    suffix; “-” is standard input. Without a path, the current folder is checked.

    Exit codes: 0 nothing left, 1 findings left (with --diff: something would change), 2 something went wrong.
    """
    console = console_of(given)
    discovery = discovery_of(given)
    here = discovery.of_file(paths[0]) if paths and os.path.isfile(paths[0]) else discovery.of_folder(os.getcwd())
    if given["show_settings"]:
        from textlint.cli.toml import write_settings

        write_settings(_settings_of(paths, discovery), click.echo)
        return 0
    outputs = outputs_of(given["output_format"] or here.output_format)
    job = job_of(given)
    display = Display(console, job.mode == "diff", given["show_fixes"], given["statistics"])
    if "-" in paths:
        from textlint.cli.stdin import check_stdin

        if len(paths) > 1:
            raise click.UsageError("“-” is the only text that is read when it is given; check files apart from it.")
        run, display = check_stdin(given["stdin_filename"], discovery, job, display)
    else:
        selection = select_files(paths or (os.curdir,), discovery)
        if given["show_files"]:
            return _show_files(selection, console)
        spare(outputs, (target.path for target in selection.targets))
        run = run_files(selection, job, given["workers"])
    _talk(run, console, discovery)
    if given["fix_only"]:
        documents = (document._replace(findings=()) for document in run.report.documents)
        run = Run(run.report._replace(documents=tuple(documents)))
    write_outputs(run.report, outputs, display)
    tell_failures(run.report, console)
    _warn(run, paths, console, given["require_files"])
    return exit_code(run, given)


def job_of(given: Mapping[str, Any]) -> Job:
    """What is to be done: --diff outdoes --fix, as it promises to change nothing."""
    mode = "diff" if given["diff"] else "fix" if given["fix"] or given["fix_only"] else "check"
    return Job(mode, "likely" if given["unsafe_fixes"] else "safe", given["markup"] or "")


def _settings_of(paths: Sequence[str], discovery: Discovery) -> Settings:
    path = paths[0] if paths else os.curdir
    return discovery.of_folder(os.path.abspath(path)) if os.path.isdir(path) else discovery.of_file(path)


def _show_files(selection: Selection, console: Console) -> int:
    from textlint.reporters.visible import visible

    for target in selection.targets:
        sys.stdout.write(f"{visible(target.path)}\n")
    for failure in selection.failures:
        console.error(failure.message)
    return 2 if selection.failures else 0


def _warn(run: Run, paths: Sequence[str], console: Console, required: bool) -> None:
    """Nothing checked is rarely what was meant, and a path may be a slip for a command."""
    if run.report.failures:
        for path in paths:
            _warn_of_command(path, console)
        return
    if run.report.documents:
        return
    where = " and ".join(f"“{path}”" for path in paths) or "the current folder"
    message = (
        f"No file was checked: {where} holds no {', '.join(SUFFIXES)} file that is text and neither excluded "
        f"nor ignored."
    )
    if required:
        raise click.ClickException(message)
    console.warning(message)


def _warn_of_command(path: str, console: Console) -> None:
    from textlint.cli.app import COMMANDS
    from textlint.text.nearest import nearest

    if os.path.exists(path):
        return
    if path in COMMANDS:
        console.warning(f"To run the command “{path}”, write it first: textlint {path} ….")
    elif command := nearest(path, COMMANDS):
        console.warning(f"“{path}” was taken for a path; did you mean the command “{command}”?")


def _talk(run: Run, console: Console, discovery: Discovery) -> None:
    for path, reason in run.report.skipped:
        console.note(f"“{path}” was skipped: {reason}.")
    for document in run.report.documents:
        if document.encoding not in ("utf-8", "ascii"):
            console.note(f"“{document.path}” was read as {document.encoding}.")
    for file in sorted({str(settings.file) for settings in discovery.used if settings.file}):
        console.note(f"Settings come from {file}.")
