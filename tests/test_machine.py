"""The machine knows no rule, and rules know of the machine only its door."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from textlint.catalog.locate import builtin_folder, rule_files

MACHINE = Path(__file__).parent.parent / "textlint"
RULES = dict(rule_files(builtin_folder()))
PYTHON = {name: path for name, path in RULES.items() if path.suffix == ".py"}

MAY_IMPORT = {
    "__future__", "bisect", "collections", "collections.abc", "dataclasses", "enum", "functools", "html",
    "itertools", "math", "string", "typing", "unicodedata", "textlint.authoring",
}  # fmt: skip
"""No `re` and no `regex`: what `pattern` makes has a time budget."""


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")


def test_the_machine_names_no_rule() -> None:
    files = [path for path in MACHINE.rglob("*") if path.suffix in (".py", ".txt", ".toml")]
    sources = {path: path.read_text(encoding="utf-8") for path in files if "_rules" not in path.parts}
    named = [(path.name, name) for path, source in sources.items() for name in RULES if name in source]
    assert named == []


@pytest.mark.parametrize("name", PYTHON)
def test_a_python_rule_imports_only_what_is_open_to_it(name: str) -> None:
    assert set(imported(PYTHON[name])) - MAY_IMPORT == set()


@pytest.mark.parametrize("name", PYTHON)
def test_a_python_rule_opens_no_files_and_runs_no_code(name: str) -> None:
    calls = [
        node.func
        for node in ast.walk(ast.parse(PYTHON[name].read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
    ]
    names = {call.id for call in calls if isinstance(call, ast.Name)}
    assert names & {"open", "eval", "exec", "compile", "print", "input", "__import__", "globals"} == set()
