"""Undoing a merge: the workbook knows nothing any more of what a file brought.

The log is a set of changes, and the records follow from it whatever the order in which they came;
so a workbook out of which a file was taken is the one into which it was never merged. What was
written later and had seen those changes cannot stand without them: it is named, and either
nothing is taken out, or that as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from ecomig_desktop.domain import ranges
from ecomig_desktop.domain.change import Change, Key
from ecomig_desktop.domain.clock import moment
from ecomig_desktop.errors import Cancelled, Refused
from ecomig_desktop.merge.arrivals import Sources
from ecomig_desktop.merge.receipt import Receipt
from ecomig_desktop.merge.receipts import issue, receipts, state_now
from ecomig_desktop.store import changelog, identity, listing, records, replicas
from ecomig_desktop.store.file import Database, refusing
from ecomig_desktop.store.folding import Folding, RowKey
from ecomig_desktop.workbook import Workbook

EDIT, REFERENCE = "edit", "reference"
_BATCH = 500


@dataclass(frozen=True, slots=True)
class Standing:
    """A later change that stands on what would be taken out: an "edit" whose author had seen it,
    or a "reference" to a record that would be gone. `columns` are those that it sets."""

    table: str
    id: str
    replica: str
    seq: int
    at: datetime
    operator: str
    laptop: str
    intent: str
    columns: tuple[str, ...]
    reason: str


def standing_on(workbook: Workbook, receipt: int, file: int | None = None) -> list[Standing]:
    """What was done later and stands on what came by a receipt (or by its file of that index),
    the newest first; nothing if it can be taken out. Refused when there is no such receipt or
    file, or nothing of it is left to take out. Writes nothing."""
    sources = _sources(workbook, receipt, file)
    with workbook.merging(dry_run=True) as db:
        return _all_standing(workbook, db, sources)


def take_out(
    workbook: Workbook,
    receipt: int,
    file: int | None = None,
    *,
    with_later: bool = False,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Receipt:
    """Take out what came by a receipt, or by its file of that index, in one transaction with a
    verified backup before it; the receipt for that.

    Merging the file, or the backup, brings it back. Refused as `standing_on`, and when later
    work stands on it, unless that is to be taken out `with_later`; only the backup brings later
    work back. Raises Cancelled when asked to stop. Then nothing is written.
    """
    sources = _sources(workbook, receipt, file)
    step = _Step(progress, cancelled)
    with workbook.merging(dry_run=True) as db:
        found = _all_standing(workbook, db, sources)
        if found and not with_later:
            backup = sources.receipt.backup
            raise Refused("later_work_stands", count=len(found), backup=backup)
    saved = workbook.backup_before_merge()
    with workbook.merging() as db:
        before = state_now(workbook, db)
        with refusing(workbook.path):
            _TakingOut(db, sources).run(step)
        return issue(
            workbook,
            db,
            "undo",
            before,
            files=(),
            backup=saved,
            takes_out=sources.places,
            out=sources.ranges,
        )


def _sources(workbook: Workbook, receipt: int, file: int | None) -> Sources:
    return Sources(receipts(workbook), workbook.own_vector(), receipt, file)


class _Step:
    def __init__(
        self, progress: Callable[[float], None] | None, cancelled: Callable[[], bool] | None
    ) -> None:
        self._progress = progress
        self._cancelled = cancelled

    def __call__(self, fraction: float) -> None:
        """Tell how far it is, and stop when asked to."""
        if self._cancelled is not None and self._cancelled():
            raise Cancelled
        if self._progress is not None:
            self._progress(fraction)


def _rows(db: Database, sources: Sources) -> list[RowKey]:
    """Every row that the files speak of."""
    found: set[RowKey] = set()
    for replica, parts in sources.ranges.items():
        for first, last in parts:
            found |= changelog.rows_in_range(db, replica, first, last)
    return sorted(found)


def _batches(db: Database, rows: Sequence[RowKey]) -> Iterator[dict[RowKey, list[Change]]]:
    """Rows with all their changes, some hundred at a time."""
    wanted = set(rows)
    for start in range(0, len(rows), _BATCH):
        ids = list({row for _, row in rows[start : start + _BATCH]})
        found = changelog.of_rows(db, ids)
        yield {row: changes for row, changes in found.items() if row in wanted}


def _all_standing(workbook: Workbook, db: Database, sources: Sources) -> list[Standing]:
    """Whatever stands on them, or on something that does, the newest first; `sources` takes it
    out too then."""
    found: dict[Key, Standing] = {}
    while more := _standing(workbook, db, sources):
        found |= {(each.replica, each.seq): each for each in more}
        sources.extend((each.replica, each.seq) for each in more)
    return sorted(found.values(), key=lambda each: (each.at, each.replica, each.seq), reverse=True)


def _standing(workbook: Workbook, db: Database, sources: Sources) -> list[Standing]:
    found: list[Standing] = []
    going: set[RowKey] = set()
    for batch in _batches(db, _rows(db, sources)):
        for row, changes in batch.items():
            if all(sources.brought(each.key) for each in changes):
                going.add(row)
            else:
                later = _edits_on(changes, sources)
                found += [_told(workbook, each, EDIT) for each in later]
    for change in _references_to(db, going, sources):
        found.append(_told(workbook, change, REFERENCE))
    return found


def _edits_on(changes: Sequence[Change], sources: Sources) -> list[Change]:
    """The later changes of a row that had seen, themselves or through others, what would go."""
    lost = {each.key for each in changes if sources.brought(each.key)}
    standing = []
    for change in sorted(changes, key=lambda each: each.clock):
        if change.key not in lost and lost.intersection(change.parent_keys):
            lost.add(change.key)
            if sources.is_later(change.key):
                standing.append(change)
    return standing


def _references_to(db: Database, going: set[RowKey], sources: Sources) -> Iterator[Change]:
    """The later changes that made a record which stays point at one that goes."""
    pointing = [
        (owner, row, column, target)
        for owner, row, column, _, target in records.referrers_of_many(db, sorted(going))
        if (owner, row) not in going
    ]
    for owner, row, column, target in pointing:
        setters = [
            each
            for each in changelog.of_row(db, owner, row)
            if each.values.get(column) == target and not sources.brought(each.key)
        ]
        yield from (each for each in setters if sources.is_later(each.key))


def _told(workbook: Workbook, change: Change, reason: str) -> Standing:
    return Standing(
        change.table,
        change.row,
        change.replica,
        change.seq,
        moment(change.clock),
        change.operator,
        workbook.laptop_name(change.replica),
        change.intent,
        tuple(sorted(change.values)),
        reason,
    )


class _TakingOut:
    """Takes changes out of the log and brings the records along, within the open transaction."""

    def __init__(self, db: Database, sources: Sources) -> None:
        self._db = db
        self._sources = sources
        self._folding = Folding(db)

    def run(self, step: _Step) -> None:
        rows = _rows(self._db, self._sources)
        done = 0
        for batch in _batches(self._db, rows):
            self._refold(batch)
            done += len(batch)
            step(done / max(len(rows), 1))
        for replica, parts in self._sources.ranges.items():
            for first, last in parts:
                changelog.take_out(self._db, replica, first, last)
            self._note_gaps(replica, parts)
        self._folding.recheck_references()
        self._folding.flush()
        self._drop_bytes()
        self._forget_names()
        step(1)

    def _refold(self, batch: dict[RowKey, list[Change]]) -> None:
        stays: dict[RowKey, list[Change]] = {}
        for row, changes in batch.items():
            left = [each for each in changes if not self._sources.brought(each.key)]
            if left:
                stays[row] = left
        self._folding.refold(stays)
        self._folding.forget(batch.keys() - stays.keys())

    def _note_gaps(self, replica: str, out: list[ranges.Range]) -> None:
        """Holes below what is left are gaps; so is what another file promised and nobody has."""
        highest = changelog.highest(self._db, replica)
        known = changelog.gaps(self._db).get(replica, [])
        holes = [(a, min(b, highest)) for a, b in [*known, *out] if a < highest]
        promised = [
            (max(a, highest + 1), b)
            for each in self._sources.left
            for a, b in each.gaps.get(replica, [])
            if b > highest
        ]
        changelog.set_gaps(self._db, replica, ranges.joined([*holes, *promised]))

    def _drop_bytes(self) -> None:
        """Attachments' bytes go with the last change that speaks of them."""
        brought = self._sources.attachments
        if brought:
            changes = changelog.of_table(self._db, "attachment")
            spoken = {each.values.get("content_hash") for each in changes}
            listing.drop_blobs(self._db, sorted(brought - spoken))

    def _forget_names(self) -> None:
        vector = changelog.vector(self._db)
        own = set(identity.lineage(self._db))
        replicas.forget(self._db, self._sources.ranges.keys() - vector.keys() - own)
