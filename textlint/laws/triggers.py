"""A trigger may never keep a rule from a text it would speak on: proved on examples and on made-up matches."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from textlint.catalog.kinds import entries
from textlint.laws.examples import outcome_of
from textlint.laws.generate import strings
from textlint.laws.problem import Problem
from textlint.model import Example, Rule

SCANNERS = ("off", "plain", "automaton")
MADE = 60
"""Strings made from each pattern."""

FORMS: tuple[Callable[[str], str], ...] = (
    str.upper,
    str.lower,
    lambda text: text.replace(" ", "\n"),
    lambda text: text.replace(" ", " \N{NO-BREAK SPACE} "),
    lambda text: text.replace(" ", "-"),
    lambda text: text.replace("'", "’"),
    lambda text: text.replace("’", "'"),
)
"""What else a bad example may look like on a page; where a rule still knows it, so must its trigger."""


def check_trigger(rule: Rule) -> Iterator[Problem]:
    """Every scanner, and none, gives the same findings."""
    open_to_all = rule._replace(near=(), not_near=(), minimum=1, languages=(), markups=(), regions=(), protected=True)
    cases = [
        *((rule, example) for example in rule.examples),
        *((open_to_all, example) for example in (*_varied(rule), *_made(rule))),
    ]
    for looking, example in cases:
        alone, *others = (outcome_of(looking, example, scanner) for scanner in SCANNERS)
        if alone.failures and looking is not rule:
            yield Problem(rule.name, "crash", f"On {example.text!r} it {alone.failures[0].message}.", rule.path)
            return
        for scanner, outcome in zip(SCANNERS[1:], others, strict=True):
            if outcome.findings != alone.findings:
                message = f"On {example.text!r} the scanner “{scanner}” misses what is found without it."
                yield Problem(rule.name, "trigger", message, rule.path)
                return


def _varied(rule: Rule) -> Iterator[Example]:
    """The bad examples in other forms."""
    for example in rule.examples:
        forms = {form(example.text) for form in FORMS} - {example.text} if example.spans else ()
        for text in sorted(forms):
            yield example._replace(text=text)


def _made(rule: Rule) -> Iterator[Example]:
    random = Random(rule.name)  # noqa: S311 -- the same strings in every run, not secrets
    for kind, entry in entries(rule):
        source = entry.get("find") if kind == "pattern" else entry.get("start") if kind == "block" else None
        if isinstance(source, str):
            for text in strings(source, {name: tuple(terms) for name, terms in rule.options.items()}, random, MADE):
                yield Example(text)
