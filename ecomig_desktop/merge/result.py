"""What a merge did, or a dry run would do: per file, in words that a coordinator can check."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from ecomig_desktop.domain.change import Value
from ecomig_desktop.domain.ranges import Ranges
from ecomig_desktop.errors import Refused
from ecomig_desktop.merge.receipt import Receipt


@dataclass(slots=True)
class FileResult:
    """What one file brought.

    `new` and `known` count changes; `ranges` names the new ones, `gaps` those that lie in files
    which have not come; `conflicts` counts the columns that are in conflict since this file;
    `rows` counts records by (table, "added" | "changed" | "deleted" | "restored"), and `meetings`
    the new changes that speak of a meeting, by its id. `first_at` and `last_at` are the times, by
    the clocks of their laptops, of the first and last new change. `clock_off` says that one of
    those clocks cannot be right; `other_workbook` that the file began as another workbook.

    `lineage` is "restored" where an older copy on that laptop had written further than this file
    knows, "cloned" where another copy under that laptop's name has written what this file has not
    seen, else "". `came` is the receipt that tells of the file and the name it had, if it came
    before; `again` how many of the new changes had been taken out of the workbook. `size` is in
    bytes; `hash` the SHA-256 of the file, "" unless something was written.
    """

    file: Path
    laptop: str = ""
    replica: str = ""
    operators: tuple[str, ...] = ()
    new: int = 0
    known: int = 0
    gaps: Ranges = field(default_factory=dict)
    conflicts: int = 0
    refused: Refused | None = None
    rows: dict[tuple[str, str], int] = field(default_factory=dict)
    first_at: datetime | None = None
    last_at: datetime | None = None
    clock_off: bool = False
    other_workbook: bool = False
    lineage: str = ""
    ranges: Ranges = field(default_factory=dict)
    meetings: dict[str, int] = field(default_factory=dict)
    attachments: tuple[str, ...] = ()
    came: tuple[int, str] | None = None
    again: int = 0
    size: int = 0
    hash: str = ""
    seal: str = ""


@dataclass(frozen=True, slots=True)
class RecordNews:
    """What a file does to one record: `kind` is "added", "changed", "deleted", "restored" or,
    where nothing but a conflict comes of it, "disputed". `before` and `after` are the record as
    {"id": ..., column: value}, None where there is none; `conflicts` the columns that are in
    conflict since."""

    file: Path
    table: str
    id: str
    kind: str
    before: Mapping[str, Value] | None
    after: Mapping[str, Value] | None
    conflicts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge did: per file, the digest of the records after it, the backup from before it
    and the receipt for it (both None where nothing was new, or in a dry run)."""

    files: tuple[FileResult, ...]
    digest: str
    backup: Path | None
    receipt: Receipt | None = None

    @property
    def new(self) -> int:
        """How many changes were new in all."""
        return sum(result.new for result in self.files)
