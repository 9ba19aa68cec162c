"""The indicators that themes are assessed by, and what was told of each of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, Slot

from ecomig_desktop.domain.meeting import Meeting, Theme
from ecomig_desktop.domain.outcomes import Figure
from ecomig_desktop.models.news import News
from ecomig_desktop.models.rows import ID_ROLE, ROW_ROLE, Index, RowsModel
from ecomig_desktop.reports.figures import FigureTable, figure_tables
from ecomig_desktop.workbook import Changed, Command, Workbook
from ecomig_desktop.workbook.finding_commands import place_figure
from ecomig_desktop.workbook.reading import NoteRow

INDICATOR = "application/x-ecomig-indicator"
TOUCHING = ("indicator", "note", "person", "duplicate", "meeting", "theme")
"""The tables that figures are read from."""


@dataclass(frozen=True, slots=True)
class IndicatorLine:
    """An indicator, how many values were told, and of how many places different ones."""

    figure: Figure
    theme: Theme | None = None
    told: int = 0
    contradictions: int = 0
    is_listed: bool = True

    @property
    def id(self) -> str:
        """The id of the indicator; its key where it is in no list."""
        return self.figure.id


@dataclass(frozen=True, slots=True)
class ValueLine:
    """One value that was told: of which municipality, by which note, at which meeting."""

    row: NoteRow
    municipality: str | None
    is_contradictory: bool
    meeting: Meeting | None

    @property
    def id(self) -> str:
        """The id of the note."""
        return self.row.note.id


class IndicatorsModel(RowsModel[IndicatorLine]):
    """All indicators in their order, hidden ones only where they are asked for, then those that
    values were told of though they are in no list; `describe` puts one into words."""

    def __init__(
        self,
        workbook: Workbook,
        news: News,
        describe: Callable[[IndicatorLine], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workbook = workbook
        self._describe = describe
        self.with_hidden = False
        self.themes: list[Theme] = []
        self._tables: dict[str, FigureTable] = {}
        self._meetings: dict[str, Meeting] = {}
        news.changed.connect(self._hear)
        news.merged.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read indicators and values again."""
        workbook = self._workbook
        self.themes = workbook.themes()
        self._meetings = {each.id: each for each in workbook.meetings()}
        figures = workbook.figures(hidden=True)
        notes = [row for row in reversed(workbook.notes()) if row.note.is_figure]
        self._tables = {table.figure.id: table for table in figure_tables(figures, notes)}
        listed = {figure.id for figure in figures}
        shown = [each for each in figures if self.with_hidden or not each.hidden]
        lines = [self._line(figure, is_listed=True) for figure in shown]
        lines += [
            self._line(table.figure, is_listed=False)
            for row, table in self._tables.items()
            if row not in listed
        ]
        self.set_rows(lines)

    def show_hidden(self, shown: bool) -> None:
        """Show those as well that somebody took off the list, or not."""
        self.with_hidden = shown
        self.refresh()

    def figure(self, row: str) -> Figure | None:
        """The indicator with that id, if it is shown."""
        line = self.row(self.index_of(row))
        return line.figure if line else None

    def values(self, row: str) -> list[ValueLine]:
        """What was told of an indicator, by municipality."""
        table = self._tables.get(row)
        return [
            ValueLine(
                entry,
                place.municipality,
                place.is_contradictory,
                self._meetings.get(entry.note.meeting or ""),
            )
            for place in (table.rows if table else ())
            for entry in place.entries
        ]

    def moved(self, row: str, target: str, *, after: bool) -> Command | None:
        """What puts an indicator before or after another."""
        figures = self._listed()
        moved = next((each for each in figures if each.id == row), None)
        others = [each for each in figures if each.id != row]
        at = next((i for i, each in enumerate(others) if each.id == target), None)
        if moved is None or at is None:
            return None
        at += int(after)
        return None if figures.index(moved) == at else place_figure(moved, others, at)

    def stepped(self, row: str, by: int) -> Command | None:
        """What moves an indicator one place up or down."""
        figures = self._listed()
        at = next((i for i, each in enumerate(figures) if each.id == row), None)
        if at is None or not 0 <= at + by < len(figures):
            return None
        return self.moved(row, figures[at + by].id, after=by > 0)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line, its id, or its words."""
        return _answer(self.row(index), role, self._describe)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Indicators of the list are put in order by dragging."""
        row, flags = self.row(index), super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if row and row.is_listed else flags

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The indicator at the first of these places."""
        parcel = QMimeData()
        rows = [row for row in map(self.row, indexes) if row]
        parcel.setData(INDICATOR, (rows[0].id if rows else "").encode())
        return parcel

    def _listed(self) -> list[Figure]:
        return [line.figure for line in self._rows if line.is_listed]

    def _line(self, figure: Figure, *, is_listed: bool) -> IndicatorLine:
        table = self._tables.get(figure.id)
        theme = next((each for each in self.themes if each.id == figure.theme), None)
        told = sum(len(row.entries) for row in table.rows) if table else 0
        contradictions = len(table.contradictions) if table else 0
        return IndicatorLine(figure, theme, told, contradictions, is_listed)

    @Slot(object, object)
    def _hear(self, changed: Changed, _asked_by: object) -> None:
        if changed.touches(*TOUCHING):
            self.refresh()


class ValuesModel(RowsModel[ValueLine]):
    """What was told of one indicator; `describe` puts a value into words."""

    def __init__(self, describe: Callable[[ValueLine], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line, its id, or its words."""
        return _answer(self.row(index), role, self._describe)


def _answer(row: Any, role: int, describe: Callable[[Any], str]) -> Any:
    if row is None:
        return None
    if role == ROW_ROLE:
        return row
    if role == ID_ROLE:
        return row.id
    spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    return describe(row) if role in spoken else None
