"""Reports built by hand: an invented article with a defect of every kind, and what can happen to it."""

from __future__ import annotations

from textlint.model import (
    Confidence,
    DocumentReport,
    Edit,
    Failure,
    Finding,
    Fix,
    Report,
    Safety,
    Severity,
    apply_edits,
)

ARTICLE = """\
Coast

Harbour of Brenholm opens its new quay to “deep” ships | Brenholm Courier

The works took four years and cost twice what the council of the town had been promised in the spring.

The mayor of Brenholm, Ilse Varga, said on Tuesday that the new quay would “double” the trade of the\
 harbour, adding that the ferry from norland would call there every week after the strike. of the \
pilots.

She spoke at the Institute for Sea Trade , where an aide to the Ministry of Outside Affairs thanked \
[sponsor_name] for the loan of a crane.


“We waited long for this, said Varga, “and we will not wait again.

The ferry from norland had been stopped in March, said Varga said. The line now expects forty \
thousand guests a year, and the town hopes for the the same again by the end of the decade.

However.

In its answer the port of ÐžÐ´ÐµÑ\x81Ð° noted that norland had not paid its share.

Share this story
Tweet
Read more: Ten quays you have to see before they sink
Back to top
Magnus Viagraberg"""

FAMILIES = (
    ("boilerplate", "Not part of the article"),
    ("spam", "Not part of the article"),
    ("sentence", "Broken sentences"),
    ("repetition", "Broken sentences"),
    ("mt", "Mistranslated"),
    ("placeholder", "Placeholders"),
    ("encoding", "Encoding and spacing"),
    ("space", "Encoding and spacing"),
    ("quotes", "Encoding and spacing"),
)


def found(
    words: str,
    rule: str,
    message: str,
    *,
    nth: int = 1,
    to: str | None = None,
    safety: Safety = Safety.SAFE,
    because: str = "",
    why: str = "",
    severity: Severity = Severity.WARNING,
    removes: bool = False,
    parts: tuple[Finding, ...] = (),
    text: str = ARTICLE,
) -> Finding:
    """A finding on the `nth` occurrence of `words`, whose fix puts `to` in their place."""
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    end = start + len(words)
    fix = None if to is None else Fix((Edit(start, end, to),), safety, because, removes)
    return Finding(rule, start, end, message, severity, Confidence.HIGH, fix, words, why, parts)


def _names() -> list[Finding]:
    message = "“norland” is a proper name and takes a capital"
    why = "Machine translation writes names in lower case; this one has its capital elsewhere on the page."
    rule = "mt/lower-case-name"
    return [found("norland", rule, message, nth=nth, to="Norland", why=why) for nth in (1, 2, 3)]


def _trailer() -> Finding:
    parts = (
        found("Share this story", "boilerplate/share-line", "Invitation to share the page"),
        found("Tweet", "boilerplate/share-line", "Invitation to share the page"),
        found(
            "Read more: Ten quays you have to see before they sink",
            "boilerplate/related",
            "Link to another article",
        ),
        found("Back to top", "boilerplate/back-to-top", "Link back to the top of the page"),
        found("Magnus Viagraberg", "spam/name-after-furniture", "A name alone after page furniture"),
    )
    return found(
        "\n" + ARTICLE[ARTICLE.index("Share this") :],
        "boilerplate/trailer",
        "5 lines at the end are furniture of the page, not part of the article",
        to="",
        removes=True,
        why="Scrapers keep what stands below an article: share lines, related links, the way back.",
        parts=parts,
    )


