"""Who has spoken on which theme and how often: sectors and municipalities against themes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from ecomig_desktop.domain.meeting import Theme
from ecomig_desktop.models.finding_notes import NOT_STATED, NoteFilter
from ecomig_desktop.models.rows import NOWHERE, ROW_ROLE, Index
from ecomig_desktop.reports.coverage import ThemeCoverage, theme_coverage
from ecomig_desktop.reports.people_counts import count_people, read_lists
from ecomig_desktop.workbook import Workbook

SECTOR, MUNICIPALITY = "sector", "municipality"


@dataclass(frozen=True, slots=True)
class CoverageLine:
    """A line: `key` is a sector or the code of a municipality, NOT_STATED for notes of which
    that is not known, None for the heading over either."""

    what: str
    key: str | None = None
    counts: tuple[int, ...] = ()


def read_coverage(workbook: Workbook) -> ThemeCoverage:
    """Who has spoken on which of the themes. Only reads; hundreds of attendees take a moment."""
    notes = [row for row in workbook.notes() if not row.note.is_empty]
    themes = [theme.id for theme in workbook.themes()]
    return theme_coverage(count_people(read_lists(workbook)), notes, themes)


class CoverageModel(QAbstractTableModel):
    """First who, then a column for each theme, one for notes without a theme if there are any,
    and the sum. `describe` puts a cell into words, `name` and `title` a line and a column."""

    def __init__(
        self,
        name: Callable[[CoverageLine], str],
        title: Callable[[Theme | None], str],
        describe: Callable[[CoverageLine, int], str],
        total: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._title = name, title
        self._describe, self._total = describe, total
        self.themes: list[Theme | None] = []
        self.coverage: ThemeCoverage | None = None
        self._lines: list[CoverageLine] = []

    def show_coverage(self, covered: ThemeCoverage, themes: list[Theme]) -> None:
        """Show this."""
        self.beginResetModel()
        self.coverage = covered
        homeless = any(theme is None for theme, _ in covered.by_municipality)
        self.themes = [*themes, *([None] if homeless else [])]
        self._lines = [
            *self._part(SECTOR, covered.sectors, covered.by_sector),
            *self._part(MUNICIPALITY, covered.municipalities, covered.by_municipality),
        ]
        self.endResetModel()

    def line(self, index: Index) -> CoverageLine | None:
        """The line at that place, or None."""
        valid = index.isValid() and index.row() < len(self._lines)
        return self._lines[index.row()] if valid else None

    def headings(self) -> list[int]:
        """The rows that are headings."""
        return [at for at, line in enumerate(self._lines) if line.key is None]

    def filter_of(self, index: Index) -> NoteFilter | None:
        """What lets through the notes that a cell counts; None for a heading."""
        line = self.line(index)
        if line is None or line.key is None:
            return None
        at = index.column() - 1
        theme = None
        if 0 <= at < len(self.themes):
            of_column = self.themes[at]
            theme = of_column.id if of_column else NOT_STATED
        if line.what == SECTOR:
            return NoteFilter(theme=theme, sector=line.key, used=None)
        return NoteFilter(theme=theme, place=line.key, used=None)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many lines there are; none below a line."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Who, the themes and the sum; none below a line."""
        return 0 if parent.isValid() else len(self.themes) + 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line, the name or number of a cell, or the whole cell in words."""
        line = self.line(index)
        if line is None:
            return None
        if role == ROW_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(line) if index.column() == 0 else self._number(line, index.column())
        spoken = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        return self._describe(line, index.column()) if role in spoken else None

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the themes."""
        if way != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == 0:
            return ""
        return (
            self._title(self.themes[section - 1]) if section <= len(self.themes) else self._total()
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are only read."""
        line = self.line(index)
        heading = line is None or line.key is None
        return Qt.ItemFlag.NoItemFlags if heading else super().flags(index)

    def words_changed(self) -> None:
        """The language is another: every cell reads differently."""
        if self._lines:
            last = self.index(len(self._lines) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def _number(self, line: CoverageLine, column: int) -> int | None:
        if line.key is None:
            return None
        return line.counts[column - 1] if column <= len(line.counts) else sum(line.counts)

    def _part(self, what: str, keys: tuple[str, ...], spoken: Any) -> list[CoverageLine]:
        wanted: list[str | None] = [*keys]
        if any(key is None for _, key in spoken):
            wanted.append(None)
        ids = [theme.id if theme else None for theme in self.themes]
        return [
            CoverageLine(what),
            *(
                CoverageLine(
                    what, key or NOT_STATED, tuple(spoken.get((theme, key), 0) for theme in ids)
                )
                for key in wanted
            ),
        ]
