"""Every rule of the catalogue obeys the laws, and says what a reader needs to know about it."""

from __future__ import annotations

import re
from functools import cache

import pytest

from textlint.catalog import load_catalog
from textlint.catalog.load import read_rule
from textlint.catalog.locate import builtin_folder, rule_files
from textlint.engine.why import first_sentence
from textlint.laws import check_rule
from textlint.model import Profile, Rule

FILES = dict(rule_files(builtin_folder()))
CODES = re.compile(r"(?:^|[/-])[a-z]{0,3}\d")

each_rule = pytest.mark.parametrize("name", FILES)


@cache
def rule(name: str) -> Rule:
    return read_rule(name, FILES[name])


@each_rule
def test_the_rule_obeys_the_laws(name: str) -> None:
    assert [f"{problem.law}: {problem.message}" for problem in check_rule(rule(name))] == []


@each_rule
def test_the_rule_explains_itself(name: str) -> None:
    stated = rule(name)
    assert stated.summary[0].isupper()
    assert not stated.summary.endswith(".")
    assert stated.message.rstrip('”"’').endswith((".", "?"))
    assert len(stated.why.split()) >= 8


@each_rule
def test_the_reason_fits_a_line_of_80_columns(name: str) -> None:
    reason = first_sentence(rule(name).why)
    assert reason.endswith((".", "?"))
    assert len(f"    {name}: {reason}") <= 80


@each_rule
def test_the_rule_shows_what_it_finds_and_what_it_leaves_alone(name: str) -> None:
    bad = [example for example in rule(name).examples if example.spans]
    assert len(bad) >= 2
    assert len(rule(name).examples) - len(bad) >= 2


@each_rule
def test_a_rule_that_many_hear_was_measured(name: str) -> None:
    stated = rule(name)
    assert stated.profile is Profile.AUDIT or re.search(r"\d|\bno\b|\bnone\b", stated.measured, re.IGNORECASE)


@each_rule
def test_the_name_is_made_of_words(name: str) -> None:
    assert re.fullmatch(r"[a-z]+/[a-z]+(?:-[a-z]+)*", name)
    assert not CODES.search(name)


def test_names_are_unique_and_former_names_are_taken_by_nobody() -> None:
    rules = load_catalog().rules
    names = [stated.name for stated in rules]
    former = [old for stated in rules for old in stated.was]
    assert len({*names, *former}) == len(names) + len(former)


def test_every_family_has_a_heading() -> None:
    catalog = load_catalog()
    assert {stated.family for stated in catalog.rules} <= {family for family, _ in catalog.families}
    assert all(heading for _, heading in catalog.families)
