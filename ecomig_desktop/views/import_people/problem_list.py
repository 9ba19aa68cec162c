"""What is not understood in a list: a sentence each, and the proposal that would put it right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from ecomig_desktop.exchange.people_list.grids import Place
from ecomig_desktop.models.list_problems import ProblemRow, ProblemsModel
from ecomig_desktop.models.rows import ROW_ROLE, Index
from ecomig_desktop.views.import_people.words import column_letter
from ecomig_desktop.views.tokens import CAPTION, WITHIN, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.row_delegate import PAD, Line, RowDelegate
from ecomig_desktop.views.widgets.row_list import RowList
from ecomig_desktop.views.widgets.wrapped_text import line_height, paint_lines, wrap

_MOST = 3


class ProblemDelegate(RowDelegate):
    """Where it is and what is proposed on the first line, then the sentence."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view, CAPTION, *[CAPTION] * _MOST)

    def lines(self, index: Index) -> Sequence[Line]:
        """Where it is."""
        row: ProblemRow = index.data(ROW_ROLE)
        where = f"{column_letter(max(row.problem.column, 0))}{row.row + 1}"
        if row.problem.proposal is None or "proposal" in row.problem.facts:
            return (Line(where, CAPTION, "attention"),)
        arrow = f"{where}  → {row.problem.proposal}"
        return (Line(arrow, CAPTION, "attention"),)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row, and below its first line the sentence."""
        super().paint(painter, option, index)
        painter.save()
        font = sized(CAPTION)
        place = QRectF(option.rect).adjusted(WITHIN, PAD + line_height(font), -WITHIN, 0)
        painter.setPen(tokens().color("text"))
        sentence = str(index.data() or "").partition(": ")[2]
        paint_lines(painter, place, wrap(sentence, font, place.width(), _MOST), font)
        painter.restore()


class ProblemList(RowList):
    """Up and Down go along; the table follows."""

    def __init__(self, model: ProblemsModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._problems = model
        self.setItemDelegate(ProblemDelegate(self))
        self.retranslate()

    def retranslate(self) -> None:
        """Name the list, and draw every row anew."""
        self.setAccessibleName(self.tr("What is not understood"))
        self._problems.words_changed()

    def current(self) -> ProblemRow | None:
        """The problem that the cursor stands on."""
        return self._problems.row(self.currentIndex())

    def stand_on(self, place: Place) -> None:
        """Put the cursor on the problem of that cell, if it has one."""
        index = self._problems.index_of(place)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.clearSelection()
