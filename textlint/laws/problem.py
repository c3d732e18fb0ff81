"""A law that a rule breaks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """`law` is its name in a word or two, `message` a sentence that says what was expected and what came."""

    rule: str
    law: str
    message: str
    path: str = ""
