"""A link was moved, and its sentence fell apart.

A sentence says that somebody said, and nothing else. Where the words of a link were moved, a full stop falls between
what was said and who said it: “The road is closed. The mayor said.” English has a comma there, or quotation marks.
Looked for is a sentence of a name or “the …” with nothing but “said”, behind a sentence that ends in a full stop
outside any quotation. Titles with a stop (“Dr. Ito said”), attributions of quoted speech, “as he said”, pronouns and
headlines are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, bad, good, hit, pattern, rule, sentences

NAME = r"\p{Lu}[\p{L}’'-]{1,24}"
ATTRIBUTION = pattern(
    r"(?!(?:He|She|It|They|We|You|I|As|Like|That|This|What|Who|Which|Enough|Nobody|Everyone|Everybody|Not|So|And|But|Or"
    r"|If|When|Then|There|No|All|Some|Many|Few|Nuff|Simon|Easier|Sooner|Well|Much|Little|More|Less|In|At|By|On|For)\b)"
    rf"(?:The\s+)?{NAME}(?:\s+(?:{NAME}|of|the|and|for|de|van|von|al|bin|la|el))"
    r"{0,8}(?:,\s(?:\p{L}[\p{L}’'-]{1,24}\s?){1,7},)?\s+(?:said|says)\."
    rf"|The\s+(?:(?:\p{{Ll}}[\p{{Ll}}-]{{2,20}}|{NAME})(?:’s|'s)?\s+){{0,2}}\p{{Ll}}[\p{{Ll}}-]{{3,20}}\s+(?:said|says)\."
)
PASSIVE = pattern(
    r"\b(?:was|were|is|are|be|been|being|not|never|have|has|had|he|she|they|I|we|you|than|as|to|what|which)\s+(?:said|says)\."
)
TITLE = pattern(
    r"\b(?:Drs?|Mrs?|Ms|Mx|Prof|Profs|Rev|Hon|Gen|Col|Lt|Sgt|Capt|Maj|Cmdr|Adm|Gov|Sen|Sens|Rep|Reps|Pres|Sr|Jr|St|Ste|Fr|Br|Supt|Insp|Det|Cpl|Pte|Pvt|Brig|Amb|Atty|Msgr|Ald|Sec|[A-Z])\.\Z"
)
QUOTES = '"“”«»„‘'
ATTRIBUTED = pattern(r"\s(?:said|says)\s")


@rule(
    summary="Attribution that attributes nothing",
    message="“{match}” attributes nothing; a full stop has parted it from what was said.",
    severity="warning",
    confidence="medium",
    profile="desk",
    languages=["en"],
    trigger=["said.", "says."],
    measured="No finding in 8 million words of clean English, documentation, scraped news and machine translation.",
    examples=[
        bad("The harbour stays closed until Monday. ⟦The port authority said.⟧"),
        bad("Prices rose for the third month. ⟦Ingrid Halvorsen, head of the bank, said.⟧ She spoke in Bergen."),
        good("“The harbour stays closed.” The port authority said."),
        good("It stays closed, said the mayor. As the mayor said. Enough said. That is what Dr. Ito said."),
        good("He told them on Monday. What was to be done was never said. Nothing was said."),
    ],
)
def empty_attribution(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    last = 0, 0
    for start, end in sentences(document):
        before, last = last, (start, end)
        if end - start > 160 or not text[start:end].endswith(("said.", "says.")):
            continue
        if before[1] == 0 or "\n" in text[before[1] : start] or text[before[1] - 1] != ".":
            continue
        if not ATTRIBUTION.fullmatch(text, start, end) or PASSIVE.search(text, start, end):
            continue
        if in_quotation(text[max(0, before[0] - 300, before[1] - 600) : before[1]]):
            continue
        if not TITLE.search(text, max(before[0], before[1] - 12), before[1]):
            yield hit((start, end))


def in_quotation(before: str) -> bool:
    """Whether the text before may be quoted speech that waits for its speaker.

    It is not where its last quotation was closed and attributed (“…,” said Ito, head of the port.).
    """
    last = max((before.rfind(mark), mark) for mark in QUOTES)
    if last[0] < 0:
        return False
    if last[1] in "“«„‘" or not before[last[0] + 2 :].strip():
        return True
    return last[1] == '"' and not ATTRIBUTED.match(before, last[0] + 1)
