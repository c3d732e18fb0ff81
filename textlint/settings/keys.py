"""Every key of a configuration: its field, what its value must be, and how a wrong one is answered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from textlint.settings.model import ConfigurationError, Patterns
from textlint.text.nearest import did_you_mean

Place = Callable[..., str]
"""Gives the words that open a complaint about a key (its path in the file): “textlint.toml:3: ”."""

Read = Callable[[Any, Path], Any]
"""Gives the field's value; raises ValueError with the words that follow “must be”."""


def _flag(value: Any, base: Path) -> bool:
    if not isinstance(value, bool):
        raise ValueError("true or false")
    return value


def _word(value: Any, base: Path) -> str:
    if not isinstance(value, str):
        raise ValueError("a string")
    return value


def _words(value: Any, base: Path) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValueError('a list of strings, such as ["one", "two"]')
    return tuple(value)


def _one_or_more(value: Any, base: Path) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else _words(value, base)


def _one_of(*allowed: str) -> Read:
    def read(value: Any, base: Path) -> str:
        if value not in allowed or not isinstance(value, str):
            raise ValueError(f"one of {', '.join(allowed)}")
        return value

    read.allowed = allowed  # type: ignore[attr-defined]
    return read


def _patterns(value: Any, base: Path) -> Patterns:
    return Patterns(base, _words(value, base))


def _more_patterns(value: Any, base: Path) -> tuple[Patterns, ...]:
    return (_patterns(value, base),)


def _packs(value: Any, base: Path) -> tuple[Path | str, ...]:
    """Folders, relative to the file that names them; a bare word that is no folder is an installed pack."""
    found: list[Path | str] = []
    for name in _words(value, base):
        folder = base / Path(name).expanduser()
        if not folder.is_dir() and Path(name).name != name:
            raise ConfigurationError(f"names {folder}, which is not a folder.")
        found.append(folder if folder.is_dir() else name)
    return tuple(found)


def _ignores_by_file(value: Any, base: Path) -> tuple[tuple[Patterns, tuple[str, ...]], ...]:
    if not isinstance(value, dict):
        raise ValueError('a table of patterns, such as {"drafts/*" = ["mt"]}')
    return tuple((Patterns(base, (pattern,)), _words(names, base)) for pattern, names in value.items())


def _options_by_rule(value: Any, base: Path) -> dict[str, dict[str, Any]]:
    if not isinstance(value, dict) or not all(isinstance(options, dict) for options in value.values()):
        raise ValueError('tables of options by rule, such as [rules."family/name"]')
    return {rule: dict(options) for rule, options in value.items()}


KEYS: dict[str, Read] = {
    "profile": _one_of("gate", "desk", "audit"),
    "select": _words,
    "extend-select": _words,
    "ignore": _words,
    "per-file-ignores": _ignores_by_file,
    "fail-level": _one_of("error", "warning", "info", "never"),
    "min-confidence": _one_of("low", "medium", "high"),
    "exclude": _patterns,
    "extend-exclude": _more_patterns,
    "force-exclude": _flag,
    "respect-gitignore": _flag,
    "packs": _packs,
    "allow": _words,
    "rules": _options_by_rule,
    "language": _word,
    "output-format": _one_or_more,
    "trust-inline": _flag,
    "extend": _word,
}

ADDED = frozenset({"extend_select", "extend_exclude", "per_file_ignores", "packs", "allow"})
"""Lists that add up over layers; a later layer's value of any other list takes the place of the earlier."""


def field_of(key: str) -> str:
    """The field of Settings behind a key."""
    return "options" if key == "rules" else key.replace("-", "_")


def key_of(name: str) -> str:
    """The key in a file behind a field of Settings."""
    return "rules" if name == "options" else name.replace("_", "-")


def checked(table: Mapping[str, Any], base: Path, place: Place, folder: Path | None = None) -> dict[str, Any]:
    """The values of `table` by field name. `base` anchors patterns, `folder` (or else `base`) anchors packs.

    Raises ConfigurationError for a key that is unknown, given twice, or of a wrong type.
    """
    values: dict[str, Any] = {}
    for written, value in table.items():
        key = written.replace("_", "-")
        if key not in KEYS:
            hint = did_you_mean(key, KEYS)
            raise ConfigurationError(f"{place(written)}there is no setting “{written}”.{hint}")
        if field_of(key) in values:
            raise ConfigurationError(f"{place(written)}“{key}” is given twice; keep one.")
        anchor = folder if folder is not None and key == "packs" else base
        values[field_of(key)] = _value(key, value, anchor, place(written))
    return values


def _value(key: str, value: Any, base: Path, where: str) -> Any:
    read = KEYS[key]
    try:
        return read(value, base)
    except ConfigurationError as wrong:
        raise ConfigurationError(f"{where}“{key}” {wrong}") from None
    except ValueError as wrong:
        allowed = getattr(read, "allowed", ())
        hint = did_you_mean(value, allowed) if isinstance(value, str) else ""
        raise ConfigurationError(f"{where}“{key}” must be {wrong}, not {_shown(value)}.{hint}") from None


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return f"“{value}”"
    if isinstance(value, list):
        return "a list"
    return "a table" if isinstance(value, dict) else str(value)
