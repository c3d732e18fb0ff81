"""Word lists that rules ship beside them: one term a line, `#` starts a comment."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path


def lexicon(beside: str, name: str) -> tuple[str, ...]:
    """The terms of the file `name` in the folder of `beside` (a rule passes its `__file__`), in order."""
    return read_lexicon(Path(beside).parent / name)


@lru_cache(maxsize=64)
def read_lexicon(path: Path) -> tuple[str, ...]:
    """As `read_terms`, once in a process."""
    return read_terms(path)


def read_terms(path: Path) -> tuple[str, ...]:
    """The terms of a lexicon file; blank lines and comments are left out."""
    rows = path.read_text(encoding="utf-8").split("\n")
    terms = [row.partition("#")[0].strip() if "#" in row else row.strip() for row in rows]
    return tuple(filter(None, terms))


class Words:
    """A long list of words, one a line. A text asks for a few of them, so only many questions are worth a set."""

    MOST_SEARCHES = 30

    def __init__(self, text: str) -> None:
        self._text = f"\n{text}\n"
        self._asked = 0
        self._words: frozenset[str] | None = None

    def __contains__(self, word: str) -> bool:
        if self._words is None:
            self._asked += 1
            if self._asked <= self.MOST_SEARCHES:
                return f"\n{word}\n" in self._text
            self._words = frozenset(self._text.split())
        return word in self._words


def read_words(path: Path) -> Words:
    """The words of a long list that has comments at its head only."""
    text = path.read_text(encoding="utf-8")
    while text.startswith("#"):
        text = text.partition("\n")[2]
    return Words(text)
