"""Write docs/rules/ from the catalogue, and the README's example: `python docs/generate.py`.

With `--check` it writes nothing and fails where something differs.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from textlint.catalog import load_catalog, load_rules
from textlint.catalog.locate import builtin_folder
from textlint.cli.pages import page
from textlint.model import Rule

ROOT = Path(__file__).parent.parent
PAGES = ROOT / "docs" / "rules"
README = ROOT / "README.md"
EXAMPLE = ROOT / "examples" / "broken-paragraph"
MARK = "<!-- {} of examples/broken-paragraph -->"


def readme() -> str:
    """The README with the example's text, findings and cleaned text as they are today."""
    text = README.read_text(encoding="utf-8")
    for name, path in (
        ("text", EXAMPLE / "draft.txt"),
        ("findings", EXAMPLE / "expected" / "findings.txt"),
        ("cleaned text", EXAMPLE / "expected" / "cleaned.txt"),
    ):
        before, mark, rest = text.partition(MARK.format(name))
        _, after = rest.split("\n```\n", 1)
        text = f"{before}{mark}\n```text\n{path.read_text(encoding='utf-8').rstrip()}\n```\n{after}"
    return text


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
    wanted = {PAGES / name: text for name, text in pages()} | {README: readme()}
    there = {README, *PAGES.rglob("*.md")}
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
