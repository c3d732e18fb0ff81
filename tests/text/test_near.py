"""Words near a place; protected spans; spans that are taken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textlint.model import Document
from textlint.text.near import region_at, stands_near
from textlint.text.protected import is_protected, protected
from textlint.text.regions import plain_regions
from textlint.text.spans import Spans


def document(text: str) -> Document:
    return Document(text, plain_regions)


class TestNear:
    text = "A vet came to Aldermoor.\n\nThe animal \t doctor left. 她去看兽医。\n"

    @pytest.mark.parametrize(
        ("word", "first", "second"),
        [
            ("vet", True, False),
            ("VET", True, False),
            ("ve", True, False),
            ("et", False, False),
            ("animal doctor", False, True),
            ("兽医", False, True),
            ("医", False, True),
        ],
    )
    def test_words_are_known_by_how_they_begin(self, word: str, first: bool, second: bool) -> None:
        shown = document(self.text)
        assert stands_near(shown, 3, (word,)) == first
        assert stands_near(shown, 30, (word,)) == second
        assert stands_near(shown, 3, (word,), "document") == (first or second)

    def test_between_regions_the_whole_document_counts(self) -> None:
        text = "One here.\n\n\n\nTwo here.\n"
        assert region_at(document(text), 11) is None
        assert stands_near(document(text), 11, ("two",))

    @given(st.text("a.\n -", max_size=40), st.integers(0, 40))
    def test_the_region_of_an_offset_holds_it(self, text: str, offset: int) -> None:
        region = region_at(document(text), offset)
        assert region is None or region.start <= offset <= region.end
        if region is None:
            assert not any(one.start <= offset <= one.end for one in plain_regions(text))


class TestProtected:
    @pytest.mark.parametrize(
        "text",
        [
            "See ⟦https://example.org/a_b?c=d#e⟧ now.",
            "See (⟦http://example.org⟧) now.",
            "See ⟦www.example.org/x⟧ now.",
            "See ⟦example.com/path⟧ or ⟦docs.example.co.uk⟧ now.",
            "Write to ⟦a.b+c@mail.example.org⟧.",
            "Edit ⟦/usr/local/bin/x⟧, ⟦~/notes/a.txt⟧ or ⟦C:\\Users\\me⟧ now.",
            "Run ⟦`ls -l`⟧ now.",
            'A ⟦<a href="x" class=y>⟧link⟦</a>⟧ and ⟦<br/>⟧.',
            "A ⟦<!-- note - here -->⟧ b.",
            "Write ⟦mailto:me@example.org⟧ or ⟦tel:+123⟧",
            "He or she, and/or they; 1/2, 3 < 4 > 2, a.b, cat.dog, Mr.Com",
            "An unclosed <!-- comment, an unclosed ` tick, an <unclosed tag",
        ],
    )
    def test_what_is_no_prose(self, text: str) -> None:
        source = text.replace("⟦", "").replace("⟧", "")
        marked, done = [], 0
        for start, end in protected(document(source)):
            marked += [source[done:start], "⟦", source[start:end], "⟧"]
            done = end
        assert "".join([*marked, source[done:]]) == text

    @pytest.mark.parametrize(
        ("start", "end", "answer"), [(0, 4, False), (0, 5, True), (9, 9, True), (14, 15, True), (18, 20, False)]
    )
    def test_touching_is_enough(self, start: int, end: int, answer: bool) -> None:
        assert is_protected(document("See http://a.b/c. Now."), start, end) == answer


class TestSpans:
    @given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 8)), max_size=20), st.integers(0, 1))
    def test_what_is_taken_never_overlaps(self, wanted: list[tuple[int, int]], apart: int) -> None:
        spans, taken = Spans(), []
        for start, size in wanted:
            span = (start, start + size)
            free = all(span[1] + apart <= one[0] or one[1] + apart <= span[0] for one in taken)
            if spans.take(span, apart=apart):
                assert free
                taken.append(span)
            else:
                assert not free or size == 0

    def test_several_are_taken_together_or_not_at_all(self) -> None:
        spans = Spans()
        assert spans.take((5, 8))
        assert not spans.take((0, 2), (7, 9))
        assert spans.take((0, 2))
        assert not spans.take((2, 3), apart=1)
        assert spans.take((3, 4), apart=1)
