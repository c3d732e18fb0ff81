"""What a run has been told, as plain frozen data.

Named tuples, here and in the layers above: a dataclass takes eight times as long to define, and a program
that starts for one file defines every one of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

DEFAULT_EXCLUDES = (
    ".git", ".hg", ".svn", ".bzr", ".jj",
    ".venv", "venv", ".tox", ".nox", ".eggs", "site-packages", "__pycache__", "__pypackages__",
    ".mypy_cache", ".pytest_cache", ".ruff_cache", ".textlint_cache",
    "node_modules", ".direnv", ".vscode", ".idea",
)  # fmt: skip
"""Folders that hold other people's files or a tool's own; walking never enters them."""


class ConfigurationError(Exception):
    """A configuration that cannot be used; the message has file, line where known, and way out."""


class Patterns(NamedTuple):
    """Patterns in the syntax of .gitignore, and the folder that they are relative to."""

    base: Path
    lines: tuple[str, ...]


class Settings(NamedTuple):
    """The settings in force for a file.

    `root` is the folder that a configuration governs and `file` where it stands, None without one. `origins`
    names, for each field that was set, where from. `options` are rule name → option → value.
    """

    root: Path
    file: Path | None = None
    profile: str = "gate"
    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    per_file_ignores: tuple[tuple[Patterns, tuple[str, ...]], ...] = ()
    fail_level: str = "info"
    min_confidence: str = "low"
    exclude: Patterns | None = None
    extend_exclude: tuple[Patterns, ...] = ()
    force_exclude: bool = False
    respect_gitignore: bool = True
    packs: tuple[Path | str, ...] = ()
    allow: tuple[str, ...] = ()
    options: Mapping[str, Mapping[str, Any]] = {}
    language: str = ""
    output_format: tuple[str, ...] = ()
    trust_inline: bool = True
    origins: Mapping[str, str] = {}


class Layer(NamedTuple):
    """Checked values of one place, by field name, and the words that name the place."""

    values: Mapping[str, Any] = {}
    origin: str = "command line"
