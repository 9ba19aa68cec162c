"""Which replica a file is, so that no two copies ever write under one id.

The file remembers where it lives (machine, path, file number) and the machine remembers how far
each of its replicas has written. When they disagree (copied by USB, restored from a backup,
cloned disk) the opener takes a new id before its first write. Nobody is asked anything.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from ecomig_desktop.errors import Refused
from ecomig_desktop.store import changelog
from ecomig_desktop.store.machine import Machine


@dataclass(frozen=True, slots=True)
class Lives:
    """Where a file lives."""

    machine: str
    path: str
    file_id: str


def where_it_lives(path: Path, machine: Machine) -> Lives:
    """Where the file at `path` lives now."""
    stat = os.stat(path)
    name = os.fsencode(path.resolve()).decode("utf-8", "backslashreplace")
    return Lives(machine.fingerprint, name, f"{stat.st_dev}:{stat.st_ino}")


def file_number(path: Path) -> tuple[int, int] | None:
    """What tells the file from another that takes its name; None where the system lets nobody
    take the name of an open file, or where there is no file any more."""
    if sys.platform == "win32":
        return None
    try:
        stat = os.stat(path)
    except OSError:
        return None
    return stat.st_dev, stat.st_ino


def check_unmoved(path: Path, number: tuple[int, int] | None) -> None:
    """Refuse to write to a file that was moved away or replaced since it had that number: what
    is written there nobody would find again."""
    if number is not None and file_number(path) != number:
        raise Refused("moved_meanwhile", path=path)


def lineage(db: Database) -> list[str]:
    """The replicas that this file has been, oldest first; the last one may be its id still."""
    return [replica for (replica,) in db.execute("SELECT replica FROM identity ORDER BY since")]


def still_itself(db: Database, lives: Lives, machine: Machine) -> str | None:
    """The file's replica id if file and machine agree that it is the same one; else None."""
    row = db.execute(
        "SELECT replica, machine, path, file_id FROM identity ORDER BY since DESC LIMIT 1"
    ).fetchone()
    if row is None or Lives(*row[1:]) != lives:
        return None
    replica: str = row[0]
    memory = machine.recall(replica)
    if memory is None or not memory.closed:
        return None
    return replica if memory.upto == changelog.highest(db, replica) else None


def take(db: Database, replica: str, lives: Lives) -> None:
    """Make the file be `replica`, living there, from now on."""
    db.execute(
        "INSERT INTO identity (replica, machine, path, file_id) VALUES (?, ?, ?, ?)",
        [replica, lives.machine, lives.path, lives.file_id],
    )


def forget(db: Database) -> None:
    """Make the file nobody's: whoever opens it next takes a new id."""
    db.execute("DELETE FROM identity")
