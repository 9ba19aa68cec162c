"""The list of submissions on the screen: the body, what went out, and what became of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter

from ecomig_desktop.models.rows import ID_ROLE, ROW_ROLE, Index
from ecomig_desktop.models.submissions import SentLine, SubmissionsModel
from ecomig_desktop.views.recommendations.fitted import fitting
from ecomig_desktop.views.recommendations.submission_words import about_words, pill_of
from ecomig_desktop.views.recommendations.words import body_name
from ecomig_desktop.views.tokens import CAPTION, TEXT, WITHIN
from ecomig_desktop.views.widgets.pill import paint_pill, pill_size
from ecomig_desktop.views.widgets.row_delegate import Line, RowDelegate
from ecomig_desktop.views.widgets.row_list import RowList

_AROUND = 3 * WITHIN  # what is left of a row besides its words and its pill
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Delegate(RowDelegate):
    """The body over when and how, and a pill."""

    def __init__(self, view: RowList, language: Callable[[], str]) -> None:
        super().__init__(view, TEXT, CAPTION)
        self._language = language

    def lines(self, index: Index) -> tuple[Line, ...]:
        """The body, and smaller what went out."""
        line: SentLine = index.data(ROW_ROLE)
        language = self._language()
        about = Line(about_words(line, language), CAPTION, "muted")
        aside = pill_size(pill_of(line)[0]).width() + _AROUND
        room = self.view.viewport().width() - aside
        return Line(fitting(body_name(line.body, language), room)), about

    def paint_aside(self, painter: QPainter, place: QRectF, index: Index) -> QRectF:
        """Draw at the right what became of it."""
        word, kind = pill_of(index.data(ROW_ROLE))
        size = pill_size(word)
        middle = place.center().y() - size.height() / 2
        pill = QRectF(place.right() - size.width(), middle, size.width(), size.height())
        paint_pill(painter, pill, word, kind)
        return place.adjusted(0, 0, -size.width() - WITHIN, 0)


class SubmissionsView(RowList):
    """Only what the user does picks a row.

    Signals:
        picked(str): the user went to the submission with this id.
        opened(): the user wants to write in it.
        removal_wanted(str): the user wants this one gone.
    """

    picked = Signal(str)
    opened = Signal()
    removal_wanted = Signal(str)

    def __init__(self, model: SubmissionsModel, language: Callable[[], str]) -> None:
        super().__init__(model)
        self._sent = model
        self._marked = ""
        self.setItemDelegate(_Delegate(self, language))
        for signal in (
            model.rowsInserted,
            model.rowsRemoved,
            model.modelReset,
            model.layoutChanged,
        ):
            signal.connect(self._mark)
        self.clicked.connect(self._tell)
        self.doubleClicked.connect(self.opened)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the list."""
        self.setAccessibleName(self.tr("Submissions"))

    def mark(self, row: str) -> None:
        """Show which one is open, silently."""
        self._marked = row
        self._mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go along, Enter writes, Delete removes."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Delete and index.isValid():
            self.removal_wanted.emit(index.data(ID_ROLE))
        elif event.key() in _ENTER and index.isValid() and not event.modifiers():
            self.opened.emit()
        else:
            super().keyPressEvent(event)
            self._tell()

    @Slot()
    def _tell(self) -> None:
        index = self.currentIndex()
        row = index.data(ID_ROLE) if index.isValid() else ""
        if row and row != self._marked:
            self._marked = row
            self.picked.emit(row)

    @Slot()
    def _mark(self) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._sent.index_of(self._marked), flags)
