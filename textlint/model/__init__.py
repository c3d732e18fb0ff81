"""The vocabulary: plain frozen data that every other layer speaks in."""

from textlint.model.document import OPAQUE, Document, Region, RegionKind
from textlint.model.edit import Edit, Fix, Safety, apply_edits
from textlint.model.finding import Confidence, Finding, Hit, Severity
from textlint.model.report import DocumentReport, Failure, Report
from textlint.model.rule import Example, Profile, Rule, Trigger

__all__ = [
    "OPAQUE",
    "Confidence",
    "Document",
    "DocumentReport",
    "Edit",
    "Example",
    "Failure",
    "Finding",
    "Fix",
    "Hit",
    "Profile",
    "Region",
    "RegionKind",
    "Report",
    "Rule",
    "Safety",
    "Severity",
    "Trigger",
    "apply_edits",
]
