"""The block of metadata at the very start of a file: YAML, TOML or JSON."""

from __future__ import annotations

import re

_FENCED = re.compile(
    r"\ufeff?\s*(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)"
    r"(?:(.*?)(?:\r\n|\r|\n))??(?:\1|\.\.\.)[ \t]*(?:\r\n|\r|\n|\Z)",
    re.DOTALL,
)
_METADATA = re.compile(r"(?:\s|#[^\r\n]*)*+(?:\Z|[\"']?\w[\w.-]*[\"']?[ \t]*[:=]|- |\[|\{)")
_OBJECT = re.compile(r"\ufeff?\{\s*\"")
_LINE_END = re.compile(r"[ \t]*(?:\r\n|\r|\n|\Z)")


def front_matter_end(source: str) -> int:
    """Where the front matter of `source` ends; 0 without one.

    A scraped article may open with a rule, and the text down to its next rule is not metadata: the first
    line must look like a key.
    """
    match = _FENCED.match(source)
    if match is not None:
        return match.end() if _METADATA.match(match[2] or "") else 0
    return _json_end(source) if _OBJECT.match(source) else 0


def _json_end(source: str) -> int:
    """Where a JSON object that opens `source` ends, with its line; 0 unless it is whole and alone on its lines."""
    import json

    try:
        _, end = json.JSONDecoder(strict=False).raw_decode(source, source.index("{"))
    except (ValueError, RecursionError):
        return 0
    line = _LINE_END.match(source, end)
    return line.end() if line is not None else 0
