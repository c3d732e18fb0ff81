"""The page was saved without a subscription.

A scraper took the lines of the pay wall for text. Only whole lines count that speak to a reader who is not logged in;
articles about subscriptions speak of them in sentences, and a word alone (“Premium”) is reported beside a sure line
only.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, bad, furniture, furniture_spans, good, hit, removal, rule

KNOWN = furniture(__file__)
FIRST = "The mayor opened the new bridge over the river on Monday.\n\n"
LAST = "\n\nIt cost four million euros, and a fifth of it came from the county.\n"


@rule(
    summary="Pay wall in the text",
    message="“{match}” asks for a subscription and is not part of the article.",
    severity="info",
    confidence="high",
    profile="gate",
    fix="safe",
    removes=True,
    absorbs=True,
    protected=True,
    trigger=lambda: KNOWN.literals("paywall"),
    measured=(
        "0 findings in 5.0 million words of clean articles, documentation, blogs and translations in several "
        "languages; the one line outside a trailer on 580 labelled pages is right."
    ),
    examples=[
        bad(f"{FIRST}⟦Already a subscriber? Log in⟧{LAST}", FIRST + LAST.lstrip()),
        bad(
            f"{FIRST}⟦This article is for subscribers only. Already a subscriber? Log in⟧{LAST}", FIRST + LAST.lstrip()
        ),
        bad(f"{FIRST}⟦You have 2 free articles remaining⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Dieser Artikel ist nur für Abonnenten⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Article réservé aux abonnés⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦Contenido exclusivo para suscriptores⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦この記事は有料会員限定です⟧{LAST}", FIRST + LAST.lstrip()),
        bad(f"{FIRST}⟦本文为付费内容，请登录⟧{LAST}", FIRST + LAST.lstrip()),
        good(f"{FIRST}Premium{LAST}"),
        good(f"{FIRST}The archive is for subscribers only, she said, and the subscribers are all dead by now.{LAST}"),
        good(f"{FIRST}Choose a plan{LAST}"),
    ],
)
def paywall_line(document: Document, options: None) -> Iterator[Hit]:
    for start, end in furniture_spans(document, KNOWN, "paywall"):
        yield hit((start, end), edits=[removal(document, start, end)])
