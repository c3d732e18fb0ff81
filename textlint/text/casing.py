"""Whether an author writes with capitals at all: what is small in a chat or a caption says nothing there."""

from __future__ import annotations

from textlint.model import Document
from textlint.text.kept import compiled
from textlint.text.language import language
from textlint.text.sentences import sentences

MOST_SMALL_STARTS = 0.2
"""Share of sentences that may start small; of edited prose with defects it is under a tenth."""

MOST_BROKEN = 0.3
"""The same of texts whose paragraphs begin with capitals: there, what is small is mostly broken."""

QUOTES = tuple('"”’»“')
"""Behind these an attribution goes on small: “It rained.” said the mayor."""

FEW = 5
"""Sentences added to the count, so that a single small start decides nothing in a short text."""

_SMALL_I = compiled(r"(?<![\w.'’(-])i(?=['’]|\s+[a-z])(?!\.)")


def writes_capitals(document: Document) -> bool:
    """Whether the author of `document` begins sentences, and “I” in English, with capitals."""
    return document.once(_writes_capitals)


def _writes_capitals(document: Document) -> bool:
    text = document.text
    if language(document) in ("en", "") and _SMALL_I.search(text):
        return False
    small = small_heads = heads = total = 0
    begins = {region.start for region in document.regions}
    for start, end in sentences(document):
        first = next((character for character in text[start : min(end, start + 20)] if character.isalpha()), "")
        total += 1
        heads += start in begins
        if first.islower() and text[max(0, start - 2) : start - 1] not in QUOTES:
            small += 1
            small_heads += start in begins
    most = MOST_BROKEN if heads > 1 and small_heads * 10 <= heads else MOST_SMALL_STARTS
    return small <= most * (total + FEW)


def is_tag_list(line: str) -> bool:
    """Whether a line is a list of tags, such as “Filed under norway, fjord, travel”: commas, few words, no stop."""
    parts = [part for part in line.split(",") if part.strip()]
    words = sum(len(part.split()) for part in parts)
    return len(parts) >= 4 and words * 2 <= len(parts) * 5 and not line.rstrip().endswith((".", "!", "?"))
