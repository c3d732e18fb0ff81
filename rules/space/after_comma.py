"""The blank was never typed, or lost with a tag.

No blank stands after a comma between two words: “bread,and butter”. Lists of options, places in programs, formulas
and numbers are written so on purpose; only a single comma between two whole words of a line of prose counts, and a
comma decimal or a code's braces never do.
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
    pattern,
    region_at,
    rule,
)

LETTERS = "abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïñòóôõöøùúûüýąćčďęěğıłńňřśşšťůźżžабвгдежзийклмнопрстуфхцчшщыэюяєії"
COMMA = pattern(
    r"(?<=(?:\A|\s)[(“\"‘«]?)(?P<word>\p{L}[\p{L}\p{M}'’-]{1,30}+)(?P<mark>,)(?P<next>\p{L}[\p{L}\p{M}'’-]{1,30}+)"
    r"(?=[.,;:!?]?[)”\"’»]?(?:\s|\Z))(?!,\s?\p{L}+,\p{L})"
)
PLAIN = pattern(r"\s\p{L}[\p{L}'’-]*+[,.;:]?\s")
TELLING = (
    "javascript", "python", "css", "font", "option", "parameter", "argument", "syntax", "csv", "column", "comma", "regex",
    "mount", "config",
)  # fmt: skip


@rule(
    summary="No blank after a comma",
    message="No blank stands after the comma between “{word}” and “{next}”.",
    severity="warning",
    confidence="high",
    profile="gate",
    fix="safe",
    trigger=lambda: [f",{letter}" for letter in LETTERS],
    measured="20 findings in 4.8 million words of clean and web text, all right; of 55 in scraped and machine-translated text 35 were right and 20 stood in word salad.",
    examples=[
        bad("We sold bread⟦,⟧butter and milk to them.", "We sold bread, butter and milk to them."),
        bad(
            "They left Rome⟦,⟧and nobody in the village knew why.",
            "They left Rome, and nobody in the village knew why.",
        ),
        bad(
            "Der Bäcker und die Frau schlafen⟦,⟧weil es nicht tagt.",
            "Der Bäcker und die Frau schlafen, weil es nicht tagt.",
        ),
        good("Pass rw,noatime or -o ro,user as an option to it."),
        good("The set {true,false} and f(a,b) hold one,two,three and x,y of them."),
        good("1,5 kg and 3,000 of them, and New York,NY10001."),
        good("news,sport"),
    ],
)
def after_comma(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    for match in COMMA.finditer(text):
        region = region_at(document, match.start())
        if region is None or region.kind in (RegionKind.CELL, RegionKind.OPAQUE):
            continue
        if not _is_prose(document, match.start(), match.end()) or is_technical(document, TELLING, ()):
            continue
        word, after = match["word"], match["next"]
        if language(document) in ("en", "") and not any(part.lower() in english_words() for part in (word, after)):
            continue
        yield hit(match.span("mark"), replace=", ", word=word, next=after)


def _is_prose(document: Document, start: int, end: int) -> bool:
    """Whether plain words stand on both sides, or two on one."""
    region = region_at(document, start)
    if region is None:
        return False
    before = document.text[max(region.start, start - 60) : start]
    after = document.text[end : min(region.end, end + 60)]
    return len(PLAIN.compiled.findall(f" {before}")) + len(PLAIN.compiled.findall(f"{after} ")) >= 3
