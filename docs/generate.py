"""Write docs/rules/ from the catalogue: `python docs/generate.py`, or `--check` to fail where it differs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from textlint.catalog import load_catalog, load_rules
from textlint.catalog.locate import builtin_folder
from textlint.cli.pages import page
from textlint.model import Rule

HERE = Path(__file__).parent / "rules"


def pages() -> Iterator[tuple[str, str]]:
    """Path under docs/rules/ and text of every page."""
    rules = load_rules(builtin_folder())
    yield "README.md", overview(rules)
    for rule in rules:
        yield f"{rule.name}.md", page(rule)


def overview(rules: tuple[Rule, ...]) -> str:
    """Every rule in a table for each family, families in the order in which people read them."""
    order = [family for family, _ in load_catalog().families]
    parts = ["# Rules\n\nMade by `python docs/generate.py` from the rule files; do not edit.\n"]
    by_family = sorted(rules, key=lambda rule: (order.index(rule.family), rule.name))
    for family, members in groupby(by_family, key=lambda rule: rule.family):
        parts.append(f"\n## {family}\n\n| rule | finds | profile | fix |\n|---|---|---|---|\n")
        parts += (
            f"| [{rule.name}]({rule.name}.md) | {rule.summary} | {rule.profile} | {rule.fix or '–'} |\n"
            for rule in members
        )
    return "".join(parts)


def main() -> int:
    wanted = {HERE / name: text for name, text in pages()}
    there = set(HERE.rglob("*.md"))
    stale = [path for path, text in wanted.items() if path not in there or path.read_text(encoding="utf-8") != text]
    gone = sorted(there - set(wanted))
    if "--check" in sys.argv:
        for path in (*stale, *gone):
            print(f"{path} is not what the rule files say. Run “python docs/generate.py”.", file=sys.stderr)
        return 1 if stale or gone else 0
    for path in gone:
        path.unlink()
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(wanted[path], encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
