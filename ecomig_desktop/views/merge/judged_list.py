"""What was decided of pairs of people: each can be looked at again, and taken back."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.models.judged import JudgedModel
from ecomig_desktop.models.rows import ABOUT_ROLE, ROW_ROLE, Index
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.duplicate_words import VERDICT_PILLS, name_of, verdict_name
from ecomig_desktop.views.tokens import CAPTION, WITHIN
from ecomig_desktop.views.value_words import when
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.pill import paint_pill, pill_size
from ecomig_desktop.views.widgets.row_delegate import Line, RowDelegate
from ecomig_desktop.views.widgets.row_list import RowList
from ecomig_desktop.workbook.uniting import Verdict


class _Delegate(RowDelegate):
    """Two names over who said what of them, and a pill."""

    def lines(self, index: Index) -> tuple[Line, ...]:
        """The names, and smaller who decided."""
        return Line(index.data()), Line(index.data(ABOUT_ROLE), CAPTION, "muted")

    def paint_aside(self, painter: QPainter, place: QRectF, index: Index) -> QRectF:
        """Draw the decision as a pill at the right."""
        verdict = index.data(ROW_ROLE).verdict
        word = verdict_name(verdict)
        size = pill_size(word)
        middle = place.center().y() - size.height() / 2
        pill = QRectF(place.right() - size.width(), middle, size.width(), size.height())
        paint_pill(painter, pill, word, VERDICT_PILLS.get(verdict, "plain"))
        return place.adjusted(0, 0, -size.width() - WITHIN, 0)


class _View(RowList):
    """Enter opens, Delete takes back."""

    opened = Signal(QModelIndex)
    taken_back = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the list; others are the panel's."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(index)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.isValid():
            self.taken_back.emit(index)
        else:
            super().keyPressEvent(event)


class JudgedList(Living, QWidget):
    """The decisions, and what can be done with the one that is marked.

    Signals:
        opened(object): the user wants to look at this Verdict.
        taken_back(object): the user takes this Verdict back.
    """

    opened = Signal(object)
    taken_back = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = JudgedModel(desk.workbook, desk.news, self._describe, self)
        self.list = _View(self.model)
        self.list.setItemDelegate(_Delegate(self.list))
        self._open = Button(key="Return")
        self._take_back = Button(key="Delete")
        self._arrange()
        self._connect()
        self.retranslate()
        self._renew()

    def _arrange(self) -> None:
        card = Card(flush=True)
        card.body.addWidget(self.list)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self._take_back)
        row.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WITHIN)
        column.addWidget(card, 1)
        column.addLayout(row)

    def _connect(self) -> None:
        self.list.opened.connect(self._open_one)
        self.list.doubleClicked.connect(self._open_one)
        self.list.taken_back.connect(self._take_one_back)
        self._open.clicked.connect(self._open_current)
        self._take_back.clicked.connect(self._take_current_back)
        self.list.selectionModel().currentChanged.connect(self._renew)
        for signal in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self._renew)

    def arrive(self) -> None:
        """Stand on the first decision."""
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0, 0))
        self.list.setFocus()

    def retranslate(self) -> None:
        """Write every word."""
        self.list.setAccessibleName(self.tr("Decisions about duplicates"))
        self._open.setText(self.tr("Look again"))
        self._take_back.setText(self.tr("Take back"))
        self.model.words_changed()

    def _describe(self, verdict: Verdict) -> tuple[str, str]:
        workbook = self._desk.workbook
        names = " / ".join(name_of(workbook.person(row)) for row in (verdict.one, verdict.other))
        entry = next(iter(workbook.history("duplicate", verdict.id)), None)
        if entry is None:
            return names, ""
        said = (entry.operator, entry.laptop, when(entry.at, self._desk.language.code))
        return names, " · ".join(part for part in said if part)

    @Slot()
    def _renew(self) -> None:
        marked = self.list.currentIndex().isValid()
        self._open.setEnabled(marked)
        self._take_back.setEnabled(marked and not self._desk.workbook.read_only)

    @Slot()
    def _open_current(self) -> None:
        self._open_one(self.list.currentIndex())

    @Slot()
    def _take_current_back(self) -> None:
        self._take_one_back(self.list.currentIndex())

    @Slot(QModelIndex)
    def _open_one(self, index: QModelIndex) -> None:
        if verdict := self.model.row(index):
            self.opened.emit(verdict)

    @Slot(QModelIndex)
    def _take_one_back(self, index: QModelIndex) -> None:
        verdict = self.model.row(index)
        if verdict and not self._desk.workbook.read_only:
            self.taken_back.emit(verdict)
