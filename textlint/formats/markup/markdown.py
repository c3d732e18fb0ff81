"""Markdown: the words of paragraphs, headings, lists, quotations and tables, each in its exact place.

The parser gives byte ranges of the source for every piece of text, so nothing is searched for again. Code,
raw HTML, front matter, link destinations and reference definitions never reach a rule: an example of a
placeholder in a code span is documentation, not a defect.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Any

from textlint.formats.markup.shortcodes import Masked, mask
from textlint.formats.markup.view import View
from textlint.formats.projection import Projection
from textlint.model import OPAQUE, RegionKind

if TYPE_CHECKING:
    from pyromark import Options

_INLINE = frozenset({"Emphasis", "Strong", "Strikethrough", "Link", "Image"})
_HIDDEN_BLOCKS = frozenset({"CodeBlock", "HtmlBlock", "MetadataBlock"})
_ONE_SIGN = frozenset({"Code", "InlineHtml", "FootnoteReference", "InlineMath", "DisplayMath"})
_KINDS = {
    "Heading": RegionKind.HEADING,
    "TableCell": RegionKind.CELL,
    "BlockQuote": RegionKind.QUOTATION,
    "Item": RegionKind.LIST_ITEM,
    "FootnoteDefinition": RegionKind.PARAGRAPH,
    "DefinitionListTitle": RegionKind.LIST_ITEM,
    "DefinitionListDefinition": RegionKind.LIST_ITEM,
}
_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")


def project_markdown(text: str, language: str = "") -> Projection:
    """The prose of a Markdown text. Every string is Markdown: this never raises."""
    from pyromark import events_with_range

    masked = mask(text)
    body = masked.text[masked.start :]
    reader = _Reader(text, masked, _Offsets(body, masked.start))
    for event, place in events_with_range(body, options=_options()):
        reader.read(event, place["start"], place["end"])
    return reader.view.finish("markdown", language, lambda source: project_markdown(source, language))


def _options() -> Options:
    """What the parser knows besides CommonMark; nothing that changes a character on its own."""
    from pyromark import Options

    return (
        Options.ENABLE_TABLES
        | Options.ENABLE_FOOTNOTES
        | Options.ENABLE_STRIKETHROUGH
        | Options.ENABLE_TASKLISTS
        | Options.ENABLE_MATH
        | Options.ENABLE_GFM
        | Options.ENABLE_DEFINITION_LIST
        | Options.ENABLE_WIKILINKS
    )


class _Offsets:
    """Code points for the parser's bytes, counted from the last place asked for."""

    def __init__(self, body: str, base: int) -> None:
        self._data = b"" if body.isascii() else body.encode()
        self._base = base
        self._byte = self._point = 0

    def at(self, byte: int) -> int:
        if not self._data:
            return self._base + byte
        if byte >= self._byte:
            self._point += len(self._data[self._byte : byte].decode())
        else:
            self._point -= len(self._data[byte : self._byte].decode())
        self._byte = byte
        return self._base + self._point


