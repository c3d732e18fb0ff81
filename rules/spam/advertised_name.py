"""The copy was sold with a link, and its name stayed.

A name alone in the last line, behind the end of the page, is an advertisement that was left in a copied text. Copies
of articles are sold with a link at their very end, of which only the advertised name is left. Menus and sections
behind the last link of a page are known and left to the trailer, and so is anything but a name.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, bad, furniture, good, hit, page, removal, rule

KNOWN = furniture(__file__, "../boilerplate")
BODY = "The mayor opened the new bridge over the river on Monday.\n\nRelated articles\n\n"
WORDS, LONGEST = 4, 40


@rule(
    summary="Advertised name behind the end of the page",
    message="“{match}” stands alone behind the end of the page, as advertised names do.",
    severity="warning",
    confidence="medium",
    profile="desk",
    fix="unsafe",
    because="The name may be the author's or the site's.",
    removes=True,
    trigger=lambda: KNOWN.literals("back-to-top"),
    measured=("0 findings in 8.7 million words of clean and scraped text; right on the one scraped page that has it."),
    examples=[
        bad(f"{BODY}Back to top button\n⟦Golden Harbour⟧", f"{BODY}Back to top button\n"),
        bad(f"{BODY}Scroll to top\n\n⟦Lucky Bridge 24⟧\n", f"{BODY}Scroll to top\n"),
        bad(f"{BODY}Nach oben\n⟦Quantum Hafen⟧\n", f"{BODY}Nach oben\n"),
        good(f"{BODY}Back to top\nContact\n"),
        good(f"{BODY}Back to top\nSports\n"),
        good(f"{BODY}Back to top\nwhat others read on the bridge\n"),
        good("They went back to the top.\n\nGolden Harbour\n"),
    ],
)
def advertised_name(document: Document, options: None) -> Iterator[Hit]:
    lines = page(document, KNOWN)
    last = len(lines) - 1
    if last < 2 or lines[last].kind != "bare" or not is_name(lines.text(last)):
        return
    above = lines[last - 1]
    if above.kind == "back-to-top" and above.sure:
        span = lines[last].start, lines[last].end
        yield hit(span, edits=[removal(document, *span)])


def is_name(words: str) -> bool:
    """Whether a line is two to four capitalised words or numbers."""
    parts = words.split()
    if not 2 <= len(parts) <= WORDS or len(words) > LONGEST:
        return False
    return parts[0][0].isupper() and all(part[0].isupper() or part.isdigit() for part in parts)
