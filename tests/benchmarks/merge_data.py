"""Workbooks of the size that a benchmark asks for, written as laptops would have, but at once."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from ecomig_desktop.domain.change import Change, derived_row_id, format_key, to_json
from ecomig_desktop.domain.tables import TABLES
from ecomig_desktop.store import changelog, file, replicas, sealing
from ecomig_desktop.store.records import RecordWriter, Row
from ecomig_desktop.workbook import Workbook

START_MS = 1_479_200_000_000
"""15 November 2016, in milliseconds."""
_BATCH = 20_000
_GIVEN = ("თამარ", "ნინო", "გიორგი", "დავით")

Line = tuple[str, str, Row, Row | None, int]
"""(table, id, what it sets, what the record was before (None: nothing), seq of its parent or 0)"""


def person_id(laptop: int, number: int) -> str:
    """The id of a person whom a laptop registered: those made later come later, as UUIDv7 do."""
    high, low = divmod(number, 0x1000)
    tail = number * 0x9E3779B1 & 0xFFFFFFFFFFFF
    return f"0158{laptop:04x}-{high:04x}-7{low:03x}-8{laptop & 0xFFF:03x}-{tail:012x}"


def person(number: int) -> Row:
    """What is entered of a person."""
    return {
        "family_name": f"გელოვანი {number}",
        "given_name": _GIVEN[number % 4],
        "organisation": "სათემო კავშირი",
        "phone": f"555{number:06}",
        "position": "წევრი",
        "sector": "civil_society",
    }


def people(laptop: int, numbers: Iterable[int]) -> Iterator[Line]:
    """New people."""
    for number in numbers:
        yield "person", person_id(laptop, number), person(number), None, 0


def attendances(laptop: int, numbers: Iterable[int], meeting: str) -> Iterator[Line]:
    """The same people on a meeting's list."""
    for number in numbers:
        who = person_id(laptop, number)
        values: Row = {"meeting": meeting, "person": who, "status": "present"}
        yield "attendance", derived_row_id("attendance", [meeting, who]), values, None, 0


def positions(laptop: int, numbers: Iterable[int], said: str) -> Iterator[Line]:
    """The position of people, who so far had the one of `person`, and whom the first changes of
    that laptop made."""
    for number in numbers:
        values: Row = {"position": f"{said} {number}"}
        yield "person", person_id(laptop, number), values, person(number), number + 1


class Scribe:
    """Writes into a closed workbook as one replica: log, records and what follows from them."""

    def __init__(self, path: Path, laptop: int, *, started_ms: int = START_MS) -> None:
        self.replica = replica_of(laptop)
        self._path = path
        self._name = f"laptop {laptop}"
        self._started = started_ms

    def write(self, lines: Iterable[Line], parent: int | None = None) -> None:
        """Append lines, each a command of its own. The parents of edits are changes of the
        replica of laptop `parent` (None: of this one)."""
        by = self.replica if parent is None else replica_of(parent)
        with _opened(self._path) as db:
            db.execute("BEGIN IMMEDIATE")
            seq = changelog.highest(db, self.replica)
            writer = RecordWriter(db)
            for part in _parts(lines):
                changes = []
                rows: dict[str, list[tuple[str, Row, Row | None]]] = {}
                for table, row, sets, old, after in part:
                    seq += 1
                    changes.append(self._change(seq, table, row, sets, (by, after)))
                    new = {**old, **sets} if old else sets
                    rows.setdefault(table, []).append((row, new, old))
                changelog.append(db, changes)
                for table, each in rows.items():
                    writer.write_many(TABLES[table], each)
            writer.flush()
            replicas.unite(db, {self.replica: (self._name, self._started)})
            db.execute("COMMIT")

    def _change(self, seq: int, table: str, row: str, sets: Row, parent: tuple[str, int]) -> Change:
        return Change(
            replica=self.replica,
            seq=seq,
            clock=(self._started << 16) + seq,
            command=seq,
            intent="edit_person" if parent[1] else "register",
            undoes="",
            operator="ოპერატორი",
            table=table,
            row=row,
            sets=to_json(sets),
            deleted=None,
            parents=format_key(parent) if parent[1] else "",
        ).sealed()


def replica_of(laptop: int) -> str:
    """The id under which a made-up laptop writes."""
    return f"{laptop:016x}"


def seal(path: Path, laptop: int) -> Path:
    """Make a closed workbook a return file of that laptop."""
    with _opened(path) as db:
        sealing.seal(db, changelog.vector(db), replica_of(laptop))
    return path


def returned(base: Path, target: Path, laptop: int, *written: Iterable[Line], **how: int) -> Path:
    """A return file of a laptop that had a copy of `base`."""
    shutil.copy(base, target)
    scribe = Scribe(target, laptop, started_ms=START_MS + 3_600_000)
    for lines in written:
        scribe.write(lines, **how)
    return seal(target, laptop)


def empty(path: Path) -> str:
    """A workbook with one meeting, whose id is returned; nobody has written to it since."""
    with Workbook.create(path, {"meetings": [{"date": "2016-11-15"}]}) as workbook:
        return workbook.meetings()[0].id


def grown(path: Path, changes: int) -> str:
    """A workbook with so many changes of laptop 1: two fifths make people, two put them on the
    list of its meeting, whose id is returned, and one edits the first half of them."""
    meeting = empty(path)
    fifth = changes // 5
    scribe = Scribe(path, 1)
    scribe.write(people(1, range(changes - 3 * fifth)))
    scribe.write(attendances(1, range(2 * fifth), meeting))
    scribe.write(positions(1, range(fifth), "თავმჯდომარე"))
    return meeting


@contextmanager
def _opened(path: Path) -> Iterator[file.Database]:
    """A workbook as the store has it, without waiting for the disk."""
    with file.refusing(path):
        db = file.connect(path, query="mode=rw")
        db.execute("PRAGMA synchronous = OFF")
        db.execute("PRAGMA journal_mode = OFF")
        db.execute("PRAGMA cache_size = -400000")
        try:
            yield db
        finally:
            db.close()


def _parts(lines: Iterable[Line]) -> Iterator[list[Line]]:
    part: list[Line] = []
    for line in lines:
        part.append(line)
        if len(part) == _BATCH:
            yield part
            part = []
    if part:
        yield part
