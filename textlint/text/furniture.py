"""Which lines of a page are furniture: buttons, menus, forms and credits instead of the article.

A line is known by its whole text and nothing less, as almost every cue is innocent in running text. What a
phrase alone cannot tell ("News", "Share") is doubtful, and left to rules that know what stands around it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import regex

from textlint.model import Document
from textlint.text.lexicon import read_lexicon
from textlint.text.lines import lines
from textlint.text.near import region_at
from textlint.text.promo import brand_of, is_promo

LONGEST = 160
"""Characters of a line past which it is not looked up: button texts and credits are shorter."""
MOST_WORDS = 8
"""Words that the open end of a phrase may stand for; after a colon half as many again."""
PROSE_WORDS, PROSE_IDEOGRAPHS, PROSE_LENGTH = 6, 12, 200
"""A line of so many words (or ideographs) with a stop behind them, or of such a length, is prose."""

_DECORATION = (
    " \t\N{NO-BREAK SPACE}\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NO-BREAK SPACE}*•·▪►▶»«›‹<>→←↑↓⬆⇧|–—-_=~+…✕×✖■□●○◆★☆♥#❤"
)
_TRANSLATED = str.maketrans({"’": "'", "‘": "'", "：": ":", "？": "?", "\N{COMBINING DOT ABOVE}": None})
_NUMBER = regex.compile(r"\d[\d.,]*+")
_IDEOGRAPH = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")
_ENDS = tuple(".!?…。！？؟।")
_CLOSING = "\"'”’»)]』」 "
_PLACEHOLDER = regex.compile(r"\[[a-z]+(?:_[a-z]+)++\]|\{\{\s*+[\w.]++\s*+\}\}|%%?[a-z]+(?:_[a-z]+)*+%%?(?!\w)")


@dataclass(frozen=True, slots=True)
class PageLine:
    """`[start, end)` without the space around it. `kind` is that of furniture, or "prose", or "bare" for
    anything short without a stop; `sure` where the words alone are proof."""

    start: int
    end: int
    kind: str
    sure: bool = False

    @property
    def is_furniture(self) -> bool:
        return self.kind not in ("prose", "bare")


class Furniture:
    """Lists of furniture phrases, by kind.

    In a phrase, `*` stands for a few words and 0 for any number; `?` before it marks it as doubtful.
    """

    def __init__(self, kinds: dict[str, tuple[str, ...]], promo: tuple[str, ...]) -> None:
        self._exact: dict[str, tuple[str, bool]] = {}
        self._open: dict[str, list[tuple[regex.Pattern[str], str, bool]]] = {}
        self._promo = promo
        for kind, phrases in kinds.items():
            for phrase in phrases:
                self._add(kind, phrase.removeprefix("?").strip(), not phrase.startswith("?"))

    def _add(self, kind: str, phrase: str, sure: bool) -> None:
        if "*" not in phrase.rstrip(" *") and not phrase.endswith("*"):
            key = _key(phrase)
            self._exact[key] = (kind, sure or self._exact.get(key, ("", False))[1])
            return
        most = MOST_WORDS * 3 // 2 if ":" in phrase else MOST_WORDS
        words = rf"\S++(?: \S++){{0,{most - 1}}}"
        source = words.join(regex.escape(part) for part in _normal(phrase).split("*"))
        first = "" if phrase.startswith("*") else _normal(phrase)[:2]
        self._open.setdefault(first, []).append((regex.compile(source), kind, sure))

    def kind(self, line: str) -> tuple[str, bool] | None:
        """The kind of furniture that the whole of `line` is, and whether that is sure; None if it is none."""
        if len(line) > LONGEST:
            return None
        known = self._exact.get(_key(line))
        if known is not None:
            return known
        if len(line) <= 100 and _PLACEHOLDER.search(line):
            return "placeholder", True
        text = _normal(line).strip(_DECORATION)
        if text.endswith((*_ENDS, ",", ";")):
            text = text[:-1] if text.count(".") == 1 else ""
        for pattern, kind, sure in (*self._open.get(text[:2], ()), *self._open.get("", ())):
            if pattern.fullmatch(text):
                return kind, sure
        return None

    def page(self, document: Document) -> tuple[PageLine, ...]:
        """The lines of `document` that hold something, in order."""
        return document.once(self._page)

    def _page(self, document: Document) -> tuple[PageLine, ...]:
        found = [_stripped(document.text, line.start, line.end) for line in lines(document)]
        page = [self._line(document, start, end) for start, end in found if start < end]
        for index, line in enumerate(page):
            if line.kind in ("prose", "bare") and line.end - line.start > 40:
                self._praise(document.text, page, index)
        return tuple(page)

    def _line(self, document: Document, start: int, end: int) -> PageLine:
        text = document.text[start:end]
        known = self.kind(text)
        if known is not None:
            region = region_at(document, start)
            if region is None or (region.start >= start and region.end <= end):
                return PageLine(start, end, *known)
        return PageLine(start, end, "prose" if is_prose(text) else "bare")

    def _praise(self, text: str, page: list[PageLine], index: int) -> None:
        """Mark the paragraph at `index` if it is a site's praise of itself, and the brand alone beside it."""
        line = page[index]
        beside = [i for i in (index - 1, index + 1) if 0 <= i < len(page) and page[i].end - page[i].start <= 40]
        paragraph = text[line.start : line.end]
        brand = brand_of(paragraph)
        echoes = [i for i in beside if brand and text[page[i].start : page[i].end].casefold() == brand.casefold()]
        if is_promo(paragraph, self._promo, bool(echoes)):
            page[index] = PageLine(line.start, line.end, "promo", True)
            for i in echoes:
                page[i] = PageLine(page[i].start, page[i].end, "brand", True)


@lru_cache(maxsize=4)
def _furniture(folder: Path) -> Furniture:
    kinds = {path.stem: read_lexicon(path) for path in sorted((folder / "furniture").glob("*.txt"))}
    return Furniture(kinds, read_lexicon(folder / "promo.txt"))


def furniture(beside: str, folder: str = ".") -> Furniture:
    """The phrases in `furniture/*.txt` (a file is a kind) and `promo.txt` in `folder`, seen from a rule's file."""
    return _furniture((Path(beside).parent / folder).resolve())


def is_prose(text: str) -> bool:
    """Whether a line is a sentence or more: ended by a stop and not short, or long."""
    if len(text) > PROSE_LENGTH:
        return True
    if not text.rstrip(_CLOSING).endswith(_ENDS):
        return False
    words = text.count(" ") + 1
    return words >= PROSE_WORDS or (words >= 3 and len(text) >= 40) or len(_IDEOGRAPH.findall(text)) >= PROSE_IDEOGRAPHS


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    line = text[start:end]
    left = len(line) - len(line.lstrip())
    return start + left, max(start + left, start + len(line.rstrip()))


def _normal(text: str) -> str:
    words: str = _NUMBER.sub("0", " ".join(text.casefold().translate(_TRANSLATED).split()))
    return words


def _key(text: str) -> str:
    return _normal(text).strip(_DECORATION).rstrip(".:!。 " + _DECORATION)
