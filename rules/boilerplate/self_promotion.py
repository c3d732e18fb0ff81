"""A site wrote it for search engines, not readers.

In such a paragraph a site praises itself with a heap of keywords. Articles about newspapers hold the same words, but
say something: asked for are many different keywords that make up a sixth of the paragraph, or the site's name before
a colon and again alone on the line beside it.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, bad, furniture, good, hit, lexicon, page, removal, rule

KNOWN = furniture(__file__)
FIRST = "The mayor opened the new bridge over the river on Monday.\n\n"
LAST = "\n\nIt cost four million euros, and a fifth of it came from the county.\n"


@rule(
    summary="Site's praise of itself",
    message="“{match}” is the site's praise of itself, not part of the article.",
    severity="warning",
    confidence="high",
    profile="gate",
    fix="safe",
    removes=True,
    absorbs=True,
    protected=True,
    trigger=lambda: lexicon(__file__, "promo.txt"),
    measured=("0 findings in 8.2 million words of clean and scraped text; right on the one scraped page that has it."),
    examples=[
        bad(
            f"{FIRST}⟦Harbour24\n\nHarbour24: Get the latest harbour news, breaking news, sport, politics and business "
            f"around the clock. Photos and video clips, updated 24/7.⟧{LAST}",
            FIRST + LAST.lstrip(),
        ),
        bad(
            f"{FIRST}⟦Portside - Breaking news, latest headlines, politics, business, sports, entertainment and photos "
            f"from around the world, updated every hour.⟧{LAST}",
            FIRST + LAST.lstrip(),
        ),
        bad(
            f"{FIRST}⟦Tin nhanh 24h: tin tức mới nhất, thời sự, thể thao, giải trí, kinh tế, xã hội cập nhật liên tục, "
            f"hình ảnh và video nhanh chóng.⟧{LAST}",
            FIRST + LAST.lstrip(),
        ),
        good(
            f"{FIRST}The Harbour Post began as a weekly with local news and sports, and later added politics, business "
            f"and a page of photos that the whole town cut out and kept.{LAST}"
        ),
        good(f"{FIRST}Harbour24: the latest news of the bridge is that it stands.{LAST}"),
    ],
)
def self_promotion(document: Document, options: None) -> Iterator[Hit]:
    lines = page(document, KNOWN)
    for index in range(len(lines)):
        if lines[index].kind != "promo":
            continue
        first = index - (index > 0 and lines[index - 1].kind == "brand")
        last = index + (index + 1 < len(lines) and lines[index + 1].kind == "brand")
        span = lines[first].start, lines[last].end
        yield hit(span, edits=[removal(document, *span)])
