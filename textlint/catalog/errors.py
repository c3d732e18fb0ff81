"""What can be wrong with a rule file."""

from __future__ import annotations

from pathlib import Path


class CatalogError(ValueError):
    """A rule file, a pack or a rule's options cannot be used; the message names the file and the way out."""


def broken(path: Path | str, reason: str) -> CatalogError:
    return CatalogError(f"The rule file {path} cannot be used: {reason}")
