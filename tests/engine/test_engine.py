"""The engine: what is reported, in which order, and what becomes of a rule that fails."""

from __future__ import annotations

import pickle
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.hostile import HOSTILE
from tests.packs import findings, read_pack, read_rule
from textlint.engine import Engine, Outcome
from textlint.linter import look
from textlint.model import Confidence, Rule, Safety, Severity
from textlint.text import patterns

PACK = {
    "a/cat.toml": '[[phrase]]\nfind = ["cat", "fat cat"]\n',
    "b/fat.toml": '[[phrase]]\nfind = ["fat"]\n[[pattern]]\nfind = "a(?= fat)"\n',
    "c/all.toml": '[[pattern]]\nfind = "(?:a )?fat cat"\n',
    "d/end.toml": '[[block]]\nstart = ".*cat"\n',
    "e/ring.toml": "absorbs = true\n[[block]]\nstart = '.*dog'\nalso = '.*fat.*'\n",
}
FAILING = """
'''Whatever happens in tests.'''
from textlint.authoring import bad, good, hit, pattern, rule

@rule(summary="It fails", message="It fails.", trigger=["cat"], examples=[])
def failing(document, options):
    yield hit((0, 1))
    {then}
"""


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> tuple[Rule, ...]:
    return read_pack(tmp_path_factory.mktemp("pack"), PACK)


def outcome(folder: Path, then: str, text: str = "A cat, a dog.", **others: str) -> Outcome:
    files = {"own/failing.py": FAILING.format(then=then), "own/dog.toml": '[[phrase]]\nfind = "dog"\n', **others}
    return look(Engine(read_pack(folder, files)), text, "text")


WORDS = st.lists(st.sampled_from(["a", "fat", "cat", "dog", "\n", "Cat", "x"]), max_size=30).map(" ".join)


@given(text=WORDS, seed=st.integers(0, 100))
def test_the_order_of_rules_never_matters(rules: tuple[Rule, ...], text: str, seed: int) -> None:
    shuffled = Random(seed).sample(rules, len(rules))
    assert findings(shuffled, text) == findings(rules, text)


@given(text=WORDS)
def test_findings_stand_in_order_and_say_what_stands_there(rules: tuple[Rule, ...], text: str) -> None:
    found = findings(rules, text)
    assert list(found) == sorted(found, key=lambda finding: (finding.start, finding.end, finding.rule, finding.message))
    for one in (*found, *(part for finding in found for part in finding.parts)):
        assert one.text == text[one.start : one.end]


@given(text=WORDS)
def test_each_rule_finds_beside_others_what_it_finds_alone(rules: tuple[Rule, ...], text: str) -> None:
    plain = [rule for rule in rules if not rule.absorbs]
    alone = [finding for rule in plain for finding in findings(rule, text)]
    assert sorted(alone, key=lambda finding: finding.order) == list(findings(plain, text))


def test_a_rule_is_stamped_on_its_findings(tmp_path: Path) -> None:
    text = """
        summary = "A cat"
        message = "“{match}” is a cat."
        why = "Cats are looked for, e.g. in tests. Dogs are not."
        severity = "error"
        confidence = "high"
        fix = "unsafe"
        because = "It may be a lion."
        [[phrase]]
        find = "cat"
        replace = "dog"
    """
    (found,) = findings(read_rule(tmp_path, text, "pets/a_cat.toml"), "A Cat.")
    assert (found.rule, found.family, found.message) == ("pets/a-cat", "pets", "“Cat” is a cat.")
    assert (found.severity, found.confidence) == (Severity.ERROR, Confidence.HIGH)
    assert found.why == "Cats are looked for, e.g. in tests."
    assert found.fix and (found.fix.safety, found.fix.because) == (Safety.UNSAFE, "It may be a lion.")


@pytest.mark.parametrize(
    ("match", "message"),
    [
        ("cat", "“cat” it is."),
        ("cat\n  dog", "“cat dog” it is."),
        ("cat" + " dog" * 30, "“cat dog dog dog dog dog dog dog dog dog … dog dog dog dog” it is."),
    ],
)
def test_a_message_quotes_little_and_on_one_line(tmp_path: Path, match: str, message: str) -> None:
    rule = read_rule(tmp_path, "summary = 'A'\nmessage = '“{match}” it is.'\n[[pattern]]\nfind = 'cat(?:\\s+dog)*'\n")
    (found,) = findings(rule, match)
    assert found.message == message
    assert found.text == match


