"""A backup of only what a whole one beside it lacks: its cost is that of what is new.

It is a closed workbook file of the same format, with the changes, attachments and names that the
whole backup has not, and with gaps noted for what that one has. The two merged are the workbook.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sqlite_utils import Database

from ecomig_desktop.domain import ranges
from ecomig_desktop.domain.change import Change, checksum
from ecomig_desktop.domain.ranges import Ranges
from ecomig_desktop.errors import Refused
from ecomig_desktop.store import changelog, file, listing, records, replicas, schema, sealing
from ecomig_desktop.store.folding import Folding

WORTH_IT = 32 * 1024 * 1024
"""Bytes of a workbook from which on a partial backup is made before a merge."""
_MOST = 50_000
"""Changes from which on a whole backup is made after all."""
_BASE = "base"


@dataclass(frozen=True, slots=True)
class Base:
    """A whole backup, and what the workbook has that it lacks."""

    path: Path
    lacks: Ranges
    blobs: tuple[str, ...]


def base_of(db: Database) -> str:
    """The name of the whole backup that a partial one belongs to; "" for any other file."""
    return records.workbook_value(db, _BASE)


def check_whole(path: Path, db: Database) -> None:
    """Refuse to work in a partial backup: what it edits it does not have."""
    base = base_of(db)
    if base:
        raise Refused("partial_backup", path=path, base=base)


def find_base(db: Database, whole: Sequence[Path]) -> Base | None:
    """The first of these whole backups that the workbook still says all of, if it lacks little
    enough for a partial backup to be worth it."""
    for path in whole:
        try:
            with file.untouched(path) as copy:
                found = _lacking(db, copy, path)
        except Refused:
            continue
        if found is not None:
            many = sum(map(ranges.size, found.lacks.values()))
            return found if many <= _MOST else None
    return None


def _lacking(db: Database, copy: Database, path: Path) -> Base | None:
    """What a backup lacks of the workbook; None if it says anything that the workbook does not,
    such as what was taken out since, or if it is of another format or workbook."""
    if schema.pending(copy) or base_of(copy):
        return None
    if records.workbook_value(copy, "id") != records.workbook_value(db, "id"):
        return None
    ours, theirs = _held(db), _held(copy)
    if ranges.cut(theirs, ours):
        return None
    for replica, parts in theirs.items():
        newest = (replica, parts[-1][1])
        if changelog.get(db, newest) != changelog.get(copy, newest):
            return None
    blobs = listing.blob_hashes(db) - listing.blob_hashes(copy)
    return Base(path, ranges.cut(ours, theirs), tuple(sorted(blobs)))


def _held(db: Database) -> Ranges:
    """The ranges of seq that the log holds, sorted."""
    reached = {replica: [(1, upto)] for replica, upto in changelog.vector(db).items()}
    return ranges.cut(reached, changelog.gaps(db))


def write(db: Database, path: Path, target: Path, base: Base) -> None:
    """Write what `base` lacks of the workbook at `path` to `target`, and read it back.

    The caller waits for the disk and renames it. Refused when it does not read back.
    """
    changes = [
        change
        for replica, parts in base.lacks.items()
        for first, last in parts
        for change in changelog.in_range(db, replica, first, last)
    ]
    copy = file.connect(target, query="mode=rwc")
    try:
        copy.execute("PRAGMA synchronous = OFF")
        copy.execute("PRAGMA journal_mode = OFF")
        copy.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        schema.migrate(copy)
        copy.execute("BEGIN")
        _say_what_it_is(db, copy, base)
        changelog.append(copy, changes)
        for replica, parts in base.lacks.items():
            changelog.set_gaps(copy, replica, ranges.without([(1, parts[-1][1])], parts))
        _fold(copy, changes)
        for content_hash in base.blobs:
            listing.add_blobs(copy, [(content_hash, listing.blob(db, content_hash) or b"")])
        copy.execute("COMMIT")
        copy.execute("PRAGMA journal_mode = DELETE")
        digest = records.digest(copy)
    finally:
        copy.close()
    _verify(target, path, base, digest)


def _say_what_it_is(db: Database, copy: Database, base: Base) -> None:
    for key in ("id", "created"):
        value = records.workbook_value(db, key)
        copy.execute("INSERT INTO workbook VALUES (?, ?)", [key, value])
    copy.execute("INSERT INTO workbook VALUES (?, ?)", [_BASE, base.path.name])
    replicas.unite(copy, replicas.names(db))
    sealing.seal(copy, _promised(db, base.lacks), "")


def _promised(db: Database, lacks: Ranges) -> dict[str, int]:
    """How far the workbook knows its replicas to have written: what it has, and gaps beyond."""
    promised = {replica: parts[-1][1] for replica, parts in lacks.items()}
    vector = changelog.vector(db)
    for replica, parts in changelog.gaps(db).items():
        if parts[-1][1] > vector.get(replica, 0):
            promised[replica] = parts[-1][1]
    return promised


def _fold(copy: Database, changes: Sequence[Change]) -> None:
    by_row: dict[tuple[str, str], list[Change]] = {}
    for change in changes:
        by_row.setdefault((change.table, change.row), []).append(change)
    folding = Folding(copy)
    folding.refold(by_row, by_row.keys())
    folding.recheck_references()
    folding.flush()


def _verify(target: Path, path: Path, base: Base, digest: str) -> None:
    """Refuse a file that does not read back as what was to be written."""
    with file.untouched(target) as copy:
        found = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
        whole = found == "ok" and records.digest(copy) == digest and _held(copy) == base.lacks
        if not (whole and _are_sound(copy) and _are_there(copy, base)):
            raise Refused("damaged", path=path, detail=found)


def _are_sound(copy: Database) -> bool:
    return all(checksum(change) == change.checksum for change in changelog.everything(copy))


def _are_there(copy: Database, base: Base) -> bool:
    found: Mapping[str, bytes | None] = {each: listing.blob(copy, each) for each in base.blobs}
    return all(data and sha256(data).hexdigest() == each for each, data in found.items())
