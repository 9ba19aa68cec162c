"""Whole copies of a workbook: backups, return files and the folder they lie in."""

from __future__ import annotations

import contextlib
import os
import re
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

from sqlite_utils import Database

from ecomig_desktop.errors import Refused
from ecomig_desktop.store import file, records

KEEP = {"daily": 14, "merge": 20, "migration": 10, "asked": 50}
_LEFT = re.compile(r"\..+\.\d+\.part(-journal|-wal|-shm)?")
_STALE = 600  # seconds in which nobody wrote to a copy that is still being made
_STAMP = "%Y-%m-%d %H%M%S"


def copy_out(
    db: Database, source: Path, target: Path, change: Callable[[Database], None] | None = None
) -> None:
    """Write the workbook's present state to `target`: one closed, compacted file.

    It is written beside its target, `change` may alter it there, then it is read back (pages
    and digest), and only then renamed. Refused when the disk is full or it did not read back;
    what was at `target` before is then still there.
    """
    beside = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with file.refusing(target):
            _drop(beside)
            _drop_left_behind(target.parent)
            db.execute("VACUUM INTO ?", [str(beside)])
            copy = file.connect(beside, query="mode=rw")
            try:
                if change is not None:
                    copy.execute("PRAGMA secure_delete = ON")  # what goes leaves no trace
                    change(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
            finally:
                copy.close()
            _verify(beside, source, records.digest(db))
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
    """Make a verified backup and drop the oldest of its kind; its path. Refused as copy_out."""
    folder = backup_folder(path)
    with file.refusing(folder):
        folder.mkdir(exist_ok=True)
    target = _target(path, kind, now)
    while os.path.lexists(target):  # two within a second are two
        now += timedelta(seconds=1)
        target = _target(path, kind, now)
    copy_out(db, path, target)
    # The one just made is not the oldest, whatever this laptop believes the date to be.
    others = [each for each in _of_kind(path, kind) if each != target]
    for old in others[: max(0, len(others) + 1 - KEEP[kind])]:
        with contextlib.suppress(OSError):
            old.unlink()
    return target


def _target(path: Path, kind: str, now: datetime) -> Path:
    return backup_folder(path) / f"{path.stem} {now.strftime(_STAMP)} {kind}{path.suffix}"


def is_backed_up(path: Path, day: date) -> bool:
    """Whether there is a backup of that day."""
    times = [_made(each) for kind in KEEP for each in _of_kind(path, kind)]
    return any(made is not None and made.date() == day for made in times)


def last_backup(path: Path) -> datetime | None:
    """When the newest backup of a workbook was made, by its name; None if there is none."""
    times = [made for kind in KEEP for each in _of_kind(path, kind)[-1:] if (made := _made(each))]
    return max(times, default=None)


def _of_kind(path: Path, kind: str) -> list[Path]:
    pattern = re.compile(
        re.escape(path.stem) + r" \d{4}-\d\d-\d\d \d{6} " + kind + re.escape(path.suffix)
    )
    try:
        found = [each for each in backup_folder(path).iterdir() if pattern.fullmatch(each.name)]
    except OSError:
        return []
    return sorted(found)


def _made(path: Path) -> datetime | None:
    found = re.search(r"(\d{4}-\d\d-\d\d \d{6}) \w+$", path.stem)
    with contextlib.suppress(ValueError):
        return datetime.strptime(found[1], _STAMP) if found else None
    return None
