"""A finding explains itself: what is wrong, in a sentence, and why that is a defect."""

from __future__ import annotations

from collections.abc import Iterator

from textlint.laws.problem import Problem
from textlint.model import Rule

_ENDS = (".", "?", "…")
_CLOSING = "”\"'’»)"


def check_documentation(rule: Rule) -> Iterator[Problem]:
    """The rule says why, and its message is a sentence."""
    if not rule.why.strip():
        message = "It does not say why: the reason, and which false alarm is avoided."
        yield Problem(rule.name, "documentation", message, rule.path)
    if not rule.message.rstrip(_CLOSING).endswith(_ENDS):
        message = "Its message is no sentence: it has to end with a full stop or a question mark."
        yield Problem(rule.name, "documentation", message, rule.path)
