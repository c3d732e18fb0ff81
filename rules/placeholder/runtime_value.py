"""Data was missing when the page was built.

A program printed what it had in place of a value: undefined, NaN, [object Object], Invalid Date. “Undefined”, “null”
and “none” are words as well. They count only as a whole line, glued to a unit or a sign ($undefined, NaN%), twice in
a row, or in a slot where only a value can stand (“Dear undefined,”, “posted by undefined”). Words in quotation marks
and texts about programs are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from textlint.authoring import (
    Document,
    Hit,
    Region,
    RegionKind,
    bad,
    good,
    hit,
    is_part_of_protected,
    is_technical,
    lexicon,
    pattern,
    region_at,
    removal,
    rule,
    stands_alone,
)

TRADE = lexicon(__file__, "trade_words.txt")
TECHNICAL = lexicon(__file__, "technical_words.txt")

VALUE = pattern(
    r"""(?x)
      \[object\ [A-Z]\w{1,40}+\](?!\])
    | \[[Mm]issing\ "[\w.-]{1,80}+"\ (?:translation|value)\]
    | [Tt]ranslation\ missing:\ [a-z]{2}[\w.-]{2,80}+
    | <(?:no\ value|nil|[\w.]{1,80}+\ object\ at\ 0x[0-9a-f]{6,16}+)>
    | %![a-z]\([^)\n]{0,80}+\)
    | System\.(?:Collections|Object|String|Web|Data)\b[\w.`]{0,60}+(?:\[[\w.]{0,60}+\])?+
    | (?:java|com|org)(?:\.[a-z]\w*+){1,6}+\.[A-Z]\w++@[0-9a-f]{5,8}+\b
    | \#<\w[\w:]{1,60}+:0x[0-9a-f]{6,16}+[^>\n]{0,80}+>
    | function\ ?\w*+\(\)\ ?\{\s?\[native\ code\]\s?\}
    | Invalid\ [Dd]ate(?<!\w.{12})(?=[^\S\n]*+(?:\n|\Z)|\s[|·•–—-]\s)
    """
)
NOTHING = pattern(r"(?<![\w.])(?:undefined|NaN|null|None|nil|Array)(?!\w)")
SLOT = pattern(
    r"""(?xm)
      (?P<alone>(?<=^[^\S\n]{0,20}(?:\W{1,3}\s)?)(?:undefined|NaN|null|Array(?!\s*+\n\s*+\())
        (?:\s?[/:,|·-]\s?(?:undefined|NaN|null)|\ (?:undefined|NaN|null))*+
        (?P<unit>\ (?:%|ago|min(?:s|utes?)?(?:\ read)?|hours?|days?|weeks?|months?|years?|views?|likes?|comments?|shares?
        |items?|results?|votes?|reviews?|km|mi|kg|°[CF]?))?+)(?=[^\S\n]*+$)
    | (?:undefined|NaN|null)(?:[^\S\n](?:undefined|NaN|null))++(?!\w)
    | (?:undefined|NaN)(?:[/:-](?:undefined|NaN))++(?!\w)
    | (?:NaN|undefined)(?:%|°[CF]?|px|\ (?:USD|EUR|GBP|€|£))(?!\w)
    | NaN(?<!/NaN)/\d{1,3}+(?!\w)
    | (?:NaN|undefined)\ (?:mins?|minutes?|hours?|days?|weeks?|months?|years?|seconds?)(?:\ (?:ago|read|left))?+(?!\w)
    | (?<=\b(?:[Dd]ear|Hi|Hello|Hey|Welcome|Welcome\ back|Hallo|Bonjour|Hola|Ciao|Liebe|Lieber|Estimado|Cher)[ ,]\s?)
        (?:undefined|null|NaN|None|nil)(?=[,!.:]|[^\S\n]*+$)
    | (?<=\b(?:(?:[Bb]y|[Pp]osted|[Pp]ublished|[Uu]pdated|[Ww]ritten)(?:\ (?:by|on))?:?
          |(?:[Aa]uthor|[Dd]ate|[Pp]rice|[Ss]ource|[Tt]otal|[Tt]ags|[Cc]ategory|[Nn]ame|[Ll]ocation):)\ )
        (?:undefined|NaN|null|None|Array)(?=[^\S\n]*+$|\s[|·•–—-]\s|\s(?:on|at|in)\s(?:\d|undefined|[A-Z]))
    | (?<=\b(?:[Ww]rite|[Ee]mail|[Cc]all|[Cc]ontact|[Rr]eply|[Ss]end|[Ss]poken?|[Tt]alk|[Vv]isit|[Pp]hone)(?:\ us)?
        (?:\ (?:to|with|at|on))?\ )
        (?:undefined|NaN|null)(?=\s(?:or|and|to|for|at|on|before|until)\s|[.,!?](?:\s|$)|[^\S\n]*+$)
    """
)
PRICE = pattern(r"(?<![\w$])[$€£](?:undefined|NaN|null)(?!\w|\(|\.\w)")
TRUTH = pattern(r"(?m)^[^\S\n]*+(?P<alone>false|true)(?=[^\S\n]*+$)")
LEAST_FALSE = 2
"""Lines that say “false” and nothing else which a page must have, and none that says “true”: one may be an answer."""
QUOTES = frozenset("\"“”„'‘’«»`(")


@rule(
    summary="What a program printed in place of a value",
    message="“{match}” is what a program prints when it has no value. Put the value in its place.",
    severity="error",
    confidence="high",
    profile="gate",
    fix="unsafe",
    because="Only whole lines are taken away, and a value may belong there.",
    protected=True,
    trigger=[
        "undefined",
        "nan",
        "null",
        "none",
        "nil",
        "[object ",
        "<no value>",
        "<nil>",
        "%!",
        "system.",
        "@",
        ":0x",
        "object at 0x",
        "translation",
        "[missing",
        "invalid date",
        "[native code]",
        "false",
        "array",
    ],
    measured="No finding in 4.9 million words of clean English, German, French, Vietnamese and Chinese text and "
    "documentation; all 11 in 3.5 million words of scraped pages and machine translation are right, on 3 "
    "pages.",
    examples=[
        bad("Questions? Write to ⟦undefined⟧ or call us.\n\nKind regards\n⟦[object Object]⟧"),
        bad("Dear ⟦None⟧,\nyour order of ⟦undefined undefined⟧ costs ⟦$NaN⟧."),
        bad("The mill burnt down.\n\n⟦NaN / NaN⟧\n\nNobody was hurt.", "The mill burnt down.\n\nNobody was hurt."),
        bad("By ⟦undefined⟧ | ⟦Invalid Date⟧ | ⟦NaN min read⟧"),
        bad("⟦undefined mins⟧\n\n⟦NaN/NaN/NaN⟧ – ⟦translation missing: en.posts.title⟧"),
        bad("Price: ⟦%!s(MISSING)⟧ for ⟦<no value>⟧, sold by ⟦java.lang.Object@1b6d3586⟧"),
        bad(
            "Top videos\n\n⟦false⟧\n\nStorm hits the coast\n\n⟦false⟧\n\nHarvest begins",
            "Top videos\n\nStorm hits the coast\n\nHarvest begins",
        ),
        bad(
            "The market opens at nine.\n\n⟦Array⟧\n\nPosted by ⟦Array⟧ on 3 May",
            "The market opens at nine.\n\nPosted by Array on 3 May",
        ),
        good("Array of stalls\n\nThe market has an array of stalls. The Very Large Array\nstands in New Mexico."),
        good("The earth is flat.\nfalse\nThe sea is salt.\ntrue\nThe moon is green.\nfalse"),
        good("The borders were left undefined by null and void treaties. None came; Dear none of them."),
        good("“Dear undefined,” the mail began. An invalid date on the cheque was the reason."),
        good("Er steht bei null, und Nan kam um null Uhr."),
        good("In JavaScript a function returns undefined, and the array holds NaN.\n\nundefined"),
        good("A division by undefined rules, spread by undefined groups, to undefined places."),
    ],
)
def runtime_value(document: Document, options: None) -> Iterator[Hit]:
    found = [match for match in values(document.text) if not is_quoted(document.text, match)]
    found += lines_of_false(document)
    if not found or is_technical(document, TRADE, ()):
        return
    technical = is_technical(document, TRADE, TECHNICAL)
    for match in found:
        if technical and not match.groupdict().get("unit"):
            continue
        span = match.span("alone") if match.groupdict().get("alone") else match.span()
        if not is_part_of_protected(document, *span):
            alone = stands_alone(document, *span)
            yield hit(span, edits=(removal(document, *span),) if alone else ())


def values(text: str) -> Iterator[Any]:
    """What programs print: values of types that no text has, and words for nothing where a value should stand."""
    yield from VALUE.finditer(text)
    yield from PRICE.finditer(text)
    done = 0
    for word in NOTHING.finditer(text):
        slot = SLOT.match(text, word.start()) if word.start() >= done else None
        if slot is not None:
            done = slot.end()
            yield slot


def lines_of_false(document: Document) -> list[Any]:
    """Lines that say only “false”, where a page has several and they are no answers to a quiz or cells of a table."""
    found = list(TRUTH.finditer(document.text))
    if any(region is None or region.kind is RegionKind.CELL for region in map(partial(at, document), found)):
        return []
    return found if len(found) >= LEAST_FALSE and all(match["alone"] == "false" for match in found) else []


def at(document: Document, match: Any) -> Region | None:
    return region_at(document, match.start("alone"))


def is_quoted(text: str, match: Any) -> bool:
    """Whether what is printed stands in quotation marks, or in a sentence of them."""
    return (
        text[match.start() - 1 : match.start()] in QUOTES
        or text[match.end() : match.end() + 2].strip(",.")[:1] in QUOTES
    )
