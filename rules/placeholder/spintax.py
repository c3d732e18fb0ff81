"""A program that rewords texts failed on this one.

Text-spinning syntax was published before one of its choices was made. A spinner writes {great|superb|fine} and takes
one of the words for each copy; a failed run prints them all. Sets and absolute values of mathematics, a lone {yes|no}, choices of a
command ({start|stop}), tables, filters of template languages and texts about programs are left alone.
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
    is_technical,
    lexicon,
    pattern,
    rule,
)

TRADE = lexicon(__file__, "trade_words.txt")
TECHNICAL = lexicon(__file__, "technical_words.txt")

CHOICE = pattern(
    r"(?<![\w\\$#%^_=@/])(?<!\{\{)\{(?P<first>[^{}|\n]{0,120}+)(?P<rest>(?:\|[^{}|\n]{0,120}+){1,30}+)\}(?![}^_=])"
)
SYMBOLS = pattern(r"[=<>≠≤≥∈∉⊂⊆∪∩∀∃\\^_;$&*\[\]()/@#]|\d{2}")
COMMAND = pattern(r"(?i)(?:\busage|\bsyntax|^\s*[$#>]|\s--?\w+|\bservice)\b[^\n]{0,80}\Z")


@rule(
    summary="Text-spinning syntax in the text",
    message="“{match}” is spinning syntax of which one choice should have been taken. Keep the right one.",
    severity="error",
    confidence="high",
    profile="gate",
    fix="unsafe",
    because="Any of the choices may be the one that belongs here; the first is taken.",
    trigger=["{"],
    measured="No finding in 4.9 million words of clean English, German, French, Vietnamese and Chinese text and "
    "documentation, nor in 3.5 million words of scraped pages and machine translation; it rests on "
    "invented leaks and near misses.",
    examples=[
        bad("This ⟦{great|superb|fine}⟧ phone is cheap.", "This great phone is cheap."),
        bad("⟦{Buy|Order}⟧ your {new ⟦{car|van}⟧|boat} today.", "Buy your new car today."),
        bad("Our shop ⟦{is open|opens its doors}⟧ on Monday.", "Our shop is open on Monday."),
        good("The set {x | x is odd} holds {a|b}, and |{a}| is one. {{ title | upper }} {title|upper}=x"),
        good("Tick {yes|no} on the form."),
        good("Usage: service clock {start|stop|restart}"),
        good("In Python write {name|title} as the template says."),
    ],
)
def spintax(document: Document, options: None) -> Iterator[Hit]:
    found = [match for match in CHOICE.finditer(document.text) if is_choice(document.text, match)]
    if not found or is_technical(document, TRADE, TECHNICAL):
        return
    if len(found) == 1 and is_alternative(found[0]):
        return
    for match in found:
        yield hit(match.span(), replace=match["first"])


def is_alternative(match: Any) -> bool:
    """Whether a choice is of two words, as forms and instructions have them."""
    return match["rest"].count("|") == 1 and " " not in match[0].strip()


def is_choice(text: str, match: Any) -> bool:
    """Whether the parts are words to choose from, and not a set, a command or a filter."""
    parts = [match["first"], *match["rest"][1:].split("|")]
    words = [part for part in parts if part.strip()]
    if len(words) < len(parts) - 1 or SYMBOLS.search(match[0][1:-1]) or not all(map(has_word, words)):
        return False
    if len(parts) == 2 and any(part != part.strip() for part in parts):
        return False
    return len(words) >= 2 and COMMAND.search(text, max(0, match.start() - 100), match.start()) is None


def has_word(part: str) -> bool:
    return sum(map(str.isalpha, part)) >= 2
