"""A quotation was cut in two and kept its old mark.

A quotation is closed a second time in a paragraph, without having been opened again. Translation and pasting leave it
standing. A mark is reported only in a text of several paragraphs, after a quotation of the same paragraph that was
opened and closed. Quotations over several paragraphs, marks turned the wrong way, inches and seconds are left alone,
as are paragraphs with straight quotes and languages that open and close with the same mark.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, bad, good, hit, orphan_quotes, rule


@rule(
    summary="Quotation closed twice",
    message="“{match}” closes a quotation that was closed before in this paragraph. "
    "Look up in the source where the quotation begins and ends.",
    severity="warning",
    confidence="high",
    profile="gate",
    trigger=["”", "»", "“", "」", "』", "’’"],
    measured="1 finding in 5.0 million words of clean prose and 3 in 2.5 million of scraped pages, all "
    "four real slips.",
    examples=[
        bad("Fog came in.\n\nThe mayor called the bridge “a gift to the town”. grand for all who live here⟦”⟧."),
        bad("Es wurde kalt.\n\nDer Rat nannte es „ein Geschenk“ der Stadt an alle⟦“⟧ und ging."),
        bad("Il pleut sur la ville.\n\nLe maire parle d’un « cadeau » pour tous les habitants ⟦»⟧ et s’en va."),
        good("“It rained,” she said. “Then it stopped.”\n\nThe others agreed."),
        good("He sold a 27” screen, a “fine” one, and a 15” one.\n\nThat was all."),
        good("She said: “We left.\n\n“We came back. The “old” house stood.”\n\nNobody spoke."),
        good('He spoke of “this” and "that” thing” here.\n\nIt was late.'),
        good("The town has ”this” and ”that”.\n\nIt was late.”"),
    ],
)
def closed_twice(document: Document, options: None) -> Iterator[Hit]:
    if len(document.regions) < 2:
        return
    for orphan in orphan_quotes(document):
        if orphan.again:
            yield hit((orphan.start, orphan.end))
