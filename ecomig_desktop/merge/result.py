"""What a merge did, or a dry run would do: per file, in words that a coordinator can check."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from ecomig_desktop.errors import Refused

Ranges = dict[str, list[tuple[int, int]]]
"""Per replica, ranges of seq with both ends included."""


@dataclass(slots=True)
class FileResult:
    """What one file brought.

    `new` and `known` count changes; `gaps` names those that lie in files which have not come;
    `conflicts` counts the columns that are in conflict since this file; `rows` counts records
    by (table, "added" | "changed" | "deleted"). `first_at` and `last_at` are the times, by the
    clocks of their laptops, of the first and last new change. `clock_off` says that one of
    those clocks cannot be right; `other_workbook` that the file began as another workbook.
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


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge did: per file, the digest of the records after it, and the backup from
    before it (None where nothing was new, or in a dry run)."""

    files: tuple[FileResult, ...]
    digest: str
    backup: Path | None

    @property
    def new(self) -> int:
        """How many changes were new in all."""
        return sum(result.new for result in self.files)
