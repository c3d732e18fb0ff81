"""Which rules look at a document, and what they found, in a stable order."""

from textlint.engine.find import Engine, Outcome

__all__ = ["Engine", "Outcome"]
