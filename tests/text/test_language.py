"""Which language a text is in, where that can be told."""

from __future__ import annotations

import pytest

from tests.damage import SENTENCES
from textlint.model import Document
from textlint.model.authored import unmark
from textlint.text.language import guess_language, language
from textlint.text.regions import plain_regions


@pytest.mark.parametrize("code", SENTENCES)
def test_articles_are_known_or_left_open(code: str) -> None:
    text = " ".join(unmark(sentence)[0] for sentence in SENTENCES[code])
    assert guess_language(text) in (code, "")
    assert code == "es" or guess_language(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", ""),
        ("Aldermoor, Penhale, Carrow", ""),
        ("The cat.", ""),
        ("12 34 56", ""),
        ("\ud800\udfff", ""),
        ("Καλημέρα σε όλους", "el"),
        ("こんにちは、世界。漢字", "ja"),
        ("안녕하세요 여러분", "ko"),
        ("مرحبا بكم جميعا", "ar"),
        ("Lorem ipsum dolor sit amet, consectetur adipiscing elit.", "la"),
        ("The council met in Москва, and the people of the town were glad that it was over.", "en"),
    ],
)
def test_what_cannot_be_told_is_left_open(text: str, code: str) -> None:
    assert guess_language(text) == code


def test_what_was_declared_is_believed() -> None:
    english = "The council met, and the people of the town were glad that it was over."
    assert language(Document(english, plain_regions)) == "en"
    assert language(Document(english, plain_regions, language="fr")) == "fr"
