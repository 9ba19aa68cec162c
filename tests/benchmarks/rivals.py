"""The same two workbooks united with the tools that others would use, and what these lose.

They know tables, not a log: each is given the table of people alone, as two SQLite files that
began as one, with the key that the workbook has.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from math import nan
from pathlib import Path
from statistics import median
from typing import NamedTuple

from .measuring import Figure, seconds

_INDEX = "CREATE INDEX person_by_name ON person (family_name, given_name)"
_TIMES = 3
_MISSING = "not installed; it comes with: pip install -e .[bench]"


class Sides(NamedTuple):
    """The table of people as it was, as the office has it, and as a laptop brings it home."""

    base: Path
    ours: Path
    theirs: Path


def figures(what: str, workbooks: Sides, floor: float, folder: Path) -> Iterator[Figure]:
    """How many times the floor each tool takes, and what it loses on the way."""
    sides = Sides(*(_plain(each, folder / f"{each.stem}.plain") for each in workbooks))
    with closing(sqlite3.connect(sides.ours, isolation_level=None)) as db:
        # Whoever has written nothing himself needs no rebase.
        db.execute("INSERT INTO person (id) VALUES ('only in the office')")
    for name, unite in (("pygeodiff", _with_geodiff), ("session extension", _with_sessions)):
        try:
            times, note = unite(sides, folder)
        except ImportError:
            yield Figure(f"  {what}: {name}", nan, "x", None, f"{name}: {_MISSING}")
        else:
            yield Figure(f"  {what}: {name}", median(times) / floor, "x", None, note)


def _plain(workbook: Path, target: Path) -> Path:
    """The people of a workbook in a file of their own."""
    target.unlink(missing_ok=True)
    with closing(sqlite3.connect(target, isolation_level=None)) as db:
        db.execute("ATTACH ? AS source", [f"file:{workbook}?mode=ro"])
        columns = [name for _, name, *_ in db.execute("PRAGMA source.table_info(person)")]
        named = ", ".join(f"{name} TEXT" for name in columns[1:])
        db.execute(f"CREATE TABLE person (id TEXT PRIMARY KEY NOT NULL, {named})")
        db.execute("INSERT INTO main.person SELECT * FROM source.person ORDER BY id")
        db.execute(_INDEX)
        db.execute("DETACH source")
        db.execute("PRAGMA journal_mode = WAL")
    return target


def _copy(path: Path, target: Path) -> Path:
    for ending in ("", "-wal", "-shm"):
        Path(f"{target}{ending}").unlink(missing_ok=True)
    target.write_bytes(path.read_bytes())
    return target


def _timed(sides: Sides, folder: Path, unite: Callable[[Path], object]) -> list[float]:
    times = []
    for turn in range(_TIMES):
        target = _copy(sides.ours, folder / f"united-{turn}.plain")
        times.append(seconds(lambda target=target: unite(target)))  # type: ignore[misc]
    return times


def _with_geodiff(sides: Sides, folder: Path) -> tuple[list[float], str]:
    """Create both changesets, rebase the laptop's on the office's, apply it."""
    from pygeodiff import GeoDiff

    tool = GeoDiff()
    ours, theirs, conflicts = (str(folder / name) for name in ("ours", "theirs", "conflicts"))

    def unite(target: Path) -> None:
        for made in (ours, theirs, conflicts):
            Path(made).unlink(missing_ok=True)
        base = str(sides.base)
        tool.create_changeset(base, str(sides.ours), ours)
        tool.create_rebased_changeset(base, str(sides.theirs), ours, theirs, conflicts)
        tool.apply_changeset(str(target), theirs)

    times = _timed(sides, folder, unite)
    told = json.loads(Path(conflicts).read_text()) if Path(conflicts).exists() else {}
    lost = _ids(sides.ours) | _ids(sides.theirs)
    lost -= _ids(folder / f"united-{_TIMES - 1}.plain")
    return times, (
        f"loses: {len(lost):,} new people under another id (a rebase hashes text keys to 32 bits);"
        f" {len(told.get('geodiff', ())):,} conflicts go into a file beside it, the laptop's"
        " value wins; nobody's name, no time, no history, no undo"
    )


def _with_sessions(sides: Sides, folder: Path) -> tuple[list[float], str]:
    """Take the difference of the laptop's table, apply it to the office's."""
    import apsw

    asked: list[int] = []

    def decide(reason: int, change: object) -> int:
        asked.append(reason)
        replaces = reason in (apsw.SQLITE_CHANGESET_DATA, apsw.SQLITE_CHANGESET_CONFLICT)
        return apsw.SQLITE_CHANGESET_REPLACE if replaces else apsw.SQLITE_CHANGESET_OMIT

    def unite(target: Path) -> None:
        asked.clear()
        with closing(apsw.Connection(str(sides.theirs))) as theirs:
            theirs.execute("ATTACH ? AS base", [str(sides.base)])
            session = apsw.Session(theirs, "main")
            session.attach("person")
            session.diff("base", "person")
            changes = session.changeset()
            session.close()
        with closing(apsw.Connection(str(target))) as ours:
            ours.execute("PRAGMA synchronous = FULL")
            apsw.Changeset.apply(changes, ours, conflict=decide)

    times = _timed(sides, folder, unite)
    return times, (
        f"loses: {len(asked):,} times a callback had to choose one value and the other was gone;"
        " it does not know who had seen what, so an edit of an edit is a conflict too; nobody's"
        " name, no time, no history, no undo"
    )


def _ids(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as db:
        return {row for (row,) in db.execute("SELECT id FROM person")}
