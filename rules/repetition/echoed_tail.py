"""The sentence broke at a link, which came in twice.

Words of a sentence come again right before a stray stop: “to buy more, … for them to buy more. kerosene.” Where an
engine breaks a sentence at a link, it often writes the link's sentence twice. A phrase that is repeated within one
sentence is rhetoric more often than not; only where the second stands before a stop that the sentence runs on behind,
is it a sign of damage.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, bad, good, hit, pattern, rule, sentences, stray_stops

WORD = pattern(r"[^\W\d_][\w'’-]*")
FEWEST, MOST = 3, 12
"""Words of the shortest and the longest phrase that is looked for."""
FARTHEST = 600
"""Characters before the stop in which the sentence may have begun."""


@rule(
    summary="Phrase repeated before a stray stop",
    message="“{phrase}” stands twice in this sentence, the second time right before a stop that breaks it; look the sentence up in its source.",
    severity="warning",
    confidence="medium",
    profile="desk",
    trigger=[". "],
    measured="0 findings in 7.4 million words of clean and scraped text; five of the six echoes in 0.4 million words of machine translation were right, and one stood in word salad.",
    examples=[
        bad(
            "The mayor asked the town ⟦to buy more⟧, adding that it was time for all ⟦to buy more⟧. kerosene. Nobody spoke."
        ),
        bad("She went ⟦to the old mill⟧ because he was at ⟦to the old mill⟧. river and the road were closed."),
        good(
            "The mayor asked the town to buy more, adding that it was time for all to buy more. Nobody objected to that."
        ),
        good("The mayor asked the town to buy more, and all agreed. kerosene was short in those days."),
    ],
)
def echoed_tail(document: Document, options: None) -> Iterator[Hit]:
    strays = stray_stops(document)
    if not strays:
        return
    text = document.text
    ends = [end for _, end in sentences(document)]
    for stray in strays:
        start = max(
            stray.region.start,
            stray.stop - FARTHEST,
            *(end for end in ends if end <= stray.start and end > stray.stop - FARTHEST),
            0,
        )
        for span in _echo(text, start, stray.stop):
            yield hit(span, phrase=text[slice(*span)])


def _echo(text: str, start: int, stop: int) -> list[tuple[int, int]]:
    """Both places of the longest end of `text[start:stop]` that stands earlier in it too."""
    words = [match.span() for match in WORD.finditer(text, start, stop)]
    folded = [text[slice(*word)].lower() for word in words]
    found: list[tuple[int, int]] = []
    for size in range(FEWEST, min(MOST, len(words) // 2) + 1):
        tail = folded[-size:]
        first = next((at for at in range(len(folded) - 2 * size + 1) if folded[at : at + size] == tail), None)
        if first is None:
            break
        found = [(words[first][0], words[first + size - 1][1]), (words[-size][0], words[-1][1])]
    return found
