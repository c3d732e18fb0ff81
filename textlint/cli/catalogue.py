"""Rules with their examples: those of textlint and of the packs that the configuration names."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from textlint.catalog import load_rules
from textlint.catalog.load import read_rule
from textlint.catalog.locate import SUFFIXES, builtin_folder, pack_folder
from textlint.cli.given import discovery_of
from textlint.model import Rule


def known_rules(given: Mapping[str, Any]) -> tuple[Rule, ...]:
    """Every rule that a run in this folder knows, by name. Raises ConfigurationError and CatalogError."""
    settings = discovery_of(given).of_folder(os.getcwd())
    folders = [(builtin_folder(), True), *(pack_folder(pack) for pack in settings.packs)]
    rules = (rule for folder, code in folders for rule in load_rules(folder, code))
    return tuple(sorted(rules, key=lambda rule: rule.name))


def rules_at(paths: Sequence[str]) -> Iterator[Rule]:
    """The rules of packs and single files that were named; naming them is leave to run their Python."""
    for path in paths:
        if not os.path.exists(path):
            raise click.UsageError(f"“{path}” does not exist; name a folder of rules or a rule file.")
        yield from _folder(Path(path)) if os.path.isdir(path) else (_single(Path(path).absolute()),)


def _folder(folder: Path) -> Sequence[Rule]:
    """The rules of a pack, or of one family of it."""
    family = folder.absolute()
    files = sorted(
        file for file in family.iterdir() if file.suffix in SUFFIXES and not file.stem.startswith((".", "_"))
    )
    return load_rules(folder) or tuple(map(_single, files))


def _single(path: Path) -> Rule:
    """One rule file; its name is its place in its pack: FAMILY/NAME."""
    name = f"{path.parent.name}/{path.stem}".replace("_", "-")
    return read_rule(name, path)
