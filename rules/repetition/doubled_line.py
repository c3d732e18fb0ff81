"""A heading or a caption was taken with its copy.

A line that is no sentence stands twice in a row: a page's title and its headline, a heading, a caption or a credit.
Verse and lists repeat lines on purpose, and tables and menus by their nature; a line counts only where it is long, or
a heading, and where the lines around it are no verse. Whole sentences are `repetition/doubled-sentence`.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Edit, Hit, Region, RegionKind, bad, good, hit, rule

FEWEST, SHORTEST = 4, 24
"""Words and characters of the shortest line that counts; a heading counts from two words."""
STOPS = (".", "!", "?", "…", "。", ":", ",", ";")
VERSE = range(3, 11)
"""Words of a line of verse."""


@rule(
    summary="Heading or caption written twice",
    message="“{line}” stands again right below itself; once is enough.",
    severity="warning",
    confidence="medium",
    profile="desk",
    fix="unsafe",
    because="A copy may be a heading of its own, or carry a link.",
    trigger={"always": "any line may stand twice; one pass over the paragraphs compares each with the one before"},
    measured="1 finding in 4.9 million words of clean English, Chinese and Markdown, a sample of headings that was right; 70 copies in 56 places in 3.1 million words of scraped pages, of which 45 copies were read and were right, titles of goods and heads of tables among them.",
    examples=[
        bad(
            "Old mill on the river burns down\n\n⟦Old mill on the river burns down⟧\n\nNobody was hurt in the fire.",
            "Old mill on the river burns down\n\nNobody was hurt in the fire.",
        ),
        bad(
            "The fire was put out at noon, and nobody was hurt.\n\nThe mill in May (Photo: Ann Bell, Harbour News)\n\n"
            "⟦The mill in May (Photo: Ann Bell, Harbour News)⟧\n\nIt had stood there since 1820.",
        ),
        bad("# Opening hours\n\n## ⟦Opening hours⟧\n\nWe open at nine.", markup="markdown"),
        good("No news today\n\nNo news today\n\nIt rained.", markup="text"),
        good("the tide comes in to the harbour\nthe tide comes in to the harbour\nand nobody asks it why"),
        good(
            "We walked along the shore at night\nAnd all the stars were bright\n\n"
            "Oh take me back to where we were\nOh take me back to where we were"
        ),
        good("- the mill at the river in the north\n- the mill at the river in the north"),
        good("| a mill at the river | a mill at the river |\n|---|---|\n| 1 | 2 |", markup="markdown"),
    ],
)
def doubled_line(document: Document, options: None) -> Iterator[Hit]:
    text, regions = document.text, document.regions
    index = 0
    while index < len(regions):
        first, last = regions[index], index
        while last + 1 < len(regions) and _is_copy(text, first, regions[last + 1]):
            last += 1
        if last > index and _may_go(document, index, last):
            edits = [Edit(first.end, regions[last].end, "")]
            span = (regions[index + 1].start, regions[last].end)
            yield hit(span, edits=edits, line=text[first.start : first.end])
        index = last + 1


def _is_copy(text: str, first: Region, second: Region) -> bool:
    length = first.end - first.start
    return length == second.end - second.start and text[first.start : first.end] == text[second.start : second.end]


def _may_go(document: Document, index: int, last: int) -> bool:
    """Whether the line of some regions is a heading or long, and no line of verse, of a list or of a table."""
    text, regions = document.text, document.regions
    first = regions[index]
    line, kinds = text[first.start : first.end], {region.kind for region in regions[index : last + 1]}
    if kinds - {RegionKind.HEADING, RegionKind.PARAGRAPH} or line.endswith(STOPS):
        return False
    words = line.split()
    if sum(any(map(str.isalpha, word)) for word in words) * 4 < len(words) * 3 or len(words) < 2:
        return False
    if document.markup != "text" and kinds == {RegionKind.HEADING}:
        return True
    if len(words) < FEWEST or len(line) < SHORTEST:
        return False
    above = index > 0 and _is_verse(text, regions[index - 1], text[regions[index - 1].end : first.start])
    below = last + 1 < len(regions) and _is_verse(
        text, regions[last + 1], text[regions[last].end : regions[last + 1].start]
    )
    return not (above or (below and len(words) in VERSE) or document.once(_is_all_verse))


def _is_all_verse(document: Document) -> bool:
    """Whether most lines may be verse: a song, a poem, or a menu."""
    verse = sum(_is_verse(document.text, region, "") for region in document.regions)
    return verse * 3 > len(document.regions) * 2


def _is_verse(text: str, region: Region, gap: str) -> bool:
    """Whether a line beside, with no blank line between, may be one of verse."""
    line = text[region.start : region.end]
    return gap.count("\n") < 2 and len(line.split()) in VERSE and not line.endswith((".", "!", "?", ":"))
