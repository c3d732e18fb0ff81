"""What of a text is prose, and how a place in the prose leads back to the source.

A *markup* says what in a string is prose; a *container* says where the strings of a file are.
"""

from __future__ import annotations

from pathlib import PurePath

from textlint.formats.projection import Projection

MARKUPS: tuple[str, ...] = ("text", "markdown")
"""Every markup that `project` knows."""

_MARKDOWN_SUFFIXES = frozenset({".md", ".markdown", ".mdown", ".mkd", ".mdx"})


def markup_of(path: str) -> str:
    """The markup of a file, by the end of its name alone; what is not known is plain text."""
    return "markdown" if PurePath(path).suffix.lower() in _MARKDOWN_SUFFIXES else "text"


def project(text: str, markup: str, language: str = "") -> Projection:
    """The prose of `text` with its way back to the source.

    `language` is a declared ISO 639-1 code, or "". Raises ValueError on an unknown markup.
    """
    if markup == "text":
        from textlint.formats.markup.plain import project_plain

        return project_plain(text, language)
    if markup == "markdown":
        from textlint.formats.markup.markdown import project_markdown

        return project_markdown(text, language)
    raise ValueError(f"Unknown markup “{markup}”; the known ones are {' and '.join(MARKUPS)}.")


__all__ = ["MARKUPS", "Projection", "markup_of", "project"]
