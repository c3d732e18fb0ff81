"""Where an article ends and its page goes on: related articles, buttons, forms, menus down to the end.

Read upward from the end, as only there furniture stands in one run. What is no furniture by itself (a
headline, a name, a number) belongs to the run if known furniture stands above it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from textlint.text.page import Page

MAY_END = ("credit", "copyright", "brand")
"""Kinds of lines that may end an article; a doubtful one never begins what is reported."""
CLUSTER = 4
"""Different doubtful lines that prove together what a sure one proves alone."""
MOST_REMARKS, LONGEST_REMARK = 3, 120
"""Short sentences that end in a question, a call or dots: headlines of other pages, more often than prose."""
MOST_PROSE = 2
LONGEST_GAP, MOST_GAPS = 60, 8
"""Characters of an unknown line, and such lines, over which a doubtful line still belongs to the run below it."""


class Trailer(NamedTuple):
    """The lines from `first` (an index) to the end; `known` of them are furniture. `certain` where no sentence
    that could be the article's stands among them."""

    first: int
    known: int
    certain: bool


def trailer(page: Page, is_notice: Callable[[str], bool]) -> Trailer | None:
    """The furniture behind the article in `page`, or None."""
    found: Trailer | None = None
    known = sure = prose = remarks = notices = 0
    doubtful: set[str] = set()
    gaps = 0
    for index in range(len(page) - 1, 0, -1):
        line = page[index]
        words = page.text(index)
        if line.kind == "prose":
            if is_notice(words):
                notices += 1
            elif is_remark(words):
                remarks += 1
            else:
                prose += 1
            if prose > MOST_PROSE or remarks > MOST_REMARKS or (prose and found and found.certain):
                break
        if not line.is_furniture:
            gaps += 1 if line.end - line.start <= LONGEST_GAP else MOST_GAPS + 1
            continue
        known += 1
        may_end = line.kind in MAY_END and not (line.sure and line.kind == "credit")
        if line.sure:
            sure += 1
        else:
            doubtful.add(words.casefold())
        passed = prose or remarks or notices
        if may_end or not _proved(sure, len(doubtful), known, len(page) - index, passed, prose):
            continue
        if line.sure or not found or gaps <= MOST_GAPS:
            found, gaps = Trailer(index, known, prose == 0), 0
    return found if found and any(page[i].kind == "prose" for i in range(found.first - 1, -1, -1)) else None


def _proved(sure: int, doubtful: int, known: int, lines: int, passed: int, prose: int) -> bool:
    if prose:
        return sure > 2 * prose
    if passed:
        return sure >= 2 or (sure == 1 and doubtful >= CLUSTER)
    return sure >= 1 or (doubtful >= CLUSTER and known * 2 >= lines)


def is_remark(sentence: str) -> bool:
    return len(sentence) <= LONGEST_REMARK and sentence.rstrip("\"'”’»)] ").endswith(("?", "!", "…", "..", "？", "！"))
