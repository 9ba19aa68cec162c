"""`ecomig put`: JSON Lines in, each one command; an answer a line, once it is on the disk."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ecomig_desktop.command_line.answers import answer, flush, say
from ecomig_desktop.command_line.catalogue import sentence
from ecomig_desktop.command_line.lines import Line, Stream, waiting_lines
from ecomig_desktop.command_line.surroundings import Surroundings, operator_option
from ecomig_desktop.errors import Refused

if TYPE_CHECKING:
    from ecomig_desktop.workbook import Workbook

Answer = dict[str, Any]


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
    with _stream(commands) as stream, surroundings.opened(file) as workbook:
        putting = Putting(workbook, surroundings.language, keep_going=keep_going)
        for group in waiting_lines(stream):
            putting.do(group)
            if putting.stopped:
                break
    return 1 if putting.refused else 0


@contextlib.contextmanager
def _stream(commands: Path) -> Iterator[Stream]:
    if str(commands) == "-":
        if sys.stdin is None:
            raise Refused("cannot_read", path="stdin", detail="closed")
        yield sys.stdin.buffer  # type: ignore[misc]  # a BufferedReader in every process
        return
    if not commands.is_file():
        raise Refused("not_found", path=commands)
    try:
        stream = commands.open("rb")
    except OSError as error:
        raise Refused("cannot_read", path=commands, detail=error.strerror) from error
    with stream:
        yield stream


class Putting:
    """Does lines as they come, in groups that are one transaction each.

    `refused` says whether any line was, `stopped` whether nothing more may be done.
    """

    def __init__(self, workbook: Workbook, language: str, *, keep_going: bool) -> None:
        self.refused = False
        self.stopped = False
        self._workbook = workbook
        self._language = language
        self._keep_going = keep_going

    def do(self, group: list[Line]) -> None:
        """Do a group of lines and answer them, after all of them are on the disk."""
        wanted = [(number, line) for number, line in group if line is None or line.strip()]
        if not wanted:
            return
        answers: list[Answer] = []
        try:
            with self._workbook.batch():
                for number, line in wanted:
                    answers.append(self._one(number, line))
                    if self.stopped:
                        break
        except Refused as refused:
            # The disk, not a line: nothing of the group was written.
            self.stopped = True
            answers = [self._error(wanted[0][0], refused)]
        for each in answers:
            answer(each)
        flush()

    def _one(self, number: int, line: bytes | None) -> Answer:
        from ecomig_desktop.command_line.parsing import request_of

        try:
            if line is None:
                raise Refused("line_too_long")
            request = request_of(line)
            changed = self._workbook.run_with(request.command, request.files)
        except Refused as refused:
            self.stopped = not self._keep_going
            return self._error(number, refused)
        first: Answer = {"id": changed.ids[0]}
        return first | {"ids": list(changed.ids)} if request.several else first

    def _error(self, number: int, refused: Refused) -> Answer:
        self.refused = True
        reason = refused.sentence(self._language)
        say(f"{number}: {reason}")
        return {"line": number, "error": reason}
