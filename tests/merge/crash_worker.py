"""A process that does one work after another, each in a child that can be hit by a fault.

It reads jobs as JSON Lines and answers each with what became of it; children come of a fork, so
that a hundred accidents cost no more than a hundred copies of a small folder.
"""

from __future__ import annotations

import errno
import json
import os
import resource
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from ecomig_desktop.errors import Refused
from ecomig_desktop.exchange.return_file import export_return_file
from ecomig_desktop.merge import merge_files
from ecomig_desktop.merge.receipts import close_account
from ecomig_desktop.merge.salvage import salvage
from ecomig_desktop.merge.taking_out import take_out
from ecomig_desktop.store import file, schema
from ecomig_desktop.store.machine import Machine
from ecomig_desktop.workbook import Workbook, commands
from ecomig_desktop.workbook.deciding import Rule, apply_rule, preview
from tests.field import ANA, BEKA, GIA, HandClock

OPERATIONS = 300
"""Of SQLite, between two steps."""


class Fault:
    """What goes wrong, and at which step: every call that reaches the disk is one.

    "kill": the power goes. "fail": that call fails, or SQLite is interrupted. "pages": files of
    SQLite grow by so many pages and no more. "size": no file grows beyond so many bytes.
    """

    def __init__(self, kind: str, at: int) -> None:
        self.kind = kind
        self.at = at
        self.steps = 0

    def step(self) -> bool:
        """One step on; whether this one fails."""
        self.steps += 1
        if self.steps == self.at and self.kind == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        return self.steps == self.at and self.kind == "fail"

    def arm(self) -> None:
        """Lie in wait."""
        for name in ("replace", "link", "fsync", "rename", "unlink"):
            setattr(os, name, self._stepping(getattr(os, name)))
        connect = file.connect

        def stepping(path: Path, *, query: str) -> Database:
            return self._watched(connect(path, query=query), query)

        file.connect = stepping
        if self.kind == "size":
            resource.setrlimit(resource.RLIMIT_FSIZE, (self.at, self.at))

    def _stepping(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            if self.step():
                raise OSError(errno.EIO, "the disk is broken")
            result = function(*arguments, **named)
            if self.kind == "kill":
                self.step()
            return result

        return call

    def _watched(self, db: Database, query: str) -> Database:
        if "immutable" in query:
            return db
        if self.kind == "pages":
            (pages,) = db.execute("PRAGMA page_count").fetchone()
            db.execute(f"PRAGMA max_page_count = {pages + self.at}")
            return db
        db.conn.set_progress_handler(self.step, OPERATIONS)
        if self.kind != "fail":
            reads = ("SELECT", "WITH", "EXPLAIN")
            db.conn.set_trace_callback(lambda sql: sql.lstrip().startswith(reads) or self.step())
        return db


def _opened(folder: Path) -> Workbook:
    machine = Machine(folder / "machine", name="office", fingerprint="m-office")
    return Workbook.open(folder / "workbook.ecomig", machine=machine, clock=HandClock())


def _create(folder: Path) -> None:
    machine = Machine(folder / "machine", name="office", fingerprint="m-office")
    Workbook.create(folder / "new.ecomig", {}, machine=machine, clock=HandClock()).close()


def _decide(workbook: Workbook) -> None:
    apply_rule(workbook, preview(workbook, Rule("person", "phone", "longer")))


def _salvage(folder: Path) -> None:
    salvage(folder / "hurt.ecomig", folder / "out.ecomig")


_WITHIN: dict[str, Callable[[Workbook, Path], object]] = {
    "put": lambda workbook, _: workbook.run(
        commands.edit("person", ANA, phone="after", position="x" * 400)
    ),
    "undo": lambda workbook, _: workbook.undo(),
    "redo": lambda workbook, _: workbook.redo(),
    "merge": lambda workbook, folder: merge_files(
        workbook, [folder / "in.ecomig", folder / "hurt.ecomig", folder / "in2.ecomig"]
    ),
    "take out": lambda workbook, _: take_out(workbook, 1),
    "take one out": lambda workbook, _: take_out(workbook, 1, 1),
    "decide": lambda workbook, _: _decide(workbook),
    "judge": lambda workbook, _: workbook.run(commands.judge(BEKA, GIA, "same")),
    "close account": lambda workbook, _: close_account(workbook),
    "export": lambda workbook, folder: export_return_file(workbook, folder / "out.ecomig"),
    "backup": lambda workbook, _: workbook.backup(),
    "migrate": lambda workbook, _: None,
}
_ALONE = {"create": _create, "salvage": _salvage}
WORKS = (*_WITHIN, *_ALONE)


def do(what: str, folder: Path) -> None:
    """The work itself."""
    if what in _ALONE:
        _ALONE[what](folder)
        return
    if what == "migrate":
        migrate_later()
    with file.refusing(folder / "workbook.ecomig"), _opened(folder) as workbook:
        _WITHIN[what](workbook, folder)


def migrate_later() -> None:
    """Be the program of a later format."""

    @schema.migrations(name="9999_later")
    def later(db: Database) -> None:
        db.execute("CREATE TABLE later (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID")
        db.execute("INSERT INTO later VALUES ('x')")


def _child(job: dict[str, Any]) -> dict[str, Any]:
    fault = Fault(job["kind"], job["at"])
    fault.arm()
    try:
        do(job["what"], Path(job["folder"]))
        return {"done": True, "steps": fault.steps}
    except Refused as refused:
        return {"refused": refused.key, "steps": fault.steps}


def _answer(job: dict[str, Any]) -> dict[str, Any]:
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        try:
            text = json.dumps(_child(job))
        except BaseException as error:  # noqa: BLE001 - told to the test, which fails on it
            text = json.dumps({"error": f"{type(error).__name__}: {error}"})
        os.write(writer, text.encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        said = pipe.read()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return {"killed": os.WTERMSIG(status)}
    answer: dict[str, Any] = json.loads(said)
    return answer


def main() -> None:
    """Jobs in, answers out."""
    for line in sys.stdin:
        print(json.dumps(_answer(json.loads(line))), flush=True)


if __name__ == "__main__":
    main()
