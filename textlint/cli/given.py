"""What was said on the command line → a layer of settings over the files."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from textlint.settings import Discovery, Layer, Patterns, is_override, merged, overriding, user_file

_PLAIN = ("profile", "select", "extend_select", "ignore", "min_confidence", "language", "fail_level",
          "force_exclude", "respect_gitignore")  # fmt: skip


def discovery_of(given: Mapping[str, Any]) -> Discovery:
    """Where settings come from in this run. Raises UsageError and ConfigurationError."""
    here = Path.cwd()
    files = [argument for argument in given["config"] if not is_override(argument)]
    if len(files) > 1:
        raise click.UsageError("--config takes one file; use “extend” in it to build on another.")
    if files and given["isolated"]:
        raise click.UsageError("--isolated reads no file, so --config FILE cannot go with it.")
    overrides = overriding([argument for argument in given["config"] if is_override(argument)], here)
    return Discovery(
        here,
        above=merged(overrides, Layer(dict(_values(given, here)))),
        given=Path(files[0]).absolute() if files else None,
        isolated=given["isolated"],
        user=user_file(os.environ),
    )


def _values(given: Mapping[str, Any], here: Path) -> Iterator[tuple[str, object]]:
    for name in _PLAIN:
        if given.get(name) not in (None, ()):
            yield name, given[name]
    if given.get("exclude"):
        yield "exclude", Patterns(here, given["exclude"])
    if given.get("extend_exclude"):
        yield "extend_exclude", (Patterns(here, given["extend_exclude"]),)
    if given.get("per_file_ignores"):
        yield "per_file_ignores", tuple(_by_file(value, here) for value in given["per_file_ignores"])


def _by_file(value: str, here: Path) -> tuple[Patterns, tuple[str, ...]]:
    pattern, _, names = value.rpartition(":")
    if not pattern or not names.strip(", "):
        raise click.UsageError(f"--per-file-ignores {value}: write PATTERN:NAME, such as 'drafts/*:mt'.")
    return Patterns(here, (pattern,)), tuple(name.strip() for name in names.split(",") if name.strip())
