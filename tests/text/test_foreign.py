"""Whether a paragraph is certainly in another language."""

from __future__ import annotations

import pytest

from textlint.text.foreign import foreign_language

GERMAN = "Die Arbeiten sind noch nicht beendet, und die Kosten werden von der Stadt getragen."
ENGLISH = "The council is to meet in May, and it has to say who will pay for this."
CHINESE = "理事会将于五月再次开会，讨论通往港口的道路由谁来支付。"
RUSSIAN = "Совет снова соберётся в мае, чтобы обсудить дорогу к порту."


@pytest.mark.parametrize(
    ("text", "own", "other"),
    [
        (GERMAN, "en", "de"), (ENGLISH, "de", "en"), (CHINESE, "en", "zh"), (RUSSIAN, "fr", "ru"),
        (ENGLISH, "ru", "en"), (GERMAN, "zh", "de"),
    ],
)  # fmt: skip
def test_a_sentence_of_another_language_is_known(text: str, own: str, other: str) -> None:
    assert foreign_language(text, own) == other


@pytest.mark.parametrize(
    ("text", "own"),
    [
        (GERMAN, "de"), (CHINESE, "zh"), (CHINESE, "ja"), (RUSSIAN, "ru"), ("", "en"), ("123 45", "en"),
        ("Die Arbeiten sind beendet.", "en"), ("理事会", "en"), (GERMAN, "xx"),
        ("Rio de la Plata, Universidad de los Andes, San Juan de la Cruz and Mar del Plata", "en"),
        ("Use the die, not the dies, in a mold that is to be set on the press.", "en"),
        ("Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.", "en"),
        ("Функция print() и переменная foo_bar", "en"), ("使用 `git add --all` 命令", "zh"),
    ],
)  # fmt: skip
def test_whatever_is_not_certain_is_left_alone(text: str, own: str) -> None:
    assert foreign_language(text, own) == ""
