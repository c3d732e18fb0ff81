"""A wrong keyboard, a scan or a spammer put it there.

A letter of another alphabet that looks the same stands in a word: “Sеrvice” with a Cyrillic “е”. Search, spell
checking and translation do not find such words; they come from wrong keyboards, OCR, and spam that hides from
filters. Only letters that look the same count: “TNFα”, “μl”, “ΔT” and “SMSка” mix alphabets for all to see, and Roman
numerals and brand names with a suffix are right.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import LOOK_ALIKES, Document, Hit, Safety, bad, good, hit, is_damaged, pattern, rule

LATIN, OTHER = r"A-Za-z\u00c0-\u024f", r"\u0370-\u03ff\u0400-\u052f"
MIXED = pattern(f"[{LATIN}](?=[{OTHER}])|[{OTHER}](?=[{LATIN}])")
FOREIGN = pattern(f"[{OTHER}]")
WORD = pattern(rf"[{LATIN}{OTHER}]+")
ROMAN = pattern(r"[IVXLCDMХІСМ]+\Z")

BACK = {latin: other for other, latin in reversed(LOOK_ALIKES.items()) if other >= "\u0400"}
"""Latin letters and the Cyrillic ones that look like them. Greek words are not repaired."""

LONGEST = 40


@rule(
    summary="Letters of two alphabets in one word",
    message="“{match}” has the {alphabet} “{letters}” in it, which only looks right; it should be “{right}”.",
    severity="error",
    confidence="high",
    profile="gate",
    fix="safe",
    because="More than one letter is of the other alphabet.",
    trigger={"always": "every letter of Russian would wake it; a text in ASCII is left at once"},
    measured="5 findings in 7.7 million words of clean, scraped and machine-translated text, all right.",
    examples=[
        bad("Terms of ⟦Sеrvice⟧ apply.", "Terms of Service apply."),
        bad("Это ⟦молoко⟧ кислое.", "Это молоко кислое."),
        bad("Log in to your ⟦раypal⟧ account.", "Log in to your paypal account."),
        good("TNFα, 5 μl, ΔT, αSyn, kΩ, NF-κB and γH2AX were measured."),
        good("Он отправил SMSку и DVDшку в ХХI веке; IT-отдел, Wi-Fi’ем."),
        good("b@tсhes, x2у and Привет.World"),
        good("W maЕ‚ym mieЕ›cie moЕјna byЕ‚o kupiД‡ chleb: damage, and no letter of it is a wrong one."),
    ],
)
def look_alike(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    if text.isascii() or not FOREIGN.search(text):
        return
    done = 0
    for match in MIXED.finditer(text):
        if match.start() < done:
            continue
        word = _word(text, match.start())
        done = word[1]
        found = _repaired(text[slice(*word)]) if _stands_alone(text, word) else None
        if found is not None and not any(is_damaged(document, at) for at in range(word[0], word[1] + 1)):
            letters, right, alphabet = found
            safety = None if len(letters) == 1 else Safety.UNSAFE
            yield hit(word, replace=right, safety=safety, letters=letters, right=right, alphabet=alphabet)


def _word(text: str, at: int) -> tuple[int, int]:
    start = at
    while start and at - start < LONGEST and WORD.match(text[start - 1]):
        start -= 1
    end = WORD.match(text, start)
    return start, end.end() if end else at + 1


def _stands_alone(text: str, word: tuple[int, int]) -> bool:
    """Whether the word is one: no part of an address, a number, a handle or a hidden insult."""
    around = text[max(0, word[0] - 1) : word[0]] + text[word[1] : word[1] + 1]
    return 3 <= word[1] - word[0] <= LONGEST and not any(mark.isdigit() or mark in "@#_*/\\=&" for mark in around)


def _repaired(word: str) -> tuple[str, str, str] | None:
    """The foreign letters of `word`, the word without them, and what they are; None where they are meant."""
    foreign = [letter for letter in word if letter >= "\u0370"]
    latin = [letter for letter in word if letter < "\u0370"]
    if ROMAN.match(word) or len(foreign) == len(latin):
        return None
    if len(foreign) < len(latin):
        if any(letter not in LOOK_ALIKES for letter in foreign) or _has_suffix(word, foreign):
            return None
        greek = all(letter < "\u0400" for letter in foreign)
        alphabet = ("Greek" if greek else "Cyrillic") + (" letters" if len(foreign) > 1 else " letter")
        return "".join(foreign), "".join(LOOK_ALIKES.get(letter, letter) for letter in word), alphabet
    if any(letter not in BACK for letter in latin) or any(letter < "\u0400" for letter in foreign):
        return None
    if len(latin) > 1 and all(letter.isupper() for letter in latin):
        return None
    alphabet = "Latin letters" if len(latin) > 1 else "Latin letter"
    return "".join(latin), "".join(BACK.get(letter, letter) for letter in word), alphabet


def _has_suffix(word: str, foreign: list[str]) -> bool:
    """“SMSка”: capitals of one alphabet with an ending in small letters of the other."""
    head = word[: -len(foreign)]
    return word.endswith("".join(foreign)) and head.isupper() and len(head) > 1 and word[len(head) :].islower()
