"""What a rule says (a hit) and what the engine reports (a finding)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from textlint.model.edit import Edit, Fix, Safety


class Severity(StrEnum):
    """How grave a defect is, gravest first."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the least grave."""
        return ("info", "warning", "error").index(self)


class Confidence(StrEnum):
    """How often a rule is right on real text; measured, see the rule's page."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"

    @property
    def rank(self) -> int:
        """0 for the least certain."""
        return ("low", "medium", "high").index(self)


class Hit(NamedTuple):
    """Where a rule sees its defect: `[start, end)` in code points of the document it was given.

    `values` fill the message; `edits` would repair it. `safety`, when given, is less trusting than the
    rule's own: one occurrence may be doubtful where the rule in general is not.
    """

    start: int
    end: int
    values: Mapping[str, str] = {}
    edits: tuple[Edit, ...] = ()
    safety: Safety | None = None


class Finding(NamedTuple):
    """One defect, explained, in its place.

    `start` and `end` are half-open offsets in code points of the text that was checked; `text` is what
    stands there. `why` is the rule's reason in one sentence. `parts` are the findings inside a block that
    is reported as one (the lines of a trailer).
    """

    rule: str
    start: int
    end: int
    message: str
    severity: Severity
    confidence: Confidence
    fix: Fix | None = None
    text: str = ""
    why: str = ""
    parts: tuple[Finding, ...] = ()

    @property
    def family(self) -> str:
        return self.rule.partition("/")[0]

    @property
    def order(self) -> tuple[int, int, str, str]:
        """The one order in which findings are reported, whatever found them first."""
        return (self.start, self.end, self.rule, self.message)
