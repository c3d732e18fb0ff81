"""The page's HTML was taken out, but not all of it.

A piece of a tag stands in plain text: “<br />”, “</p>”, or pulled apart, “</ b>”. Only tags of HTML that format
running text are looked for, and only in lines of prose: texts about HTML or programs show tags on purpose, and lines
of code hold little else. Nothing is repaired, as a tag may have parted two words or two paragraphs.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, bad, good, hit, is_technical, pattern, region_at, rule

NAMES = "p|b|i|u|em|strong|br|hr|span|div|font|a|li|ul|ol|blockquote|center|small|sup|sub|img|iframe|table|tr|td|tbody|h[1-6]"
TAG = pattern(
    rf"(?i)<(?:/?(?:{NAMES})(?:\s[^<>\n]{{0,300}})?\s?/?|\s?/\s?(?:{NAMES})\s?|\s(?:{NAMES})\s?/?)>"
    rf"|&lt;/?(?:{NAMES})(?:\s[^<>\n]{{0,300}}?)?/?&gt;"
    r"|(?<=[\w.!?”])<(?:/?(?:p|br|div|span)\b)?(?=\s*\Z)",
)
TELLING = (
    "html", "xml", "css", "javascript", "markup", "jsx", "php", "template", "element", "tag", "tags", "render", "syntax",
    "bbcode", "wiki", "placeholder", "parameter", "usage:",
)  # fmt: skip
CODE = pattern(r"[{};=]|=>|</?(?!a\b)\w+ \w+=|\$")

MOST = 40
"""Tags past which a text is not prose with a few of them left, but a page's source."""


@rule(
    summary="Piece of an HTML tag in plain text",
    message="“{match}” is a piece of HTML that was left in the text; take it out, and see whether words or paragraphs met there.",
    severity="warning",
    confidence="medium",
    profile="desk",
    markups=["text"],
    protected=True,
    trigger=["<", "&lt;"],
    measured="9 findings in 2.5 million words of scraped pages, all right, on three pages; 0 in 3.9 million words of clean English and Markdown.",
    examples=[
        bad("The shop opens at nine.⟦<br />⟧It closes at five."),
        bad("She called it ⟦<b>⟧rye⟦</ b>⟧ and went home.⟦< / p>⟧"),
        bad("⟦&lt;p&gt;⟧The bakery in the old harbour has been closed since May.⟦&lt;/p&gt;⟧"),
        good("In HTML, <br /> ends a line and <p> begins a paragraph."),
        good("Is 3 < p and q > 2? Press <Enter> to go on. I <3 bread <- and cheese."),
        good("return (<p>{name}</p>);"),
    ],
)
def broken_tag(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    found = [match.span() for match in TAG.finditer(text)]
    if not found or len(found) > MOST or is_technical(document, TELLING, ()):
        return
    for start, end in found:
        region = region_at(document, start)
        line = text[region.start : region.end] if region else ""
        if len(line) <= 2 * (end - start) or not CODE.search(TAG.sub("", line)):
            yield hit((start, end))
