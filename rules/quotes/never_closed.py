"""The end was lost, perhaps with a link or a line.

A quotation is opened and never closed, in its paragraph or one of those behind it. Quotations that go on in a list or
behind a new opening mark, text that was cut off, single sentences cut from a longer text, paragraphs with straight
quotes and languages that open and close with the same mark are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, bad, good, hit, orphan_quotes, rule


@rule(
    summary="Opening quotation mark without a closing one",
    message="“{match}” opens a quotation that is never closed. Look up in the source where the quotation ends.",
    severity="warning",
    confidence="medium",
    profile="desk",
    trigger=["“", "„", "«", "»", "「", "『", "‘‘"],
    measured="16 findings in 5.0 million words of clean prose, all of marks without a partner; 45 in 2.5 "
    "million of scraped pages, not judged one by one.",
    examples=[
        bad("Fog came in.\n\nThe mayor said: ⟦“⟧The bridge is a gift to the town.\n\nNobody spoke."),
        bad("Es wurde kalt.\n\nDer Rat sprach von ⟦„⟧einem Geschenk und ging.\n\nNiemand sprach."),
        good("She said: “We left the house.\n\n“We came back.”\n\nNobody spoke."),
        good("She said: “We left the house.\n\nThen we came back.” Nobody spoke."),
        good("The mayor said: “The bridge is a gift to the town."),
        good("The mayor listed “three gifts:\n\n- a bridge\n- a boat”\n\nNobody spoke."),
        good("The mayor said: “The bridge is …\n\nRead on tomorrow."),
    ],
)
def never_closed(document: Document, options: None) -> Iterator[Hit]:
    if len(document.regions) < 2:
        return
    for orphan in orphan_quotes(document):
        if orphan.opening:
            yield hit((orphan.start, orphan.end))
