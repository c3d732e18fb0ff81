"""How rules do on real text: how often they speak on clean text, and how often on what people labelled."""

from __future__ import annotations

import random
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import regex

from textlint.linter import Linter
from textlint.model import Failure, Finding
from textlint.run.corpora import CLEAN, Corpus, Sample

_IDEOGRAPH = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]")
_WORD = regex.compile(r"[\p{L}\p{N}]++(?:['’-][\p{L}\p{N}]++)*+")

AROUND = 60
"""Characters of context on each side of a finding that is kept to be read."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A finding to read: its set and text, and the words before, of and after it."""

    corpus: str
    sample: str
    before: str
    words: str
    after: str


@dataclass(slots=True)
class Figures:
    """What one rule did. `right` counts hits on labelled damage; `seen` is a random sample of all hits."""

    rule: str
    clean: int = 0
    clean_texts: int = 0
    labelled: int = 0
    right: int = 0
    unlabelled: int = 0
    seen: list[Seen] = field(default_factory=list)

    @property
    def hits(self) -> int:
        return self.clean + self.labelled + self.unlabelled


@dataclass(slots=True)
class Measurement:
    """Figures by rule, with the texts and words of each kind of set, and what went wrong on the way."""

    figures: dict[str, Figures]
    texts: dict[str, int] = field(default_factory=dict)
    words: dict[str, int] = field(default_factory=dict)
    failures: list[Failure] = field(default_factory=list)

    def per_million(self, rule: str) -> float:
        """Hits of `rule` in a million words of clean text."""
        return self.figures[rule].clean * 1e6 / max(1, self.words.get(CLEAN, 0))


def measure(linter: Linter, sets: Iterable[Corpus], keep: int = 20, seed: int = 1) -> Measurement:
    """Run `linter` over every text of `sets`, keeping `keep` random hits of each rule (the same for a `seed`)."""
    chance = random.Random(seed)  # noqa: S311 -- a sample to read, no secret
    done = Measurement({rule.name: Figures(rule.name) for rule in linter.rules})
    for corpus in sets:
        for sample in corpus.samples():
            done.texts[corpus.kind] = done.texts.get(corpus.kind, 0) + 1
            done.words[corpus.kind] = done.words.get(corpus.kind, 0) + count_words(sample.text)
            outcome = linter.check(sample.text, markup=sample.markup)
            done.failures += outcome.failures
            _enter(done, corpus, sample, outcome.findings, keep, chance)
    return done


def count_words(text: str) -> int:
    """Words of a text; where none are parted by spaces, two characters count as one."""
    ideographs = 0 if text.isascii() else len(_IDEOGRAPH.findall(text))
    rest = _IDEOGRAPH.sub(" ", text) if ideographs else text
    return len(_WORD.findall(rest)) + ideographs // 2


def _enter(
    done: Measurement, corpus: Corpus, sample: Sample, found: Sequence[Finding], keep: int, chance: random.Random
) -> None:
    spoke = set()
    for finding in found:
        figures = done.figures.get(finding.rule)
        if figures is None:
            continue
        if corpus.kind == CLEAN:
            figures.clean += 1
            figures.clean_texts += finding.rule not in spoke
        elif sample.damage is None:
            figures.unlabelled += 1
        else:
            figures.labelled += 1
            figures.right += _meets(sample.damage, finding)
        spoke.add(finding.rule)
        _sample(figures, _seen(corpus, sample, finding), keep, chance)


def _meets(damage: Sequence[tuple[int, int]], finding: Finding) -> bool:
    end = max(finding.end, finding.start + 1)
    ordered = sorted(damage)
    return any(start < end and finding.start < stop for start, stop in ordered[: bisect_right(ordered, (end, 0))])


def _seen(corpus: Corpus, sample: Sample, finding: Finding) -> Seen:
    start, end, text = finding.start, finding.end, sample.text
    return Seen(corpus.name, sample.name, text[max(0, start - AROUND) : start], finding.text, text[end : end + AROUND])


def _sample(figures: Figures, seen: Seen, keep: int, chance: random.Random) -> None:
    """Keep each hit with the same chance, whatever their number (Vitter's algorithm R)."""
    if len(figures.seen) < keep:
        figures.seen.append(seen)
    elif (place := chance.randrange(figures.hits)) < keep:
        figures.seen[place] = seen
