"""textlint: a linter and cleaner for text that was scraped, aggregated or machine-translated.

    >>> import textlint
    >>> textlint.lint("Source by [author_name]")
    >>> textlint.clean("Opening hours : 9 to 5 , daily .").text

Names are loaded on first use, so that `import textlint` costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textlint._version import __version__

if TYPE_CHECKING:
    from textlint.catalog import CatalogError
    from textlint.linter import Linter, Result, RuleFailureWarning, UnknownRule, clean, lint
    from textlint.model import Confidence, Edit, Finding, Fix, Safety, Severity

__all__ = [
    "CatalogError",
    "Confidence",
    "Edit",
    "Finding",
    "Fix",
    "Linter",
    "Result",
    "RuleFailureWarning",
    "Safety",
    "Severity",
    "UnknownRule",
    "__version__",
    "clean",
    "lint",
]

_HOMES = {
    "textlint.catalog": ("CatalogError",),
    "textlint.linter": ("Linter", "Result", "RuleFailureWarning", "UnknownRule", "clean", "lint"),
    "textlint.model": ("Confidence", "Edit", "Finding", "Fix", "Safety", "Severity"),
}


def __getattr__(name: str) -> Any:
    for home, names in _HOMES.items():
        if name in names:
            from importlib import import_module

            return getattr(import_module(home), name)
    raise AttributeError(f"module 'textlint' has no attribute {name!r}")
