"""What goes out: JSON Lines for machines on standard output, words for people on standard error."""

from __future__ import annotations

import contextlib
import errno
import io
import json
import os
import sys

import click

_COMMANDS_OF_TERMINALS = {
    sign: "\ufffd"
    for sign in (*range(32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A))
    if sign not in (9, 10)
}


class OutputGone(Exception):
    """Standard output takes nothing more; `broken` when its reader simply went away."""

    def __init__(self, error: OSError | None = None) -> None:
        # A pipe without a reader is EPIPE, on Windows EINVAL.
        self.broken = error is not None and error.errno in (errno.EPIPE, errno.EINVAL)
        self.detail = (error.strerror if error else None) or "closed"
        super().__init__(self.detail)


def answer(fields: object) -> None:
    """Write one line of JSON in UTF-8, whatever the locale. It may wait for `flush`."""
    text = json.dumps(fields, ensure_ascii=False, allow_nan=False) + "\n"
    # Half of a surrogate pair has no UTF-8; as \udXXX it is JSON again.
    _write(text.encode("utf-8", "backslashreplace"))


def flush() -> None:
    """Hand over every line that was answered so far."""
    if sys.stdout is None:
        return
    try:
        sys.stdout.flush()
    except OSError as error:
        _let_go()
        raise OutputGone(error) from error


def say(text: str) -> None:
    """Tell people something; nobody listening is no error."""
    with contextlib.suppress(OSError):
        click.echo(_tame(_readable(text)), err=True)


def _tame(text: str) -> str:
    """Without what a terminal would obey: a file's name may have it in it."""
    return text.translate(_COMMANDS_OF_TERMINALS)


def _readable(text: str) -> str:
    """Where the locale did not know what to do with a file's name, the name after all."""
    with contextlib.suppress(UnicodeEncodeError):
        return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return text


def shown(path: os.PathLike[str] | str) -> str:
    """A path as text that is the same in every locale: file names are UTF-8 almost everywhere."""
    return os.fsencode(path).decode("utf-8", "replace")


def speak_utf8() -> None:
    """Where no terminal is listening, words are UTF-8 too; a terminal keeps its own encoding."""
    if isinstance(sys.stderr, io.TextIOWrapper) and not sys.stderr.isatty():
        sys.stderr.reconfigure(encoding="utf-8", errors="backslashreplace")


def _write(line: bytes) -> None:
    if sys.stdout is None:
        raise OutputGone
    try:
        sys.stdout.buffer.write(line)
    except OSError as error:
        _let_go()
        raise OutputGone(error) from error


def _let_go() -> None:
    """Whatever still waits to be written must not fail again when the program ends."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
