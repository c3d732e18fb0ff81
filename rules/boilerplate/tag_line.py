"""Tags of the page are taken for text. Lines of tags, categories and keywords that a scraper took for text.

Only a whole line counts that begins with the label of such a list and its colon (“Tags: bridges, traffic”); “tagged”
and “filed” in a sentence are the author's.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, bad, furniture, furniture_spans, good, hit, removal, rule

KNOWN = furniture(__file__)
FIRST = "The mayor opened the new bridge over the river on Monday.\n\n"
LAST = "\n\nIt cost four million euros, and a fifth of it came from the county.\n"


@rule(
    summary="Tags of the page in the text",
    message="“{match}” lists tags of the page and is not part of the article.",
    severity="info",
    confidence="high",
    profile="gate",
    fix="safe",
    removes=True,
    absorbs=True,
    protected=True,
    trigger=lambda: KNOWN.literals("tags"),
    measured=(
        "0 findings in 5.0 million words of clean articles, documentation, blogs and translations in several "
        "languages; 9 of 9 lines right on 580 labelled pages (the lists were tuned on these pages); most "
        "others stand in a trailer."
    ),
    examples=[
        bad(f"{FIRST}⟦Tags: bridges, traffic, river⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Filed under: Local politics⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Schlagwörter: Brücken, Verkehr⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Метки: мосты, река⟧{LAST}", FIRST + LAST.lstrip()),
        good(
            f"{FIRST}She tagged: every beam, every bolt, every rivet that the workers had carried up the hill since May.{LAST}"
        ),
        good(f"{FIRST}Categories{LAST}"),
    ],
)
def tag_line(document: Document, options: None) -> Iterator[Hit]:
    for start, end in furniture_spans(document, KNOWN, "tags"):
        yield hit((start, end), edits=[removal(document, start, end)])
