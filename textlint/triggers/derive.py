"""Literals that any match of a pattern must contain, read off the parsed pattern.

The result is a superset gate: where none of the literals stands in a text (after `squeeze`), the pattern
cannot match there. The parser is the standard library's; what `regex` has beyond it is first rewritten
into something that matches at least as much. The method is that of RE2's prefilter.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from textlint.text.fold import squeeze

MOST = 400
"""Literals one pattern may need; past it the gate costs more than it saves."""
EXACT = 64
"""Strings that a part of a pattern may stand for before it counts as open."""

_ESCAPE = re.compile(
    r"\\L<(?P<list>\w+)>|\\[pP](?:\{[^}]*\}|.)|\\[mM]|\(\?<(?=[A-Za-z])|\\."
    r"|(?P<fuzzy>\{[\d<=+,\s]*[ides][ides\d<=+,\s]*(?::[^{}]*)?\})",
    re.DOTALL,
)


class NotDerivable(ValueError):
    """The pattern has no literal that every match contains; its rule must state a trigger or `always`."""


@dataclass(frozen=True, slots=True)
class _Part:
    """`exact`: every string the part can stand for, or None; `needed`: a set of which each match has one."""

    exact: frozenset[str] | None
    needed: frozenset[str] | None = None


_OPEN = _Part(None)
_EMPTY = _Part(frozenset({""}))


def derive(pattern: str, lists: Mapping[str, Sequence[str]] | None = None, flags: int = 0) -> tuple[str, ...]:
    """Folded literals of which at least one stands in any text that `pattern` matches.

    Raises NotDerivable where there are none, or where the standard library cannot read the pattern.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            tree = parser.parse(
                rewritten(pattern, lists or {}), flags & (re.VERBOSE | re.IGNORECASE | re.DOTALL | re.MULTILINE)
            )
    except (re.error, Warning, OverflowError, RecursionError, KeyError) as reason:
        raise NotDerivable(f"its trigger cannot be derived ({reason})") from reason
    part = _sequence(tree)
    best = _best([part.needed, part.exact])
    if best is None:
        raise NotDerivable("no literal stands in all that it matches")
    return normalised(best)


def normalised(literals: Sequence[str] | frozenset[str]) -> tuple[str, ...]:
    """Literals as the scan looks for them, without those that contain another."""
    folded = sorted({_inner(literal) for literal in literals}, key=lambda literal: (len(literal), literal))
    kept: list[str] = []
    for literal in folded:
        if not any(short in literal for short in kept):
            kept.append(literal)
    return tuple(kept)


def _inner(literal: str) -> str:
    if literal.isspace():
        return " "
    squeezed = squeeze(literal)
    left = None if literal[:1].isspace() else 1
    right = None if literal[-1:].isspace() else -1
    return squeezed[left:right]


def rewritten(pattern: str, lists: Mapping[str, Sequence[str]]) -> str:
    """`pattern` as the standard library can read it, matching at least as much; re.error where that cannot be."""

    def replace(match: re.Match[str]) -> str:
        escape = match[0]
        if match["fuzzy"]:
            raise re.error("it allows for errors")
        if match["list"]:
            return f"(?:{'|'.join(map(re.escape, lists[match['list']])) or '(?!)'})"
        if escape[:2] in (r"\p", r"\P"):
            return r"\w"  # never finite, therefore never a literal
        if escape in (r"\m", r"\M"):
            return r"\b"
        return "(?P<" if escape == "(?<" else escape

    return _ESCAPE.sub(replace, pattern)


def _sequence(items: Any) -> _Part:
    """One part for a concatenation: the run of exact strings so far, and the best set seen."""
    run: frozenset[str] | None = frozenset({""})
    whole = True
    candidates: list[frozenset[str] | None] = []
    for code, argument in items:
        part = _element(code, argument)
        candidates.append(part.needed)
        if part.exact is None:
            candidates.append(run)
            run, whole = frozenset({""}), False
        elif len(run or ()) * len(part.exact) <= EXACT or part.exact == frozenset({""}):
            run = frozenset(a + b for a, b in product(run or {""}, part.exact))
        else:
            candidates.append(run)
            run, whole = part.exact, False
    candidates.append(run)
    return _Part(run if whole else None, _best(candidates))


def _element(code: Any, argument: Any) -> _Part:
    if code is op.LITERAL:
        return _Part(frozenset({_character(argument)}))
    if code is op.IN:
        return _character_set(argument)
    if code is op.SUBPATTERN:
        return _sequence(argument[3])
    if code is op.ATOMIC_GROUP:
        return _sequence(argument)
    if code is op.BRANCH:
        return _branch([_sequence(items) for items in argument[1]])
    if code in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        return _repeat(argument[0], argument[1], _sequence(argument[2]))
    if code is op.ASSERT:
        inside = _sequence(argument[1])
        return _Part(frozenset({""}), _best([inside.needed, inside.exact]))
    if code in (op.ASSERT_NOT, op.AT):
        return _EMPTY
    return _OPEN


def _character(code: int) -> str:
    character = chr(code)
    return " " if character.isspace() else character


def _character_set(items: Any) -> _Part:
    characters: set[str] = set()
    for code, argument in items:
        if code is op.LITERAL:
            characters.add(_character(argument))
        elif code is op.RANGE and argument[1] - argument[0] < EXACT:
            characters.update(_character(code) for code in range(argument[0], argument[1] + 1))
        elif code is op.CATEGORY and argument is op.CATEGORY_SPACE:
            characters.add(" ")
        else:
            return _OPEN
    return _Part(frozenset(characters)) if len(characters) <= EXACT else _OPEN


def _branch(parts: list[_Part]) -> _Part:
    exact = frozenset().union(*(part.exact or () for part in parts)) if all(part.exact for part in parts) else None
    if exact is not None and len(exact) <= MOST:
        return _Part(exact)
    sets = [_best([part.needed, part.exact]) for part in parts]
    return _Part(None, frozenset().union(*(s for s in sets if s)) if all(sets) else None)


def _repeat(least: int, most: int, part: _Part) -> _Part:
    if part.exact == frozenset({" "}):  # squeeze makes every run of white space one space
        return _Part(frozenset({" "}) if least else frozenset({"", " "}))
    if least == 0:
        return _Part(part.exact | {""}) if most == 1 and part.exact is not None else _OPEN
    if least == most == 1:
        return part
    return _Part(None, _best([part.needed, part.exact]))


def _best(candidates: list[frozenset[str] | None]) -> frozenset[str] | None:
    """The set whose weakest literal is longest; of equals the smallest. None where no set can serve."""
    usable = [c for c in candidates if c and len(c) <= MOST and all(fold_length(s) for s in c)]
    return max(usable, key=lambda c: (min(4, *(fold_length(s) for s in c), 4), -len(c), sorted(c)), default=None)


def fold_length(literal: str) -> int:
    """How much of a literal the scan can tell by: its folded length without the spaces around it."""
    return len(squeeze(literal).strip())
