"""The words were pasted or translated twice.

A phrase stands twice in a row: “of the of the town”. A translation engine, an editor's hand or a caption taken twice
leaves it. Rhetoric repeats too, but joins: “again and again and again”, “from coast to coast”; phrases that end in,
or are two words with, such a joining word are left alone, and so are names of two words, numbers, cells, and whatever
a mark or a bracket parts.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from textlint.authoring import Document, Edit, Hit, RegionKind, bad, good, hit, lexicon, region_at, repeats, rule

ARTICLES = frozenset(
    [
        "the",
        "an",
        "this",
        "my",
        "our",
        "your",
        "his",
        "her",
        "its",
        "their",
        "le",
        "la",
        "les",
        "der",
        "die",
        "das",
        "el",
        "il",
    ]
)


@cache
def joining() -> frozenset[str]:
    return frozenset(lexicon(__file__, "joining_words.txt"))


@rule(
    summary="Phrase written twice",
    message="“{phrase}” stands twice in a row; one of the two can go.",
    severity="warning",
    confidence="medium",
    profile="desk",
    fix="unsafe",
    because="The two may be meant, as in “help the people help the people”.",
    trigger={"always": "any words may stand twice; one pass over the words of the text looks for them"},
    measured="16 findings in 4.8 million words of clean and web text, 13 of them right; of 104 in scraped and machine-translated text about 80 were read, and nine in ten were right, most of them captions.",
    examples=[
        bad("She is the head of the⟦ of the⟧ harbour.", "She is the head of the harbour."),
        bad("They met in the old town⟦ in the old town⟧ at noon.", "They met in the old town at noon."),
        bad(
            "Enlarge Courtesy of Ann Bell⟦ Courtesy of Ann Bell⟧ and so on.", "Enlarge Courtesy of Ann Bell and so on."
        ),
        good("Again and again and again they went from coast to coast, step by step by step."),
        good("She likes design, web design, web pages and so on."),
        good("They live in New York New York, in the city, in the city. It was the bank. The bank was old."),
        good("Mix 2 cups 2 cups; a list of lists of lists; one and one and two."),
    ],
)
def doubled_phrase(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    for repeat in repeats(document):
        if repeat.size < 2 or repeat.count > 3:
            continue
        start, end = repeat.rest
        region = region_at(document, repeat.first[0])
        if region is None or region.kind is RegionKind.CELL or end > region.end:
            continue
        first, rest = text[slice(*repeat.first)], text[start:end]
        gap = text[repeat.first[1] : start]
        if gap.strip() or " ".join(first.lower().split()) != " ".join(rest.lower().split()):
            continue
        if _may_repeat(first) and not _is_rhetoric(
            [text[slice(*word)].lower() for word in repeat.words[: repeat.size]]
        ):
            yield hit((repeat.first[1], end), edits=[Edit(repeat.first[1], end, "")], phrase=first)


def _may_repeat(phrase: str) -> bool:
    """Whether a phrase is words, and more than a name."""
    words = phrase.split()
    if len(words) < 6 and any(word[-1] in ",;:" for word in words):
        return False
    if any(not any(map(str.isalpha, word)) or any(map(str.isdigit, word)) for word in words):
        return False
    return len(words) > 2 or all(word.islower() for word in words)


def _is_rhetoric(words: list[str]) -> bool:
    if words[-1] in joining():
        return True
    return words[0] in joining() and len(words) == 2 and words[1] not in ARTICLES
