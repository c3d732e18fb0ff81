"""A folder → the texts in it, as far as neither the configuration nor git takes them out."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import NamedTuple

from textlint.model import Failure
from textlint.run.files import EXCLUDED, SUFFIXES, Event, Skipped, Target
from textlint.run.gitignore import Ignores, ignores_above
from textlint.run.patterns import excluded, excluded_with_parents
from textlint.settings import Discovery, Settings


class _Folder(NamedTuple):
    """A folder on the way down: as it is shown, its absolute path, and what may take its entries out.

    Excludes of `overruled` settings do not count: they exclude the very folder that was named.
    """

    shown: str
    path: str
    discovery: Discovery
    ignores: Ignores | None
    overruled: Settings | None


def walk(path: str, discovery: Discovery) -> Iterator[Event]:
    """The texts in a folder that was named. Being named outdoes being excluded, save with force-exclude."""
    whole = os.path.abspath(path)
    settings = discovery.of_folder(whole)
    out = excluded_with_parents(settings, whole, True)
    if out and settings.force_exclude:
        yield Skipped(path, EXCLUDED)
        return
    ignores = ignores_above(whole) if settings.respect_gitignore else None
    shown = "" if path == os.curdir else path
    yield from _below(_Folder(shown, whole, discovery, ignores, settings if out else None))


def _below(folder: _Folder) -> Iterator[Event]:
    try:
        entries = sorted(os.scandir(folder.path), key=lambda entry: entry.name)
    except OSError as error:
        yield Failure(f"The folder “{folder.shown}” cannot be read: {error.strerror or error}.")
        return
    settings = folder.discovery.of_folder(folder.path)
    if folder.ignores is not None:
        folder = folder._replace(ignores=folder.ignores.within(folder.path))
    for entry in entries:
        inner = entry.is_dir(follow_symlinks=False)
        if not (inner or entry.name.lower().endswith(SUFFIXES)) or _is_out(entry, inner, folder, settings):
            continue
        shown = os.path.join(folder.shown, entry.name)
        if inner:
            yield from _below(folder._replace(shown=shown, path=entry.path))
        else:
            yield from _file(entry, shown, settings)


def _is_out(entry: os.DirEntry[str], inner: bool, folder: _Folder, settings: Settings) -> bool:
    if settings is not folder.overruled and excluded(settings, entry.path, inner):
        return True
    return folder.ignores is not None and folder.ignores.take_out(entry.path, inner)


def _file(entry: os.DirEntry[str], shown: str, settings: Settings) -> Iterator[Event]:
    """A file met on a walk. Links to folders are not followed: they may lead out of the tree, or round."""
    if entry.is_file():
        yield Target(shown, settings, False)
    elif not os.path.exists(entry.path):
        yield Skipped(shown, "a link to nothing")
