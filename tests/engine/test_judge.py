"""A rule that judges a text by what the others found in it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.packs import findings, read_pack, read_rule, write_pack
from textlint import Linter
from textlint.catalog.errors import CatalogError
from textlint.cli.pages import page
from textlint.engine import Engine
from textlint.laws import check_rule
from textlint.linter import look
from textlint.model import Rule

JUDGE = """
summary = "A zoo"
message = "{{count}} kinds of animal: {{kinds}}."
why     = "Animals are counted in tests. That is all."

[verdict]
counts = {counts}
least  = {least}
families = {families}
within = {within}
"""
APART = " and then, a good while later, "


def pack(counts: str = '["zoo"]', least: int = 3, within: int = 500, families: int = 1) -> dict[str, str]:
    animals = {f"zoo/{name}.toml": f'profile = "gate"\n[[phrase]]\nfind = "{name}"\n' for name in ("cat", "dog", "emu")}
    yak = {"farm/yak.toml": 'profile = "desk"\n[[phrase]]\nfind = "yak"\n'}
    judge = 'profile = "gate"\n' + JUDGE.format(counts=counts, least=least, within=within, families=families)
    return {**animals, **yak, "whole/judge.toml": judge}


def verdicts(folder: Path, text: str, **how: Any) -> list[str]:
    found = findings(read_pack(folder, pack(**how)), text)
    return [one.message for one in found if one.rule == "whole/judge"]


def linter(folder: Path, **settings: Any) -> Linter:
    return Linter(packs=[write_pack(folder, pack(counts='["zoo", "farm"]'))], **settings)


def heard(folder: Path, text: str, markup: str = "text", **settings: Any) -> list[str]:
    rules = [finding.rule for finding in linter(folder, **settings).lint(text, markup=markup)]
    return [rule for rule in rules if rule.startswith(("zoo", "farm", "whole", "suppress"))]


def test_enough_kinds_make_a_finding_at_the_first_line(tmp_path: Path) -> None:
    text = APART.join(("\n\n  At the zoo  \n\nA cat", "a dog", "an emu"))
    verdict, *others = findings(read_pack(tmp_path, pack()), text)
    assert (verdict.rule, verdict.text) == ("whole/judge", "At the zoo")
    assert verdict.message == "3 kinds of animal: zoo/cat, zoo/dog and zoo/emu."
    assert verdict.why == "Animals are counted in tests."
    assert verdict.fix is None
    assert [other.rule for other in others] == ["zoo/cat", "zoo/dog", "zoo/emu"]


def test_a_long_first_line_is_cut_between_words(tmp_path: Path) -> None:
    text = APART.join(("A cat", "a dog", "an emu", "an end"))
    *_, verdict = (one for one in findings(read_pack(tmp_path, pack()), text) if one.rule == "whole/judge")
    assert (verdict.start, verdict.text) == (0, text[:80].rpartition(" ")[0])


def test_one_kind_many_times_is_one_kind(tmp_path: Path) -> None:
    assert verdicts(tmp_path, APART.join(["A cat"] * 9 + ["a dog"])) == []


def test_kinds_in_one_place_are_one_slip(tmp_path: Path) -> None:
    assert verdicts(tmp_path, "A cat dog emu.") == []
    assert verdicts(tmp_path, f"A cat dog{APART}emu.") != []


def test_kinds_that_stand_far_apart_are_slips_of_a_long_text(tmp_path: Path) -> None:
    far = "\n".join(["and so on"] * 100)
    assert verdicts(tmp_path, far.join(("a cat", "a dog", "an emu"))) == []
    assert verdicts(tmp_path, far.join(("a cat", "a dog", APART.join(("a cat", "a dog", "an emu"))))) != []


def test_only_what_is_named_counts(tmp_path: Path) -> None:
    text = APART.join(("cat", "dog", "yak"))
    assert verdicts(tmp_path, text) == []
    assert verdicts(tmp_path, text, counts='["zoo", "farm/yak"]') != []


def test_a_long_list_of_kinds_is_cut(tmp_path: Path) -> None:
    names = ("cat", "dog", "emu", "fox", "gnu", "hen", "owl", "pig")
    files = {f"zoo/{name}.toml": f'[[phrase]]\nfind = "{name}"\n' for name in names}
    files["whole/judge.toml"] = JUDGE.format(counts='["zoo"]', least=3, families=1, within=500)
    (verdict,) = [one for one in findings(read_pack(tmp_path, files), APART.join(names)) if one.rule == "whole/judge"]
    assert verdict.message.endswith("zoo/cat, zoo/dog, zoo/emu, zoo/fox, zoo/gnu, zoo/hen and 2 more.")


@pytest.mark.parametrize("text", ["", "\n", "\ufffc", "…", "-" * 200])
def test_a_text_that_says_nothing_is_no_trouble(tmp_path: Path, text: str) -> None:
    assert verdicts(tmp_path, text) == []


@given(text=st.lists(st.sampled_from(["cat", "dog", "emu", "\n", APART, "x"]), max_size=40).map(" ".join))
def test_what_the_others_find_stays_as_it_is(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    rules = read_pack(tmp_path_factory.mktemp("pack"), pack())
    found = findings(rules, text)
    alone = findings([rule for rule in rules if not rule.counts], text)
    assert [one for one in found if one.rule != "whole/judge"] == list(alone)
    assert sum(one.rule == "whole/judge" for one in found) <= 1
    assert list(found) == sorted(found, key=lambda one: one.order)


ALL = APART.join(("A cat", "a dog", "an emu"))


def test_it_can_be_selected_alone(tmp_path: Path) -> None:
    assert heard(tmp_path, ALL) == ["whole/judge", "zoo/cat", "zoo/dog", "zoo/emu"]
    assert heard(tmp_path, ALL, select=["whole"]) == ["whole/judge"]
    assert heard(tmp_path, ALL, select=["whole/judge", "zoo/cat"]) == ["whole/judge", "zoo/cat"]
    assert heard(tmp_path, ALL, select=["zoo/cat"]) == ["zoo/cat"]


def test_ignored_rules_do_not_count(tmp_path: Path) -> None:
    assert heard(tmp_path, ALL, ignore=["zoo/emu"]) == ["zoo/cat", "zoo/dog"]
    assert heard(tmp_path, ALL, ignore=["whole"]) == ["zoo/cat", "zoo/dog", "zoo/emu"]
    one = linter(tmp_path, select=["whole"])
    assert one.check(ALL, ignore=["zoo/emu"]).findings == ()


def test_rules_of_a_wider_profile_count_where_it_is_asked_for(tmp_path: Path) -> None:
    text = APART.join(("A cat", "a dog", "a yak"))
    assert heard(tmp_path, text, select=["whole"]) == []
    assert heard(tmp_path, text, select=["whole"], profile="desk") == ["whole/judge"]
    assert heard(tmp_path, text, extend_select=["farm"]) == ["whole/judge", "zoo/cat", "zoo/dog", "farm/yak"]


def test_what_is_allowed_does_not_count(tmp_path: Path) -> None:
    assert heard(tmp_path, ALL, allow=["an emu"]) == ["zoo/cat", "zoo/dog"]


def test_what_a_mark_hides_does_not_count(tmp_path: Path) -> None:
    mark = "<!-- textlint: ignore-file[{}] -- as it should be -->\n\n" + ALL
    assert heard(tmp_path, mark.format("zoo/emu"), "markdown") == ["zoo/cat", "zoo/dog"]
    assert heard(tmp_path, mark.format("whole/judge"), "markdown") == ["zoo/cat", "zoo/dog", "zoo/emu"]
    top = "<!-- textlint: ignore-next[whole] -- as it should be -->\n# Title\n\n" + ALL
    assert heard(tmp_path, top, "markdown") == ["zoo/cat", "zoo/dog", "zoo/emu"]


def test_a_user_may_ask_for_more(tmp_path: Path) -> None:
    assert heard(tmp_path, ALL, select=["whole"], options={"whole/judge": {"least": 4}}) == []
    assert heard(tmp_path, ALL, select=["whole"], options={"whole/judge": {"within": -1}}) == []


def test_what_furniture_took_in_is_not_the_text(tmp_path: Path) -> None:
    files = {**pack(), "ring/end.toml": "absorbs = true\n[[block]]\nstart = '.*emu.*'\n"}
    found = findings(read_pack(tmp_path, files), f"A cat{APART}a dog\n{APART}an emu")
    assert [one.rule for one in found] == ["zoo/cat", "zoo/dog", "ring/end"]


def judge_with(folder: Path, examples: str, counts: str = '["zoo"]') -> Rule:
    files = pack(counts=counts)
    files["whole/judge.toml"] += examples
    return next(rule for rule in read_pack(folder, files) if rule.counts)


EXAMPLES = f"""
[[example]]
bad = "⟦At the zoo⟧\\n\\nA cat{APART}a dog{APART}an emu."

