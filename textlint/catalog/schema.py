"""What a rule may state: its keys, their types, and how they become a `Rule`."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from textlint.catalog import template
from textlint.catalog.errors import broken
from textlint.model import Confidence, Example, Profile, RegionKind, Rule, Safety, Severity, Trigger
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

BODY = {"phrase": list, "pattern": list, "block": list, "lists": dict, "verdict": dict}
"""Keys that only a declarative file has: what it looks for, and what it counts."""

VERDICT: dict[str, Any] = {"counts": list, "least": int, "families": int, "within": int}
ASKED = {"least": 4, "families": 1, "within": 20_000}
"""What a verdict asks for that does not say: so many kinds, of so many families, within so many characters."""

ENTRY: dict[str, dict[str, Any]] = {
    "phrase": {"find": (str, list), "list": str, "replace": str, "case": str, "near": list, "not_near": list},
    "pattern": {"find": str, "replace": str, "case": str, "near": list, "not_near": list, "safety": str},
    "block": {"start": str, "also": str, "unit": str, "where": str, "most": int, "share": float, "case": str},
}
EXAMPLE: dict[str, Any] = {"bad": str, "fixed": str, "good": str, "markup": str, "options": dict}
CHOICES: dict[str, tuple[str, ...]] = {
    "case": ("fold", "exact"), "unit": ("line", "paragraph"), "where": ("head", "tail", "anywhere"),
    "near_within": ("paragraph", "document"), "safety": tuple(Safety), "regions": tuple(RegionKind),
}  # fmt: skip
WORDS = ("find", "near", "not_near")
"""Keys that hold something to look for, so that a blank would be found everywhere."""


def make_rule(name: str, path: Path, stated: Mapping[str, Any], **extra: Any) -> Rule:
    """The rule that `stated` describes; CatalogError with the key and the way out where it is wrong."""
    for required in ("summary", "message"):
        if not stated.get(required):
            raise broken(path, f"the key “{required}” is missing.")
    values = {key: _typed(path, key, value, STATED[key]) for key, value in stated.items()}
    check_forms(path, values["message"])
    if values.get("fix") is Safety.UNSAFE and not values.get("because"):
        raise broken(path, "an unsafe fix has to say why it is unsafe. Add a sentence as “because”.")
    if values.get("removes") and "fix" not in values:
        raise broken(path, "it removes what it finds, but does not say how safe that is. Add “fix”.")
    return Rule(name=name, path=str(path), **values, **extra)


def _typed(path: Path, key: str, value: Any, kind: type) -> Any:
    if kind in (Severity, Confidence, Profile, Safety):
        return kind(_chosen(path, key, value, tuple(map(str, kind))))
    if kind is list:
        return _strings(path, key, value)
    if not _is_a(value, kind):
        raise broken(path, f"“{key}” is {value!r}, but has to be of type {kind.__name__}.")
    if kind is int and value < 1:
        raise broken(path, f"“{key}” has to be more than 0.")
    return _chosen(path, key, value, CHOICES[key]) if key in CHOICES else value


def _chosen(path: Path, key: str, value: Any, choices: tuple[str, ...]) -> Any:
    if value not in choices:
        raise broken(path, f"“{key}” is {value!r}, but has to be one of {', '.join(choices)}.")
    return value


def _strings(path: Path, key: str, value: Any) -> tuple[str, ...]:
    if not isinstance(value, (list, tuple)) or not all(isinstance(item, str) for item in value):
        raise broken(path, f"“{key}” has to be a list of strings.")
    for item in value:
        if key in CHOICES and item not in CHOICES[key]:
            raise broken(path, f"“{key}” has {item!r}, but may hold {', '.join(CHOICES[key])}.")
        if key == "languages" and not (item.isalpha() and item.islower() and len(item) in (2, 3)):
            raise broken(path, f"“{key}” has {item!r}, but has to hold codes such as “en”.")
        if key in WORDS and not item.strip():
            raise broken(path, f"“{key}” has to hold words.")
    return tuple(value)


def _is_a(value: Any, kind: Any) -> bool:
    """Whether `value` is of type `kind`; a whole number is a float, but yes and no are no numbers."""
    if isinstance(value, bool):
        return kind is bool
    return isinstance(value, (float, int) if kind is float else kind)


def check_forms(path: Path, text: str) -> None:
    """A `{name:form}` in a message or replacement asks for a form that there is."""
    for name, form in template.asked(text):
        if form and form not in template.FORMS:
            raise broken(path, f"“{{{name}:{form}}}” asks for “{form}”; the forms are {', '.join(template.FORMS)}.")


def check_keys(path: Path, where: str, table: Mapping[str, Any], known: Collection[str]) -> None:
    for key in table:
        if key not in known:
            raise broken(path, f"{where} has the unknown key “{key}”.{did_you_mean(key, known)}")


def tables(path: Path, key: str, value: Any, known: Mapping[str, Any]) -> list[dict[str, Any]]:
    """What is written as `[[key]]`, again and again, with the types of the `known` keys checked."""
    if not isinstance(value, list) or not all(isinstance(entry, Mapping) for entry in value):
        raise broken(path, f"“{key}” has to be a list of tables, written [[{key}]].")
    for entry in value:
        check_keys(path, f"[[{key}]]", entry, known)
        for name, stated in entry.items():
            if not _is_a(stated, known[name]):
                raise broken(path, f"“{name}” in [[{key}]] has the wrong type.")
    return [dict(entry) for entry in value]


def check_entry(path: Path, kind: str, entry: Mapping[str, Any]) -> None:
    """One `[[phrase]]`, `[[pattern]]` or `[[block]]` holds values that can be used."""
    for key, value in entry.items():
        if key in CHOICES and value not in CHOICES[key]:
            raise broken(path, f"“{key}” in [[{kind}]] has to be one of {', '.join(CHOICES[key])}.")
        if key in WORDS and not _says_something(value, blanks=kind == "pattern" and key == "find"):
            raise broken(path, f"“{key}” in [[{kind}]] has to hold words.")
        if isinstance(value, (int, float)) and value <= 0:
            raise broken(path, f"“{key}” in [[{kind}]] has to be more than 0.")
    check_forms(path, entry.get("replace", ""))
    needed = "start" if kind == "block" else "find"
    if needed not in entry and not (kind == "phrase" and "list" in entry):
        raise broken(path, f"[[{kind}]] needs “{needed}”.")


def _says_something(value: str | list[Any], blanks: bool) -> bool:
    """Whether each of the words can be looked for; a pattern may look for `blanks`."""
    words = [value] if isinstance(value, str) else value
    return bool(words) and all(isinstance(word, str) and (word if blanks else word.strip()) for word in words)


def make_verdict(path: Path, stated: Any) -> dict[str, Any]:
    """What a rule counts, with the numbers that a user may set as its options; {} where it counts nothing."""
    if stated is None:
        return {}
    if not isinstance(stated, Mapping):
        raise broken(path, "“verdict” has to be a table, written [verdict].")
    check_keys(path, "[verdict]", stated, VERDICT)
    for key, value in stated.items():
        if not _is_a(value, VERDICT[key]) or (VERDICT[key] is int and value < 1):
            raise broken(path, f"“{key}” in [verdict] is {value!r}, but has to be {_VERDICT_NEEDS[key]}.")
    counts = _strings(path, "counts", stated.get("counts", ()))
    if not counts:
        raise broken(path, "[verdict] needs “counts”: the rules and families whose findings it counts.")
    return {"counts": counts, "options": {name: stated.get(name, number) for name, number in ASKED.items()}}


_VERDICT_NEEDS = {"counts": "a list of rules and families", **dict.fromkeys(ASKED, "more than 0")}


def make_example(path: Path, entry: Mapping[str, Any]) -> Example:
    if ("bad" in entry) == ("good" in entry):
        raise broken(path, "each [[example]] needs either “bad” or “good”.")
    if "good" in entry and "fixed" in entry:
        raise broken(path, "a good example has nothing to fix; take “fixed” out.")
    try:
        example = bad(entry["bad"], entry.get("fixed")) if "bad" in entry else good(entry["good"])
    except ValueError as reason:
        raise broken(path, f"{reason}.") from reason
    return example._replace(markup=entry.get("markup", "text"), options=entry.get("options", {}))


def make_trigger(path: Path, stated: Any) -> Trigger:
    """A trigger as written: a list of literals, or a table or string that says `always` and why."""
    if isinstance(stated, Mapping) and set(stated) == {"always"} and stated["always"]:
        return Trigger(always=str(stated["always"]))
    if isinstance(stated, (list, tuple)) and stated and all(isinstance(item, str) for item in stated):
        literals = normalised(tuple(stated))
        if all(literals):
            return Trigger(literals=literals)
    raise broken(path, "“trigger” has to be a list of literals, or a table with “always” and the reason for it.")
