"""The word was typed or translated a second time.

A word of content stands twice in a row: “she sells sells bread”. Small words are `repetition/doubled-word`. Emphasis
(“very very”, “far far better”), words that rightly stand twice (“had had”, “that that”), names, laughter, and
languages that double words as grammar are left alone, and so is what a mark, a line or a cell parts.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from textlint.authoring import (
    Document,
    Edit,
    Hit,
    RegionKind,
    bad,
    good,
    hit,
    language,
    lexicon,
    region_at,
    repeats,
    rule,
)

LANGUAGES = frozenset(["en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "sv", "da", "no", "cs", "fi", "ro", "hu"])


@cache
def allowed() -> frozenset[str]:
    """What may stand twice, and what `repetition/doubled-word` reports."""
    small = {row.split()[1].rstrip("*") for row in lexicon(__file__, "function_words.txt")}
    return frozenset(lexicon(__file__, "laughter.txt")) | frozenset(lexicon(__file__, "stand_twice.txt")) | small


@rule(
    summary="Word written twice",
    message="“{word}” stands twice in a row; one is enough.",
    severity="warning",
    confidence="medium",
    profile="desk",
    fix="unsafe",
    because="The word may be doubled for effect, or have two roles.",
    trigger={"always": "any word may stand twice; one pass over the words of the text looks for them"},
    measured="16 findings in 4.8 million words of clean and web text, 13 of them right; 6 of 6 right in 2.5 million words of scraped pages.",
    examples=[
        bad("She sells⟦ sells⟧ bread in the harbour of the town.", "She sells bread in the harbour of the town."),
        bad(
            "Each of the pages shows⟦ shows⟧ what is left of the mill.",
            "Each of the pages shows what is left of the mill.",
        ),
        good("It was far far better, very very good, and he had had enough of that that day and of the ha ha."),
        good("The mill is one of Duran Duran; Boing Boing, and the Pago Pago of the north."),
        good("The list of the\nshoes\nshoes\nand of the hats, hats that that man wore, is in the box."),
        good("Orang orang yang dan anak anak itu tidak dengan kami."),
    ],
)
def repeated_word(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    for repeat in repeats(document):
        if repeat.size != 1 or repeat.count > 3:
            continue
        (start, end), (_, last) = repeat.first, repeat.rest
        word, gap = text[start:end], text[end : repeat.rest[0]]
        if len(word) < 3 or not (word.isalpha() and word.islower()) or text[repeat.rest[0] : last] != word:
            continue
        if gap not in (" ", "  ", "\N{NO-BREAK SPACE}") or word in allowed() or language(document) not in LANGUAGES:
            continue
        region = region_at(document, start)
        if region is None or region.kind is not RegionKind.PARAGRAPH or last > region.end:
            continue
        yield hit((end, last), edits=[Edit(end, last, "")], word=word)
