"""The catalogue: every rule that is known, with families in the order in which people read them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import pairwise
from pathlib import Path

from textlint.catalog import index
from textlint.catalog.errors import CatalogError, broken
from textlint.catalog.locate import builtin_folder, pack_folder, rule_files
from textlint.model import Rule

FAMILIES = "families.toml"


@dataclass(eq=False, repr=False)
class Catalog:
    """`rules` by name; `families` are pairs of family and the heading that tells a reader what to do about it."""

    rules: tuple[Rule, ...]
    families: tuple[tuple[str, str], ...] = ()

    @cached_property
    def by_name(self) -> dict[str, Rule]:
        known = {old: rule for rule in self.rules for old in rule.was}
        return known | {rule.name: rule for rule in self.rules}

    def find(self, name: str) -> Rule | None:
        """The rule of that name; a name it had before serves too."""
        return self.by_name.get(name)


def load_catalog(packs: Iterable[Path | str] = ()) -> Catalog:
    """Built-in rules and those of `packs` (folders of TOML files, or names of installed packs).

    Examples are not loaded: see `load_rules`. Raises CatalogError where a file, or a pack, is wrong.
    """
    folders = [(builtin_folder(), True), *(pack_folder(pack) for pack in packs)]
    found = [index.load(folder, code, partial(_read, folder, code)) for folder, code in folders]
    rules = sorted((rule for catalog in found for rule in catalog[0]), key=lambda rule: rule.name)
    for one, other in pairwise(rules):
        if one.name == other.name:
            raise broken(other.path, f"a rule named {one.name} exists already, in {one.path}. Rename one of the files.")
    return Catalog(tuple(rules), tuple(pair for catalog in found for pair in catalog[1]))


def load_rules(folder: Path, code: bool = True) -> tuple[Rule, ...]:
    """The rules of one folder, with their examples, read anew."""
    return tuple(_rules(folder, code))


def _read(folder: Path, code: bool) -> tuple[tuple[Rule, ...], tuple[tuple[str, str], ...]]:
    return load_rules(folder, code), _families(folder)


def _rules(folder: Path, code: bool) -> Iterator[Rule]:
    for name, path in rule_files(folder):
        if path.suffix == ".py" and not code:
            raise CatalogError(
                f"The rule file {path} is Python, which a folder named in a configuration may not bring. "
                f"Write it as TOML, or install it as a package with an entry point."
            )
        yield read_rule(name, path)


def read_rule(name: str, path: Path) -> Rule:
    """The rule called `name` in the file at `path`, with its examples; a Python file is run."""
    if path.suffix == ".toml":
        from textlint.catalog.declarative import read_toml_rule

        return read_toml_rule(name, path)
    if path.suffix == ".py":
        from textlint.catalog.python import read_python_rule

        return read_python_rule(name, path)
    raise CatalogError(f"The file {path} is no rule file; rule files end in .toml or .py.")


def _families(folder: Path) -> tuple[tuple[str, str], ...]:
    path = folder / FAMILIES
    if not path.is_file():
        return ()
    import tomllib

    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        return tuple((family, str(entry["heading"])) for family, entry in table.items())
    except (OSError, ValueError, RecursionError, TypeError, KeyError) as reason:
        way_out = 'Write each family as family = { heading = "…" }.'
        raise CatalogError(f"The file {path} cannot be used: {reason}. {way_out}") from reason
