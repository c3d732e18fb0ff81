"""A document as the lines of a page: prose, furniture, or anything short that may be either."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple, overload

from textlint.model import Document, RegionKind
from textlint.text.furniture import ENDS, Furniture
from textlint.text.lines import lines
from textlint.text.near import region_at
from textlint.text.promo import brand_of, same_name

SHORT = 40
"""Characters up to which a line may be a name alone."""
PROSE_WORDS, PROSE_IDEOGRAPHS, PROSE_LENGTH = 6, 12, 200
"""A line of so many words (or ideographs) with a stop behind them, or of such a length, is prose."""
_CLOSING = "\"'”’»)]』」 "


class PageLine(NamedTuple):
    """`[start, end)` without the space around it. `kind` is that of furniture, or "prose", or "bare" for
    anything short without a stop; `sure` where the words alone are proof."""

    start: int
    end: int
    kind: str
    sure: bool = False

    @property
    def is_furniture(self) -> bool:
        return self.kind not in ("prose", "bare")


class Page(Sequence[PageLine]):
    """The lines of a document that hold something; what they are is looked up when it is asked for."""

    def __init__(self, furniture: Furniture, document: Document) -> None:
        self._furniture = furniture
        self._document = document
        spans = (_stripped(document.text, line.start, line.end) for line in lines(document))
        self._spans = [span for span in spans if span[0] < span[1]]
        self._known: dict[int, PageLine] = {}

    def __len__(self) -> int:
        return len(self._spans)

    @overload
    def __getitem__(self, index: int) -> PageLine: ...

    @overload
    def __getitem__(self, index: slice) -> list[PageLine]: ...

    def __getitem__(self, index: int | slice) -> PageLine | list[PageLine]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        if index < 0 or index >= len(self._spans):
            raise IndexError(index)
        if index not in self._known:
            self._known[index] = self._line(index)
        return self._known[index]

    def text(self, index: int) -> str:
        """The words of a line."""
        start, end = self._spans[index]
        return self._document.text[start:end]

    def _line(self, index: int) -> PageLine:
        start, end = self._spans[index]
        text = self._document.text[start:end]
        known = self._furniture.kind(text)
        if known is not None and self._stands_alone(start, end):
            return PageLine(start, end, known[0], known[1] and not (known[0] == "tags" and text[0].islower()))
        if len(text) > SHORT:
            if self._furniture.is_promo(text, bool(self._echoes(index, brand_of(text)))):
                return PageLine(start, end, "promo", True)
        elif any(self._furniture.is_promo(paragraph, True) for paragraph in self._praises(index, text)):
            return PageLine(start, end, "brand", True)
        return PageLine(start, end, "prose" if is_prose(text) else "bare")

    def _stands_alone(self, start: int, end: int) -> bool:
        """Whether a line is a paragraph of its own; what is marked up as a heading or list is the article's."""
        region = region_at(self._document, start)
        if region is None:
            return True
        if region.kind is RegionKind.LIST_ITEM:
            return False
        if self._document.markup != "text" and region.kind is not RegionKind.PARAGRAPH:
            return False
        return region.start >= start and region.end <= end

    def _beside(self, index: int) -> list[str]:
        return [self.text(i) for i in (index - 1, index + 1) if 0 <= i < len(self._spans)]

    def _echoes(self, index: int, brand: str) -> list[str]:
        """The lines beside a paragraph that are nothing but its brand."""
        return [line for line in self._beside(index) if same_name(line, brand)]

    def _praises(self, index: int, name: str) -> list[str]:
        """The paragraphs beside a line that begin with it as their brand."""
        return [line for line in self._beside(index) if len(line) > SHORT and same_name(brand_of(line), name)]


@lru_cache(maxsize=4)
def _laying(furniture: Furniture) -> Callable[[Document], Page]:
    """One function for each set of lexicons, so that a document's page is made once."""
    return lambda document: Page(furniture, document)


def page(document: Document, furniture: Furniture) -> Page:
    """The lines of `document` that hold something, in order, as `furniture` knows them."""
    return document.once(_laying(furniture))


def is_prose(text: str) -> bool:
    """Whether a line is a sentence or more: ended by a stop and not short, or long."""
    if len(text) > PROSE_LENGTH:
        return True
    if not text.rstrip(_CLOSING).endswith(ENDS):
        return False
    words = text.count(" ") + 1
    if words >= PROSE_WORDS or (words >= 3 and len(text) >= 40):
        return True
    return not text.isascii() and sum(map(_is_ideograph, text)) >= PROSE_IDEOGRAPHS


def _is_ideograph(character: str) -> bool:
    return "\N{HIRAGANA LETTER SMALL A}" <= character <= "\uffdc" and character.isalpha()


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    line = text[start:end]
    left = len(line) - len(line.lstrip())
    return start + left, max(start + left, start + len(line.rstrip()))
