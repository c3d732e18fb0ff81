"""Settings as TOML that could be put into a file, each with where it comes from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from textlint.reporters.visible import visible
from textlint.settings import Patterns, Settings
from textlint.settings.keys import key_of

_ASIDE = ("root", "file", "origins", "options", "per_file_ignores")


def write_settings(settings: Settings, write: Callable[[str], object]) -> None:
    """Every setting in force, a line each."""
    source = settings.file or "no configuration file"
    write(f"# Settings from {visible(str(source))}; they govern {visible(str(settings.root))}")
    for name, value in settings._asdict().items():
        if name not in _ASIDE:
            write(f"{key_of(name)} = {value_of(value)}{_origin(settings, name)}")
    for line in _tables(settings):
        write(line)


def _tables(settings: Settings) -> Iterator[str]:
    if settings.per_file_ignores:
        yield f"\n[per-file-ignores]{_origin(settings, 'per_file_ignores')}"
        for patterns, names in settings.per_file_ignores:
            yield f"{value_of(patterns.lines[0])} = {value_of(names)}"
    for rule, options in settings.options.items():
        yield f"\n[rules.{value_of(rule)}]{_origin(settings, 'options')}"
        for option, value in options.items():
            yield f"{option} = {value_of(value)}"


def _origin(settings: Settings, name: str) -> str:
    origin = settings.origins.get(name, "default")
    return f"  # {visible(origin)}"


def value_of(value: Any) -> str:
    """`value` as TOML writes it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, Patterns):
        return value_of(value.lines)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{value_of(key)} = {value_of(item)}" for key, item in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(value_of, _flat(value))) + "]"
    return _string("" if value is None else str(value))


def _flat(values: list[Any] | tuple[Any, ...]) -> Iterator[Any]:
    for value in values:
        if isinstance(value, Patterns):
            yield from value.lines
        else:
            yield str(value) if isinstance(value, Path) else value


def _string(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c.isprintable() else f"\\u{ord(c):04X}" for c in escaped) + '"'
