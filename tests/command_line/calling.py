"""`ecomig` as tests call it: in this process, or in one of its own where it has to be."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple, Protocol

MAIN = Path(__file__).parents[2] / "main.py"

ONE = "01890000-0000-7000-8000-000000000001"
TWO = "01890000-0000-7000-8000-000000000002"
NOWHERE = "01890000-0000-7000-8000-00000000dead"


class Ran(NamedTuple):
    """What a command answered: its exit code, its JSON Lines, and its words for people."""

    code: int
    lines: list[Any]
    words: str


class Ecomig(Protocol):
    """A command in this process; `given` is its standard input, as it is or as JSON Lines."""

    def __call__(
        self, *arguments: object, given: str | bytes | list[Any] = b"", language: str = "en"
    ) -> Ran: ...


def outside(*arguments: object, **how: Any) -> subprocess.CompletedProcess[bytes]:
    """A command in a process of its own."""
    return subprocess.run(command(*arguments), capture_output=True, timeout=120, **how)


def command(*arguments: object) -> list[str]:
    """The command line of `ecomig` in a process of its own."""
    return [sys.executable, str(MAIN), *map(str, arguments)]


@contextmanager
def held(workbook: Path, line: dict[str, Any]) -> Iterator[None]:
    """Another program has put this into the workbook and holds it; then it ends as it should."""
    with subprocess.Popen(
        command("put", workbook), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as put:
        assert put.stdin and put.stdout
        put.stdin.write(json.dumps(line).encode() + b"\n")
        put.stdin.flush()
        put.stdout.readline()
        yield
        put.stdin.close()
        assert put.wait(30) == 0


def environment(**changes: str | None) -> dict[str, str]:
    """The environment of this process with other values; None takes one away."""
    merged = {**os.environ, **changes}
    return {name: value for name, value in merged.items() if value is not None}
