"""Where sentences end, in several languages; and where a full stop ends none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textlint.formats import project
from textlint.model import Document
from textlint.text.regions import plain_regions
from textlint.text.sentences import ends_with_abbreviation, sentences, split_sentences


def split(text: str, code: str = "") -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, 0, len(text), code)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "It is late. | We go home."),
        ("en", "Is it late? | It is! | So we go…  | And sleep."),
        ("en", "He said “Go.” | She went."),
        ("en", "He (and she.) | went."),
        ("en", "Dr. Penhale met Mr. J. Carrow at 9.30 a.m. in St. Ives."),
        ("en", "See e.g. the U.S. or i.e. nobody, cf. vol. 3, p. 4."),
        ("en", "“Really?” he asked. | Nobody knew."),
        ("en", "He paid 2.5 crowns. | That was much."),
        ("en", "No stop at the end"),
        ("en", "One.Two is one word to us."),
        ("de", "Er kam z.B. am 3. Mai, d.h. früh. | Dann ging er."),
        ("fr", "M. Hélier est venu. | Il est parti."),
        ("zh", "船在港口。|它不走！|为什么？|没人知道。"),
        ("ja", "「船です。」|行きましょう。"),
        ("ru", "Он пришёл в 1994 г. из города. | Потом ушёл."),
    ],
)
def test_sentences_of(code: str, text: str) -> None:
    expected = [part.strip() for part in text.split("|")]
    joined = text.replace("|", "").replace("  ", " ").replace("  ", " ")
    assert split(joined, code) == expected


def test_sentences_never_cross_regions() -> None:
    text = "A title\n\nOne here. Two here\n\nThree here.\n"
    shown = Document(text, plain_regions)
    assert [text[start:end] for start, end in sentences(shown)] == ["A title", "One here.", "Two here", "Three here."]


def test_code_in_markdown_has_no_sentences() -> None:
    shown = project("One here. Two.\n\n```\nThree. Four.\n```\n", "markdown").document
    assert [shown.text[start:end] for start, end in sentences(shown)] == ["One here.", "Two."]


@pytest.mark.parametrize(
    ("text", "code", "answer"),
    [
        ("e.g.", "", True),
        ("Mr.", "en", True),
        ("J.", "", True),
        ("U.S.", "", True),
        ("dog.", "en", False),
        ("", "", False),
        (" .", "", False),
    ],
)
def test_abbreviations(text: str, code: str, answer: bool) -> None:
    assert ends_with_abbreviation(text, max(0, len(text) - 1), 0, code) == answer


@given(st.text(st.sampled_from('aB.!?… \n"”)。\ud800'), max_size=60))
def test_sentences_hold_all_that_is_said(text: str) -> None:
    found = split_sentences(text, 0, len(text))
    done = 0
    for start, end in found:
        assert done <= start < end
        assert text[done:start].strip() == ""
        done = end
    assert text[done:].strip() == ""
