"""The proof that a workbook is whole: the records are folded anew and compared. Only reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ecomig_desktop.domain.change import Change, Value, checksum
from ecomig_desktop.domain.fold import fold
from ecomig_desktop.domain.tables import TABLES
from ecomig_desktop.errors import Refused
from ecomig_desktop.store import changelog, checking, folding, records, uniting
from ecomig_desktop.store.file import Database
from ecomig_desktop.workbook.session import Workbook

Noted = tuple[str, str, str, str]
"""(table, id, column, reason) of a conflict, or SETTLED for one that was."""
SETTLED = "settled"


def check_workbook(workbook: Workbook) -> Iterator[Refused]:
    """Everything that is wrong with a workbook, each as its sentence; nothing if it is whole.

    Changes that have not come yet are no fault of the file: see `Workbook.gaps`.
    """
    db = workbook._db
    pages = [Refused("check_pages", detail=detail) for detail in checking.page_problems(db)]
    if pages:
        yield from pages  # what is read from broken pages would only add noise
        return
    yield from _check_log(db)
    for replica in checking.wrong_gaps(db):
        yield Refused("check_gaps", replica=replica)
    if records.digest(db) != records.counted_digest(db):
        yield Refused("check_digest")
    for row in checking.wrong_search_keys(db):
        yield Refused("check_search", id=row)
    for row in uniting.wrong(db):
        yield Refused("check_united", id=row)
    for content_hash in checking.wrong_blobs(db):
        yield Refused("check_attachment", hash=content_hash)


def missing_attachments(workbook: Workbook) -> int:
    """How many attachments' bytes have not come with any file."""
    return len(workbook.missing_attachments())


def _check_log(db: Database) -> Iterator[Refused]:
    """Every change by its checksum, every record and conflict by the fold."""
    told: set[Noted] = {
        (table, row, column, folding.GONE) for table, row, column in checking.dangling(db)
    }
    existing: dict[str, set[str]] = {name: set() for name in TABLES}
    for (name, row), changes in checking.changes_by_row(db):
        damaged = [change for change in changes if not _is_sound(change)]
        for change in damaged:
            yield Refused("check_change", replica=change.replica, seq=change.seq)
        if damaged:
            continue
        folded = fold(changes)
        told |= {(name, row, column, folding.VALUES) for column in folded.conflicts}
        settled = folded.disputed - folded.conflicts.keys()
        told |= {(name, row, column, SETTLED) for column in settled}
        if folded.exists:
            existing[name].add(row)
        found = records.get(db, TABLES[name], row)
        wrong = _difference(folded.values if folded.exists else None, found)
        if wrong:
            yield Refused("check_record", table=name, id=row, detail=wrong)
    yield from _check_unsaid(db, existing)
    noted = {(*each, SETTLED) for each in folding.settled(db)}
    yield from _check_conflicts(told, noted.union(folding.conflicts(db)))


def _is_sound(change: Change) -> bool:
    try:
        return (
            checksum(change) == change.checksum
            and change.table in TABLES
            and checking.is_canonical(change)
        )
    except (ValueError, TypeError):
        return False


def _difference(folded: Mapping[str, Value] | None, found: Mapping[str, Value] | None) -> str:
    """What tells a record from its fold, in a word; "" if nothing does."""
    if folded is None or found is None:
        return "" if folded is found else ("deleted" if folded is None else "missing")
    names: Sequence[str] = [name for name in found if name != "id"]
    wrong = [name for name in names if _differs(folded.get(name), found[name])]
    return ", ".join(wrong)


def _differs(left: Value, right: Value) -> bool:
    return left != right or isinstance(left, bool) != isinstance(right, bool)


def _check_unsaid(db: Database, existing: Mapping[str, set[str]]) -> Iterator[Refused]:
    """Records that the log does not speak of at all."""
    for name, table in TABLES.items():
        for row in checking.ids_of(db, table):
            if row not in existing[name] and not changelog.of_row(db, name, row):
                yield Refused("check_record", table=name, id=row, detail="unsaid")


def _check_conflicts(told: set[Noted], noted: set[Noted]) -> Iterator[Refused]:
    for table, row, column, reason in sorted(told ^ noted):
        missing = (table, row, column, reason) in told
        detail = f"{reason}, {'not noted' if missing else 'noted'}"
        yield Refused("check_conflict", table=table, id=row, column=column, detail=detail)
