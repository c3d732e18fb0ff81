"""Scrapers take links to the top for text. Links to the top of a page, or past its navigation, that a scraper took for
text.

Only whole lines count: people go back to the top of hills too.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, bad, furniture, furniture_spans, good, hit, removal, rule

KNOWN = furniture(__file__)
FIRST = "The mayor opened the new bridge over the river on Monday.\n\n"
LAST = "\n\nIt cost four million euros, and a fifth of it came from the county.\n"


@rule(
    summary="Link to the top of the page",
    message="“{match}” moves about on the page and is not part of the article.",
    severity="info",
    confidence="high",
    profile="gate",
    fix="safe",
    removes=True,
    absorbs=True,
    protected=True,
    trigger=lambda: KNOWN.literals("back-to-top"),
    measured=(
        "4 findings, all real links to the top, in 5.0 million words of clean articles, documentation, blogs "
        "and translations in several languages; 7 of 7 lines right on 580 labelled pages (the lists were "
        "tuned on these pages)."
    ),
    examples=[
        bad(f"{FIRST}⟦Back to top⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Skip to main content⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Zum Inhalt springen⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Aller au contenu principal⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦回到顶部⟧{LAST}", FIRST + LAST.lstrip()),
        good(f"{FIRST}They went back to the top of the hill.{LAST}"),
        good(f"{FIRST}Top{LAST}"),
    ],
)
def back_to_top(document: Document, options: None) -> Iterator[Hit]:
    for start, end in furniture_spans(document, KNOWN, "back-to-top"):
        yield hit((start, end), edits=[removal(document, start, end)])
