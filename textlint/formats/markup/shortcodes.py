"""Markup that no Markdown parser knows, masked so that it cannot be mistaken for prose.

Site generators extend Markdown: `{{< youtube id >}}` and `{{% note %}}` call a template; `{#intro}` after a
heading, `{: .wide}` and `{.wide}` after a link name attributes. Left alone, a parser would read the
asterisks, quotes and links in their arguments. A mask has as many characters as what it stands for, so
every position stays true.
`{{ title }}` is no shortcode: in published prose it is a placeholder that nobody filled, a defect to be seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_CALL = re.compile(
    r"""\{\{(?:<(?:(?!\{\{|>\}\}|\n[ \t]*\r?\n).){1,2000}>|%(?:(?!\{\{|%\}\}|\n[ \t]*\r?\n).){1,2000}%)\}\}
    |\{:[ \t]*(?:[.#][\w-]|[\w-]+=)[^{}\r\n]{0,500}\}
    |(?:(?<=[)\]`*_])|(?<=^)|(?<=\n))\{[.#][a-zA-Z][\w-]*(?:[ \t][^{}\r\n]{0,500})?\}""",
    re.DOTALL | re.VERBOSE,
)
_MAY_CALL = re.compile(r"\{[{:.#]")
_NAME = re.compile(r"\{\{[<%][ \t]*(/?)[ \t]*([\w/.-]{1,60})")
_NO_ARGUMENT = re.compile(r"[ \t]*[>%]\}\}")
_CODE_NAME = re.compile(r"code|highlight|html|katex|math|mermaid|diagram|chart|csv|json|raw", re.IGNORECASE)
_FENCE = re.compile(r"```|~~~")
_LINE_BEFORE = re.compile(r"(?:\A|[\r\n])[ \t>]*\Z")
_LINE_AFTER = re.compile(r"[ \t]*(?:[\r\n]|\Z)")

_HEADING_ATTRIBUTES = re.compile(r"[ \t]\{[ \t]*[#.][^{}\r\n]{1,500}\}(?=[ \t]*(?:#+[ \t]*)?(?:[\r\n]|\Z))")
_ATX = re.compile(r"(?:\A|[\r\n])[ \t>]*#{1,6}[ \t][^\r\n]*\Z")
_UNDERLINE = re.compile(r"[ \t]*(?:\r\n|\r|\n)[ \t>]*(?:=+|-+)[ \t]*(?:[\r\n]|\Z)")

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
"""No parser takes them; a JSON record may hold them."""
_SUM_OF_MONEY = re.compile(r"(?<!\$)\$(?=\d)(?![^\s$]*\$(?![\w$]))")

_FRONT_MATTER = re.compile(
    r"\ufeff?\s*(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)"
    r"(?:(.*?)(?:\r\n|\r|\n))??(?:\1|\.\.\.)[ \t]*(?:\r\n|\r|\n|\Z)",
    re.DOTALL,
)
_METADATA = re.compile(r"(?:\s|#[^\r\n]*)*+(?:\Z|[\"']?\w[\w.-]*[\"']?[ \t]*[:=]|- |\[|\{)")

_WINDOW = 1000
"""How far back a line is looked at; a longer one is no heading, and a limit keeps one endless line linear."""


@dataclass(frozen=True, slots=True)
class Masked:
    """What is parsed instead of the source: `text`, from `start` on. `calls` are the masked spans."""

    text: str
    start: int
    calls: tuple[tuple[int, int], ...]


def mask(source: str) -> Masked:
    """`source` with what is no Markdown masked, and the place where its front matter ends."""
    start = front_matter_end(source)
    text = _LONE_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", source)
    calls = tuple(_calls(text)) if _MAY_CALL.search(text) else ()
    spans = [(*span, _call_mask(text, *span)) for span in calls]
    if " {" in text or "\t{" in text:
        spans += [(*match.span(), " " * len(match[0])) for match in _heading_attributes(text)]
    text = _replaced(text, sorted(spans))
    return Masked(_SUM_OF_MONEY.sub("%", text) if "$" in text else text, start, calls)


def front_matter_end(source: str) -> int:
    """Where the YAML (`---`) or TOML (`+++`) block at the very start ends; 0 without one.

    A scraped article may open with a rule, and the text down to its next rule is not metadata: the first
    line must look like a key.
    """
    match = _FRONT_MATTER.match(source)
    return match.end() if match is not None and _METADATA.match(match[2] or "") else 0


def _calls(text: str) -> Iterator[tuple[int, int]]:
    """Spans of template calls and attribute lists; a pair of calls round code is one span."""
    matches = list(_CALL.finditer(text))
    index = 0
    while index < len(matches):
        start, end = matches[index].span()
        if index + 1 < len(matches) and _encloses_code(text, matches[index], matches[index + 1]):
            index += 1
            end = matches[index].end()
        yield start, end
        index += 1


def _encloses_code(text: str, first: re.Match[str], second: re.Match[str]) -> bool:
    """Whether two calls are the beginning and end of one whose content is code, not prose."""
    opening, closing = _NAME.match(first[0]), _NAME.match(second[0])
    if opening is None or closing is None or opening[1] or not closing[1] or opening[2] != closing[2]:
        return False
    if opening[2] == "highlight" and _NO_ARGUMENT.match(first[0], opening.end()):
        return False  # Hugo's own takes a language; without one it is a site's box of highlighted prose
    return bool(_CODE_NAME.search(opening[2])) and not _FENCE.search(text, first.end(), second.start())


def _call_mask(text: str, start: int, end: int) -> str:
    """A call alone on its line is a block, as a comment is; within a line it is a word."""
    before = text[max(0, start - _WINDOW) : start]
    if end - start >= len("<!---->") and _LINE_BEFORE.search(before) and _LINE_AFTER.match(text, end):
        return "<!--" + "x" * (end - start - len("<!---->")) + "-->"
    return "x" * (end - start)


def _heading_attributes(text: str) -> Iterator[re.Match[str]]:
    for match in _HEADING_ATTRIBUTES.finditer(text):
        before = text[max(0, match.start() - _WINDOW) : match.start() + 1]
        if _ATX.search(before) or _UNDERLINE.match(text, match.end()):
            yield match


def _replaced(text: str, spans: list[tuple[int, int, str]]) -> str:
    parts: list[str] = []
    done = 0
    for start, end, mask in spans:
        if start >= done:
            parts += (text[done:start], mask)
            done = end
    return "".join((*parts, text[done:]))
