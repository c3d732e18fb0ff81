"""A link's text was set as a sentence of its own.

A small word has a capital inside a sentence: “opened Their first office”. Translation engines set the text of a link
as a sentence of its own, capital first. Reported are words that no name begins with, behind a word that cannot end a
sentence (a preposition, an auxiliary, a conjunction) or a possessive behind a past tense; never where other capitals
stand near (headings, names, titles of works), inside quotation marks or brackets, before “to” and a verb
(`sentence/question-after-preposition`), in headings, licences and texts whose authors write without capitals.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, RegionKind, bad, good, hit, pattern, region_at, rule, writes_capitals

WORDS = (
    *("Its", "Their", "These", "Those", "They", "It", "The", "Of", "In", "At", "By", "For", "From", "With", "To", "As"),
    *("Is", "Are", "Was", "Were", "Has", "Have", "Had", "Than", "Into", "Because", "Which", "If"),
    *("How", "Why", "What", "When", "Where", "Whether"),
)
INSIDE = pattern(
    r"""
    (?<![\w’'.#@/“"‘«(\[-])
    (?:(?:of|in|at|by|for|from|with|to|into|between|against|under|about|after|before|during|without|through|among
         |but|that|when|while|because|if|than|such|as|is|are|was|were|has|have|had|will|would|can|could|should|must)
       [ \N{NO-BREAK SPACE}](?P<hit>\L<words>)
     | (?P<past>[a-z]{3,14}ed|gave|took|held|lost|made|built|sold|began|won|saw|sent|left|kept|found|brought|bought
         |cut|set|put)
       [ \N{NO-BREAK SPACE}](?P<hit>Its|Their)
    )
    (?=[ \N{NO-BREAK SPACE}](?!to\s)[a-z]{2,20}[ ,.;](?![A-Z]))
    """,
    64,  # regex.VERBOSE
    words=tuple(WORDS),
)
NEAR_AFTER = pattern(r"(?:\s\S{1,30}){0,2}?\s[“\"(‘\[]?\p{Lu}")
NEAR_BEFORE = pattern(r"\p{Lu}\S{0,30}\s\S{0,30}\s\Z")
QUOTED = pattern(r"[“\"‘«(\[][^”\"’»)\]]{0,60}\Z")
TITLE = pattern(
    r"\b(?:[Tt]itled?|[Ee]ntitled|called|named|film|movie|book|novel|song|album|band|series|show|poem|play|podcast|magazine"
    r"|section|chapter|article|post|option|button|field|key|value|License|Licen[cs]e)\b"
)
AROUND = 80


@rule(
    summary="Small word with a capital inside a sentence",
    message="“{match}” stands with a capital in the middle of a sentence.",
    severity="warning",
    confidence="medium",
    profile="desk",
    fix="unsafe",
    because="The capital may be left from a sentence that began here: then a full stop or words are missing.",
    languages=["en"],
    trigger=lambda: [f" {word.lower()} " for word in WORDS],
    measured="2 findings in 5.0 million words of clean prose and 1 in machine-translated news, all three real slips.",
    examples=[
        bad(
            "The island opened ⟦Their⟧ first school in the spring of last year.",
            "The island opened their first school in the spring of last year.",
        ),
        bad(
            "The board has to learn from ⟦What⟧ went wrong in the harbour.",
            "The board has to learn from what went wrong in the harbour.",
        ),
        bad(
            "The ferry was late because ⟦The⟧ boats in the harbour were under repair.",
            "The ferry was late because the boats in the harbour were under repair.",
        ),
        good("The ferry came from The Hague, and she read of The Who in The Times."),
        good("You may act only on Your own behalf and trust in His mercy."),
        good("She sang of “What was” and wrote a post titled What is lost by When the boats are gone."),
        good("Getting Ready for What is Next in Town"),
        good("i saw it in The harbour."),
    ],
)
def capital_inside(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    for match in INSIDE.finditer(text):
        start, end = match.span("hit")
        region = region_at(document, start)
        if region is None or region.kind not in (RegionKind.PARAGRAPH, RegionKind.LIST_ITEM, RegionKind.QUOTATION):
            continue
        left = max(region.start, start - AROUND)
        if (
            NEAR_AFTER.match(text, end, region.end)
            or QUOTED.search(text, left, start)
            or TITLE.search(text, left, start)
        ):
            continue
        if not match["past"] and NEAR_BEFORE.search(text, left, start):
            continue
        if writes_capitals(document):
            yield hit((start, end), replace=text[start:end].lower())
