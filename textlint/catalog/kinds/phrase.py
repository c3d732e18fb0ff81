"""Literal phrases: whole words, any case unless told, any white space between words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import regex

from textlint.catalog import template
from textlint.catalog.kinds.gates import gated
from textlint.model import Document, Hit
from textlint.model.authored import hit
from textlint.text.lines import removal
from textlint.text.near import is_unspaced
from textlint.text.patterns import Pattern


def phrases(entry: Mapping[str, Any], lists: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    found = entry.get("find", ())
    stated = (found,) if isinstance(found, str) else tuple(found)
    return tuple(" ".join(phrase.split()) for phrase in (*stated, *(lists[entry["list"]] if "list" in entry else ())))


def literals(entry: Mapping[str, Any], lists: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    from textlint.triggers.derive import normalised

    return normalised(phrases(entry, lists))


def groups(entry: Mapping[str, Any], lists: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    phrases(entry, lists)
    return ()


def phrase_source(words: tuple[str, ...]) -> str:
    """One pattern for many phrases, longest first, with word borders where a phrase begins or ends in a word."""
    ordered = sorted(words, key=lambda phrase: (-len(phrase), phrase))
    return f"(?:{'|'.join(map(_bordered, ordered)) or '(?!)'})"


def _bordered(phrase: str) -> str:
    inner = r"\s+".join(map(re.escape, phrase.split()))
    left = r"(?<!\w)" if _has_borders(phrase[0]) else ""
    right = r"(?!\w)" if _has_borders(phrase[-1]) else ""
    return f"{left}{inner}{right}"


def _has_borders(character: str) -> bool:
    """Whether words are told by what stands beside this character, which is not so where no spaces are written."""
    return character.isalnum() and (character.isascii() or not is_unspaced(character))


def finder(entry: Mapping[str, Any], lists: Mapping[str, tuple[str, ...]], removes: bool) -> Any:
    flags = 0 if entry.get("case") == "exact" else regex.IGNORECASE
    pattern = Pattern(phrase_source(phrases(entry, lists)), flags)
    replace = entry.get("replace")

    def find(document: Document) -> Iterator[Hit]:
        for match in pattern.finditer(document.text):
            if not gated(entry, document, match.start()):
                continue
            if removes:
                yield hit(match.span(), edits=(removal(document, *match.span()),))
                continue
            text = None if replace is None else template.fill(replace, {"match": match[0], "hit": match[0]})
            if text != match[0]:
                yield hit(match.span(), replace=text)

    return find
