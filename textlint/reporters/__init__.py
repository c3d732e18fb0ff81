"""Reports as text: one module a format, each a function of a report and the sink it writes to."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple, cast

from textlint.model import Report

__all__ = ["FORMATS", "Sink", "reporter"]

FORMATS: tuple[str, ...] = ("full", "concise", "grouped", "json", "json-lines")

_WHERE = {
    "full": ("full", "report_full"),
    "concise": ("concise", "report_concise"),
    "grouped": ("grouped", "report_grouped"),
    "json": ("as_json", "report_json"),
    "json-lines": ("as_json", "report_json_lines"),
    "jsonl": ("as_json", "report_json_lines"),
}


class Sink(NamedTuple):
    """Where a report goes and how it may look there.

    `write` takes the report. `tell` takes the closing summary of the formats for people, when that belongs
    elsewhere than the report (a diff on stdout that is piped into `patch`); without it, `write` does.
    `terminal` says that control characters would be obeyed: a unified diff, which is otherwise exact, then
    shows them as signs. All other formats for people always do.
    """

    write: Callable[[str], object]
    width: int = 80
    colour: bool = False
    show_fixes: bool = False
    diff: bool = False
    terminal: bool = False
    tell: Callable[[str], object] | None = None


def reporter(name: str) -> Callable[[Report, Sink], None]:
    """The function that writes the format `name`; ValueError names the formats there are."""
    if name not in _WHERE:
        raise ValueError(f"There is no output format “{name}”; the formats are {', '.join(FORMATS)}.")
    module, function = _WHERE[name]
    found = getattr(import_module(f"textlint.reporters.{module}"), function)
    return cast(Callable[[Report, Sink], None], found)
