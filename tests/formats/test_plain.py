"""Plain text: shown as it is, cut into regions by its lines, and what in it is not prose."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from textlint.formats import project
from textlint.formats.carry import carry
from textlint.model import Document, Edit, RegionKind
from textlint.text.protected import is_part_of_protected, is_protected, protected
from textlint.text.regions import plain_regions

TEXTS = st.text(st.one_of(st.sampled_from("ab. \n\r\t-1)@/:#<`"), st.characters(exclude_categories=[])), max_size=200)


def kinds(text: str) -> list[tuple[str, str]]:
    return [(region.kind.value, text[region.start : region.end]) for region in plain_regions(text)]


@given(TEXTS)
@settings(deadline=None)
def test_every_character_is_shown_and_every_word_is_in_a_region(text: str) -> None:
    projection = project(text, "text")
    assert projection.document.text == projection.source == text
    regions = projection.document.regions
    assert all(text[r.start : r.end].strip() == text[r.start : r.end] != "" for r in regions)
    assert all(before.end <= after.start for before, after in pairwise(regions))
    gaps = [0, *(place for r in regions for place in (r.start, r.end)), len(text)]
    assert all(not text[start:end].strip() for start, end in zip(gaps[::2], gaps[1::2], strict=True))


@given(TEXTS, st.integers(0, 200), st.integers(0, 5))
def test_every_edit_is_carried(text: str, at: int, size: int) -> None:
    edit = Edit(min(at, len(text)), min(at + size, len(text)), "x")
    assert carry(project(text, "text"), [(edit,)]) == [(edit,)]


def test_lines_are_paragraphs_headings_and_items() -> None:
    text = "A headline\n\nA first sentence.\nA second one.\r\n\r\n- an item\n2) another\n(c) a third\r• a fourth\n"
    assert kinds(text) == [
        ("heading", "A headline"),
        ("paragraph", "A first sentence."),
        ("paragraph", "A second one."),
        ("list-item", "- an item"),
        ("list-item", "2) another"),
        ("list-item", "(c) a third"),
        ("list-item", "• a fourth"),
    ]


def test_prose_wrapped_at_a_margin_is_one_paragraph() -> None:
    lines = [
        "The ferry left the harbour in the early morning, as it had",
        "done on every day of the week since the war, and nobody on",
        "the quay looked up from the nets that had to be mended.",
    ]
    for end in ("\n", "\r\n"):
        text = end.join(lines)
        assert kinds(text) == [("paragraph", text)]
    assert len(kinds("\n".join(line + "." for line in lines))) == 3
    assert len(kinds("\n".join(["- " + line for line in lines]))) == 3


@pytest.mark.parametrize("text", ["", " ", "\n", "\r\n\r\n", "\t\n ", "\N{NO-BREAK SPACE}\n"])
def test_nothing_has_no_regions(text: str) -> None:
    assert plain_regions(text) == ()


@pytest.mark.parametrize("unit", [" ", "\n", "\r", "a\n", "a ", ". ", "- ", "1) ", "a\n\n", "\x00", "\ud800"])
def test_endless_texts_are_no_trouble(unit: str) -> None:
    plain_regions(unit * (200_000 // len(unit)))


def document(text: str) -> Document:
    return Document(text, plain_regions)


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in protected(document(text))]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("See https://a.example/b_c?d=e#f and www.b.example.", ["https://a.example/b_c?d=e#f", "www.b.example."]),
        ("Write to first.last+x@mail.example.com today", ["first.last+x@mail.example.com"]),
        ("On example.org/path and news.example.co.uk now", ["example.org/path", "news.example.co.uk"]),
        ("In /usr/local/bin, ~/notes/x and ./a/b", ["/usr/local/bin", "~/notes/x", "./a/b"]),
        ("In C:\\dir\\file x", ["C:\\dir\\file"]),
        ("Open src/main.py, README.md or notes-2.final.pdf.", ["src/main.py", "README.md", "notes-2.final.pdf"]),
        ("Run `a b` or <b class='c'>d</b> <!-- e - f -->", ["`a b`", "<b class='c'>", "</b>", "<!-- e - f -->"]),
        ("With @some_one, #tag and #12 :+1: :smile:", ["@some_one", "#tag", "#12", ":smile:"]),
        ("Use --dry-run and --depth=3", ["--dry-run", "--depth=3"]),
        ("Call std::io::Write, a.close() or x_y()", ["std::io::Write", "a.close()", "x_y()"]),
        ("In data.tar.gz or page.html.md", ["data.tar.gz", "page.html.md"]),
    ],
)  # fmt: skip
def test_what_is_not_prose(text: str, spans: list[str]) -> None:
    assert found(text) == spans


@pytest.mark.parametrize(
    "text",
    [
        "He came.The door shut.Nobody spoke.",
        "At 10:30:15 the note: this: one",
        "He said --and I agree-- that it is so",
        "One and/or two, 3 / 4, a < b > c",
        "Mr. A. B. Smith, e.g. in a.m. hours",
        "AT&#38;T and C# and 5 @ 3",
        "cost: 3.50, on 12.05.2024",
    ],
)
def test_what_is_prose(text: str) -> None:
    assert found(text) == []


def test_what_touches_and_what_is_part() -> None:
    text = "see a.example.com now"
    shown = document(text)
    start, end = text.index("a.ex"), text.index(" now")
    assert is_protected(shown, start + 2, start + 3)
    assert is_protected(shown, 0, len(text))
    assert not is_protected(shown, 0, start)
    assert not is_protected(shown, end, len(text))
    assert is_part_of_protected(shown, start + 2, len(text))
    assert not is_part_of_protected(shown, 0, len(text))


@given(TEXTS)
@settings(deadline=None)
def test_protected_spans_are_in_order(text: str) -> None:
    spans = protected(document(text))
    assert all(start < end for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


@pytest.mark.parametrize(
    "unit",
    ["a.", "1.", "a@", "@", "/a", "a/", "<a ", "<!--", "`", "#", ":a", "--a", "--a-", "a::", "()", ".com", "x.py"],
)
def test_endless_addresses_are_no_trouble(unit: str) -> None:
    protected(document(unit * (200_000 // len(unit))))


def test_kinds_are_those_of_the_model() -> None:
    assert {RegionKind(kind) for kind, _ in kinds("a\n\nb.\n\n- c")} <= set(RegionKind)
