"""`textlint rules new FAMILY/NAME`: a skeleton that already obeys the laws."""

from __future__ import annotations

import re
from pathlib import Path

import click

_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*/[a-z][a-z0-9]*(?:-[a-z0-9]+)*\Z")

_HEAD = '''\
summary = "What is wrong, in a few words"
message = "“{match}” is …; say what is wrong and what to do."
why     = """Where the defect comes from, and which false alarm is avoided."""
severity   = "warning"
confidence = "low"
profile    = "audit"  # desk and gate are earned by measuring
'''

_PHRASE = (
    _HEAD
    + """fix        = "unsafe"
because    = "Say what may go wrong."

[[phrase]]
find    = "brocken phrase"
replace = "broken phrase"

[[example]]
bad   = "Here is a ⟦brocken phrase⟧ to find."
fixed = "Here is a broken phrase to find."

[[example]]
good = "Here is a near miss: a brocken word."
"""
)

_PATTERN = (
    _HEAD
    + """
[[pattern]]
find = '\\bbrocken (?:phrase|clause)\\b'

[[example]]
bad = "Here is a ⟦brocken clause⟧ to find."

[[example]]
good = "Here is a near miss: a brocken word."
"""
)

_BLOCK = (
    _HEAD
    + """
[[block]]
start = '(?i)brocken phrases:?\\s*'
also  = '(?i)brocken phrase \\d+\\s*'
unit  = "line"
where = "tail"
share = 0.9

[[example]]
bad = "Here is the article. It says what it has to say.\\n\\n⟦Brocken phrases\\n\\nBrocken phrase 1⟧"

[[example]]
good = "Brocken phrases\\n\\nHere is the article. It says what it has to say, and at some length."
"""
)

_PYTHON = '''\
"""Where the defect comes from, and which false alarm is avoided."""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, bad, good, hit, pattern, rule

_FIND = pattern(r"\\bbrocken (?:phrase|clause)\\b")


@rule(
    summary="What is wrong, in a few words",
    message="“{match}” is …; say what is wrong and what to do.",
    severity="warning",
    confidence="low",
    profile="audit",  # desk and gate are earned by measuring
    trigger=["brocken "],
    examples=[
        bad("Here is a ⟦brocken clause⟧ to find."),
        good("Here is a near miss: a brocken word."),
    ],
)
def RULE(document: Document, options: None) -> Iterator[Hit]:
    for match in _FIND.finditer(document.text):
        yield hit(match.span())
'''

SKELETONS = {"phrase": _PHRASE, "pattern": _PATTERN, "block": _BLOCK, "python": _PYTHON}


@click.command("new")
@click.argument("name", metavar="FAMILY/NAME")
@click.option(
    "--kind",
    type=click.Choice(list(SKELETONS)),
    default="phrase",
    show_default=True,
    help="What it looks for.",
)
@click.option(
    "--into", default="rules", show_default=True, metavar="FOLDER", help="The folder of rules to put it into."
)
def command(name: str, kind: str, into: str) -> int:
    """Write the skeleton of a rule. It obeys the laws as it is; make it yours from there."""
    if not _NAME.match(name):
        raise click.UsageError(
            f"“{name}” is no name for a rule; write FAMILY/NAME in lower case, such as mt/wire-byline."
        )
    stem = name.replace("-", "_")
    path = Path(into, f"{stem}.py" if kind == "python" else f"{stem}.toml")
    taken = [other for other in (path.with_suffix(".py"), path.with_suffix(".toml")) if other.exists()]
    if taken:
        raise click.ClickException(f"{taken[0]} exists already, and was left as it is.")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(SKELETONS[kind].replace("RULE", stem.rpartition("/")[2]), encoding="utf-8")
    click.echo(f"Wrote {path}. Prove it with: textlint rules check {path}")
    return 0
