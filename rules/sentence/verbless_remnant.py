"""A link's text was set as a sentence of its own.

What is left is a bare noun and a clause, as “Reversal after the minister announced the closure.” The sentence before
lost its end to the link. Only nouns that are made of verbs are looked for, straight before “after”, “when”, “because”
and their like, inside a paragraph and without a second verb that could be the main one. Headlines, captions and the
first sentence of a paragraph may be written so and are left alone, as is any sentence with a comma before more of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import (
    Document,
    Hit,
    RegionKind,
    bad,
    good,
    hit,
    lexicon,
    pattern,
    region_at,
    rule,
    writes_capitals,
)

REMNANT = pattern(
    r"""
    (?<=(?P<quoted>[.!?][”»])|\p{Ll}{3}[.!?])[ \N{NO-BREAK SPACE}]
    (?P<hit>(?P<noun>[A-Z][a-z]{2,14}(?:ion|al|ment|ance|ence|ure|sis)
          |Arrest|Attack|Ban|Boycott|Breach|Ceasefire|Change|Clash|Collapse|Crackdown|Crash|Death|Decline|Defeat|Delay
          |Dispute|Embargo|Escape|Fall|Fight|Flight|Halt|Launch|Murder|Outbreak|Protest|Raid|Recall|Release|Retreat
          |Return|Rise|Shift|Strike|Surge|Switch|Threat|Warning|Withdrawal)
      \s(?:after|before|when|since|once|because|until|while|although|amid|following|despite)
      (?P<clause>\s[^.!?…,;:“”"\n]{10,160}+)
      \.)(?=\s|\Z)
    """,
    64,  # regex.VERBOSE
)
AUXILIARY = pattern(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|do|did|gets?|seems?|needs?"
    r"|takes?|makes?|remains?|means?|requires?|shows?|works?)\b"
)
PAST = pattern(
    r"\b(?:[a-z]{2,}ed|said|told|made|took|gave|came|went|saw|left|lost|won|held|kept|sent|sold|bought|broke|began|fell"
    r"|grew|fled|found|fought|led|met|paid|rose|shot|struck|threw|withdrew|wrote)\b"
)


@rule(
    summary="Sentence without a verb: the rest of a broken sentence",
    message="“{noun} …” has no verb of its own: it is the rest of a sentence that broke before it.",
    severity="warning",
    confidence="medium",
    profile="desk",
    languages=["en"],
    trigger=[
        " after ",
        " before ",
        " when ",
        " since ",
        " once ",
        " because ",
        " until ",
        " while ",
        " although ",
        " amid ",
        " following ",
        " despite ",
    ],
    measured="0 findings in 7.5 million words of clean prose and scraped pages: no false alarm, and too "
    "rare to say how often it is right.",
    examples=[
        bad(
            "The town has a “long habit of not lending boats⟦.” Expansion after Mayor Ann Rook opened the new "
            "pier last June.⟧ Nobody spoke."
        ),
        bad(
            "The owners gave up the ferry. ⟦Withdrawal after the council doubled the harbour fees in May.⟧ So it ended."
        ),
        good("The owners gave up the ferry. Withdrawal after the first of May is not possible. So it ended."),
        good("Withdrawal after the council doubled the harbour fees in May."),
        good("The owners gave up. Additional when asked. Practice when the wind turned, she said, and then rest."),
        good("The owners gave up the ferry. Withdrawal after the storm, they said, seemed wise. So it ended."),
    ],
)
def verbless_remnant(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    for match in REMNANT.finditer(text):
        if match["noun"] in lexicon(__file__, "no_events.txt") or AUXILIARY.search(match["clause"]):
            continue
        if sum(1 for _ in PAST.finditer(match["clause"])) != 1:
            continue
        region = region_at(document, match.start("hit"))
        if region is None or region.kind is not RegionKind.PARAGRAPH or not writes_capitals(document):
            continue
        start = match.start() - 2 if match["quoted"] else match.start("hit")
        yield hit((start, match.end("hit")), noun=match["noun"])
