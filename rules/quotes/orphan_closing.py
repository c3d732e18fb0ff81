"""The beginning was lost, or the mark is a slip.

A quotation mark closes what was never opened, in its paragraph or one of those before it. Quotations over several
paragraphs, marks turned the wrong way, inches and seconds, arrows of links, single sentences cut from a longer text,
paragraphs with straight quotes and languages that open and close with the same mark are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, bad, good, hit, orphan_quotes, rule


@rule(
    summary="Closing quotation mark without an opening one",
    message="“{match}” closes a quotation that nothing opens. Look up in the source where the quotation begins.",
    severity="warning",
    confidence="medium",
    profile="desk",
    trigger=["”", "»", "“", "」", "』", "’’"],
    measured="11 findings in 5.0 million words of clean prose, 10 of them real slips; 5 of 5 right on scraped pages.",
    examples=[
        bad("Fog came in.\n\nThe bridge is a gift to the town⟦”⟧, the mayor said."),
        bad("« Il pleut », dit-elle.\n\nLe pont est un cadeau pour la ville ⟦»⟧, a dit le maire."),
        good("The bridge is a gift to the town”, the mayor said."),
        good("She said: “We left the house.\n\nThen we came back.” Nobody spoke."),
        good("The mayor called it “a gift”. He sold a 27” screen.\n\nRead more »\n\nHome » Town » Bridges"),
        good("They wrote ”gift” and ”town”.\n\nThat was all."),
        good('He called it "a gift”.\n\nNobody spoke.'),
    ],
)
def orphan_closing(document: Document, options: None) -> Iterator[Hit]:
    several = len(document.regions) > 1
    for orphan in orphan_quotes(document):
        if not orphan.opening and orphan.again != several:
            yield hit((orphan.start, orphan.end))
