"""Paths → the files to check, each once, in the order of their names."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from textlint.model import Failure
from textlint.settings import Discovery, Settings

SUFFIXES = (".md", ".markdown", ".txt", ".text")
"""What is taken for text on a walk; a file that is named is checked whatever its suffix."""

EXCLUDED = "excluded by the configuration"


class Target(NamedTuple):
    """A file to check, with what holds for it; `named` on the command line, or met on a walk."""

    path: str
    settings: Settings
    named: bool


class Skipped(NamedTuple):
    """A path that is passed over, and why."""

    path: str
    reason: str


class Selection(NamedTuple):
    """What paths come to."""

    targets: tuple[Target, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    failures: tuple[Failure, ...] = ()


Event = Target | Skipped | Failure


def select_files(paths: Sequence[str], discovery: Discovery) -> Selection:
    """The files that `paths` name or hold. Raises ConfigurationError."""
    events = [event for path in paths for event in _events(path, discovery)]
    targets: dict[str, Target] = {}
    for event in events:
        if isinstance(event, Target):
            real = os.path.realpath(event.path)
            if real not in targets or (event.named and not targets[real].named):
                targets[real] = event
    return Selection(
        tuple(sorted(targets.values(), key=lambda target: target.path)),
        tuple(sorted({event for event in events if isinstance(event, Skipped)})),
        tuple(event for event in events if isinstance(event, Failure)),
    )


def _events(path: str, discovery: Discovery) -> Iterator[Event]:
    if not os.path.exists(path):
        yield Failure(_missing(path))
    elif os.path.isdir(path):
        from textlint.run.walk import walk

        yield from walk(path, discovery)
    else:
        settings = discovery.of_file(path)
        yield Skipped(path, EXCLUDED) if is_forced_out(settings, path) else Target(path, settings, True)


def is_forced_out(settings: Settings, path: str) -> bool:
    """Whether a file that was named is not to be checked all the same (`force-exclude`)."""
    if not settings.force_exclude:
        return False
    from textlint.run.patterns import excluded_with_parents

    return excluded_with_parents(settings, os.path.abspath(path), False)


def _missing(path: str) -> str:
    if os.path.islink(path):
        return f"“{path}” is a link to “{os.readlink(path)}”, which does not exist."
    from textlint.text.nearest import did_you_mean

    folder, name = os.path.split(path)
    try:
        hint = did_you_mean(name, os.listdir(folder or os.curdir)) if name else ""
    except OSError:
        hint = ""
    return f"“{path}” does not exist.{hint}"
