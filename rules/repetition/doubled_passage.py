"""A page or a passage was taken a second time.

Several paragraphs in a row stand on a page a second time, away from the first: a scraper took a page and its print
view, or an article and its preview. A single paragraph proves nothing: comments quote each other, summaries repeat
what they sum up, questions are asked of everyone and refrains return. Copies right below each other are
`repetition/doubled-sentence`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from textlint.authoring import Document, Edit, Hit, RegionKind, bad, good, hit, rule

SHORTEST = 120
"""Characters of the shortest paragraph that counts."""
FEWEST = 15
"""Words of the shortest paragraph that counts."""
LEAST = 3
"""Paragraphs of the shortest passage that counts."""
BETWEEN = 5
"""Regions from one long paragraph of a passage to the next, at the most: headings, items and short lines."""
LINE = 60
"""Characters of a line on average, below which several lines are verse."""
ENDS = (".", "!", "…", "”", '"', "。", ")")

MILL = """\
The old mill at the river has been closed since May, as the council said on Monday,\
 and nobody knows yet who will pay for the new wheel.
The wheel broke in a storm, and its shaft fell into the pond,\
 where divers found it after a week of search in deep mud and weeds.
It had turned since 1820.
A carpenter of the town has offered to build a new one of oak,\
 if the council pays for the wood and lets him work in the barn."""
"""What the examples show twice."""


@rule(
    summary="Passage that stands on the page twice",
    message="This passage stands above on the page already, from “{opening}”; once is enough.",
    severity="warning",
    confidence="medium",
    profile="desk",
    fix="unsafe",
    because="What is repeated may be meant to stand in both places.",
    trigger={"always": "any paragraph may stand twice; one look into a table for each long one"},
    measured="5 findings on 2 pages in 4.9 million words of clean English, Chinese and Markdown, where passages do stand twice; 11 of 13 right in 3.1 million words of scraped pages, the other two quotations in a forum.",
    examples=[
        bad(
            f"{MILL}\n\nMore news\n\nRain in June\n\n⟦{MILL}⟧\n\nThe end",
            f"{MILL}\n\nMore news\n\nRain in June\n\nThe end",
        ),
        bad(f"{MILL}\n⟦{MILL}⟧\n", f"{MILL}\n"),
        good(f"{MILL}\n\nAnn said:\n\n{MILL.splitlines()[0]}\n\nI doubt that."),
        good("And nobody asks it why.\n\nThe tide comes in, the tide goes out.\n\nAnd nobody asks it why."),
    ],
)
def doubled_passage(document: Document, options: None) -> Iterator[Hit]:
    text, regions = document.text, document.regions
    for start, end, first in _passages(document, _copies(document)):
        span = (regions[start].start, regions[end].end)
        opening = " ".join(text[regions[first].start : regions[first].end][:200].split()[:6])
        yield hit(span, edits=[Edit(regions[start - 1].end, span[1], "")], opening=opening)


def _copies(document: Document) -> list[tuple[int, int]]:
    """Numbers of the long paragraphs that stand above once already, with the number of the one above."""
    long = [
        (index, document.text[region.start : region.end])
        for index, region in enumerate(document.regions)
        if region.end - region.start >= SHORTEST and region.kind is RegionKind.PARAGRAPH
    ]
    counts = Counter(paragraph for _, paragraph in long)
    first: dict[str, int] = {}
    return [
        (index, first[paragraph])
        for index, paragraph in long
        if first.setdefault(paragraph, index) < index and counts[paragraph] == 2 and _is_prose(paragraph)
    ]


def _passages(document: Document, copies: list[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """First and last region of each run of copies, and the first region of what was copied."""
    run: list[tuple[int, int]] = []
    for index, first in [*copies, (0, 0)]:
        if run and not (first < run[0][0] and _goes_on(document, run[-1], (index, first))):
            if len(run) >= LEAST and run[-1][1] < run[0][0]:
                yield run[0][0], run[-1][0], run[0][1]
            run = []
        run.append((index, first))


def _goes_on(document: Document, last: tuple[int, int], following: tuple[int, int]) -> bool:
    """Whether a copy follows another at the same distance, with the same few lines between."""
    size = following[0] - last[0]
    if not 0 < size <= BETWEEN or size != following[1] - last[1]:
        return False
    text, regions = document.text, document.regions
    pairs = [(regions[last[0] + step], regions[last[1] + step]) for step in range(1, size)]
    return all(text[one.start : one.end] == text[other.start : other.end] for one, other in pairs)


def _is_prose(paragraph: str) -> bool:
    """Whether a paragraph is whole sentences, and no verse."""
    if not paragraph.endswith(ENDS) or len(paragraph.split()) < FEWEST:
        return False
    return paragraph.count("\n") == 0 or len(paragraph) >= LINE * (paragraph.count("\n") + 1)
