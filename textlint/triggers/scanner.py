"""The multi-pattern scan: which of many literals stand in a text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

WINDOW = 1 << 16
"""Characters scanned at once, so that a huge text full of literals takes no huge list of matches."""


class Scanner(Protocol):
    """Made once from literals; then says which of them stand in a squeezed text, by index."""

    def scan(self, squeezed: str) -> set[int]: ...


SHORT = 20_000
"""Characters up to which to ask for literals one by one takes no longer than to build the automaton."""

HEAD = 5


class PlainScanner:
    """Asks for each literal in turn; needs nothing but Python."""

    def __init__(self, literals: Sequence[str]) -> None:
        self._literals = tuple(literals)

    def scan(self, squeezed: str) -> set[int]:
        return {index for index, literal in enumerate(self._literals) if literal in squeezed}


class ShortText:
    """A short squeezed text, asked for literals: only those whose first characters stand in it are looked for."""

    def __init__(self, squeezed: str) -> None:
        self._text = squeezed
        self._heads = {squeezed[at : at + HEAD] for at in range(len(squeezed) - HEAD + 1)}

    def holds_any(self, literals: Iterable[str]) -> bool:
        """Whether one of `literals` stands in the text."""
        text, heads = self._text, self._heads
        return any(literal in text for literal in literals if literal[:HEAD] in heads or len(literal) < HEAD)


class AutomatonScanner:
    """Asks for all literals in one pass of an Aho-Corasick automaton."""

    def __init__(self, literals: Sequence[str]) -> None:
        from ahocorasick_rs import AhoCorasick

        self._count = len(literals)
        self._overlap = max(map(len, literals), default=1) - 1
        self._automaton = AhoCorasick([_encodable(literal) for literal in literals], store_patterns=False)

    def scan(self, squeezed: str) -> set[int]:
        found: set[int] = set()
        for start in range(0, len(squeezed), WINDOW):
            window = _encodable(squeezed[start : start + WINDOW + self._overlap])
            matches = self._automaton.find_matches_as_indexes(window, overlapping=True)
            found.update(match[0] for match in matches)
            if len(found) == self._count:
                break
        return found


def _encodable(text: str) -> str:
    """`text` with a question mark for each lone surrogate, which the automaton's UTF-8 cannot hold."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode()
    return text


def make_scanner(literals: Sequence[str], name: str = "") -> Scanner:
    """The scanner called `name`, "automaton" or "plain"; by default the automaton, where its library is there."""
    if name == "plain" or not literals:
        return PlainScanner(literals)
    try:
        return AutomatonScanner(literals)
    except ImportError:
        if name:
            raise
        return PlainScanner(literals)
