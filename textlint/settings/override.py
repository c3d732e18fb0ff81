"""What the command line says over a file: `--config KEY=VALUE`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from textlint.settings.keys import checked
from textlint.settings.model import ConfigurationError, Layer
from textlint.settings.read import merged

_BARE = re.compile(r"[A-Za-z][\w./-]*\Z")


def is_override(argument: str) -> bool:
    """Whether the argument of `--config` is KEY=VALUE and not the path of a file."""
    return "=" in argument and not Path(argument).is_file()


def overriding(arguments: Sequence[str], base: Path) -> Layer:
    """The values of KEY=VALUE arguments, each a line of TOML; a bare word is taken for a string.

    `base` anchors patterns and packs. Raises ConfigurationError.
    """
    layer = Layer()
    for argument in arguments:
        layer = merged(layer, Layer(checked(_table(argument), base, lambda *_: f"--config {argument}: ")))  # noqa: B023
    if "extend" in layer.values:
        raise ConfigurationError("“extend” belongs in a file; name the file itself with --config FILE.")
    return layer


def _table(argument: str) -> dict[str, Any]:
    import tomllib

    key, _, value = argument.partition("=")
    if _BARE.match(value.strip()) and value.strip() not in ("true", "false", "inf", "nan"):
        argument = f'{key}="{value.strip()}"'
    try:
        return tomllib.loads(argument)
    except tomllib.TOMLDecodeError:
        raise ConfigurationError(
            f"--config {argument}: this is not KEY=VALUE with a TOML value, such as 'select=[\"mt\"]'."
        ) from None
