"""The library as its documentation describes it: what goes in, what comes out, what is refused."""

from __future__ import annotations

import pickle
import warnings
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest

import textlint
from tests.packs import write_pack
from textlint import CatalogError, Edit, Linter, Result, RuleFailureWarning, Safety, UnknownRule

PACK = {
    "pets/cat.toml": """
        summary = "A cat"
        message = "“{match}” is a cat."
        why = "Cats are looked for in tests."
        confidence = "high"
        severity = "error"
        profile = "gate"
        fix = "safe"
        [lists]
        words = ["cat"]
        [[phrase]]
        list = "words"
        replace = "hen"
    """,
    "pets/dog.toml": """
        summary = "A dog"
        message = "“{match}” is a dog."
        confidence = "medium"
        profile = "desk"
        fix = "unsafe"
        because = "It may be a wolf."
        [[phrase]]
        find = "dog"
        replace = "wolf"
    """,
    "birds/owl.toml": """
        summary = "An owl"
        message = "“{match}” is an owl."
        confidence = "low"
        profile = "audit"
        languages = ["en", "de"]
        [[phrase]]
        find = "owl"
    """,
    "birds/nest.toml": """
        summary = "A nest"
        message = "A nest."
        confidence = "low"
        profile = "gate"
        absorbs = true
        [[block]]
        start = "nest.*"
    """,
}
TEXT = "A cat, a dog, an owl."


@pytest.fixture
def pack(tmp_path: Path, no_catalogue: Path) -> Path:
    return write_pack(tmp_path, PACK)


@pytest.fixture
def found(pack: Path) -> Any:
    """`found(text, **settings)` names what is found."""

    def names(text: str = TEXT, markup: str = "text", **settings: Any) -> list[str]:
        return [finding.text for finding in Linter(packs=[pack], **settings).lint(text, markup=markup)]

    return names


class TestSettings:
    @pytest.mark.parametrize(
        ("settings", "words"),
        [
            ({}, ["cat"]),
            ({"profile": "gate"}, ["cat"]),
            ({"profile": "desk"}, ["cat", "dog"]),
            ({"profile": "audit"}, ["cat", "dog", "owl"]),
            ({"profile": "audit", "select": ["pets"]}, ["cat", "dog"]),
            ({"select": ["pets"]}, ["cat"]),
            ({"select": ["pets/"]}, ["cat"]),
            ({"select": ["birds/owl"]}, ["owl"]),
            ({"select": ["pets", "birds/owl"]}, ["cat", "owl"]),
            ({"extend_select": ["birds/owl"]}, ["cat", "owl"]),
            ({"extend_select": ["pets"]}, ["cat", "dog"]),
            ({"select": ["birds"], "extend_select": ["pets/dog"]}, ["dog"]),
            ({"ignore": ["pets"]}, []),
            ({"profile": "audit", "ignore": ["pets/cat"]}, ["dog", "owl"]),
            ({"select": ["pets/dog"], "ignore": ["pets/dog"]}, []),
            ({"profile": "audit", "min_confidence": "medium"}, ["cat", "dog"]),
            ({"profile": "audit", "min_confidence": "high"}, ["cat"]),
            ({"profile": "audit", "language": "fr"}, ["cat", "dog"]),
            ({"profile": "audit", "language": "de"}, ["cat", "dog", "owl"]),
            ({"allow": ["a CAT, a  dog"], "profile": "audit"}, ["owl"]),
            ({"allow": ["ca"]}, ["cat"]),
            ({"options": {"pets/cat": {"words": ["owl"]}}}, ["owl"]),
            ({"options": {"pets/cat": {"extend-words": ["owl"]}}}, ["cat", "owl"]),
            ({"profile": "audit", "scanner": "plain"}, ["cat", "dog", "owl"]),
            ({"profile": "audit", "scanner": "off"}, ["cat", "dog", "owl"]),
        ],
    )
    def test_what_they_switch_on(self, found: Any, settings: dict[str, Any], words: list[str]) -> None:
        assert found(**settings) == words

    @pytest.mark.parametrize(
        ("settings", "error", "message"),
        [
            ({"select": ["pet"]}, UnknownRule, "No rule or family is called “pet”. Did you mean “pets”?"),
            ({"ignore": ["pets/cta"]}, UnknownRule, "No rule or family is called “pets/cta”. Did you mean “pets/cat”?"),
            ({"extend_select": ["xyz"]}, UnknownRule, "No rule or family is called “xyz”. `textlint rules` lists"),
            ({"select": "pets"}, ValueError, "select is 'pets', but has to be a list. Write select=['pets']."),
            ({"ignore": "pets"}, ValueError, "ignore is 'pets', but has to be a list. Write ignore=['pets']."),
            ({"allow": "cat"}, ValueError, "allow is 'cat', but has to be a list. Write allow=['cat']."),
            ({"packs": "folder"}, ValueError, "packs is 'folder', but has to be a list. Write packs=['folder']."),
            ({"profile": "ci"}, ValueError, "The profile 'ci' is unknown. It has to be one of gate, desk, audit."),
            ({"min_confidence": "x"}, ValueError, "The confidence 'x' is unknown. It has to be one of high, medium, "),
            ({"options": {"pets/cta": {}}}, UnknownRule, "No rule or family is called “pets/cta”. Did you mean"),
            ({"options": {"pets": {}}}, UnknownRule, "Options are set for “pets”, which is a family."),
            ({"options": {"pets/cat": {"wrds": []}}}, CatalogError, "The rule pets/cat has no option “wrds”. Did you"),
            ({"packs": ["no-such-pack"]}, CatalogError, "The rule pack “no-such-pack” is neither a folder nor"),
        ],
    )  # fmt: skip
    def test_mistakes_are_answered_in_a_sentence(
        self, pack: Path, settings: dict[str, Any], error: type[Exception], message: str
    ) -> None:
        with pytest.raises(error) as raised:
            Linter(**{"packs": [pack], **settings})
        assert str(raised.value).startswith(message)

    def test_options_of_a_rule_that_is_off_are_no_mistake(self, found: Any) -> None:
        assert found(ignore=["pets/cat"], options={"pets/cat": {"words": ["owl"]}}) == []

    @pytest.mark.parametrize("markup", ["html", "", "Markdown"])
    def test_an_unknown_markup(self, pack: Path, markup: str) -> None:
        with pytest.raises(ValueError, match="Unknown markup"):
            Linter(packs=[pack]).lint("A cat.", markup=markup)

    def test_an_unknown_risk(self, pack: Path) -> None:
        with pytest.raises(ValueError, match=r"The risk 'high' is unknown\. It has to be one of safe, likely\."):
            Linter(packs=[pack]).clean("A cat.", risk="high")


