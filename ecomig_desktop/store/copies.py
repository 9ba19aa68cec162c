"""Whole copies of a workbook: backups, return files and the folder they lie in."""

from __future__ import annotations

import contextlib
import os
import re
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from sqlite_utils import Database

from ecomig_desktop.errors import Refused
from ecomig_desktop.store import file, partial, records

KEEP = {"daily": 14, "merge": 20, "migration": 10, "asked": 50}
_LEFT = re.compile(r"\..+\.\d+\.part(-journal|-wal|-shm)?")
_STALE = 600  # seconds in which nobody wrote to a copy that is still being made
_STAMP = "%Y-%m-%d %H%M%S"
_SINCE = " since "
_BASES = 3
"""Whole backups, the newest first, that are looked at for one that a partial one can be beside."""


def copy_out(
    db: Database, source: Path, target: Path, change: Callable[[Database], None] | None = None
) -> None:
    """Write the workbook's present state to `target`: one closed, compacted file.

    It is written beside its target, `change` may alter it there, then it is read back (pages
    and digest), and only then renamed. Refused when the disk is full or it did not read back;
    what was at `target` before is then still there.
    """

    def make(beside: Path) -> None:
        db.execute("VACUUM INTO ?", [str(beside)])
        copy = file.connect(beside, query="mode=rw")
        try:
            copy.execute("PRAGMA synchronous = OFF")  # `_put` waits for the disk, once
            if change is not None:
                copy.execute("PRAGMA secure_delete = ON")  # what goes leaves no trace
                change(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        finally:
            copy.close()
        _verify(beside, source, records.digest(db))

    _put(target, make)


def _put(target: Path, make: Callable[[Path], None]) -> None:
    """Have a file made and read back beside its target, and give it its name once it is on the
    disk."""
    beside = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with file.refusing(target):
            _drop(beside)
            _drop_left_behind(target.parent)
            make(beside)
            file.sync_file(beside)
            os.replace(beside, target)
            file.sync_folder(target.parent)
    finally:
        with contextlib.suppress(OSError):
            _drop(beside)


def _drop(path: Path) -> None:
    for ending in ("", "-journal", "-wal", "-shm"):
        Path(f"{path}{ending}").unlink(missing_ok=True)


def _drop_left_behind(folder: Path) -> None:
    """Clear away what programs that were killed while copying left in a folder."""
    for left in folder.glob(f".*{file.SUFFIX}.*.part*"):
        with contextlib.suppress(OSError):
            if _LEFT.fullmatch(left.name) and time.time() - left.stat().st_mtime > _STALE:
                left.unlink()


def _verify(copy: Path, source: Path, digest: str) -> None:
    db = file.connect(copy, query="mode=ro&immutable=1")
    try:
        found = db.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok" or records.digest(db) != digest:
            raise Refused("damaged", path=source, detail=found)
    finally:
        db.close()


def backup_folder(path: Path) -> Path:
    """Where the backups of a workbook lie: a folder beside it, so that they travel with it."""
    return path.parent / f"{path.stem} backups"


def backup(db: Database, path: Path, kind: str, now: datetime) -> Path:
    """Make a verified backup and drop the oldest of its kind; its path. Refused as copy_out.

    Before the merge into a large workbook it holds only what a whole backup of it lacks, and
    its name says which one that is; the two merged are the workbook.
    """
    folder = backup_folder(path)
    with file.refusing(folder):
        folder.mkdir(exist_ok=True)
    base = _base_for(db, path) if kind == "merge" else None
    target = _target(path, kind, now, base)
    while os.path.lexists(target):  # two within a second are two
        now += timedelta(seconds=1)
        target = _target(path, kind, now, base)
    if base is None:
        copy_out(db, path, target)
    else:
        _put(target, lambda beside: partial.write(db, path, beside, base))
    _prune(path, kind, target)
    return target


def _base_for(db: Database, path: Path) -> partial.Base | None:
    if path.stat().st_size < partial.WORTH_IT:
        return None
    whole = [each for each in _all(path) if not each.base]
    newest = sorted(whole, key=lambda each: each.stamp, reverse=True)[:_BASES]
    return partial.find_base(db, [each.path for each in newest])


def _prune(path: Path, kind: str, made: Path) -> None:
    """Drop the oldest backups of a kind, but none that another one needs."""
    found = _all(path)
    # The one just made is not the oldest, whatever this laptop believes the date to be.
    others = [each for each in found if each.kind == kind and each.path != made]
    old = others[: max(0, len(others) + 1 - KEEP[kind])]
    needed = {each.base for each in found if each not in old}
    for each in old:
        if each.path.name not in needed:
            with contextlib.suppress(OSError):
                each.path.unlink()


def _target(path: Path, kind: str, now: datetime, base: partial.Base | None) -> Path:
    name = f"{path.stem} {now.strftime(_STAMP)} {kind}"
    if base is not None:
        name += f"{_SINCE}{base.path.stem.removeprefix(f'{path.stem} ')}"
    return backup_folder(path) / f"{name}{path.suffix}"


def is_backed_up(path: Path, day: date) -> bool:
    """Whether there is a whole backup of that day."""
    times = [_time(each.stamp) for each in _all(path) if not each.base]
    return any(made is not None and made.date() == day for made in times)


def last_backup(path: Path) -> datetime | None:
    """When the newest backup of a workbook was made, by its name; None if there is none."""
    times = [made for each in _all(path) if (made := _time(each.stamp))]
    return max(times, default=None)


class _Backup(NamedTuple):
    """One of the files in a workbook's folder of backups, by its name."""

    stamp: str
    path: Path
    kind: str
    base: str
    """The name of the whole backup that a partial one belongs to; "" for a whole one."""


def _all(path: Path) -> list[_Backup]:
    """The backups of a workbook, the oldest first."""
    whole = rf"\d{{4}}-\d\d-\d\d \d{{6}} (?:{'|'.join(KEEP)})"
    pattern = re.compile(
        f"{re.escape(path.stem)} ({whole})(?:{_SINCE}({whole}))?{re.escape(path.suffix)}"
    )
    found = []
    try:
        for each in backup_folder(path).iterdir():
            if named := pattern.fullmatch(each.name):
                stamp, _, kind = named[1].rpartition(" ")
                base = f"{path.stem} {named[2]}{path.suffix}" if named[2] else ""
                found.append(_Backup(stamp, each, kind, base))
    except OSError:
        return []
    return sorted(found)


def _time(stamp: str) -> datetime | None:
    with contextlib.suppress(ValueError):
        return datetime.strptime(stamp, _STAMP)
    return None
