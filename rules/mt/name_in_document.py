"""The name was taken for a common word.

A person's name stands in lower case that the text itself writes with a capital every other time. No lexicon holds the
people of tomorrow's news: which Halvorsen a text is about, only the text knows. A word counts as such a name where it
stands at least three times in mid-sentence with a capital, and says something there or has a title before it. It is
reported where it stands once in lower case: anywhere if it is no common word of English, and else where it speaks or
has a title or first name again. Words with an article or a number before them, plurals, and nouns that speak without
one (“police said”) are no names; nor is anything reported where small letters are the author's way.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from textlint.authoring import (
    Document,
    Hit,
    RegionKind,
    Safety,
    bad,
    english_words,
    good,
    hit,
    is_tag_list,
    lexicon,
    pattern,
    region_at,
    rule,
    writes_capitals,
)

SPEAKS = frozenset(lexicon(__file__, "verbs_of_speech.txt"))
TITLES = frozenset(lexicon(__file__, "titles.txt"))
SPEECHLESS = frozenset(lexicon(__file__, "speakers_without_article.txt"))
NO_NAME_BEHIND = frozenset(lexicon(__file__, "no_name_behind.txt"))

CAPITAL = pattern(r"(?<![\w@#&/\\.=<{\[_*~-])\p{Lu}\p{Ll}{3,22}+(?![\w@/-])")
SMALL = pattern(r"(?<![\w@#&/\\.$%+=<>{\[_*~’'“\"‘(-])\p{Ll}{4,23}+(?![\w@/\\=>}\](_*~”\"-]|[.:]\w|:)")
BEFORE = pattern(r"(?<![\w’'-])(?P<word>\p{L}[\p{L}’'-]{0,24})(?P<stop>[.,]?)[^\S\n]{1,2}\Z")
AFTER = pattern(r"[^\S\n]{1,2}(\p{Ll}{2,20})")

ENOUGH = 3
"""Capitals in mid-sentence that make a name of a word."""


class Names:
    """What a text writes with a capital in mid-sentence: how often, behind which first names, and who speaks."""

    def __init__(self, document: Document) -> None:
        text = document.text
        self.count: Counter[str] = Counter()
        self.firsts: defaultdict[str, set[str]] = defaultdict(set)
        self._people: set[str] = set()
        self._articled: Counter[str] = Counter()
        for match in CAPITAL.finditer(text):
            name, before = match[0].lower(), word_before(text, match.start())
            if not before:
                continue
            if before[0].isupper():
                self.firsts[name].add(before)
            else:
                self.count[name] += 1
                self._articled[name] += before in NO_NAME_BEHIND
            if before.lower() in TITLES or speaks(text, match.end()):
                self._people.add(name)

    def holds(self, word: str) -> bool:
        """Whether `word`, in lower case, is a person's name of this text."""
        if self.count[word] < ENOUGH or self._articled[word] * 4 > self.count[word]:
            return False
        return word in self._people and word not in SPEECHLESS and word[-1] != "s"


def word_before(text: str, start: int) -> str:
    """The word before `start` in the same sentence, or ""."""
    before = BEFORE.search(text, max(0, start - 30), start)
    if before is None or (before["stop"] == "." and before["word"].lower() not in TITLES):
        return ""
    return before["word"]


def speaks(text: str, end: int) -> bool:
    """Whether a verb of speech stands behind `end`."""
    after = AFTER.match(text, end, end + 24)
    return after is not None and after[1] in SPEAKS


def is_prose(document: Document, offset: int) -> bool:
    """Whether a place stands in a paragraph or heading that begins with a capital and is no list of tags."""
    region = region_at(document, offset)
    if region is None or region.kind in (RegionKind.CELL, RegionKind.OPAQUE, RegionKind.LIST_ITEM):
        return False
    line = document.text[region.start : min(region.end, region.start + 2_000)]
    first = next((character for character in line if character.isalpha()), "a")
    return first.isupper() and not is_tag_list(line)


@rule(
    summary="Name in lower case that the text writes with a capital elsewhere",
    message="“{match}” stands as “{fix}” {times} times elsewhere in this text.",
    severity="warning",
    confidence="high",
    profile="gate",
    fix="safe",
    languages=["en"],
    because="The word may be a common one that is spelt like the name.",
    trigger=lambda: sorted(SPEAKS | TITLES),
    measured="No finding in 8 million words of clean English, documentation, scraped news and translations. Of people who "
    "speak in 1,466 news articles, one made small in each, it found 78 to 95 in three draws (6 %), and nothing else: "
    "most are named too seldom to be known. Of 230 that the text had made known, it found 135.",
    examples=[
        bad(
            "The bank heard Ingrid Halvorsen, and later Halvorsen said that rates fall. Few asked Halvorsen why, and "
            "then Halvorsen told the press more. It is over, ⟦halvorsen⟧ said.",
            "The bank heard Ingrid Halvorsen, and later Halvorsen said that rates fall. Few asked Halvorsen why, and "
            "then Halvorsen told the press more. It is over, Halvorsen said.",
        ),
        bad(
            "Nobody saw Oskar Lindqvist. Friends know why Lindqvist sleeps. They asked Lindqvist to come, but then"
            " Lindqvist said that he was ill, and it is late, ⟦lindqvist⟧ said.",
            "Nobody saw Oskar Lindqvist. Friends know why Lindqvist sleeps. They asked Lindqvist to come, but then"
            " Lindqvist said that he was ill, and it is late, Lindqvist said.",
        ),
        good(
            "The bank heard Larry Page, and later Page said that rates fall. Few asked Page why, and then Page told "
            "the press more. The page said so too, and it is page four."
        ),
        good("He saw that Police said no, when Police told more and then Police warned him. Later police said more."),
    ],
)
def name_in_document(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    names = document.once(Names)
    found = [match for match in SMALL.finditer(text) if names.holds(match[0])]
    if not found or not writes_capitals(document):
        return
    small = Counter(match[0] for match in found)
    for match in found:
        name = match[0]
        if small[name] > 1 and small[name] * 5 > names.count[name]:
            continue
        if not is_prose(document, match.start()):
            continue
        before = word_before(text, match.start())
        if before.lower() in NO_NAME_BEHIND:
            continue
        personal = before in names.firsts[name] or before.lower() in TITLES or speaks(text, match.end())
        if personal or name not in english_words():
            safety = Safety.UNSAFE if name in english_words() else None
            yield hit(match.span(), replace=name.capitalize(), safety=safety, times=str(names.count[name]))
