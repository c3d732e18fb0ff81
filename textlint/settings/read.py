"""A configuration file → checked values. tomllib is imported only when there is a file to read."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from textlint.settings.keys import ADDED, checked
from textlint.settings.model import ConfigurationError, Layer

PYPROJECT = "pyproject.toml"
_HEADER = r"\s*\[\s*([^\[\]]+?)\s*\]\s*(?:#.*)?$"
_PART = r"""\s*(?:"([^"]*)"|'([^']*)'|([^\s."'=]+))\s*(?:\.|$)"""
_KEY = r"""\s*((?:"[^"]*"|'[^']*'|[\w.-])+)\s*="""


def read_layer(path: Path, root: Path, seen: tuple[Path, ...] = ()) -> Layer | None:
    """The values of the file at `path`, with those of the file it extends underneath.

    `root` is the folder that its patterns speak of, which stays the same along `extend`: a shared file speaks
    of the project that extends it. None for a pyproject.toml without a [tool.textlint] table. Raises
    ConfigurationError.
    """
    text = _text(path)
    table = _table(path, text)
    if table is None:
        return None
    prefix = ("tool", "textlint") if path.name == PYPROJECT else ()

    def place(*keys: str) -> str:
        line = line_of(text, (*prefix, *keys))
        return f"{path}:{line}: " if line else f"{path}: "

    values = checked(table, root, place, path.parent)
    base = values.pop("extend", "")
    layer = Layer(values, str(path))
    return merged(_extended(path, base, root, place("extend"), (*seen, path)), layer) if base else layer


def merged(below: Layer, above: Layer) -> Layer:
    """Both layers as one: `above` wins key by key; tables and the lists of ADDED add up."""
    values = dict(below.values)
    for name, value in above.values.items():
        values[name] = added(name, values[name], value) if name in values else value
    return Layer(values, above.origin)


def added(name: str, below: Any, above: Any) -> Any:
    """The value of a field that both an earlier and a later layer set."""
    if name == "options":
        return {rule: {**below.get(rule, {}), **above.get(rule, {})} for rule in (*below, *above)}
    return below + above if name in ADDED else above


def line_of(text: str, keys: tuple[str, ...]) -> int:
    """The line, from 1, on which a key stands, or 0 where that is not certain (tomllib keeps no places)."""
    found = []
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.splitlines(), 1):
        header = re.match(_HEADER, line)
        if header:
            table = _parts(header[1])
        written = re.match(_KEY, line)
        here = (*table, *_parts(written[1])) if written and not header else table if header else ()
        if here[: len(keys)] == keys:
            found.append((len(here), number))
    exact = [number for depth, number in found if depth == min(found)[0]]
    return exact[0] if len(exact) == 1 else 0


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(match[1] or match[2] or match[3] or "" for match in re.finditer(_PART, dotted))


def _extended(path: Path, base: str, root: Path, where: str, seen: tuple[Path, ...]) -> Layer:
    target = Path(path.parent, Path(base).expanduser()).resolve()
    if target in {other.resolve() for other in seen}:
        raise ConfigurationError(f"{where}“extend” leads back to {target}; break the circle.")
    if not target.is_file():
        raise ConfigurationError(f"{where}“extend” names {target}, which does not exist.")
    layer = read_layer(target, root, seen)
    if layer is None:
        raise ConfigurationError(f"{where}“extend” names {target}, which has no table [tool.textlint].")
    return layer


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise ConfigurationError(f"{path} is not UTF-8, as TOML must be; save it as UTF-8.") from None
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be read: {error.strerror or error}.") from None


def _table(path: Path, text: str) -> dict[str, Any] | None:
    pyproject = path.name == PYPROJECT
    if pyproject and "textlint" not in text:
        return None  # spares most projects the parser
    import tomllib

    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r" \(at line (\d+), column (\d+)\)$", str(error))
        where = f":{place[1]}:{place[2]}" if place else ""
        reason = str(error)[: place.start()] if place else str(error)
        raise ConfigurationError(f"{path}{where}: this is not valid TOML: {reason}.") from None
    if not pyproject:
        return data
    tool = data.get("tool")
    table = tool.get("textlint") if isinstance(tool, dict) else None
    if table is not None and not isinstance(table, dict):
        raise ConfigurationError(f"{path}: [tool.textlint] must be a table.")
    return table
