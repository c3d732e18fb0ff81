"""Findings → edits → text, until quiet; and the guards of a safe fix."""

from textlint.fixing.guards import guarded
from textlint.fixing.repair import Repair, repair

__all__ = ["Repair", "guarded", "repair"]
