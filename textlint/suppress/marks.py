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
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from textlint.text.lines import Line, split_lines
from textlint.text.nearest import did_you_mean

VERBS = ("ignore", "ignore-next", "ignore-start", "ignore-end", "ignore-file")

_OPEN, _CLOSE = "<!--", "-->"
_DIRECTIVE = re.compile(r"\s*textlint:\s*([\w-]*)\s*(?:\[([^\]]*)\])?\s*(?:--.*)?\Z", re.DOTALL)
_NOT_COMMENTS = re.compile(r"<(?:script|style|textarea)\b", re.IGNORECASE)
_NOTHING = re.compile(r"[\s>]*+(?:[-*+]|\d{1,9}[.)])?\s*+")
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
        for first, last in _comments(html):
            inside = first + len(_OPEN)
            if html[inside:last].lstrip().startswith("textlint:"):
                yield start + first, start + last, start + inside


def _comments(html: str) -> Iterator[tuple[int, int]]:
    """Spans of comments. No pattern does this: from each comment that is never closed it would look to the end."""
    start = html.find(_OPEN)
    while start >= 0:
        close = html.find(_CLOSE, start + len(_OPEN))
        if close < 0:
            return
        yield start, close + len(_CLOSE)
        start = html.find(_OPEN, close + len(_CLOSE))


def _html(source: str) -> Iterator[tuple[int, int]]:
    """Spans that the Markdown parser takes for HTML, in code points."""
    from pyromark import Options, events_with_range

    from textlint.formats.markup.frontmatter import front_matter_end

    options = Options.ENABLE_TABLES | Options.ENABLE_FOOTNOTES | Options.ENABLE_DEFINITION_LIST
    front = front_matter_end(source)
    whole = _SURROGATE.sub("?", source[front:])
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
        yield front + start, front + end


def _mark(source: str, start: int, end: int, inside: int) -> Mark:
    match = _DIRECTIVE.match(source, inside, end - len(_CLOSE))
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
    lines = _Lines(source, marks)
    done = []
    for mark in marks:
        if mark.verb == "ignore-file":
            mark = _covering(mark, 0, len(source))
        elif mark.verb in ("ignore", "ignore-next"):
            line = lines.at(mark.start)
            if mark.verb == "ignore-next" or line not in lines.full:
                line = lines.after(line.stop)
            mark = _covering(mark, line.start, line.stop)
        done.append(mark)
    return done


class _Lines:
    """The lines of a text as marks see it: they are blanks themselves, with the line ends inside of them.

    `full` are the lines in which something stands beside marks and the signs of a quotation or list.
    """

    def __init__(self, source: str, marks: list[Mark]) -> None:
        parts: list[str] = []
        done = 0
        for mark in marks:
            parts += (source[done : mark.start], " " * (mark.end - mark.start))
            done = mark.end
        text = "".join((*parts, source[done:]))
        self._all = split_lines(text)
        self._starts = [line.start for line in self._all]
        self._in_order = [line for line in self._all if not _NOTHING.fullmatch(text, line.start, line.stop)]
        self.full = frozenset(self._in_order)
        self._end = Line(len(source), len(source), len(source))

    def at(self, offset: int) -> Line:
        return self._all[bisect_right(self._starts, offset) - 1]

    def after(self, offset: int) -> Line:
        """The next line that says something; the empty end of the text where there is none."""
        index = bisect_left(self._in_order, offset, key=_start)
        return self._in_order[index] if index < len(self._in_order) else self._end


def _start(line: Line) -> int:
    return line.start


def _ranges(marks: list[Mark]) -> tuple[Mark, ...]:
    """`marks` with each start joined to its end, name by name; one without the other is a problem."""
    problems: dict[int, str] = {}
    ends: dict[tuple[int, str], int] = {}
    open_names: dict[str, int] = {}
    for number, mark in enumerate(marks):
        if mark.problem or mark.verb not in ("ignore-start", "ignore-end"):
            continue
        for cover in mark.covers:
            begun = open_names.pop(cover.name, None)
            if mark.verb == "ignore-start":
                open_names[cover.name] = number if begun is None else begun
                if begun is not None:
                    problems[number] = f"“{cover.name}” is ignored from above here already"
            elif begun is None:
                problems[number] = f"there is no ignore-start[{cover.name}] above it"
            else:
                ends[begun, cover.name] = mark.end
    for name, number in open_names.items():
        problems[number] = f"there is no ignore-end[{name}] below it, so it hides nothing"
    return tuple(_ranged(mark, number, ends, problems.get(number, "")) for number, mark in enumerate(marks))


def _ranged(mark: Mark, number: int, ends: dict[tuple[int, str], int], problem: str) -> Mark:
    if mark.verb != "ignore-start":
        return mark._replace(problem=problem or mark.problem)
    covers = (
        cover._replace(first=mark.start, last=ends[number, cover.name]) if (number, cover.name) in ends else cover
        for cover in mark.covers
    )
    return mark._replace(covers=tuple(covers), problem=problem or mark.problem)
