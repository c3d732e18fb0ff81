"""Settings → a linter; what is wrong with them is said with the place that said it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textlint.catalog import Catalog, CatalogError
from textlint.linter import Linter, UnknownRule
from textlint.settings import ConfigurationError, Settings
from textlint.text.nearest import did_you_mean


def linter_of(settings: Settings) -> Linter:
    """The linter that `settings` ask for. Raises ConfigurationError."""
    try:
        linter = Linter(
            profile=settings.profile,
            select=settings.select,
            extend_select=settings.extend_select,
            ignore=settings.ignore,
            language=settings.language,
            options=settings.options,
            allow=settings.allow,
            min_confidence=settings.min_confidence,
            packs=settings.packs,
            trust_inline=settings.trust_inline,
        )
    except (UnknownRule, CatalogError) as error:
        raise ConfigurationError(f"{_origin(settings, str(error))}{error}") from None
    for name in (name for _, names in settings.per_file_ignores for name in names):
        _check_name(linter.catalog, name, settings)
    return linter


def ignored_in(settings: Settings, path: str, linter: Linter) -> Sequence[str]:
    """Today's names of the rules and families that are off in an absolute path."""
    if not settings.per_file_ignores:
        return ()
    from textlint.run.patterns import ignored_rules

    found = ((name, linter.catalog.find(name)) for name in ignored_rules(settings, path))
    return tuple(rule.name if rule else name for name, rule in found)


def _check_name(catalog: Catalog, name: str, settings: Settings) -> None:
    families = {rule.family for rule in catalog.rules}
    if catalog.find(name) is None and name.rstrip("/") not in families:
        hint = did_you_mean(name, {*catalog.by_name, *families})
        where = _place(settings.origins.get("per_file_ignores", ""))
        raise ConfigurationError(f"{where}“per-file-ignores” names “{name}”, no rule or family.{hint}")


def _origin(settings: Settings, message: str) -> str:
    """Where the name that `message` quotes was written, if that was a file."""
    for field, names in _names(settings):
        if any(f"“{name}”" in message for name in names):
            return _place(settings.origins.get(field, ""))
    return ""


def _names(settings: Settings) -> Iterator[tuple[str, Sequence[str]]]:
    for field in ("select", "extend_select", "ignore"):
        yield field, getattr(settings, field)
    yield "options", tuple(settings.options)
    yield "packs", tuple(map(str, settings.packs))


def _place(origin: str) -> str:
    return f"{origin}: " if origin and origin != "command line" else ""
