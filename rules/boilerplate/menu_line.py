"""Menus are taken for text. Lines of menus, searches, shops and forums that a scraper took for text.

Only whole lines count that nobody writes into an article (“Toggle navigation”, “Your cart is empty”); names of
pages (“About”, “Contact”) are reported beside such a line only.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, bad, furniture, furniture_spans, good, hit, removal, rule

KNOWN = furniture(__file__)
FIRST = "The mayor opened the new bridge over the river on Monday.\n\n"
LAST = "\n\nIt cost four million euros, and a fifth of it came from the county.\n"


@rule(
    summary="Menu of the page in the text",
    message="“{match}” belongs to a menu of the page, not to the article.",
    severity="info",
    confidence="high",
    profile="gate",
    fix="safe",
    removes=True,
    absorbs=True,
    protected=True,
    trigger=lambda: [*KNOWN.literals("menu"), *KNOWN.literals("navigation")],
    measured=(
        "0 findings in 5.0 million words of clean articles, documentation, blogs and translations in several "
        "languages; 44 of 48 lines right on 580 labelled pages (the lists were tuned on these pages), the 4 "
        "others being the menu of one shop."
    ),
    examples=[
        bad(f"{FIRST}⟦Toggle navigation⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Main menu\nHome\nAbout us\nContact⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Your cart is empty⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Search this site⟧{LAST}", FIRST + LAST.lstrip()),
        good(f"{FIRST}Contact{LAST}"),
        good(f"{FIRST}The main menu has three soups and a fish that nobody orders.{LAST}"),
    ],
)
def menu_line(document: Document, options: None) -> Iterator[Hit]:
    for start, end in furniture_spans(document, KNOWN, "menu", "navigation"):
        yield hit((start, end), edits=[removal(document, start, end)])
