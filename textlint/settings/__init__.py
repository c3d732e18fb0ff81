"""textlint.toml → frozen Settings: found, read, checked, and laid over one another."""

from textlint.settings.discover import Discovery, discover, load, load_layer, user_file
from textlint.settings.model import DEFAULT_EXCLUDES, ConfigurationError, Layer, Patterns, Settings
from textlint.settings.override import is_override, overriding
from textlint.settings.read import merged

__all__ = [
    "DEFAULT_EXCLUDES",
    "ConfigurationError",
    "Discovery",
    "Layer",
    "Patterns",
    "Settings",
    "discover",
    "is_override",
    "load",
    "load_layer",
    "merged",
    "overriding",
    "user_file",
]
