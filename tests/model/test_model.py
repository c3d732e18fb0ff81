"""Edits, examples and the order of things."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textlint.laws.examples import marked
from textlint.model import Confidence, Document, Edit, Profile, Severity, apply_edits
from textlint.model.authored import bad, good, hit, unmark


@pytest.mark.parametrize(
    ("edits", "text"),
    [
        ([], "abcdef"),
        ([Edit(0, 0, "x")], "xabcdef"),
        ([Edit(6, 6, "x")], "abcdefx"),
        ([Edit(4, 6, ""), Edit(0, 2, "x")], "xcd"),
        ([Edit(2, 3, "x"), Edit(2, 2, "y")], "abyxdef"),
        ([Edit(2, 3, ""), Edit(3, 4, "")], "abef"),
    ],
)
def test_edits_are_applied_in_any_order(edits: list[Edit], text: str) -> None:
    assert apply_edits("abcdef", edits) == text
    assert apply_edits("abcdef", tuple(reversed(edits))) == text


def test_edits_that_overlap_are_refused() -> None:
    with pytest.raises(ValueError, match="edits overlap at 1"):
        apply_edits("abc", [Edit(0, 2, ""), Edit(1, 3, "")])


SPANS = st.lists(st.integers(0, 12), max_size=8, unique=True).map(sorted)


@given(st.text("ab \n", min_size=12, max_size=12), SPANS)
def test_marked_spans_come_back(text: str, cuts: list[int]) -> None:
    spans = tuple(zip(cuts[::2], cuts[1::2], strict=False))
    assert unmark(marked(text, spans)) == (text, spans)


def test_marks_may_nest_and_be_empty() -> None:
    assert unmark("a⟦b⟦c⟧⟧⟦⟧d") == ("abcd", ((1, 3), (2, 3), (3, 3)))
    assert marked("abcd", ((1, 3), (2, 3), (3, 3))) == "a⟦b⟦c⟧⟧⟦⟧d"


def test_examples() -> None:
    assert bad("a ⟦b⟧", fixed="a c", markup="markdown", size=3) == ("a b", ((2, 3),), "a c", "markdown", {"size": 3})
    assert good("a b").spans == ()
    with pytest.raises(ValueError, match="needs ⟦ and ⟧"):
        bad("a b")


def test_a_hit_that_replaces_edits_its_whole_span() -> None:
    found = hit((2, 5), replace="x", edits=[Edit(0, 1, "y")], word="z")
    assert (found.edits, dict(found.values)) == ((Edit(0, 1, "y"), Edit(2, 5, "x")), {"word": "z"})


def test_ranks_go_up() -> None:
    assert [kind.rank for kind in (Severity.INFO, Severity.WARNING, Severity.ERROR)] == [0, 1, 2]
    assert [kind.rank for kind in (Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH)] == [0, 1, 2]
    assert [kind.rank for kind in (Profile.GATE, Profile.DESK, Profile.AUDIT)] == [0, 1, 2]


def test_what_is_known_of_a_document_is_worked_out_once() -> None:
    asked = []

    def size(document: Document) -> int:
        asked.append(document)
        return len(document.text)

    shown = Document("abc", lambda text: ())
    assert (shown.once(size), shown.once(size), len(asked)) == (3, 3, 1)
