"""Messages and replacements with `{names}` in them.

Not `str.format`: its fields reach into attributes, and rule files come from strangers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

_FIELD = re.compile(r"\{(?P<name>[A-Za-z]\w*)(?::(?P<form>\w+))?\}")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


FORMS: Mapping[str, Callable[[str], str]] = {
    "upper": str.upper,
    "lower": str.lower,
    "capital": _capital,
    "title": str.title,
}


def fill(template: str, values: Mapping[str, str]) -> str:
    """`template` with each `{name}` or `{name:upper|lower|capital|title}` replaced; other braces stay."""

    def value(match: re.Match[str]) -> str:
        name, form = match["name"], match["form"]
        if name not in values or (form and form not in FORMS):
            return match[0]
        return FORMS[form](values[name]) if form else values[name]

    return _FIELD.sub(value, template)


def asked(template: str) -> list[tuple[str, str]]:
    """The names that `template` asks for, each with the form it is to have, or ""."""
    return [(match["name"], match["form"] or "") for match in _FIELD.finditer(template)]
