"""Which paths a configuration or a .gitignore takes out, in git's syntax.

Plain names, as all default excludes are, need no pattern library: it takes longer to import than a run of one
file takes.
"""

from __future__ import annotations

import os
from functools import lru_cache
from typing import TYPE_CHECKING

from textlint.settings import ConfigurationError, Patterns, Settings

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

_SYNTAX = frozenset("*?[]!/\\# ")


def excluded(settings: Settings, path: str, folder: bool) -> bool:
    """Whether the settings take out an absolute path by itself; a folder above it may be taken out too."""
    every = (settings.exclude, *settings.extend_exclude)
    return any(matches(patterns, path, folder) for patterns in every if patterns is not None)


def excluded_with_parents(settings: Settings, path: str, folder: bool) -> bool:
    """Whether the settings take out an absolute path, or a folder above it up to the configuration's own."""
    root = str(settings.root)
    while not excluded(settings, path, folder):
        above = os.path.dirname(path)
        if above in (path, root) or not above.startswith(root):
            return False
        path, folder = above, True
    return True


def ignored_rules(settings: Settings, path: str) -> tuple[str, ...]:
    """The rules and families that `per-file-ignores` takes away from an absolute path."""
    found = (names for patterns, names in settings.per_file_ignores if matches(patterns, path, False))
    return tuple(name for names in found for name in names)


def matches(patterns: Patterns, path: str, folder: bool) -> bool:
    """Whether one of the patterns speaks of an absolute path. Raises ConfigurationError for a broken one."""
    names, lines = _split(patterns.lines)
    if os.path.basename(path) in names:
        return True
    inside = _below(str(patterns.base), path) if lines else ""
    return bool(inside) and _spec(lines).match_file(f"{inside}/" if folder else inside)


def _below(base: str, path: str) -> str:
    """`path` relative to `base`, with forward slashes; "" where it does not lie below."""
    base = base.rstrip(os.sep) + os.sep
    return path[len(base) :].replace(os.sep, "/") if path.startswith(base) else ""


@lru_cache(maxsize=256)
def _split(lines: tuple[str, ...]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Plain names, and what needs the library; all of it does where a `!` takes something back."""
    if any(line.startswith("!") for line in lines):
        return frozenset(), lines
    plain = frozenset(line for line in lines if not _SYNTAX & set(line))
    return plain, tuple(line for line in lines if line not in plain)


@lru_cache(maxsize=256)
def _spec(lines: tuple[str, ...]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec

    for line in lines:
        try:
            GitIgnoreSpec.from_lines([line])
        except ValueError as error:
            raise ConfigurationError(f"The pattern “{line}” cannot be used: {error}") from None
    return GitIgnoreSpec.from_lines(lines)
