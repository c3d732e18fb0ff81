"""Where an article ends and its page goes on: related articles, buttons, forms, menus down to the end.

Read upward from the end, as only there furniture stands in one run. What is no furniture by itself (a
headline, a name, a number) belongs to the run if known furniture stands above it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from textlint.text.page import Page, PageLine

MAY_END = ("credit", "copyright", "brand")
"""Kinds of lines that may end an article; a doubtful one never begins what is reported."""
CLUSTER, TELLING = 4, 2
"""Different doubtful lines that prove together what a sure one proves alone, and how many of them have to be more
than names of sections and pages, which a list in an article may hold too."""
NAMES = ("menu", "section")
TOPICS = (*NAMES, "related", "link", "tags", "counter", "pagination")
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
    evidence = _Evidence()
    gaps = 0
    for index in range(len(page) - 1, 0, -1):
        line = page[index]
        if line.kind == "prose":
            evidence.pass_over(page.text(index), is_notice)
            if evidence.is_spent or (evidence.prose and found and found.certain):
                break
        if not line.is_furniture:
            gaps += 1 if line.end - line.start <= LONGEST_GAP else MOST_GAPS + 1
            continue
        evidence.add(line, page.text(index))
        if not line.sure and is_announced(page, index):
            found = found if found and page[found.first].sure else None
            continue
        if not evidence.proves(line, len(page) - index):
            continue
        if line.sure or not found or gaps <= MOST_GAPS:
            found, gaps = Trailer(index, evidence.known, evidence.prose == 0), 0
    return found if found and any(page[i].kind == "prose" for i in range(found.first - 1, -1, -1)) else None


def is_announced(page: Page, index: int) -> bool:
    """Whether the line above ends in a colon: what follows is a list of its own."""
    return page.text(index - 1).endswith((":", "："))


class _Evidence:
    """What was met on the way up."""

    def __init__(self) -> None:
        self.known = self.sure = self.rights = self.prose = self.remarks = self.notices = 0
        self.topics: set[str] = set()
        self.telling: set[str] = set()

    @property
    def is_spent(self) -> bool:
        return self.prose > MOST_PROSE or self.remarks > MOST_REMARKS

    def pass_over(self, sentence: str, is_notice: Callable[[str], bool]) -> None:
        if is_notice(sentence):
            self.notices += 1
        elif is_remark(sentence):
            self.remarks += 1
        else:
            self.prose += 1

    def add(self, line: PageLine, words: str) -> None:
        self.known += 1
        if line.kind == "copyright":
            self.rights += 1
        elif line.sure:
            self.sure += 1
        elif line.kind == "row":
            self.telling.update(words.casefold().split())
        else:
            (self.topics if line.kind in TOPICS else self.telling).add(words.casefold())

    def proves(self, line: PageLine, lines: int) -> bool:
        """Whether all from `line` down, so many lines, is furniture."""
        if line.kind in MAY_END and not (line.sure and line.kind == "credit"):
            return False
        tells = len(self.telling) >= TELLING
        cluster = tells and len(self.telling) + len(self.topics) + self.rights >= CLUSTER
        if not line.sure and line.kind in NAMES and not cluster:
            return False
        if self.prose:
            return self.sure > 2 * self.prose
        if self.remarks or self.notices:
            return self.sure + self.rights >= 2 or (self.sure + self.rights == 1 and cluster)
        return self.sure > 0 or (self.rights > 0 and tells) or (cluster and self.known * 2 >= lines)


def is_remark(sentence: str) -> bool:
    return len(sentence) <= LONGEST_REMARK and sentence.rstrip("\"'”’»)] ").endswith(("?", "!", "…", "..", "？", "！"))
