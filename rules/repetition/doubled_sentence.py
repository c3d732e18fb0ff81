"""A caption or a teaser was taken with its copy.

A whole sentence or paragraph stands twice in a row. Scrapers take a caption with its copy for blind readers, or a
teaser with the paragraph it was taken from. Short sentences and lines are left alone, as refrains, slogans and
answers repeat; so are lists and cells.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Edit, Hit, Region, RegionKind, Repeat, bad, good, hit, region_at, repeats, rule

ENDS = (".", "!", "?", "…", ".”", "!”", "?”", '."', '!"', '?"', ".)", "。")
FEWEST = 7
"""Words of the shortest sentence that counts."""
SHORTEST = 40
"""Characters of the shortest sentence that counts."""
LOOP = 4
"""Copies in one paragraph from which `repetition/loop` reports them."""
NEAR = 3
"""Marks that may stand before the first word of a paragraph."""


@rule(
    summary="Sentence or paragraph written twice",
    message="“{sentence}” stands {times} in a row; once is enough.",
    severity="warning",
    confidence="high",
    profile="gate",
    fix="unsafe",
    because="The copies may carry a link or a mark that the first one lacks.",
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
        bad(
            "It rained.\n\nThe old mill at the river has been closed since last May.\n\n"
            "⟦The old mill at the river has been closed since last May.\n\n"
            "The old mill at the river has been closed since last May.⟧\n\nIt dried.",
            "It rained.\n\nThe old mill at the river has been closed since last May.\n\nIt dried.",
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
        if first is None or second is None or not _is_prose(first) or not _is_prose(second):
            continue
        found = _in_one(text, repeat, first) if first is second else _in_several(document, repeat, first)
        if found is not None:
            start, end, times = found
            edit = Edit(start if first is second else first.end, end, "")
            said = "twice" if times == 2 else f"{times} times"
            yield hit((start, end), edits=[edit], sentence=text[slice(*repeat.first)], times=said)


def _in_one(text: str, repeat: Repeat, region: Region) -> tuple[int, int, int] | None:
    """Where the copies in one paragraph start and end, and how often the sentence stands there."""
    times = repeat.count
    while times > 1 and repeat.words[times * repeat.size - 1][1] > region.end:
        times -= 1
    if times < 2 or times == repeat.count >= LOOP:
        return None
    last, start = repeat.words[times * repeat.size - 1][1], repeat.first[1]
    end = _end(text, last, region.end)
    gap = text[start : repeat.rest[0]].strip(' \n\r\t“"‘«([')
    if gap not in ENDS or end == last or not _begins(text, repeat.first[0], region.start):
        return None
    return _end(text, start, region.end), end, times


def _in_several(document: Document, repeat: Repeat, first: Region) -> tuple[int, int, int] | None:
    """The same of paragraphs that are copies as a whole."""
    text, times, start, end = document.text, 1, 0, 0
    if repeat.first[0] - first.start >= NEAR:
        return None
    for copy in range(repeat.size, len(repeat.words), repeat.size):
        at = repeat.words[copy][0]
        region = region_at(document, at)
        if region is None or not _is_prose(region) or not end <= region.start <= at < region.start + NEAR:
            break
        if text[first.start : first.end] != text[region.start : region.end]:
            break
        start, end, times = start or region.start, region.end, times + 1
    return (start, end, times) if times > 1 else None


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
