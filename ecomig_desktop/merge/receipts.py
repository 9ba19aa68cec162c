"""Issuing receipts, reading them back, and proving that none is missing or was altered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from ecomig_desktop import __version__
from ecomig_desktop.domain import ranges
from ecomig_desktop.domain.change import to_json
from ecomig_desktop.errors import Refused
from ecomig_desktop.merge.receipt import Receipt, ReceiptFile, body_hash, parsed
from ecomig_desktop.merge.result import FileResult
from ecomig_desktop.store import folding
from ecomig_desktop.store import receipts as chain
from ecomig_desktop.store.file import Database, refusing
from ecomig_desktop.workbook import Workbook
from ecomig_desktop.workbook.accounts import Decisions

__all__ = ["Receipt", "ReceiptFile", "close_account", "decided_since", "receipts", "wrong_receipts"]


@dataclass(frozen=True, slots=True)
class State:
    """What a receipt says of the workbook at one moment."""

    digest: str
    changes: int
    conflicts: int


def state_now(workbook: Workbook, db: Database) -> State:
    """The state of the workbook, also within a transaction that is open."""
    changes = ranges.held(workbook.vector(), workbook.gaps())
    return State(workbook.digest(), changes, folding.conflict_count(db))


def receipts(workbook: Workbook) -> list[Receipt]:
    """All receipts of this copy, the oldest first. Refused when one cannot be read."""
    bodies = workbook.stored_receipts()
    try:
        found = [parsed(body, content_hash=written) for _, body, written in bodies]
    except ValueError as error:
        raise Refused("receipt_broken", path=workbook.path) from error
    undone: list[Receipt] = []
    told: list[Receipt] = []
    for receipt in found[::-1]:
        told.append(_after(receipt, undone) if undone and receipt.files else receipt)
        if receipt.takes_out:
            undone.append(receipt)
    return told[::-1]


def _after(receipt: Receipt, undone: Sequence[Receipt]) -> Receipt:
    """The receipt as it is after later ones took out what came."""
    by_place = {place: each.number for each in undone for place in each.takes_out}
    out = ranges.united(each.out for each in undone)
    files = (
        replace(
            each,
            taken_out=by_place.get((receipt.number, index), 0),
            left=ranges.cut(each.ranges, out),
        )
        for index, each in enumerate(receipt.files)
    )
    return replace(receipt, files=tuple(files))


def decided_since(workbook: Workbook, receipt: Receipt | None) -> Decisions:
    """What was decided since a receipt (None: ever) and not taken back."""
    return workbook.decisions(receipt.own if receipt else {})


def close_account(workbook: Workbook) -> Receipt:
    """Issue a receipt over what was decided since the one before it. Refused when the workbook
    cannot be written."""
    with workbook.merging() as db:
        now = state_now(workbook, db)
        return issue(workbook, db, "closing", now, files=())


def issue(
    workbook: Workbook,
    db: Database,
    kind: str,
    before: State,
    *,
    files: Sequence[FileResult],
    backup: Path | None = None,
    takes_out: Sequence[tuple[int, int]] = (),
    out: ranges.Ranges | None = None,
) -> Receipt:
    """Add a receipt to the chain, within the transaction that it tells of; `before` is how the
    workbook was when that began."""
    newest = chain.newest(db)
    last = _readable(newest[1]) if newest else None
    after = state_now(workbook, db)
    decided = workbook.decisions(last.own if last else {})
    body = to_json(
        {
            "number": newest[0] + 1 if newest else 1,
            "kind": kind,
            "at": datetime.fromtimestamp(workbook.now_ms() / 1000, UTC).isoformat(),
            "program": __version__,
            "workbook": workbook.workbook_id,
            "operator": workbook.operator,
            "laptop": workbook.laptop,
            "files": [_file(each) for each in files],
            "conflicts_before": before.conflicts,
            "conflicts_after": after.conflicts,
            "changes_before": before.changes,
            "changes_after": after.changes,
            "digest_before": before.digest,
            "digest_after": after.digest,
            "decided": {
                "conflicts": decided.conflicts,
                "same": decided.same,
                "different": decided.different,
                "later": decided.later,
            },
            "backup": backup.name if backup else "",
            "takes_out": [list(each) for each in takes_out],
            "out": ranges.as_lists(out or {}),
            "own": workbook.own_vector(),
            "previous": newest[2] if newest else "",
        }
    )
    receipt = parsed(body)
    with refusing(workbook.path):
        chain.add(db, receipt.number, body, receipt.hash)
    return receipt


def _readable(body: str) -> Receipt | None:
    try:
        return parsed(body)
    except ValueError:
        return None


def _file(result: FileResult) -> dict[str, object]:
    return {
        "file": result.file.name,
        "hash": result.hash,
        "size": result.size,
        "seal": result.seal,
        "laptop": result.laptop,
        "replica": result.replica,
        "operators": list(result.operators),
        "first_at": result.first_at.isoformat() if result.first_at else None,
        "last_at": result.last_at.isoformat() if result.last_at else None,
        "new": result.new,
        "known": result.known,
        "conflicts": result.conflicts,
        "ranges": ranges.as_lists(result.ranges),
        "gaps": ranges.as_lists(result.gaps),
        "rows": [[table, kind, count] for (table, kind), count in sorted(result.rows.items())],
        "meetings": result.meetings,
        "attachments": list(result.attachments),
        "refused": result.refused.key if result.refused else "",
        "clock_off": result.clock_off,
        "other_workbook": result.other_workbook,
        "lineage": result.lineage,
        "came": list(result.came) if result.came else None,
    }


def wrong_receipts(workbook: Workbook) -> Iterator[Refused]:
    """Everything that is wrong with the chain, each as its sentence: receipts that are missing,
    altered or do not follow the one before, and changes that came by one of them and are not in
    the log. Only reads."""
    previous, number = "", 0
    for there, body, written in workbook.stored_receipts():
        if there != number + 1:
            yield _missing(number + 1, there - 1)
        receipt = _readable(body)
        if receipt is None or body_hash(body) != written or receipt.number != there:
            yield Refused("check_receipt_altered", number=there)
        elif there == number + 1 and receipt.previous != previous:
            yield Refused("check_receipt_chain", number=there)
        previous, number = written, there
    head = workbook.receipt_head()
    if head[0] > number:
        yield _missing(number + 1, head[0])
    elif head != (number, previous):
        yield Refused("check_receipt_altered", number=number)
    yield from _lost(workbook)


def _missing(first: int, last: int) -> Refused:
    numbers = ranges.in_words([(first, last)])
    return Refused("check_receipt_missing", first=first, last=last, numbers=numbers)


def _lost(workbook: Workbook) -> Iterator[Refused]:
    try:
        found = receipts(workbook)
    except Refused:
        return  # told already
    vector, gaps = workbook.vector(), workbook.gaps()
    for receipt in found:
        for each in receipt.files:
            if not _are_there(each.left, vector, gaps):
                yield Refused("check_receipt_lost", number=receipt.number, file=each.name)


def _are_there(
    wanted: ranges.Ranges, vector: Mapping[str, int], gaps: Mapping[str, list[ranges.Range]]
) -> bool:
    return all(
        last <= vector.get(replica, 0)
        and not any(first <= end and start <= last for start, end in gaps.get(replica, []))
        for replica, parts in wanted.items()
        for first, last in parts
    )
