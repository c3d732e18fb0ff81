"""The guards of a safe fix see a damaged negation, a look-alike name and a split contraction for what they are."""

from __future__ import annotations

import pytest

from textlint.fixing.guards import harm
from textlint.model import Edit, Fix, Safety


def harm_of(old: str, new: str) -> str:
    return harm(old, Fix((Edit(0, len(old), new),), Safety.SAFE))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("They donâ€™t know.", "They don’t know."),
        ("I don\x19t.", "I don’t."),
        ("They do n't know.", "They don't know."),
        ("He can ’t go.", "He can’t go."),
        ("nÃ£o sei", "não sei"),
        ("Terms of Sеrvice", "Terms of Service"),
        ("Inter\N{SOFT HYPHEN}national News", "International News"),
        ("I 'm Ann", "I'm Ann"),
    ],
)
def test_a_repair_of_letters_is_safe(old: str, new: str) -> None:
    assert harm_of(old, new) == ""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("He does not know.", "He does know."),
        ("He knows.", "He never knows."),
        ("He doesn’t know.", "He does know."),
        ("Он не знает.", "Он знает."),
        ("Ann Bell", "Ann"),
        ("a town", "a Town of Ruthven"),
    ],
)
def test_a_change_of_meaning_is_not(old: str, new: str) -> None:
    assert harm_of(old, new) != ""
