"""Share buttons are taken for text. Share and follow buttons that a scraper took for text.

Only whole lines count: “share this” and “follow us” in a sentence are the author's. A button that is a word by
itself (“Facebook”, “Save”) is reported beside a sure one, or where three different ones stand in a row.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import BUTTON_NAMES, Document, Hit, bad, furniture, furniture_spans, good, hit, removal, rule

KNOWN = furniture(__file__)
FIRST = "The mayor opened the new bridge over the river on Monday.\n\n"
LAST = "\n\nIt cost four million euros, and a fifth of it came from the county.\n"


@rule(
    summary="Share button in the text",
    message="“{match}” is a share button of the page, not part of the article.",
    severity="info",
    confidence="high",
    profile="gate",
    fix="safe",
    removes=True,
    absorbs=True,
    protected=True,
    trigger=lambda: [*KNOWN.literals("share"), *BUTTON_NAMES],
    measured=(
        "0 findings in 5.0 million words of clean articles, documentation, blogs and translations in several "
        "languages; 188 of 189 lines right on 580 labelled pages (the lists were tuned on these pages)."
    ),
    examples=[
        bad(f"{FIRST}⟦Share this article⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Share on Facebook\nShare on X\nEmail⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"⟦Facebook\nTwitter\nWhatsApp\nCopy link⟧\n\n{FIRST}{LAST}", FIRST + LAST),
        bad(f"{FIRST}⟦Partager sur Facebook⟧{LAST}", FIRST + LAST.lstrip()),
        good(f"{FIRST}Facebook{LAST}"),
        good(f"{FIRST}Find the county on:\n\nFacebook\nTwitter\nInstagram{LAST}"),
        good(f"{FIRST}Share this bridge with cyclists, the mayor asked, and they will come.{LAST}"),
    ],
)
def share_line(document: Document, options: None) -> Iterator[Hit]:
    for start, end in furniture_spans(document, KNOWN, "share"):
        yield hit((start, end), edits=[removal(document, start, end)])
