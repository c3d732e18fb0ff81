"""What git would not look at: .gitignore files, read folder by folder on the way down."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


class Ignores(NamedTuple):
    """The ignore files that speak of a folder, the deepest last: each with the folder it stands in."""

    files: tuple[tuple[str, GitIgnoreSpec], ...] = ()

    def within(self, folder: str) -> Ignores:
        """These, and the folder's own."""
        spec = _read(os.path.join(folder, ".gitignore"))
        return Ignores((*self.files, (folder, spec))) if spec else self

    def take_out(self, path: str, folder: bool) -> bool:
        """Whether an absolute path is ignored: the deepest file that says something about it decides."""
        for base, spec in reversed(self.files):
            inside = path[len(base.rstrip(os.sep)) + 1 :].replace(os.sep, "/")
            said = spec.check_file(f"{inside}/" if folder else inside).include
            if said is not None:
                return said
        return False


def ignores_above(folder: str) -> Ignores:
    """The ignore files above an absolute folder, up to its repository's own; none where it is in none.

    A folder that is ignored itself was asked for by name: what ignores it does not speak of its contents.
    """
    above = _up_to_repository(folder)
    if not above:
        return Ignores()
    top = above[-1]
    excludes = _read(os.path.join(top, ".git", "info", "exclude"))
    found = Ignores(((top, excludes),) if excludes else ())
    for parent in reversed(above):
        if parent != folder:
            found = found.within(parent)
    ignored = any(found.take_out(inner, True) for inner in above[:-1])
    return Ignores() if ignored else found


def _up_to_repository(folder: str) -> list[str]:
    above = []
    while True:
        above.append(folder)
        if os.path.exists(os.path.join(folder, ".git")):
            return above
        parent = os.path.dirname(folder)
        if parent == folder:
            return []
        folder = parent


def _read(path: str) -> GitIgnoreSpec | None:
    """The patterns of an ignore file; lines that git would not understand either are passed over."""
    try:
        with open(path, encoding="utf-8", errors="surrogateescape") as file:
            lines = [line for line in file.read().splitlines() if line.strip() and not line.startswith("#")]
    except OSError:
        return None
    return _spec(lines) if lines else None


def _spec(lines: list[str]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec

    good = []
    for line in lines:
        try:
            GitIgnoreSpec.from_lines([line])
        except ValueError:
            continue
        good.append(line)
    return GitIgnoreSpec.from_lines(good)
