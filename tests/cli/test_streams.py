"""What goes to which stream, in which dress: standard input, formats, files of reports, colour."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import CLEAN, FIXED, TEXT, Run, put

ESCAPE = "\N{ESCAPE}"


class TestStandardInput:
    def test_findings_go_to_standard_output(self, run: Run) -> None:
        done = run("-", stdin=TEXT)
        assert done.stdout.startswith("-\n")
        assert (done.stderr, done.exit_code) == ("", 1)

    def test_with_fix_the_text_goes_to_standard_output(self, run: Run) -> None:
        done = run("--fix", "-", stdin=TEXT)
        assert done.stdout == FIXED
        assert "Fixed 1 finding in 1 file." in done.stderr
        assert "irregardless" in done.stderr
        assert done.exit_code == 1

    def test_fix_only(self, run: Run) -> None:
        done = run("--fix-only", "-", stdin=TEXT)
        assert (done.stdout, done.exit_code) == (FIXED, 0)

    def test_quietly(self, run: Run) -> None:
        done = run("--fix", "--silent", "-", stdin=TEXT)
        assert (done.stdout, done.stderr, done.exit_code) == (FIXED, "", 1)

    def test_clean_text_comes_out_as_it_went_in(self, run: Run) -> None:
        assert run("--fix", "-", stdin=CLEAN).stdout == CLEAN

    def test_it_can_have_a_name(self, run: Run, home: Path) -> None:
        put(home / "docs/.textlint.toml", (home / "textlint.toml").read_bytes() + b'ignore = ["demo/typo"]\n')
        done = run("--stdin-filename", "docs/a.md", "--output-format", "concise", "-", stdin="recieve `irregardless`\n")
        assert (done.stdout, done.exit_code) == ("No findings in 1 file checked.\n", 0)
        done = run("--stdin-filename", "a.txt", "--output-format", "concise", "-", stdin="We recieve.\n")
        assert done.stdout.startswith("a.txt:1:4: demo/typo [*] ")

    def test_a_name_that_is_excluded(self, run: Run) -> None:
        done = run("--stdin-filename", "gen/a.txt", "--exclude", "gen", "--force-exclude", "--fix", "-", stdin=TEXT)
        assert (done.stdout, done.exit_code) == (TEXT, 0)

    def test_it_stands_alone(self, run: Run) -> None:
        done = run("-", "a.txt", stdin=TEXT)
        assert done.exit_code == 2
        assert "“-” is the only text" in done.stderr

    def test_empty(self, run: Run) -> None:
        assert run("-", stdin="").exit_code == 0
        assert run("--fix", "-", stdin="").stdout == ""


class TestFormats:
    def test_concise(self, run: Run, home: Path) -> None:
        put(home / "a.txt")
        assert run("--output-format", "concise", "a.txt").stdout.split("\n")[:3] == [
            "a.txt:1:4: demo/typo [*] “recieve” is a slip of the keyboard.",
            "a.txt:3:9: demo/doubtful “irregardless” says the same twice.",
            "a.txt:5:1: demo/open-task “TODO check” is still to be done.",
        ]

    def test_json(self, run: Run, home: Path) -> None:
        put(home / "a.txt")
        report = json.loads(run("--output-format", "json", "a.txt").stdout)
        assert [finding["rule"] for finding in report["findings"]] == ["demo/typo", "demo/doubtful", "demo/open-task"]
        assert report["summary"]["files"] == 1
        assert report["findings"][0]["fix"]["edits"] == [{"start": 3, "end": 10, "text": "receive"}]

    @pytest.mark.parametrize("name", ["json-lines", "jsonl"])
    def test_json_lines(self, run: Run, home: Path, name: str) -> None:
        put(home / "a.txt")
        rows = [json.loads(row) for row in run("--output-format", name, "a.txt").stdout.splitlines()]
        assert [row.get("rule") for row in rows] == ["demo/typo", "demo/doubtful", "demo/open-task", None]

    def test_several_in_one_run_each_to_its_place(self, run: Run, home: Path) -> None:
        put(home / "a.txt")
        formats = ("grouped", "json:out.json", "concise:out.txt", "jsonl:out.jsonl")
        done = run(*(part for name in formats for part in ("--output-format", name)), "a.txt")
        assert done.exit_code == 1
        assert "1:4  error" in done.stdout
        assert json.loads((home / "out.json").read_text("utf-8"))["summary"]["findings"] == 3
        assert (home / "out.txt").read_text("utf-8").startswith("a.txt:1:4: demo/typo")
        assert len((home / "out.jsonl").read_text("utf-8").splitlines()) == 4

    def test_statistics_leave_a_machine_format_whole(self, run: Run, home: Path) -> None:
        put(home / "a.txt")
        done = run("--statistics", "--output-format", "json", "a.txt")
        assert json.loads(done.stdout)["summary"]["findings"] == 3
        assert "3 findings in 1 file checked." in done.stderr

    @pytest.mark.parametrize("formats", [("full", "json"), ("json:x", "concise:./x"), ("json", "full:-")])
    def test_two_on_one_stream_is_wrong_usage(self, run: Run, home: Path, formats: tuple[str, str]) -> None:
        put(home / "a.txt")
        done = run("--output-format", formats[0], "--output-format", formats[1], "a.txt")
        assert (done.exit_code, done.stdout) == (2, "")
        assert "Two output formats would go to" in done.stderr
        assert not (home / "x").exists()

    def test_unknown_format(self, run: Run) -> None:
        done = run("--output-format", "jsno", ".")
        assert done.exit_code == 2
        assert "Did you mean “json”?" in done.stderr

    def test_a_report_that_cannot_be_written(self, run: Run, home: Path) -> None:
        put(home / "a.txt")
        done = run("--output-format", "json:no/such/folder.json", "a.txt")
        assert done.exit_code == 2
        assert "The report “no/such/folder.json” cannot be written" in done.stderr

    def test_a_report_never_takes_the_place_of_a_text(self, run: Run, home: Path) -> None:
        path = put(home / "a.txt")
        done = run("--output-format", "json:./a.txt", "a.txt")
        assert done.exit_code == 2
        assert "“./a.txt” is one of the texts" in done.stderr
        assert path.read_text("utf-8") == TEXT

    def test_the_configuration_may_choose(self, run: Run, home: Path) -> None:
        put(home / "textlint.toml", (home / "textlint.toml").read_bytes() + b'output-format = "concise"\n')
        put(home / "a.txt")
        assert run("a.txt").stdout.startswith("a.txt:1:4: ")
        assert run("--output-format", "grouped", "a.txt").stdout.startswith("a.txt\n")


class TestLoudness:
    def test_quiet_says_findings_only(self, run: Run, home: Path) -> None:
        put(home / "a.txt")
        done = run("-q", "a.txt")
        assert "checked" not in done.stdout
        assert "recieve" in done.stdout
        assert run("-q", "--diff", "a.txt").stderr == ""

    def test_silent_says_nothing(self, run: Run, home: Path) -> None:
        put(home / "a.txt")
        done = run("-s", "a.txt", "missing.txt")
        assert (done.stdout, done.stderr, done.exit_code) == ("", "", 2)

    def test_silent_still_writes_files(self, run: Run, home: Path) -> None:
        put(home / "a.txt")
        run("-s", "--output-format", "json:out.json", "a.txt")
        assert (home / "out.json").exists()

    def test_verbose_says_what_is_skipped_and_which_settings_hold(self, run: Run, home: Path) -> None:
        put(home / "a.txt")
        put(home / "picture.txt", b"\x89PNG\r\n\0\0")
        done = run("-v", ".")
        assert "note: “picture.txt” was skipped: not text." in done.stderr
        assert f"note: Settings come from {home / 'textlint.toml'}." in done.stderr
        assert "in 1 file checked, 1 skipped." in done.stdout


class TestColour:
    @pytest.mark.parametrize(
        ("arguments", "environment", "coloured"),
        [
            ([], {}, False),
            (["--color", "always"], {}, True),
            (["--color", "always"], {"NO_COLOR": "1"}, True),
            ([], {"FORCE_COLOR": "1"}, True),
            ([], {"CLICOLOR_FORCE": "1"}, True),
            ([], {"FORCE_COLOR": "0"}, False),
            ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
            ([], {"FORCE_COLOR": "1", "NO_COLOR": ""}, True),
            ([], {"FORCE_COLOR": "1", "TERM": "dumb"}, True),
            (["--color", "never"], {"FORCE_COLOR": "1"}, False),
        ],
    )
    def test_who_decides(
        self, run: Run, home: Path, arguments: list[str], environment: dict[str, str], coloured: bool
    ) -> None:
        put(home / "a.txt")
        done = run(*arguments, "a.txt", **environment)
        assert (ESCAPE in done.stdout) == coloured
        assert (ESCAPE in run(*arguments, "missing.txt", **environment).stderr) == coloured

    @pytest.mark.parametrize("name", ["json", "json-lines"])
    def test_machine_formats_never(self, run: Run, home: Path, name: str) -> None:
        put(home / "a.txt")
        assert ESCAPE not in run("--color", "always", "--output-format", name, "a.txt").stdout

    def test_files_never(self, run: Run, home: Path) -> None:
        put(home / "a.txt")
        run("--color", "always", "--output-format", "full:out.txt", "a.txt")
        assert ESCAPE not in (home / "out.txt").read_text("utf-8")

    def test_the_width_is_that_of_the_terminal(self, run: Run, home: Path) -> None:
        put(home / "a.txt", "word " * 60 + "recieve " + "word " * 60)
        for columns in (60, 100):
            lines = run("a.txt", COLUMNS=str(columns)).stdout.splitlines()
            assert columns - 12 < max(map(len, lines)) <= columns
