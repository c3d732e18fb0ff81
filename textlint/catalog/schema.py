"""What a rule may state: its keys, their types, and how they become a `Rule`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from textlint.catalog.errors import broken
from textlint.model import Confidence, Example, Profile, Rule, Safety, Severity, Trigger
from textlint.model.authored import bad, good
from textlint.text.nearest import did_you_mean
from textlint.triggers.derive import normalised

STATED = {
    "summary": str, "message": str, "why": str, "severity": Severity, "confidence": Confidence, "profile": Profile,
    "fix": Safety, "because": str, "removes": bool, "absorbs": bool, "protected": bool, "languages": list,
    "markups": list, "regions": list, "near": list, "not_near": list, "near_within": str, "minimum": int,
    "was": list, "measured": str,
}  # fmt: skip
"""Keys that a declarative file and the `rule` decorator share, with their types."""

BODY = {"phrase": list, "pattern": list, "block": list, "lists": dict}
"""Keys of the declarative kinds."""

ENTRY: dict[str, dict[str, Any]] = {
    "phrase": {"find": (str, list), "list": str, "replace": str, "case": str, "near": list, "not_near": list},
    "pattern": {"find": str, "replace": str, "case": str, "near": list, "not_near": list, "safety": str},
    "block": {"start": str, "also": str, "unit": str, "where": str, "most": int, "share": float, "case": str},
}
EXAMPLE = {"bad", "fixed", "good", "markup", "options"}
CHOICES = {
    "case": ("fold", "exact"), "unit": ("line", "paragraph"), "where": ("head", "tail", "anywhere"),
    "near_within": ("paragraph", "document"), "safety": tuple(Safety),
}  # fmt: skip


def make_rule(name: str, path: Path, stated: Mapping[str, Any], **extra: Any) -> Rule:
    """The rule that `stated` describes; CatalogError with the key and the way out where it is wrong."""
    for required in ("summary", "message"):
        if not stated.get(required):
            raise broken(path, f"the key “{required}” is missing.")
    values: dict[str, Any] = {}
    for key, value in stated.items():
        values[key] = _typed(path, key, value, STATED[key])
    if values.get("fix") is Safety.UNSAFE and not values.get("because"):
        raise broken(path, "an unsafe fix has to say why it is unsafe. Add a sentence as “because”.")
    return Rule(name=name, path=str(path), **values, **extra)


def _typed(path: Path, key: str, value: Any, kind: type) -> Any:
    if kind in (Severity, Confidence, Profile, Safety):
        choices = [str(member) for member in kind]
        if value not in choices:
            raise broken(path, f"“{key}” is {value!r}, but has to be one of {', '.join(choices)}.")
        return kind(value)
    if kind is list:
        if isinstance(value, str) or not all(isinstance(item, str) for item in value):
            raise broken(path, f"“{key}” has to be a list of strings.")
        return tuple(value)
    if not isinstance(value, kind):
        raise broken(path, f"“{key}” is {value!r}, but has to be of type {kind.__name__}.")
    return value


def check_keys(path: Path, where: str, table: Mapping[str, Any], known: set[str]) -> None:
    for key in table:
        if key not in known:
            raise broken(path, f"{where} has the unknown key “{key}”.{did_you_mean(key, known)}")


def check_entry(path: Path, kind: str, entry: Any) -> dict[str, Any]:
    """One `[[phrase]]`, `[[pattern]]` or `[[block]]`, with its types and choices checked."""
    if not isinstance(entry, Mapping):
        raise broken(path, f"“{kind}” has to be a list of tables, written [[{kind}]].")
    known = ENTRY[kind]
    check_keys(path, f"[[{kind}]]", entry, set(known))
    for key, value in entry.items():
        expected = (float, int) if known[key] is float else known[key]
        if not isinstance(value, expected):
            raise broken(path, f"“{key}” in [[{kind}]] has the wrong type.")
        if key in CHOICES and value not in CHOICES[key]:
            raise broken(path, f"“{key}” in [[{kind}]] has to be one of {', '.join(CHOICES[key])}.")
    needed = "start" if kind == "block" else "find"
    if needed not in entry and not (kind == "phrase" and "list" in entry):
        raise broken(path, f"[[{kind}]] needs “{needed}”.")
    return dict(entry)


def make_example(path: Path, entry: Mapping[str, Any]) -> Example:
    check_keys(path, "[[example]]", entry, EXAMPLE)
    if ("bad" in entry) == ("good" in entry):
        raise broken(path, "each [[example]] needs either “bad” or “good”.")
    markup, options = entry.get("markup", "text"), entry.get("options", {})
    try:
        if "bad" in entry:
            return bad(entry["bad"], entry.get("fixed"), markup=markup, **options)
    except ValueError as reason:
        raise broken(path, f"{reason}.") from reason
    return good(entry["good"], markup=markup, **options)


def make_trigger(path: Path, stated: Any) -> Trigger:
    """A trigger as written: a list of literals, or a table or string that says `always` and why."""
    if isinstance(stated, Mapping) and set(stated) == {"always"} and stated["always"]:
        return Trigger(always=str(stated["always"]))
    if isinstance(stated, (list, tuple)) and stated and all(isinstance(item, str) and item for item in stated):
        return Trigger(literals=normalised(tuple(stated)))
    raise broken(path, "“trigger” has to be a list of literals, or a table with “always” and the reason for it.")
