"""The index of rules on disk: it saves reading, and never anything else."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.packs import shown, write_pack
from textlint.catalog import Catalog, CatalogError, index, load_catalog
from textlint.catalog.index import _index_path  # what is damaged here is what it names

pytestmark = pytest.mark.usefixtures("no_catalogue")

RULE = """
summary = "A pet"
message = "“{match}” is a pet."
why = "Pets are looked for in tests."
severity = "error"
languages = ["en"]
near = ["vet"]
minimum = 1
was = ["old/pet"]
fix = "unsafe"
because = "It may be a cow."
[lists]
pets = { file = "pets.txt" }
[[phrase]]
list = "pets"
replace = "animal"
[[pattern]]
find = 'a (?<hit>d.g)'
replace = "dog"
[[example]]
bad = "A ⟦cat⟧ and a vet."
[[example]]
good = "A tree."
"""
CAT = '[[phrase]]\nfind = "cat"\n'


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return write_pack(
        tmp_path, {"own/pets.toml": RULE, "own/pets.txt": "cat\n", "families.toml": "own.heading = 'Pets'"}
    )


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders that are read because no index serves."""
    from textlint.catalog import load

    found: list[Path] = []
    read = load._read

    def counted(folder: Path, code: bool) -> Any:
        found.append(folder)
        return read(folder, code)

    monkeypatch.setattr(load, "_read", counted)
    return found


def loaded(pack: Path) -> Catalog:
    return load_catalog([pack])


def test_what_comes_from_the_index_is_what_was_read(pack: Path, reads: list[Path]) -> None:
    fresh, kept = loaded(pack), loaded(pack)
    assert reads.count(pack) == 1
    assert kept.families == fresh.families == (("own", "Pets"),)
    (one,), (other,) = fresh.rules, kept.rules
    for field in set(one.__slots__) - {"examples", "measured", "body", "options"}:
        assert getattr(one, field) == getattr(other, field), field
        assert type(getattr(one, field)) is type(getattr(other, field)), field
    assert dict(one.options) == dict(other.options)
    text = "A cat and a dig at the vet."
    assert shown(one, text) == shown(other, text) == "A ⟦cat⟧ and a ⟦dig⟧ at the vet."


@pytest.mark.parametrize("name", ["own/pets.toml", "own/pets.txt", "own/more.toml", "families.toml"])
def test_a_changed_file_makes_it_stale(pack: Path, reads: list[Path], name: str) -> None:
    loaded(pack)
    old = (pack / name).read_text() if (pack / name).exists() else 'summary = "A"\nmessage = "A."\n' + CAT
    (pack / name).write_text(old + "\n# changed\n")
    loaded(pack)
    loaded(pack)
    assert reads.count(pack) == 2


def test_a_list_is_read_anew_in_the_same_process(pack: Path) -> None:
    assert loaded(pack).rules[0].options["pets"] == ("cat",)
    (pack / "own" / "pets.txt").write_text("cat\ncow\n")
    assert loaded(pack).rules[0].options["pets"] == ("cat", "cow")
    assert loaded(pack).rules[0].options["pets"] == ("cat", "cow")


def test_a_file_that_is_gone_makes_it_stale(pack: Path) -> None:
    (pack / "own" / "cat.toml").write_text('summary = "A"\nmessage = "A."\n' + CAT)
    assert len(loaded(pack).rules) == 2
    (pack / "own" / "cat.toml").unlink()
    assert len(loaded(pack).rules) == 1


def test_another_version_makes_it_stale(pack: Path, reads: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    loaded(pack)
    monkeypatch.setattr(index, "__version__", "99")
    loaded(pack)
    assert reads.count(pack) == 2


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: b"\xff\xfe",
        lambda data: data[: len(data) // 2],
        lambda data: b"null",
        lambda data: b"[]",
        lambda data: b"[" * 100_000,
        lambda data: data.replace(b'"rules": [{', b'"rules": [1, {'),
        lambda data: data.replace(b'"severity": "error"', b'"severity": "fatal"'),
        lambda data: data.replace(b'"severity": "error", ', b""),
        lambda data: data.replace(b'"summary"', b'"smmary"'),
        lambda data: data.replace(b'"families": [["own", "Pets"]]', b'"families": 5'),
        lambda data: data.replace(b'"trigger": [[', b'"trigger": ['),
    ],
)
def test_a_damaged_index_is_made_anew(pack: Path, reads: list[Path], damage: Callable[[bytes], bytes]) -> None:
    loaded(pack)
    path = Path(_index_path(pack))
    whole = path.read_bytes()
    path.write_bytes(damage(whole))
    assert path.read_bytes() != whole
    assert [rule.summary for rule in loaded(pack).rules] == ["A pet"]
    if path.read_bytes() == whole:
        assert reads.count(pack) == 2


def test_a_forged_index_runs_no_code(pack: Path, tmp_path: Path) -> None:
    loaded(pack)
    trap = tmp_path / "trap.py"
    trap.write_text("raise SystemExit('run')")
    path = Path(_index_path(pack))
    kept = json.loads(path.read_text())
    kept["rules"][0] |= {"path": str(trap), "body": "{}"}
    path.write_text(json.dumps(kept))
    assert loaded(pack).rules[0].path == str(pack / "own" / "pets.toml")


def test_an_index_is_no_leave_to_run_python(pack: Path) -> None:
    loaded(pack)
    path = Path(_index_path(pack))
    (pack / "own" / "trap.py").write_text("raise SystemExit('run')")
    with pytest.raises(CatalogError):
        loaded(pack)
    kept = json.loads(path.read_text())
    kept["state"][2] = [list(entry) for entry in index.stamp(pack)]
    kept["rules"].append(kept["rules"][0] | {"name": "own/trap", "path": str(pack / "own" / "trap.py"), "body": "{}"})
    path.write_text(json.dumps(kept))
    with pytest.raises(CatalogError, match="is Python, which a folder named in a configuration may not bring"):
        loaded(pack)


def test_a_cache_that_cannot_be_written_is_done_without(
    pack: Path, cache: Path, reads: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    cache.write_text("a file where the folder should be")
    assert len(loaded(pack).rules) == len(loaded(pack).rules) == 1
    assert reads.count(pack) == 2
    monkeypatch.setenv("XDG_CACHE_HOME", os.devnull)
    assert len(loaded(pack).rules) == 1


def test_options_that_json_cannot_hold_are_no_harm(no_catalogue: Path) -> None:
    code = """
    '''Sets are looked at in tests.'''
    from dataclasses import dataclass
    from textlint.authoring import rule

    @dataclass(frozen=True)
    class Options:
        words: frozenset[str] = frozenset({"a"})

    @rule(summary="A", message="A.", trigger=["a"], options=Options, examples=[])
    def words(document, options): ...
    """
    made = write_pack(no_catalogue, {"own/words.py": code})
    for path in made.iterdir():
        path.rename(no_catalogue / path.name)
    made.rmdir()
    assert load_catalog().rules[0].options["words"] == load_catalog().rules[0].options["words"] == {"a"}
