"""What phrases, patterns and blocks find."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packs import findings, read_rule, shown
from textlint.model import Safety

LINES = (
    "Top\nOne.\nTwo.\nThree.\nFour.\nFive.\nSix.\nSeven.\nEight.\nNine.\nTen.\nEleven.\nTwelve.\nThirteen.\nFourteen.\n"
)


class TestPhrase:
    @pytest.mark.parametrize(
        ("entry", "text"),
        [
            ('find = "cat"', "A ⟦cat⟧, a ⟦CAT⟧, a ⟦Cat⟧; no cats, no concat, no cat5, no cat_."),
            ('find = "cat"\ncase = "exact"', "A ⟦cat⟧, but no CAT."),
            ('find = ["cat", "fat cat"]', "The ⟦fat cat⟧ and the ⟦cat⟧."),
            ('find = "fat  cat"', "The ⟦fat\ncat⟧ and the ⟦fat \N{NO-BREAK SPACE}\t cat⟧, but not the fatcat."),
            ('find = " cat "', "A ⟦cat⟧, no concat."),
            ('find = "(cat)"', "f⟦(cat)⟧s and a cat."),
            ('find = "café"', "Our ⟦CAFÉ⟧, no cafés."),
            ('find = "ışık"', "⟦Işık⟧ and ⟦IŞIK⟧."),
            ('find = "点击"', "请⟦点击⟧这里。"),
            ('find = "ここ"', "は⟦ここ⟧です。"),
            ('find = "cat"\nnear = ["vet"]', "A ⟦cat⟧ at the Veterinary.\n\nA cat here.\n"),
            ('find = "cat"\nnot_near = ["vet"]', "A cat at the Veterinary.\n\nA ⟦cat⟧ here.\n"),
        ],
    )
    def test_finds_whole_words(self, tmp_path: Path, entry: str, text: str) -> None:
        rule = read_rule(tmp_path, f"[[phrase]]\n{entry}\n")
        assert shown(rule, text.replace("⟦", "").replace("⟧", "")) == text

    def test_a_list_adds_to_what_is_found(self, tmp_path: Path) -> None:
        rule = read_rule(tmp_path, '[lists]\npets = ["dog", "cow"]\n[[phrase]]\nfind = "cat"\nlist = "pets"\n')
        assert shown(rule, "cat dog cow") == "⟦cat⟧ ⟦dog⟧ ⟦cow⟧"

    def test_a_replacement_knows_the_match(self, tmp_path: Path) -> None:
        rule = read_rule(tmp_path, 'fix = "safe"\n[[phrase]]\nfind = "cat"\nreplace = "{match:upper}!"\n')
        (found,) = findings(rule, "A cat.")
        assert found.fix and found.fix.edits[0].text == "CAT!"

    def test_what_is_right_already_is_no_finding(self, tmp_path: Path) -> None:
        rule = read_rule(tmp_path, 'fix = "safe"\n[[phrase]]\nfind = "github"\nreplace = "GitHub"\n')
        assert shown(rule, "GitHub, github, GITHUB") == "GitHub, ⟦github⟧, ⟦GITHUB⟧"


class TestPattern:
    @pytest.mark.parametrize(
        ("entry", "text"),
        [
            ("find = 'c[ao]t'", "A ⟦cat⟧, a ⟦cot⟧, a CAT."),
            ("find = 'c[ao]t'\ncase = 'fold'", "A ⟦cat⟧, a ⟦COT⟧."),
            ("find = 'a (?<hit>cat)'", "Near a ⟦cat⟧."),
            ("find = '(?<hit>fat )?cat'", "A ⟦fat ⟧cat, a cat."),
            ("find = '^cat$'", "⟦cat⟧\ncats\n⟦cat⟧\n"),
            ("find = '(?=cat)'", "A ⟦⟧cat."),
            ("find = 'a.cat'", "a\ncat ⟦a cat⟧"),
            ("find = '\\bcat'\nnear = ['vet']", "A ⟦cat⟧ at the vet.\n\nA cat here.\n"),
            ("find = '\\p{Lu}at'", "⟦Čat⟧ and čat."),
        ],
    )
    def test_finds_what_matches(self, tmp_path: Path, entry: str, text: str) -> None:
        rule = read_rule(tmp_path, f"trigger = {{ always = 'a test' }}\n[[pattern]]\n{entry}\n")
        assert shown(rule, text.replace("⟦", "").replace("⟧", "")) == text

    def test_lists_are_part_of_a_pattern(self, tmp_path: Path) -> None:
        rule = read_rule(tmp_path, '[lists]\npets = ["cat", "d.g"]\n[[pattern]]\nfind = \'a \\L<pets>\\b\'\n')
        assert shown(rule, "a cat, a d.g, a dog, a cats") == "⟦a cat⟧, ⟦a d.g⟧, a dog, a cats"

    def test_groups_fill_messages_and_replacements(self, tmp_path: Path) -> None:
        text = """
            summary = "Turned round"
            message = "“{match}” has {second} before {first:capital}{third}; write {fix}."
            fix = "safe"
            [[pattern]]
            find = '(?<second>sat) (?<first>cat)(?<third>s)?'
            replace = "{first} {second}"
        """
        (found,) = findings(read_rule(tmp_path, text), "The sat cat.")
        assert found.message == "“sat cat” has sat before Cat; write cat sat."
        assert found.fix and found.fix.edits[0] == (4, 11, "cat sat")

    def test_one_entry_may_be_less_sure_than_its_rule(self, tmp_path: Path) -> None:
        text = """
            fix = "safe"
            [[pattern]]
            find = 'cat'
            replace = "dog"
            [[pattern]]
            find = 'cow'
            replace = "ox"
            safety = "display"
        """
        cat, cow = findings(read_rule(tmp_path, text), "cat cow")
        assert (cat.fix.safety, cow.fix.safety) == (Safety.SAFE, Safety.DISPLAY)

    def test_no_entry_is_surer_than_its_rule(self, tmp_path: Path) -> None:
        text = "fix = 'display'\n[[pattern]]\nfind = 'cat'\nreplace = 'dog'\nsafety = 'safe'\n"
        (found,) = findings(read_rule(tmp_path, text), "cat")
        assert found.fix.safety is Safety.DISPLAY

    def test_what_removes_takes_whole_lines(self, tmp_path: Path) -> None:
        (found,) = findings(
            read_rule(tmp_path, "fix = 'safe'\nremoves = true\n[[pattern]]\nfind = 'cat'\n"), "A\nB cat.\nC\n"
        )
        assert found.text == "cat"
        assert found.fix.edits == ((2, 9, ""),)


class TestBlock:
    @pytest.mark.parametrize(
        ("entry", "text"),
        [
            ("start = 'cat'", "One\n⟦cat⟧\ncats\n"),
            ("start = 'cat'", "⟦cat\ncat⟧\nOne\n⟦cat⟧\n"),
            ("start = 'cat'\nmost = 2", "⟦cat\ncat⟧\n⟦cat⟧\nOne\n"),
            ("start = 'cat'\nalso = '-.*'", "⟦cat\n\n  - One\n\n- Two⟧\n\n\nThree\n- Four\n"),
            ("start = 'cat'\ncase = 'fold'", "⟦CAT⟧\n"),
            ("start = 'cat'", "CAT\n"),
            ("start = 'cat'", "  \t⟦cat⟧ \t \r\nOne\r\n"),
            ("start = 'cat.*'\nshare = 0.5", "cat and more\nOne\n"),
            ("start = 'cat.*'\nshare = 0.5", "⟦cat⟧\nOne and two and three.\n"),
            ("start = 'cat.*'\nunit = 'paragraph'", "⟦cat one⟧\n\nand two\n"),
        ],
    )
    def test_finds_runs_of_lines(self, tmp_path: Path, entry: str, text: str) -> None:
        rule = read_rule(tmp_path, f"trigger = {{ always = 'a test' }}\n[[block]]\n{entry}\n")
        assert shown(rule, text.replace("⟦", "").replace("⟧", "")) == text

    @pytest.mark.parametrize(
        ("where", "places"),
        [("anywhere", (0, 5, 14, 20, 29)), ("head", (0, 5)), ("tail", (20, 29))],
    )
    def test_where_it_may_stand(self, tmp_path: Path, where: str, places: tuple[int, ...]) -> None:
        rule = read_rule(tmp_path, f"[[block]]\nstart = 'cat'\nwhere = '{where}'\n")
        lines = [f"Line {number}." for number in range(30)]
        for place in (0, 5, 14, 20, 29):
            text = "\n".join([*lines[:place], "cat", *lines[place + 1 :]])
            assert len(findings(rule, text)) == (place in places)

    def test_a_block_fills_the_message_and_is_removed_with_its_gap(self, tmp_path: Path) -> None:
        text = """
            summary = "Cats"
            message = "{animal} and more."
            fix = "safe"
            removes = true
            [[block]]
            start = '(?<animal>cat|dog).*'
        """
        (found,) = findings(read_rule(tmp_path, text), "One.\n\ncat one\ndog two\n\nThree.\n")
        assert found.message == "cat and more."
        assert found.fix.edits == ((6, 23, ""),)


def test_entries_of_all_kinds_stand_beside_each_other(tmp_path: Path) -> None:
    rule = read_rule(
        tmp_path,
        "[[phrase]]\nfind = 'cat'\n[[pattern]]\nfind = 'd.g'\n" + "[[block]]\nstart = 'cow'\n",
    )
    assert shown(rule, "cat dig\ncow\n") == "⟦cat⟧ ⟦dig⟧\n⟦cow⟧\n"


def test_what_two_entries_find_is_said_once(tmp_path: Path) -> None:
    rule = read_rule(tmp_path, "[[phrase]]\nfind = 'cat'\n[[pattern]]\nfind = 'cat'\n")
    assert shown(rule, "cat") == "⟦cat⟧"
