"""Word-by-word translation dropped the capital.

Countries, peoples, languages, capitals, large cities, days and months have lost their capital. Machine translation
drops the capital where it takes a link's text, or a language that writes names small, word by word. The lexicon holds
only names that mean nothing else in lower case, so china, turkey and march are never reported. Nor is anything in a
text whose author writes without capitals, in a list of tags, in an identifier or an address, before what makes a
thing of a name (“irish stew”), or where the document writes the name small more often than not, as brands and
commands are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from textlint.authoring import (
    Document,
    Hit,
    Region,
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

NAMES = {name.lower(): name for name in lexicon(__file__, "names.txt")}
FIRST_PARTS = frozenset(name.split()[0].lower() for name in lexicon(__file__, "two_part_names.txt"))
THINGS = frozenset(lexicon(__file__, "lower_case_things.txt"))
FOREIGN = frozenset(
    [
        "de",
        "del",
        "della",
        "di",
        "da",
        "do",
        "la",
        "le",
        "les",
        "el",
        "il",
        "los",
        "las",
        "des",
        "du",
        "van",
        "von",
        "der",
        "y",
        "et",
        "und",
    ]
)

WORD = pattern(
    r"(?<![\w@#&/\\.$%+=<>{\[_*~’'“\"‘(\N{OBJECT REPLACEMENT CHARACTER}-])[a-z]{4,22}+"
    r"(?![\w@/\\=>}\](_*~”\"\N{OBJECT REPLACEMENT CHARACTER}-]|[.:]\w|:)"
)
NEXT = pattern(r"\s{1,3}([A-Za-z]{1,20})")
BEFORE = pattern(r"(\w{1,20})[^\S\n]{1,3}\Z")
CAPITALISED = pattern(r"(?<![\w@#/.-])[A-Z][a-z]{3,22}+(?![\w@/-])")


def counts(document: Document) -> tuple[Counter[str], Counter[str]]:
    """How often each name stands small and with its capital."""
    text = document.text
    small = Counter(match[0] for match in WORD.finditer(text) if match[0] in NAMES)
    large = Counter(match[0].lower() for match in CAPITALISED.finditer(text))
    return small, large


def is_prose(document: Document, region: Region | None) -> bool:
    """A region that begins with a capital and is more than a label or a list of tags."""
    if region is None or region.kind in (RegionKind.CELL, RegionKind.OPAQUE):
        return False
    text = document.text[region.start : region.end]
    first = next((character for character in text if character.isalpha()), "a")
    if not first.isupper() or len(text) > 20_000 or is_tag_list(text):
        return False
    ends = text.rstrip().endswith((".", "!", "?", "…", "”", '"', "’", ")", ":"))
    return (ends and text.count(" ") >= 4) or text.count(" ") >= 9


@rule(
    summary="Name in lower case",
    message="“{match}” is a name and is written “{fix}”.",
    severity="warning",
    confidence="high",
    profile="gate",
    fix="safe",
    languages=["en"],
    trigger=lambda: sorted(NAMES),
    measured="4 findings in 4 million words of clean English and Markdown documentation, all right; none in 0.2 million words "
    "of human translations; 4 of 4 right on 0.4 million words of machine translation, 11 of 11 on users' writing.",
    examples=[
        bad("The envoy flew to ⟦norway⟧ after the talks in Oslo.", "The envoy flew to Norway after the talks in Oslo."),
        bad("Farmers in ⟦kenya⟧’s west sell more tea.", "Farmers in Kenya’s west sell more tea."),
        bad("They will meet again on ⟦wednesday⟧, she said.", "They will meet again on Wednesday, she said."),
        good("She bought fine china, a turkey and some polish in march time."),
        good("Tags: norway, fjord, travel"),
        good("Filed under kenya, tea, fair trade, small farms, export, ports"),
        good("i went to norway and it was great. we had fun in oslo."),
        good("Write to info@norway.example or open /norway/oslo on the site, tag it #norway and norway-trip."),
        good("A recipe for irish stew and a spanish onion came last."),
    ],
)
def name_lower_case(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    found = [match for match in WORD.finditer(text) if match[0] in NAMES]
    if not found or not writes_capitals(document):
        return
    small, large = document.once(counts)
    for match in found:
        word = match[0]
        if small[word] > 2 and small[word] > large[word]:
            continue
        before = BEFORE.search(text, max(0, match.start() - 24), match.start())
        if before and (before[1].lower() in FIRST_PARTS or before[1] in FOREIGN):
            continue
        after = NEXT.match(text, match.end(), match.end() + 24)
        if after and (after[1].lower() in THINGS or after[1] in FOREIGN):
            continue
        if is_prose(document, region_at(document, match.start())):
            yield hit(match.span(), replace=NAMES[word])
