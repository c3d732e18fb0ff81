"""Newsletter boxes are taken for text. Lines of newsletter boxes and log-in links that a scraper took for text.

Only whole lines count; a call to subscribe in the author's own sentence is left alone, and so is a word by itself
(“Subscribe”) unless a sure line stands beside it.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, bad, furniture, furniture_spans, good, hit, removal, rule

KNOWN = furniture(__file__)
FIRST = "The mayor opened the new bridge over the river on Monday.\n\n"
LAST = "\n\nIt cost four million euros, and a fifth of it came from the county.\n"


@rule(
    summary="Sign-up box in the text",
    message="“{match}” asks the reader to sign up and is not part of the article.",
    severity="info",
    confidence="high",
    profile="gate",
    fix="safe",
    removes=True,
    absorbs=True,
    protected=True,
    trigger=lambda: KNOWN.literals("account"),
    measured=(
        "0 findings in 5.0 million words of clean articles, documentation, blogs and translations in several "
        "languages; 38 of 40 lines right on 580 labelled pages (the lists were tuned on these pages)."
    ),
    examples=[
        bad(f"{FIRST}⟦Subscribe to our newsletter⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Already have an account?\nLog in⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Newsletter bestellen⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦S’inscrire à la newsletter⟧{LAST}", FIRST + LAST.lstrip()),
        good(f"{FIRST}Subscribe{LAST}"),
        good(f"{FIRST}Sign up for our newsletter if you would like to hear when the second bridge opens.{LAST}"),
    ],
)
def sign_up_line(document: Document, options: None) -> Iterator[Hit]:
    for start, end in furniture_spans(document, KNOWN, "account"):
        yield hit((start, end), edits=[removal(document, start, end)])