class TestFindings:
    def test_fields(self, pack: Path) -> None:
        (cat,) = Linter(packs=[pack]).lint("Ein Cat 😀 cat."[8:])
        assert (cat.rule, cat.family, cat.start, cat.end, cat.text) == ("pets/cat", "pets", 2, 5, "cat")
        assert (cat.message, cat.why) == ("“cat” is a cat.", "Cats are looked for in tests.")
        assert (cat.severity, cat.confidence) == ("error", "high")
        assert cat.fix is not None
        assert (cat.fix.edits, cat.fix.safety, cat.fix.because) == ((Edit(2, 5, "hen"),), "safe", "")

    def test_offsets_are_those_of_the_source(self, pack: Path) -> None:
        source = "# A *cat*\n\n- 😀 [a cat](http://cat.example.org) &amp; `cat`\n"
        findings = Linter(packs=[pack]).lint(source, markup="markdown")
        assert [source[finding.start : finding.end] for finding in findings] == ["cat", "cat"]
        assert [finding.text for finding in findings] == ["cat", "cat"]

    def test_a_low_block_gives_its_parts_back(self, found: Any) -> None:
        assert found("nest of a cat\n") == ["nest of a cat"]
        assert found("nest of a cat\n", min_confidence="high") == ["cat"]

    def test_parts_of_a_block_are_findings_of_the_source(self, pack: Path) -> None:
        source = "> nest of a *cat*\n"
        (nest,) = Linter(packs=[pack]).lint(source, markup="markdown")
        assert [(part.rule, source[part.start : part.end]) for part in nest.parts] == [("pets/cat", "cat")]

    def test_the_same_text_gives_the_same_findings(self, pack: Path) -> None:
        linter = Linter(packs=[pack], profile="audit")
        assert linter.lint(TEXT) == linter.lint(TEXT) == Linter(packs=[pack], profile="audit").lint(TEXT)


class TestClean:
    def test_safe_and_likely(self, pack: Path) -> None:
        linter = Linter(packs=[pack], profile="audit")
        safe = linter.clean(TEXT)
        assert isinstance(safe, Result)
        assert (safe.text, safe.edits) == ("A hen, a dog, an owl.", (Edit(2, 5, "hen"),))
        assert [finding.text for finding in safe.findings] == ["dog", "owl"]
        assert linter.clean(TEXT, risk="likely").text == "A hen, a wolf, an owl."

    def test_markdown_is_kept(self, pack: Path) -> None:
        source = "A **cat** `cat` [cat](cat.md)\n"
        assert Linter(packs=[pack]).clean(source, markup="markdown").text == "A **hen** `cat` [hen](cat.md)\n"

    def test_what_is_allowed_is_not_mended(self, pack: Path) -> None:
        assert Linter(packs=[pack], allow=["fat cat"]).clean("A fat cat, a cat.").text == "A fat cat, a hen."

    def test_a_confidence_that_is_asked_for_holds_for_fixes_too(self, pack: Path) -> None:
        linter = Linter(packs=[pack], profile="desk", min_confidence="high")
        assert linter.clean(TEXT, risk="likely").text == "A hen, a dog, an owl."


