"""The commands beside `check`, and the help that leads to them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import textlint
from tests.cli.conftest import CLEAN, FIXED, PACK, TEXT, Run, put, write_pack

LATIN = "Nous étions déjà là, à côté du château, et nous avons été très étonnés.\n".encode("latin-1")


class TestClean:
    def test_a_file_is_written_out_mended_and_left_as_it_is(self, run: Run, home: Path) -> None:
        path = put(home / "a.txt")
        done = run("clean", "a.txt")
        assert (done.stdout, done.stderr, done.exit_code) == (FIXED, "", 0)
        assert path.read_text("utf-8") == TEXT

    def test_standard_input(self, run: Run) -> None:
        assert run("clean", stdin=TEXT).stdout == FIXED
        assert run("clean", "-", stdin=TEXT).stdout == FIXED

    def test_likely_fixes(self, run: Run) -> None:
        assert run("clean", "--risk", "likely", stdin=TEXT).stdout == FIXED.replace("irregardless", "regardless")

    def test_verbose_sums_up_beside_the_text(self, run: Run) -> None:
        done = run("clean", "-v", stdin=TEXT)
        assert done.stdout == FIXED
        assert done.stderr.startswith("Fixed 1 finding in 1 file.\n")

    @pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\0\0", LATIN.replace(b"Nous", b"Nous recieve"), b""])
    def test_what_cannot_be_cleaned_comes_out_as_it_went_in(self, run: Run, home: Path, data: bytes) -> None:
        put(home / "a.txt", data)
        for done in (run("clean", "a.txt"), run("clean", stdin=data)):
            assert done.stdout_bytes == data
            assert done.exit_code == (2 if data else 0)
            assert bool(done.stderr) == bool(data)

    @pytest.mark.parametrize("arguments", [["a.txt", "b.txt"], ["missing.txt"], ["--risk", "all"]])
    def test_wrong_usage(self, run: Run, home: Path, arguments: list[str]) -> None:
        put(home / "a.txt")
        done = run("clean", *arguments)
        assert (done.exit_code, done.stdout) == (2, "")
        assert done.stderr.startswith("error: ")

    def test_the_settings_of_the_file_hold(self, run: Run, home: Path) -> None:
        put(home / "docs/textlint.toml", 'select = ["space"]\n')
        put(home / "docs/a.txt")
        assert run("clean", "docs/a.txt").stdout == TEXT


class TestRule:
    def test_a_page(self, run: Run) -> None:
        done = run("rule", "demo/typo")
        assert done.stdout.startswith("# demo/typo\n\nLetters the wrong way round.\n")
        for part in ("Two letters change places", "We ⟦recieve⟧ mail.", "We receive mail.", "safe; `--fix` applies it"):
            assert part in done.stdout
        assert done.exit_code == 0

    def test_a_family_and_several(self, run: Run) -> None:
        assert [line for line in run("rule", "demo").stdout.split("\n") if line.startswith("# ")] == [
            "# demo/doubtful", "# demo/open-task", "# demo/typo", "# demo/wordy",
        ]  # fmt: skip
        assert run("rule", "demo/typo", "demo/wordy").stdout.count("\n# ") == 1

    def test_all(self, run: Run) -> None:
        pages = run("rule", "--all").stdout
        assert pages.count("- **Measured:**") == len(json.loads(run("rules", "--output-format", "json").stdout))

    def test_as_data(self, run: Run) -> None:
        page = json.loads(run("rule", "demo/doubtful", "--output-format", "json").stdout)
        assert (page["name"], page["fix"], page["because"]) == ("demo/doubtful", "unsafe", "Somebody may be quoted.")
        assert len(json.loads(run("rule", "demo", "--output-format", "json").stdout)) == 4

    def test_unknown(self, run: Run) -> None:
        done = run("rule", "demo/tpyo")
        assert (done.exit_code, done.stdout) == (2, "")
        assert "There is no rule called “demo/tpyo”. Did you mean “demo/typo”?" in done.stderr

    def test_a_name_or_all_has_to_be_said(self, run: Run) -> None:
        assert run("rule").exit_code == run("rule", "demo/typo", "--all").exit_code == 2


class TestRules:
    def test_the_list(self, run: Run) -> None:
        lines = run("rules").stdout.splitlines()
        assert lines[0].split() == ["rule", "profile", "fix", "finds"]
        assert "demo/typo gate safe Letters the wrong way round" in [" ".join(line.split()) for line in lines]
        assert lines[-1] == f"{len(lines) - 3} rules. “textlint rule NAME” explains one."
        assert run("rules", "list").stdout == run("rules").stdout

    def test_of_a_profile(self, run: Run) -> None:
        names = {profile: run("rules", "--profile", profile).stdout for profile in ("gate", "desk", "audit")}
        assert "demo/wordy" in names["audit"]
        assert "demo/wordy" not in names["gate"]
        assert len(names["gate"]) <= len(names["desk"]) <= len(names["audit"])

    def test_as_data(self, run: Run) -> None:
        rules = json.loads(run("rules", "--output-format", "json").stdout)
        assert {*PACK} <= {rule["name"] for rule in rules}

    def test_a_slip_in_a_command(self, run: Run) -> None:
        done = run("rules", "chekc")
        assert done.exit_code == 2
        assert "Did you mean “check”?" in done.stderr

    @pytest.mark.parametrize("kind", ["phrase", "pattern", "block", "python"])
    def test_a_new_rule_obeys_the_laws(self, run: Run, home: Path, kind: str) -> None:
        done = run("rules", "new", "mine/odd-thing", "--kind", kind, "--into", "own")
        (path,) = (home / "own/mine").iterdir()
        assert path.stem == "odd_thing"
        assert str(path.relative_to(home)) in done.stdout
        checked = run("rules", "check", path.relative_to(home))
        assert (checked.stdout, checked.exit_code) == ("1 rule checked; it obeys the laws.\n", 0)

    def test_a_new_rule_never_takes_the_place_of_another(self, run: Run, home: Path) -> None:
        run("rules", "new", "mine/thing")
        before = (home / "rules/mine/thing.toml").read_bytes()
        for kind in ("phrase", "python"):
            done = run("rules", "new", "mine/thing", "--kind", kind)
            assert done.exit_code == 2
            assert "exists already" in done.stderr
        assert (home / "rules/mine/thing.toml").read_bytes() == before

    @pytest.mark.parametrize("name", ["thing", "Mine/Thing", "../mine/thing", "mine/../thing", "mine/a/b", "mine/"])
    def test_names_that_are_none(self, run: Run, home: Path, name: str) -> None:
        done = run("rules", "new", name)
        assert done.exit_code == 2
        assert "is no name for a rule" in done.stderr
        assert [path.name for path in home.iterdir()] == ["textlint.toml"]

    def test_a_broken_law(self, run: Run, home: Path) -> None:
        write_pack(home / "own", {"demo/typo": PACK["demo/typo"].replace("We ⟦recieve⟧ mail", "⟦We recieve⟧ mail")})
        done = run("rules", "check", "own")
        assert done.exit_code == 1
        assert "own/demo/typo.toml: demo/typo: " in done.stdout
        assert done.stdout.endswith("1 rule checked; it breaks a law.\n")

    def test_a_rule_file_that_cannot_be_read(self, run: Run, home: Path) -> None:
        put(home / "own/demo/broken.toml", 'summary = "no end\n')
        done = run("rules", "check", "own")
        assert done.exit_code == 2
        assert "own/demo/broken.toml cannot be used: it is not readable TOML" in done.stderr

    def test_a_family_may_be_named(self, run: Run, home: Path) -> None:
        write_pack(home / "own", {"demo/typo": PACK["demo/typo"].replace("We ⟦recieve⟧ mail", "⟦We recieve⟧ mail")})
        assert "demo/typo: " in run("rules", "check", "own/demo").stdout

    def test_nothing_to_check(self, run: Run, home: Path) -> None:
        (home / "own").mkdir()
        done = run("rules", "check", "own")
        assert (done.exit_code, done.stderr) == (2, "error: There is no rule to check.\n")


class TestConfig:
    def test_every_setting_with_its_origin(self, run: Run, home: Path) -> None:
        done = run("config")
        assert f'select = ["demo"]  # {home / "textlint.toml"}' in done.stdout
        assert 'profile = "gate"  # default' in done.stdout
        assert done.exit_code == 0

    def test_of_a_file_or_folder_below(self, run: Run, home: Path) -> None:
        put(home / "docs/textlint.toml", 'profile = "desk"\n[rules."demo/typo"]\nx = 1\n')
        put(home / "docs/a.txt")
        assert run("config", "docs").stdout == run("config", "docs/a.txt").stdout
        assert 'profile = "desk"  # ' in run("config", "docs").stdout

    def test_show_settings_says_the_same(self, run: Run, home: Path) -> None:
        assert run("--show-settings").stdout == run("config").stdout
        assert 'profile = "audit"  # command line' in run("--show-settings", "--profile", "audit").stdout

    def test_what_it_prints_can_be_read_again(self, run: Run, home: Path) -> None:
        printed = run("config").stdout
        put(home / "again.toml", printed)
        shown = run("config", "--config", "again.toml")
        assert shown.exit_code == 0, shown.stderr
        assert [line.split("  #")[0] for line in shown.stdout.split("\n")[1:]] == [
            line.split("  #")[0] for line in printed.split("\n")[1:]
        ]

    def test_a_missing_path(self, run: Run) -> None:
        assert run("config", "missing").exit_code == 2


class TestHelp:
    @pytest.mark.parametrize("arguments", [["version"], ["--version"], ["-V"]])
    def test_version(self, run: Run, arguments: list[str]) -> None:
        assert run(*arguments).stdout == f"textlint {textlint.__version__}\n"

    @pytest.mark.parametrize("option", ["-h", "--help"])
    def test_help_names_every_command(self, run: Run, option: str) -> None:
        done = run(option)
        assert done.exit_code == 0
        for command in ("check", "clean", "rule", "rules", "config", "version"):
            assert f"\n  {command} " in done.stdout

    @pytest.mark.parametrize("command", ["check", "clean", "rule", "rules", "rules list", "rules new", "config"])
    def test_every_command_has_help(self, run: Run, command: str) -> None:
        done = run(*command.split(), "--help")
        assert (done.exit_code, done.stderr) == (0, "")
        assert done.stdout.startswith(f"Usage: textlint {command} ")

    def test_check_has_every_option_that_users_of_linters_know(self, run: Run) -> None:
        options = """--fix --fix-only --unsafe-fixes --diff --show-fixes --select --extend-select --ignore
            --per-file-ignores --profile --fail-level --min-confidence --exclude --extend-exclude --force-exclude
            --respect-gitignore --stdin-filename --config --isolated --output-format --statistics --exit-zero
            --exit-non-zero-on-fix --require-files --show-files --show-settings -j -q -s -v --color"""
        shown = run("check", "--help").stdout
        assert [option for option in options.split() if option not in shown] == []

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (["--fxi"], "There is no option “--fxi”. Did you mean “--fix”?"),
            (["--no-respect-gitignor"], "Did you mean “--no-respect-gitignore”?"),
            (["--profile", "dsk"], "“dsk” is no value of --profile; it takes gate, desk, audit. Did you mean “desk”?"),
            (["--color", "red"], "“red” is no value of --color; it takes auto, always, never."),
            (["clean", "--rsk"], "There is no option “--rsk”. Did you mean “--risk”?"),
        ],
    )
    def test_slips_are_answered_with_the_nearest_name(self, run: Run, arguments: list[str], message: str) -> None:
        done = run(*arguments)
        assert done.exit_code == 2
        assert message in done.stderr
        assert "--help”." in done.stderr

    def test_a_slip_in_a_command_is_told_from_a_path(self, run: Run, home: Path) -> None:
        put(home / "a.txt", CLEAN)
        done = run("chekc", "a.txt")
        assert done.exit_code == 2
        assert "“chekc” does not exist." in done.stderr
        assert "did you mean the command “check”?" in done.stderr
