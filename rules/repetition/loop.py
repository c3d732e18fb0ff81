"""A translation engine or a generator got stuck here.

The same words come four times and more in a row. Laughter, cheers, songs and emphasis repeat single words for as long
as they like and are in a list of their own; “on and on and on”, numbers, letters, signs, cells, and lines of a list
or a table are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from textlint.authoring import (
    Document,
    Edit,
    Hit,
    RegionKind,
    bad,
    good,
    hit,
    lexicon,
    pattern,
    region_at,
    repeats,
    rule,
)

MOST_OF_A_WORD = 5
"""How often a single word may stand in a row before it is a loop; people write a word four times for effect."""
MOST_OF_A_PHRASE = 4

GLUED = pattern(r"(?P<unit>[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]{3,12}?)(?P=unit){4,400}+")
"""Scripts that set no blanks between words."""


@cache
def laughter() -> frozenset[str]:
    return frozenset(lexicon(__file__, "laughter.txt"))


@cache
def joining() -> frozenset[str]:
    return frozenset(lexicon(__file__, "joining_words.txt"))


@rule(
    summary="Words repeated in a loop",
    message="“{unit}” stands {count} times in a row: the text was caught in a loop. Look the sentence up in its source.",
    severity="error",
    confidence="high",
    profile="gate",
    fix="unsafe",
    because="Where the loop began, the engine may have lost what stood there.",
    trigger={"always": "any words may be repeated; one pass over the words of the text looks for them"},
    measured="0 findings in 7.4 million words of clean and scraped text, and two, both right, in 0.4 million words of machine translation: rare in what good engines make.",
    examples=[
        bad(
            "He said that ⟦he would like to he would like to he would like to he would like to⟧ sleep.",
            "He said that he would like to sleep.",
        ),
        bad(
            "The price of ⟦the bread, the bread, the bread, the bread, the bread⟧ rose.", "The price of the bread rose."
        ),
        bad("It is a ⟦town town town town town town⟧ by the sea.", "It is a town by the sea."),
        bad("天気は⟦とても良いとても良いとても良いとても良いとても良い⟧です。", "天気はとても良いです。"),
        good("Ha ha ha ha ha, no no no no no, and it went on and on and on and on and on."),
        good("la la la la la la\n- - - - - - - -\n1 1 1 1 1 1\nA A A A A A\n0.5 0.5 0.5 0.5 0.5"),
        good("No\nNo\nNo\nNo\nNo\nNo"),
        good("Hahahahahaha, aaaaaaaaah, 哈哈哈哈哈哈哈哈哈哈."),
    ],
)
def loop(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    for repeat in repeats(document):
        least = MOST_OF_A_WORD if repeat.size == 1 else MOST_OF_A_PHRASE
        if repeat.count < least:
            continue
        region = region_at(document, repeat.first[0])
        if region is None or region.kind is RegionKind.CELL or repeat.rest[1] > region.end:
            continue
        words = [text[slice(*word)].lower() for word in repeat.words[: repeat.size]]
        if repeat.size == 1 and any(text[a[1] : b[0]].strip() for a, b in pairwise(repeat.words)):
            continue
        if _may_loop(words):
            unit = text[slice(*repeat.first)]
            edit = Edit(repeat.first[1], repeat.rest[1], "")
            yield hit((repeat.first[0], repeat.rest[1]), edits=[edit], unit=unit, count=str(repeat.count))
    if not text.isascii():
        for match in GLUED.finditer(text):
            unit = match["unit"]
            if len(set(unit)) > 1:
                edit = Edit(match.start() + len(unit), match.end(), "")
                yield hit(match.span(), edits=[edit], unit=unit, count=str(len(match[0]) // len(unit)))


def _may_loop(words: list[str]) -> bool:
    """Whether no one would say these words over and over."""
    if all(word in laughter() or len(word) < 2 or not word.isalpha() for word in words):
        return False
    return not (len(words) == 2 and (words[-1] in joining() or words[0] in joining()) and len(words[0]) > 1)
