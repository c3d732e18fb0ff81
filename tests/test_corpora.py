"""Real pages: none breaks a rule, every span is right, no safe fix fights another, all scanners agree.

The pages stand outside the project, beside its folder; without them there is nothing to test here.
"""

from __future__ import annotations

import gzip
import json
from functools import cache
from itertools import islice
from pathlib import Path

import pytest

from textlint.linter import Linter
from textlint.model import Safety, apply_edits

DATA = Path(__file__).parent.parent.parent / "shared" / "data"
CORPORA = {
    f"{path.parent.name}/{path.name.removesuffix('.jsonl.gz')}": path for path in sorted(DATA.glob("*/*.jsonl.gz"))
}
MOST, LONGEST = 12, 20_000
"""Documents of each corpus, spread over it, and characters of each."""

pytestmark = pytest.mark.skipif(not CORPORA, reason="the pages are not beside this folder")
each_corpus = pytest.mark.parametrize("corpus", CORPORA)


@cache
def texts(corpus: str) -> tuple[tuple[str, str], ...]:
    """Texts with their markup: the clean ones are Markdown."""
    with gzip.open(CORPORA[corpus], "rt", encoding="utf-8") as file:
        rows = file.readlines()
    markup = "markdown" if corpus.startswith("clean/") else "text"
    read = (json.loads(row) for row in islice(rows, 0, None, max(1, len(rows) // MOST)))
    return tuple((row["text"][:LONGEST], markup) for row in islice(read, MOST) if "text" in row)


@cache
def linter(scanner: str = "") -> Linter:
    return Linter(profile="audit", scanner=scanner)


def places(text: str, markup: str, scanner: str) -> list[tuple[str, int, int]]:
    outcome = linter(scanner).check(text, markup=markup)
    return [(finding.rule, finding.start, finding.end) for finding in outcome.findings]


@each_corpus
def test_no_page_breaks_a_rule_and_every_span_is_right(corpus: str) -> None:
    for text, markup in texts(corpus):
        outcome = linter().check(text, markup=markup)
        assert outcome.failures == ()
        assert list(outcome.findings) == sorted(outcome.findings, key=lambda finding: finding.order)
        for finding in outcome.findings:
            assert finding.text == text[finding.start : finding.end]


@each_corpus
@pytest.mark.parametrize("risk", ["safe", "likely"])
def test_fixes_settle_and_leave_nothing_to_do(corpus: str, risk: str) -> None:
    for text, markup in texts(corpus):
        done = linter().repair(text, risk=risk, markup=markup)
        assert done.outcome.failures == ()
        assert apply_edits(text, done.edits) == done.text
        assert linter().repair(done.text, risk=risk, markup=markup).text == done.text
        assert not [f for f in done.outcome.findings if f.fix and f.fix.safety is Safety.SAFE and not f.fix.removes]


@each_corpus
def test_all_scanners_agree(corpus: str) -> None:
    for text, markup in texts(corpus):
        alone = places(text, markup, "off")
        assert places(text, markup, "plain") == alone
        assert places(text, markup, "automaton") == alone


@each_corpus
def test_what_is_kept_of_a_page_keeps_its_digits(corpus: str) -> None:
    """Furniture may go with all that is in it."""
    for text, markup in texts(corpus):
        done = linter().repair(text, markup=markup)
        if not any(finding.fix and finding.fix.removes for finding in done.applied):
            assert [digit for digit in done.text if digit.isdigit()] == [digit for digit in text if digit.isdigit()]
