"""Options of a rule: what a user may set, and how a mistake is answered."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.packs import read_rule, shown
from textlint.catalog import CatalogError, configured
from textlint.model import Rule

LISTED = """
[lists]
pets = ["cat", "dog"]
more_pets = ["cow"]
[[phrase]]
list = "pets"
[[pattern]]
find = 'a (?<hit>\\L<more_pets>)'
"""
PYTHON = """
'''Words of a length are looked for in tests.'''
from dataclasses import dataclass
from textlint.authoring import bad, good, hit, pattern, rule

@dataclass(frozen=True)
class Options:
    least: int = 4
    share: float = 0.5
    loud: bool = False
    words: tuple[str, ...] = ("tree",)

@rule(summary="Words", message="{n} {words}.", trigger={"always": "a test"}, options=Options, examples=[])
def words(document, options):
    for match in pattern(r"[a-z]+").finditer(document.text):
        if len(match[0]) >= options.least or match[0] in options.words:
            yield hit(match.span(), n=str(options.least), words=f"{options.share} {options.loud}")
"""


@pytest.fixture
def listed(tmp_path: Path) -> Rule:
    return read_rule(tmp_path, LISTED)


@pytest.fixture
def python(tmp_path: Path) -> Rule:
    return read_rule(tmp_path, PYTHON, "own/words.py")


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({}, "a ⟦cat⟧ a ⟦dog⟧ a ⟦cow⟧ a hen a fox"),
        ({"pets": ["hen"]}, "a cat a dog a ⟦cow⟧ a ⟦hen⟧ a fox"),
        ({"extend-pets": ("hen",)}, "a ⟦cat⟧ a ⟦dog⟧ a ⟦cow⟧ a ⟦hen⟧ a fox"),
        ({"more-pets": ["fox"]}, "a ⟦cat⟧ a ⟦dog⟧ a cow a hen a ⟦fox⟧"),
        ({"more_pets": ["fox"]}, "a ⟦cat⟧ a ⟦dog⟧ a cow a hen a ⟦fox⟧"),
        ({"extend-more-pets": ["fox"]}, "a ⟦cat⟧ a ⟦dog⟧ a ⟦cow⟧ a hen a ⟦fox⟧"),
    ],
)
@pytest.mark.parametrize("scanner", ["plain", "automaton", "off"])
def test_lists_are_replaced_or_extended_and_so_are_triggers(
    listed: Rule, options: dict[str, Any], text: str, scanner: str
) -> None:
    source = text.replace("⟦", "").replace("⟧", "")
    assert shown(configured(listed, options), source, scanner=scanner) == text


def test_a_rule_that_is_configured_leaves_the_first_as_it_was(listed: Rule) -> None:
    configured(listed, {"extend-pets": ["hen"]})
    assert listed.options["pets"] == ("cat", "dog")


def test_a_python_rule_gets_its_options_as_an_argument(python: Rule) -> None:
    assert python.options == {"least": 4, "share": 0.5, "loud": False, "words": ("tree",)}
    assert shown(configured(python, {"least": 5, "extend-words": ["oak"]}), "oak trees fern") == "⟦oak⟧ ⟦trees⟧ fern"


def test_a_whole_number_is_a_number(python: Rule) -> None:
    assert type(configured(python, {"share": 1}).options["share"]) is float


@pytest.mark.parametrize(
    ("options", "answer"),
    [
        ({"pest": ["a"]}, "The rule own/rule has no option “pest”. Did you mean “pets”? It has: pets, more-pets."),
        ({"extend-pest": ["a"]}, "The rule own/rule has no option “extend-pest”. Did you mean “pets”? It has: "),
        ({"colour": "red"}, "The rule own/rule has no option “colour”. It has: pets, more-pets."),
        ({"pets": "cat"}, "The option “pets” of the rule own/rule is 'cat', but has to be a list"),
        ({"extend-pets": "cat"}, "The option “extend-pets” of the rule own/rule is 'cat', but has to be a list"),
        ({"pets": [5]}, "The option “pets” of the rule own/rule is [5], but has to be a list"),
        ({"extend-pets": [" "]}, "The option “extend-pets” of the rule own/rule is [' '], but has to be a list"),
    ],
)  # fmt: skip
def test_a_mistake_gets_a_sentence(listed: Rule, options: dict[str, Any], answer: str) -> None:
    with pytest.raises(CatalogError) as error:
        configured(listed, options)
    assert str(error.value).startswith(answer)


@pytest.mark.parametrize(
    ("options", "answer"),
    [
        ({"least": "5"}, "The option “least” of the rule own/words is '5', but has to be of type int."),
        ({"least": True}, "The option “least” of the rule own/words is True, but has to be of type int."),
        ({"least": 5.0}, "The option “least” of the rule own/words is 5.0, but has to be of type int."),
        ({"share": True}, "The option “share” of the rule own/words is True, but has to be of type float."),
        ({"loud": 1}, "The option “loud” of the rule own/words is 1, but has to be of type bool."),
        ({"extend-least": 5}, "The option “extend-least” of the rule own/words is 5, but only lists can be extended."),
        ({"extend-words": "oak"}, "The option “extend-words” of the rule own/words is 'oak', but has to be a list"),
    ],
)  # fmt: skip
def test_a_value_of_the_wrong_type(python: Rule, options: dict[str, Any], answer: str) -> None:
    with pytest.raises(CatalogError) as error:
        configured(python, options)
    assert str(error.value).startswith(answer)


def test_a_rule_without_options_says_so(tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match=r"has no option “pets”\. It has none\."):
        configured(read_rule(tmp_path, "[[phrase]]\nfind = 'cat'\n"), {"pets": ["dog"]})


@pytest.mark.parametrize("scanner", ["plain", "automaton", "off"])
def test_an_emptied_list_finds_nothing(listed: Rule, scanner: str) -> None:
    assert shown(configured(listed, {"more-pets": []}), "a cat a cow", scanner=scanner) == "a ⟦cat⟧ a cow"
    assert shown(configured(listed, {"pets": []}), "a cat a cow", scanner=scanner) == "a cat a ⟦cow⟧"
