"""Who has returned from which meeting: a row a meeting, a column a laptop."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal, Slot

from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.merge import FileResult
from ecomig_desktop.merge.board import board
from ecomig_desktop.models.one_work import OneWork, with_workbook
from ecomig_desktop.models.rows import NOWHERE, ROW_ROLE, Index
from ecomig_desktop.models.work import Progress
from ecomig_desktop.workbook import Workbook

Place = tuple[str, str]
"""(id of the meeting, name of the laptop)"""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a laptop stands to a meeting: `changes` came home, the last of them made at `last_at`;
    so many more are `coming` with the files on the desk; and whether it is expected."""

    meeting: str
    laptop: str
    changes: int = 0
    last_at: datetime | None = None
    expected: bool = False
    coming: int = 0

    @property
    def state(self) -> str:
        """One of "returned", "coming", "missing" (expected, and not here), and ""."""
        if self.changes:
            return "returned"
        return "coming" if self.coming else "missing" if self.expected else ""


class Board(OneWork):
    """Reads the board off the window's thread.

    Signals, besides those of `OneWork`:
        changed(): `standings` are others.
    """

    changed = Signal()

    def __init__(self, workbook: Workbook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbook = workbook
        self._read: dict[Place, Standing] = {}
        self._coming: dict[Place, int] = {}
        self.known = False
        """Whether the board was read at all."""
        self.ended.connect(self.changed)

    @property
    def standings(self) -> dict[Place, Standing]:
        """Every pair of meeting and laptop that there is something to say of."""
        found = dict(self._read)
        for place, count in self._coming.items():
            found[place] = replace(found.get(place, Standing(*place)), coming=count)
        return found

    def returned_meetings(self) -> set[str]:
        """The meetings that some laptop has come home from, or comes with the files here."""
        return {
            meeting
            for (meeting, _), each in self.standings.items()
            if each.state in ("returned", "coming")
        }

    def show_coming(self, results: Iterable[FileResult]) -> None:
        """Count what the files on the desk would bring."""
        self._coming = {}
        for result in results:
            for meeting, count in result.meetings.items():
                place = (meeting, result.laptop)
                self._coming[place] = self._coming.get(place, 0) + count
        self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        """Read it anew."""
        self.start(with_workbook(self._workbook, _standings), self._keep)

    def _keep(self, standings: dict[Place, Standing]) -> None:
        self._read, self.known = standings, True


def _standings(workbook: Workbook, progress: Progress) -> dict[Place, Standing]:
    return {
        (each.meeting, each.laptop): Standing(
            each.meeting, each.laptop, each.changes, each.last_at, each.expected
        )
        for each in board(workbook)
    }


def _as_read(name: str) -> list[str | int]:
    """Laptop 2 comes before laptop 10."""
    parts = re.split(r"([0-9]+)", name.casefold())
    return [int(part) if at % 2 else part for at, part in enumerate(parts)]


class BoardModel(QAbstractTableModel):
    """The board as a table. `meetings` reads the rows, `heading(meeting)` names one, and
    `describe(standing)` puts a cell into words."""

    def __init__(
        self,
        board: Board,
        meetings: Callable[[], Sequence[Meeting]],
        heading: Callable[[Meeting], str],
        describe: Callable[[Standing], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._board, self._read_meetings = board, meetings
        self._heading, self._describe = heading, describe
        self._meetings: tuple[Meeting, ...] = ()
        self._laptops: tuple[str, ...] = ()
        self._standings: Mapping[Place, Standing] = {}
        board.changed.connect(self.refresh)
        self.refresh()

    @property
    def laptops(self) -> tuple[str, ...]:
        """The names of the columns, in the order of the alphabet."""
        return self._laptops

    @property
    def meetings(self) -> tuple[Meeting, ...]:
        """The rows."""
        return self._meetings

    @Slot()
    def refresh(self) -> None:
        """Show the board as it is now."""
        standings, meetings = self._board.standings, tuple(self._read_meetings())
        laptops = tuple(sorted({laptop for _, laptop in standings if laptop}, key=_as_read))
        if (meetings, laptops) != (self._meetings, self._laptops):
            self.beginResetModel()
            self._meetings, self._laptops, self._standings = meetings, laptops, standings
            self.endResetModel()
        elif standings != self._standings:
            self._standings = standings
            self.words_changed()

    def words_changed(self) -> None:
        """Every cell and heading may read differently."""
        if self._meetings:
            rows, columns = len(self._meetings) - 1, max(len(self._laptops) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), self.index(rows, columns))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, rows)

    def standing(self, index: Index) -> Standing | None:
        """What is said at that index."""
        if not index.isValid() or index.column() >= len(self._laptops):
            return None
        place = (self._meetings[index.row()].id, self._laptops[index.column()])
        return self._standings.get(place, Standing(*place))

    def returned(self, row: int) -> tuple[int, int]:
        """How many laptops have come home from that meeting, and how many are known of."""
        meeting = self._meetings[row].id
        here = [each for (at, _), each in self._standings.items() if at == meeting]
        return sum(each.changes > 0 for each in here), sum(each.state != "" for each in here)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """A row a meeting."""
        return 0 if parent.isValid() else len(self._meetings)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """A column a laptop."""
        return 0 if parent.isValid() else len(self._laptops)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Laptops above, meetings at the left."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._laptops[section] if section < len(self._laptops) else None
        return self._heading(self._meetings[section]) if section < len(self._meetings) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The standing itself, or in words."""
        standing = self.standing(index)
        if standing is None or role == ROW_ROLE:
            return standing
        spoken = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        return self._describe(standing) if role in spoken else None
