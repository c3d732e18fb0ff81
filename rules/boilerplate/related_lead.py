"""Links to other articles are taken for text. A link to another article, or the line above such links, in the middle of
the text.

Only whole lines count (“Read more”, “Related articles”, “Lesen Sie auch”). A line that dangles, or that names the
other article itself, may go; where other lines stand under it, they are probably links, but may be the article's.
In Markdown such lists are as a rule the author's own.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, Page, Safety, bad, furniture, good, hit, page, removal, rule, runs

KNOWN = furniture(__file__)
FIRST = "The mayor opened the new bridge over the river on Monday.\n\n"
LAST = "\n\nIt cost four million euros, and a fifth of it came from the county.\n"
MOST, LONGEST = 6, 140
"""Links under one line, and characters of a link."""


@rule(
    summary="Link to other articles in the text",
    message="“{match}” leads to other pages and is not part of the article.",
    severity="info",
    confidence="high",
    profile="gate",
    fix="safe",
    because="The lines under it are probably links, but they may be the article's.",
    removes=True,
    absorbs=True,
    protected=True,
    markups=["text"],
    trigger=lambda: KNOWN.literals("related"),
    measured=(
        "1 finding, a real lead, in 5.0 million words of clean articles, documentation, blogs and "
        "translations in several languages; 35 of 36 lines with a safe fix and 300 of 321 others right on 580 labelled pages (the lists were "
        "tuned on these pages)."
    ),
    examples=[
        bad(f"{FIRST}⟦Read more⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Also on Harbour24⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Related articles\nFerry sold at last\nA storm is coming⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Lesen Sie auch:⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦À lire aussi :⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦延伸阅读⟧{LAST}", FIRST + LAST.lstrip()),
        good(f"{FIRST}Read more books, the mayor told them, and build fewer bridges.{LAST}"),
        good(f"{FIRST}More{LAST}"),
    ],
)
def related_lead(document: Document, options: None) -> Iterator[Hit]:
    lines = page(document, KNOWN)
    for run in runs(document, KNOWN):
        if run.kind != "related":
            continue
        last = last_link(lines, run.last)
        span = lines[run.first].start, lines[last].end
        safety = Safety.SAFE if last == run.last else Safety.UNSAFE
        yield hit(span, edits=[removal(document, *span)], safety=safety)


def last_link(lines: Page, index: int) -> int:
    """The last of the short lines under the one at `index`, or that one itself."""
    last = index
    while last + 1 < len(lines) and last - index < MOST:
        line = lines[last + 1]
        if line.kind != "bare" or line.end - line.start > LONGEST:
            break
        last += 1
    return last
