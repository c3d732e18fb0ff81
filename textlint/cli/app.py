"""The program `textlint`: its commands, and what becomes of everything that can go wrong."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

import click

from textlint._version import __version__
from textlint.cli.lazy import LazyGroup
from textlint.cli.streams import complain, discard, leave, prepare

COMMANDS = {
    "check": "Explain every defect of files, and mend what is safe to mend (the default).",
    "clean": "Text in, cleaned text out.",
    "rule": "Explain a rule.",
    "rules": "List the rules; write and check new ones.",
    "config": "Show the settings in force, and where they come from.",
    "version": "Print the version.",
}

INTERRUPTED, FAILED = 130, 2


class App(LazyGroup):
    """Runs a command and exits with its code; errors are told in one line, without a traceback."""

    def main(self, args: Sequence[str] | None = None, prog_name: str | None = None, **extra: Any) -> NoReturn:  # type: ignore[override]
        prepare()
        code = self._finished(self._code(list(sys.argv[1:] if args is None else args)))
        if "textlint.text.kept" in sys.modules:  # whoever compiled nothing has nothing to keep
            from textlint.text.kept import save

            save()
        sys.exit(code)

    def _code(self, args: list[str]) -> int:
        try:
            return super().main(args, "textlint", standalone_mode=False) or 0
        except click.UsageError as error:
            complain(_usage(error))
        except click.ClickException as error:
            complain(error.format_message())
        except (KeyboardInterrupt, click.Abort):
            complain("Interrupted; no file was left half-written.")
            return INTERRUPTED
        except OSError as error:
            return _from_system(error)
        except Exception as error:
            return _from_below(error)
        return FAILED

    def _finished(self, code: int) -> int:
        """What was printed reaches its reader, or the reason why not is told."""
        try:
            sys.stdout.flush()
        except OSError as error:
            return _from_system(error, code)
        return code


def _usage(error: click.UsageError) -> str:
    """What was wrong with the arguments, with the nearest right name, and where help is."""
    message = error.format_message()
    if isinstance(error, click.NoSuchOption) and error.ctx:
        options = (option for option in error.ctx.command.get_params(error.ctx) if isinstance(option, click.Option))
        known = [name for option in options for name in (*option.opts, *option.secondary_opts)]
        message = f"There is no option “{error.option_name}”.{_nearest(error.option_name, known)}"
    elif isinstance(error, click.BadParameter) and error.param and isinstance(error.param.type, click.Choice):
        choices = list(error.param.type.choices)
        word = error.message.partition("'")[2].partition("'")[0]
        message = (
            f"“{word}” is no value of {error.param.opts[0]}; it takes {', '.join(choices)}.{_nearest(word, choices)}"
        )
    elif message.startswith("Got unexpected extra argument") and error.ctx and error.ctx.parent:
        group = error.ctx.parent.command
        known = group.list_commands(error.ctx.parent) if isinstance(group, click.Group) else []
        word = message.partition("(")[2].partition(")")[0]
        message = f"“{error.ctx.command_path}” takes no such argument: {word}.{_nearest(word, known)}"
    return f"{message} Try “{error.ctx.command_path} --help”." if error.ctx else message


def _nearest(word: str, known: Iterable[str]) -> str:
    from textlint.text.nearest import did_you_mean

    return did_you_mean(word, known)


def _from_system(error: OSError, code: int = 0) -> int:
    """A reader that has had enough is no error; a full disk is."""
    if isinstance(error, BrokenPipeError):
        discard()
        return code
    complain(f"{error.strerror or error}{f': “{error.filename}”' if error.filename else ''}.")
    discard()
    return FAILED


def _from_below(error: Exception) -> int:
    """Errors of lower layers that are the user's to mend; anything else is a bug, and is shown as one."""
    from textlint.catalog import CatalogError
    from textlint.linter import UnknownRule
    from textlint.settings import ConfigurationError

    if isinstance(error, (ConfigurationError, CatalogError, UnknownRule)):
        complain(str(error))
    else:
        import traceback

        traceback.print_exception(error)
        complain("This is a bug in textlint; please report it with the lines above.")
    return FAILED


def _print_version(ctx: click.Context, option: click.Parameter, asked: bool) -> None:
    if asked:
        click.echo(f"textlint {__version__}")
        ctx.exit()


app = App(
    name="textlint",
    table=COMMANDS,
    home="textlint.cli.commands.",
    default="check",
    params=[
        click.Option(
            ["--version", "-V"], is_flag=True, expose_value=False, is_eager=True, callback=_print_version,
            help="Print the version.",
        )
    ],
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    subcommand_metavar="[check] [OPTIONS] [PATH… | -]",
    help=(
        "Finds and mends surface defects of text that was scraped, aggregated or machine-translated.\n\n"
        "“textlint PATH…” checks files; “textlint --fix PATH…” mends what is safe to mend; "
        "“textlint check --help” lists all options."
    ),
)  # fmt: skip


def main() -> NoReturn:
    """The console script `textlint`."""
    import gc

    gc.set_threshold(50_000)  # a run makes few cycles, and what it imports would be gone through again and again
    try:
        app.main()
    except SystemExit as done:
        if sys.gettrace() or sys.getprofile() or "multiprocessing" in sys.modules or "coverage" in sys.modules:
            raise
        leave(done.code)
