"""Measuring: what is clean, what is damage, and what each rule did on both."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from textlint import Linter
from textlint.cli.app import app
from textlint.run.corpora import corpora
from textlint.run.measure import count_words, measure

RULE = "placeholder/bracketed-field"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    def write(name: str, *rows: dict[str, object]) -> None:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        text = "".join(json.dumps(row) + "\n" for row in rows)
        path.write_bytes(gzip.compress(text.encode()) if name.endswith(".gz") else text.encode())

    write("clean/posts.jsonl", {"id": "a.md", "text": "Write `[user_name]` there. One [user_name] slipped through."})
    write("pages/p.jsonl.gz", {"id": "p", "text": "A story.\n\nBy [user_name]", "lines": [
        {"text": "A story.", "label": "KEEP"}, {"text": "By [user_name]", "label": "DROP"}]})  # fmt: skip
    write("mt/m.jsonl", {"target": "He met [user_name] there.", "spans": [{"start": 0, "end": 2}]})
    write("dirty/d.jsonl", {"text": "Dear [user_name],"}, {"other": 1})
    return tmp_path


def test_sets_are_told_apart_by_their_labels_and_their_folder(folder: Path) -> None:
    kinds = {corpus.name: corpus.kind for corpus in corpora(folder)}
    assert kinds == {
        "clean/posts": "clean", "pages/p": "labelled", "mt/m": "labelled", "dirty/d": "unlabelled"
    }  # fmt: skip


def test_dropped_lines_are_damage_in_their_place(folder: Path) -> None:
    (pages,) = [corpus for corpus in corpora(folder) if corpus.name == "pages/p"]
    (sample,) = pages.samples()
    assert [sample.text[start:end] for start, end in sample.damage or ()] == ["By [user_name]"]


def test_hits_are_counted_by_the_kind_of_set(folder: Path) -> None:
    done = measure(Linter(select=[RULE]), corpora(folder))
    figures = done.figures[RULE]
    assert (figures.clean, figures.labelled, figures.right, figures.unlabelled) == (1, 2, 1, 1)
    assert done.per_million(RULE) == 1e6 / done.words["clean"]


def test_the_sample_is_the_same_for_the_same_seed(folder: Path) -> None:
    linter = Linter(select=[RULE])
    one, other = (measure(linter, corpora(folder), keep=2, seed=7).figures[RULE].seen for _ in range(2))
    assert len(one) == 2
    assert one == other


def test_the_command_prints_a_table_and_a_sample(folder: Path) -> None:
    done = CliRunner().invoke(app, ["rules", "measure", str(folder), "--select", RULE, "--sample", "9", "--isolated"])
    assert f"| {RULE} | 1 | 1 |" in done.stdout
    assert "⟦[user_name]⟧" in done.stdout


def test_a_folder_without_sets_is_told(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["rules", "measure", str(tmp_path)])
    assert done.exit_code == 2
    assert "holds no .jsonl" in done.stderr


@pytest.mark.parametrize(("text", "words"), [("", 0), ("It’s a well-known 4", 4), ("老茶馆上周 open", 3)])
def test_words_are_counted_in_every_script(text: str, words: int) -> None:
    assert count_words(text) == words
