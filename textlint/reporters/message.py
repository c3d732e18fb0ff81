"""A finding's message, short and safe enough to show."""

from __future__ import annotations

from textlint.model import Finding
from textlint.reporters.cells import ends_of
from textlint.text.kept import compiled

_LONGEST = 300


_SENTENCE_END = compiled(r"\.(?= \p{Lu})")


def beginning_of(finding: Finding) -> str:
    """What is wrong, without what to do about it: the first sentence of the message."""
    message = finding.message
    for stop in _SENTENCE_END.finditer(message):
        head = message[: stop.start()]
        if head.count("“") <= head.count("”"):  # not a stop within the words of the text
            return ends_of(f"{head}.", _LONGEST)
    return message_of(finding)


def message_of(finding: Finding) -> str:
    """The message on one line; the words of a text in it may be a megabyte, so it is cut in its middle."""
    return ends_of(finding.message, _LONGEST)
