"""From the literals in a text to the rules that have to look at it."""

from __future__ import annotations

from collections.abc import Sequence

from textlint.model import Rule
from textlint.text.fold import squeeze
from textlint.triggers.scanner import SHORT, PlainScanner, Scanner, make_scanner

FEW = 3
"""Texts, or passes over one that is mended, for which no automaton is made."""


class Waker:
    """Says which of `rules` have to look at a text. `scanner` is a scanner's name, or "off": all look."""

    def __init__(self, rules: Sequence[Rule], scanner: str = "") -> None:
        self._rules = tuple(rules)
        self._off = scanner == "off"
        self._always = frozenset(i for i, rule in enumerate(rules) if not rule.trigger.literals)
        owners: dict[str, list[int]] = {}
        for index, rule in enumerate(rules):
            for literal in rule.trigger.literals:
                owners.setdefault(literal, []).append(index)
        self._owners = tuple(owners.values())
        self._literals = tuple(owners)
        self._name = scanner
        self._scans = 0
        self._scanner: Scanner | None = None

    def awake(self, text: str) -> list[Rule]:
        """The rules to run on `text`, in the order they were given in."""
        if self._off:
            return list(self._rules)
        squeezed = squeeze(text)
        awake = set(self._always)
        for literal in self._scanner_for(squeezed).scan(squeezed):
            awake.update(self._owners[literal])
        return [self._rules[index] for index in sorted(awake)]

    def _scanner_for(self, squeezed: str) -> Scanner:
        """A scanner that is worth making: few and short texts need no automaton."""
        self._scans += 1
        if self._scanner is None:
            if not self._name and self._scans <= FEW and len(squeezed) <= SHORT:
                return PlainScanner(self._literals)
            self._scanner = make_scanner(self._literals, self._name)
        return self._scanner

    def __getstate__(self) -> dict[str, object]:
        return {**self.__dict__, "_scanner": None}
