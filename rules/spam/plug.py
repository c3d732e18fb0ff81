"""Plugs are bought into other people's texts. A sentence that sells games of chance, coins, pills, essays, loans or
links, put into somebody else's text.

Plugs are bought into articles and posted below them. One is known by three things together: several terms of one
trade, one of them a seller's (“free spins”, “without prescription”), and a call on the reader. Articles about
casinos, bitcoin or drugs have the terms and call on nobody.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from textlint.authoring import Document, Hit, bad, good, hit, lexicon, praise, removal, rule, sentences, stands_alone

LONGEST = 500
"""Characters of a plug."""
LEAST = 3
"""Different terms of one trade."""
CALLS = lexicon(__file__, "plug_calls.txt")
CUES = lexicon(__file__, "plug_cues.txt")


@rule(
    summary="Plug for games of chance, coins, pills, essays, loans or links",
    message="This sentence sells {trade} (“{terms}”) and calls on the reader; plugs are put into copied texts.",
    severity="warning",
    confidence="medium",
    profile="desk",
    fix="unsafe",
    because="The sentence may be quoted, or the article's own.",
    removes=True,
    trigger=lambda: [term[2:] for term in CUES if term.startswith("! ")],
    measured=(
        "0 findings in 8.0 million words of clean articles, documentation and blogs, scraped news, translations and "
        "580 whole pages, none of which holds a plug: what is right where it fires is not known yet."
    ),
    examples=[
        bad(
            "The bridge is open.\n\n⟦Play now at Golden Harbour online casino and get 100 free spins with no deposit!⟧\n",
            "The bridge is open.\n",
        ),
        bad("⟦Buy cheap Viagra online without prescription, order now!⟧ The bridge is open."),
        bad("⟦Our essay writing service has expert writers, so order your dissertation today.⟧ The bridge is open."),
        bad("⟦Daftar sekarang di situs slot gacor Jembatan dan menangkan jackpot.⟧ Jembatan dibuka."),
        bad("⟦Играй в онлайн-казино «Мост», бонус и фриспины сразу!⟧ Мост открыт."),
        good("The casino paid the jackpot in slots and poker chips, and the mayor asked where the bonus went."),
        good("Visit the website of the county to see where bitcoin, crypto and token sales are taxed."),
        good("Doctors warn of pills sold by an online pharmacy without prescription, viagra above all."),
        good("Contact us if you have questions about your credit or your loan."),
    ],
)
def plug(document: Document, options: None) -> Iterator[Hit]:
    for start, end in sentences(document):
        if end - start > LONGEST:
            continue
        sentence = document.text[start:end]
        if not praise(sentence, CALLS)[0]:
            continue
        for trade, (terms, sellers) in trades().items():
            if praise(sentence, terms)[0] >= LEAST and praise(sentence, sellers)[0]:
                said = ", ".join(term for term in terms if term in sentence.casefold())
                edits = [removal(document, start, end)] if stands_alone(document, start, end) else []
                yield hit((start, end), edits=edits, trade=trade, terms=said)
                break


@cache
def trades() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """The terms of each trade, and those that its sellers use."""
    found: dict[str, tuple[list[str], list[str]]] = {}
    trade = ""
    for term in CUES:
        if term.startswith("["):
            trade = term.strip("[]")
            found[trade] = [], []
            continue
        plain = term.removeprefix("! ")
        found[trade][0].append(plain)
        if plain != term:
            found[trade][1].append(plain)
    return {trade: (tuple(terms), tuple(sellers)) for trade, (terms, sellers) in found.items()}
