"""Comment forms are taken for text. Lines of comment forms and counters that a scraper took for text.

Only whole lines count: “leave a comment” in a sentence is an invitation of the author's. A word alone (“Comments”)
is reported beside a sure line only.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, bad, furniture, furniture_spans, good, hit, removal, rule

KNOWN = furniture(__file__)
FIRST = "The mayor opened the new bridge over the river on Monday.\n\n"
LAST = "\n\nIt cost four million euros, and a fifth of it came from the county.\n"


@rule(
    summary="Comment form in the text",
    message="“{match}” belongs to the comments of the page, not to the article.",
    severity="info",
    confidence="high",
    profile="gate",
    fix="safe",
    removes=True,
    absorbs=True,
    protected=True,
    trigger=lambda: KNOWN.literals("comment"),
    measured=(
        "0 findings in 5.0 million words of clean articles, documentation, blogs and translations in several "
        "languages; 83 of 83 lines right on 580 labelled pages (the lists were tuned on these pages)."
    ),
    examples=[
        bad(f"{FIRST}⟦Leave a Reply Cancel reply⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦12 Comments\nReply⟧{LAST}", FIRST + LAST.lstrip()),
        bad(
            f"{FIRST}⟦Your email address will not be published. Required fields are marked *⟧{LAST}",
            FIRST + LAST.lstrip(),
        ),
        bad(f"{FIRST}⟦Kommentar hinterlassen⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Deja un comentario⟧{LAST}", FIRST + LAST.lstrip()),
        good(f"{FIRST}Comments{LAST}"),
        good(f"{FIRST}Leave a comment below if you have crossed it, and we will draw a winner.{LAST}"),
    ],
)
def comment_line(document: Document, options: None) -> Iterator[Hit]:
    for start, end in furniture_spans(document, KNOWN, "comment"):
        yield hit((start, end), edits=[removal(document, start, end)])
