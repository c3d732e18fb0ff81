"""An editor left room for something that never came.

Writers mark what is still to come with letters that no word has (TK TK), with an order in capitals (INSERT PHOTO
HERE), or with crosses for a name behind a salutation. One “TK” may be a firm or initials; a text with crosses in
several places was made anonymous; signs on machines say where to insert a coin or a card; all these are left alone,
and so are texts about templates and editors' marks.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from textlint.authoring import Document, Hit, bad, good, hit, is_part_of_protected, is_technical, lexicon, pattern, rule

TRADE = (
    *lexicon(__file__, "trade_words.txt"),
    "copy editor",
    "subeditor",
    "sub-editor",
    "proofread",
    "journalism slang",
)

SLOT = pattern(
    r"""(?xm)
      (?<![\w\[({<«"“„'‘’/.@\#-])(?:
        TK(?:\ TK){1,8}+ | (?:TK){2,6}+
      | (?:INSERT|ADD|ENTER|PASTE|PLACE)\ (?:(?:A|AN|THE|YOUR|OUR|MORE|NEW|MAIN|BODY|PULL|COMPANY|AUTHOR|PHONE|EMAIL|E-MAIL|FIRST
        |LAST|FULL|COVER|HERO|HEADER|LEAD|STOCK|NEWS)\ ){0,3}+
        (?:NAMES?|DATES?|LINKS?|URLS?|HYPERLINK|TEXT|TITLE|HEADLINE|SUBHEAD|BYLINE|IMAGES?|PHOTOS?|PHOTOGRAPH|PICTURES?|PICS?|LOGO|QUOTES?|CAPTION
        |VIDEO|EMBED|AD|ADVERT|CHART|GRAPH|GRAPHIC|INFOGRAPHIC|MAP|TABLE|TWEET|CONTENT|COPY|BIO|SOURCE|NUMBER|ADDRESS|EMAIL|SCREENSHOT)\ HERE
      )(?![\w\])}>»"”“'‘’/@-])
    | (?<=^[^\S\n]{0,8}(?:Dear|Hi|Hello|Hey|Hallo|Liebe|Lieber|Sehr\ geehrte|Sehr\ geehrter|Cher|Chère|Bonjour|Estimado|Estimada
        |Hola|Gentile|Caro|Cara|Beste|Geachte|Prezado|Prezada)\ (?:(?:Mr|Mrs|Ms|Dr)\.?\ |Herr\ |Frau\ |Herrn\ )?)
      (?P<crosses>[Xx]{3,8}+|_{3,20}+)(?=[,:!]?[^\S\n]*+$)
    """
)
CROSSES = pattern(r"(?<!\w)(?:[Xx]{3,}+|_{3,}+)(?!\w)")
MOST = 2
"""Places with crosses that a letter may have before it is one that was made anonymous, or a form to copy."""


@rule(
    summary="Slot that an editor left to be filled",
    message="“{match}” holds the place of something that never came. Put it in, or take the mark out.",
    severity="error",
    confidence="high",
    profile="gate",
    protected=True,
    trigger=["tk tk", "tktk", " here", "xxx", "___"],
    measured="No finding in 4.9 million words of clean English, German, French, Vietnamese and Chinese text, nor in 3.1"
    " million words of scraped pages; it rests on invented slots and near misses.",
    examples=[
        bad("The mill made ⟦TK TK⟧ tons of flour in May, and ⟦TKTK⟧ in June."),
        bad("It rained all day.\n\n⟦INSERT PHOTO HERE⟧\n\nThe river rose. See ⟦ADD YOUR LINK HERE⟧ for more."),
        bad("Dear ⟦XXXX⟧,\n\nthank you for your visit to our shop."),
        bad("Sehr geehrte Frau ⟦XXX⟧,\n\nvielen Dank für Ihren Besuch."),
        good("The TK insures Ann, TK and TK2 are roads, and R. TK Tan wrote it. INSERT COIN HERE. INSERT CARD HERE."),
        good("Dear XXXX,\n\nI lost XXXX dollars to XXXX and want them back."),
        good("Dear xx,\n\nsee you in the XXX club."),
        good("The copy editor searches for TK TK before the page goes to print."),
    ],
)
def empty_slot(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    found = list(SLOT.finditer(text))
    if not found or is_technical(document, TRADE, ()):
        return
    anonymous = any(match["crosses"] for match in found) and _crosses(text) > MOST
    for match in found:
        if not (match["crosses"] and anonymous) and not is_part_of_protected(document, *match.span()):
            yield hit(match.span())


def _crosses(text: str) -> int:
    places: list[Any] = []
    for match in CROSSES.finditer(text):
        places.append(match)
        if len(places) > MOST:
            break
    return len(places)
