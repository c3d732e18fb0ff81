"""`textlint rule NAME`: what a rule finds, why, and what proves it."""

from __future__ import annotations

from typing import Any

import click

from textlint.cli import options
from textlint.cli.catalogue import known_rules
from textlint.model import Rule
from textlint.text.nearest import did_you_mean


@click.command("rule")
@click.argument("names", nargs=-1, metavar="[NAME…]")
@click.option("--all", "every", is_flag=True, help="Every rule.")
@click.option("--output-format", type=click.Choice(["markdown", "json"]), default="markdown", help="How to print.")
@options.where_from
def command(names: tuple[str, ...], every: bool, output_format: str, **given: Any) -> int:
    """Explain a rule, or all rules of a family: what it finds, why, how sure it is, and what proves it."""
    if bool(names) == every:
        raise click.UsageError("Name a rule, as in “textlint rule FAMILY/NAME”, or ask for --all.")
    rules = known_rules(given)
    chosen = rules if every else tuple(rule for name in names for rule in _called(name, rules))
    if output_format == "json":
        _print_json(chosen, every or len(names) > 1)
    else:
        from textlint.cli.pages import page

        click.echo("\n".join(page(rule) for rule in chosen), nl=False)
    return 0


def _called(name: str, rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    found = tuple(rule for rule in rules if name in (rule.name, *rule.was))
    found = found or tuple(rule for rule in rules if rule.family == name.rstrip("/"))
    if not found:
        known = [rule.name for rule in rules]
        raise click.UsageError(
            f"There is no rule called “{name}”.{did_you_mean(name, known)} “textlint rules” lists them."
        )
    return found


def _print_json(rules: tuple[Rule, ...], several: bool) -> None:
    import json

    from textlint.cli.pages import data

    pages = [data(rule) for rule in rules]
    click.echo(json.dumps(pages if several or len(pages) != 1 else pages[0], ensure_ascii=False, indent=2))
