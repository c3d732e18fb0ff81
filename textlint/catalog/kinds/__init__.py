"""The three declarative kinds: `phrase`, `pattern` and `block`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import ModuleType
from typing import Any

from textlint.model import Document, Hit

Lists = Mapping[str, tuple[str, ...]]
Find = Callable[[Document], Iterator[Hit]]


def _module(kind: str) -> ModuleType:
    from textlint.catalog.kinds import block, pattern, phrase

    return {"block": block, "pattern": pattern, "phrase": phrase}[kind]


def literals(kind: str, entry: Mapping[str, Any], lists: Lists) -> tuple[str, ...]:
    """The trigger of an entry; NotDerivable where none follows from it."""
    found: tuple[str, ...] = _module(kind).literals(entry, lists)
    return found


def groups(kind: str, entry: Mapping[str, Any], lists: Lists) -> tuple[str, ...]:
    """Names of the parts of a match, for templates."""
    found: tuple[str, ...] = _module(kind).groups(entry, lists)
    return found


def finder(kind: str, entry: Mapping[str, Any], lists: Lists, removes: bool) -> Find:
    """The function that looks for an entry in a document."""
    found: Find = _module(kind).finder(entry, lists, removes)
    return found
