"""What people said they do not want to hear: marks inside a text, and lists of allowed phrases."""

from textlint.suppress.allow import allowed
from textlint.suppress.inline import apply_marks, untrusted_marks
from textlint.suppress.marks import Cover, Mark, read_marks

__all__ = ["Cover", "Mark", "allowed", "apply_marks", "read_marks", "untrusted_marks"]
