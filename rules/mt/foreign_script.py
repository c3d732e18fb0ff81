"""The translation engine did not know these words.

Words in another script were left standing in an English sentence, untranslated. Engines pass over names, puns and
link texts that they do not know. Words that the author shows on purpose are left alone: in brackets or quotation
marks, beside a gloss in brackets, a colon or a dash, after a word such as “called” or “characters”, in lists, in
tables, and where no English words stand around them. So are single letters, which stand for their look-alikes or for
a formula, and texts in two languages.
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
    pattern,
    region_at,
    rule,
)

LETTERS = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Cyrillic}\p{Arabic}\p{Hebrew}\p{Thai}\p{Devanagari}"
RUN = pattern(rf"(?<![\w'’-])[{LETTERS}ー]{{2,40}}+(?:[ 、，・-]{{1,2}}[{LETTERS}ー]{{2,40}}+){{0,12}}(?![\w'’])")
SHOWN_BEFORE = pattern(
    r"\b(?:called|named|means?|meaning|words?|characters?|letters?|names?|term|phrase|written|spelled|spelt|as|hashtag"
    r"|pronounced|Chinese|Japanese|Korean|Russian|Ukrainian|Arabic|Hebrew|Thai|Hindi|Persian|Cyrillic|hanzi|kanji"
    r"|hangul|script|alphabet|or|and|licen[cs]e|is|are)[^\S\n]{1,2}\Z"
)
WORD_BEFORE = pattern(r"[A-Za-z0-9][^\S\n]{1,2}\Z")
WORD_AFTER = pattern(
    r"[^\S\n]{1,2}(?!(?:means?|meaning|is|which|or)\b)[A-Za-z0-9]|[.!?;]?[^\S\n]*(?:$|\n)|[.!?,;][^\S\n]+[A-Za-z]"
)
LATIN = pattern(r"[A-Za-z]{2,}")
FOREIGN = pattern(rf"[{LETTERS}]")
ENOUGH = 6
"""Latin words that a paragraph has to have: fewer are a label or a line of a menu."""

MOST = 0.05
"""Share of a text's letters that may be of other scripts; past it the text is bilingual on purpose."""


def is_bilingual(document: Document) -> bool:
    """Whether other scripts have more than a few words in the whole text."""
    text = document.text
    foreign = sum(1 for _ in FOREIGN.finditer(text))
    return foreign > 40 and foreign > MOST * sum(map(str.isalpha, text))


@rule(
    summary="Words of another script left in the sentence",
    message="“{match}” was left untranslated in an English sentence.",
    severity="warning",
    confidence="medium",
    profile="desk",
    languages=["en"],
    trigger={"always": "any letter of eight scripts may be the one"},
    measured="No finding in 8 million words of clean English, documentation and scraped news, 0.8 million of them in "
    "two languages; 2 of 2 right on 0.4 million words of machine translation.",
    examples=[
        bad("The town of Lviv is ready to sell ⟦доларів⟧ bonds to its citizens this year."),
        bad("They walked along the river with a ⟦姪御⟧ and two of her friends from school."),
        good("The word 世界 means “world”, and the town of Rivne (Рівне) lies in the west of the country."),
        good("Translations: Search, Buscar, Поиск."),
        good("The Greek letter π and the Cyrillic х are no words, and neither is 105 х 195 for a mattress."),
    ],
)
def foreign_script(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    if text.isascii() or document.once(is_bilingual):
        return
    for match in RUN.finditer(text):
        start, end = match.span()
        region = region_at(document, start)
        if region is None or region.kind not in (
            RegionKind.PARAGRAPH,
            RegionKind.QUOTATION,
        ):
            continue
        near = text[max(region.start, start - 300) : min(region.end, end + 300)]
        latin = sum(1 for _ in LATIN.finditer(near))
        if latin < ENOUGH or latin < 2 * sum(1 for _ in RUN.finditer(near)):
            continue
        before = max(region.start, start - 24)
        if SHOWN_BEFORE.search(text, before, start) or not WORD_BEFORE.search(text, before, start):
            continue
        if WORD_AFTER.match(text, end, min(region.end, end + 24)):
            yield hit((start, end))
