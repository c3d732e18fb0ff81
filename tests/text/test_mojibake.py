"""Damaged runs are found one by one; what surrounds them stays."""

from __future__ import annotations

import pytest

from textlint.formats import project
from textlint.text.mojibake import damages, is_damaged


def found(text: str) -> list[tuple[str, str, bool]]:
    document = project(text, "text", "").document
    return [(text[damage.start : damage.end], damage.repaired, damage.certain) for damage in damages(document)]


@pytest.mark.parametrize("codec", ["latin-1", "cp1252", "cp1250", "cp1251", "cp437", "mac_roman"])
def test_a_russian_sentence_is_repaired_from_every_encoding(codec: str) -> None:
    said = "Пекарня у старой мельницы закрыта с прошлой весны."
    damaged = said.encode().decode(codec, "ignore")
    if damaged.encode(codec).decode("utf-8", "ignore") != said:
        pytest.skip("the encoding has no character for some byte")
    assert "".join(repaired for _, repaired, _ in found(damaged)) == said.replace(" ", "").replace(".", "")


def test_only_the_damaged_run_changes() -> None:
    assert found("He said “it’s the baker”, and the cafÃ© closed.") == [("Ã©", "é", True)]


def test_twice_damaged_is_once_repaired() -> None:
    twice = "Tür".encode().decode("cp1252").encode().decode("cp1252")
    assert found(f"Die {twice} blieb zu.") == [(twice[1:-1], "ü", True)]


def test_what_was_lost_is_not_certain() -> None:
    assert [certain for _, _, certain in found("They said â€œyesâ€\N{REPLACEMENT CHARACTER}.")] == [True, False]


@pytest.mark.parametrize(
    "text",
    [
        "Été à la mer, «là», “Échec” – ÂGE ET ÉTAT, São Tomé, Ångström.",
        "Привет, мир! Это §§ 3–5 и 10 °C.",
        "π√2 ≈ 4,4 ± 0,1; 5 × 3 €, ½ £",
        "plain",
        "",
    ],
)
def test_undamaged_text_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_a_place_inside_a_run_is_damaged() -> None:
    document = project("It’s a cafÃ© here", "text", "").document
    assert [is_damaged(document, at) for at in (9, 10, 11, 12)] == [False, True, True, False]