[[example]]
good = "A cat, a dog."
"""


def test_the_laws_run_the_counted_rules(tmp_path: Path) -> None:
    assert list(check_rule(judge_with(tmp_path, EXAMPLES))) == []
    wrong = EXAMPLES.replace("an emu", "a gnu")
    assert [problem.law for problem in check_rule(judge_with(tmp_path, wrong))] == ["span"]
    unknown = [problem.message for problem in check_rule(judge_with(tmp_path, EXAMPLES, '["zoo", "zooo"]'))]
    assert unknown == ["It counts “zooo”, which is neither a rule nor a family."]


def test_its_page_says_what_it_counts(tmp_path: Path) -> None:
    text = page(judge_with(tmp_path, EXAMPLES))
    assert "- **Counts:** findings of zoo; such rules look even where they are not selected" in text
    assert "least = 3\nfamilies = 1\nwithin = 500" in text


def test_alone_in_an_engine_it_has_nothing_to_count(tmp_path: Path) -> None:
    judge = read_rule(tmp_path, JUDGE.format(counts='["zoo"]', least=1, families=1, within=1))
    assert look(Engine((judge,)), ALL, "text").findings == ()


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('counts = ["zoo"]', "counts = []", "[verdict] needs “counts”"),
        ('counts = ["zoo"]', 'counts = "zoo"', "a list of rules and families"),
        ("least  = 3", "least  = 0", "“least” in [verdict] is 0, but has to be more than 0"),
        ("least  = 3", "lest   = 3", "Did you mean “least”?"),
        ("[verdict]", '[[phrase]]\nfind = "cat"\n[verdict]', "take “phrase” out"),
        ("[verdict]", 'fix = "safe"\n[verdict]', "take “fix” out"),
        ("{kinds}", "{kind}", "a verdict fills only “{count}” and “{kinds}”"),
    ],
)
def test_a_wrong_verdict_is_explained(tmp_path: Path, before: str, after: str, said: str) -> None:
    text = JUDGE.format(counts='["zoo"]', least=3, families=1, within=500).replace(before, after)
    with pytest.raises(CatalogError) as error:
        read_rule(tmp_path, text)
    assert said in str(error.value)


def test_kinds_of_one_family_are_one_way_to_be_broken(tmp_path: Path) -> None:
    text = APART.join(("A cat", "a dog", "an emu"))
    assert verdicts(tmp_path, text, families=1)
    assert not verdicts(tmp_path, text, families=2)
    both = {"counts": '["zoo", "farm"]', "families": 2}
    assert verdicts(tmp_path / "both", APART.join((text, "a yak")), **both)
