"""The name that somebody probably meant."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(word: str, words: Iterable[str]) -> str:
    """The one of `words` that is closest to `word`, or "" where none is close."""
    from difflib import get_close_matches

    known = list(words)
    tails = {name.rpartition("/")[2]: name for name in known}
    close = get_close_matches(word, known, n=1, cutoff=0.6) or get_close_matches(word, tails, n=1, cutoff=0.75)
    return tails.get(close[0], close[0]) if close else ""


def did_you_mean(word: str, words: Iterable[str]) -> str:
    """A question to put behind an error, " Did you mean “…”?", or ""."""
    name = nearest(word, words)
    return f" Did you mean “{name}”?" if name else ""
