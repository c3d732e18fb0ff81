"""Texts that nobody wrote to be read: whatever looks at them has to come back, and soon."""

from __future__ import annotations

from collections.abc import Mapping

HOSTILE: Mapping[str, str] = {
    "empty": "",
    "one blank": " ",
    "surrogates": "\ud800cat\udfff \udfff\ud800 dog",
    "controls": "\0cat\x1b[31m\x07\x7f\u202e dog",
    "marks": "c\u0301at " + "\u0301" * 5_000 + " dog",
    "line ends": "cat\r\rdog\r\n\ncat\u2028dog\u2029cat\x0b\x0cdog\x85cat",
    "one long word": "cat" * 50_000,
    "one long line": "cat dog " * 10_000,
    "blank lines": "\n" * 50_000 + "cat" + "\n" * 50_000 + "dog",
    "blanks": " " * 100_000 + "cat" + "\t" * 100_000,
    "brackets": "[" * 20_000 + "cat" + "(" * 20_000,
    "angles": "<a " * 20_000 + "<!--" * 20_000 + " cat",
    "quotes": "“" * 20_000 + "cat" + "\"'" * 20_000,
    "addresses": "a@" * 20_000 + "http://" * 20_000 + "/a" * 20_000 + " cat",
    "stops": ". " * 20_000 + "…" * 20_000 + "cat." * 5_000,
    "bullets": "- " * 20_000 + "\n" + "1. " * 20_000 + "cat",
    "code": "`" * 30_000 + "cat" + "`" * 29_999,
    "lines": "cat\n" * 30_000,
    "sentences": "The cat. of the dog sat , and sat. " * 3_000,
    "placeholders": "[cat_name] {{ cat.name }} %s ${cat} " * 2_000,
    "entities": "&amp;amp; &nbsp; &rsquo; cafÃ© â€œ " * 2_000,
    "unseen": "c\u200bat\ufeff \xad" * 2_000,
    "scripts": "пaypal 船,点击 ᾼ İı ﬁ " * 3_000,
}
