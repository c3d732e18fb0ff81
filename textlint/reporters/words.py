"""What a fix changes, word by word: a line diff of a paragraph cannot be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from regex import DOTALL

from textlint.model import Edit
from textlint.text.kept import compiled

_TOKEN = compiled(r"\r\n|[\r\n]|[^\S\r\n]+|[\u3040-\u9fff]|\w+?(?=[\u3040-\u9fff])|\w+|.", DOTALL)
"""A word, a line end, a run of spaces, one sign; in scripts that part no words, one character."""

_WORD_REACH = 40
"""No word is longer, for the purpose of showing the whole word in which a letter changes."""

_TOO_MANY = 3_000
"""With more words from the first change to the last, they are one change: comparing is quadratic."""


class Piece(NamedTuple):
    """Raw text and what happens to it: "same" (stays), "old" (goes), "new" (comes) or "mark" (the place)."""

    kind: str
    text: str


def compared(old: str, new: str) -> list[Piece]:
    """`old` and `new` as one text in which changed words stand as old, then new."""
    if not old or not new:
        return packed((Piece("old", old), Piece("new", new)))
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    head = _common(before, after)
    tail = _common(before[head:][::-1], after[head:][::-1])
    pieces = [Piece("same", "".join(before[:head]))]
    for gone, come, same in _differences(_middle(before, head, tail), _middle(after, head, tail)):
        pieces += (*_replacement(gone, come), Piece("same", same))
    pieces.append(Piece("same", "".join(before[len(before) - tail :])))
    return packed(pieces)


def _common(before: Sequence[str], after: Sequence[str]) -> int:
    """How many tokens are the same at the start."""
    pairs = enumerate(zip(before, after, strict=False))
    return next((count for count, (old, new) in pairs if old != new), min(len(before), len(after)))


def _middle(tokens: list[str], head: int, tail: int) -> list[str]:
    return tokens[head : len(tokens) - tail]


def _differences(before: list[str], after: list[str]) -> Iterator[tuple[str, str, str]]:
    """What goes, what comes, and what is the same after it."""
    if not before or not after or max(len(before), len(after)) > _TOO_MANY:
        yield "".join(before), "".join(after), ""
        return
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(None, _keys(before), _keys(after), autojunk=False)
    old = new = 0
    for block in matcher.get_matching_blocks():
        same = "".join(before[block.a : block.a + block.size])
        yield "".join(before[old : block.a]), "".join(after[new : block.b]), same
        old, new = block.a + block.size, block.b + block.size


def _keys(tokens: list[str]) -> list[str]:
    """What tokens are compared by: a space by the word after it too, or half of all tokens would be alike."""
    following = [*tokens[1:], ""]
    return [token + after if token.isspace() else token for token, after in zip(tokens, following, strict=True)]


def _replacement(gone: str, come: str) -> Iterator[Piece]:
    """A change, without the space before it that both sides share."""
    words, other = gone.lstrip(" "), come.lstrip(" ")
    shared = min(len(gone) - len(words), len(come) - len(other))
    yield Piece("same", gone[:shared])
    yield Piece("old", gone[shared:])
    yield Piece("new", come[shared:])


def packed(pieces: Iterable[Piece]) -> list[Piece]:
    """`pieces` without empty ones, neighbours of one kind as one."""
    packed: list[Piece] = []
    for piece in pieces:
        if packed and packed[-1].kind == piece.kind:
            packed[-1] = Piece(piece.kind, packed[-1].text + piece.text)
        elif piece.text:
            packed.append(piece)
    return packed


def edited(text: str, edits: Sequence[Edit]) -> tuple[int, int, list[Piece]]:
    """The stretch of `text` from the first edited word to the last, and its pieces."""
    groups = _by_word(text, edits)
    pieces: list[Piece] = []
    done = groups[0][0]
    for start, end, inside in groups:
        pieces.append(Piece("same", text[done:start]))
        pieces += compared(text[start:end], _replaced(text, start, end, inside))
        done = end
    return groups[0][0], done, packed(pieces)


def _by_word(text: str, edits: Sequence[Edit]) -> list[tuple[int, int, list[Edit]]]:
    """Spans of whole words that hold the edits; edits in one word are together."""
    groups: list[tuple[int, int, list[Edit]]] = []
    for edit in sorted(edits):
        start, end = _widened(text, edit)
        if groups and start < groups[-1][1]:
            first, last, inside = groups[-1]
            groups[-1] = (first, max(last, end), [*inside, edit])
        else:
            groups.append((start, end, [edit]))
    return groups


def _widened(text: str, edit: Edit) -> tuple[int, int]:
    """The span of the words that an edit cuts into; an edit between words keeps its own."""
    start, end = edit.start, edit.end
    old = text[start:end]
    if _is_word((old or edit.text)[:1]) or _is_word(edit.text[:1]):
        while start > max(0, edit.start - _WORD_REACH) and _is_word(text[start - 1]):
            start -= 1
    if _is_word((old or edit.text)[-1:]) or _is_word(edit.text[-1:]):
        while end < min(len(text), edit.end + _WORD_REACH) and _is_word(text[end]):
            end += 1
    return start, end


def _is_word(character: str) -> bool:
    return character.isalnum() and character < "\u3040"


def _replaced(text: str, start: int, end: int, edits: Sequence[Edit]) -> str:
    parts: list[str] = []
    for edit in edits:
        parts += (text[start : edit.start], edit.text)
        start = max(start, edit.end)
    return "".join((*parts, text[start:end]))
