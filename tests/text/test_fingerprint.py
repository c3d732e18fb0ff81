"""What tells one finding from another when the text around it moves."""

from __future__ import annotations

import pytest

from textlint.model import Confidence, Finding, Severity
from textlint.text.fingerprint import fingerprints

TEXT = "One two three cat four five six. And seven eight nine cat ten eleven twelve."


def names(text: str, rule: str = "own/cat") -> tuple[str, ...]:
    places = [at for at in range(len(text)) if text.startswith("cat", at)]
    found = [Finding(rule, at, at + 3, "", Severity.INFO, Confidence.LOW) for at in places]
    return fingerprints(found, text)


@pytest.mark.parametrize(
    "moved",
    [
        f"A new paragraph.\n\n{TEXT}",
        TEXT.replace(" ", "\n"),
        TEXT.replace(" ", "   "),
        f"{TEXT} And more.",
        TEXT.replace("And", "But then"),
    ],
)
def test_it_outlives_what_happens_elsewhere(moved: str) -> None:
    assert names(moved) == names(TEXT)


@pytest.mark.parametrize("other", [TEXT.replace("four", "five"), TEXT.replace("three", "the")])
def test_it_changes_with_the_words_beside_it(other: str) -> None:
    assert names(other)[0] != names(TEXT)[0]
    assert names(other)[1] == names(TEXT)[1]


def test_unlike_findings_never_share_one() -> None:
    assert len(set(names("a cat b. " * 50))) == 50
    assert set(names(TEXT)).isdisjoint(names(TEXT, "own/dog"))


def test_lone_surrogates_are_no_trouble() -> None:
    assert len(names("\ud800 cat \udfff")[0]) == 16
