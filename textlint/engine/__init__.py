"""Which rules look at a document, and what they found, in a stable order."""

from textlint.engine.find import Engine, Outcome
from textlint.engine.judge import is_counted, reconsidered

__all__ = ["Engine", "Outcome", "is_counted", "reconsidered"]
