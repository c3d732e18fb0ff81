"""Furniture of pages: lines are known by the whole, trailers are read upward, and no sentence is ever lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textlint.catalog.locate import builtin_folder
from textlint.model import Document
from textlint.text.fold import squeeze
from textlint.text.furniture import Furniture, bare, normal
from textlint.text.lexicon import read_lexicon
from textlint.text.page import page
from textlint.text.regions import plain_regions
from textlint.text.runs import end_of, runs

LEXICONS = {
    "share": "share this\n? facebook\n? twitter\n? email\nshare on *",
    "related": "related articles\n? more\nthe post * came first on *",
    "comment": "0 comments\n? reply",
    "tags": "tags: *\n? tags",
    "navigation": "? contact\n? about\n? privacy policy",
}
SENTENCES = (
    "The mayor opened the new bridge over the river on Monday.",
    "It cost four million euros, and a fifth of it came from the county.",
    "Nobody had crossed the river there since the flood of the year before last.",
)
FURNITURE = (
    "Share this",
    "Facebook",
    "Twitter",
    "Related articles",
    "12 comments",
    "Tags: river",
    "© 2020 Harbour",
    "Olga Ek",
)


@pytest.fixture(scope="module")
def furniture(tmp_path_factory: pytest.TempPathFactory) -> Furniture:
    folder = tmp_path_factory.mktemp("lexicons")
    (folder / "furniture").mkdir()
    for kind, phrases in LEXICONS.items():
        (folder / "furniture" / f"{kind}.txt").write_text(phrases, encoding="utf-8")
    for name in ("promo.txt", "notices.txt", "sections.txt"):
        (folder / name).write_text("newsletter\n", encoding="utf-8")
    return Furniture(folder)


def document(text: str) -> Document:
    return Document(text, plain_regions)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Share this", ("share", True)),
        ("» SHARE THIS «", ("share", True)),
        ("Share this:", ("share", True)),
        ("share this bridge", None),
        ("Share on X", ("share", True)),
        ("Share on Monday.", ("share", False)),
        ("1,204 Comments", ("comment", True)),
        ("Tags: river, bridge", ("tags", True)),
        ("Tags", ("tags", False)),
        ("The post A new bridge came first on Harbour News.", ("related", True)),
        ("The post came first on", None),
        ("Share on " + "one two " * 5, None),
        ("About | Contact | Privacy Policy", ("row", True)),
        ("About us and contact", None),
        ("© 2020 Harbour News", ("copyright", True)),
        ("Source by [author_name]", ("placeholder", True)),
        ("[author_name]: https://example.org", None),
        ("## Share this", None),
        ("", None),
    ],
)
def test_a_line_is_known_by_the_whole(furniture: Furniture, line: str, kind: tuple[str, bool] | None) -> None:
    assert furniture.kind(line) == kind


def test_literals_stand_in_every_line_of_their_kind(furniture: Furniture) -> None:
    literals = furniture.literals("comment")
    assert any(literal in squeeze("1,204  Comments") for literal in literals)


def test_what_is_listed_is_no_furniture(furniture: Furniture) -> None:
    lines = page(document("- Share this\n- Facebook\n"), furniture)
    assert [lines[index].kind for index in range(len(lines))] == ["bare", "bare"]


@given(st.lists(st.sampled_from(SENTENCES + FURNITURE), max_size=14))
def test_no_sentence_stands_in_a_certain_trailer_or_a_run(furniture: Furniture, lines: list[str]) -> None:
    text = document("\n\n".join(lines))
    rows = page(text, furniture)
    found = end_of(text, furniture)
    taken = {index for run in runs(text, furniture) for index in range(run.first, run.last + 1)}
    assert not any(rows.text(index) in SENTENCES for index in taken)
    if found and found.certain:
        behind = [rows.text(index) for index in range(found.first, len(rows))]
        assert not set(behind) & set(SENTENCES)
        assert any(line in SENTENCES for line in lines[: found.first])
        assert not any(index >= found.first for index in taken)


def phrases() -> list[tuple[Path, str]]:
    files = sorted(builtin_folder().glob("*/furniture/*.txt"))
    return [(path, phrase.removeprefix("? ")) for path in files for phrase in read_lexicon(path)]


def test_phrases_are_written_in_the_form_in_which_they_are_looked_up() -> None:
    wrong = [(path.name, phrase) for path, phrase in phrases() if phrase != written(phrase)]
    assert wrong == []


def written(phrase: str) -> str:
    return normal(phrase) if "*" in phrase else bare(normal(phrase))
