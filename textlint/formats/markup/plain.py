"""Plain text: all of it is prose, and its lines are all the structure there is."""

from __future__ import annotations

from textlint.formats.projection import Projection, exact_projection
from textlint.model import Document
from textlint.text.regions import plain_regions


def project_plain(text: str, language: str = "") -> Projection:
    """The identity."""
    return exact_projection(text, Document(text, plain_regions, "text", language))
