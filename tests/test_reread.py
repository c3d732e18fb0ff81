"""Bytes read anew: the proof of a repair, and what a safe fix may do because of it."""

from __future__ import annotations

import pytest

from textlint import Linter
from textlint.text.reread import is_reread, reread_words


@pytest.mark.parametrize(
    ("old", "new"),
    [("Гј", "ü"), ("├╝", "ü"), ("√π", "ù"), ("ÃƒÂ©", "é"), ("â\x80\x99", "’"), ("ÐŸÑ€Ð¸", "При"), ("а¤№", "ह")],
)
def test_the_same_bytes(old: str, new: str) -> None:
    assert is_reread(old, new)
    assert not is_reread(old, "x")


def test_other_bytes() -> None:
    assert not is_reread("не", "да")
    assert not is_reread("not", "now")
    assert not is_reread("é", "é")


@pytest.mark.parametrize("text", ["Він", "«Він»", "ITВідділ", "├┤a┼┐a┼┐a", "e√π", "SMSка", "DrÃ¥ber", "½ √2 – ≈3"])
def test_words_that_prove_nothing(text: str) -> None:
    assert reread_words(text, damaged=False) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [("un aГ±o", "un año"), ("c√°lido", "cálido"), ("theyΓÇÖd go", "they’d go"), ("ve ├╢ne s├╝rd├╝", "ve öne sürdü")],
)
def test_words_that_prove_damage(text: str, said: str) -> None:
    assert reread_words(text, damaged=False) == said


def test_damage_that_looks_like_a_name_or_a_negation_is_repaired_safely() -> None:
    linter = Linter(profile="audit", select=("encoding/mojibake",))
    said = "Но не для Москвы, и не сейчас."
    assert linter.clean(said.encode().decode("cp1251"), risk="safe", markup="text").text == said
