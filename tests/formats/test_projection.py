"""A projection of its own making: how spans and edits of a view come back to the source."""

from __future__ import annotations

import pytest

from textlint.formats.carry import MOST_READ, carry, holds
from textlint.formats.projection import Projection, Segment, exact_projection
from textlint.model import OPAQUE, Document, Edit, apply_edits

SOURCE = "one <two> three"
VIEW = f"one {OPAQUE} three"


def nothing(text: str) -> tuple[()]:
    return ()


def projection(source: str, view: str, *segments: Segment, again: bool = False) -> Projection:
    """With `again`, every changed source shows what its changes say, as long as it holds no “!”."""

    def read(changed: str) -> Projection:
        return exact_projection(changed, Document(changed.replace("!", ""), nothing))

    return Projection(source, Document(view, nothing), segments, read if again else None)


@pytest.fixture
def tagged() -> Projection:
    return projection(
        SOURCE, VIEW, Segment(0, 4, 0, 4, True), Segment(4, 5, 4, 9, False), Segment(5, 11, 9, 15, True)
    )  # fmt: skip


@pytest.mark.parametrize(
    ("span", "shown"),
    [
        ((0, 3), "one"),
        ((4, 5), "<two>"),
        ((2, 6), "e <two> "),
        ((4, 11), "<two> three"),
        ((0, 0), ""),
        ((4, 4), ""),
        ((11, 11), ""),
    ],
)
def test_a_span_takes_in_what_it_touches(tagged: Projection, span: tuple[int, int], shown: str) -> None:
    start, end = tagged.span(*span)
    assert SOURCE[start:end] == shown


def test_a_place_is_behind_what_is_shown_before_it(tagged: Projection) -> None:
    assert [tagged.span(at, at)[0] for at in (0, 2, 4, 5, 11)] == [0, 2, 4, 9, 15]


@pytest.mark.parametrize(
    ("edit", "carried"),
    [
        (Edit(0, 3, "1"), Edit(0, 3, "1")),
        (Edit(6, 11, "3"), Edit(10, 15, "3")),
        (Edit(2, 2, "x"), Edit(2, 2, "x")),
        (Edit(4, 4, "x"), Edit(4, 4, "x")),
        (Edit(11, 11, "\n"), Edit(15, 15, "\n")),
        (Edit(4, 5, "two"), None),
        (Edit(3, 6, " "), None),
        (Edit(-1, 2, ""), None),
        (Edit(5, 12, ""), None),
        (Edit(3, 1, ""), None),
    ],
)
def test_an_edit_needs_exact_ground(tagged: Projection, edit: Edit, carried: Edit | None) -> None:
    assert tagged.edit(edit) == carried


def test_an_insertion_between_hidden_marks_has_no_place() -> None:
    bold = projection("a **b**", "a b", Segment(0, 2, 0, 2, True), Segment(2, 3, 4, 5, True))
    assert bold.edit(Edit(2, 2, "x")) is None
    assert bold.edit(Edit(3, 3, "x")) is None
    assert bold.edit(Edit(1, 3, "x")) is None
    assert bold.edit(Edit(2, 3, "x")) == Edit(4, 5, "x")
    assert bold.edit(Edit(2, 3, "")) is None


def test_what_shows_all_takes_every_edit() -> None:
    plain = exact_projection("ab", Document("ab", nothing))
    assert plain.edit(Edit(0, 2, "")) == Edit(0, 2, "")
    assert carry(plain, [(Edit(0, 1, ""),), (Edit(0, 2, "x"),)]) == [(Edit(0, 1, ""),), (Edit(0, 2, "x"),)]
    empty = exact_projection("", Document("", nothing))
    assert empty.span(0, 0) == (0, 0)
    assert empty.edit(Edit(0, 0, "x")) == Edit(0, 0, "x")


def shown(source: str) -> Projection:
    return projection(source, source, Segment(0, len(source), 0, len(source), True), again=True)


def test_fixes_are_refused_one_by_one() -> None:
    source = "abcdefghij" * 20
    fixes = [(Edit(at, at + 1, "!" if at == 40 else "X"),) for at in range(0, 200, 4)]
    carried = carry(shown(source), fixes)
    assert [number for number, edits in enumerate(carried) if edits is None] == [10]


def test_a_fix_is_carried_whole_or_not_at_all() -> None:
    assert carry(shown("abcdef"), [(Edit(0, 1, "X"), Edit(3, 4, "!"))]) == [None]


def test_fixes_that_meet_are_tried_apart() -> None:
    fixes = [(Edit(0, 3, "X"),), (Edit(2, 4, "Y"),), (Edit(2, 4, "!"),)]
    assert carry(shown("abcdef"), fixes) == [fixes[0], fixes[1], None]


def test_endless_refusals_end() -> None:
    source = "a" * (MOST_READ // 10)
    fixes = [(Edit(at, at + 1, "!"),) for at in range(0, 4_000, 4)]
    assert carry(shown(source), fixes) == [None] * 1_000


def test_holds_compares_the_whole_view() -> None:
    assert holds(shown("ab"), [Edit(0, 1, "x")], [Edit(0, 1, "x")])
    assert not holds(shown("ab"), [Edit(0, 1, "x")], [Edit(0, 1, "y")])
    assert apply_edits("ab", [Edit(0, 1, "x")]) == "xb"
