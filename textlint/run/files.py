"""Paths → the files to check, each once, in the order of their names."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from textlint.model import Failure
from textlint.run.gitignore import Ignores, ignores_above
from textlint.run.patterns import excluded, excluded_with_parents
from textlint.settings import Discovery, Settings

SUFFIXES = (".md", ".markdown", ".txt", ".text")
"""What is taken for text on a walk; a file that is named is checked whatever its suffix."""


@dataclass(frozen=True, slots=True)
class Target:
    """A file to check, with what holds for it; `named` on the command line, or met on a walk."""

    path: str
    settings: Settings
    named: bool


@dataclass(frozen=True, slots=True)
class Selection:
    """What paths come to. `skipped` are paths that were passed over, each with the reason."""

    targets: tuple[Target, ...]
    skipped: tuple[tuple[str, str], ...] = ()
    failures: tuple[Failure, ...] = ()


Event = Target | Failure | tuple[str, str]


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
        tuple(sorted({event for event in events if isinstance(event, tuple)})),
        tuple(event for event in events if isinstance(event, Failure)),
    )


def _events(path: str, discovery: Discovery) -> Iterator[Event]:
    whole = os.path.abspath(path)
    if not os.path.lexists(path):
        yield Failure(f"“{path}” does not exist.")
    elif not os.path.exists(path):
        yield Failure(f"“{path}” is a link to “{os.readlink(path)}”, which does not exist.")
    elif os.path.isdir(path):
        yield from _folder(path, whole, discovery)
    else:
        settings = discovery.of_file(path)
        if settings.force_exclude and excluded_with_parents(settings, whole, False):
            yield (path, "excluded by the configuration")
        else:
            yield Target(path, settings, True)


def _folder(path: str, whole: str, discovery: Discovery) -> Iterator[Event]:
    """The files of a folder that was named. Being named outdoes being excluded, save with force-exclude."""
    settings = discovery.of_folder(whole)
    out = excluded_with_parents(settings, whole, True)
    if out and settings.force_exclude:
        yield (path, "excluded by the configuration")
        return
    ignores = ignores_above(whole) if settings.respect_gitignore else None
    prefix = "" if path == os.curdir else path
    yield from _walk(prefix, whole, discovery, ignores, settings if out else None)


def _walk(
    path: str, whole: str, discovery: Discovery, ignores: Ignores | None, overruled: Settings | None
) -> Iterator[Event]:
    """Files below a folder; excludes of `overruled` settings do not count."""
    settings = discovery.of_folder(whole)
    ignores = ignores.within(whole) if ignores is not None and settings.respect_gitignore else ignores
    try:
        entries = sorted(os.scandir(whole), key=lambda entry: entry.name)
    except OSError as error:
        yield Failure(f"The folder “{path}” cannot be read: {error.strerror or error}.")
        return
    for entry in _kept(entries, settings, ignores, overruled):
        name = os.path.join(path, entry.name)
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(name, entry.path, discovery, ignores, overruled)
        elif entry.name.lower().endswith(SUFFIXES):
            yield from _file(entry, name, settings)


def _file(entry: os.DirEntry[str], name: str, settings: Settings) -> Iterator[Event]:
    """A file met on a walk. Links to folders are not followed: they may lead out of the tree, or round."""
    if entry.is_file():
        yield Target(name, settings, False)
    elif not os.path.exists(entry.path):
        yield (name, "a link to nothing")


def _kept(
    entries: Iterable[os.DirEntry[str]],
    settings: Settings,
    ignores: Ignores | None,
    overruled: Settings | None,
) -> Iterator[os.DirEntry[str]]:
    for entry in entries:
        folder = entry.is_dir(follow_symlinks=False)
        if not folder and not entry.name.lower().endswith(SUFFIXES):
            continue
        if settings is not overruled and excluded(settings, entry.path, folder):
            continue
        if ignores is not None and ignores.take_out(entry.path, folder):
            continue
        yield entry
