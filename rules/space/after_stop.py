"""A scraper lost the blank with a tag or a line end.

No blank stands after the stop that ends a sentence: “the end.Start here”. Domains, file names, methods and names with
a stop in them (“Node.js”, “Data.Gov”, “Yahoo!News”) look alike; so the word before has to be a small one, the word
behind one that begins sentences or a common one that goes on as a sentence does, and the line prose.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import (
    Document,
    Hit,
    RegionKind,
    bad,
    english_words,
    good,
    hit,
    is_technical,
    language,
    lexicon,
    pattern,
    region_at,
    rule,
)

LETTERS = "abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïñòóôõöøùúûüýąćčďęěğıłńňřśşšťůźżžабвгдежзийклмнопрстуфхцчшщыэюяєії"
STOP = pattern(r"[.!?](?=\p{Lu})")
BEFORE = pattern(r"(?<![\p{L}\p{M}\p{N}_.@#/\\:=+~&%$-])(?P<word>\p{Lu}?\p{Ll}{2,30}+)(?P<quote>[)”’»]?)\Z")
AFTER = pattern(r"(?P<next>\p{L}\p{Ll}{0,30}+)(?![\p{L}\p{N}_@(\\/=*.]|[.:]\p{L}|-\p{L}+[.=(])")
QUOTE = pattern(r"(?<=\p{Ll}[.,!?])”(?=\p{L}{2,}+[\s,])")
GOES_ON = pattern(r"[’']?\p{Ll}{0,2},?\s\p{L}")
SUFFIXES = frozenset(
    [
        "net", "com", "org", "gov", "edu", "info", "biz", "app", "dev", "media", "news", "tv", "live", "fm", "me",
        "io", "co", "us", "eu", "mil", "int", "tech"
    ]
)  # fmt: skip
TELLING = (
    "javascript", "python", "namespace", "java ", "c#", "api ", "api,", "function", "method", "class ", ".net", "library",
    "compiler", "object", "module", "syntax", "variable", "struct",
)  # fmt: skip


def starters() -> frozenset[str]:
    return frozenset(lexicon(__file__, "sentence_starters.txt"))


@rule(
    summary="No blank after a stop",
    message="No blank stands between “{word}{mark}” and “{next}”.",
    severity="warning",
    confidence="high",
    profile="gate",
    fix="safe",
    trigger=lambda: [f"{mark}{letter}" for mark in ".!?”" for letter in LETTERS],
    measured="184 findings in 4.8 million words of clean and web text, of which 75 were read, and 90 in 2.9 million words of scraped and machine-translated text, of which 60 were read; all of those were right.",
    examples=[
        bad(
            "The shop is at the end⟦.⟧Start early and bring a bag.",
            "The shop is at the end. Start early and bring a bag.",
        ),
        bad("Was she late⟦?⟧The baker did not know.", "Was she late? The baker did not know."),
        bad("He lives in Rome⟦.⟧It’s warm there.", "He lives in Rome. It’s warm there."),
        bad("She wrote “three cards,⟦”⟧but sent two.", "She wrote “three cards,” but sent two."),
        bad("Der Laden ist zu⟦.⟧Wir kommen morgen wieder.", "Der Laden ist zu. Wir kommen morgen wieder."),
        bad("Магазин закрыт⟦.⟧Мы придём завтра.", "Магазин закрыт. Мы придём завтра."),
        good("Booking.com, Data.Gov, Node.js, Yahoo!News, README.Md and example.Org are names."),
        good("In C#, call system.Text or window.Document, then list.Add(x) and foo.The_End."),
        good("The Rev.Smith, No.Five, e.g.This, 3.Five and J.R.R.Tolkien."),
    ],
)
def after_stop(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    for stop in STOP.finditer(text):
        before = BEFORE.search(text, max(0, stop.start() - 34), stop.start())
        after = AFTER.match(text, stop.end()) if before else None
        if not before or not after:
            continue
        word, follows = before["word"], after["next"]
        if _is_end(document, word, follows, after.end()) and _is_prose(document, stop.start()):
            yield hit(stop.span(), replace=f"{stop[0]} ", word=word, mark=stop[0], next=follows)
    if language(document) in ("sv", "fi", "no", "da"):
        return
    for match in QUOTE.finditer(text):
        if _is_prose(document, match.start()):
            after = text[match.end() : match.end() + 40].split(None, 1)[0]
            yield hit(match.span(), replace="” ", word="", mark="”", next=after)


def _is_end(document: Document, word: str, after: str, end: int) -> bool:
    small = after.lower()
    if small in SUFFIXES or word in ("etc", "eg", "ie", "al", "vs", "bzw", "usw", "ca"):
        return False
    if not GOES_ON.match(document.text, end):
        return False
    if small in starters():
        return word[0].islower() or len(word) > 3
    if len(after) < 3 or not word[0].islower() or language(document) not in ("en", ""):
        return False
    return small in english_words() and word in english_words() and not is_technical(document, TELLING, ())


def _is_prose(document: Document, at: int) -> bool:
    region = region_at(document, at)
    if region is None or region.kind in (RegionKind.CELL, RegionKind.OPAQUE):
        return False
    return document.text.count(" ", max(region.start, at - 100), min(region.end, at + 100)) >= 3
