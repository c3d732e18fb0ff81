"""A web page or a word processor left it here.

A character that nobody sees stands in the text and keeps words from being found. Zero-width spaces, word joiners,
byte order marks, soft hyphens and marks of direction come from web pages and word processors. What some script needs
is left alone: joiners inside of Arabic, Persian, Indic and other words and between emoji, zero-width spaces in Thai,
Khmer or Burmese, marks of direction in texts that have words written from right to left.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Edit, Hit, Safety, bad, good, hit, is_damaged, pattern, rule

NAMES = {
    "\u200b": "ZERO WIDTH SPACE", "\u200c": "ZERO WIDTH NON-JOINER", "\u200d": "ZERO WIDTH JOINER",
    "\u200e": "LEFT-TO-RIGHT MARK", "\u200f": "RIGHT-TO-LEFT MARK", "\u2060": "WORD JOINER",
    "\ufeff": "BYTE ORDER MARK", "\xad": "SOFT HYPHEN", "\u180e": "MONGOLIAN VOWEL SEPARATOR",
    "\u202a": "LEFT-TO-RIGHT EMBEDDING", "\u202b": "RIGHT-TO-LEFT EMBEDDING", "\u202c": "POP DIRECTIONAL FORMATTING",
    "\u202d": "LEFT-TO-RIGHT OVERRIDE", "\u202e": "RIGHT-TO-LEFT OVERRIDE", "\u2066": "LEFT-TO-RIGHT ISOLATE",
    "\u2067": "RIGHT-TO-LEFT ISOLATE", "\u2068": "FIRST STRONG ISOLATE", "\u2069": "POP DIRECTIONAL ISOLATE",
    "\ufff9": "INTERLINEAR ANNOTATION ANCHOR", "\ufffa": "INTERLINEAR ANNOTATION SEPARATOR",
    "\ufffb": "INTERLINEAR ANNOTATION TERMINATOR",
}  # fmt: skip
HIDDEN = pattern("[" + "".join(NAMES) + "]+")
DIRECTION = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
RIGHT_TO_LEFT = pattern("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
JOINS = pattern(
    "[\u0590-\u109f\u1200-\u139f\u1780-\u1a1f\u1b00-\u1bff\u2190-\u2bff\u3030\u303d\ua800-\uabff\ufb1d-\ufdff\ufe00-\ufe0f\ufe70-\ufefc\U00010a00-\U0001ffff]"
)
NO_SPACES = pattern("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1a20-\u1aaf\u3040-\u30ff\u3400-\u9fff\u0f00-\u0fff]")


@rule(
    summary="Invisible character in the text",
    message="An invisible character stands here ({names}); nothing on the page needs it.",
    severity="info",
    confidence="high",
    profile="gate",
    fix="safe",
    because="It may stand where a space was lost.",
    protected=True,
    trigger=lambda: sorted(NAMES),
    measured="35 findings in 4.8 million words of clean text, 34 of them right; 66 of 66 right in 2.9 million words of scraped and machine-translated text.",
    examples=[
        bad("The ⟦\u200b\u200b⟧bakery is⟦\u200b⟧ open⟦\ufeff⟧.", "The bakery is open."),
        bad("The council ad⟦\xad⟧journed; Hono⟦\xad⟧lulu.", "The council adjourned; Honolulu."),
        bad("Call ⟦\u202a⟧555 0100⟦\u202c⟧ to book.", "Call 555 0100 to book."),
        bad("They came⟦\u200b⟧From afar.", "They cameFrom afar."),
        good("👩\u200d🌾 می\u200cخواهم क्\u200dष ภาษา\u200bไทย"),
        good("The word \u202bשלום\u202c is Hebrew."),
        good("A star â\xad\x90 and another â\xad\x90."),
        good("A soft\xad\nhyphen at the end of a line."),
    ],
)
def invisible_character(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    written_left = RIGHT_TO_LEFT.search(text) is not None
    for match in HIDDEN.finditer(text):
        kinds = set(match[0])
        around = text[max(0, match.start() - 1) : match.start()] + text[match.end() : match.end() + 1]
        if _is_needed(kinds, around, written_left) or is_damaged(document, match.start()):
            continue
        words = len(around) == 2 and around.isalpha()
        safety = Safety.UNSAFE if "\u200b" in kinds and words and around[1].isupper() else None
        names = ", ".join(sorted(NAMES[kind] for kind in kinds))
        yield hit(match.span(), edits=[Edit(*match.span(), "")], safety=safety, names=names)


def _is_needed(kinds: set[str], around: str, written_left: bool) -> bool:
    """Whether a script, an emoji, or the end of a line needs one of `kinds` between the characters `around`."""
    if written_left and kinds & DIRECTION:
        return True
    if kinds & {"\u200c", "\u200d"} and JOINS.search(around):
        return True
    if kinds & {"\u200b", "\u2060", "\ufeff"} and NO_SPACES.search(around):
        return True
    return "\xad" in kinds and around[1:] in ("\n", "\r")
