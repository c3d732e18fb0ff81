"""A trigger may never keep a rule from a text it would speak on: proved on examples and on made-up matches."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from textlint.catalog.kinds import entries
from textlint.laws.examples import outcome_of
from textlint.laws.generate import strings
from textlint.laws.problem import Problem
from textlint.model import Example, Rule

SCANNERS = ("off", "plain", "automaton")
MADE = 60
"""Strings made from each pattern."""


def check_trigger(rule: Rule) -> Iterator[Problem]:
    """Every scanner, and none, gives the same findings."""
    for example in (*rule.examples, *_made(rule)):
        alone, *others = (outcome_of(rule, example, scanner).findings for scanner in SCANNERS)
        for scanner, findings in zip(SCANNERS[1:], others, strict=True):
            if findings != alone:
                yield Problem(
                    rule.name,
                    "trigger",
                    f"On {example.text!r} the scanner “{scanner}” misses what is found without it.",
                    rule.path,
                )
                return


def _made(rule: Rule) -> Iterator[Example]:
    random = Random(rule.name)  # noqa: S311 -- the same strings in every run, not secrets
    for kind, entry in entries(rule):
        source = entry.get("find") if kind == "pattern" else entry.get("start") if kind == "block" else None
        if isinstance(source, str):
            for text in strings(source, {name: tuple(terms) for name, terms in rule.options.items()}, random, MADE):
                yield Example(text)
