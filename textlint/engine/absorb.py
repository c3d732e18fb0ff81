"""One finding for one block: what lies inside a trailer is part of it, not reported again."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace

from textlint.model import Finding


def absorb(findings: Sequence[Finding], absorbing: Container[str]) -> tuple[Finding, ...]:
    """`findings` in order, with those inside a finding of an `absorbing` rule made parts of it."""
    blocks = _outermost([finding for finding in findings if finding.rule in absorbing])
    if not blocks:
        return tuple(findings)
    parts: dict[int, list[Finding]] = {index: [] for index in range(len(blocks))}
    kept: list[Finding] = []
    index = 0
    for finding in findings:
        while index < len(blocks) and blocks[index].end <= finding.start and blocks[index] is not finding:
            index += 1
        if index < len(blocks) and finding is blocks[index]:
            continue
        if index < len(blocks) and blocks[index].start <= finding.start and finding.end <= blocks[index].end:
            parts[index].append(finding)
        else:
            kept.append(finding)
    merged = [replace(block, parts=tuple(parts[i])) for i, block in enumerate(blocks)]
    return tuple(sorted((*kept, *merged), key=lambda finding: finding.order))


def _outermost(blocks: list[Finding]) -> list[Finding]:
    """Blocks that do not overlap: the longer one of two wins."""
    chosen: list[Finding] = []
    for block in sorted(blocks, key=lambda finding: (finding.start - finding.end, finding.order)):
        if all(block.end <= other.start or other.end <= block.start for other in chosen):
            chosen.append(block)
    return sorted(chosen, key=lambda finding: finding.order)
