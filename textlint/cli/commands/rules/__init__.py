"""`textlint rules`: list them, write new ones, check them."""

from __future__ import annotations

from textlint.cli.lazy import LazyGroup

command = LazyGroup(
    name="rules",
    table={
        "list": "List the rules (the default).",
        "new": "Write the skeleton of a rule.",
        "check": "Check that rules obey the laws.",
        "measure": "Measure rules on sets of real text.",
    },
    home="textlint.cli.commands.rules.",
    default="list",
    help="List the rules; write, check and measure new ones.",
)
