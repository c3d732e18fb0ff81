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
        ("Il porto è stato chiuso per il vento. forte e le navi non sono più partite.", ["vento. forte"]),
        ("Una visita con l'ing. meccanico e la ediz. tascabile del libro non sono più in vendita.", []),
        (
            "Rada miasta jest za tym, że to jest drewniana. kładka i nie będzie remontu w tym roku.",
            ["drewniana. kładka"],
        ),
        ("El alcalde dijo que los. pescadores del puerto no fueron a la fiesta.", ["los. pescadores"]),
        ("Bu köprü bir yıl sonra kapandı. dedi belediye başkanı ve halk için çok üzgün olduğunu söyledi.", []),
        ("Die Gebühr ist gesetzl. geregelt und wird von der Stadt nicht erhöht.", []),
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


def test_a_small_i_is_a_word_elsewhere() -> None:
    polish = "Rada miasta i mieszkańcy są za tym, że to jest drewniana. kładka i nie będzie remontu."
    assert stray(polish) == ["drewniana. kładka"]
    assert stray("The council and i were of the opinion that it. was cold in the town.") == []


def test_a_text_may_be_broken_in_each_paragraph() -> None:
    paragraph = (
        "Le conseil de la ville attend le maire. de la ville. Les habitants sont dans le port. La fête est belle."
    )
    assert stray("\n\n".join([paragraph] * 12)) == ["maire. de"] * 12
