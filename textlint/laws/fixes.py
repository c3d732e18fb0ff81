"""“Can fix” is proved by an example: `fixed` is what the edits make, and fixing again changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from textlint.engine import Outcome
from textlint.fixing import guarded, repair
from textlint.laws.examples import outcome_of
from textlint.laws.problem import Problem
from textlint.model import Example, Rule, Safety


def check_fixes(rule: Rule) -> Iterator[Problem]:
    shown = [example for example in rule.examples if example.fixed is not None]
    if rule.fix is not None and not shown:
        yield Problem(rule.name, "fix", "It says that it can fix, but no example shows “fixed”.", rule.path)
    for example in rule.examples:
        outcome = outcome_of(rule, example)
        edits = any(finding.fix and finding.fix.edits for finding in outcome.findings)
        if example.fixed is None:
            if rule.fix is None and edits:
                yield Problem(
                    rule.name, "fix", f"It edits {example.text!r}, but does not say how safe that is.", rule.path
                )
            continue
        yield from _check_fixed(rule, example)


def _check_fixed(rule: Rule, example: Example) -> Iterator[Problem]:
    """The edits make `fixed`; display fixes are applied here too, to see what they would do."""
    done = repair(example.text, lambda text: _appliable(rule, example._replace(text=text)), unsafe=True)
    if done.text != example.fixed:
        yield Problem(rule.name, "fix", f"Expected {example.fixed!r}, but its edits make {done.text!r}.", rule.path)
        return
    again = repair(done.text, lambda text: _appliable(rule, example._replace(text=text)), unsafe=True)
    if again.text != done.text:
        yield Problem(rule.name, "settle", f"Fixing {done.text!r} again changes it to {again.text!r}.", rule.path)
    if rule.fix is Safety.SAFE:
        outcome = outcome_of(rule, example)
        for finding in guarded(example.text, outcome.findings):
            was = next((f.fix.safety for f in outcome.findings if f.order == finding.order and f.fix), None)
            if finding.fix and was is Safety.SAFE and finding.fix.safety is not Safety.SAFE and not finding.fix.removes:
                yield Problem(
                    rule.name, "guard", f"Its fix of {example.text!r} is not safe: {finding.fix.because}", rule.path
                )


def _appliable(rule: Rule, example: Example) -> Outcome:
    outcome = outcome_of(rule, example)
    raised = tuple(
        replace(finding, fix=replace(finding.fix, safety=Safety.UNSAFE)) if finding.fix else finding
        for finding in outcome.findings
    )
    return replace(outcome, findings=raised)
