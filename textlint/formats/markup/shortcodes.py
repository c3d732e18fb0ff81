"""Markup that no Markdown parser knows, masked so that it cannot be mistaken for prose.

Site generators extend Markdown: `{{< youtube id >}}`, `{{% note %}}` and `{% include x %}` call a template;
`{#intro}` after a heading, `{: .wide}` and `{.wide}` after a link name attributes; `::: note` and `!!! note`
open a box; MDX imports components and calls them as `<Tab items={…}>`. Left alone, a parser would read the
asterisks, quotes and links in their arguments. A mask has as many characters as what it stands for, so
every position stays true.
`{{ title }}` is no shortcode: in published prose it is a placeholder that nobody filled, a defect to be seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from textlint.formats.markup.frontmatter import front_matter_end

_BLANK_LINE = r"\n[ \t]*\r?\n"
_VALUE = r"(?:\"[^\"\r\n]{0,200}\"|'[^'\r\n]{0,200}'|[\w%.#/-]{1,200})"
_CALL = re.compile(
    rf"""\{{(?:
       \{{<(?:(?!\{{\{{|>\}}\}}|{_BLANK_LINE}).){{1,2000}}>\}}\}}         # Hugo
      |\{{%(?:(?!\{{\{{|%\}}\}}|{_BLANK_LINE}).){{1,2000}}%\}}\}}
      |%(?!\}})(?:(?!\{{%|%\}}|{_BLANK_LINE}).){{1,2000}}%\}}           # Liquid, Jinja, Twig, and their comments
      |\#(?=[ \t-])(?:(?!\{{\#|\#\}}|{_BLANK_LINE}).){{1,2000}}\#\}}
      |/\*(?:(?!\{{/\*|\*/|{_BLANK_LINE}).){{1,2000}}\*/\}}             # a comment of MDX
      |:[ \t]{{0,20}}(?:[.#][\w-]|[\w-]{{1,60}}=)[^{{}}\r\n]{{0,500}}\}} # attributes
      |(?:(?<=[)\]`*_>\}}\r\n]\{{)|(?<=^\{{))(?:[.#][a-zA-Z][\w.:/-]{{0,100}}|[a-zA-Z][\w-]{{0,60}}={_VALUE})
        (?:[ \t][^{{}}\r\n]{{0,500}})?\}}
    )
    |</?[A-Z][\w.]{{0,60}}[ \t\r\n][^<>{{}}]{{0,500}}=\{{(?:(?!{_BLANK_LINE})[^<]){{1,500}}\}}\s{{0,20}}/?>  # JSX
    |\\\[(?:(?!\\\[|\\\]|{_BLANK_LINE}).){{1,2000}}\\\]|\\\((?:(?!\\\(|\\\)|[\r\n]).){{1,500}}\\\)   # LaTeX""",
    re.DOTALL | re.VERBOSE,
)
_FORMULA = re.compile(r"\\[a-zA-Z]{2}")
_MAY_CALL = re.compile(r"\{[{:.#%/a-zA-Z]|=\{|\\[\[(]")
_NAME = re.compile(r"\{\{?[<%]-?[ \t]*(/|end)?[ \t]*([\w/.-]{1,60})")
_NO_ARGUMENT = re.compile(r"[ \t]*-?[>%]\}")
_CODE_NAME = re.compile(
    r"code|highlight|html|katex|math|mermaid|diagram|chart|csv|json|raw|verbatim|javascript|stylesheet|style|schema|comment",
    re.IGNORECASE,
)
_FENCE = re.compile(r"```|~~~")
_LINE_BEFORE = re.compile(r"[ \t>]*")
_LINE_AFTER = re.compile(r"[ \t]*(?:[\r\n]|\Z)")

_LINE = re.compile(
    r"""(?:
      :::+(?:[ \t]*[\w{][^\r\n]{0,200})?                                      # a fenced box
      |(?:!!!|\?\?\?)\+?[ \t]+[a-z][\w-]{0,40}[^\r\n]{0,200}                  # a box of MkDocs
      |\*\[[^\]\r\n]{1,60}\]:[^\r\n]{1,500}                                   # what an abbreviation means
      |\[\[?_?(?:toc|TOC)_?\]\]?
      |import[ \t](?:[\w$*{},\ \t]{1,200}[ \t]from[ \t]{1,9})?(?:"[^"\r\n]{1,200}"|'[^'\r\n]{1,200}');?
      |export[ \t](?:const|let|default|function)[ \t][^\r\n]{1,500}[;)}]
    )(?=[ \t]*(?:[\r\n]|\Z))
    |\[!(?!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*[\r\n])[\w-]{1,40}\][+-]?(?=[ \t\r\n])  # a callout""",
    re.VERBOSE,
)
_MAY_BE_LINE = re.compile(r":::|!!!|\?\?\?|\*\[|\[_?(?:toc|TOC)|import |export |\[!")

_HEADING_ATTRIBUTES = re.compile(r"[ \t]\{[ \t]*[#.][^{}\r\n]{1,500}\}(?=[ \t]*(?:#+[ \t]*)?(?:[\r\n]|\Z))")
_ATX = re.compile(r"[ \t>]*#{1,6}[ \t]")
_UNDERLINE = re.compile(r"[ \t]*(?:\r\n|\r|\n)[ \t>]*(?:=+|-+)[ \t]*(?:[\r\n]|\Z)")

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
"""No parser takes them; a JSON record may hold them."""
_SUM_OF_MONEY = re.compile(r"(?<!\$)\$(?=\d)(?![^\s$]{0,200}\$(?![\w$]))")

_WINDOW = 1000
"""How far back a line is looked at; a longer one is no heading, and a limit keeps one endless line linear."""

Mask = tuple[int, int, str]
"""A span, and what stands there instead."""


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
    masks = [(*span, _call_mask(text, *span)) for span in _calls(text)] if _MAY_CALL.search(text) else []
    if _MAY_BE_LINE.search(text):
        masks += _lines(text)
    calls = list(_disjoint(masks))
    if " {" in text or "\t{" in text:
        masks = [*calls, *((*match.span(), " " * len(match[0])) for match in _heading_attributes(text))]
    text = _replaced(text, _disjoint(masks))
    text = _SUM_OF_MONEY.sub("%", text) if "$" in text else text
    return Masked(text, start, tuple((first, last) for first, last, _ in calls))


def _calls(text: str) -> Iterator[tuple[int, int]]:
    """Spans of template calls and attribute lists; a pair of calls round code is one span."""
    matches = [found for found in _CALL.finditer(text) if found[0][0] != "\\" or _FORMULA.search(found[0])]
    index = 0
    while index < len(matches):
        start, end = matches[index].span()
        if index + 1 < len(matches) and _encloses_code(text, matches[index], matches[index + 1]):
            index += 1
            end = matches[index].end()
        yield start, end
        index += 1


def _lines(text: str) -> Iterator[Mask]:
    """Whole lines that are no prose, each taken for a rule, and the sign of a callout, taken for a word."""
    for match in _LINE.finditer(text):
        start, end = match.span()
        if _LINE_BEFORE.fullmatch(text, _line_start(text, start), start):
            yield start, end, "x" * (end - start) if text.startswith("[!", start) else "***".ljust(end - start)


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
    alone = _LINE_BEFORE.fullmatch(text, _line_start(text, start), start) and _LINE_AFTER.match(text, end)
    if alone and end - start >= len("<!---->"):
        return "<!--" + "x" * (end - start - len("<!---->")) + "-->"
    return "x" * (end - start)


def _line_start(text: str, at: int) -> int:
    """Where the line of `at` starts, or as far back as is looked."""
    floor = max(0, at - _WINDOW)
    return max(text.rfind("\n", floor, at), text.rfind("\r", floor, at), floor - 1) + 1


def _heading_attributes(text: str) -> Iterator[re.Match[str]]:
    for match in _HEADING_ATTRIBUTES.finditer(text):
        if _ATX.match(text, _line_start(text, match.start()), match.start() + 1) or _UNDERLINE.match(text, match.end()):
            yield match


def _disjoint(masks: Iterable[Mask]) -> Iterator[Mask]:
    """`masks` in order, without those that overlap one before."""
    done = 0
    for found in sorted(masks):
        if found[0] >= done:
            yield found
            done = found[1]


def _replaced(text: str, masks: Iterable[Mask]) -> str:
    parts: list[str] = []
    done = 0
    for start, end, mask in masks:
        parts += (text[done:start], mask)
        done = end
    return "".join((*parts, text[done:]))
