"""The text was taken before a program filled it in.

A field between single braces was published in place of its value. Cookie boxes, players and counters leak their texts
before they are filled: {count} comments, {0} of {1}, {title}. Braces alone prove nothing: editions, mathematics, code
and play between friends use them. Only names with underscores, dots or inner capitals and closed lists of names
count, never in mathematics, behind a command or an equals sign, in an address, or in a text that speaks about
templates or programs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from textlint.authoring import (
    Document,
    Hit,
    Pattern,
    bad,
    good,
    hit,
    is_technical,
    lexicon,
    pattern,
    region_at,
    rule,
)

NAMES = lexicon(__file__, "field_names.txt")
SHOUTED = lexicon(__file__, "shouted_fields.txt")
PARTS = frozenset((*lexicon(__file__, "field_parts.txt"), *lexicon(__file__, "counted_fields.txt")))
COUNTED = lexicon(__file__, "counted_fields.txt")
TRADE = lexicon(__file__, "trade_words.txt")
TECHNICAL = lexicon(__file__, "technical_words.txt")

FIELD = r"""(?x)(?<![\w\\{}$\#%^_=@/:\[<`*~|!&+-])\{(?:
      (?P<sole>\d(?=\}\ (?:min|mins|minutes?|hours?|days?|comments?|views|reviews|items?|results?|votes|photos|likes)\b)) | (?P<index>\d)
    | (?P<plural>[A-Za-z_]\w{0,30}+,\s?+(?:plural|select|selectordinal|number|date|time)\s?+[,}])
    | (?P<snake>[a-z]++(?:_[a-z0-9]++)++ | [A-Z]++(?:_[A-Z0-9]++)++) | [a-z]++(?:[A-Z][a-z]++)++ | [A-Za-z]\w*+(?:\.[A-Za-z]\w++){1,3}+
    | \s?+(?:(?i:\L<names>) | \L<shouted> | \L<counted>)\s?+
    | (?:Insert|INSERT)\ [\p{L}][\p{L}'’\ -]{2,40}+
    )(?(plural)|\})(?![\w{}=\]^_])"""
MATHEMATICS = pattern(r"(?i:\b(?:sets?|subsets?|algebra|theorem|lemma|elements?)\b)|[=≠≤≥∈∉⊂⊆∪∩∅∀∃∖→⇒×]|\\[a-z]+")
QUOTES = frozenset("\"“”„'‘’«»`")
LEAST_INDEX = 2
"""Different numbers in braces that a paragraph must hold: {0} alone is a set."""


@dataclass(frozen=True)
class Options:
    """`names` count in any case, `shouted` only in capitals, `counted` only in small letters; all between braces."""

    names: tuple[str, ...] = NAMES
    shouted: tuple[str, ...] = SHOUTED
    counted: tuple[str, ...] = COUNTED


@lru_cache(maxsize=4)
def fields(options: Options) -> Pattern:
    return pattern(FIELD, names=options.names, shouted=options.shouted, counted=options.counted)


@rule(
    summary="Field in braces that nobody filled in",
    message="“{match}” is a field that was never filled in. Put the value in its place, or take it out.",
    severity="error",
    confidence="high",
    profile="gate",
    options=Options,
    trigger=["{"],
    measured="No finding in 4.9 million words of clean English, German, French, Vietnamese and Chinese text and "
    "documentation, nor in 3.5 million words of scraped pages and machine translation; it rests on "
    "invented leaks and near misses.",
    examples=[
        bad("You have ⟦{count}⟧ new messages from ⟦{first_name}⟧."),
        bad("Page ⟦{0}⟧ of ⟦{1}⟧"),
        bad("By ⟦{author}⟧ on ⟦{publishDate}⟧, ⟦{post.views}⟧ views"),
        bad("⟦{count, plural,⟧ one {# comment} other {# comments}}"),
        bad("Dear ⟦{Your Name}⟧, welcome to ⟦{CITY}⟧."),
        good("The set {0} lies in {x}, and \\title{title} or f(x) = {name} in no set; {sic} {Redacted}."),
        good("Write to anna {AT} example {DOT} org. {smiles}"),
        good("Use {title} in your template for the heading."),
        good("Open /users/{name} or https://example.org/{title}; key={value}, ${total}."),
        good("Let A = {start, end} and B = {time}."),
    ],
)
def braced_field(document: Document, options: Options) -> Iterator[Hit]:
    text = document.text
    found = [match for match in fields(options).finditer(text) if is_field(text, match)]
    if not found or is_technical(document, TRADE, TECHNICAL):
        return
    paragraphs = Paragraphs(document, found)
    for match in found:
        if not paragraphs.is_mathematics(match) and (not match["index"] or paragraphs.is_counted(match)):
            yield hit(match.span())


def is_field(text: str, match: Any) -> bool:
    """Whether a name is made like a field's, and not quoted."""
    if match["snake"] and PARTS.isdisjoint(match["snake"].casefold().split("_")):
        return False
    return not (text[match.start() - 1 : match.start()] in QUOTES and text[match.end() : match.end() + 1] in QUOTES)


class Paragraphs:
    """What the paragraphs of a document's fields hold, each asked once."""

    def __init__(self, document: Document, found: list[Any]) -> None:
        self._document = document
        self._mathematics: dict[int, bool] = {}
        self._numbers: dict[int, set[str]] = {}
        for match in found:
            if match["index"]:
                self._numbers.setdefault(self._span(match)[0], set()).add(match["index"])

    def _span(self, match: Any) -> tuple[int, int]:
        region = region_at(self._document, match.start())
        return (region.start, region.end) if region else match.span()

    def is_mathematics(self, match: Any) -> bool:
        start, end = self._span(match)
        if start not in self._mathematics:
            self._mathematics[start] = MATHEMATICS.search(self._document.text, start, end) is not None
        return self._mathematics[start]

    def is_counted(self, match: Any) -> bool:
        return len(self._numbers[self._span(match)[0]]) >= LEAST_INDEX
