"""A part of the name was taken for a common word.

Two-part names of countries, states and capitals stand with one part, or both, in lower case. Translation engines take
the first part for an adjective or a direction. Only whole names from the lexicon count, and names whose first part is
as often a direction in lower case (“new Delhi government”) are not in it; a lower-case second part is left alone
where both words are common ones (“Mexico city authorities”).
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import (
    Document,
    Hit,
    RegionKind,
    bad,
    good,
    hit,
    is_tag_list,
    lexicon,
    pattern,
    region_at,
    rule,
    writes_capitals,
)

NAMES = tuple(lexicon(__file__, "two_part_names.txt"))
WHOLE = {name.lower(): name for name in NAMES}
FIRSTS = tuple(sorted({name.split()[0] for name in NAMES}))
COMMON = frozenset(
    ["city", "town", "coast", "islands", "republic", "states", "kingdom", "new", "guinea", "virginia", "orleans"]
)
"""Second parts that are words; small, they prove nothing unless the first part is no word."""

NAME = pattern(
    r"(?<![\w@#&/\\.=<{\[_*-])(?P<first>(?i:\L<firsts>))(?P<gap>[^\S\n]{1,2}|\n(?=\S))(?P<second>[A-Za-z]{3,12}+)"
    r"(?![\w@/\\=_-]|[.:]\w)",
    firsts=FIRSTS,
)


@rule(
    summary="Two-part name with a part in lower case",
    message="“{whole}” is a name and is written “{name}”.",
    severity="warning",
    confidence="high",
    profile="gate",
    fix="safe",
    languages=["en"],
    trigger=lambda: sorted(WHOLE),
    measured="No finding in 5 million words of clean English, Markdown documentation and translations; 1 of 1 right on 2.4 "
    "million words of scraped pages.",
    examples=[
        bad("Exports from ⟦north⟧ Macedonia grew.", "Exports from North Macedonia grew."),
        bad("⟦new⟧ Zealand won the final.", "New Zealand won the final."),
        bad("The court in Saudi ⟦arabia⟧ agreed.", "The court in Saudi Arabia agreed."),
        bad(
            "A ship left ⟦sri lanka⟧ for the ⟦south⟧ Korean coast.", "A ship left Sri Lanka for the South Korean coast."
        ),
        good("They drove from south London to the south of Korea and through new Mexican towns."),
        good("SOUTH KOREA wins; #south korea, south-korea."),
        good("Tags: ads, awareness, nation, news, south dakota, health"),
        good("i live in new zealand and love it"),
    ],
)
def split_name(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    found = [match for match in NAME.finditer(text) if is_split(match["first"], match["second"])]
    if not found or not writes_capitals(document):
        return
    for match in found:
        region = region_at(document, match.start())
        if region is None or region.kind in (RegionKind.CELL, RegionKind.OPAQUE):
            continue
        if match["first"].islower() and match["second"].islower() and not is_prose(text[region.start : region.end]):
            continue
        first, second = WHOLE[f"{match['first']} {match['second']}".lower()].split()
        start = match.start("first") if match["first"] != first else match.start("second")
        end = match.end("second") if match["second"] != second else match.end("first")
        right = f"{first}{match['gap']}{second}"
        replacement = right[start - match.start() : len(right) - (match.end() - end)]
        yield hit((start, end), replace=replacement, whole=match[0], name=f"{first} {second}")


def is_split(first: str, second: str) -> bool:
    """Whether both words are a name of the lexicon of which at least one part begins small."""
    if f"{first} {second}".lower() not in WHOLE or first.isupper() or second.isupper():
        return False
    if not first[1:].islower() or not second[1:].islower():
        return False
    if first[0].islower():
        return second[0].isupper() or second not in COMMON
    return second[0].islower() and second not in COMMON


def is_prose(line: str) -> bool:
    letter = next((character for character in line if character.isalpha()), "a")
    return letter.isupper() and line.count(" ") >= 4 and not is_tag_list(line)
