"""`textlint version`."""

from __future__ import annotations

import click

from textlint._version import __version__


@click.command("version")
def command() -> None:
    """Print the version."""
    click.echo(f"textlint {__version__}")
