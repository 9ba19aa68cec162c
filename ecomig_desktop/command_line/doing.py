"""Lines of JSON in, each one thing to do; an answer a line, once it is on the disk."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from ecomig_desktop.command_line.answers import answer, flush, say
from ecomig_desktop.command_line.lines import Line, Stream, waiting_lines
from ecomig_desktop.errors import Refused

if TYPE_CHECKING:
    from ecomig_desktop.workbook import Workbook

Answer = dict[str, Any]


@contextlib.contextmanager
def stream_of(path: Path) -> Iterator[Stream]:
    """The stream of a file, or with "-" standard input. Refused where it cannot be read."""
    if str(path) == "-":
        if sys.stdin is None:
            raise Refused("cannot_read", path="stdin", detail="closed")
        yield sys.stdin.buffer  # type: ignore[misc]  # a BufferedReader in every process
        return
    if not path.is_file():
        raise Refused("not_found", path=path)
    try:
        stream = path.open("rb")
    except OSError as error:
        raise Refused("cannot_read", path=path, detail=error.strerror) from error
    with stream:
        yield stream


def loaded(line: bytes) -> Any:
    """What a line of JSON says. Refused when it is none, or names a key twice."""
    try:
        text = line.decode().removeprefix("\ufeff")
    except UnicodeDecodeError:
        raise Refused("not_utf8") from None
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        detail = f"{error.msg} ({error.pos + 1})"
    except RecursionError:
        detail = "nested too deeply"
    except ValueError as error:
        detail = str(error)[:200]
    raise Refused("not_json", detail=detail)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise ValueError(f"“{name[:80]}” twice")
        found[name] = value
    return found


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def only(found: dict[str, Any], *allowed: str) -> None:
    """Refused where an object has a key that means nothing here."""
    for name in found:
        if name not in allowed:
            raise Refused("unknown_key", name=name[:80])


class Doing:
    """Does lines as they come, in groups that are one transaction each.

    `act` does one line and returns its answer; a line that it refuses writes nothing. With `dry`
    it only looks, and nothing is written at all. `refused` says whether any line was, `stopped`
    whether nothing more may be done.
    """

    def __init__(
        self,
        workbook: Workbook,
        language: str,
        act: Callable[[bytes], Answer],
        *,
        keep_going: bool,
        dry: bool = False,
    ) -> None:
        self.refused = False
        self.stopped = False
        self._workbook = workbook
        self._language = language
        self._act = act
        self._keep_going = keep_going
        self._dry = dry

    def do_all(self, stream: Stream) -> int:
        """Do every line of a stream; the exit code."""
        for group in waiting_lines(stream):
            self.do(group)
            if self.stopped:
                break
        return 1 if self.refused else 0

    def do(self, group: list[Line]) -> None:
        """Do a group of lines and answer them, after all of them are on the disk."""
        wanted = [(number, line) for number, line in group if line is None or line.strip()]
        if not wanted:
            return
        answers: list[Answer] = []
        try:
            with contextlib.nullcontext() if self._dry else self._workbook.batch():
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
        try:
            if line is None:
                raise Refused("line_too_long")
            return self._act(line)
        except Refused as refused:
            self.stopped = not self._keep_going
            return self._error(number, refused)

    def _error(self, number: int, refused: Refused) -> Answer:
        self.refused = True
        reason = refused.sentence(self._language)
        say(f"{number}: {reason}")
        return {"line": number, "error": reason}
