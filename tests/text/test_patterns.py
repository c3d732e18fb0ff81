"""Patterns that start lazily and stop in time; lexicons."""

from __future__ import annotations

from pathlib import Path

import pytest

from textlint.text import patterns
from textlint.text.lexicon import lexicon, read_terms
from textlint.text.patterns import pattern


def test_nothing_is_compiled_before_it_is_needed() -> None:
    broken = pattern("(")
    with pytest.raises(Exception, match="missing"):
        broken.search("a")


@pytest.mark.parametrize("how", ["search", "match", "fullmatch", "finditer"])
def test_what_blows_up_is_stopped(how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "BASE_BUDGET", 0.02)
    with pytest.raises(TimeoutError):
        getattr(pattern("(?:a|aa)+[bc]"), how)("a" * 60 + "!")


def test_lists_and_bounds() -> None:
    pets = pattern(r"\L<pets>s", pets=("cat", "dog"))
    assert [match[0] for match in pets.finditer("cats dogs cows")] == ["cats", "dogs"]
    assert [match.start() for match in pets.finditer("cats cats cats", 1, 10)] == [5]
    assert pets.search("cats", 1) is None


def test_a_longer_text_has_more_time() -> None:
    assert patterns.budget("") < patterns.budget("a" * 1_000_000)


def test_a_lexicon_is_one_term_a_line(tmp_path: Path) -> None:
    (tmp_path / "words.txt").write_bytes("# head\n\n cat \r\nfat cat # not a dog\n#dog\nкот\n".encode())
    assert read_terms(tmp_path / "words.txt") == ("cat", "fat cat", "кот")
    assert lexicon(str(tmp_path / "rule.py"), "words.txt") == ("cat", "fat cat", "кот")
