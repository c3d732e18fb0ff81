"""Spans that are not prose wherever they stand: addresses, paths, file names, tags, code.

Every pattern begins with what is rare in prose, so that a search for a literal finds the few places where it
has to be tried; what may stand before that is then taken back by hand.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

import regex

from textlint.model import Document
from textlint.text.kept import compiled

_DOMAINS = "com|org|net|gov|edu|info|io|co|de|fr|uk|eu|ru|cn|jp"
_FILES = (
    "py|js|ts|jsx|tsx|json|ya?ml|toml|md|txt|html?|s?css|[ct]sv|xml|pdf|docx?|xlsx?|pptx?|png|jpe?g|gif|svg|webp"
    "|mp[34]|zip|tar|gz|exe|dll|sh|php|sql|ini|cfg|conf|ipynb"
)
_WHOLE = tuple(
    compiled(source)
    for source in (
        r"""\b(?:https?|ftp|file|mailto|tel|data|git|ssh):(?://)?[^\s<>"“”«»)\]]++""",
        r"""\bwww\.[^\s<>"“”«»)\]]++""",
        r"(?<![\w./@+-])(?:~|\.{1,2})?/(?:[\w.@+-]++/)++[\w.@+-]*+",
        r"\b[A-Za-z]:\\(?:[^\s\\]++\\?+)++",
        r"`[^`\n]{1,500}+`",
        r"""</?[A-Za-z][\w:-]*+(?:\s++[\w:-]++(?:\s*+=\s*+(?:"[^"\n]*+"|'[^'\n]*+'|[^\s"'<>=`]++))?+)*+\s*+/?+>""",
        r"<!--(?:[^<-]++|-(?!->)|<(?!!--))*+-->",
        r"(?<![\w@/.])@[\p{L}_]\w++(?:\.\w++)*+",  # a handle
        r"(?<![\w&#/])#\w++",
        r"(?<![\w:]):[a-z][a-z\d_+-]{1,40}+:(?![\w:])",  # an emoji
        r"(?<![\w-])--[a-z]++(?:-[a-z\d]++)++(?:=[^\s,;)]++)?+|(?<![\w-])--[a-z]++=[^\s,;)]++",
    )
)
_ENDS = tuple(
    (compiled(end), before)
    for end, before in (
        (r"@[\w-]++(?:\.[\w-]++)++", "._+-"),  # mail
        (rf"""(?:\.(?:{_DOMAINS})\b)++(?:/[^\s<>"“”)\]]*+)?(?![\w@])""", "._-"),
        (rf"(?:\.(?:{_FILES})\b)++(?![\w@/])", "._-/@+"),
        (r"(?<=\w)::\w++(?:::\w++)*+(?:\(\))?+", "_"),
        (r"(?<=\w)\(\)", "._:"),
    )
)
MOST_BEFORE = 250
"""Characters of a name that are looked for before its end."""


def protected(document: Document) -> tuple[tuple[int, int], ...]:
    """Spans, in order, that rules leave alone unless they say otherwise."""
    return document.once(_protected)


def _protected(document: Document) -> tuple[tuple[int, int], ...]:
    text = document.text
    found = [match.span() for pattern in _WHOLE for match in pattern.finditer(text)]
    for pattern, before in _ENDS:
        found += _taken_back(text, pattern, before)
    return tuple(_merged(sorted(found)))


def _taken_back(text: str, pattern: regex.Pattern[str], before: str) -> Iterator[tuple[int, int]]:
    """Matches with the letters, digits and signs of `before` that stand in front of them, if any do."""
    done = 0
    for match in pattern.finditer(text):
        start, floor = match.start(), max(done, match.start() - MOST_BEFORE)
        while start > floor and (text[start - 1].isalnum() or text[start - 1] in before):
            start -= 1
        if start < match.start():
            done = match.end()
            yield start, done


def _merged(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """`spans` in order, those that overlap made one."""
    last: tuple[int, int] | None = None
    for start, end in spans:
        if last is not None and start < last[1]:
            last = last[0], max(last[1], end)
            continue
        if last is not None:
            yield last
        last = start, end
    if last is not None:
        yield last


def is_protected(document: Document, start: int, end: int) -> bool:
    """Whether `[start, end)` touches a protected span."""
    spans = protected(document)
    index = bisect_left(spans, (start, start))
    before = index > 0 and spans[index - 1][1] > start
    return before or (index < len(spans) and spans[index][0] < max(end, start + 1))


def is_part_of_protected(document: Document, start: int, end: int) -> bool:
    """Whether `[start, end)` stands inside a protected span or is cut by one; those that it holds do not count."""
    spans = protected(document)
    index = bisect_left(spans, (start, start))
    if index > 0 and spans[index - 1][1] > start:
        return True
    while index < len(spans) and spans[index][0] < end:
        if spans[index][1] > end:
            return True
        index += 1
    return False
