"""The catalogue: packs by folder and by entry point, names of today and of before, families."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.packs import write_pack
from textlint.catalog import CatalogError, load_catalog
from textlint.linter import Linter, UnknownRule

pytestmark = pytest.mark.usefixtures("no_catalogue")

CAT = '[[phrase]]\nfind = "cat"\n'
PYTHON = """
'''Cats are looked for in tests.'''
from textlint.authoring import bad, good, hit, rule

@rule(summary="A cat", message="A cat.", trigger=["cat"], examples=[bad("⟦cat⟧"), good("dog")])
def cats(document, options):
    yield hit((0, 3))
"""

Install = Callable[[dict[str, str], str], None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Makes an installed package, with an entry point called “cats”."""

    def make(files: dict[str, str], points_at: str) -> None:
        site = write_pack(tmp_path, files)
        info = site / "cat_rules-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text("Metadata-Version: 2.1\nName: cat-rules\nVersion: 1.0\n")
        (info / "entry_points.txt").write_text(f"[textlint.rules]\ncats = {points_at}\n")
        monkeypatch.syspath_prepend(str(site))

    return make


def names(*packs: Path | str) -> list[str]:
    return [rule.name for rule in load_catalog(packs).rules]


def test_packs_are_added_and_rules_stand_in_order(tmp_path: Path) -> None:
    one = write_pack(tmp_path, {"b/two.toml": CAT, "a/one.toml": CAT})
    other = write_pack(tmp_path, {"a/zebra.toml": CAT, "b/apple.toml": CAT})
    assert names(one, str(other)) == ["a/one", "a/zebra", "b/apple", "b/two"]


def test_an_installed_pack_may_bring_python(install: Install) -> None:
    install(
        {"cat_rules_a/__init__.py": "", "cat_rules_a/own/cat.py": PYTHON, "cat_rules_a/own/b.toml": CAT}, "cat_rules_a"
    )
    assert names("cats") == ["own/b", "own/cat"]
    (found,) = Linter(packs=["cats"], select=["own/cat"]).lint("cat")
    assert found.rule == "own/cat"


@pytest.mark.parametrize(
    ("files", "points_at", "reason"),
    [
        ({"cat_rules_b.py": ""}, "cat_rules_b", "AttributeError: "),
        ({"cat_rules_c/__init__.py": "1 / 0"}, "cat_rules_c", "ZeroDivisionError: "),
        ({"cat_rules_d/__init__.py": ""}, "cat_rules_e", "ModuleNotFoundError: "),
    ],
)
def test_an_installed_pack_that_cannot_be_imported(
    install: Install, files: dict[str, str], points_at: str, reason: str
) -> None:
    install(files, points_at)
    with pytest.raises(CatalogError) as error:
        load_catalog(["cats"])
    assert f"“cats” is installed, but {points_at} is no package that can be imported ({reason}" in str(error.value)


def test_a_pack_that_is_missing(install: Install) -> None:
    install({"cat_rules_f/__init__.py": ""}, "cat_rules_f")
    with pytest.raises(CatalogError, match=r"“cat” is neither a folder nor an installed pack\. Did you mean “cats”\?"):
        load_catalog(["cat"])
    with pytest.raises(CatalogError, match="The rule pack no/such/folder is not a folder"):
        load_catalog(["no/such/folder"])


def test_families_come_with_their_headings(tmp_path: Path) -> None:
    headings = 'own = { heading = "Words" }\nb = { heading = "More" }\n'
    pack = write_pack(tmp_path, {"own/a.toml": CAT, "families.toml": headings})
    assert load_catalog([pack]).families == (("own", "Words"), ("b", "More"))


class TestFormerNames:
    @pytest.fixture
    def pack(self, tmp_path: Path) -> Path:
        files = {
            "own/cat.toml": "was = ['old/cat', 'own/dog']\n[lists]\nwords = []\n" + CAT,
            "own/dog.toml": '[[phrase]]\nfind = "dog"\n',
        }
        return write_pack(tmp_path, files)

    def found(self, pack: Path, **settings: object) -> list[str]:
        return [finding.rule for finding in Linter(packs=[pack], profile="audit", **settings).lint("cat dog")]  # type: ignore[arg-type]

    def test_a_former_name_serves(self, pack: Path) -> None:
        assert self.found(pack, select=["old/cat"]) == ["own/cat"]
        assert self.found(pack, ignore=["old/cat"]) == ["own/dog"]
        assert self.found(pack, options={"old/cat": {"words": ["hen"]}}) == ["own/cat", "own/dog"]

    def test_a_name_of_today_goes_before_a_former_one(self, pack: Path) -> None:
        assert self.found(pack, select=["own/dog"]) == ["own/dog"]

    def test_a_former_name_serves_in_marks(self, pack: Path) -> None:
        linter = Linter(packs=[pack], profile="audit")
        found = linter.lint("A cat, a dog. <!-- textlint: ignore[old/cat] -->\n", markup="markdown")
        assert [finding.rule for finding in found] == ["own/dog"]

    def test_a_former_family_is_no_family(self, pack: Path) -> None:
        with pytest.raises(UnknownRule):
            self.found(pack, select=["old"])
