"""`textlint rules [list]`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import click

from textlint.cli import options
from textlint.cli.catalogue import known_rules
from textlint.model import Profile, Rule


@click.command("list")
@click.option(
    "--profile",
    type=click.Choice([profile.value for profile in Profile]),
    help="Only the rules that this profile hears.",
)
@click.option("--output-format", type=click.Choice(["text", "json"]), default="text", help="How to print.")
@options.where_from
def command(profile: str | None, output_format: str, **given: Any) -> int:
    """List the rules: name, profile, fix, and what each finds."""
    most = Profile(profile or Profile.AUDIT).rank
    rules = [rule for rule in known_rules(given) if rule.profile.rank <= most]
    if output_format == "json":
        import json

        from textlint.cli.pages import data

        click.echo(json.dumps([data(rule) for rule in rules], ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(_rows(rules)))
    return 0


def _rows(rules: Sequence[Rule]) -> Iterator[str]:
    rows = [("rule", "profile", "fix", "finds")]
    rows += [(rule.name, str(rule.profile), str(rule.fix or "-"), rule.summary) for rule in rules]
    sizes = [max(len(row[column]) for row in rows) for column in range(3)]
    for row in rows:
        yield "  ".join((*(cell.ljust(size) for cell, size in zip(row, sizes, strict=False)), row[3])).rstrip()
    yield f"\n{len(rules)} rules. “textlint rule NAME” explains one."
