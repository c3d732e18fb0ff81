"""Which configuration a run obeys, and how a wrong one is answered."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.cli.conftest import CLEAN, PACK, TEXT, Run, put, write_pack


def said(run: Run, *arguments: str | Path) -> list[str]:
    done = run("--output-format", "concise", "-q", *arguments)
    assert done.exit_code < 2, done.stderr
    return [
        line.split(": ")[0].split(":")[0] + " " + line.split(": ")[1].split(" ")[0] for line in done.stdout.splitlines()
    ]


class TestDiscovery:
    def test_the_nearest_file_upward_from_each_text(self, run: Run, home: Path, pack: Path) -> None:
        put(home / "a.txt")
        put(home / "sub/deep/b.txt")
        for name, text in (
            ("sub/textlint.toml", f'packs = ["{pack}"]\nselect = ["demo/typo"]\n'),
            ("sub/.textlint.toml", "wrong = 1\n"),
        ):
            put(home / name, text)
        assert said(run, "--ignore", "demo/doubtful", ".") == [
            "a.txt demo/typo", "a.txt demo/open-task", "sub/deep/b.txt demo/typo",
        ]  # fmt: skip

    @pytest.mark.parametrize("name", ["textlint.toml", ".textlint.toml", "pyproject.toml"])
    def test_its_names(self, run: Run, home: Path, pack: Path, name: str) -> None:
        table = "[tool.textlint]\n" if name == "pyproject.toml" else ""
        put(home / "sub" / name, f'{table}packs = ["{pack}"]\nselect = ["demo/open-task"]\n')
        put(home / "sub/a.txt")
        assert said(run, "sub") == ["sub/a.txt demo/open-task"]

    def test_a_pyproject_of_somebody_else_is_passed_over(self, run: Run, home: Path) -> None:
        put(home / "sub/pyproject.toml", '[project]\nname = "textlint-notes"\n')
        put(home / "sub/a.txt")
        assert len(said(run, "sub")) == 3

    def test_extend(self, run: Run, home: Path) -> None:
        put(home / "sub/textlint.toml", 'extend = "../textlint.toml"\nignore = ["demo/typo"]\n')
        put(home / "sub/a.txt")
        assert said(run, "sub") == ["sub/a.txt demo/doubtful", "sub/a.txt demo/open-task"]

    def test_the_users_own_file_where_a_project_has_none(
        self,
        run: Run,
        tmp_path_factory: pytest.TempPathFactory,
        home: Path,
        pack: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        (home / "textlint.toml").unlink()
        put(home / "a.txt")
        own = tmp_path_factory.mktemp("own")
        put(own / "textlint/textlint.toml", f'packs = ["{pack}"]\nselect = ["demo/doubtful"]\n')
        monkeypatch.setenv("XDG_CONFIG_HOME", str(own))
        assert said(run, "a.txt") == ["a.txt demo/doubtful"]
        assert said(run, "--isolated", "a.txt") == []

    def test_isolated(self, run: Run, home: Path) -> None:
        put(home / "a.txt")
        assert said(run, "--isolated", "a.txt") == []
        assert said(run, "a.txt") != []


class TestCommandLine:
    def test_a_file_that_is_named(self, run: Run, home: Path, pack: Path) -> None:
        put(home / "ci/strict.toml", f'packs = ["{pack}"]\nselect = ["demo/typo"]\n')
        put(home / "a.txt")
        assert said(run, "--config", "ci/strict.toml", "a.txt") == ["a.txt demo/typo"]

    def test_it_outdoes_the_file(self, run: Run, home: Path) -> None:
        put(
            home / "textlint.toml", (home / "textlint.toml").read_bytes() + b'profile = "audit"\nfail-level = "never"\n'
        )
        put(home / "a.txt", "basically\n")
        assert said(run, "a.txt") == ["a.txt demo/wordy"]
        assert said(run, "--profile", "gate", "a.txt") == []
        assert run("a.txt").exit_code == 0
        assert run("--fail-level", "info", "a.txt").exit_code == 1

    @pytest.mark.parametrize(
        "override", ['select=["demo/typo"]', 'ignore = ["demo/doubtful", "demo/open-task"]', "min-confidence=high"]
    )
    def test_single_keys(self, run: Run, home: Path, override: str) -> None:
        put(home / "a.txt")
        assert said(run, "--config", override, "a.txt") == ["a.txt demo/typo"]

    def test_keys_with_dots(self, run: Run, home: Path) -> None:
        put(home / "a.txt")
        done = run("--config", 'rules."demo/typo".shape = 1', "a.txt")
        assert done.exit_code == 2
        assert "demo/typo has no option “shape”" in done.stderr

    def test_per_file_ignores_of_a_file(self, run: Run, home: Path) -> None:
        text = (home / "textlint.toml").read_bytes()
        put(home / "textlint.toml", text + b'[per-file-ignores]\n"old/*" = ["demo"]\n')
        for name in ("old/a.txt", "new/a.txt"):
            put(home / name, "recieve\n")
        assert said(run, ".") == ["new/a.txt demo/typo"]
        assert said(run, "old/a.txt") == []

    def test_allowed_phrases(self, run: Run, home: Path) -> None:
        put(home / "textlint.toml", (home / "textlint.toml").read_bytes() + b'allow = ["irregardless"]\n')
        put(home / "a.txt")
        assert said(run, "a.txt") == ["a.txt demo/typo", "a.txt demo/open-task"]


class TestWrong:
    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("profil = 'desk'\n", "textlint.toml:1: there is no setting “profil”. Did you mean “profile”?"),
            ("\nprofile = 'dsk'\n", "textlint.toml:2: “profile” must be one of gate, desk, audit, not “dsk”. Did you"),
            ("select = 'mt'\n", "textlint.toml:1: “select” must be a list of strings"),
            ("select = ['mt\n", "textlint.toml: this is not valid TOML"),
            ("a = 1\na = 2\n", "textlint.toml:2:"),
            ("packs = ['./none']\n", "which is not a folder"),
            ("packs = ['none']\n", "The rule pack “none” is neither a folder nor an installed pack."),
            ("extend = 'none.toml'\n", "“extend” names "),
            ("select = ['spaec']\n", "textlint.toml: No rule or family is called “spaec”. Did you mean “space”?"),
            ("[rules.'space/blank-lnies']\nx = 1\n", "No rule or family is called “space/blank-lnies”."),
            ("[per-file-ignores]\n'*' = ['spaec']\n", "“per-file-ignores” names “spaec”, no rule or family. Did you"),
        ],
    )
    def test_it_is_said_with_place_and_way_out(self, run: Run, home: Path, text: str, message: str) -> None:
        put(home / "textlint.toml", text)
        path = put(home / "a.txt")
        done = run("--fix", "--unsafe-fixes", "a.txt")
        assert (done.exit_code, done.stdout) == (2, "")
        assert message in done.stderr
        assert "Traceback" not in done.stderr
        assert path.read_text("utf-8") == TEXT

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (["--config", "none.toml"], "none.toml does not exist."),
            (["--config", "profle=desk"], "there is no setting “profle”. Did you mean “profile”?"),
            (["--config", "profile=dsk"], "Did you mean “desk”?"),
            (["--config", "select=[demo]"], "this is not KEY=VALUE with a TOML value"),
            (["--config", "extend=x.toml"], "“extend” belongs in a file"),
            (["--config", "a.toml", "--config", "b.toml"], "--config takes one file"),
            (["--isolated", "--config", "a.toml"], "--isolated reads no file"),
        ],
    )
    def test_on_the_command_line(self, run: Run, home: Path, arguments: list[str], message: str) -> None:
        for name in ("a.toml", "b.toml"):
            put(home / name, 'profile = "gate"\n')
        done = run(*arguments, ".")
        assert (done.exit_code, done.stdout) == (2, "")
        assert message in done.stderr

    def test_a_wrong_one_below_stops_the_run_before_anything_is_changed(self, run: Run, home: Path) -> None:
        path = put(home / "a.txt")
        put(home / "sub/textlint.toml", 'select = ["nothing"]\n')
        put(home / "sub/b.txt", CLEAN)
        assert run("--fix", ".").exit_code == 2
        assert path.read_text("utf-8") == TEXT

    def test_not_utf_8(self, run: Run, home: Path) -> None:
        put(home / "textlint.toml", 'allow = ["café"]\n'.encode("latin-1"))
        done = run(".")
        assert done.exit_code == 2
        assert "textlint.toml is not UTF-8, as TOML must be; save it as UTF-8." in done.stderr

    @pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is forbidden here")
    def test_unreadable(self, run: Run, home: Path) -> None:
        (home / "textlint.toml").chmod(0)
        assert run(".").exit_code == 2

    def test_a_pack_with_a_broken_rule(self, run: Run, home: Path) -> None:
        write_pack(home / "own", {"demo/typo": PACK["demo/typo"], "demo/broken": "summary = 'x'\nmessage = 'y'\n"})
        put(home / "textlint.toml", 'packs = ["own"]\n')
        put(home / "a.txt")
        done = run("a.txt")
        assert done.exit_code == 2
        assert "own/demo/broken.toml cannot be used: it says nothing to look for" in done.stderr

    def test_a_pack_may_not_bring_code(self, run: Run, home: Path) -> None:
        put(home / "own/demo/code.py", "raise SystemExit('it ran')\n")
        put(home / "textlint.toml", 'packs = ["own"]\n')
        put(home / "a.txt")
        done = run("a.txt")
        assert done.exit_code == 2
        assert "is Python, which a folder named in a configuration may not bring" in done.stderr
        assert "it ran" not in done.stderr
