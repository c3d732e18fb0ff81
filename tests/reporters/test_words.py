"""The word diff of a fix."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textlint.model import Edit, apply_edits
from textlint.reporters.words import Piece, compared, edited


def as_text(pieces: list[Piece]) -> str:
    marks = {"same": "{}", "old": "[-{}-]", "new": "{{+{}+}}"}
    return "".join(marks[piece.kind].format(piece.text) for piece in pieces)


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("the port of norland", "the port of Norland", "the port of [-norland-]{+Norland+}"),
        ("after the strike. of", "after the strike of", "after the strike[-.-] of"),
        ("for the the end", "for the end", "for the [-the -]end"),
        (
            "Ministry of Outside Business",
            "Ministry of Foreign Affairs",
            "Ministry of [-Outside Business-]{+Foreign Affairs+}",
        ),
        ("Trade , where", "Trade, where", "Trade[- -], where"),
        ("", "new", "{+new+}"),
        ("old", "", "[-old-]"),
        ("same", "same", "same"),
        ("港口在北方", "港口在南方", "港口在[-北-]{+南+}方"),
    ],
)
def test_compared(old: str, new: str, shown: str) -> None:
    assert as_text(compared(old, new)) == shown


def test_a_change_of_one_letter_shows_the_whole_word() -> None:
    text = "a ferry from norland came"
    start, end, pieces = edited(text, [Edit(13, 14, "N")])
    assert (text[start:end], as_text(pieces)) == ("norland", "[-norland-]{+Norland+}")


def test_edits_in_one_word_are_shown_together() -> None:
    text = "x mcdonald y"
    start, end, pieces = edited(text, [Edit(4, 5, "D"), Edit(2, 3, "M")])
    assert (text[start:end], as_text(pieces)) == ("mcdonald", "[-mcdonald-]{+McDonald+}")


def test_too_much_for_a_comparison_is_one_replacement() -> None:
    old, new = " ".join(map(str, range(5000))), " ".join(map(str, range(5000, 0, -1)))
    assert [piece.kind for piece in compared(old, new)] == ["old", "new"] or len(compared(old, new)) == 3


@given(st.text("ab .,\n北", max_size=40), st.text("ab .,\n北", max_size=40))
def test_nothing_is_lost(old: str, new: str) -> None:
    pieces = compared(old, new)
    assert "".join(piece.text for piece in pieces if piece.kind != "new") == old
    assert "".join(piece.text for piece in pieces if piece.kind != "old") == new


@given(st.text("ab .\n", max_size=60), st.data())
def test_edits_are_shown_as_they_are_made(text: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=6)))
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    edits = [Edit(start, end, data.draw(st.text("ab .", max_size=5))) for start, end in dict(pairs).items()]
    start, end, pieces = edited(text, edits)
    new = "".join(piece.text for piece in pieces if piece.kind != "old")
    assert text[:start] + new + text[end:] == apply_edits(text, edits)
