"""It was written so to stand out or to slip past filters.

Words are written in bold, italic, circled or full-width signs that only look like letters: 𝗕𝗲𝘀𝘁 𝗽𝗿𝗶𝗰𝗲𝘀. Doorway pages
and profiles write so to stand out and to slip past filters; searches and screen readers cannot read it. Mathematics
uses the same signs one at a time, formulas write names in them beside their signs, and East Asian texts have
full-width letters of their own: all three are left alone.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from textlint.authoring import Document, Edit, Hit, bad, good, hit, is_protected, line_at, pattern, rule

PLAIN = {chr(0x1F130 + 32 * row + i): chr(65 + i) for row in range(3) for i in range(26)}
"""Squared and circled capitals; those on dark ground have no plain form in Unicode."""
LETTERS = (
    {chr(code) for code in range(0x1D400, 0x1D6A4) if unicodedata.normalize("NFKC", chr(code)).isalpha()}
    | set("ℂℊℋℌℍℎℐℑℒℓℕℙℚℛℜℝℤℨℬℭℯℰℱℳℴ")
    | {chr(code) for code in range(0x24B6, 0x24EA)}
    | {chr(code) for start in (0xFF21, 0xFF41) for code in range(start, start + 26)}
    | set(PLAIN)
)
LETTER = f"[{''.join(sorted(LETTERS))}]"
RUN = pattern(rf"{LETTER}++(?:[\s'’.,!?:;&|/-]{{1,3}}+{LETTER}++)*+", 0)
WORD = pattern(f"{LETTER}++", 0)
FORMULA = pattern(r"[=+<>≤≥≈∑∏∫√∈∀∃→↦⟶×÷^_{}\\∂∞]|\p{Sm}", 0)
EAST_ASIAN = pattern(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\u3000-\u303f]", 0)
ONE_WORD, TWO_WORDS = 5, 3
"""Letters of a word that proves itself, and of two words that prove each other."""
MOST_SHOWN = 40


@rule(
    summary="Words in styled letters",
    message="“{words}” is written in signs that only look like letters; write “{plain}”.",
    severity="warning",
    confidence="high",
    profile="gate",
    fix="unsafe",
    because="The signs may be what the text is about.",
    trigger=lambda: sorted({letter.casefold() for letter in LETTERS}),
    measured=(
        "0 findings in 8.6 million words of clean articles, documentation and blogs, scraped news, translations and "
        "labelled pages, none of which holds a word in such letters."
    ),
    examples=[
        bad("Get ⟦𝗕𝗲𝘀𝘁 𝗽𝗿𝗶𝗰𝗲𝘀⟧ here.", "Get Best prices here."),
        bad("Visit ⟦𝓗𝓪𝓻𝓫𝓸𝓾𝓻⟧ today.", "Visit Harbour today."),
        bad("⟦ⓗⓐⓡⓑⓞⓤⓡ⟧ hotel", "harbour hotel"),
        bad("⟦ＬＵＣＫＹ ＢＲＩＤＧＥ⟧ is open.", "LUCKY BRIDGE is open."),
        bad("⟦🅷🅰🆁🅱🅾🆄🆁⟧ hotel", "HARBOUR hotel"),
        good("Let 𝑥 and 𝑦 be the sides, and 𝔰𝔩 the algebra."),
        good("𝑃𝑟𝑒𝑐𝑖𝑠𝑖𝑜𝑛 = 𝑇𝑃 / (𝑇𝑃 + 𝐹𝑃)"),
        good("昨日のＮＨＫニュースでＷｅｂｓｉｔｅが紹介された。"),
        good("Type `𝗛𝗮𝗿𝗯𝗼𝘂𝗿` to see it."),
        good("Blood types 🅰 and 🅱 are common."),
    ],
)
def styled_letters(document: Document, options: None) -> Iterator[Hit]:
    for match in RUN.finditer(document.text):
        run = match[0]
        if not is_written(run) or is_protected(document, match.start(), match.end()):
            continue
        line = line_at(document, match.start())
        around = document.text[max(line.start, match.start() - 80) : min(max(line.end, match.end()), match.end() + 80)]
        if FORMULA.search(around) or (has_full_width(run) and EAST_ASIAN.search(around)):
            continue
        plain = "".join(PLAIN.get(letter) or unicodedata.normalize("NFKC", letter) for letter in run)
        yield hit(match.span(), edits=[Edit(*match.span(), plain)], words=short(run), plain=short(plain))


def is_written(run: str) -> bool:
    """Whether letters make a long word or two words, instead of the names of variables."""
    lengths = sorted(len(word) for word in WORD.compiled.findall(run))
    return lengths[-1] >= ONE_WORD or (len(lengths) > 1 and lengths[-2] >= TWO_WORDS)


def has_full_width(run: str) -> bool:
    return any("\uff21" <= letter <= "\uff5a" for letter in run)


def short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= MOST_SHOWN else f"{words[:MOST_SHOWN]}…"
