"""What a text is about, and what stands around a place."""

from __future__ import annotations

import pytest

from textlint.model import Document
from textlint.text.alone import line_at, stands_alone
from textlint.text.protected import is_part_of_protected
from textlint.text.regions import plain_regions
from textlint.text.technical import is_technical


def document(text: str) -> Document:
    return Document(text, plain_regions)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry sails at noon.", False),
        ("A template holds the fields.", True),
        ("The shop is on GitHub.", False),
        ("The shop is on GitHub and written in Python; GitHub again.", True),
        ("On GitHub, on GitHub, on github.", False),
        ("if (a && b) { return c(); }", True),
        ("这是一个模板的例子。", True),
    ],
)
def test_a_text_is_technical_by_its_words_or_its_code(text: str, expected: bool) -> None:
    assert is_technical(document(text), ("template", "模板"), ("github", "python")) is expected


def test_a_line_is_found_by_any_of_its_offsets() -> None:
    text = "One.\r\nTwo.\n"
    assert [line_at(document(text), offset).start for offset in (0, 3, 6, 9)] == [0, 0, 6, 6]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One.\n\n [x] \n\nTwo.", True),
        ("One [x]\n\nTwo.", False),
        ("[x] one\n\nTwo.", False),
        ("[x]" + " " * 500 + "\nTwo.", False),
    ],
)
def test_what_has_its_line_to_itself(text: str, expected: bool) -> None:
    start = text.index("[x]")
    assert stands_alone(document(text), start, start + 3) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{{ example.com }}", False),
        ("https://example.com/{{ example.com }}", True),
        ("`{{ example.com }}`", True),
    ],
)
def test_what_holds_an_address_is_no_part_of_one(text: str, expected: bool) -> None:
    start = text.index("{{")
    assert is_part_of_protected(document(text), start, text.index("}}") + 2) is expected
