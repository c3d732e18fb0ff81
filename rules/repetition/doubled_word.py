"""A sentence was changed, and the old word stayed.

A small word stands twice: “of the the town”. Only words of a closed list count, those that never stand twice on
purpose in their language; “had had”, “that that”, “very very”, “die die”, “nous nous” are not in it. Where the first
may close one phrase and the second open the next (“log in in May”), the fix is not safe. Letters in a row, headings
in capitals, names and words between quotation marks or hyphens are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from textlint.authoring import (
    Document,
    Edit,
    Hit,
    RegionKind,
    Safety,
    bad,
    good,
    hit,
    language,
    lexicon,
    pattern,
    region_at,
    rule,
)

ROWS = tuple(row.split() for row in lexicon(__file__, "function_words.txt"))
WORDS = tuple(sorted({word.rstrip("*") for _, word in ROWS}))

DOUBLED = pattern(
    r"(?<![\w'’@#/&*_.,=-])(?P<first>(?i:\L<words>))(?P<gap>[^\S\r\n]{1,3}|[^\S\r\n]{0,3}\r?\n[^\S\r\n]{0,8})"
    r"(?P<second>(?i:(?P=first)))(?![\w'’/@*_=-]|\.\w)",
    words=WORDS,
)
PHRASAL = pattern(
    r"\b(?:log|logs|logged|logging|sign|signs|signed|signing|check|checks|checked|checking|lock|locked|step|stepped|come|comes|came"
    r"|coming|go|goes|went|going|gone|move|moved|moving|carry|carried|carrying|hold|held|turn|turned|live|lived|put|plug|plugged"
    r"|fill|filled|bring|brought|build|built|get|got|call|called|take|taken|took|kick|kicked|give|gave|given|set|break|broke|broken"
    r"|drop|dropped|pass|passed|stop|stopped|look|looked|looking|what|whatever|who|whoever|that|which|it|this|there)\s\Z",
    2,  # regex.IGNORECASE
)
SPELT = pattern(r"(?:\b\w\s)\Z")


@cache
def of_language(code: str) -> dict[str, bool]:
    """The words that count in a language, and whether each is safe to drop; of an unknown one, the longer ones of all."""
    found: dict[str, bool] = {}
    for row, word in ROWS:
        bare = word.rstrip("*")
        if row == code or (not code and (len(bare) > 2 or row == "en")):
            found[bare] = found.get(bare, True) and not word.endswith("*")
    return found


@rule(
    summary="Small word written twice",
    message="“{word}” stands twice in a row; one is enough.",
    severity="warning",
    confidence="high",
    profile="gate",
    fix="safe",
    because="The two may belong to different phrases.",
    trigger=lambda: [f" {word} {word} " for word in WORDS],
    measured="111 findings in 4.8 million words of clean and web text and 39 in 2.5 million words of scraped pages, all right; 54 in 0.4 million words of machine translation, mostly in the word salad of one engine.",
    examples=[
        bad("They walked to the⟦ the⟧ harbour and⟦ and⟧ back.", "They walked to the harbour and back."),
        bad("The⟦ the⟧ harbour is one of⟦ of⟧ ten.", "The harbour is one of ten."),
        bad("He waited on⟦ on⟧ the quay for an hour.", "He waited on the quay for an hour."),
        bad(
            "Der Laden ist nicht mit einem⟦ einem⟧ Wagen und der Bahn zu sehen.",
            "Der Laden ist nicht mit einem Wagen und der Bahn zu sehen.",
        ),
        bad(
            "Les gens de la ville sont dans⟦ dans⟧ une rue et sur le port.",
            "Les gens de la ville sont dans une rue et sur le port.",
        ),
        good("He had had enough, and that that was so was very very clear; log in in May, and what it was was odd."),
        good("The The are a band. A a B b. THE THE. “the” the, the-the, to, to and from from-ages"),
        good("Die, die die Stadt kennen, wissen es. Nous nous sommes vus. Orang-orang dan anak-anak itu."),
        good("Option A\na list of things\n\nThe end of the\n\nthe next chapter"),
    ],
)
def doubled_word(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    for match in DOUBLED.finditer(text):
        first, second = match["first"], match["second"]
        if not second.islower() or not (first.islower() or (first.istitle() and len(first) > 1)):
            continue
        region = region_at(document, match.start())
        if region is None or region.kind is RegionKind.CELL or match.end() > region.end:
            continue
        if (
            first != second
            and match.start() != region.start
            and text[max(0, match.start() - 3) : match.start()].rstrip()[-1:] not in (".", "!", "?")
        ):
            continue
        safe = of_language(language(document)).get(second)
        before = text[max(region.start, match.start() - 14) : match.start()]
        if safe is None or (len(second) == 1 and SPELT.search(before)) or (not safe and PHRASAL.search(before)):
            continue
        yield _hit(document, match.start(), match.end("first"), match.start("second"), match.end(), safe)


def _hit(document: Document, start: int, first: int, second: int, end: int, safe: bool) -> Hit:
    """The second word goes; but where a line ends between them the first does, so that the lines stay as they are."""
    text = document.text
    span = (first, end)
    edit = Edit(first, end, "")
    if "\n" in text[first:second] and start and text[start - 1] == " " and text[start:first] == text[second:end]:
        edit = Edit(start - 1, first, "")
    return hit(span, edits=[edit], safety=None if safe else Safety.UNSAFE, word=text[second:end])
