"""Literals read off a pattern: every text that the pattern matches has one of them."""

from __future__ import annotations

import re
import sys

import pytest
import regex
from hypothesis import assume, given
from hypothesis import strategies as st

from textlint.text.fold import squeeze
from textlint.triggers.derive import MOST, NotDerivable, derive, normalised


@pytest.mark.parametrize(
    ("pattern", "literals"),
    [
        ("cat", ("cat",)),
        ("CAT", ("cat",)),
        ("cat|dog", ("cat", "dog")),
        ("cat|cats", ("cat",)),
        ("c[ao]t", ("cat", "cot")),
        ("cats?", ("cat",)),
        ("(?:fat )?cat", ("cat",)),
        (r"\bcat\b", ("cat",)),
        (r"fat\s+cat", ("fat cat",)),
        ("fat  cat", ("fat cat",)),
        (r"\d+ cats", (" cats",)),
        (r"cats \d+", ("cats ",)),
        (r"(?<animal>cat|dog)s\b", ("cats", "dogs")),
        (r"(?i)straße", ("strasse",)),
        (r"cat\p{L}*", ("cat",)),
        (r"\p{L}+cat", ("cat",)),
        (r"[^a]cat", ("cat",)),
        (r"(?=a cat)\w", ("a cat",)),
        (r"(?<!a )cat", ("cat",)),
        (r"\mcat\M", ("cat",)),
        (r"cat(?:ty)*", ("cat",)),
        (r"(?:cat)+", ("cat",)),
        (r"cat{2}", ("ca",)),
        (r"(?>cat|dog)++s", ("cat", "dog")),
        (r"\.\.\. cat", ("... cat",)),
        ("\N{LATIN SMALL LIGATURE FI}sh", ("fish",)),
        ("I\N{COMBINING DOT ABOVE}", ("i",)),
    ],
)
def test_literals_of(pattern: str, literals: tuple[str, ...]) -> None:
    assert derive(pattern) == literals


def test_lists_are_alternatives() -> None:
    assert derive(r"a \L<pets>s", {"pets": ["cat", "d.g"]}) == ("a cats", "a d.gs")
    assert derive(r"a \L<pets>", {"pets": []}) == ("a ",)


@pytest.mark.parametrize(
    "pattern",
    [
        "", "a?",
        r"\d+", r"\w", ".", r"\s+", "(?:cat)?", "cat|", r"cat|\d", "[^a]", r"\p{L}+", "(?!cat)", "(?<=(?:cat)?)",
        "(?:cat){e<=1}", "(?:cat){i<=1,d<=1}", "(?:cat){1i+1d<3}", "cat{e}", "(?:cat){s<=1:[a-z]}",
        r"(?|(cat)|(dog))", r"\R", r"\X", "[[:alpha:]--[a]]", "(?V1)[a&&b]", "(cat", "[", "(?R)", "(?P<a>x)(?P<a>y)",
        r"\L<unknown>", "(" * 2000 + ")" * 2000, "a{99999999999}",
    ],
)  # fmt: skip
def test_patterns_without_a_literal(pattern: str) -> None:
    with pytest.raises(NotDerivable):
        derive(pattern)


def test_too_many_literals_are_none() -> None:
    words = [f"{a}{b}{c}" for a in "abcdefgh" for b in "abcdefgh" for c in "abcdefgh"]
    assert len(words) > MOST
    with pytest.raises(NotDerivable):
        derive("|".join(words))
    assert derive(f"(?:{'|'.join(words)}) and others") == (" and others",)


@pytest.mark.parametrize(
    ("literals", "normal"),
    [
        (["Cat", "CAT ", "concat"], ("cat",)),
        ([" cat", "cat "], (" cat", "cat ")),
        (["fat \n cat"], ("fat cat",)),
        (["\t"], (" ",)),
        (["ﬁ", "İ", "ß"], ("i", "ss")),
    ],
)
def test_literals_are_folded_and_none_holds_another(literals: list[str], normal: tuple[str, ...]) -> None:
    assert normalised(literals) == normal


LETTERS = st.sampled_from(
    ["a", "B", "é", "ß", "İ", "ı", "ſ", "K", "ﬁ", "Σ", "я", "点", "-", ".", " ", "\n", "\N{NO-BREAK SPACE}", "\x1c"]
)
ATOM = st.one_of(
    LETTERS.map(re.escape),
    st.lists(LETTERS, min_size=1, max_size=3).map(lambda found: f"[{''.join(map(re.escape, found))}]"),
    st.sampled_from(
        [r"\s", r"\d", r"\w", ".", "[^a]", r"\p{L}", "[a-f]", r"\b", "(?=a)", "(?<!b)", r"\L<words>", "^", "$"]
    ),
)
REPEAT = st.sampled_from(["", "", "", "?", "*", "+", "{2}", "{1,2}", "+?", "*+", "?+"])


def _repeated(pattern: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    group = st.sampled_from(["(?:{})", "({})", "(?>{})", "(?i:{})"])
    return st.builds(lambda inner, form, count: form.format(inner) + count, pattern, group, REPEAT)


PATTERN = st.recursive(
    ATOM,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map("".join),
        st.lists(inner, min_size=2, max_size=3).map("|".join),
        _repeated(inner),
    ),
    max_leaves=12,
)
LISTS = {"words": ("fat cat", "DOG")}


@given(PATTERN, st.booleans(), st.data())
def test_a_match_holds_one_of_the_literals(pattern: str, fold: bool, data: st.DataObject) -> None:
    flags = regex.MULTILINE | (regex.IGNORECASE if fold else 0)
    try:
        compiled = regex.compile(pattern, flags, **(LISTS if "words" in pattern else {}))
        literals = derive(pattern, LISTS, re.MULTILINE)
    except (regex.error, NotDerivable):
        assume(False)
    pieces = st.one_of(LETTERS, st.sampled_from(["fat cat", "dog", "a", "b", "1", "İ", *literals]))
    text = data.draw(st.lists(pieces, max_size=12).map("".join))
    if compiled.search(text):
        assert any(literal in squeeze(text) for literal in literals)


def test_whatever_the_matcher_takes_for_one_letter_folds_to_one() -> None:
    letters = [c for c in map(chr, range(sys.maxunicode + 1)) if c != c.casefold() or c != c.upper() or c != c.lower()]
    every = "".join(letters)
    for letter in letters:
        for equal in regex.findall(regex.escape(letter), every, regex.IGNORECASE):
            assert squeeze(equal) == squeeze(letter), (letter, equal)


def test_whatever_the_matcher_takes_for_space_is_squeezed() -> None:
    for space in regex.findall(r"\s", "".join(map(chr, range(sys.maxunicode + 1)))):
        assert squeeze(f"a{space}b") == " a b "
