"""The gates that one entry of a rule may have for itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from textlint.model import Document
from textlint.text.near import stands_near


def gated(entry: Mapping[str, Any], document: Document, offset: int) -> bool:
    """Whether the entry's own `near` and `not_near` let a match at `offset` through."""
    near, not_near = entry.get("near"), entry.get("not_near")
    if near and not stands_near(document, offset, near):
        return False
    return not (not_near and stands_near(document, offset, not_near))