def findings() -> tuple[Finding, ...]:
    """About twenty findings: every severity, safety and shape of fix."""
    every = [
        found(
            "Coast\n\n",
            "boilerplate/head-label",
            "“Coast” is the label of the section, not part of the article",
            to="",
            removes=True,
            why="Scrapers keep the label of the section that stands above a headline.",
        ),
        found(
            " | Brenholm Courier",
            "boilerplate/headline-tail",
            "The headline ends with the name of the site",
            to="",
            why="The title of a page carries the name of its site.",
        ),
        found(
            ".",
            "sentence/stray-full-stop",
            "Full stop in the middle of a sentence",
            nth=2,
            to="",
            safety=Safety.UNSAFE,
            because="without the stop the sentence may say who did what the wrong way round",
            why="Translators that work in segments end each segment with a stop.",
        ),
        found(" ,", "space/before-punctuation", "Space before a comma", to=","),
        found(
            "Ministry of Outside Affairs",
            "mt/ministry-names",
            "“Ministry of Outside Affairs” looks machine-translated; "
            "the office is usually “Ministry of Foreign Affairs”",
            to="Ministry of Foreign Affairs",
            safety=Safety.UNSAFE,
            because="an office of that name may exist",
            why="Names of offices are often rendered part by part.",
        ),
        found(
            "[sponsor_name]",
            "placeholder/bracketed",
            "“[sponsor_name]” is a field that was never filled in",
            severity=Severity.ERROR,
            why="A template was printed before its data came.",
        ),
        found("\n\n\n", "space/blank-lines", "2 blank lines between paragraphs", to="\n\n"),
        found(
            "“We waited long for this, said Varga, “and we will not wait again.",
            "quotes/unbalanced",
            "2 quotes are opened and none is closed in this paragraph",
            severity=Severity.INFO,
        ),
        found(
            ", said Varga said",
            "repetition/doubled-attribution",
            "The speaker is named twice",
            to=", Varga said",
            safety=Safety.DISPLAY,
            because="which of the two the author meant is not known",
        ),
        found("the the", "repetition/adjacent-words", "“the” stands twice", to="the"),
        found(
            "However.",
            "sentence/fragment",
            "“However.” is a sentence of one word",
            severity=Severity.INFO,
            why="What followed was cut off or went to another paragraph.",
        ),
        found(
            "ÐžÐ´ÐµÑ\x81Ð°",
            "encoding/mojibake",
            "“ÐžÐ´ÐµÑ\x81Ð°” is “Одеса”, read as Windows-1252",
            to="Одеса",
            severity=Severity.ERROR,
        ),
        found(
            "Magnus Viagraberg",
            "space/final-line-end",
            "The last line does not end",
            to="Magnus Viagraberg\n",
        ),
        *_names(),
        _trailer(),
    ]
    return tuple(sorted(every, key=lambda finding: finding.order))


def full_report() -> Report:
    """Every kind of finding, a file without any, one skipped, one that broke a rule."""
    return Report(
        documents=(
            DocumentReport("drafts/quay.txt", ARTICLE, findings()),
            DocumentReport("drafts/clean.txt", "All is well here.\n"),
            DocumentReport(
                "drafts/odd.txt",
                "Nothing.\n",
                failures=(Failure("The rule house/odd-rule failed: ValueError: no.", "house/odd-rule"),),
            ),
        ),
        skipped=(("drafts/photo.txt", "It is not text."),),
        families=FAMILIES,
    )


def empty_report() -> Report:
    return Report(documents=(DocumentReport("drafts/clean.txt", "All is well here.\n"),), families=FAMILIES)


def fixed_report(mode: str = "fix") -> Report:
    """The safe fixes of the article applied; the rest is found again in what came out."""
    safe = [finding for finding in findings() if finding.fix and finding.fix.safety is Safety.SAFE]
    applied = [finding for finding in safe if finding.rule != "space/final-line-end"]
    edits = sorted(edit for finding in applied if finding.fix for edit in finding.fix.edits)
    text = apply_edits(ARTICLE, edits)
    rest = [
        found("[sponsor_name]", "placeholder/bracketed", "“[sponsor_name]” was never filled in", text=text),
        found(
            "Ministry of Outside Affairs",
            "mt/ministry-names",
            "“Ministry of Outside Affairs” looks machine-translated",
            to="Ministry of Foreign Affairs",
            safety=Safety.UNSAFE,
            because="an office of that name may exist",
            text=text,
        ),
    ]
    left = tuple(sorted(rest, key=lambda finding: finding.order))
    document = DocumentReport("drafts/quay.txt", text, left, before=ARTICLE, applied=tuple(applied), edits=tuple(edits))
    clean = DocumentReport("drafts/clean.txt", "All is well here.\n")
    return Report((document, clean), mode=mode, families=FAMILIES)
