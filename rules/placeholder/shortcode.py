"""The text left the site that knows how to show it.

A shortcode of the editor was published as it is written. WordPress and its plug-ins write [caption
id="…"]…[/caption], [gallery ids="1,2"] or [youtube=https://…] for a picture, a gallery or a film, and forums
[quote=…] and [url=…]. Outside of their home these stay as text, at times with curly quotes or with a backslash before
each bracket. A film's address is left alone in Markdown, where a site's own plug-in may read it. Brackets of editors
and closing jokes ([/rant]), links, and texts that speak about shortcodes are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from textlint.authoring import (
    Document,
    Hit,
    bad,
    good,
    hit,
    is_technical,
    lexicon,
    pattern,
    removal,
    rule,
    stands_alone,
)

NAMES = lexicon(__file__, "shortcode_names.txt")
TRADE = lexicon(__file__, "trade_words.txt")

DOUBLE, SINGLE = r"(?:[\"“”″«»]|&quot;|&\#82\d\d;)", "['‘’′]"
VALUE = rf"""(?:{DOUBLE}[^\]\n\"“”″«»]{{0,200}}?{DOUBLE}|{SINGLE}[^\]\n'‘’′]{{0,200}}+{SINGLE})"""
SHORTCODE = pattern(
    rf"""(?xi)\\?+\[(?:
      /(?:\L<names>|(?:vc|et_pb|fusion|su|av|wp|tdb?|mk|cs|ux|tm|rt)_\w{{2,40}}+)
    | ad\#[\w-]{{1,30}}+ | [a-z][\w-]{{1,40}}+(?:\s++[a-z][\w-]{{0,40}}+\s?+=\s?+{VALUE}){{1,20}}+\s*+/?+
    | (?<![\w!]\[)(?<![\w!]\\\[)(?:
        (?:vc|et_pb|fusion|su|av|td[bc]?|mk|penci|wpdm|edd|woocommerce)_[a-z][\w-]{{1,40}}+(?:\s[^\]\n]{{0,400}}+)?+
      | \L<names>\s++[a-z][\w-]{{0,30}}+=(?:[\w.,%:/+-]|\\_){{1,200}}+(?:\s[^\]\n]{{0,400}}+)?+
      | (?P<bare>gallery|playlist) | (?P<media>(?:youtube|vimeo|twitter|embed|audio|video|soundcloud|googlemaps|scribd|gist|slideshare|wpvideo)
        (?:\s?+=\s?+|\s++)(?:https?:)?//[\w./:?&\#;=%+~-]{{4,400}}+(?:\s[^\]\n]{{0,200}}+)?+)
      | (?:quote|url|img|color|size|font)=[^\]\n]{{1,200}}+
      | (?:contact-form-7|wpforms|smartslider3|elementor-template)\s[^\]\n]{{1,300}}+
      | (?:automerge|ez-toc|lwptoc|newsletter_form|mc4wp_form|the_ad)(?:\s[^\]\n]{{0,100}}+)?+
      )
    )\\?+\](?!\()""",
    names=NAMES,
)
QUOTES = frozenset("\"“”„'‘’«»`")


@rule(
    summary="Shortcode left in the text",
    message="“{match}” is a shortcode that was published as it is written. Take it out, or put what it stands for.",
    severity="error",
    confidence="high",
    profile="gate",
    fix="unsafe",
    because="What the code stood for, a picture, a film or a form, is lost with it.",
    protected=True,
    trigger=["["],
    measured="3 findings in 4.9 million words of clean English, German, French, Vietnamese and Chinese text and "
    "documentation, all right; all 11 in 3.5 million words of scraped pages and machine translation are "
    "right, on 3 pages.",
    examples=[
        bad(
            'A boat. ⟦[caption id="a1" width="300"]⟧The old quay⟦[/caption]⟧ It sank.',
            "A boat. The old quay It sank.",
        ),
        bad("Our trip:\n\n⟦[gallery ids=”12,13” columns=“3”]⟧\n\nIt rained.", "Our trip:\n\nIt rained."),
        bad("See ⟦[youtube=https://example.org/watch?v=abc&w=600]⟧ now.", "See  now."),
        bad('⟦\\[caption align="left"\\]⟧A mill⟦\\[/caption\\]⟧', "A mill"),
        bad('⟦[vc_row]⟧⟦[vc_column width="1/2"]⟧Our firm is old.⟦[/vc_column]⟧⟦[/vc_row]⟧', "Our firm is old."),
        bad("⟦[quote=Anna]⟧I like it.⟦[/quote]⟧ So do I.", "I like it. So do I."),
        good("[Video] Storm on the coast [PDF, 2 MB] [gallery closed] end of speech [/rant]."),
        good("The [button] is red; a[row][column] and [link](https://example.org) and [text][ref]."),
        good('The shortcode [gallery ids="1,2"] shows two pictures.'),
        good("Cast: [Anna = Maria], [sic], [see p. 4], [url] and [caption: left to right, Ms Hay]."),
    ],
)
def shortcode(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    found = [match for match in SHORTCODE.finditer(text) if is_left(document, match)]
    if not found or is_technical(document, TRADE, ()):
        return
    for match in found:
        start, end = match.span()
        if text[start - 1 : start] in QUOTES and text[end : end + 1] in QUOTES:
            continue
        if stands_alone(document, start, end):
            yield hit((start, end), edits=(removal(document, start, end),))
        else:
            yield hit((start, end), replace="")


def is_left(document: Document, match: Any) -> bool:
    """Whether a code is one of no program that may still read it; a bare name has to be a whole line."""
    if match["bare"]:
        return document.markup != "markdown" and stands_alone(document, *match.span())
    return document.markup != "markdown" or not match["media"]
