"""Messages in a report: short, safe, and not more often than they help."""

from __future__ import annotations

import pytest

from tests.reporters.conftest import write
from textlint.model import Confidence, DocumentReport, Finding, Report, Severity
from textlint.reporters.message import beginning_of


def found(message: str, start: int = 0, why: str = "") -> Finding:
    return Finding("own/rule", start, start + 1, message, Severity.WARNING, Confidence.HIGH, text="x", why=why)


@pytest.mark.parametrize(
    ("message", "beginning"),
    [
        ("It is broken. Look it up.", "It is broken."),
        ("It is broken", "It is broken"),
        ("“A. B” is broken. Look it up. Now.", "“A. B” is broken."),
        ("“over. The” is broken: mend it.", "“over. The” is broken: mend it."),
        ("See p. 5 of it.", "See p. 5 of it."),
        ("", ""),
    ],
)
def test_the_beginning_says_what_is_wrong(message: str, beginning: str) -> None:
    assert beginning_of(found(message)) == beginning


def test_what_to_do_and_why_is_said_once() -> None:
    why = "People do it."
    findings = (found("One is broken. Look it up.", 0, why), found("Two is broken. Look it up.", 2, why))
    shown = write("full", Report((DocumentReport("a.txt", "x x", findings),)))
    assert shown.count("Look it up.") == 1
    assert "Two is broken.  own/rule" in shown
    assert shown.count("own/rule: People do it.") == 1


def test_below_a_long_message_a_reason_has_one_line() -> None:
    why = "word " * 30
    for message, lines in (("Short.", 2), ("Long " * 20, 1)):
        shown = write("full", Report((DocumentReport("a.txt", "x", (found(message, why=why),)),)))
        reason = shown[shown.index("own/rule: ") : shown.index("\n\n1 finding")]
        assert len(reason.split("\n")) == lines
        assert reason.endswith("…")
