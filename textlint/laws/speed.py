"""A rule stays linear: on a megabyte of its own examples and near misses it neither times out nor blows up."""

from __future__ import annotations

from collections.abc import Iterator
from time import process_time

from textlint.laws.examples import outcome_of
from textlint.laws.problem import Problem
from textlint.model import Example, Rule

SIZE = 1_000_000
WORTH_A_LOOK = 4.0
"""Seconds of CPU time on the megabyte below which growth is not looked at."""
GROWTH = 9.0
"""Four times the text may take this many times as long."""
SQUARE = 16.0
"""So many times as long quadratic work takes; where even that is not worth a look, the megabyte is spared."""


def check_speed(rule: Rule) -> Iterator[Problem]:
    """Nothing is asked of a rule that counts: the time is that of the rules it counts, and each is asked itself."""
    if rule.counts:
        return
    for joint in ("\n\n", " "):
        material = joint.join(
            example.text for example in rule.examples if example.markup == "text" and not example.options
        )
        if not material.strip():
            return
        took: list[float] = []
        for size in (SIZE // 4, SIZE):
            repeated = (material + joint) * (size // (len(material) + 1) + 1)
            start = process_time()
            outcome = outcome_of(rule, Example(repeated[:size]))
            took.append(process_time() - start)
            if outcome.failures:
                message = f"On a megabyte of its own examples it {outcome.failures[0].message}."
                yield Problem(rule.name, "speed", message, rule.path)
                return
            if took[0] * SQUARE < WORTH_A_LOOK:
                break
        if took[-1] > WORTH_A_LOOK and took[-1] > GROWTH * took[0]:
            yield Problem(rule.name, "speed", "Its time grows faster than the text.", rule.path)
            return
