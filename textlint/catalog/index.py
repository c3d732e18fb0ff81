"""Rules kept ready on disk, so that a run starts without reading a hundred files.

The index is JSON: it can be damaged or forged without running anything. It holds the version, a stamp of
every rule file (path, time, size) and the rules without their examples; whatever does not fit is made anew.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from textlint._version import __version__
from textlint.catalog.locate import stamp
from textlint.model import Confidence, Profile, Rule, Safety, Severity, Trigger

Indexed = tuple[tuple[Rule, ...], tuple[tuple[str, str], ...]]

_ENUMS: dict[str, Callable[[Any], Any]] = {
    "severity": Severity, "confidence": Confidence, "profile": Profile, "fix": lambda value: value and Safety(value),
}  # fmt: skip
_LEFT_OUT = ("examples", "measured")


def load(folder: Path, read: Callable[[], Indexed]) -> Indexed:
    """The rules and families of `folder`, from the index or, where that is stale, from `read`."""
    import json

    state = [__version__, [list(entry) for entry in stamp(folder)]]
    path = _index_path(folder)
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        kept = json.loads(path.read_bytes())
        if kept["state"] == state:
            return tuple(map(_restore, kept["rules"])), tuple(map(tuple, kept["families"]))
    rules, families = read()
    with contextlib.suppress(OSError):
        _write(path, json.dumps({"state": state, "families": families, "rules": [_store(rule) for rule in rules]}))
    return rules, families


def _index_path(folder: Path) -> Path:
    home = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    key = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:16]
    return Path(home, "textlint", f"rules-{key}.json")


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.{os.getpid()}")
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(path)


def _store(rule: Rule) -> dict[str, Any]:
    kept = {name: getattr(rule, name) for name in rule.__slots__ if name not in _LEFT_OUT}
    return kept | {"trigger": [rule.trigger.literals, rule.trigger.always]}


def _restore(kept: dict[str, Any]) -> Rule:
    literals, always = kept["trigger"]
    fields = {key: _ENUMS[key](value) if key in _ENUMS else _frozen(value) for key, value in kept.items()}
    return Rule(**fields | {"trigger": Trigger(tuple(literals), always)})


def _frozen(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(map(_frozen, value))
    if isinstance(value, dict):
        return {key: _frozen(item) for key, item in value.items()}
    return value
