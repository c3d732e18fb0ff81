"""A scraper took out what parted the words.

A tag, a link or a line end stood there and was dropped: “the endStart”, “a cautionary note:The”, “expand the
range)which”, “taken(poor light”, “2024Posted”. Names of programs, brands and fields are written so on purpose: only
whole English words are believed around a capital, never in a text about code, and never twice in one text. What a
full stop, a comma or a curly quotation mark glues is found by `space/after-stop` and `space/after-comma`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from textlint.authoring import (
    Document,
    Edit,
    Hit,
    Region,
    RegionKind,
    bad,
    english_words,
    good,
    hit,
    is_protected,
    is_technical,
    language,
    lexicon,
    pattern,
    region_at,
    rule,
)

JOINT = pattern(
    r"(?<=\p{Ll})(?:\p{Lu}(?=\p{Ll}{2})|:(?=\p{Lu}\p{Ll})|\((?=\p{L}{3})|\)(?=\p{Ll}{3})|\x22(?=\p{Ll}{2}))"
    r"|(?<=\b(?:19|20)\d\d)\p{Lu}(?=\p{Ll}{2})"
)
BEFORE = pattern(r"(?<![\w@#./\\:=+~&%$*'’<>({\[\]-])\p{L}\p{Ll}{1,20}\Z")
AFTER = pattern(r"\p{L}\p{Ll}{1,20}+(?![\w@(/\\=*\[{:_-]|\.\w)")
YEAR = pattern(r"(?<![\w.,/#@-])(?:19|20)\d\d\Z")
ASIDE = pattern(r"\((?:[^\s()]{1,30}+ ){2,30}+[^\s()]{1,30}+\)")
ASIDE_BEFORE = pattern(r"(?<=\s)\((?:[^\s()]{1,30}+ ){2,30}+[^\s()]{1,30}+\Z")
CAMEL = pattern(r"(?<!\w)\p{Ll}{2,20}+\p{Lu}\p{Ll}{2,20}+(?!\w)")
TELLING = (
    "javascript", "python", "css", "html", "api ", "api,", "apis", "java ", "c++", "namespace", "struct ", "compiler",
    "json", "yaml", "sql ", "regex", "syntax", "github", "linux", "camelcase", "camel case",
)  # fmt: skip
SUFFIXED = ("tr", "fi", "hu")
"""Languages that write an ending straight behind a closing quotation mark."""

PREFIXES = frozenset(
    ["image", "file", "category", "user", "talk", "template", "help", "portal", "special", "media", "tag"]
)
"""Words before a colon in the names of pages of a wiki."""


@rule(
    summary="Two words glued together",
    message="No blank stands between “{before}” and “{after}”: a tag, a link or a line end was dropped there.",
    severity="warning",
    confidence="medium",
    profile="desk",
    fix="unsafe",
    because="A stop may be missing too, and some names are written so.",
    trigger={"always": "Any two words may be glued together; only the case of the letters tells."},
    measured="3 findings in 5.0 million words of clean prose, all right; 55 of 56 right in 2.9 million words of scraped "
    "and machine-translated text.",
    examples=[
        bad(
            "They walked to the very ⟦endStart⟧ of the pier and came back at noon.",
            "They walked to the very end Start of the pier and came back at noon.",
        ),
        bad(
            "Here is a cautionary ⟦note:The⟧ ferry does not run on Sundays.",
            "Here is a cautionary note: The ferry does not run on Sundays.",
        ),
        bad(
            "He has a boat (and means to buy a better ⟦one)which⟧ is too small for four.",
            "He has a boat (and means to buy a better one) which is too small for four.",
        ),
        bad(
            "The picture was ⟦taken(poor⟧ light in the old harbour) on the last day.",
            "The picture was taken (poor light in the old harbour) on the last day.",
        ),
        bad(
            "It happened on May 4, ⟦2024Posted⟧ in news of the town.",
            "It happened on May 4, 2024 Posted in news of the town.",
        ),
        bad('The board gave ⟦the"gift⟧ to the town", and nobody in the room laughed.'),
        good("The easyJet flight and the eBay seller were late, as the iPhone of the deviantArt crew said."),
        good("The field returnType and the method openFile are part of the API, as is endStart in it."),
        good("The feel of the keys is inConsistent, and the boat is reCovered from the sea, as the mayor said."),
        good("She said endStart once and endStart twice, as that was the name of the old boat."),
        good("The (un)lucky crew and the (re)built boat(s) came home to the child(ren) of the town."),
        good("At 12:Noon the file image:Boat of the 2020s was shown, and the re:Invent crew left."),
        good('Başkan olursa "yeni liman sistemi"ne bakarak bir karar verecek ve bu çok önemli.'),
        good('A 5"screw and the 12"pipe are in the box with the rest of it.'),
    ],
)
def glued_words(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    if is_technical(document, TELLING, ()):
        return
    for joint in JOINT.finditer(text):
        at, mark = joint.start(), joint[0]
        region = region_at(document, at)
        if region is None or region.kind in (RegionKind.CELL, RegionKind.OPAQUE):
            continue
        blank = at + (mark in ":)")
        before = BEFORE.search(text, max(region.start, at - 24), at) or YEAR.search(text, max(region.start, at - 6), at)
        after = AFTER.match(text, at + (mark in ':()"'), region.end)
        if before is None or after is None or not _is_glued(document, region, at, mark, before[0], after[0]):
            continue
        span = (before.start(), after.end())
        if is_protected(document, *span) or not _is_prose(text, region, at):
            continue
        edits = () if mark == '"' else (Edit(blank, blank, " "),)
        yield hit(span, edits=edits, before=before[0], after=after[0])


def _is_glued(document: Document, region: Region, at: int, mark: str, before: str, after: str) -> bool:
    text = document.text
    if mark == "(":
        return len(before) > 2 and before[0].islower() and ASIDE.match(text, at, min(region.end, at + 400)) is not None
    if mark == ")":
        return ASIDE_BEFORE.search(text, max(region.start, at - 400), at) is not None
    if mark == '"':
        return before[0].islower() and language(document) not in SUFFIXED
    if mark == ":" and before in PREFIXES:
        return False
    if before[0].isdigit():
        return True
    if language(document) not in ("en", "") or before[0].isupper() or (mark == ":" and len(before) < 3):
        return False
    small = after.lower()
    if (
        len(small) < 3
        or any(word not in english_words() for word in (before, small))
        or before + small in english_words()
    ):
        return False
    return mark == ":" or (
        before != "my" and document.once(_camels)[before + after] == 1 and (before + after).lower() not in _names()
    )


def _camels(document: Document) -> Counter[str]:
    return Counter(match[0] for match in CAMEL.finditer(document.text))


def _names() -> tuple[str, ...]:
    return lexicon(__file__, "camel_names.txt")


def _is_prose(text: str, region: Region, at: int) -> bool:
    return text.count(" ", max(region.start, at - 100), min(region.end, at + 100)) >= 3
