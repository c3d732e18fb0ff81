"""`textlint [check] PATH…`: what it says, what it mends, and its exit code."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import CLEAN, FIXED, TEXT, Run, put


def last_lines(text: str, count: int = 2) -> list[str]:
    return text.rstrip("\n").split("\n")[-count:]


class TestFindings:
    def test_they_are_explained_in_place_and_summed_up(self, run: Run, home: Path) -> None:
        put(home / "a.txt")
        done = run("a.txt")
        assert "1:4  [*] error: “recieve” is a slip of the keyboard." in done.stdout
        assert "We [-recieve-]{+receive+} mail." in done.stdout
        assert "demo/typo: Two letters change places in fast typing." in done.stdout
        assert last_lines(done.stdout) == [
            "3 findings (1 error, 1 warning, 1 info) in 1 file checked.",
            "[*] 1 fixable with --fix (1 more with --unsafe-fixes), 1 is left for a person.",
        ]
        assert (done.stderr, done.exit_code) == ("", 1)

    def test_check_is_the_default_command(self, run: Run, home: Path) -> None:
        put(home / "a.txt")
        assert run("a.txt").stdout == run("check", "a.txt").stdout
        assert run("--profile", "gate", "a.txt").exit_code == 1

    def test_a_file_may_be_called_like_a_command(self, run: Run, home: Path) -> None:
        put(home / "clean", TEXT)
        assert run("check", "clean").exit_code == 1
        assert run("./clean").exit_code == 1

    def test_clean_text(self, run: Run, home: Path) -> None:
        put(home / "a.txt", CLEAN)
        done = run("a.txt")
        assert (done.stdout, done.stderr, done.exit_code) == ("No findings in 1 file checked.\n", "", 0)

    def test_without_a_path_the_current_folder_is_checked(self, run: Run, home: Path) -> None:
        put(home / "deep/a.txt")
        assert "deep/a.txt" in run("--output-format", "concise").stdout

    def test_files_come_in_order_whatever_the_order_of_paths(self, run: Run, home: Path) -> None:
        for name in ("c.txt", "a.txt", "b/z.txt"):
            put(home / name, "recieve\n")
        done = run("c.txt", "b", "a.txt", "c.txt", "--output-format", "concise")
        assert [line.split(":")[0] for line in done.stdout.split("\n")[:3]] == ["a.txt", "b/z.txt", "c.txt"]
        assert "3 findings (3 errors) in 3 files checked." in done.stdout

    def test_statistics(self, run: Run, home: Path) -> None:
        put(home / "a.txt", TEXT + "We recieve more.\n")
        done = run("--statistics", "a.txt")
        assert done.stdout == (
            "2  [*]  demo/typo\n1       demo/doubtful\n1       demo/open-task\n4 findings in 1 file checked.\n"
        )
        assert done.exit_code == 1


class TestExitCodes:
    @pytest.mark.parametrize(
        ("level", "text", "code"),
        [
            ("info", TEXT, 1),
            ("error", TEXT, 1),
            ("error", "irregardless TODO\n", 0),
            ("warning", "irregardless\n", 1),
            ("warning", "TODO\n", 0),
            ("info", "TODO\n", 1),
            ("never", TEXT, 0),
        ],
    )
    def test_the_fail_level_decides(self, run: Run, home: Path, level: str, text: str, code: int) -> None:
        put(home / "a.txt", text)
        done = run("--fail-level", level, "a.txt")
        assert done.exit_code == code
        assert "No findings" not in done.stdout

    def test_exit_zero_hides_findings(self, run: Run, home: Path) -> None:
        put(home / "a.txt")
        assert run("--exit-zero", "a.txt").exit_code == 0
        assert run("--exit-zero", "--diff", "a.txt").exit_code == 0
        assert run("--exit-zero", "--fix", "--exit-non-zero-on-fix", "a.txt").exit_code == 0

    def test_exit_zero_never_hides_failures(self, run: Run, home: Path) -> None:
        put(home / "a.txt")
        assert run("--exit-zero", "a.txt", "missing.txt").exit_code == 2
        assert run("--exit-zero", "--select", "nothing", "a.txt").exit_code == 2

    def test_after_fixing_it_speaks_of_what_is_left(self, run: Run, home: Path) -> None:
        put(home / "all.txt", "We recieve mail.\n")
        put(home / "some.txt")
        assert run("--fix", "all.txt").exit_code == 0
        assert run("--fix", "some.txt").exit_code == 1

    def test_a_fix_can_be_asked_to_fail(self, run: Run, home: Path) -> None:
        put(home / "a.txt", "We recieve mail.\n")
        assert run("--fix", "--exit-non-zero-on-fix", "a.txt").exit_code == 1
        assert run("--fix", "--exit-non-zero-on-fix", "a.txt").exit_code == 0

    def test_diff_fails_when_something_would_change(self, run: Run, home: Path) -> None:
        put(home / "a.txt")
        put(home / "b.txt", "irregardless\n")
        assert run("--diff", "a.txt").exit_code == 1
        assert run("--diff", "b.txt").exit_code == 0
        assert run("--diff", "--unsafe-fixes", "b.txt").exit_code == 1

    @pytest.mark.parametrize("arguments", [["--no-such-option"], ["--profile", "loud"], ["-j", "-1"], ["-", "a.txt"]])
    def test_wrong_usage(self, run: Run, arguments: list[str]) -> None:
        done = run(*arguments)
        assert (done.exit_code, done.stdout) == (2, "")
        assert done.stderr.startswith("error: ")


class TestFixing:
    def test_safe_fixes_in_place(self, run: Run, home: Path) -> None:
        put(home / "a.txt")
        done = run("--fix", "a.txt")
        assert (home / "a.txt").read_text("utf-8") == FIXED
        assert "recieve" not in done.stdout
        assert last_lines(done.stdout, 3) == [
            "Fixed 1 finding in 1 file.",
            "2 findings (1 warning, 1 info) left in 1 file checked.",
            "1 fixable with --fix --unsafe-fixes, 1 is left for a person.",
        ]

    def test_unsafe_fixes_only_when_asked(self, run: Run, home: Path) -> None:
        put(home / "a.txt")
        assert "[*] “irregardless”" not in run("a.txt").stdout
        assert "[*] “irregardless”" in run("--unsafe-fixes", "a.txt").stdout
        assert run("--fix", "--unsafe-fixes", "a.txt").exit_code == 1
        assert (home / "a.txt").read_text("utf-8") == FIXED.replace("irregardless", "regardless")

    def test_checking_and_diff_change_nothing(self, run: Run, home: Path) -> None:
        path = put(home / "a.txt")
        for arguments in (["a.txt"], ["--diff", "a.txt"], ["--fix", "--diff", "a.txt"], ["--unsafe-fixes", "a.txt"]):
            run(*arguments)
            assert path.read_text("utf-8") == TEXT

    def test_fix_only_keeps_silent_about_what_is_left(self, run: Run, home: Path) -> None:
        path = put(home / "a.txt")
        done = run("--fix-only", "a.txt")
        assert path.read_text("utf-8") == FIXED
        assert "irregardless" not in done.stdout
        assert done.exit_code == 0
        put(home / "a.txt")
        assert run("--fix-only", "--exit-non-zero-on-fix", "a.txt").exit_code == 1

    def test_show_fixes_lists_them(self, run: Run, home: Path) -> None:
        put(home / "a.txt")
        done = run("--fix", "--show-fixes", "a.txt")
        assert done.stdout.startswith("a.txt: 1 fix\n  1:4  demo/typo  [-recieve-] → {+receive+}\n")

    def test_diff_for_people_and_for_patch(self, run: Run, home: Path) -> None:
        put(home / "a.txt")
        done = run("--diff", "a.txt")
        assert done.stdout == "a.txt\n   1  We [-recieve-]{+receive+} mail.\n\n"
        assert "Would fix 1 finding in 1 file." in done.stderr
        patch = run("--diff", "--output-format", "concise", "a.txt").stdout
        assert patch == (
            "--- a.txt\n+++ a.txt\n@@ -1,4 +1,4 @@\n"
            "-We recieve mail.\n+We receive mail.\n \n He went irregardless.\n \n"
        )

    def test_fixing_twice_is_fixing_once(self, run: Run, home: Path) -> None:
        path = put(home / "a.txt")
        run("--fix", "--unsafe-fixes", "a.txt")
        once = path.read_bytes()
        done = run("--fix", "--unsafe-fixes", "a.txt")
        assert path.read_bytes() == once
        assert "Nothing was changed." in done.stdout

    def test_markdown_code_is_not_touched(self, run: Run, home: Path) -> None:
        path = put(home / "a.md", "We recieve `recieve`.\n\n    recieve\n")
        run("--fix", "a.md")
        assert path.read_text("utf-8") == "We receive `recieve`.\n\n    recieve\n"

    def test_markup_may_be_told(self, run: Run, home: Path) -> None:
        put(home / "a.txt", "```\nrecieve\n```\n")
        assert run("a.txt").exit_code == 1
        assert run("--markup", "markdown", "a.txt").exit_code == 0


class TestSelection:
    @pytest.mark.parametrize(
        ("arguments", "rules"),
        [
            ([], ["demo/typo", "demo/doubtful", "demo/open-task"]),
            (["--select", "demo/typo"], ["demo/typo"]),
            (["--select", "other"], []),
            (["--select", "demo", "--ignore", "demo/typo,demo/doubtful"], ["demo/open-task"]),
            (["--ignore", "demo"], []),
            (["--extend-select", "other"], ["demo/typo", "demo/doubtful", "demo/open-task", "other/marker"]),
            (["--extend-select", "demo/wordy"], ["demo/typo", "demo/doubtful", "demo/open-task", "demo/wordy"]),
            (["--profile", "audit"], ["demo/typo", "demo/doubtful", "demo/open-task", "demo/wordy"]),
            (["--min-confidence", "medium"], ["demo/typo", "demo/doubtful"]),
            (["--min-confidence", "high"], ["demo/typo"]),
            (["--per-file-ignores", "*.txt:demo/typo"], ["demo/doubtful", "demo/open-task"]),
            (["--per-file-ignores", "b*:demo"], ["demo/typo", "demo/doubtful", "demo/open-task"]),
        ],
    )
    def test_rules_that_speak(self, run: Run, home: Path, arguments: list[str], rules: list[str]) -> None:
        put(home / "a.txt", TEXT + "\nbasically " + ("lorem\n" if "other" in arguments and len(rules) > 1 else "\n"))
        done = run(*arguments, "--output-format", "concise", "a.txt")
        said = [line.split(": ")[1].split(" ")[0] for line in done.stdout.split("\n") if line.startswith("a.txt:")]
        assert said == rules
        assert done.exit_code == bool(rules)

    def test_unknown_rule_with_the_nearest_name(self, run: Run, home: Path) -> None:
        put(home / "a.txt")
        for option in ("--select", "--extend-select", "--ignore"):
            done = run(option, "demo/tpyo", "a.txt")
            assert (done.exit_code, done.stdout) == (2, "")
            assert "“demo/tpyo”. Did you mean “demo/typo”?" in done.stderr
        done = run("--per-file-ignores", "*.txt:dmeo", "a.txt")
        assert done.exit_code == 2
        assert "Did you mean “demo”?" in done.stderr

    def test_per_file_ignores_without_a_name(self, run: Run) -> None:
        done = run("--per-file-ignores", "drafts", ".")
        assert done.exit_code == 2
        assert "write PATTERN:NAME" in done.stderr
