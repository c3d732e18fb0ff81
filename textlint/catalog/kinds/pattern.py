"""A regular expression in the syntax of the `regex` library; `^` and `$` stand for the ends of any line.

The group `hit`, where there is one, is the span that is reported and replaced; other named groups fill
`{name}` in messages and replacements; `\\L<name>` stands for a list of the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import regex

from textlint.catalog import template
from textlint.catalog.kinds.gates import gated
from textlint.model import Document, Edit, Hit, Safety
from textlint.text.lines import removal
from textlint.text.patterns import Pattern

_USED = re.compile(r"\\L<(\w+)>")


def compiled(source: str, entry: Mapping[str, Any], lists: Mapping[str, tuple[str, ...]]) -> Pattern:
    """The pattern `source`. A list that a user has emptied matches nothing; `regex` would let it match everywhere."""
    flags = regex.MULTILINE | (regex.IGNORECASE if entry.get("case") == "fold" else 0)
    used = {name: tuple(lists[name]) for name in _USED.findall(source)}
    source = _USED.sub(lambda match: match[0] if used[match[1]] else "(?!)", source)
    return Pattern(source, flags, **{name: terms for name, terms in used.items() if terms})


def literals(entry: Mapping[str, Any], lists: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    from textlint.triggers.derive import derive

    return derive(entry["find"], lists, re.MULTILINE)


def groups(entry: Mapping[str, Any], lists: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(compiled(entry["find"], entry, lists).compiled.groupindex)


def finder(entry: Mapping[str, Any], lists: Mapping[str, tuple[str, ...]], removes: bool) -> Any:
    pattern = compiled(entry["find"], entry, lists)
    replace = entry.get("replace")
    safety = Safety(entry["safety"]) if "safety" in entry else None

    def find(document: Document) -> Iterator[Hit]:
        for match in pattern.finditer(document.text):
            span: tuple[int, int] = match.span("hit") if "hit" in match.re.groupindex else match.span()
            if span[0] < 0 or not gated(entry, document, span[0]):
                continue
            values = {name: value or "" for name, value in match.groupdict().items()}
            values["match"] = values["hit"] = document.text[slice(*span)]
            edits: tuple[Edit, ...] = ()
            if removes:
                edits = (removal(document, *span),)
            elif replace is not None:
                edits = (Edit(*span, template.fill(replace, values)),)
                if edits[0].text == values["match"]:
                    continue
            yield Hit(*span, values, edits, safety)

    return find
