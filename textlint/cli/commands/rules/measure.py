"""`textlint rules measure FOLDER`: how rules do on real text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from textlint.cli import options
from textlint.cli.console import console_of
from textlint.cli.given import discovery_of
from textlint.cli.verdict import CLEAN, FAILED
from textlint.reporters.cells import ends_of
from textlint.reporters.visible import visible
from textlint.run import linter_of
from textlint.run.corpora import corpora
from textlint.run.measure import Figures, Measurement, Seen, measure

_WORDS_SHOWN = 80
"""Cells of a finding's words that are shown; a trailer may have a page of them."""


@click.command("measure")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--sample", default=0, metavar="N", help="Print N random findings of each rule, to be read.")
@click.option("--seed", default=1, show_default=True, help="Another seed, another sample.")
@options.selection
@options.where_from
@options.talk
def command(folder: Path, sample: int, seed: int, **given: Any) -> int:
    """Run rules over sets of texts and print, as Markdown, how often each speaks on clean text and on damage.

    FOLDER holds JSON lines, one text a line in “text”. What is below a folder named “clean” is taken for clean;
    “spans” or “lines” are labels of damage. docs/measuring.md has the whole layout. All profiles are heard,
    unless --profile says otherwise.
    """
    console = console_of(given)
    settings = discovery_of({**given, "profile": given["profile"] or "audit"}).of_folder(folder)
    sets = tuple(corpora(folder))
    if not sets:
        raise click.ClickException(f"“{folder}” holds no .jsonl or .jsonl.gz file to measure on.")
    done = measure(linter_of(settings), sets, sample, seed)
    click.echo("\n".join(_table(done)))
    for figures in done.figures.values():
        if figures.seen:
            click.echo("\n".join(_readable(figures)))
    for failure in done.failures:
        console.error(f"{failure.rule} {failure.message}.")
    return FAILED if done.failures else CLEAN


def _table(done: Measurement) -> Iterator[str]:
    for kind, texts in sorted(done.texts.items()):
        yield f"{kind}: {texts:,} texts, {done.words[kind]:,} words  "
    yield ""
    yield "| rule | clean: hits | texts | per million words | labelled: hits | on damage | unlabelled: hits |"
    yield "|---|---:|---:|---:|---:|---:|---:|"
    for name, figures in sorted(done.figures.items()):
        rate = f"{done.per_million(name):.1f}"
        share = f"{figures.right / figures.labelled:.0%}" if figures.labelled else "–"
        cells = (figures.clean, figures.clean_texts, rate, figures.labelled, share, figures.unlabelled)
        yield f"| {name} | {' | '.join(f'{cell:,}' if isinstance(cell, int) else cell for cell in cells)} |"


def _readable(figures: Figures) -> Iterator[str]:
    yield f"\n## {figures.rule}\n"
    yield from map(_line, figures.seen)


def _line(seen: Seen) -> str:
    before, words, after = (" ".join(part.split()) for part in (seen.before, seen.words, seen.after))
    return visible(f"- {seen.sample}: {before} ⟦{ends_of(words, _WORDS_SHOWN)}⟧ {after}")
