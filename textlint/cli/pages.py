"""A rule's page: what it finds, why, and what proves it; in Markdown, or as data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from textlint.cli.toml import value_of
from textlint.model import Example, Rule, Safety

_HEARD = {
    "gate": "gate, desk and audit",
    "desk": "desk and audit",
    "audit": "audit only",
}
_SHOWN = 6
"""Entries of a long list option that a page shows."""


def page(rule: Rule) -> str:
    """The page as Markdown."""
    parts = [f"# {rule.name}", f"{rule.summary}.", rule.why.strip(), "\n".join(_facts(rule))]
    parts += _options(rule)
    parts += _examples(rule.examples)
    return "\n\n".join(part for part in parts if part) + "\n"


def _facts(rule: Rule) -> Iterator[str]:
    yield f"- **Message:** {rule.message}"
    yield f"- **Heard in the profile:** {_HEARD[rule.profile]}"
    yield f"- **Severity:** {rule.severity}; **confidence:** {rule.confidence}"
    yield f"- **Fix:** {_fix(rule)}"
    for label, values in (
        ("Languages", rule.languages),
        ("Formats", rule.markups),
        ("Parts of a page", rule.regions),
    ):
        yield f"- **{label}:** {', '.join(values) or 'any'}"
    if rule.near:
        yield f"- **Only near:** {', '.join(rule.near)}"
    if rule.not_near:
        yield f"- **Not near:** {', '.join(rule.not_near)}"
    if rule.minimum > 1:
        yield f"- **Reported from:** {rule.minimum} places in one text"
    if rule.counts:
        yield f"- **Counts:** findings of {', '.join(rule.counts)}; such rules look even where they are not selected"
    if rule.was:
        yield f"- **Formerly:** {', '.join(rule.was)}"
    yield f"- **Measured:** {rule.measured.strip() or 'not yet'}"


def _fix(rule: Rule) -> str:
    if rule.fix is None:
        return "none"
    if rule.fix is Safety.SAFE:
        return "safe; `--fix` applies it"
    told = "`--fix --unsafe-fixes` applies it" if rule.fix is Safety.UNSAFE else "shown, never applied"
    return f"{rule.fix}; {told}. {rule.because}".rstrip()


def _options(rule: Rule) -> Iterator[str]:
    if rule.options:
        yield "## Options"
        lines = [
            f'[rules."{rule.name}"]',
            *(f"{_key(name)} = {_short(value)}" for name, value in rule.options.items()),
        ]
        yield "\n".join(("```toml", *lines, "```"))


def _key(name: str) -> str:
    return name.replace("_", "-")


def _short(value: Any) -> str:
    if isinstance(value, (list, tuple)) and len(value) > _SHOWN:
        return f"{value_of(value[:_SHOWN])[:-1]}, …]  # {len(value)} entries; add to them with “extend-”"
    return value_of(value)


def _examples(examples: tuple[Example, ...]) -> Iterator[str]:
    bad = [example for example in examples if example.spans]
    good = [example for example in examples if not example.spans]
    if bad:
        yield "## What it finds"
        yield from (_bad(example) for example in bad)
    if good:
        yield "## What it leaves alone"
        yield from (_fenced(example.text) for example in good)


def _bad(example: Example) -> str:
    from textlint.laws.examples import marked

    shown = _fenced(marked(example.text, example.spans))
    if example.options:
        shown = f"With {_pairs(example.options)}:\n\n{shown}"
    return shown if example.fixed is None else f"{shown}\n\nbecomes\n\n{_fenced(example.fixed)}"


def _pairs(options: Mapping[str, Any]) -> str:
    return ", ".join(f"`{_key(name)} = {value_of(value)}`" for name, value in options.items())


def _fenced(text: str) -> str:
    from textlint.reporters.visible import visible

    shown = "\n".join(visible(line) for line in text.split("\n"))
    fence = "```"
    while fence in shown:
        fence += "`"
    return f"{fence}text\n{shown}\n{fence}"


def data(rule: Rule) -> dict[str, Any]:
    """The page as plain data."""
    return {
        "name": rule.name,
        "summary": rule.summary,
        "message": rule.message,
        "why": rule.why,
        "profile": str(rule.profile),
        "severity": str(rule.severity),
        "confidence": str(rule.confidence),
        "fix": str(rule.fix) if rule.fix else None,
        "because": rule.because,
        "languages": list(rule.languages),
        "markups": list(rule.markups),
        "regions": list(rule.regions),
        "counts": list(rule.counts),
        "options": {_key(name): value for name, value in rule.options.items()},
        "measured": rule.measured,
        "was": list(rule.was),
        "examples": [_example(example) for example in rule.examples],
    }


def _example(example: Example) -> dict[str, Any]:
    return {
        "text": example.text,
        "spans": [list(span) for span in example.spans],
        "fixed": example.fixed,
        "markup": example.markup,
        "options": dict(example.options),
    }
