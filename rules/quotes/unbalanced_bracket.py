"""The words that held its partner were cut off.

A bracket stands without a partner in its paragraph: what it opened or closed was lost, or it is a slip. Brackets are
paired by a stack over each paragraph; one that is opened may be closed in one of the next paragraphs. Enumerations
(“a) …”, “1.) …”), emoticons, intervals (“[0, 1)”), quoted asides, lines of code, formulas, texts on programs, and
paragraphs that were cut off are left alone, and so is a text with many of them: there a bracket is a sign of
something else.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import (
    Document,
    Hit,
    Region,
    RegionKind,
    bad,
    good,
    hit,
    is_protected,
    is_technical,
    pattern,
    rule,
)

BRACKET = pattern(r"[()\[\]（）]")
PAIRS = {")": "(", "]": "[", "）": "（"}
ENUMERATED = pattern(r"(?:^|[\s(,;:])(?:\p{L}|\d{1,3}|[ivxIVX]{1,5}|\d{1,2}[.-]?\p{L})[.]?\Z")
EMOTICON = pattern(r"(?:[:;=8xX]['’]?[-–—~^oO]?|\^_?\^?|[-._]['’]?)\Z|(?<=[.!?…\s])\Z")
SAD = pattern(r"[:;=8]['’]?[-–—~^]?\Z")
SMILE = pattern(r"[-–—~^]?[:;=8]|[-–—]|\)|(?![.,;:?!”’»\x22\x27]|\s\p{Ll})")
"""Behind a mark that is half an emoticon; in Russian the bracket alone is a smile at the end of a sentence."""

INTERVAL = pattern(r"[\[(]\s?[-−+]?[\d.∞\p{L}]{1,12}\s?[,;]\s?[-−+]?[\d.∞\p{L}]{1,12}\s?\Z")
CODE = pattern(r"[{}=<>\\$|`_^]|\w\(|//|&&|\p{L}\[|\*\*|\\")
LEAST = 60
"""Characters of a paragraph at the least."""

FAR = 3
"""Brackets opened before, of which one may be closed in a later paragraph."""

MOST = 2
"""Findings in a text; where there are more, they are no slips."""

TELLING = (
    "javascript", "python", "css", "html", "api ", "api,", "apis", "java ", "c++", "namespace", "struct ", "compiler",
    "json", "yaml", "sql ", "regex", "syntax", "bracket", "parenthes", "emoticon", "smiley", "klammer", "parenthèse",
)  # fmt: skip


@rule(
    summary="Bracket without a partner",
    message="“{match}” has no partner in its paragraph: what it opened or closed was lost, or it is a slip.",
    severity="warning",
    confidence="medium",
    profile="desk",
    markups=["text"],
    trigger=["(", ")", "[", "]", "（", "）"],
    measured="14 findings in 5.0 million words of clean prose, 13 of them real slips; 24 of 29 right in scraped and "
    "machine-translated text, where a lone bracket may also be a smile of the source.",
    examples=[
        bad("The mayor of the town ⟦(⟧who had been a baker for many years went to the old harbour on Monday."),
        bad("The mayor of the town, who had been a baker for many years⟦)⟧, went to the old harbour on Monday."),
        bad("The board said that the ferry ⟦[⟧of the town would be sold in spring, and that nobody had asked for it."),
        good("The mayor had three wishes: a) a new bridge for the town, b) a boat, and 3) an end of the long rain."),
        good("It was a long day in the harbour of the town, and we went home late :) and slept until noon :-("),
        good("The numbers of the interval [0, 1) are those that the old captain of the harbour liked to count."),
        good("The mayor (who had been a baker for many years and liked it.\n\nThen he went away) went to the harbour."),
        good("The mayor of the town (who had been a baker for many years (or so he said)) went to the old harbour."),
        good("The method of the class is called as read(file, and gives back what is written in it, at the end."),
        good("I will be very grateful to you for all the advice on the bridge and the boat) We are going home now."),
        good("See the list (below."),
    ],
)
def unbalanced_bracket(document: Document, options: None) -> Iterator[Hit]:
    found: list[int] = []
    waiting: list[tuple[str, int]] = []
    judged: set[int] = set()
    for region in document.regions:
        if region.kind in (RegionKind.OPAQUE, RegionKind.CELL):
            continue
        opened, closed = _unpaired(document, region)
        for mark, at, sure in closed:
            if any(entry[0] == PAIRS[mark] for entry in waiting[-FAR:]):
                while waiting.pop()[0] != PAIRS[mark]:
                    continue
            elif sure and _counts(document.text, region):
                found.append(at)
        waiting += opened
        if opened and _counts(document.text, region):
            judged |= {at for _, at in opened}
    found = sorted(found + [at for _, at in waiting if at in judged])
    if 0 < len(found) <= MOST and not is_technical(document, TELLING, ()):
        for at in found:
            yield hit((at, at + 1))


def _counts(text: str, region: Region) -> bool:
    """Whether a paragraph is whole, prose, and long enough that its brackets may be judged."""
    if region.kind is not RegionKind.PARAGRAPH or region.end - region.start < LEAST:
        return False
    return CODE.search(text, region.start, region.end) is None


def _unpaired(document: Document, region: Region) -> tuple[list[tuple[str, int]], list[tuple[str, int, bool]]]:
    """The brackets of a paragraph that are opened and not closed, and those that close nothing, with whether
    they are certainly meant as brackets."""
    text = document.text
    stack: list[tuple[str, int]] = []
    closed: list[tuple[str, int, bool]] = []
    for match in BRACKET.finditer(text, region.start, region.end):
        mark, at = match[0], match.start()
        if is_protected(document, at, at + 1):
            continue
        head = max(region.start, at - 40)
        if mark not in PAIRS:
            if not SAD.search(text, max(region.start, at - 3), at):
                stack.append((mark, at))
        elif stack and (stack[-1][0] == PAIRS[mark] or INTERVAL.search(text, head, at)):
            stack.pop()
        else:
            innocent = ENUMERATED.search(text, head, at) or EMOTICON.search(text, head, at)
            closed.append((mark, at, not innocent and not SMILE.match(text, at + 1)))
    return stack, closed
