"""Which quotation marks have a partner, in the ways in which languages write them."""

from __future__ import annotations

import pytest

from textlint.formats import project
from textlint.text.quotations import MOST, orphan_quotes


def orphans(text: str, language: str = "") -> list[tuple[int, bool]]:
    return [(mark.start, mark.opening) for mark in orphan_quotes(project(text, "text", language).document)]


@pytest.mark.parametrize(
    "text",
    [
        "Er sagte „ja“ und ‚nein‘.\n\nSie sagte „nein”.",
        "Il dit « oui ».\n\nElle dit « non ».",
        "Er sagte »ja«.\n\nSie sagte »nein«.",
        "彼は「はい」と言った。\n\n『いいえ』と彼女。",
        "“One.\n\n“Two.\n\n“Three,” he said.",
        "He said: “One.\n\nTwo.\n\nThree.”",
        "A “turned“ mark and a ”turned” mark.\n\nThat was all.",
        'A "straight” mark.\n\nThat was all.',
        "A ‘‘double’’ mark.\n\nThat was all.",
        "Home » Town » Bridges\n\nRead more »",
        "Han sade ”ja”.\n\nHon sade ”nej” och gick.",
    ],
)
def test_pairs_of_every_kind_are_closed(text: str) -> None:
    assert orphans(text) == []


def test_a_mark_without_a_partner_is_found_where_it_stands() -> None:
    assert orphans("He said “yes” and no”.\n\nShe left.") == [(20, False)]
    assert orphans("He said “yes and no.\n\nShe left.") == [(8, True)]


def test_a_mark_closes_what_an_earlier_paragraph_opened() -> None:
    assert orphans("He said “yes.\n\nShe left.\n\nThen no.”") == []


def test_a_paragraph_full_of_marks_is_no_text() -> None:
    assert orphans("“x " * (MOST + 1) + "\n\nShe left.") == []
