"""Write textlint/text/english.txt: python tools/lexicons/english.py WORDS…

WORDS are SCOWL's lists of common words, American and British (Debian: wamerican-small and wbritish-small, in
/usr/share/dict). Words of up to three letters, and newer ones, come from more_words.txt; Roman numerals are left out.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

HERE = Path(__file__).parent
TARGET = HERE.parent.parent / "textlint" / "text" / "english.txt"
HEAD = """\
# English words in lower case: what may go on after a stop that broke a sentence; handles, commands and trade
# marks are not among them.
# Made by tools/lexicons/english.py from SCOWL (Copyright 2000-2018 Kevin Atkinson; free to use and distribute);
# edit its inputs, not this.
"""
ROMAN = re.compile(r"m{0,3}(?:c[md]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})\Z")


def words(paths: list[str]) -> set[str]:
    """Words of more than three small letters that are no Roman numeral."""
    every = {word for path in paths for word in Path(path).read_text(encoding="utf-8").split()}
    return {word for word in every if re.fullmatch(r"[a-z]{4,}", word) and not ROMAN.match(word)}


def more_words() -> set[str]:
    lines = (HERE / "more_words.txt").read_text(encoding="utf-8").splitlines()
    return {line for line in lines if line and not line.startswith("#")}


def main() -> None:
    found = sorted(words(sys.argv[1:]) | more_words())
    TARGET.write_text(HEAD + "\n".join(found) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
