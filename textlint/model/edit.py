"""What repairs a text: edits as data, and how far each may be trusted."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Safety(StrEnum):
    """How far a fix may be trusted."""

    SAFE = "safe"
    """Meaning kept for certain; `--fix` applies it."""
    UNSAFE = "unsafe"
    """Likely right, but a person should look; `--unsafe-fixes` applies it."""
    DISPLAY = "display"
    """A suggestion to read; never applied."""


class Edit(NamedTuple):
    """Replace `[start, end)` (code points, half-open) by `text`."""

    start: int
    end: int
    text: str


class Fix(NamedTuple):
    """Edits that belong together: all are applied, or none.

    `because` says why a fix is not safe; `removes` marks a fix that takes page furniture away, which is
    held to a bounded share of the document instead of keeping every word.
    """

    edits: tuple[Edit, ...]
    safety: Safety
    because: str = ""
    removes: bool = False

    @property
    def start(self) -> int:
        return min(edit.start for edit in self.edits)

    @property
    def end(self) -> int:
        return max(edit.end for edit in self.edits)


def apply_edits(text: str, edits: tuple[Edit, ...] | list[Edit]) -> str:
    """`text` with non-overlapping `edits` applied; every other character stays."""
    parts: list[str] = []
    done = 0
    for edit in sorted(edits):
        if edit.start < done:
            raise ValueError(f"edits overlap at {edit.start}")
        parts += (text[done : edit.start], edit.text)
        done = edit.end
    parts.append(text[done:])
    return "".join(parts)
