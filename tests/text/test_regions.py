"""Plain text cut into its parts by line ends alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textlint.text.regions import plain_regions

WRAPPED = (
    "The council met on a windy evening to talk about the ferry that had\n"
    "been tied up since the spring, and about the money that was needed to\n"
    "bring it back into service before the first visitors came.\n"
)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("", []),
        (" \n\t\n", []),
        ("A short line\n", ["heading"]),
        ("A sentence ends here.\n", ["paragraph"]),
        ("“Is it so?”\n", ["paragraph"]),
        ("x" * 121, ["paragraph"]),
        ("- one\n- two\n", ["list-item", "list-item"]),
        ("1. one\n(2) two\na) three\n• four\n", ["list-item"] * 4),
        ("1.5 metres high.\n-5 degrees.\n", ["paragraph", "paragraph"]),
        ("A line\nAnother one.\n", ["heading", "paragraph"]),
        (WRAPPED, ["paragraph"]),
        (WRAPPED.replace("\n", "\r\n"), ["paragraph"]),
        (f"Title\n\n{WRAPPED}\n- one\n", ["heading", "paragraph", "list-item"]),
        ("船在港口。\n标题\n", ["paragraph", "heading"]),
    ],
)
def test_kinds_of(text: str, kinds: list[str]) -> None:
    assert [region.kind for region in plain_regions(text)] == kinds


def test_lines_that_each_end_a_sentence_are_no_wrapped_paragraph() -> None:
    text = "".join(f"This is line number {number}, and it ends where its sentence ends.\n" for number in range(4))
    assert len(plain_regions(text)) == 4


@given(st.text(st.sampled_from("ab.- \t\r\n1)•\ud800“"), max_size=60))
def test_regions_stand_in_order_and_hold_all_that_is_said(text: str) -> None:
    done = 0
    outside = []
    for region in plain_regions(text):
        assert done <= region.start < region.end
        assert text[region.start : region.end].strip() == text[region.start : region.end]
        outside.append(text[done : region.start])
        done = region.end
    assert "".join([*outside, text[done:]]).strip() == ""
