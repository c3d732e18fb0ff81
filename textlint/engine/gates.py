"""The gates between a rule and its report, in order of price."""

from __future__ import annotations

from textlint.model import Document, Hit, Rule
from textlint.text.language import SAMPLE, guess_language, language
from textlint.text.near import region_at, stands_near
from textlint.text.protected import is_protected

LONG_ENOUGH = 200
"""Characters from which a paragraph's own language is asked, in a document of another or of none."""


def looks(rule: Rule, document: Document) -> bool:
    """Whether `rule` has anything to say about documents of this markup and language."""
    if rule.markups and document.markup not in rule.markups:
        return False
    return not rule.languages or language(document) in ("", *rule.languages)


def passes(rule: Rule, document: Document, hit: Hit) -> bool:
    """Whether `hit` stands where `rule` may report."""
    if not rule.protected and is_protected(document, hit.start, hit.end):
        return False
    if (rule.regions or rule.languages) and not _in_region(rule, document, hit):
        return False
    if rule.near and not stands_near(document, hit.start, rule.near, rule.near_within):
        return False
    return not (rule.not_near and stands_near(document, hit.start, rule.not_near, rule.near_within))


def _in_region(rule: Rule, document: Document, hit: Hit) -> bool:
    region = region_at(document, hit.start)
    if region is None:
        return not rule.regions
    if rule.regions and region.kind not in rule.regions:
        return False
    if rule.languages and region.end - region.start >= LONG_ENOUGH:
        return document.once(_Paragraphs).language(region.start, region.end) in ("", *rule.languages)
    return True


class _Paragraphs:
    """The languages of a document's long paragraphs, each guessed once."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._known: dict[int, str] = {}

    def language(self, start: int, end: int) -> str:
        if start not in self._known:
            self._known[start] = guess_language(self._text[start : min(end, start + SAMPLE)])
        return self._known[start]
