"""What tells one finding from another when lines move and paragraphs are wrapped anew."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from hashlib import sha256

from textlint.model import Finding

AROUND = 3
"""Words on each side that belong to a fingerprint. With more, each fix would change its neighbours' too."""

_REACH = 120


def fingerprints(findings: Sequence[Finding], text: str) -> tuple[str, ...]:
    """One short name for each of `findings`, which point into `text`; unlike findings never share one.

    It is made of the rule, the matched words, the words next to them, and a count among equals. Line
    numbers and white space are left out, so it outlives a moved paragraph and a new line width.
    """
    seen: Counter[str] = Counter()
    names: list[str] = []
    for finding in findings:
        key = _key(finding, text)
        seen[key] += 1
        digest = sha256(f"{key}\0{seen[key]}".encode("utf-8", "surrogatepass"))
        names.append(digest.hexdigest()[:16])
    return tuple(names)


def _key(finding: Finding, text: str) -> str:
    start, end = finding.start, finding.end
    before = text[max(0, start - _REACH) : start].split()[-AROUND:]
    after = text[end : end + _REACH].split()[:AROUND]
    words = (before, text[start:end].split(), after)
    return "\0".join((finding.rule, *(" ".join(part) for part in words)))
