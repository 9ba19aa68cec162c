"""Which reports there are, to choose one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QWidget

from ecomig_desktop.models.rows import ROW_ROLE, SPOKEN, Index, RowsModel
from ecomig_desktop.reports.catalogue import REPORTS
from ecomig_desktop.views.language import QT_TRANSLATE_NOOP
from ecomig_desktop.views.tokens import TEXT
from ecomig_desktop.views.widgets.row_delegate import Line, RowDelegate
from ecomig_desktop.views.widgets.row_list import RowList

_ABOUT = {
    "attendance": QT_TRANSLATE_NOOP("ReportList", "Who came, from where, and how often"),
    "map": QT_TRANSLATE_NOOP("ReportList", "Georgia by people or by notes"),
    "analysis": QT_TRANSLATE_NOOP("ReportList", "Findings and what they rest on"),
    "actions": QT_TRANSLATE_NOOP("ReportList", "Recommendations with their evidence"),
    "trace": QT_TRANSLATE_NOOP("ReportList", "Where it comes from, and what became of it"),
    "letter": QT_TRANSLATE_NOOP("ReportList", "To a body that the list is laid before"),
    "campaign": QT_TRANSLATE_NOOP("ReportList", "Activities, outcomes and replies"),
    "annex": QT_TRANSLATE_NOOP("ReportList", "All sheets, lists and numbers"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A report of the list, in the language on the screen."""

    id: str
    title: str
    about: str


class _Entries(RowsModel[Entry]):
    def says(self, row: Entry, column: int, role: int) -> str | None:
        return row.title if role in SPOKEN else None


class _Delegate(RowDelegate):
    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view, TEXT)

    def lines(self, index: Index) -> Sequence[Line]:
        return (Line(index.data(ROW_ROLE).title, TEXT),)


class ReportList(RowList):
    """The reports in the order of the catalogue, all of them seen at once.

    Signals:
        chosen(str): the user wants the report of that name.
    """

    chosen = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        self._entries = _Entries()
        super().__init__(self._entries, parent)
        self._entries.setParent(self)
        self.setProperty("framed", True)
        self.setItemDelegate(_Delegate(self))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.say(language)
        self.selectionModel().currentChanged.connect(self._tell)

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        height = self.sizeHintForRow(0) * len(REPORTS) + 2 * self.frameWidth()
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """The same: there is no need to scroll."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def about(self) -> str:
        """What the report that is chosen tells."""
        entry = self._entries.row(self.currentIndex()) if self.currentIndex().isValid() else None
        return entry.about if entry else ""

    def current(self) -> str:
        """The name of the report that is chosen; "" for none."""
        entry = self._entries.row(self.currentIndex()) if self.currentIndex().isValid() else None
        return entry.id if entry else ""

    def choose(self, name: str) -> None:
        """Choose the report of that name, or the first."""
        found = self._entries.index_of(name)
        self.setCurrentIndex(found if found.isValid() else self._entries.index(0, 0))

    def say(self, language: str) -> None:
        """Write the titles in "ka" or "en"."""
        self._entries.set_rows(
            [
                Entry(
                    name,
                    report.title[0 if language == "ka" else 1],
                    QCoreApplication.translate("ReportList", _ABOUT[name]),
                )
                for name, report in REPORTS.items()
            ]
        )

    @Slot(QModelIndex, QModelIndex)
    def _tell(self, current: QModelIndex, _before: QModelIndex) -> None:
        if entry := self._entries.row(current):
            self.chosen.emit(entry.id)
