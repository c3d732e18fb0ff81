"""Letters of other alphabets that look like Latin ones, and what cannot be seen at all."""

from __future__ import annotations

LOOK_ALIKES = dict(
    zip(
        "аеорсхуіјѕԁһАВЕКМНОРСТХІЈЅοΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
        "aeopcxyijsdhABEKMHOPCTXIJSoABEZHIKMNOPTYX",
        strict=True,
    )
)
"""Cyrillic and Greek letters that cannot be told from a Latin one in common fonts."""

_SEEN = str.maketrans(LOOK_ALIKES) | dict.fromkeys(
    (
        0xAD,
        0x200C,
        0x200D,
        0x200E,
        0x200F,
        *range(0x202A, 0x202F),
        *range(0x2060, 0x2065),
        *range(0x2066, 0x206A),
        0xFEFF,
    )
)


def as_seen(text: str) -> str:
    """`text` as a reader sees it: look-alikes as Latin letters, and nothing for marks that have no width."""
    return text if text.isascii() else text.translate(_SEEN)
