"""A scraper took the navigation above it for text.

The name of a section, or a bread crumb, stands above the headline. Only the first lines of a text count, and only
where a headline follows: a line of at least four words without a stop, and then sentences. An essay called “Politics”
begins with a sentence behind its title and is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import (
    Document,
    Hit,
    Page,
    RegionKind,
    bad,
    furniture,
    good,
    hit,
    lexicon,
    page,
    pattern,
    region_at,
    removal,
    rule,
)

KNOWN = furniture(__file__)
HEADLINE = "Mayor opens new bridge over the river"
BODY = f"{HEADLINE}\n\nThe new bridge over the river is open since Monday, and hundreds came to see it.\n"

SECTIONS = frozenset(lexicon(__file__, "sections.txt"))
HOME = frozenset(lexicon(__file__, "home_words.txt"))
STEP = pattern(r"\s*+(?:[>›»/|→·]|&gt;)\s*+", 0)
MOST = 2
"""Labels above one headline."""
MOST_STEPS, LONGEST_STEP = 5, 60
WORDS, GLUED = 4, 10
"""Words of a headline at least; ideographs where no spaces stand between words."""
LONGEST = 200


@rule(
    summary="Name of the section above the headline",
    message="“{match}” is a section of the site, not part of the article.",
    severity="info",
    confidence="high",
    profile="gate",
    fix="safe",
    removes=True,
    trigger=lambda: sorted(SECTIONS | HOME),
    measured=(
        "0 findings in 5.0 million words of clean articles, documentation, blogs and translations in several "
        "languages; 8 of 8 right on labelled pages."
    ),
    examples=[
        bad(f"⟦News⟧\n\n{BODY}", BODY),
        bad(f"⟦WORLD⟧\n{BODY}", BODY),
        bad(f"⟦Home > News > Local⟧\n\n{BODY}", BODY),
        bad(f"⟦Home / Guides / Bridges of the county⟧\n\n{BODY}", BODY),
        bad(f"⟦Startseite » Politik⟧\n\n{BODY}", BODY),
        bad(f"⟦国际⟧\n\n{BODY}", BODY),
        good("Politics\n\nThere is an art in asking people for money that they would rather keep.\n"),
        good("Sport\n\nWhy we run\n\nWe run because nobody is behind us, and because somebody may be.\n"),
        good(f"Harbour > Bridge\n\n{BODY}"),
        good(f"{BODY}\nNews\n\n{BODY}"),
    ],
)
def head_label(document: Document, options: None) -> Iterator[Hit]:
    lines = page(document, KNOWN)
    count = 0
    while count < min(MOST, len(lines)) and is_label(lines.text(count)):
        count += 1
    if not count or not is_followed(lines, count) or is_marked_up(document, lines):
        return
    start, end = lines[0].start, lines[count - 1].end
    yield hit((start, end), edits=[removal(document, start, end)])


def is_label(words: str) -> bool:
    """Whether a line is a section, or steps to one from the site's first page."""
    if len(words) > LONGEST:
        return False
    steps = [step for step in STEP.compiled.split(words.casefold().strip("•·|> ")) if step]
    if not 1 <= len(steps) <= MOST_STEPS:
        return False
    if len(steps) > 1 and steps[0] in HOME:
        return all(len(step) <= LONGEST_STEP for step in steps)
    return all(step in SECTIONS for step in steps)


def is_followed(lines: Page, index: int) -> bool:
    """Whether a headline stands at `index`, and sentences below."""
    if index + 1 >= len(lines) or lines[index].kind != "bare":
        return False
    title = lines.text(index)
    words = title.split()
    if len(title) > LONGEST or (len(words) < WORDS and not (len(title) >= GLUED and not title.isascii())):
        return False
    return any(lines[i].kind == "prose" for i in range(index + 1, min(len(lines), index + 6)))


def is_marked_up(document: Document, lines: Page) -> bool:
    region = region_at(document, lines[0].start)
    return document.markup != "text" and region is not None and region.kind is not RegionKind.PARAGRAPH
