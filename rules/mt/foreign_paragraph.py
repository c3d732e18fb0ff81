"""An engine passed it over, or two pages were merged.

A paragraph is in another language than the text, left untranslated. Engines pass over paragraphs that are too long,
stand in a frame, or are in a third language, and pages in two languages lose their border when they are scraped. Only
sentences count: no quotations, titles, lists and sources, no words behind a colon. Texts that mix languages on
purpose are left alone: notices in several languages, parallel texts, lessons and lyrics, and whatever holds more than
a little of the other language.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import (
    Document,
    Hit,
    Region,
    RegionKind,
    bad,
    foreign_language,
    good,
    hit,
    language,
    pattern,
    rule,
)

NAMES = {
    "en": "English", "de": "German", "fr": "French", "es": "Spanish", "pt": "Portuguese", "it": "Italian",
    "nl": "Dutch", "pl": "Polish", "cs": "Czech", "fi": "Finnish", "ro": "Romanian", "hu": "Hungarian",
    "tr": "Turkish", "vi": "Vietnamese", "id": "Indonesian", "sv": "Swedish", "da": "Danish or Norwegian",
    "no": "Danish or Norwegian", "ru": "a language in Cyrillic letters", "zh": "Chinese", "ja": "Japanese",
    "ko": "Korean", "ar": "a language in Arabic letters", "he": "Hebrew", "hi": "a language in Devanagari letters",
    "th": "Thai", "el": "Greek",
}  # fmt: skip

END = pattern(r"[.!?。！？؟।…][\s)\]}»”’\"'」』]{0,4}\Z")
SHOWN = pattern(
    r"\A\s*(?:[“”\"«»„‘'‹「『(\[*—–-]|\d{1,3}[.):]|\p{Lu}[\p{L}’'-]{1,30},\s+\p{Lu})|[“”„«»「」『』]|\(\d{4}\)"
    r"|\b(?:https?:|www\.)|\b(?:pp?|S|ISBN|doi|vol)\b[.:]|\b\d{4}\.\Z"
)
"""Quotations, lines of a list, and sources: a surname before a comma, a year in brackets or at the end, pages."""

LESSONS = pattern(
    r"(?i)\b(?:translat\w+|bilingual|multilingual|lyrics|grammar|vocabulary|pronunciation|conjugat\w+|phrasebook"
    r"|in (?:spanish|french|german|italian|portuguese|dutch|russian|chinese|japanese|korean|arabic|vietnamese|polish"
    r"|english|turkish|hebrew)|en español|en français|auf deutsch|in english|übersetz\w+|traducci\w+|traduction\w*)\b"
)
MOST, LONGEST = 0.2, 0.25
"""Share of a text's paragraphs, and of its length, that may be foreign; past it the text is in two languages."""

FEW = 2
"""Foreign paragraphs that are no share of a short text yet."""

DENSE = frozenset(["zh", "ja", "ko", "th"])
"""Scripts in which a third of the signs say as much."""


def is_sentence(text: str) -> bool:
    """Whether a paragraph is the writer's own sentence, and no quotation, source or line of a list."""
    return END.search(text) is not None and SHOWN.search(text) is None


def introduced(document: Document, region: Region) -> bool:
    """Whether the text before a paragraph ends in a colon or comma: it shows what follows."""
    return document.text[max(0, region.start - 40) : region.start].rstrip(' \n\t\r*_>”»"').endswith((":", "：", ","))


def is_mixed(text: str, own: str, found: list[tuple[Region, str]], paragraphs: int) -> bool:
    """Whether a text is in two languages, or about languages, so that `found` are no accident."""
    if len(found) > FEW and len(found) > MOST * paragraphs:
        return True
    other = found[0][1]
    weight = 3 if other in DENSE and own not in DENSE else 1 / 3 if own in DENSE and other not in DENSE else 1
    foreign = sum(region.end - region.start for region, _ in found)
    return foreign * weight > LONGEST * (len(text) - foreign + foreign * weight) or LESSONS.search(text) is not None


