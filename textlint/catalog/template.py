"""Messages and replacements with `{names}` in them.

Not `str.format`: its fields reach into attributes, and rule files come from strangers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

_FIELD = re.compile(r"\{(?P<name>[A-Za-z]\w*)(?::(?P<how>\w+))?\}")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


HOW: Mapping[str, Callable[[str], str]] = {
    "upper": str.upper,
    "lower": str.lower,
    "capital": _capital,
    "title": str.title,
}


def fill(template: str, values: Mapping[str, str]) -> str:
    """`template` with each `{name}` or `{name:upper|lower|capital|title}` replaced; other braces stay."""

    def value(match: re.Match[str]) -> str:
        name, how = match["name"], match["how"]
        if name not in values:
            return match[0]
        return HOW[how](values[name]) if how else values[name]

    return _FIELD.sub(value, template)


def fields(template: str) -> set[str]:
    """The names that `template` asks for; KeyError on an unknown `:how`."""
    for match in _FIELD.finditer(template):
        if match["how"]:
            HOW[match["how"]]
    return {match["name"] for match in _FIELD.finditer(template)}
