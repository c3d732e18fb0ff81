"""A block is one finding; what stands in it is part of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from textlint.engine.absorb import absorb
from textlint.model import Confidence, Finding, Severity


def finding(rule: str, start: int, end: int) -> Finding:
    return Finding(rule, start, end, "", Severity.INFO, Confidence.LOW)


def absorbed(*found: tuple[str, int, int]) -> list[tuple[str, int, int, int]]:
    ordered = sorted((finding(*one) for one in found), key=lambda one: one.order)
    return [(one.rule, one.start, one.end, len(one.parts)) for one in absorb(ordered, {"ring", "fence"})]


def test_what_stands_inside_is_a_part() -> None:
    assert absorbed(
        ("ring", 5, 20), ("cat", 5, 20), ("cat", 7, 9), ("cat", 4, 6), ("cat", 19, 21), ("cat", 20, 22)
    ) == [
        ("cat", 4, 6, 0),
        ("ring", 5, 20, 2),
        ("cat", 19, 21, 0),
        ("cat", 20, 22, 0),
    ]


def test_the_longer_of_two_blocks_takes_the_other_in() -> None:
    assert absorbed(("ring", 0, 10), ("fence", 2, 8), ("cat", 3, 4)) == [("ring", 0, 10, 2)]
    assert absorbed(("ring", 0, 10), ("fence", 8, 30)) == [("ring", 0, 10, 0), ("fence", 8, 30, 0)]


def test_an_empty_block_takes_nothing_in() -> None:
    assert absorbed(("ring", 5, 5), ("cat", 5, 6), ("cat", 4, 5)) == [
        ("cat", 4, 5, 0),
        ("ring", 5, 5, 0),
        ("cat", 5, 6, 0),
    ]


def test_without_a_block_nothing_changes() -> None:
    assert absorbed(("cat", 5, 6), ("cat", 1, 2)) == [("cat", 1, 2, 0), ("cat", 5, 6, 0)]


SPANS = st.tuples(st.integers(0, 30), st.integers(0, 12)).map(lambda span: (span[0], span[0] + span[1]))
FOUND = st.lists(
    st.builds(lambda rule, span: (rule, *span), st.sampled_from(["ring", "fence", "cat"]), SPANS), unique=True
)


@given(FOUND)
def test_nothing_is_lost_and_nothing_is_said_twice(found: list[tuple[str, int, int]]) -> None:
    ordered = sorted((finding(*one) for one in found), key=lambda one: one.order)
    kept = absorb(ordered, {"ring", "fence"})
    every = [one for block in kept for one in (block, *block.parts)]
    assert sorted((one.rule, one.start, one.end) for one in every) == sorted(found)
    assert list(kept) == sorted(kept, key=lambda one: one.order)
    for block in kept:
        assert all(block.start <= part.start and part.end <= block.end for part in block.parts)
