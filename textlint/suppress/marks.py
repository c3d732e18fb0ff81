"""Marks in a text: `<!-- textlint: ignore[rule, family] -- reason -->` in Markdown.

`ignore` covers its own line, or, alone on a line, the next one that is not blank; `ignore-next` always
covers the next one; `ignore-start` and `ignore-end` cover what is between them; `ignore-file` covers
everything. Names are required: a mark that hides whatever comes would hide tomorrow's defects too. A range
that is never closed covers nothing, for the same reason.

The words are chosen so that npm's textlint (`textlint-disable`) does not read ours, nor we theirs. Only what
the Markdown parser calls HTML is read: a mark shown in code is an example.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from textlint.text.nearest import did_you_mean

VERBS = ("ignore", "ignore-next", "ignore-start", "ignore-end", "ignore-file")

_COMMENT = re.compile(r"<!--(.*?)-->", re.DOTALL)
_DIRECTIVE = re.compile(r"\s*textlint:\s*([\w-]*)\s*(?:\[([^\]]*)\])?\s*(?:--.*)?\Z", re.DOTALL)
_NOT_COMMENTS = re.compile(r"<(?:script|style|textarea)\b", re.IGNORECASE)
_NOTHING = re.compile(r"[\s>]*(?:[-*+]|\d{1,9}[.)])?\s*\Z")
_LINE_END = re.compile(r"\r\n|\r|\n")
_SURROGATE = re.compile("[\ud800-\udfff]")


class Cover(NamedTuple):
    """One name of a mark: where it is written, and the stretch of the text that it speaks of."""

    name: str
    start: int
    end: int
    first: int
    last: int


class Mark(NamedTuple):
    """A mark at `[start, end)` of the source; `problem` is what is wrong with it, if anything."""

    start: int
    end: int
    verb: str
    covers: tuple[Cover, ...] = ()
    problem: str = ""


def marks_of(source: str) -> tuple[Mark, ...]:
    """The marks of a Markdown text, in order."""
    marks = [_mark(source, *span) for span in _directives(source)]
    return _ranges(_lines_covered(source, marks))


def _directives(source: str) -> Iterator[tuple[int, int, int]]:
    for start, end in _html(source):
        html = source[start:end]
        if _NOT_COMMENTS.match(html):
            continue
        for comment in _COMMENT.finditer(html):
            if comment[1].lstrip().startswith("textlint:"):
                yield start + comment.start(), start + comment.end(), start + comment.start(1)


def _html(source: str) -> Iterator[tuple[int, int]]:
    """Spans that the Markdown parser takes for HTML, in code points."""
    from pyromark import Options, events_with_range

    options = Options.ENABLE_TABLES | Options.ENABLE_YAML_STYLE_METADATA_BLOCKS
    whole = _SURROGATE.sub("?", source)
    data = b"" if whole.isascii() else whole.encode()
    done = points = 0
    for event, span in events_with_range(whole, options=options):
        if not isinstance(event, dict) or not ("InlineHtml" in event or event.get("Start") == "HtmlBlock"):
            continue
        start, end = span["start"], span["end"]
        if data:
            points += len(data[done:start].decode())
            done = start
            start, end = points, points + len(data[start:end].decode())
        yield start, end


def _mark(source: str, start: int, end: int, inside: int) -> Mark:
    match = _DIRECTIVE.match(source, inside, end - len("-->"))
    if match is None:
        return Mark(start, end, "", problem="write it as textlint: ignore[rule] -- reason")
    verb = match[1]
    if verb not in VERBS:
        hint = did_you_mean(verb, VERBS) or f" The words are {', '.join(VERBS)}."
        return Mark(start, end, verb, problem=f"“{verb}” is not a word that marks know.{hint}")
    covers = tuple(_names(match.start(2), match[2])) if match[2] else ()
    if not covers or not all(cover.name for cover in covers):
        return Mark(start, end, verb, problem=f"name the rules or families to ignore, as in {verb}[mt]")
    return Mark(start, end, verb, covers)


def _names(start: int, names: str) -> Iterator[Cover]:
    for name in names.split(","):
        bare = name.strip()
        at = start + (name.index(bare) if bare else 0)
        yield Cover(bare, at, at + len(bare), 0, 0)
        start += len(name) + 1


def _covering(mark: Mark, first: int, last: int) -> Mark:
    return mark._replace(covers=tuple(cover._replace(first=first, last=last) for cover in mark.covers))


def _lines_covered(source: str, marks: list[Mark]) -> list[Mark]:
    done = []
    for mark in marks:
        if mark.verb == "ignore-file":
            mark = _covering(mark, 0, len(source))
        elif mark.verb in ("ignore", "ignore-next"):
            first, last = _line(source, mark.start)[0], _line(source, mark.end)[1]
            if mark.verb == "ignore-next" or _empty(source, first, last, marks):
                first, last = _next(source, last, marks)
            mark = _covering(mark, first, last)
        done.append(mark)
    return done


def _line(source: str, at: int) -> tuple[int, int]:
    start = max(source.rfind("\n", 0, at), source.rfind("\r", 0, at)) + 1
    end = _LINE_END.search(source, at)
    return start, end.end() if end else len(source)


def _next(source: str, at: int, marks: list[Mark]) -> tuple[int, int]:
    """The next line that says something; the empty end of the text where there is none."""
    while at < len(source):
        start, end = _line(source, at)
        inside = [mark.end for mark in marks if mark.start < end <= mark.end]
        end = _line(source, max(inside))[1] if inside else end
        if not _empty(source, start, end, marks):
            return start, end
        at = end
    return len(source), len(source)


def _empty(source: str, start: int, end: int, marks: list[Mark]) -> bool:
    """Whether nothing but marks, and the signs of a quotation or list, stands in `[start, end)`."""
    rest, at = [], start
    for mark in marks:
        if start <= mark.start < end:
            rest.append(source[at : mark.start])
            at = mark.end
    return _NOTHING.match("".join((*rest, source[at:end]))) is not None


def _ranges(marks: list[Mark]) -> tuple[Mark, ...]:
    """`marks` with each start joined to its end, name by name; one without the other is a problem."""
    found = list(marks)
    open_names: dict[str, int] = {}
    for number, mark in enumerate(marks):
        if mark.problem or mark.verb not in ("ignore-start", "ignore-end"):
            continue
        for cover in mark.covers:
            begun = open_names.pop(cover.name, None)
            if mark.verb == "ignore-start":
                open_names[cover.name] = number if begun is None else begun
                if begun is not None:
                    found[number] = mark._replace(problem=f"“{cover.name}” is ignored from above here already")
            elif begun is None:
                found[number] = mark._replace(problem=f"there is no ignore-start[{cover.name}] above it")
            else:
                found[begun] = _closed(found[begun], cover.name, mark.end)
    for name, number in open_names.items():
        problem = f"there is no ignore-end[{name}] below it, so it hides nothing"
        found[number] = found[number]._replace(problem=problem)
    return tuple(found)


def _closed(mark: Mark, name: str, end: int) -> Mark:
    covers = (cover._replace(first=mark.start, last=end) if cover.name == name else cover for cover in mark.covers)
    return mark._replace(covers=tuple(covers))
