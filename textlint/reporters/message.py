"""A finding's message, short and safe enough to show."""

from __future__ import annotations

from textlint.model import Finding
from textlint.reporters.cells import ends_of

_LONGEST = 300


def message_of(finding: Finding) -> str:
    """The message on one line; the words of a text in it may be a megabyte, so it is cut in its middle."""
    return ends_of(finding.message, _LONGEST)
