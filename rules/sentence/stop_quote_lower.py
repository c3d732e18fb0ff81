"""The word belongs in the quotation or elsewhere.

A quotation ends with a full stop, the sentence goes on in lower case, and the paragraph's quotes do not match. A stop
before a closing mark is common in good text (the slogan “Buy less.” was his), and so is an attribution in lower case;
only together with a quotation mark without a partner in the same paragraph is it a sign of a broken sentence.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, bad, good, hit, orphan_quotes, pattern, region_at, rule

STOP = pattern(r"(?<=\p{L}[’›)]?)\.[”»“][ \N{NO-BREAK SPACE}](?P<next>\p{Ll}[\p{L}\p{M}-]{0,30}+)")
ATTRIBUTION = frozenset(
    ["said", "says", "he", "she", "they", "it", "i", "we", "wrote", "writes", "asked", "told", "added", "according"]
)


@rule(
    summary="Sentence goes on in lower case behind a quotation that ended",
    message="“{next}” goes on in lower case behind a quotation that ended with a full stop, and the quotation marks "
    "of the paragraph do not match. Look the sentence up in its source.",
    severity="warning",
    confidence="high",
    profile="gate",
    trigger=[".”", ".»", ".“"],
    measured="0 findings in 7.5 million words of clean prose and scraped pages: no false alarm, and too "
    "rare to say how often it is right.",
    examples=[
        bad("Fog came in.\n\nThe mayor called the bridge “a gift to the town⟦.” grand⟧ for all who live here”."),
        bad("Es wurde kalt.\n\nDer Rat nannte es „ein Geschenk⟦.“ großes⟧ für alle“ und ging."),
        good("Fog came in.\n\nThe mayor called the bridge “a gift to the town.” grand for all who live here."),
        good("Fog came in.\n\nThe slogan “Buy less.” was his, and he called it “a gift”."),
        good("Fog came in.\n\n“We like it.” said the mayor, and the crowd agreed”."),
    ],
)
def stop_quote_lower(document: Document, options: None) -> Iterator[Hit]:
    found = [match for match in STOP.finditer(document.text) if match["next"] not in ATTRIBUTION]
    if not found:
        return
    broken = {orphan.region.start for orphan in orphan_quotes(document)}
    for match in found:
        region = region_at(document, match.start())
        if region is not None and region.start in broken:
            yield hit(match.span(), next=match["next"])
