"""Which commands there are, each with its sentence; what they need is imported when they run."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import click

from ecomig_desktop.errors import Refused

COMMANDS: dict[str, tuple[str, str]] = {
    "new": ("making", "Make a workbook from a plan, else from the plan of the seven meetings."),
    "example": ("making", "Make an office workbook and return files with made-up people."),
    "put": ("put", "Run commands, a JSON object a line."),
    "find": ("find", "Find people, places and more, in any script, spelling or layout."),
    "dump": ("telling", "Print all records in a fixed order, or what stands behind them."),
    "import-people": ("importing", "Bring in a list of people, from whatever file."),
    "sheet": ("sheet", "Make the attendance sheet of a meeting as a PDF."),
    "list": ("lists", "Write the attendees of a meeting, or of all, as xlsx or csv."),
    "calendar": ("lists", "Write meetings and campaign for calendars, as iCalendar."),
    "report": ("report", "Write a report: attendance, analysis, list of actions, letter and more."),
    "export": ("carrying", "Write a return file, to be carried home."),
    "merge": ("merging", "Bring return files in, in any order, as often as they come."),
    "salvage": ("salvage", "Save what is left of a damaged return file as a new one."),
    "sources": ("accounts", "Tell which return files came, and who has not returned."),
    "receipts": ("accounts", "Print the receipts of the merges, or issue one."),
    "conflicts": ("conflicts", "Print what laptops disagree about, or what was decided."),
    "resolve": ("resolve", "Decide conflicts, a JSON object a line, or many by a rule."),
    "duplicates": ("duplicates", "List people who may be there twice, or decide who is one."),
    "undo": ("undoing", "Take back the last command, a merge, or one file of it."),
    "redo": ("undoing", "Bring back what was undone last."),
    "check": ("telling", "Check the file, and that the records are what the log says."),
    "backup": ("carrying", "Make a verified copy beside the workbook."),
}
"""Name -> (module of this package that holds it as `NAME_command`, with _ for -; what it does)."""

_ROOM = "ecomig_desktop.command_line"


def sentence(name: str) -> str:
    """What the command of that name does, in one sentence."""
    return COMMANDS[name][1]


class Catalogue(click.Group):
    """A group that imports a command when it is called, and takes any file for the window."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of a day's work."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"{_ROOM}.{COMMANDS[cmd_name][0]}")
        command: click.Command = getattr(module, f"{cmd_name.replace('-', '_')}_command")
        if command.help:  # a raw docstring holds the two signs, where click means the one
            command.help = command.help.replace(r"\b", "\b")
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is named, or the window for what looks like a file."""
        name = args[0]
        if name in COMMANDS or not _is_file(name):
            return super().resolve_command(ctx, args)
        from ecomig_desktop.command_line.window import window_command

        return "", window_command, args

    def invoke(self, ctx: click.Context) -> Any:
        """Do what was asked; a refusal is told to people and ends with 1."""
        try:
            return super().invoke(ctx)
        except Refused as refused:
            ctx.obj.refuse(refused)
            return 1

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, says) for name, (_, says) in COMMANDS.items()])


def _is_file(name: str) -> bool:
    """Whether this can only mean a file, and not a mistyped command."""
    return Path(name).suffix != "" or Path(name).name != name or Path(name).exists()
