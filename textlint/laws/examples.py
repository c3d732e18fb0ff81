"""Each bad example gives exactly the marked spans; each good one is silent."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from textlint.catalog import configured, load_catalog
from textlint.catalog.locate import builtin_folder
from textlint.catalog.template import asked
from textlint.engine import Engine, Outcome, is_counted
from textlint.formats import project
from textlint.laws.problem import Problem
from textlint.linter import look
from textlint.model import Example, Finding, Rule
from textlint.model.authored import CLOSING, OPENING


def outcome_of(rule: Rule, example: Example, scanner: str = "off") -> Outcome:
    """What `rule` alone finds in an example; whether its trigger would let it look is a law of its own."""
    chosen = configured(rule, example.options) if example.options else rule
    beside = counted(chosen)
    outcome = look(Engine((chosen._replace(absorbs=False), *beside), scanner), example.text, example.markup)
    if not beside:
        return outcome
    return outcome._replace(findings=tuple(one for one in outcome.findings if one.rule == rule.name))


def counted(judge: Rule) -> tuple[Rule, ...]:
    """The rules that `judge` counts, of its own folder and of the catalogue; none for a rule that looks itself."""
    if not judge.counts:
        return ()
    folder = Path(judge.path).resolve().parents[1]
    catalog = load_catalog(() if folder == builtin_folder().resolve() else (folder,))
    return tuple(rule for rule in catalog.rules if not rule.counts and is_counted(judge, rule.name))


def unusable(rule: Rule) -> Iterator[Problem]:
    """Examples with options that the rule does not have, or in a markup that nobody knows; names of no rule."""
    known = {name for other in counted(rule) for name in (other.name, other.family)}
    for name in sorted(set(rule.counts) - known):
        yield Problem(rule.name, "counts", f"It counts “{name}”, which is neither a rule nor a family.", rule.path)
    for example in rule.examples:
        try:
            configured(rule, example.options)
            project(example.text, example.markup)
        except ValueError as reason:
            yield Problem(rule.name, "examples", f"On {example.text!r}: {reason}", rule.path)


def check_examples(rule: Rule) -> Iterator[Problem]:
    if not any(example.spans for example in rule.examples):
        yield Problem(rule.name, "examples", "It needs at least one bad example.", rule.path)
    if all(example.spans for example in rule.examples):
        yield Problem(
            rule.name, "examples", "It needs at least one good example: a near miss on which it is silent.", rule.path
        )
    for example in rule.examples:
        yield from _check_example(rule, example)


def _check_example(rule: Rule, example: Example) -> Iterator[Problem]:
    outcome = outcome_of(rule, example)
    for failure in outcome.failures:
        yield Problem(rule.name, "crash", f"On {example.text!r} it {failure.message}.", rule.path)
    found = tuple((finding.start, finding.end) for finding in outcome.findings)
    if found != tuple(sorted(example.spans)):
        expected, came = marked(example.text, example.spans), marked(example.text, found)
        yield Problem(rule.name, "span", f"Expected {expected!r}, but it reports {came!r}.", rule.path)
    for finding in outcome.findings:
        for name in _unfilled(rule, finding):
            message = f"On {example.text!r} its message is {finding.message!r}: nothing fills “{{{name}}}”."
            yield Problem(rule.name, "message", message, rule.path)


def _unfilled(rule: Rule, finding: Finding) -> list[str]:
    """Names in the rule's message that stand in the finding's as they were."""
    left = set(asked(rule.message)) & set(asked(finding.message))
    return sorted(name for name, _ in left if f"{{{name}" not in finding.text)


def marked(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    """`text` with ⟦ and ⟧ round each span."""
    marks = sorted(
        [(start, 2, OPENING) for start, end in spans if start < end]
        + [(end, 0, CLOSING) for start, end in spans if start < end]
        + [(start, 1, OPENING + CLOSING) for start, end in spans if start == end]
    )
    parts, done = [], 0
    for place, _, mark in marks:
        parts += [text[done:place], mark]
        done = place
    return "".join(parts) + text[done:]
