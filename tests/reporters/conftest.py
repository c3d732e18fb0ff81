"""How the tests of this folder get a report as text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from textlint.model import Report
from textlint.reporters import Sink, reporter

Written = Callable[..., str]


@pytest.fixture
def written() -> Written:
    """`written(format, report, width=…, colour=…)` is what the reporter writes."""
    return write


def write(name: str, report: Report, **how: Any) -> str:
    parts: list[str] = []
    reporter(name)(report, Sink(parts.append, **how))
    return "".join(parts)
