"""The promises of a fix, kept by the whole catalogue on clean and on damaged articles."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.damage import HURTS, Article, articles, damaged
from tests.hostile import HOSTILE
from textlint.linter import Linter, Result
from textlint.model import Safety, apply_edits

EVERYTHING = settings(max_examples=settings().max_examples * 2)


@cache
def linter(profile: str = "audit") -> Linter:
    return Linter(profile=profile)


def cleaned(text: str, risk: str = "safe", markup: str = "text") -> Result:
    """The cleaned text; that a rule fails makes the test fail, as warnings do."""
    return linter().clean(text, risk=risk, markup=markup)


@EVERYTHING
@given(articles())
def test_a_clean_article_has_no_finding_at_the_gate(article: Article) -> None:
    assert [(finding.rule, finding.text) for finding in linter("gate").lint(article.text)] == []


@EVERYTHING
@given(articles(), st.sampled_from(["text", "markdown"]))
def test_a_clean_article_stays_as_it_is(article: Article, markup: str) -> None:
    text = article.text if article.text.endswith("\n") else article.text + "\n"
    assert cleaned(text, markup=markup).text == text


@EVERYTHING
@given(damaged(), st.sampled_from(["text", "markdown"]))
def test_the_facts_are_kept(article: Article, markup: str) -> None:
    result = cleaned(article.text, markup=markup)
    assert [fact for fact in article.facts if fact not in result.text] == []


@EVERYTHING
@given(damaged(), st.sampled_from(["safe", "likely"]), st.sampled_from(["text", "markdown"]))
def test_cleaning_twice_is_cleaning_once_and_edits_tell_how(article: Article, risk: str, markup: str) -> None:
    result = cleaned(article.text, risk, markup)
    assert apply_edits(article.text, result.edits) == result.text
    assert cleaned(result.text, risk, markup).text == result.text


@EVERYTHING
@given(damaged(), st.sampled_from(["text", "markdown"]))
def test_findings_say_what_stands_there_and_safe_ones_are_mended(article: Article, markup: str) -> None:
    for finding in linter().lint(article.text, markup=markup):
        assert finding.text == article.text[finding.start : finding.end]
        assert finding.message
        assert "\n" not in finding.why
    left = cleaned(article.text, markup=markup).findings
    assert [finding.rule for finding in left if finding.fix and finding.fix.safety is Safety.SAFE] == []


@pytest.mark.parametrize("kind", HURTS)
@given(data=st.data())
@settings(max_examples=15)
def test_one_kind_of_damage_at_a_time(kind: str, data: st.DataObject) -> None:
    article = data.draw(damaged([kind], most=3))
    result = cleaned(article.text)
    assert [fact for fact in article.facts if fact not in result.text] == []
    assert cleaned(result.text).text == result.text


@given(st.text(st.characters(), max_size=200), st.sampled_from(["text", "markdown"]))
def test_no_text_at_all_breaks_a_rule(text: str, markup: str) -> None:
    result = cleaned(text, "likely", markup)
    assert apply_edits(text, result.edits) == result.text
    assert cleaned(result.text, "likely", markup).text == result.text


@given(articles(), articles())
def test_what_stands_in_one_paragraph_changes_no_safe_fix_of_another(one: Article, other: Article) -> None:
    """Clean text beside it never makes a clean text dirty."""
    text = f"{one.text.rstrip()}\n\n{other.text.rstrip()}\n"
    assert [
        finding.rule for finding in linter("gate").lint(text) if finding.fix and finding.fix.safety is Safety.SAFE
    ] == []


@pytest.mark.parametrize("markup", ["text", "markdown"])
@pytest.mark.parametrize("name", HOSTILE)
def test_no_hostile_text_breaks_a_rule(name: str, markup: str) -> None:
    """Work that grows with the square of a text would hang here."""
    outcome = linter().check(HOSTILE[name], markup=markup)
    assert outcome.failures == ()
    for finding in outcome.findings:
        assert finding.text == HOSTILE[name][finding.start : finding.end]
