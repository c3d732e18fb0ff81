"""Letters were saved in one encoding and read in another.

Text was decoded in the wrong encoding: “CafÃ©” for “Café”. Each damaged run is repaired on its own, and only where
all of it can be read again; quotes stay as curly or straight as they were. Words that happen to look odd are left
alone: a run counts only if ftfy judges its line damaged, if every foreign character of the line is part of a valid
UTF-8 sequence, or if Latin letters on its sides become one word with it: “fГјr”, “dr├╝ckt”, “pi√π”. Texts about encodings quote such runs on purpose, so none is reported where UTF-8, charsets or
mojibake are spoken of.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, Safety, bad, damages, good, hit, is_protected, rule


@rule(
    summary="Text decoded in the wrong encoding",
    message="“{match}” was decoded in the wrong encoding; {said}.",
    severity="error",
    confidence="high",
    profile="gate",
    fix="safe",
    because="A part of it is lost; what can be read again is, and the rest is marked as lost.",
    protected=True,
    not_near=[
        "mojibake",
        "utf-8",
        "utf8",
        "utf 8",
        "latin-1",
        "latin1",
        "iso-8859",
        "windows-1252",
        "windows-1251",
        "cp1252",
        "charset",
        "character set",
        "character encoding",
        "wrong encoding",
        "text encoding",
        "unicode",
        "кодировк",
        "zeichensatz",
        "zeichenkodierung",
        "codificación de caracteres",
        "encodage",
    ],
    near_within="document",
    trigger={"always": "it begins with any of thousands of pairs of characters; a text in ASCII is left at once"},
    measured="Repairs 98.5 % (Windows-1251), 99.7 % (code page 437), 99.9 % (MacRoman) and 100 % (Latin-1, Windows-1252, "
    "twice damaged) of 3,799 sentences in 14 languages exactly. 258 runs on seven scraped pages, of which 85 were read, all "
    "damage; no other finding in 6.4 million words of clean and scraped text, in 4,063 undamaged sentences of 14 languages "
    "and in 2.1 million characters in 99 languages.",
    examples=[
        bad("Le caf⟦Ã©⟧ ferme à midi.", "Le café ferme à midi."),
        bad("It⟦â€™⟧s the baker⟦â€™⟧s day off.", "It’s the baker’s day off."),
        bad("The inn⟦â\x80\x99⟧s sign says “open”.", "The inn’s sign says “open”."),
        bad("⟦ÐŸÑ€Ð¸Ð²ÐµÑ‚⟧, ⟦Ð¼Ð¸Ñ€⟧!", "Привет, мир!"),
        bad("Die T⟦ÃƒÂ¼⟧r blieb zu.", "Die Tür blieb zu."),
        bad("Kom⟦√∏⟧die og t⟦√¶⟧nder i byen, s⟦√•⟧ sk⟦√∏⟧nt.", "Komødie og tænder i byen, så skønt."),
        bad(
            "Wir haben eine tolle Mannschaft und f⟦Гј⟧r uns z⟦Г¤⟧hlt das.",
            "Wir haben eine tolle Mannschaft und für uns zählt das.",
        ),
        bad("Das Geb⟦├ñ⟧ck dr⟦├╝⟧ckt.", "Das Gebäck drückt."),
        bad("⟦Р’СЃС‘⟧ ⟦СЌС‚Рѕ⟧ #⟦РњРѕСЃРєРІР°⟧", "Всё это #Москва"),
        bad("They said ⟦â€œ⟧yes⟦â€�⟧.", "They said “yes\N{REPLACEMENT CHARACTER}."),
        good("“Été”, «Çà et là», ÂGE ET ÉTAT, São Tomé, Ångström, naïve – and 5 × 3 €."),
        good("Saved as UTF-8 and read as Windows-1252, “é” becomes “Ã©”."),
        good("Привет, мир! Ελληνικά. 10 °C – 20 °C, §§ 3–5, π√2 ≈ 4,4."),
        good("Він їде до Києва, «Він» і «США». Је ли то Ђорђе? Ёлки; e√π, pi√2, ├──┤ a ├┤b, IT-Відділ, ITВідділ."),
        good("SMITHÂ\N{NO-BREAK SPACE}AND SONS"),
    ],
)
def mojibake(document: Document, options: None) -> Iterator[Hit]:
    for damage in damages(document):
        span = damage.start, damage.end
        if is_protected(document, *span) and document.text[max(0, span[0] - 1) : span[0]] != "#":
            continue
        if damage.certain:
            yield hit(span, replace=damage.repaired, said=f"it says “{damage.repaired}”")
        elif "\N{REPLACEMENT CHARACTER}" in damage.repaired:
            lost = "a part of it is lost, so look it up in the source"
            yield hit(span, replace=damage.repaired, safety=Safety.UNSAFE, said=lost)
