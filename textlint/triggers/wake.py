"""From the literals in a text to the rules that have to look at it."""

from __future__ import annotations

from collections.abc import Sequence

from textlint.model import Rule
from textlint.text.fold import squeeze
from textlint.triggers.scanner import SHORT, Scanner, ShortText, make_scanner

FEW = 3
"""Texts, or passes over one that is mended, for which no scanner is made."""


class Waker:
    """Says which of `rules` have to look at a text. `scanner` is a scanner's name, or "off": all look."""

    def __init__(self, rules: Sequence[Rule], scanner: str = "") -> None:
        self._rules = tuple(rules)
        self._name = scanner
        self._asked = 0
        self._scan: _Scan | None = None

    def awake(self, text: str) -> list[Rule]:
        """The rules to run on `text`, in the order they were given in."""
        if self._name == "off":
            return list(self._rules)
        squeezed = squeeze(text)
        self._asked += 1
        if self._scan is None:
            if not self._name and self._asked <= FEW and len(squeezed) <= SHORT:
                short = ShortText(squeezed)
                return [
                    rule for rule in self._rules if not rule.trigger.literals or short.holds_any(rule.trigger.literals)
                ]
            self._scan = _Scan(self._rules, self._name)
        return [self._rules[index] for index in sorted(self._scan.awake(squeezed))]

    def __getstate__(self) -> dict[str, object]:
        return {**self.__dict__, "_scan": None}


class _Scan:
    """One scanner for the literals of all rules; worth making for many texts, or a long one."""

    def __init__(self, rules: Sequence[Rule], name: str) -> None:
        self._always = frozenset(i for i, rule in enumerate(rules) if not rule.trigger.literals)
        owners: dict[str, list[int]] = {}
        for index, rule in enumerate(rules):
            for literal in rule.trigger.literals:
                owners.setdefault(literal, []).append(index)
        self._owners = tuple(owners.values())
        self._scanner: Scanner = make_scanner(tuple(owners), name)

    def awake(self, squeezed: str) -> set[int]:
        """The rules to run, by their place."""
        awake = set(self._always)
        for literal in self._scanner.scan(squeezed):
            awake.update(self._owners[literal])
        return awake
