"""Words that stand again directly behind themselves: once, as a phrase, as a sentence, or in a loop.

One pass over the words finds repeats of every length: a word that stood before at some distance opens a run,
which goes on while the words at that distance agree. It costs about as much as splitting the text into words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from textlint.model import Document

LONGEST = 400
"""Words of the longest unit that is looked for; few paragraphs have more."""

SHORT = 12
"""Words within which a short word may open a run: a longer unit has longer words, which are rarer."""

SENTENCE = 6
"""Words from which a unit may end in a mark, unless it stands three times; “of the bank. The bank is” is good style."""

_MARKS = "\N{OBJECT REPLACEMENT CHARACTER}.,;:!?…\"'“”‘’«»„()[]*_—–-"
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Repeat:
    """A unit of `size` words stands `count` times in a row.

    `words` are the spans of all its words without the marks around them; the first unit is `words[:size]`.
    """

    size: int
    count: int
    words: tuple[tuple[int, int], ...]

    @property
    def first(self) -> tuple[int, int]:
        return self.words[0][0], self.words[self.size - 1][1]

    @property
    def rest(self) -> tuple[int, int]:
        """From the second unit to the end of the last."""
        return self.words[self.size][0], self.words[-1][1]


def repeats(document: Document) -> tuple[Repeat, ...]:
    """Every repeat in `document`, in any case and with any marks between words, in order."""
    return document.once(_repeats)


def _repeats(document: Document) -> tuple[Repeat, ...]:
    text = document.text
    marked = text.casefold().split()
    words = [word if word.isalnum() else word.strip(_MARKS) for word in marked]
    runs = [
        run for run in _runs(words) if max(run[1], 3 * run[2] // run[1]) >= SENTENCE or _is_open(marked, words, run)
    ]
    if not runs:
        return ()
    spans = [match.span() for match in _WORD.finditer(text)]
    return tuple(
        Repeat(size, length // size + 1, tuple(_bare(text, *span) for span in spans[start : start + size + length]))
        for start, size, length in runs
        if start + size + length <= len(spans)
    )


def _is_open(marked: list[str], words: list[str], run: tuple[int, int, int]) -> bool:
    """Whether no mark stands behind the last word of a unit."""
    last = run[0] + run[1] - 1
    return marked[last].endswith(words[last])


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _MARKS:
        start += 1
    while end > start and text[end - 1] in _MARKS:
        end -= 1
    return start, end


def _runs(words: list[str]) -> Iterator[tuple[int, int, int]]:
    """First word, unit and length of each run of words that stand again `unit` words later, whole units only."""
    last: dict[str, int] = {}
    get = last.get
    unit = length = 0
    for index, word in enumerate(words):
        if unit:
            if words[index - unit] == word and word:
                last[word] = index
                length += 1
                continue
            if length >= unit:
                yield _run(index, unit, length)
            unit = 0
        before = get(word, -1)
        last[word] = index
        if before < 0 or index - before > (LONGEST if len(word) > 4 else SHORT) or not word:
            continue
        unit, length = index - before, 1
        while length < unit and length <= before and words[before - length] == words[index - length] != "":
            length += 1
    if unit and length >= unit:
        yield _run(len(words), unit, length)


def _run(end: int, unit: int, length: int) -> tuple[int, int, int]:
    start = end - length - unit
    return start, unit, length - length % unit
