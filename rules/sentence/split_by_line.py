"""A scraper dropped the line or link that stood here.

A sentence stops at the end of one paragraph behind a small word and goes on in the next in lower case. A link, a name
or a line was lost between the two. Only paragraphs that end in a word that cannot end one (“of”, “the”, “and”) and
lines that go on in lower case are reported, in texts whose authors write with capitals; lists, verse and hard-wrapped
paragraphs are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from textlint.authoring import Document, Hit, RegionKind, bad, good, hit, pattern, rule, writes_capitals

LAST = pattern(
    r"(?<![;,]\s)(?<![\p{L}\p{M}'’-])(?P<word>of|the|a|an|to|and|or|in|on|at|by|for|from|with|into|as|is|are|was|were|that"
    r"|which|who|their|its|his|her|our|your|than|because|between|about|through|during|against|under|has|have|had|will"
    r"|would|should|could|can|it|they|he|she|we|doesn['’]t|don['’]t|didn['’]t)\Z"
)
FIRST = pattern(r"[a-z]{1,24}+(?:['’-][a-z]{1,20})?[,;]?[ \N{NO-BREAK SPACE}][a-z\d“‘\"'$€£(]")
LONG = 45
"""Characters of the first line at the least: shorter ones are verse and labels."""


@rule(
    summary="Sentence broken over two paragraphs",
    message="The sentence breaks off at “{last}” and goes on in the next paragraph with “{first}”. "
    "Words or a link may be missing between the two.",
    severity="warning",
    confidence="medium",
    profile="desk",
    languages=["en"],
    markups=["text"],
    trigger={"always": "The words at the break are the commonest of the language."},
    measured="6 findings in 7.5 million words of clean prose and scraped pages, 5 of them right.",
    examples=[
        bad("The harbour board agreed on Monday with the owners of ⟦the\n\nold⟧ ferry to repair it in spring."),
        bad("Two of the three boats in the old harbour were built ⟦by\n\nmen⟧ from the north of the island."),
        good("The harbour board agreed on Monday with the owners of the old ferry.\n\nthen it rained."),
        good("I sing of\n\nmen and boats."),
        good("You need a boat that is long enough; and\n\nmen who can row it to the island."),
        good("the harbour board agreed on monday with the owners of the\n\nold ferry to repair it in spring."),
    ],
)
def split_by_line(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    for before, region in pairwise(document.regions):
        if before.end - before.start < LONG or not {before.kind, region.kind} <= {
            RegionKind.PARAGRAPH,
            RegionKind.HEADING,
        }:
            continue
        last = LAST.search(text, max(before.start, before.end - 30), before.end)
        if last is None or not text[before.start].isupper():
            continue
        first = FIRST.match(text, region.start, region.end)
        if first is not None and writes_capitals(document):
            word = first[0].split()[0]
            yield hit((last.start(), first.start() + len(word)), last=last[0], first=word)
