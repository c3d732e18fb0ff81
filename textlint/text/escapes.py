"""Letters spelled out for a machine: as bytes in hexadecimal, as code points, as seven-bit Japanese."""

from __future__ import annotations

from textlint.text.kept import compiled

_BYTES = compiled(r"(?:%[0-9A-Fa-f]{2})++|(?:=[0-9A-F]{2})++")
_CODES = compiled(r"(?:\\u[0-9A-Fa-f]{4})++")
_JAPANESE = compiled(r"\x1b?\$[@B]((?:(?!\([BJ])[!-t][!-~])++)\x1b?\([BJ]")
_LOST = compiled(r"[\p{C}\N{REPLACEMENT CHARACTER}]")


def spelled(text: str) -> str:
    """What `text`, all of it an escape for letters outside of ASCII, spells; "" where it is none or spells nothing."""
    said = _spelled(text)
    return "" if said.isascii() or _LOST.search(said) else said


def _spelled(text: str) -> str:
    try:
        if _BYTES.fullmatch(text):
            return bytes.fromhex(text.replace(text[0], "")).decode("utf-8")
        if _CODES.fullmatch(text):
            return bytes.fromhex(text.replace("\\u", "")).decode("utf-16-be")
        japanese = _JAPANESE.fullmatch(text)
        return f"\x1b$B{japanese[1]}\x1b(B".encode("ascii").decode("iso2022_jp") if japanese else ""
    except ValueError:
        return ""
