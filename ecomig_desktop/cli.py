"""`ecomig`: the commands put together, and how each of them ends.

Exit code 0: done. 1: refused, with the reason on standard error. 2: wrong usage.
"""

from __future__ import annotations

import sys
from typing import NoReturn

import click

from ecomig_desktop import __version__
from ecomig_desktop.command_line import answers
from ecomig_desktop.command_line.catalogue import Catalogue
from ecomig_desktop.command_line.surroundings import (
    Surroundings,
    typed_name,
    user_language,
    user_name,
)
from ecomig_desktop.errors import Refused

REFUSED, WRONG_USAGE = 1, 2
INTERRUPTED, NOBODY_READS = 130, 141  # what a shell says of SIGINT and SIGPIPE


@click.group(
    cls=Catalogue,
    invoke_without_command=True,
    subcommand_metavar="[FILE | COMMAND [ARGS]...]",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option("--example", is_flag=True, help="Open the window on a fresh example.")
@click.option(
    "--language",
    type=click.Choice(["ka", "en"]),
    default=user_language,
    help="The language of the words on standard error; that of the system otherwise.",
)
@click.option(
    "--operator",
    metavar="NAME",
    default=user_name,
    callback=typed_name,
    help="In whose name changes are written; the system's user otherwise.",
)
@click.version_option(__version__, prog_name="EcoMig Desktop")
@click.pass_context
def ecomig(ctx: click.Context, example: bool, language: str, operator: str) -> int | None:
    """The offline desk for working meetings: with a FILE or nothing, the window.

    Commands answer in JSON Lines on standard output and speak to people on standard error.
    Exit code 0: done. 1: refused, with the reason. 2: wrong usage.
    """
    ctx.obj = Surroundings(language, operator)
    if ctx.invoked_subcommand is None:
        from ecomig_desktop.command_line.window import show

        return show(ctx.obj, None, example=example)
    if example:
        raise click.UsageError("--example takes neither a file nor a command.", ctx)
    return None


def run(arguments: list[str] | None = None) -> int:
    """Do what the arguments say (by default those of this process); the exit code."""
    answers.speak_utf8()
    try:
        code = _done(arguments)
        answers.flush()
    except answers.OutputGone as gone:
        if gone.broken:
            return NOBODY_READS
        refused = Refused("cannot_write", path="stdout", detail=gone.detail)
        answers.say(refused.sentence(user_language()))
        return REFUSED
    return code


def _done(arguments: list[str] | None) -> int:
    try:
        code = ecomig.main(arguments, prog_name="ecomig", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return WRONG_USAGE
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    return code if isinstance(code, int) else 0


def main() -> NoReturn:
    """The console script."""
    sys.exit(run())
