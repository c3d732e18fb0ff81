"""One scan over a text decides which rules look at it; never where."""

from textlint.triggers.wake import Waker

__all__ = ["Waker"]
