"""One finding for one block: what lies inside a trailer is part of it, not reported again."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Sequence

from textlint.model import Finding
from textlint.text.spans import Spans


def absorb(findings: Sequence[Finding], absorbing: Container[str]) -> tuple[Finding, ...]:
    """`findings` in order, with those inside a finding of an `absorbing` rule made parts of it."""
    blocks = _outermost([finding for finding in findings if finding.rule in absorbing])
    if not blocks:
        return tuple(findings)
    starts = [block.start for block in blocks]
    chosen = set(map(id, blocks))
    parts: dict[int, list[Finding]] = {id(block): [] for block in blocks}
    kept: list[Finding] = []
    for finding in findings:
        block = blocks[max(0, bisect_right(starts, finding.start) - 1)]
        if id(finding) in chosen:
            continue
        if block.start <= finding.start < block.end and finding.end <= block.end:
            parts[id(block)].append(finding)
        else:
            kept.append(finding)
    merged = [block._replace(parts=tuple(parts[id(block)])) for block in blocks]
    return tuple(sorted((*kept, *merged), key=lambda finding: finding.order))


def _outermost(blocks: list[Finding]) -> list[Finding]:
    """Blocks that do not overlap, in order: the longer one of two wins. Empty ones hold nothing."""
    spans = Spans()
    chosen = [
        block
        for block in sorted(blocks, key=lambda finding: (finding.start - finding.end, finding.order))
        if block.start < block.end and spans.take((block.start, block.end))
    ]
    return sorted(chosen, key=lambda finding: finding.order)
