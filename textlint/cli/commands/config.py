"""`textlint config [PATH]`: the settings in force, and where they come from."""

from __future__ import annotations

import os
from typing import Any

import click

from textlint.cli import options
from textlint.cli.given import discovery_of
from textlint.cli.toml import write_settings


@click.command("config")
@click.argument("path", default=os.curdir)
@options.where_from
def command(path: str, **given: Any) -> int:
    """Show the settings in force for a file or folder (by default the current one), and their origins."""
    if not os.path.exists(path):
        raise click.UsageError(f"“{path}” does not exist.")
    discovery = discovery_of(given)
    folder = os.path.isdir(path)
    write_settings(discovery.of_folder(os.path.abspath(path)) if folder else discovery.of_file(path), click.echo)
    return 0
