"""Allow lists: phrases that are right in this house, whatever a rule thinks of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from textlint.model import Finding

_SLACK = 2
"""A phrase may be broken over lines or indented: how many times its own length it may take."""


def allowed(findings: Sequence[Finding], source: str, phrases: Sequence[str]) -> tuple[Finding, ...]:
    """The findings left after dropping those that lie inside an allowed phrase.

    Phrases are compared without regard to case and to kinds of white space, as whole words: “art” allows
    nothing in “article”.
    """
    if not phrases or not findings:
        return tuple(findings)
    patterns = [(_pattern(phrase), _SLACK * len(phrase) + 2) for phrase in phrases if phrase.strip()]
    return tuple(finding for finding in findings if not any(_inside(finding, source, *one) for one in patterns))


def _inside(finding: Finding, source: str, pattern: re.Pattern[str], reach: int) -> bool:
    """Whether an occurrence of the phrase reaches over the finding; looks no further than it could."""
    for match in pattern.finditer(source, max(0, finding.end - reach), finding.start + reach):
        if match.start() <= finding.start and finding.end <= match.end():
            return True
    return False


@lru_cache(maxsize=4096)
def _pattern(phrase: str) -> re.Pattern[str]:
    words = r"\s+".join(map(re.escape, phrase.split()))
    return re.compile(rf"(?<!\w)(?={words}(?!\w)){words}", re.IGNORECASE)
