"""Laptops as tests of the core use them: each with a folder, a memory and a clock of its own."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from ecomig_desktop.domain.change import Change, derived_row_id
from ecomig_desktop.exchange.return_file import export_return_file
from ecomig_desktop.merge import FileResult, merge_files
from ecomig_desktop.store import schema
from ecomig_desktop.store.identity import where_it_lives
from ecomig_desktop.store.machine import Machine
from ecomig_desktop.workbook import Workbook, commands
from ecomig_desktop.workbook.checking import check_workbook

START = 1_479_200_000_000
"""15 November 2016, in milliseconds."""

ANA, BEKA, GIA = (derived_row_id("person", [name]) for name in ("ana", "beka", "gia"))
MEETING = derived_row_id("meeting", ["borjomi"])
NOTE = derived_row_id("note", ["first"])


class HandClock:
    """A clock that goes on by hand."""

    def __init__(self, ms: int = START) -> None:
        self.ms = ms

    def now_ms(self) -> int:
        return self.ms


@dataclass
class Laptop:
    """A computer with one copy of the workbook."""

    folder: Path
    clock: HandClock = field(default_factory=HandClock)

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        name = self.folder.name
        self.machine = Machine(self.folder / "machine", name=name, fingerprint=f"m-{name}")
        self.path = self.folder / "workbook.ecomig"

    def create(self, plan: dict[str, object] | None = None) -> Workbook:
        return Workbook.create(
            self.path, plan, machine=self.machine, clock=self.clock, operator="ოპერატორი"
        )

    def open(self, path: Path | None = None, **how: Any) -> Workbook:
        return Workbook.open(
            path or self.path, machine=self.machine, clock=self.clock, operator="ოპერატორი", **how
        )

    def put(self, table: str, row: str, **values: object) -> None:
        with self.open() as workbook:
            workbook.run(commands.edit(table, row, **values))

    def export(self, name: str = "return.ecomig") -> Path:
        target = self.folder / name
        with self.open() as workbook:
            export_return_file(workbook, target)
        return target

    def merge(self, *files: Path) -> list[FileResult]:
        with self.open() as workbook:
            return list(merge_files(workbook, files).files)

    def state(self) -> State:
        with self.open(read_only=True) as workbook:
            return state(workbook)

    def copy_to(self, folder: Path) -> Laptop:
        other = Laptop(folder, HandClock(self.clock.ms))
        shutil.copy(self.path, other.path)
        return other


@dataclass(frozen=True)
class State:
    """All that a workbook says: equal states are equal workbooks."""

    records: str
    log: tuple[Change, ...]
    conflicts: str
    gaps: str
    digest: str


def state(workbook: Workbook) -> State:
    return State(
        repr(list(workbook.records())),
        tuple(workbook.changes()),
        repr(workbook.conflicts()),
        repr(workbook.gaps()),
        workbook.digest(),
    )


def problems(workbook: Workbook) -> list[str]:
    """What `check` says of it."""
    return [str(each) for each in check_workbook(workbook)]


def fingerprint(path: Path) -> str:
    """The bytes of a file, for comparing."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


@contextmanager
def opened_raw(path: Path) -> Iterator[sqlite3.Connection]:
    """The file as any SQLite tool opens it; what is done there is committed."""
    connection = sqlite3.connect(path)
    try:
        yield connection
        connection.commit()
    finally:
        connection.close()


def put_changes(path: Path, *changes: Change) -> Path:
    """Write changes into a return file behind the program's back; the seal goes, since it
    cannot know of them."""
    with opened_raw(path) as raw:
        raw.execute("DELETE FROM workbook WHERE key = 'seal'")
        marks = ", ".join("?" * len(schema.CHANGE_COLUMNS))
        raw.executemany(f"INSERT INTO change VALUES ({marks})", changes)
    return path


def sealed_change(**parts: Any) -> Change:
    """A change that some laptop may have written, but for `parts`."""
    values: dict[str, Any] = {
        "replica": "f" * 16,
        "seq": 1,
        "clock": START << 16,
        "command": 1,
        "intent": "edit_person",
        "undoes": "",
        "operator": "უცხო",
        "table": "person",
        "row": ANA,
        "sets": '{"given_name":"ანა"}',
        "deleted": None,
        "parents": "",
    }
    return Change(**{**values, **parts}).sealed()


def field_world(folder: Path) -> tuple[Laptop, Laptop, Laptop]:
    """An office whose workbook two laptops have a copy of: Ana and Beka at one meeting."""
    office = Laptop(folder / "office")
    for name, content in _files_of_the_office().items():
        path = office.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
    let_live_here(office)
    return office, office.copy_to(folder / "one"), office.copy_to(folder / "two")


@cache
def _files_of_the_office() -> dict[Path, bytes]:
    """What lies in the office's folder: made once, for hundreds of tests begin with it."""
    with tempfile.TemporaryDirectory() as folder:
        office = Laptop(Path(folder) / "office")
        with office.create() as workbook:
            workbook.run(commands.edit("person", ANA, given_name="ანა", family_name="კალანდაძე"))
            workbook.run(commands.edit("person", BEKA, given_name="ბექა"))
            workbook.run(commands.edit("meeting", MEETING, place="ბორჯომი", date="2016-11-15"))
            workbook.run(commands.check_in(MEETING, ANA, "10:05"))
        found = (path for path in office.folder.rglob("*") if path.is_file())
        return {path.relative_to(office.folder): path.read_bytes() for path in found}


def let_live_here(laptop: Laptop) -> None:
    """Let the workbook have been made where it lies, so that it goes on under its own id."""
    lives = where_it_lives(laptop.path, laptop.machine)
    with opened_raw(laptop.path) as raw:
        raw.execute("UPDATE identity SET path = ?, file_id = ?", [lives.path, lives.file_id])
