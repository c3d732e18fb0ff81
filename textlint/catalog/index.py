"""Rules kept ready on disk, so that a run starts without reading a hundred files.

The index is JSON: it can be damaged or forged without running anything. It holds the version, a stamp of
every rule file (path, time, size) and the rules without their examples; whatever does not fit is made anew.
What a rule looks for and its lists, the bulk of it, is JSON within JSON, read only for a rule that is awake.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any
from zlib import crc32

from textlint._version import __version__
from textlint.catalog.locate import rule_files, stamp
from textlint.model import Confidence, Profile, Rule, Safety, Severity, Trigger
from textlint.text.kept import cache_folder, write_whole

Indexed = tuple[tuple[Rule, ...], tuple[tuple[str, str], ...]]

_ENUMS: dict[str, Callable[[Any], Any]] = {
    "severity": Severity, "confidence": Confidence, "profile": Profile, "fix": lambda value: value and Safety(value),
}  # fmt: skip
_LEFT_OUT = ("examples", "measured")
_LATER = ("body", "options")
_FORM = 3
"""Goes up when the form of the index changes."""


class _Later(Mapping[str, Any]):
    """A table that is read from its JSON when somebody looks into it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._table: dict[str, Any] | None = None

    def _read(self) -> dict[str, Any]:
        if self._table is None:
            import json

            self._table = _frozen(json.loads(self._text))
        return self._table

    def __getitem__(self, key: str) -> Any:
        return self._read()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._read())

    def __len__(self) -> int:
        return len(self._read())


def load(folder: Path, code: bool, read: Callable[[], Indexed]) -> Indexed:
    """The rules and families of `folder`, from the index or, where that is stale, from `read`.

    `code` says whether the folder may bring Python; an index that names other files is passed over, so that a
    forged one runs nothing that the folder itself would not.
    """
    import json

    state = [_FORM, __version__, [list(entry) for entry in stamp(folder)]]
    path = _index_path(folder)
    with contextlib.suppress(Exception):  # what cannot be used is made anew
        with open(path, "rb") as file:
            kept = json.loads(file.read())
        if kept["state"] == state:
            rules = tuple(map(_restore, kept["rules"]))
            if [(rule.name, rule.path) for rule in rules] == list(_files(folder, code)):
                return rules, tuple(map(tuple, kept["families"]))
    rules, families = read()
    with contextlib.suppress(TypeError, ValueError):  # options that JSON cannot hold: the rules are read every time
        index = {"state": state, "families": families, "rules": [_store(rule) for rule in rules]}
        write_whole(path, json.dumps(index).encode())
    return rules, families


def _files(folder: Path, code: bool) -> Iterator[tuple[str, str]]:
    return ((name, str(path)) for name, path in rule_files(folder) if code or path.suffix == ".toml")


def _index_path(folder: Path) -> str:
    """A name of its own for each folder; where two fall on one, each finds the other's index stale."""
    return os.path.join(cache_folder(), f"rules-{crc32(os.fsencode(os.path.realpath(folder))):08x}.json")


def _store(rule: Rule) -> dict[str, Any]:
    import json

    kept = {name: getattr(rule, name) for name in rule._fields if name not in _LEFT_OUT}
    kept |= {name: json.dumps(kept[name], ensure_ascii=False) for name in _LATER}
    return kept | {"trigger": [rule.trigger.literals, rule.trigger.always]}


def _restore(kept: dict[str, Any]) -> Rule:
    literals, always = kept.pop("trigger")
    fields: dict[str, Any] = {name: _Later(kept.pop(name)) for name in _LATER}
    fields |= {key: _ENUMS[key](value) if key in _ENUMS else _frozen(value) for key, value in kept.items()}
    return Rule(**fields, trigger=Trigger(tuple(literals), always))


def _frozen(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(map(_frozen, value))
    if isinstance(value, dict):
        return {key: _frozen(item) for key, item in value.items()}
    return value
