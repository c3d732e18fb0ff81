"""Each broken rule is told exactly what is wrong with it, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packs import read_pack, read_rule
from textlint.laws import check_rule, check_rules
from textlint.laws import speed as speed_law
from textlint.text import patterns

GOOD = '[[example]]\ngood = "Nothing here."\n'
SOUND = '[[phrase]]\nfind = "cat"\n[[example]]\nbad = "A ⟦cat⟧ sat."\n' + GOOD

PYTHON = '''
"""Cats are looked for in tests, and nothing but cats."""
from textlint.authoring import Edit, Safety, bad, good, hit, rule

@rule(summary="A cat", message="“{{match}}” is a cat.", {statement})
def cats(document, options):
{body}
'''
EXAMPLES = 'examples=[bad("A ⟦cat⟧ sat."), good("Nothing here.")]'
FIXED = 'examples=[bad("A ⟦cat⟧ sat.", fixed="A dog sat."), good("Nothing here.")]'
FIND = 'at = document.text.find("cat")\nif at >= 0:\n    '


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """A megabyte of examples proves nothing here."""
    monkeypatch.setattr(speed_law, "SIZE", 40_000)


def python(body: str, statement: str = f'trigger=["cat"], {EXAMPLES}') -> str:
    lines = "\n".join(f"    {line}" for line in body.splitlines())
    return PYTHON.format(body=lines, statement=statement)


def problems(folder: Path, text: str, name: str = "own/rule.toml") -> list[tuple[str, str]]:
    return [(problem.law, problem.message) for problem in check_rule(read_rule(folder, text, name))]


def test_a_sound_rule_has_no_problem(tmp_path: Path) -> None:
    assert problems(tmp_path, SOUND) == []


@pytest.mark.parametrize(
    ("text", "law", "message"),
    [
        pytest.param(
            '[[phrase]]\nfind = "cat"\n[[example]]\nbad = "A ⟦cat sat⟧."\n' + GOOD,
            "span",
            "Expected 'A ⟦cat sat⟧.', but it reports 'A ⟦cat⟧ sat.'.",
            id="wrong span",
        ),
        pytest.param(
            '[[phrase]]\nfind = "cat"\n[[example]]\nbad = "A ⟦cat⟧ sat."\n[[example]]\ngood = "The cat."\n',
            "span",
            "Expected 'The cat.', but it reports 'The ⟦cat⟧.'.",
            id="a good example that is reported",
        ),
        pytest.param(
            '[[phrase]]\nfind = "cat"\n[[example]]\nbad = "A ⟦cat⟧ sat."\n',
            "examples",
            "It needs at least one good example: a near miss on which it is silent.",
            id="no good example",
        ),
        pytest.param(
            '[[phrase]]\nfind = "cat"\n' + GOOD, "examples", "It needs at least one bad example.", id="no bad example"
        ),
        pytest.param(
            'fix = "safe"\n[[phrase]]\nfind = "cat"\nreplace = "dog"\n[[example]]\nbad = "A ⟦cat⟧ sat."\n' + GOOD,
            "fix",
            "It says that it can fix, but no example shows “fixed”.",
            id="a fix that is not shown",
        ),
        pytest.param(
            'fix = "safe"\n[[phrase]]\nfind = "cat"\nreplace = "dog"\n'
            '[[example]]\nbad = "A ⟦cat⟧ sat."\nfixed = "A cow sat."\n' + GOOD,
            "fix",
            "Expected 'A cow sat.', but its edits make 'A dog sat.'.",
            id="a fix that makes something else",
        ),
        pytest.param(
            'fix = "safe"\n[[pattern]]\nfind = "cat"\nreplace = "cats"\n'
            '[[example]]\nbad = "A ⟦cat⟧ sat."\nfixed = "A cats sat."\n' + GOOD,
            "settle",
            "On 'A cat sat.' the fix of own/rule never settles, so this text was left as it was; switch it off.",
            id="a fix that never settles",
        ),
        pytest.param(
            'fix = "safe"\n[[phrase]]\nfind = "cats"\nreplace = "no cats"\n[[pattern]]\nfind = "no no"\n'
            '[[example]]\nbad = "We saw ⟦cats⟧ there."\nfixed = "We saw no cats there."\n' + GOOD,
            "settle",
            "On 'We saw cats there.' the fix of own/rule never settles, so this text was left as it was; "
            "switch it off.",
            id="a fix that feeds itself",
        ),
        pytest.param(
            'fix = "safe"\n[[phrase]]\nfind = "is not"\nreplace = "is"\n'
            '[[example]]\nbad = "It ⟦is not⟧ open."\nfixed = "It is open."\n' + GOOD,
            "guard",
            "Its fix of 'It is not open.' is not safe: It would change a negation.",
            id="a safe fix that harms",
        ),
        pytest.param(
            'trigger = ["dog"]\n' + SOUND,
            "trigger",
            "On 'A cat sat.' the scanner “plain” misses what is found without it.",
            id="a trigger that misses its example",
        ),
        pytest.param(
            'trigger = ["kitten"]\n[[pattern]]\nfind = "kitten|puppy"\n[[example]]\nbad = "A ⟦kitten⟧ sat."\n' + GOOD,
            "trigger",
            "the scanner “plain” misses what is found without it.",
            id="a trigger that misses what no example shows",
        ),
        pytest.param(
            'why = ""\nsummary = "A cat"\nmessage = "“{match}” is a cat."\n' + SOUND,
            "documentation",
            "It does not say why: the reason, and which false alarm is avoided.",
            id="no why",
        ),
        pytest.param(
            'summary = "A cat"\nmessage = "“{match}” is a cat"\nwhy = "Cats are looked for in tests."\n' + SOUND,
            "documentation",
            "Its message is no sentence: it has to end with a full stop or a question mark.",
            id="a message that is no sentence",
        ),
        pytest.param(
            '[lists]\nwords = ["cat"]\n[[phrase]]\nlist = "words"\n'
            '[[example]]\nbad = "A ⟦cat⟧ sat."\noptions = { word = ["cat"] }\n' + GOOD,
            "examples",
            "On 'A cat sat.': The rule own/rule has no option “word”. Did you mean “words”? It has: words.",
            id="an example with an unknown option",
        ),
        pytest.param(
            '[[phrase]]\nfind = "cat"\n[[example]]\nbad = "A ⟦cat⟧ sat."\nmarkup = "html"\n' + GOOD,
            "examples",
            "On 'A cat sat.': Unknown markup “html”; the known ones are text and markdown.",
            id="an example in an unknown markup",
        ),
    ],
)
def test_a_broken_rule_in_data(tmp_path: Path, text: str, law: str, message: str) -> None:
    (problem,) = problems(tmp_path, text)
    assert problem[0] == law
    assert problem[1].endswith(message)


@pytest.mark.parametrize(
    ("text", "law", "message"),
    [
        pytest.param(
            python(FIND + "raise KeyError(at)"),
            "crash",
            "On 'A cat sat.' it raised KeyError: 2; this is a bug in the rule.",
            id="a crash",
        ),
        pytest.param(
            python(FIND + "yield hit((at, at + 300))"),
            "crash",
            "On 'A cat sat.' it raised ValueError: a hit at 2–302 of a text of 10 characters; "
            "this is a bug in the rule.",
            id="a hit outside the text",
        ),
        pytest.param(
            python(FIND + 'yield hit((at, at + 3), edits=[Edit(at, at + 2, ""), Edit(at + 1, at + 3, "")])'),
            "crash",
            "On 'A cat sat.' it raised ValueError: edits overlap at 3; this is a bug in the rule.",
            id="edits that overlap",
        ),
        pytest.param(
            python(FIND + 'yield hit((at, at + 3), replace="dog")'),
            "fix",
            "It edits 'A cat sat.', but does not say how safe that is.",
            id="edits without a safety",
        ),
        pytest.param(
            python(FIND + "yield hit((at, at + 3))", f'fix="safe", trigger=["cat"], {FIXED}'),
            "fix",
            "Expected 'A dog sat.', but its edits make 'A cat sat.'.",
            id="a safety without edits",
        ),
        pytest.param(
            python(FIND + "yield hit((at, at + 3))", f'trigger=["cat"], {EXAMPLES}').replace("{match}", "{animal}"),
            "message",
            "On 'A cat sat.' its message is '“{animal}” is a cat.': nothing fills “{animal}”.",
            id="a message that nothing fills",
        ),
    ],
)
def test_a_broken_rule_in_python(tmp_path: Path, text: str, law: str, message: str) -> None:
    found = problems(tmp_path, text, "own/rule.py")
    assert (law, message) in found
    assert {other for other, _ in found} <= {law, "span"}


def test_a_trigger_is_proved_in_other_forms_than_the_examples_have(tmp_path: Path) -> None:
    find = 'at = document.text.replace("-", " ").find("cat s")\nif at >= 0:\n    yield hit((at, at + 3))'
    assert problems(tmp_path, python(find, f'trigger=["cat"], {EXAMPLES}'), "own/rule.py") == []
    ((law, message),) = problems(tmp_path, python(find, f'trigger=["cat s"], {EXAMPLES}'), "own/rule.py")
    assert law == "trigger"
    assert message.startswith("On 'A-cat-sat.'")


@pytest.mark.parametrize(
    ("near_miss", "law"),
    [("a" * 40 + "!", "crash"), ("a" * 22 + "!", "speed")],
    ids=["on its example", "where its examples are repeated"],
)
def test_a_pattern_that_blows_up_runs_out_of_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, near_miss: str, law: str
) -> None:
    monkeypatch.setattr(patterns, "BASE_BUDGET", 0.05)
    monkeypatch.setattr(patterns, "SECONDS_PER_MEGABYTE", 0.05)
    examples = f'[[example]]\nbad = "⟦aab⟧"\n[[example]]\ngood = "{near_miss}"\n'
    ((found, message),) = problems(tmp_path, f'[[pattern]]\nfind = "(?:a|aa| )+[bc]"\n{examples}')
    assert found == law
    assert "took too long on this text and was stopped" in message


def test_work_that_grows_with_the_square_of_the_text_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter((0, 1, 1, 17))
    monkeypatch.setattr(speed_law, "process_time", lambda: next(clock))
    found = problems(tmp_path, SOUND)
    assert found == [("speed", "Its time grows faster than the text.")]


def test_problems_name_rule_and_file(tmp_path: Path) -> None:
    rules = read_pack(tmp_path, {"own/sound.toml": SOUND, "own/silent.toml": '[[phrase]]\nfind = "dog"\n' + GOOD})
    (problem,) = check_rules(rules)
    assert (problem.rule, Path(problem.path).name) == ("own/silent", "silent.toml")


def test_laws_can_be_asked_one_by_one(tmp_path: Path) -> None:
    from textlint.laws.examples import check_examples

    rule = read_rule(tmp_path, 'fix = "safe"\n[[phrase]]\nfind = "cat"\nreplace = "dog"\n' + GOOD)
    assert [problem.law for problem in check_rule(rule, (check_examples,))] == ["examples"]
