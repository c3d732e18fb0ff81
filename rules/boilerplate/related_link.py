"""A scraper kept a link between two paragraphs.

The line leads to one other article and names it: “Related: The ferry is sold”. Only whole lines without a stop count
that begin with the words of such a link and a colon. Some of them authors write as well (“Read more: …”, “See also:
…”); such a line is reported, but goes only where a person looks at it. In Markdown these links are as a rule the
author's own.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, Safety, bad, end_of, furniture, good, hit, page, removal, rule, runs

KNOWN = furniture(__file__)
FIRST = "The mayor opened the new bridge over the river on Monday.\n\n"
LAST = "\n\nIt cost four million euros, and a fifth of it came from the county.\n"
LEAST = 15
"""Characters of a headline."""


@rule(
    summary="Link to another article in the text",
    message="“{match}” leads to another page and is not part of the article.",
    severity="info",
    confidence="high",
    profile="gate",
    fix="safe",
    because="Authors write such lines, too.",
    removes=True,
    absorbs=True,
    protected=True,
    markups=["text"],
    trigger=lambda: KNOWN.literals("link", doubtful=True),
    measured=(
        "2 findings, both real links, in 5.0 million words of clean articles, documentation, blogs and translations "
        "in several languages; on 580 labelled pages 14 of 15 lines with a safe fix and 31 of 34 without are "
        "furniture, 9 of doubtful label left out; the others are links that an editor kept."
    ),
    examples=[
        bad(f"{FIRST}⟦Related: Ferry sold at last⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦READ MORE: Storm closes the harbour for a week⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Lesen Sie auch: Fähre endlich verkauft⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Te puede interesar: Venden el viejo ferry⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Читайте также: Паром продан⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Baca juga: Feri akhirnya terjual⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦関連記事：渡し船がついに売却⟧{LAST}", FIRST + LAST.lstrip()),
        good(f"{FIRST}Related: the ferry was sold in May, and nobody came to see it go.{LAST}"),
        good(f"{FIRST}Read more: it is the cheapest way to travel, and the safest.{LAST}"),
        good(f"{FIRST}Watch: steel, gold{LAST}"),
    ],
)
def related_link(document: Document, options: None) -> Iterator[Hit]:
    lines = page(document, KNOWN)
    behind = end_of(document, KNOWN)
    spoken_of = {index for run in runs(document, KNOWN) for index in range(run.first, run.last + 1)}
    for run in runs(document, KNOWN):
        if run.kind == "link":
            span = lines[run.first].start, lines[run.last].end
            yield hit(span, edits=[removal(document, *span)], safety=Safety.SAFE)
    for index in range(1, behind.first if behind else len(lines)):
        if lines[index].kind == "link" and index not in spoken_of and names(lines.text(index)):
            span = lines[index].start, lines[index].end
            yield hit(span, edits=[removal(document, *span)], safety=Safety.UNSAFE)


def names(words: str) -> bool:
    """Whether something like a headline stands behind the colon."""
    name = words.replace("：", ":").partition(":")[2].strip()
    return len(name) >= LEAST and not name.endswith((".", "。", ":", ",", ";"))
