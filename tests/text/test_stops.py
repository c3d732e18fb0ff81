"""Which stops stand inside a sentence, and which abbreviations of a language do not."""

from __future__ import annotations

import pytest

from textlint.formats import project
from textlint.text.sentences import ends_with_abbreviation
from textlint.text.stops import stray_stops


def stray(text: str) -> list[str]:
    return [text[stop.start : stop.end] for stop in stray_stops(project(text, "text", "").document)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The town lost its bridge in the great. flood of the last winter.", ["great. flood"]),
        ("The town lost its bridge and the. Nobody came.", []),
        ("The mayor said that he. wouldn’t go to the old harbour again.", ["he. wouldn’t"]),
        ("Der Rat der Stadt hat mit dem. bürgermeister nicht über die Brücke gesprochen.", ["dem. bürgermeister"]),
        ("Der Rat der Stadt hat am 3. mai und bspw. auch im Juni nicht über die Brücke gesprochen.", []),
        ("Le conseil de la ville est d’accord avec les. habitants du port pour la fête.", ["les. habitants"]),
        ("В городе построили мост через. реку и он не был закрыт на зиму.", ["через. реку"]),
        ("В 1990 г. город построил мост, т. е. дорогу, в обл. центре.", []),
    ],
)
def test_only_unexplained_stops_are_stray(text: str, words: list[str]) -> None:
    assert stray(text) == words


def test_an_abbreviation_belongs_to_its_language() -> None:
    text = "bspw. so"
    assert ends_with_abbreviation(text, 4, 0, "de")
    assert not ends_with_abbreviation(text, 4, 0, "en")


def test_an_author_without_capitals_breaks_no_sentence() -> None:
    assert stray("the bridge fell. we left. nobody came. it was cold.\n\nThe end of it. of course.") == []
