"""The gates that any rule may have: language, markup, region, words near by, number, protected spans."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packs import findings, read_rule, shown

CAT = '[[phrase]]\nfind = "cat"\n'
ENGLISH = "This is the story of a cat that was with the people of the house and not on the street."
GERMAN = "Das ist die Geschichte von einem cat, der nicht mit den Menschen und auch nicht auf der Straße war."


def gated(folder: Path, gate: str, text: str, markup: str = "text", **how: str) -> str:
    return shown(read_rule(folder, f"{gate}\n{CAT}"), text, markup, **how)


@pytest.mark.parametrize(("text", "found"), [(ENGLISH, True), (GERMAN, False), ("A cat.", True)])
def test_a_language_is_told_by_the_text_and_silence_is_no_answer(tmp_path: Path, text: str, found: bool) -> None:
    assert ("⟦cat⟧" in gated(tmp_path, "languages = ['en']", text)) == found


@pytest.mark.parametrize(("language", "found"), [("de", False), ("en", True), ("fr", False)])
def test_a_declared_language_is_believed(tmp_path: Path, language: str, found: bool) -> None:
    assert ("⟦cat⟧" in gated(tmp_path, "languages = ['en']", ENGLISH, language=language)) == found


def test_a_long_paragraph_may_be_in_another_language_than_its_document(tmp_path: Path) -> None:
    text = f"{ENGLISH} {ENGLISH} {ENGLISH}\n\n{GERMAN} {GERMAN} {GERMAN}\n\n{ENGLISH}\n"
    assert gated(tmp_path, "languages = ['en']", text).count("⟦") == 4


def test_a_markup(tmp_path: Path) -> None:
    assert gated(tmp_path, "markups = ['markdown']", "A cat.") == "A cat."
    assert gated(tmp_path, "markups = ['markdown']", "A cat.", "markdown") == "A ⟦cat⟧."


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("heading", "# A ⟦cat⟧\n\nA cat.\n\n- a cat\n\n> a cat\n"),
        ("paragraph", "# A cat\n\nA ⟦cat⟧.\n\n- a cat\n\n> a cat\n"),
        ("list-item", "# A cat\n\nA cat.\n\n- a ⟦cat⟧\n\n> a cat\n"),
        ("quotation", "# A cat\n\nA cat.\n\n- a cat\n\n> a ⟦cat⟧\n"),
    ],
)
def test_a_region(tmp_path: Path, region: str, text: str) -> None:
    source = text.replace("⟦", "").replace("⟧", "")
    assert gated(tmp_path, f"regions = ['{region}']", source, "markdown") == text


def test_regions_of_plain_text_are_told_by_its_lines(tmp_path: Path) -> None:
    text = "A cat comes home\n\nThis is about a cat that came home again, as it had done before.\n\n- a cat\n"
    assert gated(tmp_path, "regions = ['heading']", text).startswith("A ⟦cat⟧ comes home\n")
    assert gated(tmp_path, "regions = ['list-item']", text).endswith("- a ⟦cat⟧\n")


@pytest.mark.parametrize(
    ("gate", "text"),
    [
        ("near = ['vet', 'animal  doctor']", "A ⟦cat⟧ at the Veterinary’s.\n\nA ⟦cat⟧, an ANIMAL\tdoctor.\n\nA cat.\n"),
        ("near = ['vet']", "A cat, a privet.\n"),
        ("near = ['vet']\nnear_within = 'document'", "A ⟦cat⟧.\n\nThe vet.\n"),
        ("not_near = ['vet']", "A cat at the vet.\n\nA ⟦cat⟧.\n"),
        ("not_near = ['vet']\nnear_within = 'document'", "A cat.\n\nThe vet.\n"),
        ("near = ['vet']\nnot_near = ['dog']", "A ⟦cat⟧, a vet.\n\nA cat, a vet, a dog.\n\nA cat, a dog.\n"),
        ("near = ['兽医']", "这只 ⟦cat⟧ 去看兽医。\n"),
    ],
)
def test_words_near_by(tmp_path: Path, gate: str, text: str) -> None:
    assert gated(tmp_path, gate, text.replace("⟦", "").replace("⟧", "")) == text


def test_a_minimum_counts_what_the_other_gates_let_through(tmp_path: Path) -> None:
    gate = "minimum = 2\nnot_near = ['dog']"
    assert gated(tmp_path, gate, "A cat.\n\nA cat, a dog.\n") == "A cat.\n\nA cat, a dog.\n"
    assert gated(tmp_path, gate, "A cat.\n\nA cat.\n") == "A ⟦cat⟧.\n\nA ⟦cat⟧.\n"


@pytest.mark.parametrize(
    "text",
    ["See https://example.org/cat/ now.", "Run `cat` now.", "See /usr/bin/cat/x now.", "Write to cat@example.org."],
)  # fmt: skip
def test_addresses_code_and_tags_are_left_alone_unless_asked_for(tmp_path: Path, text: str) -> None:
    assert gated(tmp_path, "", text) == text
    assert gated(tmp_path, "protected = true", text) == text.replace("cat", "⟦cat⟧")


def test_code_in_markdown_is_no_prose(tmp_path: Path) -> None:
    text = "A cat, a `cat`.\n\n    cat\n\n```\ncat\n```\n"
    assert gated(tmp_path, "protected = true", text, "markdown") == text.replace("A cat", "A ⟦cat⟧", 1)


def test_gates_are_asked_of_ten_thousand_hits_in_one_paragraph(tmp_path: Path) -> None:
    rule = read_rule(tmp_path, f"near = ['vet']\nlanguages = ['en']\nregions = ['paragraph']\n{CAT}")
    assert len(findings(rule, "A cat was here. " * 10_000 + "A vet too.")) == 10_000
