"""Whom the typed text may mean, as rows under the box that it is typed into."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Slot

from ecomig_desktop.models.attendee_cells import Column, Index, PeopleCells, Run, Words
from ecomig_desktop.models.news import News
from ecomig_desktop.models.rows import RowsModel
from ecomig_desktop.workbook import Changed, Workbook
from ecomig_desktop.workbook.finding import PersonMatch

MOST = 30


class MatchesModel(PeopleCells, RowsModel[PersonMatch]):
    """At most `MOST` people, the best match first; people on the meeting's list before others."""

    def __init__(
        self,
        workbook: Workbook,
        news: News,
        words: Words,
        run: Run,
        now: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(words, run, now, parent)
        self._workbook = workbook
        self.read_only = workbook.read_only
        self._meeting: str | None = None
        news.changed.connect(self._hear)
        news.merged.connect(self._search)

    def row_id(self, row: PersonMatch) -> str:
        """A match is told apart by its person."""
        return row.person.id

    def line(self, index: Index) -> PersonMatch | None:
        """The match in that row."""
        return self.row(index)

    def search(self, typed: str, meeting: str | None) -> None:
        """Show whom `typed` may mean, seen from this meeting."""
        self.typed, self._meeting = typed, meeting
        self._search()
        if self.rowCount():  # the letters that fit are others now, also where the person is not
            last = self.index(self.rowCount() - 1, Column.NAME)
            self.dataChanged.emit(self.index(0, Column.NAME), last, [Qt.ItemDataRole.DisplayRole])

    def only_near(self) -> bool:
        """Whether nobody is called so, and those who are found almost are."""
        best = self.row(self.index(0, 1))
        return best is not None and best.why == "near"

    @Slot()
    def _search(self) -> None:
        typed = self.typed.strip()
        self.set_rows(self._workbook.find_people(typed, self._meeting, MOST) if typed else [])

    @Slot(object, object)
    def _hear(self, changed: Changed, _asked_by: Any) -> None:
        if self.typed and changed.touches("person", "attendance", "duplicate"):
            self._search()
