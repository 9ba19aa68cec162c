"""Who has returned and who has not: per meeting and laptop what came home."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ecomig_desktop.domain.clock import moment
from ecomig_desktop.workbook import Workbook


@dataclass(frozen=True, slots=True)
class BoardCell:
    """One laptop at one meeting: how many of its changes speak of the meeting and came home, when
    it wrote last (UTC, by its own clock), and whether a file of it is expected."""

    meeting: str
    laptop: str
    changes: int = 0
    last_at: datetime | None = None
    expected: bool = False

    @property
    def returned(self) -> bool:
        """Whether anything of it came home."""
        return self.changes > 0


def board(workbook: Workbook) -> list[BoardCell]:
    """A cell for every meeting and laptop of which something came or is expected, by meeting and
    laptop. What this copy wrote itself is left out, and so are laptops without a name. Looks at
    the whole log: not for the window's thread."""
    found: dict[tuple[str, str], tuple[int, int]] = {}
    for replica, meeting, changes, clock in workbook.meeting_activity():
        laptop = workbook.laptop_name(replica)
        if laptop:
            before, newest = found.get((meeting, laptop), (0, 0))
            found[meeting, laptop] = (before + changes, max(newest, clock))
    expected = set(workbook.expected_laptops())
    cells = []
    for meeting, laptop in sorted({*found, *expected}):
        changes, clock = found.get((meeting, laptop), (0, 0))
        at = moment(clock) if changes else None
        cells.append(BoardCell(meeting, laptop, changes, at, (meeting, laptop) in expected))
    return cells
