"""Command groups whose commands are imported only when they run, so that `textlint FILE` starts at once."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

import click


class LazyGroup(click.Group):
    """`table` has, by name, what a command is for; its module, `home` + name, has the command as `command`.

    `default` is run where the first argument is no command: options and paths belong to it.
    """

    def __init__(self, *, table: Mapping[str, str], home: str, default: str, **extra: object) -> None:
        super().__init__(**extra)  # type: ignore[arg-type]
        self.table = table
        self.home = home
        self.default = default

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [name for name, purpose in self.table.items() if purpose]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.table:
            return None
        command: click.Command = import_module(f"{self.home}{cmd_name}").command
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        own = {*self.table, *ctx.help_option_names, *(name for option in self.params for name in option.opts)}
        if not args or args[0] not in own:
            args = [self.default, *args]
        return super().parse_args(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, purpose) for name, purpose in self.table.items() if purpose])
