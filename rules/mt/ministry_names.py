"""Two offices were mixed up, or one translated in parts.

No government has such an office: two were run together, or one was rendered part by part. Only closed lists of what
no office is called are looked for, since an open one rejects real offices: veterans, religious, legal, consumer and
economic affairs are all somebody's portfolio, and so are the directorates of health affairs of some countries, which
are no ministries. Which office was meant cannot be known from the words alone; what is suggested is a real portfolio,
the foreign one where the text is about diplomacy, and it is only shown.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import (
    Document,
    Hit,
    bad,
    good,
    hit,
    lexicon,
    pattern,
    rule,
    stands_near,
)

REAL = {office.casefold(): office for office in lexicon(__file__, "offices.txt")}
NEVER = tuple(lexicon(__file__, "portfolios_without_affairs.txt"))
DIPLOMACY = (
    "ambassador",
    "embass",
    "envoy",
    "diplomat",
    "foreign minist",
    "sanction",
    "bilateral",
    "nato",
)
"""Beginnings of words that make the foreign ministry the likelier one, anywhere in the text."""

ITS_OWN = ("hospital", "vaccin", "patient", "doctor", "disease", "court", "judge", "tax", "budget", "school", "train",
           "airport", "harvest", "farm")  # fmt: skip
"""Beginnings of words that make the office itself the likelier one, in the paragraph."""

OFFICE = r"(?P<office>[Mm]inist(?:ry|ries|er))"
AFFAIRS = pattern(
    rf"\b{OFFICE}\s+of\s+(?:the\s+)?(?P<portfolio>(?i:\L<never>))\s+[Aa]ffairs\b(?!\s+(?:and|&)\s)",
    never=NEVER,
)
HOMELAND = pattern(
    r"\b(?P<office>[Mm]inist(?:ry|er)|[Dd]epartment|[Ss]ecretary)\s+of\s+(?:the\s+)?"
    r"(?:[Cc]ountr(?:y|ies)|[Mm]otherland|[Ff]atherland)\s+(?P<portfolio>[Dd]efen[cs]e|[Pp]rotection)\b"
)
CUT = pattern(
    rf"\b{OFFICE}\s+of\s+(?P<portfolio>Foreign|External|Internal)"
    r"(?=\s+(?:said|says|told|announced|stated|reported|added|confirmed|denied|declared|noted|has|of\s+(?:the\s+)?\p{Lu})"
    r"\b|[’']s\b|\.(?:\s|\Z))"
)
ESTRANGED = pattern(
    rf"\b{OFFICE}\s+of\s+(?:the\s+)?(?:(?:Outer|Outside|Strange|Alien|Exterior|Abroad|Overseas\s+Countries)\s+Affairs"
    r"|Foreign\s+(?:Matters|Things|Works|Businesses|Cases|Countries|Issues|Subjects)|Foreigners)\b"
)
TWICE = pattern(
    r"\b(?P<office>Ministry|Department)\s+of\s+(?:the\s+)?(?P<portfolio>\p{Lu}\p{Ll}{3,20}(?:\s+Affairs)?)\s+Ministry\b"
    r"(?!\s+of\b)"
)
MINISTERS = pattern(r"\b(?P<office>Ministry)\s+of\s+(?:the\s+)?Minist(?:ers|ries|ry)\b")
RENAMED = pattern(
    r"\bForeign\s+Ministry\s+of\s+(?:Foreign\s+)?Affairs\b|\bState\s+Department\s+of\s+Foreign\s+Affairs\b"
)


@rule(
    summary="Office that no government has",
    message="“{match}” is the name of no office; perhaps “{fix}” is meant.",
    severity="warning",
    confidence="high",
    profile="gate",
    fix="display",
    because="Only the source tells which office was meant.",
    languages=["en"],
    trigger=[
        "ministry of",
        "ministries of",
        "minister of",
        "department of",
        "secretary of",
    ],
    measured="No finding in 8 million words of clean English, documentation and scraped news, which hold 190 "
    "offices of “… Affairs”, and none in 0.4 million words of good machine translation.",
    examples=[
        bad(
            "A spokesman of the ⟦Ministry of Justice Affairs⟧ declined to comment.",
            "A spokesman of the Ministry of Justice declined to comment.",
        ),
        bad(
            "The ambassador rang the ⟦Ministry of Health Affairs⟧ at once.",
            "The ambassador rang the Ministry of Foreign Affairs at once.",
        ),
        bad(
            "The ⟦minister of finance affairs⟧ met the ⟦Ministry of Country Defense⟧ on Friday.",
            "The minister of Finance met the Ministry of Defense on Friday.",
        ),
        bad(
            "The ⟦Ministry of Foreign⟧ said that the ⟦Ministry of Strange Affairs⟧ would answer.",
            "The Ministry of Foreign Affairs said that the Ministry of Foreign Affairs would answer.",
        ),
        bad(
            "The ⟦Ministry of Transport Ministry⟧ opened a bridge.",
            "The Ministry of Transport opened a bridge.",
        ),
        bad(
            "The ⟦Ministry of Ministers⟧ met at noon.",
            "The Council of Ministers met at noon.",
        ),
        bad(
            "The embassy is closed.\n\nDoctors wrote to the ⟦Ministry of Health Affairs⟧ about the vaccine.",
            "The embassy is closed.\n\nDoctors wrote to the Ministry of Health about the vaccine.",
        ),
        good(
            "The Ministry of Religious Affairs, the Department of Veterans Affairs and the Minister of Legal Affairs "
            "met the Assistant Secretary of Defense for Health Affairs."
        ),
        good(
            "The Ministry of Trade and Consumer Affairs wrote to the Directorate of Health Affairs in Jeddah, to the "
            "Ministry of Foreign and European Affairs and to the Minister of Foreign Trade."
        ),
        good(
            "The Ministry of Health Ministry of Finance list needs a comma; the Ministry of Foreign Relations does not."
        ),
    ],
)
def ministry_names(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    for match in AFFAIRS.finditer(text):
        named = REAL[match["portfolio"].casefold()]
        portfolio = "Foreign Affairs" if is_about_diplomacy(document, match.start()) else named
        yield hit(match.span(), replace=f"{match['office']} of {portfolio}")
    for match in HOMELAND.finditer(text):
        defence = "Defense" if match["portfolio"][-2] == "s" else "Defence"
        yield hit(match.span(), replace=f"{match['office']} of {defence}")
    for match in CUT.finditer(text):
        yield hit(match.span(), replace=f"{match['office']} of {match['portfolio']} Affairs")
    for match in ESTRANGED.finditer(text):
        yield hit(match.span(), replace=f"{match['office']} of Foreign Affairs")
    for match in TWICE.finditer(text):
        yield hit(match.span(), replace=f"{match['office']} of {match['portfolio']}")
    for match in MINISTERS.finditer(text):
        yield hit(match.span(), replace="Council of Ministers")
    for match in RENAMED.finditer(text):
        yield hit(
            match.span(),
            replace="State Department" if match[0][0] == "S" else "Ministry of Foreign Affairs",
        )


def is_about_diplomacy(document: Document, offset: int) -> bool:
    """Whether the foreign office is likelier than the one that the words at `offset` name."""
    return stands_near(document, offset, DIPLOMACY, "document") and not stands_near(document, offset, ITS_OWN)
