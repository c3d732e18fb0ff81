"""Which lines of a page are furniture: buttons, menus, forms and credits instead of the article.

A line is known by its whole text and nothing less, as almost every cue is innocent in running text. What a
phrase alone cannot tell ("News", "Share") is doubtful, and left to rules that know what stands around it.
Lines are looked up, not matched: thousands of phrases would take longer to compile than a page to clean.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from functools import cached_property, lru_cache
from pathlib import Path

from textlint.text.kept import remembered
from textlint.text.lexicon import read_lexicon
from textlint.text.patterns import Pattern
from textlint.text.promo import is_promo, praise

LONGEST = 160
"""Characters of a line past which it is not looked up: button texts and credits are shorter."""
LONGEST_NOTICE = 600
"""Characters of a site's notice about itself."""
LONGEST_ROW = 100
"""Characters of a menu in one line, or of a template's credit."""
MOST_WORDS = 8
"""Words that the open end of a phrase may stand for; after a colon half as many again."""

PLACES = ("navigation", "menu", "section")
"""Kinds that name other pages; with a colon behind it such a name begins something (“Contact:”)."""
CREDIT_WORDS = 5
"""Words of a line that a template filled with the name of a field: “Source by [author_name]”."""

_DECORATION = (
    " \t\N{NO-BREAK SPACE}\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NO-BREAK SPACE}*•·▪►▶»«›‹<>→←↑↓⬆⇧|–—-_=~+…✕×✖■□●○◆★☆♥#❤"
)
_HEADING = ("# ", "## ", "### ", "#### ", "##### ", "#+")
_SEPARATORS = "|/·•∙,&–—-"
_COPYRIGHT = ("©", "copyright ©", "copyright (c)", "copyright 0", "(c) 0")
_TRANSLATED = str.maketrans({"’": "'", "‘": "'", "：": ":", "？": "?", "\N{COMBINING DOT ABOVE}": None})
_NUMBER = Pattern(r"\d[\d.,]*+")
ENDS = tuple(".!?…。！？؟।")
_PLACEHOLDER = Pattern(r"(?<![\w\]\\!#$@&])\[[a-z]+(?:_[a-z]+)++\](?![(\[:\w=])")

_PIECE = re.compile(r"[0*':]")
"""Where a phrase stands for more than itself: numbers, gaps, marks that are written in several ways."""

Kind = tuple[str, bool]
Phrases = tuple[dict[str, Kind], dict[str, list[tuple[str, Kind]]]]


class Furniture:
    """Lists of furniture phrases, by kind.

    In a phrase, `*` stands for a few words and 0 for any number; `?` before it marks it as doubtful. With a
    colon behind it a phrase may be surer than without ("Tags:", "Tags").
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cached_property
    def _phrases(self) -> Phrases:
        """Whole phrases, and those with gaps by their first two characters; read when the first line is asked for."""
        files = sorted((self._folder / "furniture").glob("*.txt"))
        sections = self._folder / "sections.txt"
        return remembered("furniture", [*files, sections], lambda: _read(files, sections))

    @cached_property
    def _promo(self) -> tuple[str, ...]:
        return read_lexicon(self._folder / "promo.txt")

    @cached_property
    def _notices(self) -> tuple[str, ...]:
        return read_lexicon(self._folder / "notices.txt")

    def kind(self, line: str) -> Kind | None:
        """The kind of furniture that the whole of `line` is, and whether that is sure; None if it is none."""
        if len(line) > LONGEST or line.startswith(_HEADING):
            return None
        text = normal(line)
        key = bare(text)
        exact, gapped = self._phrases
        known = exact.get(key)
        if known is None and key.endswith(":"):
            known = exact.get(key.rstrip(": "))
            known = known if known and known[0] not in PLACES else None
        if known is not None:
            return known
        if key.startswith(_COPYRIGHT):
            return "copyright", True
        if "_" in line and _is_template(line):
            return "placeholder", True
        known = self._gapped(text.strip(_DECORATION), gapped)
        if len(line) <= LONGEST_ROW and not (known and known[1]):
            pieces = _pieces(key, exact)
            if pieces > 1:
                return "row", pieces > 2
        return known

    def literals(self, kind: str, doubtful: bool = False) -> list[str]:
        """What the sure phrases of a kind contain: at least one stands in any text that holds such a line."""
        phrases = read_lexicon(self._folder / "furniture" / f"{kind}.txt")
        pieces = (_PIECE.split(phrase.removeprefix("? ")) for phrase in phrases if doubtful or phrase[:2] != "? ")
        return sorted({max((part.strip() for part in parts), key=len) for parts in pieces})

    @staticmethod
    def _gapped(text: str, gapped: dict[str, list[tuple[str, Kind]]]) -> Kind | None:
        """As `kind`, for phrases with gaps; with a stop behind it such a line may be a sentence of the author's."""
        ended = text.endswith((*ENDS, ",", ";"))
        if ended:
            text = text[:-1] if text.count(".") == text.endswith(".") else ""
        for key in (text.partition(" ")[0], text[:1], ""):
            for phrase, known in gapped.get(key, ()):
                parts = _parts(phrase)
                if (key or parts[1] in text) and _fits(text, parts):
                    return known if not ended or len(parts) > 2 else (known[0], False)
        return None

    def is_notice(self, sentence: str) -> bool:
        """Whether a site speaks about itself: rights, cookies, newsletters, comments, what an author does."""
        return len(sentence) <= LONGEST_NOTICE and praise(sentence, self._notices)[0] > 0

    def is_promo(self, paragraph: str, echoed: bool) -> bool:
        """Whether a site praises itself in `paragraph`; `echoed`: its name stands alone beside it."""
        return is_promo(paragraph, self._promo, echoed)


