"""What it closed was moved or cut away.

A single closing quotation mark stands behind an English word, with no quotation open and no apostrophe in sight.
Reported only behind an ordinary English word that takes no apostrophe at its end: plurals (“the boats’ crews”),
dialect (“goin’”), foreign names (“Rus’”), split contractions (“can’ t”) and everything behind an open ‘, ' or ` in
the same paragraph or the three before it are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, bad, english_words, good, hit, is_protected, pattern, rule

MARK = pattern(r"[‘’‛´`']")
ELIDED = pattern(
    r"[’'](?:em|til|till|cause|cuz|tis|twas|twill|tween|round|bout|bove|nuff|sup|kay|n|s|\d|neath|gainst|er|im|ere"
    r"|cos|coz|fraid|scuse|stead)\b"
)
WORD = pattern(r"[\p{L}\p{M}]*\Z")
SPLIT = pattern(r"’\s(?:sake|t|s|re|ve|ll|d|m)\b")
KEPT = pattern(
    r"(?:and|the|old|can|don|won|could|couldn|would|wouldn|should|shouldn|isn|aren|wasn|weren|didn|doesn|hasn|haven|hadn"
    r"|cap|more|for|with|hey|you|give|lady|sister|mister|brother|of|over|ever|never)"
)
"""Words that lose a letter in speech, and halves of contractions."""

LASTS = 3
"""Paragraphs through which a single quotation may go on."""


@rule(
    summary="Single closing quotation mark without an opening one",
    message="“{match}” behind “{word}” closes a quotation that nothing opens, and is no apostrophe. "
    "Look the sentence up in its source.",
    severity="warning",
    confidence="high",
    profile="gate",
    languages=["en"],
    trigger=["’"],
    measured="1 finding in 5.0 million words of clean prose and 2 in 2.5 million of scraped pages, all "
    "three real slips.",
    examples=[
        bad("They spoke of the grand bridge⟦’⟧ over the river, and of the ferry."),
        bad("It was “a gift to the ‘old town’.” modern⟦’⟧ for all of us."),
        bad("The whole of it was too loud,⟦’⟧ she said."),
        good("The boats’ crews and the U.S.’s fleet met James’ and Cruz’ men for goodness’ sake."),
        good("He called it a ‘grand bridge’ over the river, rock ’n’ roll in the ’90s, goin’ home with th’ ol’ dog."),
        good("Princes of Kyivan Rus’ and the town of Tver’ were known."),
        good("She called it 'a bridge’ and `a ferry’ at once."),
        good("She was like, ‘He is goin’ home now,’ and left."),
        good("They couldn’ t see it; ’twas the best o’ the lot."),
    ],
)
def orphan_single(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    if "’" not in text:
        return
    opened_at = -LASTS - 1
    for number, region in enumerate(document.regions):
        for match in MARK.finditer(text, region.start, region.end):
            role = role_of(text, match.start(), match[0])
            if role == "opens":
                opened_at = number
            elif role == "closes":
                if number - opened_at <= LASTS:
                    opened_at = -LASTS - 1
                elif match[0] == "’" and is_orphan(text, match.start()) and not is_protected(document, *match.span()):
                    word = WORD.search(text, max(region.start, match.start() - 30), match.start())
                    yield hit(match.span(), word=word[0] if word and word[0] else text[match.start() - 1])


def role_of(text: str, at: int, mark: str) -> str:
    """Whether a single mark opens a quotation, may close one, or is an apostrophe."""
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if mark not in "’'":
        return "opens"
    if not before or before.isspace() or before in '(["“—–-/':
        return "opens" if after and not after.isspace() and not ELIDED.match(text, at) else ""
    ends = not after or after.isspace() or after in '.,;:!?)”"'
    if not ends or not (before.isalpha() or before in ".,!?…") or before in "sxzSXZ":
        return ""
    return "" if text[max(0, at - 2) : at] == "in" else "closes"


def is_orphan(text: str, at: int) -> bool:
    """Whether no apostrophe is possible at the end of the word before: an English word of full length."""
    word = WORD.search(text, max(0, at - 30), at)
    if word is None or not word[0]:
        return True
    name = word[0]
    if len(name) < 3 or not name[1:].islower() or KEPT.fullmatch(name.lower()) or SPLIT.match(text, at):
        return False
    return name in english_words()