@rule(
    summary="Paragraph in another language",
    message="This paragraph is in {other}, but the text in {own}. Was it left untranslated?",
    severity="warning",
    confidence="medium",
    profile="desk",
    trigger={"always": "any function word of twenty languages, or any letter of another script, may be the one"},
    measured="No finding in 5.7 million words of clean English, documentation and scraped news, and none in 20,000 paragraphs "
    "of five languages; 6 of 7 right elsewhere: paragraphs left in English in Chinese translations, and a German notice "
    "on an English page. Of foreign sentences put into texts of five languages it found 42 to 76 %, of Vietnamese ones 30 %.",
    examples=[
        bad(
            "The town has built a new harbour, and the first ships are to come in the spring of next year.\n\n"
            "The mayor said that the work took longer than it was planned, and that it had cost more.\n\n"
            "⟦Die Arbeiten sind noch nicht beendet, und die Kosten werden von der Stadt getragen.⟧\n\n"
            "The council will meet again in May to talk about the road to the harbour and who is to pay for it."
        ),
        bad(
            "Die Stadt hat einen neuen Hafen gebaut, und die ersten Schiffe werden im Frühjahr erwartet.\n\n"
            "Der Bürgermeister sagte, dass die Arbeiten sich verzögert haben und dass sie mit dem Geld nicht auskommen.\n\n"
            "⟦The council is to meet in May, and it has to say who will pay for this.⟧\n\n"
            "Auf die Frage nach der Straße zum Hafen wird der Rat im Mai eine Antwort geben, die nicht jedem gefällt."
        ),
        bad(
            "The town has built a new harbour, and the first ships are to come in the spring of next year.\n\n"
            "The mayor said that the work took longer than it was planned, and that it had cost more.\n\n"
            "⟦理事会将于五月再次开会，讨论通往港口的道路由谁来支付。⟧\n\n"
            "The council will meet again in May to talk about the road to the harbour and who is to pay for it."
        ),
        good(
            "The town has built a new harbour, and the first ships are to come in the spring of next year.\n\n"
            "On the wall of the old one stood for all to see:\n\n"
            "Die Arbeiten sind noch nicht beendet, und die Kosten werden von der Stadt getragen.\n\n"
            "The council will meet again in May to talk about the road to the harbour and who is to pay for it."
        ),
        good(
            "The town has built a new harbour, and the first ships are to come in the spring of next year.\n\n"
            "„Die Arbeiten sind noch nicht beendet, und die Kosten werden von der Stadt getragen.“\n\n"
            "Pérez, Juan. La vida de los hombres que vivieron en la ciudad. Buenos Aires: Sur, 1998.\n\n"
            "The ships San Juan de la Cruz, Nuestra Señora de los Mares and Rosa del Puerto are the first of them."
        ),
        good(
            "The town has built a harbour, and the first ships are to come in the spring.\n\n"
            "Die Stadt hat einen Hafen gebaut, und die ersten Schiffe werden im Frühjahr erwartet.\n\n"
            "The council is to meet in May."
        ),
    ],
)
def foreign_paragraph(document: Document, options: None) -> Iterator[Hit]:
    own = language(document)
    if own not in NAMES:
        return
    text = document.text
    found: list[tuple[Region, str]] = []
    paragraphs = [region for region in document.regions if region.kind is RegionKind.PARAGRAPH]
    for region in paragraphs:
        if other := foreign_language(text[region.start : min(region.end, region.start + 2_000)], own):
            found.append((region, other))
    if not found or len({other for _, other in found}) > 1 or is_mixed(text, own, found, len(paragraphs)):
        return
    for region, other in found:
        if is_sentence(text[region.start : region.end]) and not introduced(document, region):
            yield hit((region.start, region.end), other=NAMES[other], own=NAMES[own])
