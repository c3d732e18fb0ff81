"""However many passes were needed: the edits that are reported make the new text of the first one."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from textlint.fixing.ledger import Ledger
from textlint.model import Edit, apply_edits


@st.composite
def edits_of(draw: st.DrawFn, text: str) -> list[Edit]:
    """Edits that do not overlap, in any order."""
    places = st.lists(st.integers(0, len(text)), max_size=8).map(sorted)
    cuts = draw(places)
    spans = list(zip(cuts[::2], cuts[1::2], strict=False))
    apart = [span for number, span in enumerate(spans) if number == 0 or span[0] > spans[number - 1][1]]
    edits = [Edit(start, end, draw(st.text("xyz\n", max_size=3))) for start, end in apart]
    return draw(st.permutations(edits))


@given(st.data(), st.text("abc \n", max_size=30), st.integers(0, 6))
def test_all_passes_are_one(data: st.DataObject, text: str, passes: int) -> None:
    ledger, now = Ledger(len(text)), text
    for _ in range(passes):
        edits = data.draw(edits_of(now))
        ledger.enter(edits)
        now = apply_edits(now, edits)
    found = ledger.edits()
    assert apply_edits(text, found) == now
    assert list(found) == sorted(found)
    assert all(one.end < other.start for one, other in pairwise(found))


def test_what_was_never_touched_is_in_no_edit() -> None:
    ledger = Ledger(10)
    ledger.enter([Edit(2, 3, "xx")])
    ledger.enter([Edit(2, 4, ""), Edit(8, 9, "y")])
    assert ledger.edits() == (Edit(2, 3, ""), Edit(7, 8, "y"))


def test_without_passes_there_are_no_edits() -> None:
    assert Ledger(5).edits() == ()
    assert Ledger(0).edits() == ()
