"""A receipt: what came home when, from which laptops, and what the records were before and after.

Its body is a canonical JSON object; its hash is the SHA-256 of the body, and the body of each
receipt holds the hash of the one before it, so that a missing or altered one shows.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any

from ecomig_desktop.domain.ranges import Ranges

KINDS = ("merge", "undo", "closing")


@dataclass(frozen=True, slots=True)
class ReceiptFile:
    """What a receipt says of one file; see `FileResult`. `refused` is the key of the sentence why
    it was not let in, or ""; `came` the (number, name) under which it was known already.
    `taken_out` is the number of the receipt that took the file out again, or 0, and `left` what
    of its `ranges` was not taken out since."""

    name: str
    hash: str = ""
    size: int = 0
    seal: str = ""
    laptop: str = ""
    replica: str = ""
    operators: tuple[str, ...] = ()
    first_at: datetime | None = None
    last_at: datetime | None = None
    new: int = 0
    known: int = 0
    conflicts: int = 0
    ranges: Ranges = field(default_factory=dict)
    gaps: Ranges = field(default_factory=dict)
    rows: Mapping[tuple[str, str], int] = field(default_factory=dict)
    meetings: Mapping[str, int] = field(default_factory=dict)
    attachments: tuple[str, ...] = ()
    refused: str = ""
    clock_off: bool = False
    other_workbook: bool = False
    lineage: str = ""
    came: tuple[int, str] | None = None
    taken_out: int = 0
    left: Ranges = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Receipt:
    """One receipt. `kind` is "merge", "undo" (what came was taken out again: `takes_out` names
    (receipt, index of the file) for each, `out` all changes that went with them) or "closing"
    (the account of what was decided).

    `decided_...` count what was decided since the receipt before this one and not taken back:
    fields in conflict, and pairs of people. `backup` is the name of the backup from before.
    """

    number: int
    kind: str
    at: datetime
    operator: str
    laptop: str
    files: tuple[ReceiptFile, ...]
    new: int
    known: int
    conflicts_before: int
    conflicts_after: int
    decided_conflicts: int
    decided_same: int
    decided_different: int
    decided_later: int
    changes_before: int
    changes_after: int
    digest_before: str
    digest_after: str
    backup: str
    takes_out: tuple[tuple[int, int], ...]
    out: Ranges
    own: Mapping[str, int]
    previous: str
    hash: str
    body: str


def body_hash(body: str) -> str:
    """The hash of a receipt with that body."""
    return sha256(body.encode()).hexdigest()


def parsed(body: str, *, content_hash: str = "") -> Receipt:
    """The receipt that a body says, as if nothing was taken out since. ValueError when it is
    none."""
    try:
        said = json.loads(body)
        decided = said["decided"]
        files = tuple(map(_file, said["files"]))
        return Receipt(
            number=int(said["number"]),
            kind=str(said["kind"]),
            at=datetime.fromisoformat(said["at"]),
            operator=said["operator"],
            laptop=said["laptop"],
            files=files,
            new=sum(each.new for each in files),
            known=sum(each.known for each in files),
            conflicts_before=said["conflicts_before"],
            conflicts_after=said["conflicts_after"],
            decided_conflicts=decided["conflicts"],
            decided_same=decided["same"],
            decided_different=decided["different"],
            decided_later=decided["later"],
            changes_before=said["changes_before"],
            changes_after=said["changes_after"],
            digest_before=said["digest_before"],
            digest_after=said["digest_after"],
            backup=said["backup"],
            takes_out=tuple((int(number), int(index)) for number, index in said["takes_out"]),
            out=_ranges(said["out"]),
            own=dict(said["own"]),
            previous=said["previous"],
            hash=content_hash or body_hash(body),
            body=body,
        )
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("receipt") from error


def _file(said: Mapping[str, Any]) -> ReceiptFile:
    came, brought = said.get("came"), _ranges(said["ranges"])
    return ReceiptFile(
        name=said["file"],
        hash=said["hash"],
        size=said["size"],
        seal=said["seal"],
        laptop=said["laptop"],
        replica=said["replica"],
        operators=tuple(said["operators"]),
        first_at=_moment(said["first_at"]),
        last_at=_moment(said["last_at"]),
        new=said["new"],
        known=said["known"],
        conflicts=said["conflicts"],
        ranges=brought,
        left=brought,
        gaps=_ranges(said["gaps"]),
        rows={(table, kind): count for table, kind, count in said["rows"]},
        meetings=dict(said["meetings"]),
        attachments=tuple(said["attachments"]),
        refused=said["refused"],
        clock_off=said["clock_off"],
        other_workbook=said["other_workbook"],
        lineage=said["lineage"],
        came=(int(came[0]), str(came[1])) if came else None,
    )


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _ranges(said: Mapping[str, Any]) -> Ranges:
    return {replica: [(int(a), int(b)) for a, b in parts] for replica, parts in said.items()}
