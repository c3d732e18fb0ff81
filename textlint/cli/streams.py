"""The three streams: what encoding they speak, whether they take colour, how wide they are."""

from __future__ import annotations

import contextlib
import gc
import io
import os
import sys
from collections.abc import Mapping
from typing import NoReturn, TextIO

MANY = 50_000
"""New objects between two collections of garbage. At Python's own 700, they are a thirtieth of a short run."""


def prepare() -> None:
    """Make both output streams UTF-8 whatever the locale: findings quote texts, which hold anything."""
    gc.set_threshold(MANY)
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def discard() -> None:
    """Send what is left for standard output nowhere, so that closing it at exit is quiet."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, sys.stdout.fileno())
    except (OSError, ValueError):
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    finally:
        os.close(nowhere)


def leave(code: object) -> NoReturn:
    """End the process at once: to take down the interpreter takes a seventh of a run over one page."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    os._exit(code if isinstance(code, int) else 0)


def takes_colour(choice: str, stream: TextIO, environment: Mapping[str, str]) -> bool:
    """Whether to colour what goes to `stream`: the option decides, then the variables, then the terminal.

    `NO_COLOR` (no-color.org) outdoes `FORCE_COLOR` and `CLICOLOR_FORCE`, and those outdo `TERM=dumb`.
    """
    if choice != "auto":
        return choice == "always"
    if environment.get("NO_COLOR"):
        return False
    for name in ("FORCE_COLOR", "CLICOLOR_FORCE"):
        if environment.get(name, "0") not in ("", "0"):
            return True
    return environment.get("TERM") != "dumb" and stream.isatty()


def width() -> int:
    """Columns of the terminal, 80 where there is none; COLUMNS outdoes it."""
    wanted = os.environ.get("COLUMNS", "")
    if wanted.isdecimal() and int(wanted):
        return int(wanted)
    for stream in (sys.__stdout__, sys.__stderr__):
        try:
            return os.get_terminal_size(stream.fileno()).columns or 80 if stream else 80
        except (OSError, ValueError):
            continue
    return 80


def complain(message: str, kind: str = "error", choice: str = "auto") -> None:
    """Tell people something on standard error, whatever the message quotes; `choice` is that of `--color`."""
    from textlint.reporters.visible import visible

    colour = takes_colour(choice, sys.stderr, os.environ)
    lead = f"\N{ESCAPE}[{_COLOURS[kind]}m{kind}:\N{ESCAPE}[0m" if colour else f"{kind}:"
    try:
        print(lead, visible(message), file=sys.stderr)
    except OSError:
        return  # nobody is listening, and there is nowhere else to say so


_COLOURS = {"error": "1;31", "warning": "1;33", "note": "1;34"}
