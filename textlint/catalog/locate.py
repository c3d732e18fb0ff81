"""Where rule files are, and what they are called."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from textlint.catalog.errors import CatalogError
from textlint.text.nearest import did_you_mean

ENTRY_POINTS = "textlint.rules"
SUFFIXES = (".toml", ".py")


def builtin_folder() -> Path:
    """The catalogue's folder: inside an installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    packaged = package / "_rules"
    return packaged if packaged.is_dir() else package.parent / "rules"


def pack_folder(pack: Path | str) -> tuple[Path, bool]:
    """The folder of a third-party pack, and whether it may hold Python.

    A pack is a folder of TOML files, or the name of an installed package's entry point in the group
    `textlint.rules`; only the latter was installed by somebody on purpose, and may bring code.
    """
    folder = Path(pack)
    if folder.is_dir():
        return folder, False
    if folder.name != str(pack):
        raise CatalogError(f"The rule pack {pack} is not a folder. Correct `packs` in the configuration.")
    from importlib.metadata import entry_points

    installed = {entry.name: entry for entry in entry_points(group=ENTRY_POINTS)}
    entry = installed.get(str(pack))
    if entry is None:
        raise CatalogError(
            f"The rule pack “{pack}” is neither a folder nor an installed pack.{did_you_mean(str(pack), installed)} "
            f"Correct `packs` in the configuration, or install the pack."
        )
    try:
        return Path(entry.load().__path__[0]), True
    except Exception as reason:
        raise CatalogError(
            f"The rule pack “{pack}” is installed, but {entry.value} is no package that can be imported "
            f"({type(reason).__name__}: {reason}). Correct the entry point of that package."
        ) from reason


def rule_files(folder: Path) -> Iterator[tuple[str, Path]]:
    """Names and paths of the rules in `folder`, one folder a family; names come from paths alone."""
    for directory in sorted(entry.path for entry in os.scandir(folder) if entry.is_dir()):
        if os.path.basename(directory).startswith((".", "_")):
            continue
        for name in sorted(os.listdir(directory)):
            stem, suffix = os.path.splitext(name)
            if suffix in SUFFIXES and not stem.startswith((".", "_")):
                yield f"{os.path.basename(directory)}/{stem}".replace("_", "-"), Path(directory, name)


def stamp(folder: Path) -> list[tuple[str, int, int]]:
    """What tells whether a rule or a lexicon in `folder` has changed: path, time and size of every file."""
    seen = []
    for root, directories, names in os.walk(folder):
        directories[:] = sorted(name for name in directories if not name.startswith((".", "_")))
        for name in sorted(names):
            with suppress(FileNotFoundError):  # gone meanwhile: an editor's file
                state = os.stat(os.path.join(root, name))
                seen.append((os.path.join(root, name), state.st_mtime_ns, state.st_size))
    return seen
