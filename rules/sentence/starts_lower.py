"""Often a link or a name at the beginning was dropped.

A paragraph begins in lower case behind one that is finished. Reported only for an English word that no name follows,
in a paragraph that ends as a sentence, behind a paragraph that ends so too. Trade marks, handles and commands that
begin small, lists and what leads to them, quoted verse and texts whose authors write without capitals are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from textlint.authoring import (
    Document,
    Hit,
    RegionKind,
    bad,
    english_words,
    good,
    hit,
    is_protected,
    pattern,
    rule,
    writes_capitals,
)

START = pattern(r"(?P<word>[a-z]{1,24}+)(?:['’][a-z]{1,3})?,?[ \N{NO-BREAK SPACE}](?=[a-z\d“‘\"'$€£(])")
ENDED = pattern(r"[.!?][”\"’»)]{0,2}\Z")
LEAST = 5
"""Words that such a paragraph has at the least."""


@rule(
    summary="Paragraph begins in lower case",
    message="The paragraph begins with “{match}” in lower case: its beginning may be lost.",
    severity="warning",
    confidence="medium",
    profile="desk",
    languages=["en"],
    trigger={"always": "Any word may begin a paragraph; only its case is wrong."},
    measured="2 findings in 5.0 million words of clean prose, both real slips; 8 of 9 right on scraped pages.",
    examples=[
        bad("The ferry was late.\n\n⟦of⟧ the three boats in the harbour, two were under repair.\n\nNobody spoke."),
        bad("The ferry was late.\n\n⟦trade⟧ with the islands fell by half in the cold winter."),
        good("The boats are:\n\nof oak, two, built in the last years of the war.\n\nThat was all."),
        good("The ferry was late.\n\nlibfoo reads the tables and writes them to the disk."),
        good("The boats of the town have\n\na smaller crew than those of old.\n\na better sail than those of old."),
        good("The ferry was late\n\nand the boats in the harbour were under repair."),
        good("the ferry was late.\n\nof the three boats in the harbour, two were under repair."),
        good("The ferry was late.\n\nsouth Korean boats came into the harbour at night."),
    ],
)
def starts_lower(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    regions = document.regions
    for number, (before, region) in enumerate(pairwise(regions), start=2):
        if before.kind is not RegionKind.PARAGRAPH or region.kind is not RegionKind.PARAGRAPH:
            continue
        if text[before.start].islower() or (number < len(regions) and text[regions[number].start].islower()):
            continue  # one of a list
        match = START.match(text, region.start, region.end)
        if match is None or match["word"] not in english_words() or text.count(" ", region.start, region.end) < LEAST:
            continue
        if not ENDED.search(text, before.end - 3, before.end) or not ENDED.search(text, region.end - 3, region.end):
            continue
        if writes_capitals(document) and not is_protected(document, *match.span("word")):
            yield hit(match.span("word"))
