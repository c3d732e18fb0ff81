"""`textlint rules check`: the laws that every rule must obey."""

from __future__ import annotations

from typing import Any

import click

from textlint.cli import options
from textlint.cli.catalogue import known_rules, rules_at
from textlint.cli.verdict import CLEAN, FAILED, FOUND
from textlint.laws import check_rules
from textlint.reporters.visible import visible


@click.command("check")
@click.argument("paths", nargs=-1, metavar="[PATH…]")
@options.where_from
def command(paths: tuple[str, ...], **given: Any) -> int:
    """Check that rules obey the laws: each bad example gives exactly the marked span, each good one is
    silent, fixes make what they promise and settle, triggers miss nothing, patterns stay fast.

    PATH is a folder of rules or a rule file; without one, all known rules are checked. Exit codes: 0 all
    obey, 1 a law is broken, 2 a rule cannot be read.
    """
    rules = tuple(rules_at(paths)) if paths else known_rules(given)
    problems = check_rules(rules)
    for problem in problems:
        click.echo(visible(f"{problem.path or problem.rule}: {problem.rule}: {problem.law}: {problem.message}"))
    if not rules:
        click.echo("error: There is no rule to check.", err=True)
        return FAILED
    click.echo(_summed_up(len(rules), len({problem.rule for problem in problems})))
    return FOUND if problems else CLEAN


def _summed_up(rules: int, broken: int) -> str:
    if rules == 1:
        return f"1 rule checked; it {'breaks a law' if broken else 'obeys the laws'}."
    verdict = {0: "all obey the laws", 1: "1 breaks a law"}.get(broken, f"{broken} break a law")
    return f"{rules} rules checked; {verdict}."
