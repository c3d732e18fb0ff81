"""A caption or a teaser was taken with its copy.

A whole sentence or paragraph stands twice in a row. Scrapers take a caption with its copy for blind readers, or a
teaser with the paragraph it was taken from. Short sentences and lines are left alone, as refrains, slogans and
answers repeat; so are lists and cells.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Edit, Hit, Region, RegionKind, bad, good, hit, region_at, repeats, rule

ENDS = (".", "!", "?", "…", ".”", "!”", "?”", '."', '!"', '?"', ".)", "。")
FEWEST = 7
"""Words of the shortest sentence that counts."""
SHORTEST = 40
"""Characters of the shortest sentence that counts."""


@rule(
    summary="Sentence or paragraph written twice",
    message="“{sentence}” stands twice in a row; one of the two can go.",
    severity="warning",
    confidence="high",
    profile="gate",
    fix="unsafe",
    because="The second may carry a link or a mark that the first lacks.",
    trigger={"always": "any words may stand twice; one pass over the words of the text looks for them"},
    measured="7 findings in 3.9 million words of clean English and Markdown, 6 of them right and one on a page of sample text; 30 of 30 right in 2.5 million words of scraped pages, half of them one notice of one site.",
    examples=[
        bad(
            "It rained. The old mill at the river has been closed since May.⟦ The old mill at the river has been closed since May.⟧ It dried.",
            "It rained. The old mill at the river has been closed since May. It dried.",
        ),
        bad(
            "The old mill at the river has been closed since last May.\n⟦The old mill at the river has been closed since last May.⟧\nIt dried.",
            "The old mill at the river has been closed since last May.\nIt dried.",
        ),
        good("Row, row, row your boat. Row, row, row your boat. Yes, we can. Yes, we can."),
        good("The mill has been closed since May. The mill has been closed since June, and the river has been low."),
        good(
            "- the old mill at the river in the north of the town.\n- the old mill at the river in the north of the town."
        ),
    ],
)
def doubled_sentence(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    for repeat in repeats(document):
        if repeat.size < FEWEST or repeat.first[1] - repeat.first[0] < SHORTEST:
            continue
        first, second = region_at(document, repeat.first[0]), region_at(document, repeat.rest[0])
        last = repeat.words[2 * repeat.size - 1][1]
        if first is None or second is None or not _is_prose(first) or not _is_prose(second) or last > second.end:
            continue
        start, end = repeat.first[1], _end(text, last, second.end)
        if first is second:
            gap = text[start : repeat.rest[0]].strip(' \n\r\t“"‘«([')
            if gap in ENDS and end > last and _begins(text, repeat.first[0], first.start):
                start = _end(text, start, second.end)
                yield hit((start, end), edits=[Edit(start, end, "")], sentence=text[slice(*repeat.first)])
        elif text[first.start : first.end] == text[second.start : second.end] and repeat.first[0] - first.start < 3:
            edit = Edit(first.end, second.end, "")
            yield hit((second.start, second.end), edits=[edit], sentence=text[slice(*repeat.first)])


def _is_prose(region: Region) -> bool:
    return region.kind in (RegionKind.PARAGRAPH, RegionKind.QUOTATION)


def _end(text: str, at: int, limit: int) -> int:
    """Behind the marks that stand at `at`."""
    while at < limit and text[at] in '.!?…”"’»)。':
        at += 1
    return at


def _begins(text: str, at: int, start: int) -> bool:
    """Whether a sentence begins at `at`."""
    before = text[max(start, at - 6) : at].rstrip(' \n\r\t“"‘«([')
    return not before or before[-1] in '.!?…:—”"’»)]'