@pytest.mark.parametrize(
    "word", ["{match}", "{match.__class__}", "{0}", "{}", "{{match}}", "%s", "\\g<0>", "{match!r}"]
)
def test_no_text_is_taken_for_a_template(tmp_path: Path, word: str) -> None:
    text = """
        summary = 'A'
        message = '“{match}” {'
        trigger = ['{', '%', '\\']
        [[pattern]]
        find = '\\S*[{%\\\\]\\S*'
    """
    rule = read_rule(tmp_path, text)
    (found,) = findings(rule, f"See {word} here.")
    assert found.message == f"“{word}” {{"


@pytest.mark.parametrize(
    ("then", "message"),
    [
        ("1 / 0", "raised ZeroDivisionError: division by zero; this is a bug in the rule"),
        ("document.text[99]", "raised IndexError: string index out of range; this is a bug in the rule"),
        ("yield hit((5, 4))", "raised ValueError: a hit at 5–4 of a text of 13 characters; this is a bug in the rule"),
        (
            "yield hit((-1, 4))",
            "raised ValueError: a hit at -1–4 of a text of 13 characters; this is a bug in the rule",
        ),
        (
            "yield hit((9, 14))",
            "raised ValueError: a hit at 9–14 of a text of 13 characters; this is a bug in the rule",
        ),
        ("def f(): f()\n    f()", "raised RecursionError: maximum recursion depth exceeded; this is a bug in the rule"),
        ("yield None", "raised AttributeError: 'NoneType' object has no attribute 'start'; this is a bug in the rule"),
        ("pattern('(').search('a')", "raised error: missing ) at position 1; this is a bug in the rule"),
        ("raise TimeoutError", "took too long on this text and was stopped; the rule's pattern has to be mended"),
    ],
)
def test_a_rule_that_fails_is_named_and_the_others_go_on(tmp_path: Path, then: str, message: str) -> None:
    found = outcome(tmp_path, then)
    assert [(finding.rule, finding.text) for finding in found.findings] == [("own/dog", "dog")]
    ((failure, rule),) = found.failures
    assert rule == "own/failing"
    assert failure == message


def test_a_text_that_does_not_wake_the_rule_does_not_fail(tmp_path: Path) -> None:
    assert outcome(tmp_path, "1 / 0", "A dog.").failures == ()


def test_time_that_others_take_is_not_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """The budget of a pattern is CPU time of the process, whoever spends it between two matches."""
    monkeypatch.setattr(patterns, "BASE_BUDGET", 0.05)
    monkeypatch.setattr(patterns, "SECONDS_PER_MEGABYTE", 0.0)
    for _ in patterns.pattern("a").finditer("aaa"):
        sum(range(3_000_000))


def test_an_engine_can_be_sent_to_another_process(rules: tuple[Rule, ...]) -> None:
    engine = Engine(rules)
    text = "a fat cat\nx dog"
    before = look(engine, text, "text")
    assert look(pickle.loads(pickle.dumps(engine)), text, "text") == before


def test_a_rule_that_is_skipped_is_not_run(tmp_path: Path) -> None:
    rules = read_pack(
        tmp_path, {"own/failing.py": FAILING.format(then="1 / 0"), "own/dog.toml": '[[phrase]]\nfind = "dog"\n'}
    )
    found = look(Engine(rules), "A cat, a dog.", "text", off={"own/failing"})
    assert (len(found.findings), found.failures) == (1, ())


@pytest.mark.parametrize("markup", ["text", "markdown"])
@pytest.mark.parametrize("name", HOSTILE)
def test_no_text_breaks_the_engine(rules: tuple[Rule, ...], name: str, markup: str) -> None:
    text = HOSTILE[name]
    for finding in findings(rules, text, markup):
        assert text[finding.start : finding.end] == finding.text
