"""A feed's last sentence fell apart into lines.

WordPress puts this sentence under every entry of a feed. Where the headline and the name of the site were links,
a scraper leaves “The post” on one line, the headline on the next, “appeared first on” below, then the name and a
full stop alone. In one line it is the business of `boilerplate/source-line`.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, Page, bad, furniture, good, hit, lexicon, page, removal, rule

KNOWN = furniture(__file__)
OPENS = frozenset(lexicon(__file__, "feed_tail_opens.txt"))
JOINS = frozenset(lexicon(__file__, "feed_tail_joins.txt"))
FIRST = "The mayor opened the new bridge over the river on Monday.\n\n"
NAME, TITLE, MOST_LINES = 60, 250, 2
"""Characters of the name of a site and of a headline; lines a headline may stand on."""
MARKS = ".。 …"


@rule(
    summary="Feed's last sentence in several lines",
    message="“{match}” was added by a feed and is not part of the article.",
    severity="info",
    confidence="high",
    profile="gate",
    fix="safe",
    removes=True,
    absorbs=True,
    protected=True,
    trigger=lambda: sorted(JOINS),
    measured=(
        "0 findings in 8.4 million words of clean articles, documentation, blogs, scraped news and labelled pages, "
        "none of which holds such a sentence; its words are those of WordPress."
    ),
    examples=[
        bad(f"{FIRST}⟦The post\nNew bridge opens\nappeared first on\nHarbour News\n.⟧\n", FIRST[:-1]),
        bad(f"{FIRST}⟦The post New bridge opens\n\nappeared first on\n\nHarbour News.⟧\n", FIRST[:-1]),
        bad(f"{FIRST}⟦Der Beitrag\nNeue Brücke\nerschien zuerst auf\nHafen-Zeitung\n.⟧\n", FIRST[:-1]),
        bad(f"{FIRST}⟦L’article\nUn nouveau pont\nest apparu en premier sur\nLe Port\n.⟧\n", FIRST[:-1]),
        bad(f"{FIRST}⟦La entrada\nUn puente nuevo\nse publicó primero en\nEl Puerto\n.⟧\n", FIRST[:-1]),
        bad(f"{FIRST}⟦Сообщение\nНовый мост\nпоявились сначала на\nПорт\n.⟧\n", FIRST[:-1]),
        good(f"{FIRST}The post\nNew bridge opens\nHarbour News\n"),
        good(f"{FIRST}The comet\nappeared first on\nTuesday night, and it was very faint.\n"),
    ],
)
def feed_tail(document: Document, options: None) -> Iterator[Hit]:
    lines = page(document, KNOWN)
    for index in range(1, len(lines)):
        if plain(lines.text(index)) not in JOINS:
            continue
        first = opening(lines, index)
        if first is None:
            continue
        last = closing(lines, index)
        span = lines[first].start, lines[last].end
        yield hit(span, edits=[removal(document, *span)])


def plain(words: str) -> str:
    return words.casefold().replace("’", "'").strip(MARKS) if len(words) <= NAME else ""


def opening(lines: Page, index: int) -> int | None:
    """The line on which the sentence begins whose middle is the line at `index`."""
    for above in range(index - 1, max(-1, index - 2 - MOST_LINES), -1):
        words = lines.text(above)
        if len(words) > TITLE:
            return None
        if plain(words) in OPENS:
            return above
        if above == index - 1 and any(words.casefold().replace("’", "'").startswith(f"{opens} ") for opens in OPENS):
            return above
    return None


def closing(lines: Page, index: int) -> int:
    """The last line of the sentence: the name of the site, and a full stop alone."""
    last = index
    if last + 1 < len(lines) and len(lines.text(last + 1)) <= NAME and lines[last + 1].kind != "prose":
        last += 1
    if last + 1 < len(lines) and not lines.text(last + 1).strip(MARKS):
        last += 1
    return last
