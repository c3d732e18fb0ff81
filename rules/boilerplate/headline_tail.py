"""Titles of windows end in the name of the site. The name of the site behind a headline, as it stands in the title of a
browser's window.

Headlines have dashes and bars of their own: “| Analysis”, “– live”, “- report”. Only a name counts that says what
it is (“Harbour News”, “The Daily Post”, “harbour24.com”) or that stands again in the page's copyright line, behind
a headline of at least three words, at the top of a text. Bylines and dates are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Edit, Hit, Page, bad, furniture, good, hit, lexicon, page, pattern, rule

KNOWN = furniture(__file__)
BODY = "\n\nThe mayor opened the new bridge over the river on Monday, and hundreds came to see it.\n"
TOP = 3
"""Lines among which the headline stands."""
LONGEST = 250

TAIL = pattern(
    r"(?<=\S)(?P<gap>[^\S\n]++(?P<mark>[|–—·»-]|\|\||::|//)[^\S\n]++)(?P<name>[^|–—·»\n]{2,45})$", 0
)  # the last mark of the line
DOMAIN = pattern(r"(?:[\p{L}\p{N}-]++\.)+(?:com|net|org|info|news|tv|co\.\p{Ll}{2}|com\.\p{Ll}{2}|\p{Ll}{2})", 0)
WEAK = frozenset(["press", "radio", "tv", "blog", "journal", "post", "info", "daily", "independent", "guardian"])
"""Words that are a name only with a word before them."""
SMALL = ("of", "the", "and", "de", "la", "le", "del", "do", "da", "für", "und", "der")
BYLINE = (
    "by ",
    "by:",
    "von ",
    "par ",
    "por ",
    "di ",
    "door ",
    "autor",
    "от ",
    "автор",
    "photo",
    "foto",
    "updated",
    "published",
)
ENDS = (".", "。", ",", ";", ":")


@rule(
    summary="Name of the site behind the headline",
    message="“{name}” is the name of the site, not part of the headline.",
    severity="info",
    confidence="high",
    profile="gate",
    fix="safe",
    removes=True,
    protected=True,
    trigger=[" | ", " || ", " - ", " – ", " — ", " · ", " » ", " :: ", " // "],
    measured=(
        "0 findings in 5.0 million words of clean articles, documentation, blogs and translations in several "
        "languages; 2 of 2 right on 180 whole pages, as scrapers mostly take the headline from elsewhere."
    ),
    examples=[
        bad(
            f"Mayor opens new bridge over the river⟦ | Harbour News⟧{BODY}",
            f"Mayor opens new bridge over the river{BODY}",
        ),
        bad(f"News\n\nNew bridge opens at last⟦ - The Daily Post⟧{BODY}", f"News\n\nNew bridge opens at last{BODY}"),
        bad(f"New bridge opens at last⟦ – harbour24.com⟧{BODY}", f"New bridge opens at last{BODY}"),
        bad(f"Neue Brücke nach Jahren offen⟦ | Hafen-Zeitung⟧{BODY}", f"Neue Brücke nach Jahren offen{BODY}"),
        bad(
            f"New bridge opens at last⟦ | Portside⟧{BODY}\n© 2021 Portside\n",
            f"New bridge opens at last{BODY}\n© 2021 Portside\n",
        ),
        good(f"Bridge opens after four years | Analysis{BODY}"),
        good(f"Bridge opens – hundreds come to see it{BODY}"),
        good(f"What the bridge means to us in hard times - The Mayor{BODY}"),
        good(f"By Olga Brandt | Harbour News{BODY}"),
        bad(f"停业三年之后大桥重新开放⟦ - 河边日报⟧{BODY}", f"停业三年之后大桥重新开放{BODY}"),
        good(f"Why we need the river - Good News{BODY}"),
        good("Jonas Brandt, Harbour News - Olga Ek, The Daily Post\n"),
    ],
)
def headline_tail(document: Document, options: None) -> Iterator[Hit]:
    lines = page(document, KNOWN)
    for index in range(min(TOP, len(lines))):
        title = lines.text(index)
        if len(title) > LONGEST or title.endswith(ENDS):
            return
        match = TAIL.search(title)
        if match is None or not is_headline(title[: match.start()]):
            continue
        if not is_site(match["name"], match["mark"]) and not is_signed(lines, match["name"]):
            continue
        if any(lines[i].kind == "prose" for i in range(index + 1, len(lines))):
            start = lines[index].start
            span = start + match.start(), start + match.end()
            yield hit(span, edits=[Edit(*span, "")], name=match["name"])
        return


def is_headline(words: str) -> bool:
    if words.casefold().startswith(BYLINE) or words[:1] in "[(":
        return False
    return sum(word[0].isalpha() for word in words.split()) >= 3 or (
        not words.isascii() and len(words) >= 8 and " " not in words
    )


def is_site(name: str, mark: str) -> bool:
    """Whether a name says by itself that it is one of a site."""
    words = name.split()
    if len(words) == 1 and DOMAIN.fullmatch(name.casefold()):
        return True
    if len(words) > 5 or not all(map(is_part_of_name, words)):
        return False
    last = words[-1].casefold().rsplit("-", 1)[-1]
    if not is_outlet(last):
        return False
    if len(words) == 1:
        return last not in WEAK and (mark == "|" or not last.isascii())
    return words[-2].casefold() not in lexicon(__file__, "no_outlets.txt")


def is_part_of_name(word: str) -> bool:
    return word[0].isupper() or not word[0].isalpha() or not (word[0].islower() and word not in SMALL)


def is_outlet(word: str) -> bool:
    """Whether a word is the last of an outlet's name; without spaces between words, whether it ends in one."""
    outlets = frozenset(lexicon(__file__, "outlet_words.txt"))
    glued = not word.isascii() and word[-1] > "\u3000"
    return word in outlets or (glued and any(word.endswith(outlet) for outlet in outlets if outlet[-1] > "\u3000"))


def is_signed(lines: Page, name: str) -> bool:
    """Whether the page claims its rights, or its first publication, under this name."""
    behind = range(max(1, len(lines) - 30), len(lines))
    return any(lines[i].kind in ("copyright", "brand") and name in lines.text(i) for i in behind)
