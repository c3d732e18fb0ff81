"""What every rule must obey, ours and everybody's: `textlint rules check` and the tests call the same functions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from textlint.laws.documentation import check_documentation
from textlint.laws.examples import check_examples, unusable
from textlint.laws.fixes import check_fixes
from textlint.laws.problem import Problem
from textlint.laws.speed import check_speed
from textlint.laws.triggers import check_trigger
from textlint.model import Rule

__all__ = ["LAWS", "Law", "Problem", "check_rule", "check_rules"]

Law = Callable[[Rule], Iterator[Problem]]

LAWS: tuple[Law, ...] = (check_documentation, check_examples, check_fixes, check_trigger, check_speed)


def check_rules(rules: Iterable[Rule]) -> tuple[Problem, ...]:
    """Every problem of `rules`, which have to be loaded with their examples; () if all obey."""
    return tuple(problem for rule in rules for problem in check_rule(rule))


def check_rule(rule: Rule, laws: Sequence[Law] = LAWS) -> Iterator[Problem]:
    """Problems of one rule, law by law, up to the first that keeps the others from being asked."""
    for law in (unusable, *laws):
        found = tuple(law(rule))
        yield from found
        if any(law is unusable or problem.law == "crash" for problem in found):
            return
