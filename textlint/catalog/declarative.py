"""TOML files → rules: what data can say, with the trigger derived from it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from textlint.catalog import kinds, template
from textlint.catalog.errors import broken
from textlint.catalog.schema import (
    BODY,
    ENTRY,
    EXAMPLE,
    STATED,
    check_entry,
    check_keys,
    make_example,
    make_rule,
    make_trigger,
    make_verdict,
    tables,
)
from textlint.model import Rule, Trigger
from textlint.text.lexicon import read_terms
from textlint.triggers.derive import NotDerivable, normalised

VERDICT_WORDS = ("count", "kinds")
"""What fills the message of a verdict."""

_OF_LOOKING = ("lists", "trigger", "fix", "removes", "absorbs", "protected", "regions", "near", "not_near", "minimum")


def read_toml_rule(name: str, path: Path) -> Rule:
    """The rule in the TOML file at `path`; CatalogError where it is wrong."""
    import tomllib

    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as reason:
        raise broken(path, f"it is not readable TOML ({reason}).") from reason
    check_keys(path, "the file", table, {*STATED, *BODY, "trigger", "example"})
    _check_purpose(path, table)
    body = {kind: tables(path, kind, table[kind], ENTRY[kind]) for kind in ENTRY if kind in table}
    for kind, entries in body.items():
        for entry in entries:
            check_entry(path, kind, entry)
    rule = make_rule(
        name,
        path,
        {key: value for key, value in table.items() if key in STATED},
        body=body,
        **(make_verdict(path, table.get("verdict")) or {"options": _read_lists(path, table.get("lists", {}))}),
        examples=tuple(
            make_example(path, entry) for entry in tables(path, "example", table.get("example", []), EXAMPLE)
        ),
        trigger=make_trigger(path, table["trigger"]) if "trigger" in table else Trigger(),
    )
    _check_entries(path, rule)
    return rule if "trigger" in table or rule.counts else with_derived_trigger(rule)


def _check_purpose(path: Path, table: Mapping[str, Any]) -> None:
    """A rule looks for something, or it judges what others found: one of the two."""
    looking = [key for key in (*ENTRY, *_OF_LOOKING) if table.get(key)]
    if "verdict" in table:
        if looking:
            raise broken(path, f"it has [verdict], which judges what other rules found; take “{looking[0]}” out.")
        unknown = [name for name, _ in template.asked(str(table.get("message", ""))) if name not in VERDICT_WORDS]
        if unknown:
            raise broken(path, f"“{{{unknown[0]}}}” is used, but a verdict fills only “{{count}}” and “{{kinds}}”.")
    elif not any(table.get(kind) for kind in ENTRY):
        raise broken(path, "it says nothing to look for. Add [[phrase]], [[pattern]], [[block]] or [verdict].")


def _read_lists(path: Path, lists: Any) -> dict[str, tuple[str, ...]]:
    if not isinstance(lists, Mapping):
        raise broken(path, "“lists” has to be a table of lists, written [lists].")
    return {key: _read_list(path, key, value) for key, value in lists.items()}


def _read_list(path: Path, key: str, value: Any) -> tuple[str, ...]:
    if isinstance(value, Mapping) and set(value) == {"file"}:
        try:
            source = (path.parent / str(value["file"])).resolve()
            if path.parent.resolve() in source.parents:
                return read_terms(source)
        except (OSError, ValueError) as reason:
            raise broken(path, f"the list “{key}” cannot be read ({reason}).") from reason
        raise broken(path, f"the list “{key}” reads {value['file']}, which is outside the rule's own folder.")
    if isinstance(value, list) and all(isinstance(item, str) and item.strip() for item in value):
        return tuple(value)
    raise broken(path, f"the list “{key}” has to be a list of strings, or a table with “file”.")


def with_derived_trigger(rule: Rule) -> Rule:
    """`rule` with the trigger that follows from what it looks for and from its lists."""

    literals: list[str] = []
    for kind, entry in kinds.entries(rule):
        try:
            literals += kinds.literals(kind, entry, rule.options)
        except NotDerivable as reason:
            raise broken(rule.path, f"no trigger follows from its {kind}: {reason}. State “trigger”.") from reason
    return rule._replace(trigger=Trigger(literals=normalised(tuple(literals))))


def _check_entries(path: Path, rule: Rule) -> None:
    """Each entry compiles, and what messages and replacements ask for is there: no user ever reads `{nam}`."""
    for kind, entry in kinds.entries(rule):
        try:
            known = {"match", "hit", *kinds.groups(kind, entry, rule.options)}
        except KeyError as unknown:
            raise broken(path, f"it uses the list “{unknown.args[0]}”, which [lists] does not have.") from unknown
        except Exception as reason:
            raise broken(path, f"a {kind} cannot be compiled ({reason}).") from reason
        for name, _ in template.asked(rule.message) + template.asked(entry.get("replace", "")):
            if name == "fix" and "replace" not in entry:
                raise broken(path, f"“{{fix}}” is used, but its {kind} has no replacement.")
            if name not in {*known, "fix"}:
                raise broken(path, f"“{{{name}}}” is used, but no part of its {kind} has that name.")
        if "replace" in entry and rule.fix is None:
            raise broken(path, "it has a replacement, but does not say how safe that is. Add “fix”.")
