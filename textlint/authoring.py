"""The one door for rules written in Python: everything such a rule may import from textlint.

A rule is one generator function in a file of its own, named by that file:

    @rule(
        summary="Full stop in the middle of a sentence",
        message="Full stop before “{next}”: the sentence is broken here.",
        trigger=[". "],
        examples=[bad("after the talks⟦. of⟧ Monday."), good("Read e.g. chapter two.")],
    )
    def stray_stop(document: Document, options: None) -> Iterator[Hit]:
        ...

It says where and what; the engine stamps name, severity, message and safety on it. `textlint rules check`
proves the examples.
"""

from __future__ import annotations

from textlint.model import OPAQUE, Confidence, Document, Edit, Hit, Profile, Region, RegionKind, Safety, Severity
from textlint.model.authored import Authored, bad, good, hit, rule
from textlint.text.alone import line_at, stands_alone
from textlint.text.casing import is_tag_list, writes_capitals
from textlint.text.escapes import spelled
from textlint.text.fold import fold
from textlint.text.foreign import foreign_language
from textlint.text.furniture import Furniture, furniture
from textlint.text.language import guess_language, language
from textlint.text.lexicon import lexicon
from textlint.text.lines import Line, lines, removal
from textlint.text.lookalikes import LOOK_ALIKES
from textlint.text.mojibake import Damage, damages, is_damaged
from textlint.text.near import region_at, stands_near
from textlint.text.page import Page, PageLine, page
from textlint.text.patterns import Pattern, pattern
from textlint.text.promo import praise
from textlint.text.protected import is_part_of_protected, is_protected, protected
from textlint.text.quotations import Orphan, orphan_quotes
from textlint.text.repeats import Repeat, repeats
from textlint.text.runs import BUTTON_NAMES, Run, end_of, furniture_spans, runs
from textlint.text.sentences import ends_with_abbreviation, sentences, split_sentences
from textlint.text.stops import StrayStop, english_words, stray_stops
from textlint.text.technical import is_technical
from textlint.text.trailer import Trailer

__all__ = [
    "BUTTON_NAMES",
    "LOOK_ALIKES",
    "OPAQUE",
    "Authored",
    "Confidence",
    "Damage",
    "Document",
    "Edit",
    "Furniture",
    "Hit",
    "Line",
    "Orphan",
    "Page",
    "PageLine",
    "Pattern",
    "Profile",
    "Region",
    "RegionKind",
    "Repeat",
    "Run",
    "Safety",
    "Severity",
    "StrayStop",
    "Trailer",
    "bad",
    "damages",
    "end_of",
    "ends_with_abbreviation",
    "english_words",
    "fold",
    "foreign_language",
    "furniture",
    "furniture_spans",
    "good",
    "guess_language",
    "hit",
    "is_damaged",
    "is_part_of_protected",
    "is_protected",
    "is_tag_list",
    "is_technical",
    "language",
    "lexicon",
    "line_at",
    "lines",
    "orphan_quotes",
    "page",
    "pattern",
    "praise",
    "protected",
    "region_at",
    "removal",
    "repeats",
    "rule",
    "runs",
    "sentences",
    "spelled",
    "split_sentences",
    "stands_alone",
    "stands_near",
    "stray_stops",
    "writes_capitals",
]
