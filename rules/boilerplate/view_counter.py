"""Counters of readers are taken for text. Lines that count readers, votes and minutes, which a scraper took for text.

Only whole lines count in which a counter says what it counts (“Views: 120”, “Reading time: 3 minutes”); a number
with a word behind it (“120 points”) may be a result and is reported beside a sure line only.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, bad, furniture, furniture_spans, good, hit, removal, rule

KNOWN = furniture(__file__)
FIRST = "The mayor opened the new bridge over the river on Monday.\n\n"
LAST = "\n\nIt cost four million euros, and a fifth of it came from the county.\n"


@rule(
    summary="Counter of readers in the text",
    message="“{match}” counts for the page and is not part of the article.",
    severity="info",
    confidence="high",
    profile="gate",
    fix="safe",
    removes=True,
    absorbs=True,
    protected=True,
    trigger=lambda: KNOWN.literals("counter"),
    measured=(
        "0 findings in 5.0 million words of clean articles, documentation, blogs and translations in several "
        "languages; 4 of 4 lines right on 580 labelled pages."
    ),
    examples=[
        bad(f"{FIRST}⟦Post Views: 1,204⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Read 18 times⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Aufrufe: 1.204⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Temps de lecture : 3 minutes⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Просмотров: 120⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦閲覧数：1204⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦조회수 120⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Okunma: 1204⟧{LAST}", FIRST + LAST.lstrip()),
        good(f"{FIRST}120 points{LAST}"),
        good(f"{FIRST}Views: the river, the bridge, the harbour{LAST}"),
        good(f"{FIRST}The paper was read 18 times, mostly by its author.{LAST}"),
    ],
)
def view_counter(document: Document, options: None) -> Iterator[Hit]:
    for start, end in furniture_spans(document, KNOWN, "counter"):
        yield hit((start, end), edits=[removal(document, start, end)])