class _Reader:
    """Takes the parser's events in order and shows what is prose."""

    def __init__(self, source: str, masked: Masked, offsets: _Offsets) -> None:
        self.view = View(source)
        self._source = source
        self._masked = masked
        self._at = offsets.at
        self._kinds: list[RegionKind] = []
        self._hidden = 0  # how deep inside of something that is not shown
        self._label = False  # inside of a link text that is the name of its definition too

    def read(self, event: Any, start: int, end: int) -> None:
        """One event; `start` and `end` are bytes."""
        name, value = (event, "") if isinstance(event, str) else next(iter(event.items()))
        if name == "Start":
            tag, data = (value, None) if isinstance(value, str) else next(iter(value.items()))
            self._start(tag, data, start, end)
        elif name == "End":
            self._end(value if isinstance(value, str) else next(iter(value)), end)
        elif self._hidden:
            return
        elif name == "Text":
            self._text(value, self._at(start), self._at(end))
        elif name in _ONE_SIGN:
            self._sign(name, self._at(start), self._at(end))
        elif name in ("SoftBreak", "HardBreak"):
            self._break(name, self._at(start), self._at(end))

    def _start(self, tag: str, data: Any, start: int, end: int) -> None:
        if self._hidden:
            self._hidden += 1
        elif tag not in _INLINE:
            self.view.close()
            if tag in _HIDDEN_BLOCKS:
                self._block(tag, self._at(start), self._at(end))
                self._hidden = 1
            elif tag in _KINDS:
                # An alert (`> [!NOTE]`) is the author's own voice; only its frame is a quotation's.
                self._kinds.append(RegionKind.PARAGRAPH if tag == "BlockQuote" and data else _KINDS[tag])
        elif tag == "Image" or (tag == "Link" and data["link_type"] in ("Autolink", "Email")):
            self._sign(tag, self._at(start), self._at(end))
            self._hidden = 1
        elif tag == "Link" and data["link_type"] == {"WikiLink": {"has_pothole": False}}:
            self._open(self._at(start))  # `[[name]]` may as well be a field that nobody filled
            self._prose(self._at(start), self._at(end))
            self._hidden = 1
        else:
            self._open(self._at(start))
            self._label = self._label or (tag == "Link" and data["link_type"] in ("Shortcut", "Collapsed"))

    def _end(self, tag: str, end: int) -> None:
        if self._hidden:
            self._hidden -= 1
        elif tag in _INLINE:
            self.view.hide(self._at(end))
            self._label = self._label and tag != "Link"
        else:
            self.view.close()
            if tag in _KINDS:
                self._kinds.pop()

    def _open(self, at: int) -> None:
        self.view.open(self._kinds[-1] if self._kinds else RegionKind.PARAGRAPH, at)

    def _sign(self, name: str, start: int, end: int) -> None:
        self._open(start)
        after = self._source[end : end + 1]
        if name == "InlineMath" and after.isalnum() and "\n" not in self._source[start:end]:
            self._prose(start, end)  # `US$a to US$b`: what closes a formula is not followed by a word
        else:
            self.view.opaque(OPAQUE, start, end)

    def _block(self, tag: str, start: int, end: int) -> None:
        """One sign for code or raw HTML between paragraphs: who reads on behind it is not at a beginning."""
        if tag != "HtmlBlock" or not self._masked.text.startswith("<!--", start):
            self._open(start)
            self.view.opaque(OPAQUE, start, end)
            self.view.close()

    def _break(self, name: str, start: int, end: int) -> None:
        """A line end inside of a paragraph. The blanks or backslash of a hard one are markup of their own."""
        self._open(start)
        if name == "SoftBreak" and self._source[start:end] in ("\n", "\r\n", "\r"):
            self.view.exact(start, end)
        else:
            self.view.opaque("\n", start, end)

    def _text(self, text: str, start: int, end: int) -> None:
        if text != self._masked.text[start:end]:  # an entity
            self._open(start)
            self.view.opaque(text, start, end)
            return
        if self._is_escaped(start):
            self._open(start - 1)
            self.view.opaque(self._source[start], start - 1, start + 1)
            start += 1
        self._open(start)
        self._prose(start, end)

    def _is_escaped(self, at: int) -> bool:
        """Whether a hidden backslash makes the character `at` a plain one; without it, it would be markup."""
        return self.view.done < at and self._source[at - 1] == "\\" and self._source[at : at + 1] in _PUNCTUATION

    def _prose(self, start: int, end: int) -> None:
        """Show `start:end` of the source, with one sign for each call of a template in it."""
        calls = self._masked.calls
        index = bisect_right(calls, start, key=_call_end)
        while index < len(calls) and calls[index][0] < end:
            self._words(start, max(start, calls[index][0]))
            start = min(calls[index][1], end)
            self.view.opaque(OPAQUE, max(calls[index][0], self.view.done), start)
            index += 1
        self._words(start, end)

    def _words(self, start: int, end: int) -> None:
        if not self._label:
            self.view.exact(start, end)
            return
        for at in range(start, end):  # each in its place, none to be changed: the link would lose its target
            self.view.opaque(self._source[at], at, at + 1)


def _call_end(call: tuple[int, int]) -> int:
    return call[1]
