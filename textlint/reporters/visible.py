"""Nothing from a text, a file name or a configuration may command a terminal or hide from the reader."""

from __future__ import annotations

import unicodedata

_HIDDEN = frozenset(
    # Printable by their category, yet nothing is seen where they stand.
    "\N{OBJECT REPLACEMENT CHARACTER}\N{COMBINING GRAPHEME JOINER}\N{BRAILLE PATTERN BLANK}\N{HANGUL FILLER}"
    "\N{HALFWIDTH HANGUL FILLER}\N{HANGUL CHOSEONG FILLER}\N{HANGUL JUNGSEONG FILLER}"
)


class _Signs(dict[int, str]):
    """A table for `str.translate` that learns a character's sign when it first meets the character."""

    def __missing__(self, code: int) -> str:
        self[code] = sign = _sign(chr(code))
        return sign


class _ExactSigns(dict[int, str]):
    """The same, and spaces other than the plain one are named too."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        odd = unicodedata.category(character) == "Zs" and character != " "
        self[code] = sign = _named(character) if odd else _sign(character)
        return sign


def _sign(character: str) -> str:
    if character in _HIDDEN:
        return _named(character)
    if character.isprintable() or unicodedata.category(character) == "Zs":
        return character
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    return "\N{SYMBOL FOR DELETE}" if code == 0x7F else _named(character)


def _named(character: str) -> str:
    return f"⟨U+{ord(character):04X}⟩"


_SIGNS = _Signs()
_EXACT = _ExactSigns()


def visible(text: str) -> str:
    """`text` as it may be shown anywhere, on one line: ␛, ␊, ⟨U+202E⟩.

    Control characters, line ends, bidirectional controls, zero-width characters, lone surrogates and
    unassigned or private characters become signs.
    """
    return text if text.isascii() and text.isprintable() else text.translate(_SIGNS)


def exact(text: str) -> str:
    """`visible`, for the words that a finding is about: unusual spaces, and spaces alone, show as well."""
    if text and not text.strip(" "):
        return "\N{OPEN BOX}" * len(text)
    shown = text.translate(_EXACT)
    return shown.replace(" ", "\N{OPEN BOX}") if text.isspace() else shown
