"""A teaser was cut here, or a last link was dropped.

A paragraph of prose ends without a mark, among paragraphs that end with one. Teasers end in the middle of a sentence
without any mark, and so does a paragraph whose last link was dropped. Only long paragraphs that hold a whole sentence
are looked at, and only where nearly all others of the text end with a mark; headings, captions, credits, addresses
and what leads to a list have none and are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from textlint.authoring import Document, Hit, Region, RegionKind, bad, good, hit, is_protected, pattern, rule

LAST = pattern(r"(?<![\w@#/.&'’-])(?P<word>(?<!\b(?:[Rr]ead|[Ll]earn)\s)\p{Ll}[\p{L}\p{M}'’-]{0,30}+)\Z")
ENDED = pattern(r"[.!?…:;。！？।؟][\s\x22'”’»“)\]*_]{0,4}\Z")
INSIDE = pattern(r"\p{L}{2}[.!?]\s{1,3}\p{Lu}")
CREDIT = pattern(r"[|©]|https?:|\bwww\.|\s[–—-]\s?\p{Lu}[^.!?]{0,60}\Z")
LEAST = 140
"""Characters of such a paragraph at the least."""

OTHERS = 4
"""Long paragraphs that have to end with a mark, and of which there are to be this many for each that does not."""


@rule(
    summary="Paragraph that ends without a mark",
    message="The paragraph ends at “{word}” without a mark, though the others have one: its end may be lost.",
    severity="info",
    confidence="low",
    profile="audit",
    markups=["text"],
    trigger={"always": "What is looked for is a mark that is missing."},
    measured="4 findings in 4.1 million words of clean prose and documentation, all of stops that are missing; 68 in 2.5 million "
    "words of scraped pages, about half of the 30 read of lost ends, the others of captions and lists.",
    examples=[
        bad(
            "\n\n".join(
                [
                    "The mayor of the town, who had been a baker, went to the harbour on Monday. Nobody in the town knew why "
                    "he had gone there, and nobody asked him about it."
                ]
                * 5
                + [
                    "The ferry to the island was late again on Tuesday. The board said that it would look into the matter, and "
                    "that the owners of the boat had to ⟦pay⟧"
                ]
            )
        ),
        bad(
            "\n\n".join(
                [
                    "The old mill on the hill was sold in May, and its new owner wants to grind rye there from next year on. "
                    "His neighbours in the village doubt that he will."
                ]
                * 6
                + [
                    "The wheel will be built of oak by a carpenter of the village. He said that it would take him all winter, "
                    "and that nobody else knew how to make such a ⟦wheel⟧"
                ]
            )
        ),
        good(
            "\n\n".join(
                [
                    "The mayor of the town, who had been a baker, went to the harbour on Monday. Nobody in the town knew why "
                    "he had gone there, and nobody asked him about it"
                ]
                * 5
            )
        ),
        good("The ferry was late.\n\nThe board said it would look into it\n\nNobody spoke."),
    ],
)
def no_final_stop(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    long = [region for region in document.regions if _is_long(region)]
    open_ones = [region for region in long if not ENDED.search(text, max(region.start, region.end - 8), region.end)]
    if not open_ones or len(long) - len(open_ones) < OTHERS * len(open_ones):
        return
    follows = {one.end: other for one, other in pairwise(document.regions)}
    for region in open_ones:
        after = follows.get(region.end)
        if after is not None and (after.kind is RegionKind.LIST_ITEM or text[after.start].islower()):
            continue
        last = LAST.search(text, max(region.start, region.end - 40), region.end)
        if last is None or not INSIDE.search(text, region.start, region.end):
            continue
        if not CREDIT.search(text, region.start, region.end) and not is_protected(document, *last.span()):
            yield hit(last.span(), word=last[0])


def _is_long(region: Region) -> bool:
    return region.kind is RegionKind.PARAGRAPH and region.end - region.start >= LEAST
