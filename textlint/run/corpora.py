"""Sets of texts to measure rules on: folders of JSON lines, with labels where there are any.

The layout, of which every part is optional:

    FOLDER/clean/NAME.jsonl[.gz]   published, edited text: whatever is found there is a false alarm until read
    FOLDER/*/NAME.jsonl[.gz]       text with damage

A line is an object with its words in `text` (or `target`, for translations) and a name in `id`; an `id` that
ends in .md is Markdown. Labels are `spans` (or `defects`) with `start` and `end` in code points, or `lines` with
`text` and a `label` that is DROP for what does not belong.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from textlint.formats import markup_of

CLEAN, LABELLED, UNLABELLED = "clean", "labelled", "unlabelled"
SUFFIXES = (".jsonl", ".jsonl.gz")

_TEXTS = ("text", "target")
_LABELS = ("spans", "defects")


class Sample(NamedTuple):
    """One text; `damage` are the labelled spans, None where nobody labelled it."""

    name: str
    text: str
    markup: str = "text"
    damage: tuple[tuple[int, int], ...] | None = None


class Corpus(NamedTuple):
    """A set of texts in one file. `kind` is "clean", "labelled" or "unlabelled"."""

    name: str
    kind: str
    path: Path

    def samples(self) -> Iterator[Sample]:
        """The texts, read one by one; lines that hold none are passed over."""
        with _opened(self.path) as lines:
            for number, line in enumerate(lines, 1):
                row = json.loads(line)
                text = next((row[key] for key in _TEXTS if isinstance(row.get(key), str)), None)
                if text is not None:
                    name = str(row.get("id") or f"{self.name}:{number}")
                    yield Sample(name, text, markup_of(name), _damage(row, text))


def corpora(folder: Path) -> Iterator[Corpus]:
    """The sets in `folder`, by name."""
    for path in sorted(path for path in folder.rglob("*") if path.name.endswith(SUFFIXES)):
        name = path.relative_to(folder).as_posix().removesuffix(".gz").removesuffix(".jsonl")
        yield Corpus(name, _kind(name, path), path)


def _kind(name: str, path: Path) -> str:
    if "clean" in name.split("/")[:-1]:
        return CLEAN
    with _opened(path) as lines:
        first = next(iter(lines), "{}")
    row = json.loads(first)
    return LABELLED if any(key in row for key in (*_LABELS, "lines")) else UNLABELLED


def _opened(path: Path) -> Any:
    if path.suffix == ".gz":
        return gzip.open(path, "rt", encoding="utf-8")
    return path.open(encoding="utf-8")


def _damage(row: Mapping[str, Any], text: str) -> tuple[tuple[int, int], ...] | None:
    for key in _LABELS:
        if key in row:
            return tuple((label["start"], label["end"]) for label in row[key] if label["start"] is not None)
    return tuple(_dropped(row["lines"], text)) if "lines" in row else None


def _dropped(lines: Iterable[Mapping[str, Any]], text: str) -> Iterator[tuple[int, int]]:
    """Spans of the lines that do not belong; lines are labelled in order, so each is looked for after the last."""
    at = 0
    for line in lines:
        start = text.find(line["text"], at)
        if start >= 0:
            at = start + len(line["text"])
            if line["label"] == "DROP":
                yield start, at
