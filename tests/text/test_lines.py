"""Lines, places, and the edit that takes lines away."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textlint.model import Document, apply_edits
from textlint.text.lines import Places, lines, removal, split_lines
from textlint.text.regions import plain_regions

TEXTS = st.text(st.sampled_from("ab \t\r\n\u2028\x0b\ud800"), max_size=40)


def document(text: str) -> Document:
    return Document(text, plain_regions)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("a", ["a"]),
        ("a\n", ["a"]),
        ("\n", [""]),
        ("a\r\nb\rc\n\nd", ["a", "b", "c", "", "d"]),
        ("a\n\r\nb", ["a", "", "b"]),
        ("a\u2028b\x0bc\x85d", ["a\u2028b\x0bc\x85d"]),
    ],
)
def test_lines_end_where_editors_end_them(text: str, found: list[str]) -> None:
    assert [text[line.start : line.end] for line in split_lines(text)] == found


@given(TEXTS)
def test_lines_cover_the_text(text: str) -> None:
    assert "".join(text[line.start : line.stop] for line in split_lines(text)) == text
    assert all(text[line.end : line.stop] in ("\n", "\r", "\r\n", "") for line in split_lines(text))


@given(TEXTS, st.data())
def test_a_place_leads_back_to_its_offset(text: str, data: st.DataObject) -> None:
    places = Places(text)
    offset = data.draw(st.integers(0, len(text)))
    line, column = places.at(offset)
    assert line >= 1
    assert places.lines[line - 1].start + column - 1 == offset


@pytest.mark.parametrize(
    ("text", "words", "left"),
    [
        ("a\nb\nc\n", "b", "a\nc\n"),
        ("a\n\nb\n\nc\n", "b", "a\n\nc\n"),
        ("a\n\n\nb\nc\n", "b", "a\n\n\nc\n"),
        ("a\n\nb\n\n\n", "b", "a\n"),
        ("a\n\nb", "b", "a\n"),
        ("b\n\na\n", "b", "a\n"),
        ("b", "b", ""),
        ("\n\nb\n", "b", ""),
        ("a\r\n\r\nb x y\r\n\r\nc\r\n", "x", "a\r\n\r\nc\r\n"),
        ("a\nb\n\nc\nd\n", "b\n\nc", "a\nd\n"),
        ("a\n", "", "a\n"),
    ],
)
def test_lines_go_with_one_gap(text: str, words: str, left: str) -> None:
    start = text.index(words) if words else len(text)
    edit = removal(document(text), start, start + len(words))
    assert apply_edits(text, [edit]) == left or not words


@given(TEXTS, st.data())
def test_what_goes_are_whole_lines(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    shown = document(text)
    edit = removal(shown, start, end)
    borders = {0, len(text), *(line.start for line in lines(shown))}
    assert {edit.start, edit.end} <= borders
    assert edit.text == ""
