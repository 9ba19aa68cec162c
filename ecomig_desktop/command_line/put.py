"""`ecomig put`: JSON Lines in, each one command; an answer a line, once it is on the disk."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ecomig_desktop.command_line.catalogue import sentence
from ecomig_desktop.command_line.doing import Answer, Doing, stream_of
from ecomig_desktop.command_line.surroundings import Surroundings, operator_option

if TYPE_CHECKING:
    from ecomig_desktop.workbook import Workbook


@click.command("put", short_help=sentence("put"))
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("commands", type=click.Path(path_type=Path, allow_dash=True), default="-")
@click.option("--keep-going", is_flag=True, help="Go on after a line that is refused.")
@operator_option
@click.pass_obj
def put_command(surroundings: Surroundings, file: Path, commands: Path, keep_going: bool) -> int:
    r"""Run the commands in COMMANDS (standard input by default) on the workbook FILE.

    \b
    Each line is one command, done whole or not at all, and one step of undo:
      {"put": TABLE, "id": ID, COLUMN: VALUE, ...}   without "id" a new record
      {"delete": TABLE, "id": ID}
      {"command": [several of these]}
    "deleted": false in a put brings a deleted record back. A put of an attachment takes its
    bytes from the file at "path".

    Each is answered with {"id"} (several also with "ids") once it is on the disk, or with
    {"line", "error"}; then nothing of it is written, and nothing after it is done unless
    --keep-going. Blank lines are skipped.
    """
    with stream_of(commands) as stream, surroundings.opened(file) as workbook:
        act = partial(_put, workbook)
        doing = Doing(workbook, surroundings.language, act, keep_going=keep_going)
        return doing.do_all(stream)


def _put(workbook: Workbook, line: bytes) -> Answer:
    from ecomig_desktop.command_line.parsing import request_of

    request = request_of(line)
    changed = workbook.run_with(request.command, request.files)
    first: Answer = {"id": changed.ids[0]}
    return first | {"ids": list(changed.ids)} if request.several else first