class TestMarks:
    text = "A cat. <!-- textlint: ignore[pets/cat] -->\n\nA cat.\n"

    def test_marks_are_obeyed(self, pack: Path) -> None:
        linter = Linter(packs=[pack])
        assert [finding.start for finding in linter.lint(self.text, markup="markdown")] == [46]
        assert linter.clean(self.text, markup="markdown").text == self.text[:44] + "A hen.\n"

    def test_plain_text_has_no_marks(self, pack: Path) -> None:
        assert len([f for f in Linter(packs=[pack]).lint(self.text) if f.text == "cat"]) == 2

    def test_untrusted_marks_are_findings(self, pack: Path) -> None:
        found = Linter(packs=[pack], trust_inline=False).lint(self.text, markup="markdown")
        assert [finding.rule for finding in found] == ["pets/cat", "suppress/untrusted-mark", "pets/cat"]

    def test_a_mark_for_a_rule_that_is_off_is_not_unused(self, pack: Path) -> None:
        text = self.text.replace("pets/cat", "birds/owl")
        assert [f.rule for f in Linter(packs=[pack]).lint(text, markup="markdown")] == ["pets/cat", "pets/cat"]
        on = Linter(packs=[pack], profile="audit").lint(text, markup="markdown")
        assert [finding.rule for finding in on] == ["pets/cat", "suppress/unused-mark", "pets/cat"]


FAILING = """
'''It fails in tests.'''
from textlint.authoring import rule

@rule(summary="A", message="A.", trigger=["cat"], examples=[], profile="gate", fix="safe")
def failing(document, options):
    raise KeyError("x")
    yield
"""


class TestFailures:
    @pytest.fixture
    def failing(self, no_catalogue: Path) -> Iterator[Linter]:
        folder = no_catalogue / "own"
        folder.mkdir()
        (folder / "failing.py").write_text(FAILING)
        (folder / "dog.toml").write_text('summary = "A"\nmessage = "A."\nprofile = "gate"\n[[phrase]]\nfind = "dog"\n')
        yield Linter()

    def test_a_failing_rule_is_warned_of_by_name_and_place(self, failing: Linter) -> None:
        with pytest.warns(RuleFailureWarning, match="own/failing raised KeyError: 'x'") as caught:
            assert [finding.rule for finding in failing.lint("A cat, a dog.")] == ["own/dog"]
        assert caught[0].filename == __file__
        with pytest.warns(RuleFailureWarning) as caught:
            assert failing.clean("A cat, a dog.").text == "A cat, a dog."
        assert caught[0].filename == __file__

    def test_as_data_it_is_no_warning(self, failing: Linter) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            assert [failure.rule for failure in failing.check("A cat.").failures] == ["own/failing"]
            assert [failure.rule for failure in failing.repair("A cat.").outcome.failures] == ["own/failing"]


class TestProcesses:
    texts = ("A cat.", "A dog.", "An owl.", TEXT)

    def test_a_linter_is_what_it_was_after_pickling(self, pack: Path) -> None:
        linter = Linter(packs=[pack], profile="audit", ignore=["pets/dog"], allow=["fat cat"], min_confidence="medium")
        linter.lint(TEXT)
        again = pickle.loads(pickle.dumps(linter))
        assert [again.lint(text) for text in (*self.texts, "A fat cat.")] == [
            linter.lint(text) for text in (*self.texts, "A fat cat.")
        ]

    @pytest.mark.parametrize("start", ["fork", "spawn"])
    @pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
    def test_workers_find_what_the_parent_finds(self, pack: Path, start: str) -> None:
        linter = Linter(packs=[pack], profile="audit")
        linter.lint(TEXT)
        with ProcessPoolExecutor(1, mp_context=get_context(start)) as pool:
            assert list(pool.map(linter.lint, self.texts)) == [linter.lint(text) for text in self.texts]
            assert list(pool.map(linter.clean, self.texts)) == [linter.clean(text) for text in self.texts]


class TestShortcuts:
    def test_names_are_all_there(self) -> None:
        assert [name for name in textlint.__all__ if not hasattr(textlint, name)] == []
        with pytest.raises(AttributeError, match="no attribute 'nothing'"):
            textlint.nothing  # noqa: B018

    def test_lint_and_clean_take_the_settings_of_a_linter(self, pack: Path) -> None:
        assert [finding.text for finding in textlint.lint(TEXT, packs=[pack], profile="desk")] == ["cat", "dog"]
        assert textlint.clean(TEXT, packs=[pack], profile="desk", risk="likely").text == "A hen, a wolf, an owl."
        assert textlint.clean("A *cat*.", packs=[pack], markup="markdown").text == "A *hen*."
        with pytest.raises(TypeError):
            textlint.lint(TEXT, colour="red")

    def test_safety_is_what_its_name_says(self) -> None:
        assert Safety("safe") is Safety.SAFE == "safe"
