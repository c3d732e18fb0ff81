"""TOML files → rules: what data can say, with the trigger derived from it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from textlint.catalog import kinds, template
from textlint.catalog.errors import broken
from textlint.catalog.schema import BODY, ENTRY, STATED, check_entry, check_keys, make_example, make_rule, make_trigger
from textlint.model import Rule, Trigger
from textlint.text.lexicon import read_lexicon
from textlint.triggers.derive import NotDerivable, normalised


def read_toml_rule(name: str, path: Path) -> Rule:
    """The rule in the TOML file at `path`; CatalogError where it is wrong."""
    import tomllib

    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as reason:
        raise broken(path, f"it is not readable TOML ({reason}).") from reason
    check_keys(path, "the file", table, {*STATED, *BODY, "trigger", "example"})
    if not any(table.get(kind) for kind in ENTRY):
        raise broken(path, "it says nothing to look for. Add [[phrase]], [[pattern]] or [[block]].")
    body: dict[str, Any] = {
        kind: [check_entry(path, kind, entry) for entry in table[kind]] for kind in ENTRY if kind in table
    }
    lists = {key: _read_list(path, key, value) for key, value in table.get("lists", {}).items()}
    rule = make_rule(
        name,
        path,
        {key: value for key, value in table.items() if key in STATED},
        body=body,
        options=lists,
        examples=tuple(make_example(path, entry) for entry in table.get("example", ())),
        trigger=make_trigger(path, table["trigger"]) if "trigger" in table else Trigger(),
    )
    _check_templates(path, rule)
    return rule if "trigger" in table else with_derived_trigger(rule)


def _read_list(path: Path, key: str, value: Any) -> tuple[str, ...]:
    if isinstance(value, Mapping) and set(value) == {"file"}:
        source = (path.parent / str(value["file"])).resolve()
        if path.parent.resolve() not in source.parents:
            raise broken(path, f"the list “{key}” reads {value['file']}, which is outside the rule's own folder.")
        try:
            return read_lexicon(source)
        except (OSError, UnicodeDecodeError) as reason:
            raise broken(path, f"the list “{key}” cannot be read ({reason}).") from reason
    if isinstance(value, list) and all(isinstance(item, str) and item for item in value):
        return tuple(value)
    raise broken(path, f"the list “{key}” has to be a list of strings, or a table with “file”.")


def with_derived_trigger(rule: Rule) -> Rule:
    """`rule` with the trigger that follows from what it looks for and from its lists."""
    from dataclasses import replace

    literals: list[str] = []
    for kind, entry in kinds.entries(rule):
        try:
            literals += kinds.literals(kind, entry, rule.options)
        except NotDerivable as reason:
            raise broken(rule.path, f"no trigger follows from its {kind}: {reason}. State “trigger”.") from reason
        except KeyError as name:
            raise broken(rule.path, f"it uses the list {name}, which [lists] does not have.") from name
    return replace(rule, trigger=Trigger(literals=normalised(tuple(literals))))


def _check_templates(path: Path, rule: Rule) -> None:
    """Names in messages and replacements have to exist in each entry, so that no user ever reads `{nam}`."""
    for kind, entry in kinds.entries(rule):
        try:
            known = {"match", "fix", "hit", *kinds.groups(kind, entry, rule.options)}
            asked = template.fields(rule.message) | template.fields(entry.get("replace", ""))
        except KeyError as how:
            raise broken(path, f"{how} is no known form or list. Use upper, lower, capital or title.") from how
        except Exception as reason:
            raise broken(path, f"a {kind} cannot be compiled ({reason}).") from reason
        for name in sorted(asked - known):
            raise broken(path, f"“{{{name}}}” is used, but no part of its {kind} has that name.")
        if "replace" in entry and rule.fix is None:
            raise broken(path, "it has a replacement, but does not say how safe that is. Add “fix”.")
