"""A rule as data: what it is called, who hears it, when it looks, and what proves it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from textlint.model.edit import Safety
from textlint.model.finding import Confidence, Severity


class Profile(StrEnum):
    """Who wants to hear a rule; each profile includes those before it."""

    GATE = "gate"
    """Continuous integration: almost no false alarm. The default."""
    DESK = "desk"
    """An editor at work, who reads each finding."""
    AUDIT = "audit"
    """Everything, for corpora and research."""

    @property
    def rank(self) -> int:
        return ("gate", "desk", "audit").index(self)


class Trigger(NamedTuple):
    """When a rule has to look: one of `literals` (folded) stands in the text, or `always`, with a reason."""

    literals: tuple[str, ...] = ()
    always: str = ""


class Example(NamedTuple):
    """A text that proves a rule: `spans` are the exact findings (none: the rule must stay silent).

    `fixed` is the text after the rule's own fixes, or None where it offers none.
    """

    text: str
    spans: tuple[tuple[int, int], ...] = ()
    fixed: str | None = None
    markup: str = "text"
    options: Mapping[str, Any] = {}


class Rule(NamedTuple):
    """Everything about a rule but the code that looks; `catalog.checker` brings that.

    Empty `languages`, `markups` or `regions` mean any. `near` and `not_near` are words that have to stand,
    or must not stand, in the paragraph (or the `near_within` "document") of a hit; `minimum` is how many
    hits a document needs before any is reported. `protected` lets a rule look into URLs, code and paths.
    `absorbs` makes a finding swallow those inside it. A rule that `counts` others, or families of them, judges
    the whole text by how many of them spoke, and looks for nothing itself. `body` is a declarative rule's data;
    `path` is its file.
    """

    name: str
    path: str
    summary: str
    message: str
    why: str = ""
    severity: Severity = Severity.WARNING
    confidence: Confidence = Confidence.MEDIUM
    profile: Profile = Profile.AUDIT
    fix: Safety | None = None
    because: str = ""
    removes: bool = False
    absorbs: bool = False
    counts: tuple[str, ...] = ()
    protected: bool = False
    languages: tuple[str, ...] = ()
    markups: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    not_near: tuple[str, ...] = ()
    near_within: str = "paragraph"
    minimum: int = 1
    trigger: Trigger = Trigger()
    options: Mapping[str, Any] = {}
    was: tuple[str, ...] = ()
    measured: str = ""
    body: Mapping[str, Any] = {}
    examples: tuple[Example, ...] = ()

    @property
    def family(self) -> str:
        return self.name.partition("/")[0]
