"""The options that commands share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])


def _split(ctx: click.Context, option: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    """Comma lists, given once or several times, as one list."""
    return tuple(part.strip() for value in values for part in value.split(",") if part.strip())


def _names(*declared: str, help: str) -> Callable[[F], F]:
    return click.option(*declared, multiple=True, callback=_split, metavar="NAME,…", help=help)


def _patterns(*declared: str, help: str) -> Callable[[F], F]:
    return click.option(*declared, multiple=True, callback=_split, metavar="PATTERN,…", help=help)


def _all(*options: Callable[[F], F]) -> Callable[[F], F]:
    def apply(function: F) -> F:
        for option in reversed(options):
            function = option(function)
        return function

    return apply


where_from: Callable[[F], F] = _all(
    click.option(
        "--config", multiple=True, metavar="FILE|KEY=VALUE",
        help="Use this configuration file, or set one key of it (TOML).",
    ),
    click.option("--isolated", is_flag=True, help="Read no configuration file."),
)  # fmt: skip

selection: Callable[[F], F] = _all(
    click.option(
        "--profile", type=click.Choice(["gate", "desk", "audit"]),
        help="Who wants to hear it: a gate in CI (default), an editor at the desk, an audit of everything.",
    ),
    _names("--select", help="Only these rules or families."),
    _names("--extend-select", help="These as well, whatever the profile."),
    _names("--ignore", help="Not these."),
    click.option(
        "--min-confidence", type=click.Choice(["low", "medium", "high"]),
        help="Report only findings that are at least this sure.",
    ),
    click.option("--language", metavar="CODE", help="The language of the texts (ISO 639-1); else they tell."),
)  # fmt: skip

reading: Callable[[F], F] = _all(
    click.option(
        "--markup",
        type=click.Choice(["text", "markdown"]),
        help="What to read; by default told by the suffix.",
    ),
    click.option("--stdin-filename", metavar="PATH", help="What the text on standard input is called."),
)

files: Callable[[F], F] = _all(
    click.option(
        "--per-file-ignores",
        multiple=True,
        metavar="PATTERN:NAME,…",
        help="Rules or families that are off in some files.",
    ),
    _patterns("--exclude", help="Take these files and folders out of a walk (in place of the defaults)."),
    _patterns("--extend-exclude", help="Take these out as well."),
    click.option("--force-exclude", is_flag=True, default=None, help="Take them out even when they are named."),
    click.option(
        "--respect-gitignore/--no-respect-gitignore",
        default=None,
        help="Pass over what git ignores (default).",
    ),
    click.option("--require-files", is_flag=True, help="Fail when there is no file to check."),
    click.option("--show-files", is_flag=True, help="Only list the files that would be checked."),
    click.option("--show-settings", is_flag=True, help="Only show the settings in force."),
    click.option(
        "-j",
        "--jobs",
        "workers",
        type=click.IntRange(0),
        default=0,
        metavar="N",
        help="Processes; 0 is as many as pay off.",
    ),
)

fixing: Callable[[F], F] = _all(
    click.option("--fix", is_flag=True, help="Mend what is safe to mend, in place."),
    click.option("--fix-only", is_flag=True, help="The same, without reporting what is left."),
    click.option("--unsafe-fixes", is_flag=True, help="Take fixes that a person should look at, too."),
    click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing."),
    click.option("--show-fixes", is_flag=True, help="List the fixes that were applied."),
)

output: Callable[[F], F] = _all(
    click.option(
        "--output-format", multiple=True, metavar="FMT[:PATH]",
        help="full, concise, grouped, json or json-lines; several, each to its own place.",
    ),
    click.option("--statistics", is_flag=True, help="Count findings by rule instead of showing them."),
    click.option(
        "--fail-level", type=click.Choice(["error", "warning", "info", "never"]),
        help="The least severity that makes the exit code 1.  [default: info]",
    ),
    click.option("--exit-zero", is_flag=True, help="Exit with 0 whatever is found (errors still give 2)."),
    click.option("--exit-non-zero-on-fix", is_flag=True, help="Exit with 1 when something was mended."),
)  # fmt: skip

talk: Callable[[F], F] = _all(
    click.option("-q", "--quiet", is_flag=True, help="Findings and errors only."),
    click.option("-s", "--silent", is_flag=True, help="Nothing but the exit code."),
    click.option("-v", "--verbose", is_flag=True, help="Say what is skipped, and which configuration is used."),
    click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", help="Colours."),
)
