"""Generated pages are what the rule files say."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_rule_pages_are_up_to_date() -> None:
    done = subprocess.run([sys.executable, ROOT / "docs" / "generate.py", "--check"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
