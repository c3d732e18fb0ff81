"""The three declarative kinds: `phrase`, `pattern` and `block`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import ModuleType
from typing import Any

from textlint.model import Document, Hit, Rule

KINDS = ("phrase", "pattern", "block")

Lists = Mapping[str, tuple[str, ...]]
Find = Callable[[Document], Iterator[Hit]]


def entries(rule: Rule) -> list[tuple[str, Mapping[str, Any]]]:
    """What a declarative rule looks for: kind and entry, in the order of `KINDS`."""
    return [(kind, entry) for kind in KINDS for entry in rule.body.get(kind, ())]


def _module(kind: str) -> ModuleType:
    from importlib import import_module

    return import_module(f"textlint.catalog.kinds.{kind}")


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
