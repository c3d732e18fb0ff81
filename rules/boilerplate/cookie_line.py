"""The page was saved with its cookie box open.

A scraper took the lines of the box for text. Only whole lines count: articles about cookies write about them in
sentences.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, bad, furniture, furniture_spans, good, hit, removal, rule

KNOWN = furniture(__file__)
FIRST = "The mayor opened the new bridge over the river on Monday.\n\n"
LAST = "\n\nIt cost four million euros, and a fifth of it came from the county.\n"


@rule(
    summary="Cookie box in the text",
    message="“{match}” belongs to the cookie box of the page, not to the article.",
    severity="info",
    confidence="high",
    profile="gate",
    fix="safe",
    removes=True,
    absorbs=True,
    protected=True,
    trigger=lambda: KNOWN.literals("cookie"),
    measured=(
        "0 findings in 5.0 million words of clean articles, documentation, blogs and translations in several "
        "languages; 2 of 2 lines right outside of trailers on 580 labelled pages."
    ),
    examples=[
        bad(f"{FIRST}⟦Accept all cookies\nCookie settings⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦This site uses cookies⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Alle Cookies akzeptieren⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Aceptar cookies⟧{LAST}", FIRST + LAST.lstrip()),
        good(f"{FIRST}Cookies{LAST}"),
        good(f"{FIRST}Every site asks whether we accept all cookies, and nobody reads the answer.{LAST}"),
    ],
)
def cookie_line(document: Document, options: None) -> Iterator[Hit]:
    for start, end in furniture_spans(document, KNOWN, "cookie"):
        yield hit((start, end), edits=[removal(document, start, end)])
