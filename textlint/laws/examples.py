"""Each bad example gives exactly the marked spans; each good one is silent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from textlint.catalog import configured
from textlint.engine import Engine, Outcome
from textlint.laws.problem import Problem
from textlint.linter import look
from textlint.model import Example, Rule
from textlint.model.authored import CLOSING, OPENING


def outcome_of(rule: Rule, example: Example, scanner: str = "") -> Outcome:
    """What `rule` alone finds in an example."""
    chosen = configured(rule, example.options) if example.options else rule
    return look(Engine((replace(chosen, absorbs=False),), scanner), example.text, example.markup)


def check_examples(rule: Rule) -> Iterator[Problem]:
    if not any(example.spans for example in rule.examples):
        yield Problem(rule.name, "examples", "It needs at least one bad example.", rule.path)
    if all(example.spans for example in rule.examples):
        yield Problem(
            rule.name, "examples", "It needs at least one good example: a near miss on which it is silent.", rule.path
        )
    for example in rule.examples:
        outcome = outcome_of(rule, example)
        for failure in outcome.failures:
            yield Problem(rule.name, "crash", f"On {example.text!r} it {failure.message}.", rule.path)
        found = tuple((finding.start, finding.end) for finding in outcome.findings)
        if found != tuple(sorted(example.spans)):
            expected, came = marked(example.text, example.spans), marked(example.text, found)
            yield Problem(rule.name, "span", f"Expected {expected!r}, but it reports {came!r}.", rule.path)


def marked(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    """`text` with ⟦ and ⟧ round each span."""
    marks = sorted([(start, 1, OPENING) for start, _ in spans] + [(end, 0, CLOSING) for _, end in spans])
    parts, done = [], 0
    for place, _, mark in marks:
        parts += [text[done:place], mark]
        done = place
    return "".join(parts) + text[done:]
