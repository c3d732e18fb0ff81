"""Python files → rules: loaded by path, only when the rule has to be known or has to look."""

from __future__ import annotations

import dataclasses
import sys
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from inspect import cleandoc
from pathlib import Path
from types import ModuleType
from typing import Any

from textlint.catalog.errors import broken
from textlint.model import Rule
from textlint.model.authored import Authored


def read_python_rule(name: str, path: Path) -> Rule:
    """The rule in the Python file at `path`, which is run; CatalogError where it is wrong."""
    from textlint.catalog.schema import STATED, check_keys, make_rule, make_trigger

    module, authored = load_authored(path)
    stated = dict(authored.fields)
    examples = stated.pop("examples")
    trigger = make_trigger(path, _trigger(stated.pop("trigger", None)))
    check_keys(path, "the rule", stated, STATED)
    stated.setdefault("why", cleandoc(authored.find.__doc__ or module.__doc__ or ""))
    try:
        options = defaults(authored.options)
    except TypeError as reason:
        raise broken(path, f"its options cannot be made without arguments ({reason}).") from reason
    return make_rule(name, path, stated, trigger=trigger, options=options, examples=examples)


def _trigger(stated: Any) -> Any:
    """A trigger as a rule states it. A long one is a function, called when the index is made and at no other time."""
    return stated() if callable(stated) else stated


def defaults(options: type | None) -> dict[str, Any]:
    """Names and default values of an options dataclass."""
    return dataclasses.asdict(options()) if options is not None else {}


@cache
def load_authored(path: Path) -> tuple[ModuleType, Authored]:
    """The module at `path` and the one rule that it states."""
    name = "textlint_rules." + ".".join(path.with_suffix("").parts[-2:])
    spec = spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise broken(path, "Python cannot load it.")
    module = module_from_spec(spec)
    sys.modules[name] = module  # dataclasses look their module up
    try:
        spec.loader.exec_module(module)
    except (Exception, SystemExit) as reason:
        raise broken(path, f"it raised {type(reason).__name__}: {reason}.") from reason
    stated = [value.textlint_rule for value in vars(module).values() if hasattr(value, "textlint_rule")]
    if len(stated) != 1:
        raise broken(path, f"it has {len(stated)} functions decorated with @rule, but one file is one rule.")
    return module, stated[0]
