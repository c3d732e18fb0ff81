"""Generated pages are what the rule files say, and what the guides show works."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_rule_pages_are_up_to_date() -> None:
    done = subprocess.run([sys.executable, ROOT / "docs" / "generate.py", "--check"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_the_configuration_that_is_shown_can_be_used(tmp_path: Path) -> None:
    shown = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    (tmp_path / "textlint.toml").write_text(shown.split("```toml\n")[1].split("```")[0], encoding="utf-8")
    (tmp_path / "lint-rules").mkdir()
    (tmp_path / "a.txt").write_text("We met on Monday.\n", encoding="utf-8")
    done = subprocess.run([sys.executable, "-m", "textlint", "a.txt"], cwd=tmp_path, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
