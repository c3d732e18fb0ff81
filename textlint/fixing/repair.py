"""Apply fixes in passes until nothing is left to do; leave the text alone where that does not settle."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from textlint.engine import Outcome
from textlint.fixing.guards import MOST_REMOVED
from textlint.fixing.ledger import Ledger
from textlint.model import Edit, Failure, Finding, Fix, Safety, apply_edits
from textlint.text.spans import Spans

MOST_PASSES = 12
"""Passes after which fixes that still come are held to feed on each other; real texts need two or three."""

Find = Callable[[str], Outcome]


class Repair(NamedTuple):
    """A repaired text: `edits` turn the text that was given into `text`.

    `applied` are the findings whose fixes were applied, each with offsets in the pass that found it;
    `outcome` is what is left, in `text`.
    """

    text: str
    edits: tuple[Edit, ...]
    applied: tuple[Finding, ...]
    outcome: Outcome


class _Unsettled(Exception):
    """Fixes go round in a circle, or on and on; `args` are the names of their rules."""


def repair(text: str, find: Find, unsafe: bool = False) -> Repair:
    """`text` with every safe fix applied, and the unsafe ones if asked, to a fixed point.

    If fixes do not settle, the text is given back as it was, with a failure that names the rules. If they would
    take away more than half of it, furniture stays; unless it is less than half of what the other fixes leave, as
    it would then go when the text is repaired the next time.
    """
    first = find(text)
    try:
        done = _settle(text, first, find, unsafe, removing=True)
        if not _took_too_much(text, done):
            return done
        kept = _settle(text, first, find, unsafe, removing=False)
    except _Unsettled as rules:
        return Repair(text, (), (), Outcome(first.findings, (*first.failures, _failure(*rules.args))))
    try:
        rest = _settle(kept.text, kept.outcome, find, unsafe, removing=True)
    except _Unsettled:
        return kept
    return kept if _took_too_much(kept.text, rest) else _one_after_the_other(text, kept, rest)


def _settle(text: str, outcome: Outcome, find: Find, unsafe: bool, removing: bool) -> Repair:
    """`text`, in which `outcome` was found, with fixes applied until none is left; _Unsettled where there is no end."""
    ledger = Ledger(len(text))
    applied: list[Finding] = []
    seen = {hash(text): 0}
    rules: list[set[str]] = []
    now = text
    while len(rules) < MOST_PASSES:
        chosen = _choose(outcome.findings, unsafe, removing)
        if not chosen:
            return Repair(now, ledger.edits(), tuple(applied), outcome)
        edits = [edit for fix in chosen.values() for edit in fix.edits]
        ledger.enter(edits)
        fixed = [finding for finding in outcome.findings if id(finding) in chosen]
        applied += fixed
        rules.append({finding.rule for finding in fixed})
        now = apply_edits(now, edits)
        if hash(now) in seen:
            raise _Unsettled(*sorted(set().union(*rules[seen[hash(now)] :])))
        seen[hash(now)] = len(rules)
        outcome = find(now)
    raise _Unsettled(*sorted(set().union(*rules[MOST_PASSES // 2 :])))


def _one_after_the_other(text: str, one: Repair, other: Repair) -> Repair:
    ledger = Ledger(len(text))
    ledger.enter(one.edits)
    ledger.enter(other.edits)
    return Repair(other.text, ledger.edits(), (*one.applied, *other.applied), other.outcome)


def _failure(*rules: str) -> Failure:
    if len(rules) == 1:
        return Failure(f"the fix of {rules[0]} never settles, so this text was left as it was; switch it off")
    return Failure(
        f"the fixes of {', '.join(rules[:-1])} and {rules[-1]} undo each other, so this text was left as it was; "
        "switch one of them off"
    )


def _choose(findings: Sequence[Finding], unsafe: bool, removing: bool) -> dict[int, Fix]:
    """Fixes that can be applied together, by the identity of their finding.

    Of two that overlap, one that removes a block wins, then the one that stands first, then the shorter.
    Edits that only stand side by side wait for the next pass too, as each saw the other's text.
    """
    wanted = [
        finding
        for finding in findings
        if finding.fix and finding.fix.edits and _allowed(finding.fix, unsafe) and (removing or not finding.fix.removes)
    ]
    wanted.sort(key=lambda f: (not (f.fix and f.fix.removes), f.order))
    taken = Spans()
    chosen: dict[int, Fix] = {}
    for finding in wanted:
        if finding.fix and taken.take(*((edit.start, edit.end) for edit in finding.fix.edits), apart=1):
            chosen[id(finding)] = finding.fix
    return chosen


def _allowed(fix: Fix, unsafe: bool) -> bool:
    return fix.safety is Safety.SAFE or (unsafe and fix.safety is Safety.UNSAFE)


def _took_too_much(text: str, done: Repair) -> bool:
    if not any(finding.fix and finding.fix.removes and finding.fix.safety is Safety.SAFE for finding in done.applied):
        return False
    return sum(map(str.isalnum, done.text)) < (1 - MOST_REMOVED) * sum(map(str.isalnum, text))
