"""Strings that a pattern matches, or nearly matches, made from its parsed form."""

from __future__ import annotations

import re
import string
import warnings
from collections.abc import Iterator, Mapping, Sequence
from random import Random
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from textlint.triggers.derive import rewritten

_ANY = string.ascii_letters + string.digits + " .,:-"
_CATEGORY = {
    op.CATEGORY_DIGIT: string.digits,
    op.CATEGORY_SPACE: " \n\t\N{NO-BREAK SPACE}",
    op.CATEGORY_WORD: string.ascii_letters + string.digits + "_éжя",
    op.CATEGORY_NOT_SPACE: string.ascii_letters + ".,",
    op.CATEGORY_NOT_WORD: " .,",
    op.CATEGORY_NOT_DIGIT: string.ascii_letters,
}


def strings(pattern: str, lists: Mapping[str, Sequence[str]], random: Random, count: int) -> Iterator[str]:
    """`count` strings in changing case and white space; none where the standard library cannot read the pattern."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = parser.parse(rewritten(pattern, lists), re.MULTILINE)
    except (re.error, OverflowError, RecursionError):
        return
    for _ in range(count):
        made = _sequence(tree, random, {})
        yield random.choice((made, made.upper(), made.lower(), made.title(), f"x {made} y", made.replace(" ", "\n")))


def _sequence(items: Any, random: Random, groups: dict[int, str]) -> str:
    return "".join(_element(code, argument, random, groups) for code, argument in items)


def _element(code: Any, argument: Any, random: Random, groups: dict[int, str]) -> str:
    if code is op.LITERAL:
        return chr(argument)
    if code is op.IN:
        return _one_of(argument, random)
    if code is op.SUBPATTERN:
        made = _sequence(argument[3], random, groups)
        groups[argument[0] or 0] = made
        return made
    if code is op.ATOMIC_GROUP:
        return _sequence(argument, random, groups)
    if code is op.BRANCH:
        return _sequence(random.choice(argument[1]), random, groups)
    if code in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        least, most = argument[0], min(int(argument[1]), argument[0] + 3)
        return "".join(_sequence(argument[2], random, groups) for _ in range(random.randint(least, most)))
    if code is op.GROUPREF:
        return groups.get(argument, "")
    if code in (op.ANY, op.NOT_LITERAL):
        return random.choice(_ANY)
    return ""


def _one_of(items: Any, random: Random) -> str:
    if items[0][0] is op.NEGATE:
        banned = {chr(argument) for code, argument in items[1:] if code is op.LITERAL}
        return random.choice([character for character in _ANY if character not in banned] or ["x"])
    code, argument = random.choice(items)
    if code is op.LITERAL:
        return chr(argument)
    if code is op.RANGE:
        return chr(random.randint(argument[0], argument[1]))
    return random.choice(_CATEGORY.get(argument, _ANY))
