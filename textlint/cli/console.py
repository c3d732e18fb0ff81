"""How much to say, and in what dress."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from textlint.cli.streams import complain

SILENT, QUIET, NORMAL, VERBOSE = range(4)


class Console(NamedTuple):
    """`level` is how much is said; `colour` the choice of `--color`."""

    level: int = NORMAL
    colour: str = "auto"

    def error(self, message: str) -> None:
        if self.level > SILENT:
            complain(message, choice=self.colour)

    def warning(self, message: str) -> None:
        if self.level > QUIET:
            complain(message, "warning", self.colour)

    def note(self, message: str) -> None:
        if self.level > NORMAL:
            complain(message, "note", self.colour)


def console_of(given: Mapping[str, Any]) -> Console:
    """The console that -q, -s, -v and --color ask for; the quieter wins."""
    asked = ((given["silent"], SILENT), (given["quiet"], QUIET), (given["verbose"], VERBOSE))
    level = next((level for flag, level in asked if flag), NORMAL)
    return Console(level, given["color"])
