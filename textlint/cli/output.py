"""Reports to their places: standard output, or a file each."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

import click

from textlint.cli.console import NORMAL, QUIET, Console
from textlint.cli.streams import takes_colour, width
from textlint.model import Report
from textlint.reporters import FORMATS, Sink, reporter

ALIASES = {"jsonl": "json-lines"}
FOR_PEOPLE = ("full", "concise", "grouped")


class Output(NamedTuple):
    """A format and where it goes; an empty path is standard output."""

    format: str
    path: str = ""


def outputs_of(wanted: Sequence[str]) -> tuple[Output, ...]:
    """The outputs that FMT[:PATH] arguments ask for; `full` on standard output by default."""
    outputs = tuple(_output(argument) for argument in wanted) or (Output("full"),)
    places = [os.path.abspath(output.path) if output.path else "" for output in outputs]
    for place in places:
        if places.count(place) > 1:
            name = f"“{place}”" if place else "standard output"
            raise click.UsageError(f"Two output formats would go to {name}; send one elsewhere with FMT:PATH.")
    return outputs


def spare(outputs: Sequence[Output], texts: Iterable[str]) -> None:
    """Raise UsageError where a report would take the place of one of the `texts` that it speaks of."""
    places = {os.path.realpath(output.path): output.path for output in outputs if output.path}
    for text in texts if places else ():
        if os.path.realpath(text) in places:
            name = places[os.path.realpath(text)]
            raise click.UsageError(f"“{name}” is one of the texts to check; send the report somewhere else.")


def _output(argument: str) -> Output:
    name, _, path = argument.partition(":")
    name = ALIASES.get(name, name)
    if name not in FORMATS:
        from textlint.text.nearest import did_you_mean

        known = ", ".join(FORMATS)
        hint = did_you_mean(name, (*FORMATS, *ALIASES))
        raise click.UsageError(f"There is no output format “{name}”; there are {known}.{hint}")
    return Output(name, "" if path == "-" else path)


class Display(NamedTuple):
    """How reports are shown. `aside` sends them to standard error: standard output has the repaired text."""

    console: Console
    diff: bool = False
    show_fixes: bool = False
    statistics: bool = False
    aside: bool = False


def write_outputs(report: Report, outputs: Sequence[Output], display: Display) -> None:
    """Write `report` in every format to its place. Raises ClickException where a file cannot be written."""
    for output in outputs:
        if output.path:
            _to_file(report, output, display)
        elif display.console.level >= QUIET:
            _to_stream(report, output.format, display)


def _to_stream(report: Report, name: str, display: Display) -> None:
    stream = sys.stderr if display.aside else sys.stdout
    people = name in FOR_PEOPLE
    colour = people and takes_colour(display.console.colour, stream, os.environ)
    if display.statistics and people:
        from textlint.cli.statistics import write_statistics

        write_statistics(report, stream.write, width())
        return
    reporter(name)(
        report,
        Sink(stream.write, width(), colour, display.show_fixes, display.diff, stream.isatty(), _teller(display)),
    )
    if display.statistics:
        from textlint.cli.statistics import write_statistics

        write_statistics(report, sys.stderr.write, width())


def _teller(display: Display) -> Callable[[str], object] | None:
    """Where the closing words go: nowhere under -q, beside a diff that may be piped into `patch`."""
    if display.console.level < NORMAL:
        return _nowhere
    return sys.stderr.write if display.diff else None


def _nowhere(text: str) -> None:
    return None


def _to_file(report: Report, output: Output, display: Display) -> None:
    with _written(output.path) as write:
        reporter(output.format)(report, Sink(write, show_fixes=display.show_fixes, diff=display.diff))


@contextmanager
def _written(path: str) -> Iterator[Callable[[str], object]]:
    try:
        with open(path, "w", encoding="utf-8", errors="backslashreplace", newline="") as file:
            yield file.write
    except OSError as error:
        reason = error.strerror or error
        raise click.ClickException(f"The report “{path}” cannot be written: {reason}.") from None
