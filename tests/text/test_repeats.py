"""What stands twice in a row is found, whatever its length, with the exact places of its words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textlint.formats import project
from textlint.text.repeats import repeats


def found(text: str) -> list[tuple[str, int, str]]:
    return [
        (text[slice(*repeat.first)], repeat.count, text[slice(*repeat.rest)])
        for repeat in repeats(project(text, "text", "").document)
    ]


def test_a_word_a_phrase_and_a_loop() -> None:
    assert found("so the the end") == [("the", 2, "the")]
    assert found("one of the of the few") == [("of the", 2, "of the")]
    assert found("go to bed go to bed go to bed now") == [("go to bed", 3, "go to bed go to bed")]


def test_a_sentence_with_words_that_repeat_inside() -> None:
    sentence = "The mill and the inn and the shop by the river are closed"
    assert found(f"Well. {sentence}. {sentence}. Yes.") == [(sentence, 2, sentence)]


def test_a_mark_parts_short_units_but_not_long_ones() -> None:
    assert found("by the bank. The bank is old") == []
    assert found("ha, ha") == []


@pytest.mark.parametrize("text", ["", " ", "a", "one two three", ". . . .", "\N{OBJECT REPLACEMENT CHARACTER} " * 3])
def test_nothing_repeats(text: str) -> None:
    assert found(text) == []


@given(st.lists(st.sampled_from(["a", "the", "mill", "river.", "“of", "closed"]), max_size=40))
def test_units_are_equal_and_spans_are_in_order(words: list[str]) -> None:
    text = " ".join(words)
    for repeat in repeats(project(text, "text", "").document):
        units = [text[slice(*word)] for word in repeat.words]
        assert units == units[: repeat.size] * repeat.count
        assert list(repeat.words) == sorted(repeat.words)
