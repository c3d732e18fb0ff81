"""What people said they do not want to hear: marks inside a text, and lists of allowed phrases."""

from textlint.suppress.allow import allowed
from textlint.suppress.inline import apply_marks, read_marks, untrusted_marks

__all__ = ["allowed", "apply_marks", "read_marks", "untrusted_marks"]
