"""Which files are checked: paths, walks, excludes, .gitignore; and what is said when there are none."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.cli.conftest import CLEAN, Run, put

TREE = ("a.txt", "b.md", "c.markdown", "d.text", "e.TXT", "code.py", "page.html", "sub/f.txt", "sub/.hidden.txt")


@pytest.fixture
def tree(home: Path) -> Path:
    for name in (*TREE, ".git/x.txt", "node_modules/x.txt", ".venv/x.txt"):
        put(home / name, CLEAN)
    return home


def shown(run: Run, *arguments: str) -> list[str]:
    done = run("--show-files", *arguments)
    assert done.exit_code == 0, done.stderr
    return done.stdout.splitlines()


class TestWalks:
    def test_texts_below_a_folder(self, run: Run, tree: Path) -> None:
        texts = ["a.txt", "b.md", "c.markdown", "d.text", "e.TXT", "sub/.hidden.txt", "sub/f.txt"]
        assert shown(run) == texts
        assert shown(run, "sub") == ["sub/.hidden.txt", "sub/f.txt"]
        assert shown(run, str(tree / "sub")) == [f"{tree}/sub/.hidden.txt", f"{tree}/sub/f.txt"]

    def test_a_named_file_is_checked_whatever_its_suffix(self, run: Run, tree: Path) -> None:
        assert shown(run, "code.py", "node_modules/x.txt") == ["code.py", "node_modules/x.txt"]

    def test_a_file_that_comes_twice_is_checked_once(self, run: Run, tree: Path) -> None:
        assert shown(run, "sub/f.txt", "sub", "./sub/f.txt", str(tree / "sub/f.txt")) == [
            "sub/.hidden.txt",
            "sub/f.txt",
        ]

    @pytest.mark.parametrize(
        ("arguments", "gone"),
        [
            (["--exclude", "sub"], {"sub/f.txt", "sub/.hidden.txt"}),
            (["--extend-exclude", "*.md,/a.txt"], {"a.txt", "b.md"}),
            (["--extend-exclude", "sub/*", "--extend-exclude", "c.*"], {"sub/f.txt", "sub/.hidden.txt", "c.markdown"}),
        ],
    )
    def test_excludes(self, run: Run, tree: Path, arguments: list[str], gone: set[str]) -> None:
        every = set(shown(run))
        assert every - set(shown(run, *arguments)) == gone

    def test_exclude_takes_the_place_of_the_defaults(self, run: Run, tree: Path) -> None:
        assert "node_modules/x.txt" in shown(run, "--exclude", "sub")
        assert "node_modules/x.txt" not in shown(run, "--extend-exclude", "sub")

    def test_naming_outdoes_excluding_unless_forced(self, run: Run, tree: Path) -> None:
        assert shown(run, "--exclude", "sub", "sub/f.txt") == ["sub/f.txt"]
        assert shown(run, "--exclude", "sub", "--force-exclude", "sub/f.txt", "a.txt") == ["a.txt"]
        assert shown(run, "--exclude", "f.txt", "sub") == ["sub/.hidden.txt"]

    def test_excludes_of_a_configuration_stand_on_its_folder(self, run: Run, tree: Path) -> None:
        put(tree / "textlint.toml", (tree / "textlint.toml").read_bytes() + b'extend-exclude = ["/sub/f.txt"]\n')
        assert shown(run, "sub") == ["sub/.hidden.txt"]

    def test_a_broken_pattern(self, run: Run, tree: Path) -> None:
        done = run("--extend-exclude", "!")
        assert done.exit_code == 2
        assert "The pattern “!” cannot be used" in done.stderr


class TestGitignore:
    def test_what_git_passes_over(self, run: Run, tree: Path) -> None:
        put(tree / ".gitignore", "*.md\nsub/*\n!sub/f.txt\n")
        put(tree / "sub/.gitignore", "# nothing\n")
        assert shown(run) == ["a.txt", "c.markdown", "d.text", "e.TXT", "sub/f.txt"]
        assert "b.md" in shown(run, "--no-respect-gitignore")
        assert shown(run, "b.md") == ["b.md"]

    def test_the_configuration_may_say_no(self, run: Run, tree: Path) -> None:
        put(tree / ".gitignore", "*.md\n")
        put(tree / "textlint.toml", (tree / "textlint.toml").read_bytes() + b"respect-gitignore = false\n")
        assert "b.md" in shown(run)
        assert "b.md" not in shown(run, "--respect-gitignore")


class TestNothing:
    def test_a_folder_without_texts_is_a_warning(self, run: Run, home: Path) -> None:
        put(home / "src/code.py", "recieve = 1\n")
        done = run("src")
        assert done.exit_code == 0
        assert done.stderr.startswith("warning: No file was checked: “src” holds no .md, .markdown, .txt, .text file")
        assert done.stdout == "No findings: no file was checked.\n"

    def test_it_is_an_error_where_files_are_required(self, run: Run, home: Path) -> None:
        (home / "src").mkdir()
        done = run("--require-files", "src")
        assert done.exit_code == 2
        assert done.stderr.startswith("error: No file was checked")
        put(home / "src/a.txt", CLEAN)
        assert run("--require-files", "src").exit_code == 0

    def test_everything_excluded(self, run: Run, home: Path) -> None:
        put(home / "a.txt")
        done = run("--exclude", "*.txt", "--force-exclude", "a.txt")
        assert done.exit_code == 0
        assert "No file was checked" in done.stderr
        assert "1 skipped" in done.stdout

    def test_a_missing_path_with_the_nearest_name(self, run: Run, home: Path) -> None:
        put(home / "docs/article.txt", CLEAN)
        done = run("docs/artcle.txt", "docs/article.txt")
        assert done.exit_code == 2
        assert done.stderr == "error: “docs/artcle.txt” does not exist. Did you mean “article.txt”?\n"
        assert "1 failure: this report is not complete." in done.stdout
        assert run("").exit_code == 2


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="the system has no links")
class TestLinks:
    def test_links_to_files_are_followed_once(self, run: Run, home: Path) -> None:
        put(home / "real.txt", CLEAN)
        (home / "link.txt").symlink_to("real.txt")
        assert len(shown(run)) == 1

    def test_links_to_folders_are_not_walked(self, run: Run, home: Path) -> None:
        put(home / "sub/a.txt", CLEAN)
        (home / "sub/round").symlink_to(home)
        assert shown(run) == ["sub/a.txt"]

    def test_a_link_to_nothing(self, run: Run, home: Path) -> None:
        (home / "gone.txt").symlink_to("nowhere.txt")
        done = run("gone.txt")
        assert done.exit_code == 2
        assert "“gone.txt” is a link to “nowhere.txt”, which does not exist." in done.stderr
        assert "skipped: a link to nothing" in run("-v", ".").stderr
