"""The text went out without the data for its fields.

The mark of a mail-merge or format field was sent out with the text. Each program has its own marks: %%first_name%%,
*|FNAME|*, «First_Name», <<Company Name>>, [[first_name]], %(name)s, %1$s. Windows variables, wiki links, quoted words
in « », percentages, hashtags and texts that speak about templates or programs are left alone.
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
    is_part_of_protected,
    is_technical,
    lexicon,
    pattern,
    rule,
)

NAMES = lexicon(__file__, "field_names.txt")
BARE = lexicon(__file__, "bare_fields.txt")
PARTS = frozenset(lexicon(__file__, "field_parts.txt"))
TRADE = lexicon(__file__, "trade_words.txt")
TECHNICAL = lexicon(__file__, "technical_words.txt")

SYSTEM = frozenset({
    "%ALLUSERSPROFILE%", "%APPDATA%", "%COMPUTERNAME%", "%COMSPEC%", "%HOMEDRIVE%", "%HOMEPATH%", "%LOCALAPPDATA%",
    "%PATH%", "%PROGRAMDATA%", "%PROGRAMFILES%", "%PUBLIC%", "%SYSTEMDRIVE%", "%SYSTEMROOT%", "%TEMP%", "%TMP%",
    "%USERDOMAIN%", "%USERNAME%", "%USERPROFILE%", "%WINDIR%",
})  # fmt: skip
"""Variables that Windows sets: people write them on purpose."""

GREETINGS = ("dear", "hi", "hello", "hey", "hallo", "bonjour", "hola")
MARKS = "~$#({%|*-"

FIELD = pattern(
    r"""(?xm)
      (?<![\w%])%%=?[A-Za-z_][\w.()@\ ]{1,50}+%%(?![\w%])
    | (?<![\w%])%(?:[A-Z]{3,}+(?:_[A-Z0-9]++)*+|[a-z]++(?:[._][a-z0-9]++)++|\L<bare>)%(?![\w%])
    | (?<![\w%])%\([a-z_]\w{1,30}+\)[sd](?!\w)
    | (?<![\w%])%[1-9]\$[sd](?!\w)
    | %s(?<=(?:\p{L}[:,]?\ |^)%s)(?<!\d\p{L}?\ %s)(?=[\s.,;:!?)”"]|\Z)
    | \*\|[A-Z][A-Z0-9_:]{1,40}+\|\*
    | (?<![\w\[])\[\[\s?+(?P<part>\w{2,40}+)\s?+\]\](?![\w(\]])
    | «(?P<part>[A-Za-z]\w{2,40}+)»
    | \[\[(?<=\b(?:[Dd]ear|Hi|Hello|Hey|Hallo|Bonjour|Hola)\ \[\[)[A-Za-z][\w\ ]{1,30}+\]\]
    | [~$\#({%|*-](?<=\b(?:[Dd]ear|Hi|Hello|Hey|Hallo|Bonjour|Hola)\ .)[~$\#({%|*-]?+(?i:(?:\w{2,20}+\.)?+(?:first|last|full|user)[ _]?name
        |fname|vorname|nachname|prénom|nombre|name)[~\#)}%|*-]{0,2}+(?=[,!.:\s]|\Z)
    | (?<!<)<<\s?+(?:(?i:\L<names>)|(?P<part>[A-Za-z]\w{2,40}+)|(?i:insert)\ [\w\ ]{2,30}+)\s?+>>
    | <(?<![\w=/&<]<)(?<!^<)(?<!\]\ <)(?:(?i:insert|enter)\ [a-zA-Z][\w\ ]{2,30}+|(?i:\L<names>)|(?P<part>[A-Za-z]++_\w{2,40}+))>
    | <(?<=^<)(?i:(?:first|last|full|your|company|customer|client|recipient)\ name)>(?=[,!:.\s]|\Z)
    | (?<![\w\#])(?P<mark>\#\#|@@)(?P<part>[A-Za-z]\w{2,30}+)(?P=mark)(?![\w\#@])
    | (?<!\w)__(?P<part>[A-Z]++(?:_[A-Z]++)++)__(?!\w)
    """,
    names=NAMES,
    bare=BARE,
)
PIECE = pattern(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")


@rule(
    summary="Mail-merge or format field that nobody filled in",
    message="“{match}” is a field that a program should have replaced. Put the value in its place, or take it out.",
    severity="error",
    confidence="high",
    profile="gate",
    protected=True,
    trigger=[
        "%",
        "*|",
        "[[",
        "«",
        "<",
        "##",
        "@@",
        "__",
        *(f"{hello} {mark}" for hello in GREETINGS for mark in MARKS),
    ],
    measured="One finding in 4.9 million words of clean English, German, French, Vietnamese and Chinese text and "
    "documentation, a mask of a data set, and 3 in 3.5 million words of scraped pages and machine "
    "translation; all are right.",
    examples=[
        bad("Your parcel left us on ⟦%%ship_date%%⟧, ⟦*|FNAME|*⟧."),
        bad("Dear ⟦«First_Name»⟧ of ⟦<<Company Name>>⟧, your number is ⟦[[order_number]]⟧."),
        bad("Posted by ⟦%s⟧ with ⟦%(total)s⟧ likes, ⟦%1$s⟧ of ⟦%2$s⟧"),
        bad("Hello ⟦%FIRSTNAME%⟧, write to ⟦<your email address>⟧ or ⟦<insert name>⟧."),
        bad("Thank you ⟦##FIRST_NAME##⟧ and ⟦@@last_name@@⟧, yours ⟦__SENDER_NAME__⟧."),
        bad("⟦<first name>⟧,\nyour parcel left us on Monday."),
        good("Il lit «Le Monde», elle regarde «YouTube» et «old_school», 5 %s et 100% sûr."),
        good("The page [[Harbour]] links to [[long_walk]] and [[History of Rome]]."),
        good("Look into %APPDATA% and %TEMP%; 50%of%people, #first_name, ##WOW## __VERY_IMPORTANT__ 3 << 4 >> 2."),
        good("The placeholder %name% stands for the reader’s name."),
        good("A <strong>word</strong> and <first-child> in <b>bold</b>."),
        good("See https://example.org/?q=%name%&x=<your name>."),
    ],
)
def merge_field(document: Document, options: None) -> Iterator[Hit]:
    found = [match for match in FIELD.finditer(document.text) if is_field(match)]
    if not found or is_technical(document, TRADE, TECHNICAL):
        return
    for match in found:
        if not is_part_of_protected(document, *match.span()):
            yield hit(match.span())


def is_field(match: Any) -> bool:
    """Whether a bare word between marks is made like a name of a field, and is none of a system's."""
    part = match["part"]
    if part is None:
        return match[0] not in SYSTEM
    pieces = [piece[0].casefold() for piece in PIECE.finditer(part)]
    return ((len(pieces) > 1 and len(pieces[0]) > 1) or part.isupper()) and not PARTS.isdisjoint(pieces)
