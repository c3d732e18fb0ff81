"""Feeds say where a text was copied from. The line in which a copy says where it was copied from, in the words that
templates and feeds put there.

“Source: Reuters” and “originally published in” are credits that editors write too and are left alone. Reported are
“The post … appeared first on …” in the languages of WordPress, links to “the original article”, and the like.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, bad, furniture, furniture_spans, good, hit, removal, rule

KNOWN = furniture(__file__)
FIRST = "The mayor opened the new bridge over the river on Monday.\n\n"
LAST = "\n\nIt cost four million euros, and a fifth of it came from the county.\n"


@rule(
    summary="Feed's line about where the text comes from",
    message="“{match}” was added by a feed and is not part of the article.",
    severity="info",
    confidence="high",
    profile="gate",
    fix="safe",
    removes=True,
    absorbs=True,
    protected=True,
    trigger=lambda: KNOWN.literals("credit"),
    measured=(
        "0 findings in 5.0 million words of clean articles, documentation, blogs and translations in several "
        "languages; one finding in 1.7 million words of scraped news, right; most such lines stand in a "
        "trailer."
    ),
    examples=[
        bad(f"{FIRST}⟦The post New bridge opens appeared first on Harbour News.⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦View original article⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Der Beitrag Neue Brücke erschien zuerst auf Hafen-Zeitung.⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦L’article Un nouveau pont est apparu en premier sur Le Port.⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦La entrada Un puente nuevo se publicó primero en El Puerto.⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦原文链接：harbour24.com⟧{LAST}", FIRST + LAST.lstrip()),
        good(f"{FIRST}Source: county of Harbour{LAST}"),
        good(f"{FIRST}Originally published in the Harbour Almanac.{LAST}"),
        good(f"{FIRST}The comet appeared first on Tuesday, a little above the western hills and very faint.{LAST}"),
    ],
)
def source_line(document: Document, options: None) -> Iterator[Hit]:
    for start, end in furniture_spans(document, KNOWN, "credit"):
        yield hit((start, end), edits=[removal(document, start, end)])