def _read(files: Iterable[Path], sections: Path) -> Phrases:
    """The phrases of the lexicons, each file of which is a kind."""
    exact: dict[str, Kind] = {}
    gapped: dict[str, list[tuple[str, Kind]]] = {}
    for path in files:
        certain, doubtful = (path.stem, True), (path.stem, False)
        phrases = read_lexicon(path)
        whole = [phrase for phrase in phrases if "*" not in phrase]
        for phrase in whole:
            if phrase[:2] == "? ":
                exact.setdefault(phrase[2:], doubtful)
        exact.update(dict.fromkeys([phrase for phrase in whole if phrase[:2] != "? "], certain))
        for phrase in phrases:
            if "*" in phrase:
                known = doubtful if phrase[:2] == "? " else certain
                phrase = phrase.removeprefix("? ")
                gapped.setdefault(_first(phrase.partition("*")[0]), []).append((phrase, known))
    for section in read_lexicon(sections):
        exact.setdefault(section, ("section", False))
    return exact, gapped


@lru_cache(maxsize=4)
def _furniture(folder: Path) -> Furniture:
    return Furniture(folder)


def furniture(beside: str, folder: str = ".") -> Furniture:
    """The phrases in `furniture/*.txt` (a file is a kind), `promo.txt` and `notices.txt` in `folder`, seen from a
    rule's file."""
    return _furniture((Path(beside).parent / folder).resolve())


def normal(text: str) -> str:
    """The form in which phrases are written in a lexicon: small letters, straight quotes, 0 for any number."""
    words = " ".join(text.casefold().translate(_TRANSLATED).split()).replace(" :", ":")
    if not words.isascii() or any(map(words.__contains__, "123456789")):
        words = _NUMBER.compiled.sub("0", words)
    return words


def bare(text: str) -> str:
    """`text`, in its normal form, without the marks and bullets around it; a colon stays."""
    return text.strip(_DECORATION).rstrip(".!。 " + _DECORATION)


def _is_template(line: str) -> bool:
    """Whether a short line holds the name of a field that was never filled."""
    if len(line) > LONGEST_ROW or line.count(" ") >= CREDIT_WORDS or line.endswith(ENDS):
        return False
    return _PLACEHOLDER.search(line) is not None


def _first(words: str) -> str:
    """By what a phrase with gaps is looked up: its first word, or character where a gap touches that word."""
    word, space, _ = words.partition(" ")
    return word if space else words[:1]


@lru_cache(maxsize=4096)
def _parts(phrase: str) -> tuple[str, ...]:
    """What stands beside the gaps of a phrase; split when it is asked for, as most phrases never are."""
    return tuple(phrase.split("*"))


def _fits(text: str, parts: tuple[str, ...]) -> bool:
    """Whether `text` is `parts` with a few words in each gap between them."""
    first, *middle, last = parts
    if not (text.startswith(first) and text.endswith(last)) or len(text) <= len(first) + len(last):
        return False
    if not all(part in text for part in middle):
        return False
    most = MOST_WORDS * 3 // 2 if any(":" in part for part in parts) else MOST_WORDS
    rest = text[len(first) : len(text) - len(last)]
    for part in middle:
        gap, found, rest = rest.partition(part)
        if not (gap and found) or gap.count(" ") >= most:
            return False
    return bool(rest) and rest.count(" ") < most


def _pieces(text: str, phrases: Container[str]) -> int:
    """How many phrases `text` consists of and nothing else: a menu whose line ends were lost; 0 if it does not."""
    words = [word for word in text.split() if word.strip(_SEPARATORS)]
    start = count = 0
    while start < len(words):
        ends = range(min(len(words), start + 5), start, -1)
        end = next((end for end in ends if " ".join(words[start:end]).strip(_SEPARATORS) in phrases), 0)
        if not end:
            return 0
        start, count = end, count + 1
    return count
