"""A scraper took the page's navigation for text.

A bread crumb stands in the text: the steps from the first page of a site to this one (“Home > News > Local”). Above
the headline it is the business of `boilerplate/head-label`. Elsewhere only a whole line counts of at least three
steps, the first of which is the site’s own first page; “Start > Settings > Privacy” leads through a program and is
left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import (
    Document,
    Hit,
    bad,
    furniture,
    good,
    hit,
    lexicon,
    page,
    pattern,
    removal,
    rule,
)

KNOWN = furniture(__file__)
HOME = frozenset(lexicon(__file__, "home_words.txt")) - {"start", "menu"}
FIRST = "The mayor opened the new bridge over the river on Monday.\n\n"
LAST = "\n\nIt cost four million euros, and a fifth of it came from the county.\n"

STEP = pattern(r"\s*+(?:[>›»→]|&gt;)\s*+", 0)
ANGLE = pattern(r"[›»]", 0)
TOP = 12
"""Lines past which only these marks count: further down “>” is written between names of other things."""
LEAST, MOST = 3, 6
LONGEST, LONGEST_STEP = 200, 80
PROGRAM = pattern(
    r"\b(?:settings?|options?|preferences|file|edit|tools|insert|format|view|menu|tab|control panel|einstellungen|paramètres|"
    r"ajustes|configuraci[oó]n|configurações|impostazioni|instellingen|ustawienia|настройки|налаштування|ayarlar|设置|設定|설정)\b"
)


@rule(
    summary="Bread crumb in the text",
    message="“{match}” shows the way through the site and is not part of the article.",
    severity="info",
    confidence="high",
    profile="gate",
    fix="safe",
    removes=True,
    protected=True,
    markups=["text"],
    trigger=[">", "›", "»", "→", "&gt;"],
    measured=(
        "0 findings in 5.0 million words of clean articles, documentation, blogs and translations in several "
        "languages; 3 on 580 labelled pages, all bread crumbs when read."
    ),
    examples=[
        bad(f"{FIRST}⟦Home > News > Local⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Startseite › Politik › Brücken der Stadt⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Accueil » Région » Un nouveau pont⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦首页 > 新闻 > 大桥⟧{LAST}", FIRST + LAST.lstrip()),
        good(f"{FIRST}Home > News{LAST}"),
        good(f"{FIRST}Home > Settings > Privacy{LAST}"),
        good(f"{FIRST}Bridge > Ferry > Ford{LAST}"),
    ],
)
def breadcrumb(document: Document, options: None) -> Iterator[Hit]:
    lines = page(document, KNOWN)
    for index in range(1, len(lines)):
        words = lines.text(index)
        if index >= TOP and not ANGLE.search(words):
            continue
        if len(words) <= LONGEST and is_way(words) and not PROGRAM.search(words.casefold()):
            span = lines[index].start, lines[index].end
            yield hit(span, edits=[removal(document, *span)])


def is_way(words: str) -> bool:
    """Whether a line is steps from the first page of a site."""
    steps = [step for step in STEP.compiled.split(words.casefold().strip("•·|> ")) if step]
    if not LEAST <= len(steps) <= MOST or steps[0] not in HOME:
        return False
    return all(len(step) <= LONGEST_STEP for step in steps)
