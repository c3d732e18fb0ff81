"""Which configuration governs a file: the nearest one upward from it.

Files are not merged: what governs a file can be read in one place (and in what that place extends). The
user's own file stands in where a project has none, and is never mixed into a project's: a project must
check the same on every machine.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from textlint.settings.keys import ADDED
from textlint.settings.model import DEFAULT_EXCLUDES, ConfigurationError, Layer, Patterns, Settings
from textlint.settings.read import PYPROJECT, added, read_layer

_NOTHING = Layer()
NAMES = ("textlint.toml", ".textlint.toml", PYPROJECT)


def user_file(environment: Mapping[str, str]) -> Path:
    """Where the user's own configuration stands, if there is one."""
    base = environment.get("XDG_CONFIG_HOME") or os.path.join(os.path.expanduser("~"), ".config")
    return Path(base, "textlint", "textlint.toml")


class Discovery:
    """Finds the settings of files, looking into each folder and reading each configuration once.

    `given` replaces the search (`--config FILE`); `isolated` reads no file at all; `user` is the user's file;
    `above` is laid over whatever is found (the command line). A file that was named or is the user's governs
    the folder `start`, as it does not stand in what it governs.
    """

    def __init__(
        self,
        start: Path,
        above: Layer = _NOTHING,
        given: Path | None = None,
        isolated: bool = False,
        user: Path | None = None,
    ) -> None:
        self.start = start
        self.above = above
        self.given = given
        self.isolated = isolated
        self.user = user
        self._by_folder: dict[str, Settings] = {}

    @property
    def used(self) -> tuple[Settings, ...]:
        """The settings that were asked for up to now."""
        return tuple(self._by_folder.values())

    def of_file(self, path: str | Path) -> Settings:
        """The settings of a file; the same object for every file under the same configuration."""
        return self.of_folder(os.path.dirname(os.path.abspath(path)))

    def of_folder(self, folder: str | Path) -> Settings:
        """The settings of what stands in an absolute `folder`. Raises ConfigurationError."""
        if self.given is not None or self.isolated:
            folder = ""
        key = os.fspath(folder)
        if key not in self._by_folder:
            self._by_folder[key] = self._look(key)
        return self._by_folder[key]

    def _look(self, folder: str) -> Settings:
        if folder:
            for name in NAMES:
                path = os.path.join(folder, name)
                layer = read_layer(Path(path), Path(folder)) if os.path.isfile(path) else None
                if layer is not None:
                    return composed(Path(folder), Path(path), layer, self.above)
            parent = os.path.dirname(folder)
            return self.of_folder(parent if parent != folder else "")
        file = None if self.isolated else self.given or self.user
        if file is None or (file == self.user and not file.is_file()):
            return composed(self.start, None, self.above)
        return composed(self.start, file, load_layer(file, self.start), self.above)


def load_layer(file: Path, root: Path) -> Layer:
    """The values of a file that was named. Raises ConfigurationError."""
    if not file.is_file():
        raise ConfigurationError(f"The configuration file {file} does not exist.")
    layer = read_layer(file.absolute(), root)
    if layer is None:
        raise ConfigurationError(f"{file} has no table [tool.textlint].")
    return layer


def composed(root: Path, file: Path | None, *layers: Layer) -> Settings:
    """Settings of `layers`, the later over the earlier.

    A later `select` is a fresh start: what the earlier layers switched on or off by name no longer counts.
    A later `ignore` only takes more away, and a later `extend_select` brings back what was ignored by
    that name.
    """
    values: dict[str, Any] = {"exclude": Patterns(root, DEFAULT_EXCLUDES)}
    origins: dict[str, str] = {}
    for layer in layers:
        for name in _RESET if "select" in layer.values else ():
            values.pop(name, None)
            origins.pop(name, None)
        for name, value in layer.values.items():
            adds = name in origins and name in _SUMS
            origins[name] = f"{origins[name]} and {layer.origin}" if adds else layer.origin
            values[name] = _joined(name, values[name], value) if name in values else value
        _bring_back(values, layer)
    return Settings(root=root, file=file, origins=origins, **values)


_RESET = ("select", "extend_select", "ignore")
_SUMS = ADDED | {"ignore", "options"}


def _joined(name: str, below: Any, above: Any) -> Any:
    return below + above if name == "ignore" else added(name, below, above)


def _bring_back(values: dict[str, Any], layer: Layer) -> None:
    brought = layer.values.get("extend_select", ())
    if brought and "ignore" not in layer.values and "ignore" in values:
        values["ignore"] = tuple(name for name in values["ignore"] if name not in brought)


def discover(start: Path) -> Settings:
    """The settings of a file or folder, as its configuration alone says. Raises ConfigurationError."""
    folder = start if start.is_dir() else start.parent
    return Discovery(Path.cwd()).of_folder(folder.absolute())


def load(file: Path) -> Settings:
    """The settings of one configuration file, governing its own folder. Raises ConfigurationError."""
    return composed(file.absolute().parent, file, load_layer(file, file.absolute().parent))
