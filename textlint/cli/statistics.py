"""`--statistics`: findings counted by rule, the most frequent first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from textlint.model import Report
from textlint.reporters.summary import counted, fixable
from textlint.reporters.visible import visible


def write_statistics(report: Report, write: Callable[[str], object], width: int) -> None:
    """A line a rule: how often, whether `--fix` mends it, its name."""
    counts = Counter(finding.rule for finding in report.findings)
    mended = {finding.rule for finding in report.findings if fixable(finding, report.unsafe)}
    size = max((len(f"{count:,}") for count in counts.values()), default=1)
    for rule, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        write(f"{count:>{size},}  {'[*]' if rule in mended else '   '}  {visible(rule)}\n"[: max(width, 40)])
    found, files = counted(counts.total(), "finding"), counted(len(report.documents), "file")
    write(f"{found} in {files} checked.\n")
