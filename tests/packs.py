"""Small rule packs of the tests' own: what the machine does is tested without the catalogue."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import count
from pathlib import Path
from textwrap import dedent
from typing import Any

from textlint.catalog import load_rules
from textlint.engine import Engine
from textlint.laws.examples import marked
from textlint.linter import look
from textlint.model import Rule

Pack = Callable[..., tuple[Rule, ...]]

PHRASE = """
summary = "A word"
message = "“{match}” is a word."
why     = "Words are looked for in tests."
"""
"""The head of a rule file about which a test does not care."""

_numbers = count()


def write_pack(folder: Path, files: Mapping[str, str]) -> Path:
    """A new pack below `folder`: path → text of a file. A TOML rule without a summary gets the head above."""
    pack = folder / f"pack{next(_numbers)}"
    for name, text in files.items():
        path = pack / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = dedent(text)
        if path.suffix == ".toml" and "summary" not in text and "/" in name:
            text = PHRASE + text
        path.write_text(text, encoding="utf-8")
    return pack


def read_pack(folder: Path, files: Mapping[str, str]) -> tuple[Rule, ...]:
    """The rules of a new pack."""
    return load_rules(write_pack(folder, files))


def read_rule(folder: Path, text: str, name: str = "own/rule.toml") -> Rule:
    """The rule of a new pack that has only one."""
    (rule,) = read_pack(folder, {name: text})
    return rule


def findings(rules: Rule | Sequence[Rule], text: str, markup: str = "text", **how: Any) -> Any:
    """What `rules` find in `text`; a rule that fails makes the test fail."""
    several = (rules,) if isinstance(rules, Rule) else tuple(rules)
    outcome = look(Engine(several, how.pop("scanner", "")), text, markup, **how)
    assert outcome.failures == ()
    return outcome.findings


def shown(rules: Rule | Sequence[Rule], text: str, markup: str = "text", **how: Any) -> str:
    """`text` with ⟦ and ⟧ round what `rules` find."""
    return marked(text, tuple((finding.start, finding.end) for finding in findings(rules, text, markup, **how)))
