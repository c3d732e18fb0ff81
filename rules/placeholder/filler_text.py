"""The page was published before its text was ready.

Filler stands where a text should be: Lorem ipsum in its variants, or the first words of a page builder. Only a run of
filler words with one of its fixed openings counts, so that “lorem ipsum” as a name and real Latin stay silent; a
builder's short phrase (“Text goes here”) has to be a whole line. Nothing in texts about templates and type.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import (
    Document,
    Hit,
    bad,
    good,
    hit,
    is_technical,
    lexicon,
    pattern,
    removal,
    rule,
    stands_alone,
)

WORDS = frozenset(lexicon(__file__, "filler_words.txt"))
OPENINGS = lexicon(__file__, "filler_openings.txt")
SENTENCES = lexicon(__file__, "filler_sentences.txt")
TRADE = (*lexicon(__file__, "trade_words.txt"), *lexicon(__file__, "filler_talk.txt"))

LEAST = 5
"""Filler words in a row: real Latin has four of them."""
LONG = 40
"""Characters from which a builder's sentence is unmistakable in running text too."""

WORD = pattern(r"[^\W\d_]++")
GAP = r"[,.]?+\s{1,3}+"
OPENING = pattern(rf"(?<!\w)(?i:{'|'.join(opening.replace(' ', GAP) for opening in OPENINGS)})(?!\w)")
SENTENCE = pattern(r"(?<!\w)(?i:\L<sentences>)(?!\w)[.!…]?", sentences=SENTENCES)
QUOTES = frozenset("\"“”„'‘’«»`")


@rule(
    summary="Filler text where the real one should be",
    message="“{match}” is filler, put there until the real text comes.",
    severity="error",
    confidence="high",
    profile="gate",
    fix="unsafe",
    because="Only whole lines of filler are taken away, and a text may be meant to stand there.",
    trigger=lambda: [*OPENINGS, *SENTENCES, *(sentence.replace("'", "’") for sentence in SENTENCES if "'" in sentence)],
    measured="In 4.9 million words of clean English, German, French, Vietnamese and Chinese text and documentation"
    " only a page of components, meant to show filler, held any, and such pages are now left alone; all 8"
    " in 3.5 million words of scraped pages and machine translation are right, on one page.",
    examples=[
        bad(
            "Our history\n\n⟦Lorem ipsum dolor sit amet, consectetur adipiscing elit.⟧\n\nCall us.",
            "Our history\n\nCall us.",
        ),
        bad("We bake bread. ⟦Pellentesque habitant morbi tristique senectus et netus⟧ every morning."),
        bad("Our history: ⟦Neque porro quisquam est qui dolorem ipsum quia dolor sit amet⟧"),
        bad("⟦LOREM IPSUM DOLOR SIT AMET⟧\n\nOpen daily.", "Open daily."),
        bad("⟦Text goes here⟧\n\nOur shop is in the harbour.", "Our shop is in the harbour."),
        bad("Welcome! ⟦I’m a paragraph. Click here to add your own text and edit me.⟧"),
        bad("⟦This is an example page. It’s different from a blog post because it will stay in one place⟧ forever."),
        good("The designer left Lorem ipsum in the brochure, and “dolor sit amet” in the title."),
        good("Typesetters have used lorem ipsum dolor sit amet since the sixteenth century as dummy text."),
        good("Cicero asks: neque porro quisquam est qui dolorem ipsum amet? Text goes here and there."),
    ],
)
def filler_text(document: Document, options: None) -> Iterator[Hit]:
    spans = [*runs(document.text), *builders_words(document)]
    if not spans or is_technical(document, TRADE, ()):
        return
    for start, end in spans:
        if document.text[start - 1 : start] not in QUOTES:
            edits = (removal(document, start, end),) if stands_alone(document, start, end) else ()
            yield hit((start, end), edits=edits)


def runs(text: str) -> Iterator[tuple[int, int]]:
    """Runs of filler words on one line that begin with a fixed opening."""
    done = 0
    for opening in OPENING.finditer(text):
        if opening.start() < done:
            continue
        end, words = opening.start(), 0
        stop = text.find("\n", opening.start())
        for word in WORD.finditer(text, opening.start(), len(text) if stop < 0 else stop):
            if word[0].casefold() not in WORDS:
                break
            end, words = word.end(), words + 1
        if words >= LEAST:
            done = end + (text[end : end + 1] in (".", "!", "?", ","))
            yield opening.start(), done if text[done - 1] != "," else end


def builders_words(document: Document) -> Iterator[tuple[int, int]]:
    """A builder's sentences; the short ones only as whole lines."""
    straight = document.text.replace("’", "'")
    for match in SENTENCE.finditer(straight):
        if len(match[0]) >= LONG or stands_alone(document, *match.span()):
            yield match.span()
