"""Scanners: whichever is used, and if none is, the same rules speak."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.packs import findings, read_pack
from textlint.model import Rule, Trigger
from textlint.text import fold
from textlint.text.fold import squeeze
from textlint.triggers import Waker, scanner
from textlint.triggers.scanner import AutomatonScanner, PlainScanner, ShortText, make_scanner

PIECES = st.sampled_from(
    [
        "cat", "CAT", "straße", "STRASSE", "STRAẞE", "ﬁsh", "fish", "FISH", "İstanbul", "ıstanbul", "istanbul",
        "ISTANBUL",
        "I\N{COMBINING DOT ABOVE}stanbul", "ſun", "sun", "\N{KELVIN SIGN}elvin", "ΣΑΣ", "σας", "点击",
        "\ud800", "\udfff\ud800",
        "\0", "a\0b", "?", "??", "\N{COMBINING DOT ABOVE}", "\N{OBJECT REPLACEMENT CHARACTER}", "😀",
        " ", "\n", "\t\t", "\r\n", "\N{NO-BREAK SPACE}", "\N{LINE SEPARATOR}", "\x1c", " " * 300, "\n" * 300,
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.lists(PIECES, max_size=20).map("".join), st.text(), st.text(st.characters(categories=["Cs", "Zs", "Lu"]))
)
LITERALS = ("cat", "strasse", "fish", "istanbul", "sun", "kelvin", "σασ", "点击", "a\0b", "?", " cat ", "\ud800", "x y")

PACK = {
    "own/phrase.toml": '[[phrase]]\nfind = ["cat", "straße", "fish", "istanbul", "点击"]\n',
    "own/pattern.toml": "[[pattern]]\ncase = 'fold'\nfind = 'sun|(?:i|ş)stanbul|kelvin|ﬁsh|σας'\n",
    "own/exact.toml": "[[pattern]]\nfind = 'cat\\s+CAT|\\?\\s*\\?'\n",
    "own/block.toml": "[[block]]\nstart = '.*cat'\nalso = '.*'\n",
}


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> tuple[Rule, ...]:
    return read_pack(tmp_path_factory.mktemp("pack"), PACK)


@given(text=TEXTS)
def test_every_scanner_and_none_gives_the_same_findings(rules: tuple[Rule, ...], text: str) -> None:
    alone = findings(rules, text, scanner="off")
    assert findings(rules, text, scanner="plain") == alone
    assert findings(rules, text, scanner="automaton") == alone
    assert findings(rules, text) == alone  # few and short texts: rule by rule, without a scanner


@given(TEXTS)
def test_a_short_text_holds_what_a_scanner_sees_in_it(text: str) -> None:
    squeezed = squeeze(text)
    short = ShortText(squeezed)
    held = {index for index, literal in enumerate(LITERALS) if short.holds_any([literal])}
    assert held == PlainScanner(LITERALS).scan(squeezed)
    assert short.holds_any(LITERALS) == bool(held)


@given(TEXTS)
def test_the_automaton_sees_all_that_stands_there(text: str) -> None:
    squeezed = squeeze(text)
    plain, automaton = PlainScanner(LITERALS).scan(squeezed), AutomatonScanner(LITERALS).scan(squeezed)
    assert plain <= automaton
    if not any("\ud800" <= character <= "\udfff" for character in text):
        assert plain == automaton - {LITERALS.index("\ud800")}


@pytest.mark.parametrize("before", range(6))
def test_a_literal_across_the_border_of_two_windows(monkeypatch: pytest.MonkeyPatch, before: int) -> None:
    monkeypatch.setattr(scanner, "WINDOW", 8)
    text = "." * (8 - before) + "kitten" + "." * 20
    assert AutomatonScanner(("kitten", "dog")).scan(text) == {0}


@pytest.mark.parametrize("piece", range(1, 9))
@given(text=TEXTS)
def test_a_huge_text_is_squeezed_as_a_short_one(piece: int, text: str) -> None:
    whole = squeeze(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fold, "PIECE", piece)
        assert squeeze(text) == whole


@given(TEXTS)
def test_squeezing_is_done_once(text: str) -> None:
    assert squeeze(squeeze(text)) == squeeze(text)
    assert squeeze(text)[:1] == squeeze(text)[-1:] == " "


def test_without_its_library_the_automaton_is_done_without(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_: object) -> None:
        raise ImportError

    monkeypatch.setattr(scanner, "AutomatonScanner", missing)
    assert isinstance(make_scanner(("cat",)), PlainScanner)
    with pytest.raises(ImportError):
        make_scanner(("cat",), "automaton")


class TestWaker:
    def rule(self, name: str, *literals: str, always: str = "") -> Rule:
        return Rule(name, "", "", "", trigger=Trigger(literals, always))

    @pytest.mark.parametrize("name", ["", "plain", "automaton"])
    def test_rules_wake_in_the_order_they_were_given_in(self, name: str) -> None:
        rules = [
            self.rule("d", "cat", "dog"),
            self.rule("c", always="yes"),
            self.rule("b", "cow"),
            self.rule("a", "dog"),
        ]
        waker = Waker(rules, name)
        assert [rule.name for rule in waker.awake("A DOG.")] == ["d", "c", "a"]
        assert [rule.name for rule in waker.awake("")] == ["c"]

    def test_off_wakes_all(self) -> None:
        assert [rule.name for rule in Waker([self.rule("b", "cat"), self.rule("a", "dog")], "off").awake("")] == [
            "b",
            "a",
        ]

    def test_it_can_be_sent_to_another_process(self) -> None:
        waker = Waker([self.rule("a", "cat")])
        waker.awake("cat")
        again = pickle.loads(pickle.dumps(waker))
        assert [rule.name for rule in again.awake("a cat")] == ["a"]


def test_no_pattern_of_a_rule_asleep_is_compiled(tmp_path: Path) -> None:
    rules = read_pack(
        tmp_path, {"own/a.toml": "[[phrase]]\nfind = 'cat'\n", "own/b.toml": "[[phrase]]\nfind = 'dog'\n"}
    )
    from textlint.engine import Engine
    from textlint.linter import look

    engine = Engine(rules)
    look(engine, "A dog.", "text")
    assert set(engine._checks) == {"own/b"}
