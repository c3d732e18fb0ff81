"""An engine or an editor kept the mark of the source.

Punctuation of Chinese and Japanese type stands in a text of Latin letters. Engines copy a mark that they have no rule
for, and editors of two languages forget to switch. A mark next to Chinese, Japanese or Korean letters is at home
there, and so is one in a paragraph that holds such letters; brackets of those languages (「」, 【】) have no one equal in
English and are left alone, as are faces made of wide signs (＾ω＾) and rows of stars.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import (
    Document,
    Hit,
    Region,
    RegionKind,
    Safety,
    bad,
    good,
    hit,
    language,
    pattern,
    region_at,
    rule,
)

ASCII = {
    "\N{FULLWIDTH COMMA}": ",",
    "\N{IDEOGRAPHIC COMMA}": ",",
    "\N{FULLWIDTH FULL STOP}": ".",
    "\N{IDEOGRAPHIC FULL STOP}": ".",
    "\N{FULLWIDTH COLON}": ":",
    "\N{FULLWIDTH SEMICOLON}": ";",
    "\N{FULLWIDTH EXCLAMATION MARK}": "!",
    "\N{FULLWIDTH QUESTION MARK}": "?",
    "\N{FULLWIDTH LEFT PARENTHESIS}": "(",
    "\N{FULLWIDTH RIGHT PARENTHESIS}": ")",
    "\N{FULLWIDTH PERCENT SIGN}": "%",
    "\N{FULLWIDTH SOLIDUS}": "/",
    "\N{FULLWIDTH VERTICAL LINE}": "|",
}
SPACED = ",.:;!?)"
"""Marks behind which a space stands before a word."""

MARK = pattern("[" + "".join(ASCII) + "]")
EASTERN = pattern(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Bopomofo}「」『』【】《》〈〉〔〕・〜￥]")
FACE = pattern(r"[＾´｀ωдДಠ益ツ☆★♪≧≦∀゜＿╯╰￣＝＋＊◕‿･ﾟ]")
LATIN = pattern(r"\p{Latin}{2,}")
EAST = ("zh", "ja", "ko")


def is_latin(text: str, region: Region) -> bool:
    """Whether a region holds Latin words and no letter or bracket of the East."""
    span = region.start, region.end
    return not EASTERN.search(text, *span) and not FACE.search(text, *span) and bool(LATIN.search(text, *span))


@rule(
    summary="Full-width mark in Latin text",
    message="“{match}” is a full-width mark of Chinese or Japanese type; here it is “{ascii}”.",
    severity="warning",
    confidence="high",
    profile="gate",
    fix="safe",
    because="A mark stands beside it already, or none is needed.",
    trigger=list(ASCII),
    measured="4 findings in 7.5 million words of English originals, all right, on one shop's pages; 17 of 17 right on "
    "0.5 million words of translations by engines and people.",
    examples=[
        bad(
            "The fair opens on Monday⟦，⟧ at 10⟦：⟧30.",
            "The fair opens on Monday, at 10:30.",
        ),
        bad(
            "Three boats⟦（⟧all new⟦）⟧left the port⟦。⟧",
            "Three boats (all new) left the port.",
        ),
        bad("Sales rose by 12⟦％⟧ to 10⟦，⟧000.", "Sales rose by 12% to 10,000."),
        good("The sign said 入口（北）， and nobody read it."),
        good("Great fun （＾ω＾） and a row of ＊＊＊ stars."),
        good("他说：“你好！”然后走了。"),
    ],
)
def full_width_mark(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    if language(document) in EAST:
        return
    judged: dict[int, bool] = {}
    for match in MARK.finditer(text):
        region = region_at(document, match.start())
        if region is None or region.kind is RegionKind.OPAQUE:
            continue
        if region.start not in judged:
            judged[region.start] = is_latin(text, region)
        if not judged[region.start]:
            continue
        mark = ASCII[match[0]]
        before = text[match.start() - 1 : match.start()]
        after = text[match.end() : match.end() + 1]
        doubtful = is_doubtful(document.markup, mark, before, after)
        yield hit(
            match.span(),
            replace=spaced(mark, before, after),
            safety=Safety.UNSAFE if doubtful else None,
            ascii=mark,
        )


def is_doubtful(markup: str, mark: str, before: str, after: str) -> bool:
    """Whether a mark stands beside it already, or the plain one would be markup: a table, a list, a link."""
    if markup != "text" and (mark == "|" or before == "]" or after == "[" or (before.isdigit() and mark in ".)")):
        return True
    if mark == "(":
        return after in "(（"
    return not (
        before.isalnum()
        or before.isspace()
        or before in ("”", '"', "’", ")", "%")
        or (mark == ")" and before in (".", "!", "?"))
    )


def spaced(mark: str, before: str, after: str) -> str:
    """`mark` with the space that a full-width one has in itself, where none stands beside it."""
    if mark == "(":
        return f" {mark}" if before.isalnum() or before in (".", ",", "!", "?", ";", ":") else mark
    number = before.isdigit() and after.isdigit() and mark in ",.:"
    return f"{mark} " if mark in SPACED and after.isalnum() and not number else mark
