"""A rule that judges the whole text: it counts the kinds of breakage that other rules found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textlint.catalog.template import fill
from textlint.engine.why import first_sentence
from textlint.model import Document, Finding, Rule
from textlint.text.lines import lines

APART = 24
"""Characters between the places of two kinds; in less, one slip has room to wake both."""

SHOWN = 6
"""Kinds that a message names."""

HEADLINE = 80
"""Characters of the first line that stand for the whole text; about as long as headlines are."""


def is_counted(judge: Rule, name: str) -> bool:
    """Whether `judge` counts what the rule called `name` finds."""
    return name in judge.counts or name.partition("/")[0] in judge.counts


def judged(judge: Rule, findings: Iterable[Finding], document: Document) -> Finding | None:
    """The finding of `judge` in a document in which `findings` were made; it stands at the first line."""
    kinds = _kinds(judge, findings)
    if not kinds:
        return None
    start, end = _headline(document)
    return Finding(
        rule=judge.name,
        start=start,
        end=end,
        message=_message(judge, kinds),
        severity=judge.severity,
        confidence=judge.confidence,
        text=document.text[start:end],
        why=first_sentence(judge.why),
    )


def reconsidered(judges: Sequence[Rule], findings: Sequence[Finding]) -> list[Finding]:
    """`findings`, some of which were hidden since they were judged: each judge speaks of what is left, if at all."""
    by_name = {judge.name: judge for judge in judges}
    others = [finding for finding in findings if finding.rule not in by_name]
    left = []
    for finding in findings:
        if finding.rule in by_name:
            kinds = _kinds(by_name[finding.rule], others)
            if not kinds:
                continue
            finding = finding._replace(message=_message(by_name[finding.rule], kinds))
        left.append(finding)
    return left


def _kinds(judge: Rule, findings: Iterable[Finding]) -> tuple[str, ...]:
    """Names of the counted rules that spoke; () where they are too few, too much alike, or too far apart.

    One slip often wakes several rules, so all of them but one have to speak in places of their own; and a book
    has room for a slip of every kind, so those places have to lie `within` so many characters. `families` says
    how unlike the kinds have to be: a letter whose fields nobody filled in is broken in one way.
    """
    found = sorted((one.start, one.end, one.rule) for one in findings if is_counted(judge, one.rule))
    kinds = {rule for _, _, rule in found}
    least, within = judge.options["least"], judge.options["within"]
    if len(kinds) < least or len({kind.partition("/")[0] for kind in kinds}) < judge.options["families"]:
        return ()
    places: dict[str, int] = {}
    free = 0
    for start, end, rule in found:
        for name in [name for name, place in places.items() if place < start - within]:
            del places[name]
        if rule not in places and start >= free:
            places[rule] = start
            free = end + APART
        if len(places) >= max(least - 1, 1):
            return tuple(sorted(kinds))
    return ()


def _message(judge: Rule, kinds: tuple[str, ...]) -> str:
    named = [*kinds[:SHOWN], *([f"{len(kinds) - SHOWN} more"] if len(kinds) > SHOWN else [])]
    words = " and ".join((", ".join(named[:-1]), named[-1])) if len(named) > 1 else named[0]
    return fill(judge.message, {"count": str(len(kinds)), "kinds": words})


def _headline(document: Document) -> tuple[int, int]:
    """The first line that says something, or as many whole words of it as a headline has."""
    text = document.text
    for line in lines(document):
        words = text[line.start : line.end].strip()
        if not any(map(str.isalnum, words)):
            continue
        start = text.index(words[0], line.start)
        if len(words) > HEADLINE:
            words = words[:HEADLINE].rpartition(" ")[0] or words[:HEADLINE]
        return start, start + len(words)
    return 0, 0
