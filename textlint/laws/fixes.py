"""“Can fix” is proved by an example: `fixed` is what the edits make, and fixing again changes nothing."""

from __future__ import annotations

from collections.abc import Iterator

from textlint.engine import Outcome
from textlint.fixing import guarded, repair
from textlint.laws.examples import outcome_of
from textlint.laws.problem import Problem
from textlint.model import Example, Rule, Safety


def check_fixes(rule: Rule) -> Iterator[Problem]:
    shown = [example for example in rule.examples if example.fixed is not None]
    if rule.fix is not None and not shown:
        yield Problem(rule.name, "fix", "It says that it can fix, but no example shows “fixed”.", rule.path)
    if rule.fix is None:
        yield from _check_silent_edits(rule)
    for example in shown:
        yield from _check_fixed(rule, example)


def _check_silent_edits(rule: Rule) -> Iterator[Problem]:
    """A rule that states no safety has no edits either: the engine would drop them without a word."""
    for example in rule.examples:
        outcome = outcome_of(rule._replace(fix=Safety.DISPLAY), example)
        if any(finding.fix for finding in outcome.findings):
            message = f"It edits {example.text!r}, but does not say how safe that is."
            yield Problem(rule.name, "fix", message, rule.path)


def _check_fixed(rule: Rule, example: Example) -> Iterator[Problem]:
    """The edits make `fixed`; display fixes are applied here too, to see what they would do."""
    done = repair(example.text, lambda text: _appliable(rule, example._replace(text=text)), unsafe=True)
    unsettled = next((failure.message for failure in done.outcome.failures if not failure.rule), "")
    if unsettled:
        yield Problem(rule.name, "settle", f"On {example.text!r} {unsettled}.", rule.path)
    elif done.text != example.fixed:
        yield Problem(rule.name, "fix", f"Expected {example.fixed!r}, but its edits make {done.text!r}.", rule.path)
    elif rule.fix is Safety.SAFE:
        yield from _check_guards(rule, example)


def _check_guards(rule: Rule, example: Example) -> Iterator[Problem]:
    outcome = outcome_of(rule, example)
    for stated, kept in zip(outcome.findings, guarded(example.text, outcome.findings), strict=True):
        if stated.fix and kept.fix and stated.fix.safety is not kept.fix.safety and not kept.fix.removes:
            message = f"Its fix of {example.text!r} is not safe: {kept.fix.because}"
            yield Problem(rule.name, "guard", message, rule.path)


def _appliable(rule: Rule, example: Example) -> Outcome:
    outcome = outcome_of(rule, example)
    raised = tuple(
        finding._replace(fix=finding.fix._replace(safety=Safety.UNSAFE)) if finding.fix else finding
        for finding in outcome.findings
    )
    return outcome._replace(findings=raised)
