"""From a rule to the function that looks for it, and from a user's options to the rule they make."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from textlint.catalog import kinds
from textlint.catalog.errors import CatalogError
from textlint.model import Document, Hit, Rule
from textlint.text.nearest import did_you_mean

Check = Callable[[Document], Iterator[Hit]]


def checker(rule: Rule) -> Check:
    """The function that looks for `rule` in a document, with the rule's options filled in; compiled here."""
    if rule.body:
        finders = [kinds.finder(kind, entry, rule.options, rule.removes) for kind, entry in kinds.entries(rule)]

        def find_all(document: Document) -> Iterator[Hit]:
            for find in finders:
                yield from find(document)

        return find_all
    from textlint.catalog.python import load_authored

    _, authored = load_authored(Path(rule.path))
    options = authored.options(**rule.options) if authored.options is not None else None
    return lambda document: authored.find(document, options)


def configured(rule: Rule, chosen: Mapping[str, Any]) -> Rule:
    """`rule` with a user's options. Lists may be replaced (`words`) or added to (`extend-words`).

    Raises CatalogError for an option that the rule does not have, or a value of another type.
    """
    options = dict(rule.options)
    for key, value in chosen.items():
        extends = key.startswith("extend-") and key not in options
        name = key.removeprefix("extend-").replace("-", "_") if extends else key.replace("-", "_")
        if name not in options:
            known = [option.replace("_", "-") for option in options]
            has = f"It has: {', '.join(known)}." if known else "It has none."
            raise CatalogError(
                f"The rule {rule.name} has no option “{key}”.{did_you_mean(name.replace('_', '-'), known)} {has}"
            )
        options[name] = _value(rule, key, value, options[name], extends)
    changed = rule._replace(options=options)
    if not rule.body or options == rule.options:
        return changed
    from textlint.catalog.declarative import with_derived_trigger

    return with_derived_trigger(changed)


def _value(rule: Rule, key: str, value: Any, default: Any, extends: bool) -> Any:
    if isinstance(default, (list, tuple)):
        if isinstance(value, (list, tuple)) and all(isinstance(item, str) and item.strip() for item in value):
            return (*default, *value) if extends else tuple(value)
        needed = "has to be a list of words"
    elif extends:
        needed = "only lists can be extended"
    elif type(value) is type(default):
        return value
    elif isinstance(default, float) and type(value) is int:
        return float(value)
    else:
        needed = f"has to be of type {type(default).__name__}"
    raise CatalogError(f"The option “{key}” of the rule {rule.name} is {value!r}, but {needed}.")
