"""A link or a tag ended here and left its blank.

A blank stands before a comma or stop: “bread , butter .”. French sets blanks before high marks, so only the comma and
the full stop are looked at unless the text is in a language that never does. Names that begin with a stop (“.NET”),
spaced ellipses, dots in commands (“git add .”), emoticons and pieces of addresses are left alone, and so are texts in
which most marks stand apart: they were cut into tokens on purpose.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

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
    pattern,
    region_at,
    rule,
)

MARK = pattern(
    r"(?<=[\p{L}\p{M}\p{N})”’»%])[^\S\r\n]{1,2}(?P<mark>[,.;?!])"
    r"(?P<glued>(?<=,)[\p{L}\p{N}]{2,30}+|(?<=[.])\p{Lu}\p{Ll}{2,30}+(?![.\p{L}\p{N}_])"
    r"|(?=[\s”\"’)\]»]|\Z)(?!\s{0,2}[.,;:!?)(DPp](?!\p{L}))(?!(?<=[;?!])\s{0,2}\())"
)
WORD = pattern(r"(?<![\p{L}\p{M}\p{N}'’/-])[\p{L}\p{M}\p{N}'’/-]{1,40}\Z|[)”’»%]\Z")
SET = {",.": pattern(r"[\p{L}\p{N})”’»%][,.](?=\s|\Z)"), ";?!": pattern(r"[\p{L}\p{N})”’»%][;?!](?=\s|\Z)")}
"""Marks as they ought to stand, low and high ones."""

NEXT = pattern(r"\s*+(?P<next>[\p{L}\p{N}])")
FLAG = pattern(r"\s-{1,2}[\p{L}]|[$#>|=\\/]\s?\S*\s?\Z")
COMMANDS = frozenset(
    [
        "add", "build", "cd", "ls", "install", "run", "cp", "mv", "find", "grep", "code", "commit", "make", "open",
        "source", "pip", "npm", "git", "du", "tree", "scp", "rsync", "exec", "sort", "tar", "stow", "dot", "point",
        "dossier", "ruff", "black", "mypy", "pytest", "push", "pull", "diff", "restore", "checkout"
    ]
)  # fmt: skip
NO_END = frozenset(
    [
        "the", "a", "an", "of", "in", "with", "to", "using", "for", "and", "or", "on", "by", "from", "at", "as", "is",
        "are", "this", "that", "use", "via", "into", "le", "la", "les", "de", "des", "un", "une", "der", "die", "das",
        "den", "dem", "und", "mit", "el", "los", "y", "con", "il", "e", "del"
    ]
)  # fmt: skip
SUFFIXES = frozenset(
    [
        "net", "com", "org", "gov", "edu", "info", "biz", "app", "dev", "png", "jpg", "pdf", "doc", "zip", "txt",
        "exe", "csv", "json", "html"
    ]
)  # fmt: skip
HIGH = frozenset(["en", "de", "es", "it", "pt", "nl", "pl", "ru", "sv", "da", "no", "fi", "cs", "ro", "hu", "tr", "id"])
TELLING = ("shell", "command line", "terminal", "bash", "regex", "regular expression", "emoticon", "punctuation")


@rule(
    summary="Blank before a comma or stop",
    message="A blank stands before “{mark}”; the mark belongs to “{word}”.",
    severity="warning",
    confidence="high",
    profile="gate",
    fix="safe",
    trigger=[" ,", " .", " ;", " ?", " !"],
    measured="54 findings in 4.8 million words of clean and web text, all right; of 390 in scraped and machine-translated text 60 were read, all right.",
    examples=[
        bad(
            "They sold bread⟦ ,⟧ butter, and milk⟦ .⟧ Then they left.",
            "They sold bread, butter, and milk. Then they left.",
        ),
        bad("All the news⟦ .⟧Updated daily.", "All the news. Updated daily."),
        bad("Cakes, pies⟦ ,⟧buns, and rolls (see below)⟦ .⟧ All.", "Cakes, pies, buns, and rolls (see below). All."),
        bad("Where did they go⟦ ?⟧ Who in the village knew that?", "Where did they go? Who in the village knew that?"),
        bad("Der Bäcker⟦ ,⟧ der hier wohnt, schläft.", "Der Bäcker, der hier wohnt, schläft."),
        good("They sold bread , butter and milk . Then they left ."),
        good("The .NET runtime, the .Net name, a .45 and .htaccess; and so on . . . and on."),
        good("Run git add . and then docker build -t shop . to see it."),
        good("Qu’est-ce que c’est ? Rien ; rien du tout !"),
        good("Chapter ..... 5 and\n , two"),
        good("Thanks ;) and bye ,-) or dot . com"),
    ],
)
def before_mark(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    found = [(match, word[0]) for match in MARK.finditer(text) if (word := _word(text, match.start()))]
    found = [(match, word) for match, word in found if _is_stray(document, match, word)]
    if not found or language(document) in ("zh", "ja", "ko", "th") or is_technical(document, TELLING, ()):
        return
    for marks, right in SET.items():
        some = [(match, word) for match, word in found if match["mark"] in marks]
        if not some or len(some) > sum(1 for _ in right.finditer(text)):
            continue
        for match, word in some:
            region = region_at(document, match.start())
            if region is not None and region.kind not in (RegionKind.CELL, RegionKind.OPAQUE):
                replace = match["mark"] + (" " if match["glued"] else "")
                yield hit((match.start(), match.end("mark")), replace=replace, mark=match["mark"], word=word)


def _word(text: str, end: int) -> Any:
    return WORD.search(text, max(0, end - 42), end)


def _is_stray(document: Document, match: Any, word: str) -> bool:
    text, mark, glued = document.text, match["mark"], match["glued"]
    if mark in ";?!":
        return language(document) in HIGH and len(word) > 1 and word.isalpha() and word.lower() not in NO_END
    after = NEXT.match(text, match.end())
    if mark == ",":
        return not (len(word) == 1 and word.isalnum()) or bool(after and text[after.end() : after.end() + 1].isalpha())
    if word.lower() in COMMANDS or word.lower() in NO_END:
        return False
    if FLAG.search(text, max(0, match.start() - 30), match.start()):
        return False
    if glued:
        return glued.lower() in english_words() and glued.lower() not in SUFFIXES
    return after is None or after["next"].isupper()
