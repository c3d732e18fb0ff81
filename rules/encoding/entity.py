"""The conversion from HTML stopped half way.

An HTML entity was left in the text: “&amp;” for “&”. Plain text has no entities, so each is what an unfinished
conversion left, escaped once or twice, or pulled apart by a translation engine (“& quot ;”). Those for < and > are
decoded only on request, as they may make markup. Texts about HTML or programs show entities on purpose and are left
alone; so are addresses and code.
"""

from __future__ import annotations

import html
from collections.abc import Iterator

from textlint.authoring import Document, Hit, Safety, bad, good, hit, is_technical, pattern, rule

ENTITY = pattern(
    r"&(?:amp;){0,4}(?:\#[0-9]{2,7}|\#[xX][0-9a-fA-F]{2,6}|[A-Za-z][A-Za-z0-9]{1,30});"
    r"|&(?:amp;)?\#[0-9]{3,5}(?![\w;])|&(?:amp;)?nbsp(?![\w;=])"
    r"|&[ ]{1,2}(?:\#[ ]?[0-9]{2,5}|quot|amp|apos|nbsp|lt|gt)[ ]{0,2};"
)
CONTROL = pattern(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
TELLING = ("html", "xml", "entity", "entities", "escap", "css", "javascript", "markup", "php", "unicode")


@rule(
    summary="HTML entity left in plain text",
    message="“{match}” is HTML for {said}; in plain text it is to be written so.",
    severity="warning",
    confidence="high",
    profile="gate",
    fix="safe",
    because="The sign may make markup of what stands around it.",
    markups=["text"],
    trigger=["&"],
    measured="0 findings in 3.9 million words of clean English and Markdown, and 5, all right, in 0.4 million words of machine translation: rare.",
    examples=[
        bad(
            "Bread ⟦&amp;⟧ butter⟦&nbsp;⟧at the Fox ⟦&amp;amp;⟧ Hounds.",
            "Bread & butter\N{NO-BREAK SPACE}at the Fox & Hounds.",
        ),
        bad("It⟦&#8217;⟧s a caf⟦&eacute;⟧, she said ⟦&ldquo;⟧softly⟦&rdquo;⟧.", "It’s a café, she said “softly”."),
        bad("The baker⟦& apos ;⟧s shop ⟦& quot ;⟧Rye⟦& quot ;⟧.", 'The baker\'s shop "Rye".'),
        bad(
            "Less than⟦&nbsp⟧ five: a ⟦&lt;⟧ 5, twice⟦&amp;nbsp;⟧.",
            "Less than\N{NO-BREAK SPACE} five: a < 5, twice\N{NO-BREAK SPACE}.",
        ),
        good("Smith & Sons; research &development; AT&T; Q&A; salt &pepper;"),
        good("In HTML, write &nbsp; where no line may end."),
        good("See https://example.org/?a=1&amp;b=2 and the code `&lt;`."),
        good("Bread &amp; butter", markup="markdown"),
    ],
)
def entity(document: Document, options: None) -> Iterator[Hit]:
    found = [(match, said) for match in ENTITY.finditer(document.text) if (said := _decoded(match[0]))]
    if not found or is_technical(document, TELLING, ()):
        return
    for match, said in found:
        safety = Safety.UNSAFE if "<" in said or ">" in said else None
        shown = f"“{said}”" if said.strip() else "a space"
        yield hit(match.span(), replace=said, safety=safety, said=shown)


def _decoded(entity: str) -> str:
    """What an entity says, however often it was escaped; "" where it says nothing that can be read."""
    text = entity.replace(" ", "")
    text = text if text.endswith(";") else f"{text};"
    for _ in range(6):
        text, before = html.unescape(text), text
        if text == before:
            break
    readable = (len(text) <= 2 and not text.isascii()) or len(text) == 1
    return text if readable and not CONTROL.search(text) else ""
