"""A list of records under headings: Enter or a click leads to the record."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ecomig_desktop.models.record_lines import RecordLine, RecordLinesModel
from ecomig_desktop.models.rows import ROW_ROLE, Index
from ecomig_desktop.views.tokens import CAPTION, TEXT, WITHIN, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.pill import paint_pill, pill_size
from ecomig_desktop.views.widgets.row_delegate import Line, paint_ground, paint_line, pill_kind
from ecomig_desktop.views.widgets.row_list import ALONG, WrappingList
from ecomig_desktop.views.widgets.wrapped_text import line_height, lines_of, paint_lines, wrap

_PAD = 6
_MOST = 4  # lines: what the longest body is called
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RecordDelegate(QStyledItemDelegate):
    """A heading, or up to four lines of a record over what is said of it, and its pill."""

    def __init__(self, view: WrappingList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As many lines as the words need."""
        line: RecordLine = index.data(ROW_ROLE)
        if line.is_heading:
            above = _PAD if index.row() == 0 else 2 * WITHIN
            return QSize(100, above + line_height(sized(CAPTION)) + _PAD)
        font = sized(TEXT)
        many = lines_of(line.title, font, self._room(line), _MOST)
        about = line_height(sized(CAPTION)) if line.about else 0
        return QSize(100, many * line_height(font) + about + 2 * _PAD + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        line: RecordLine = index.data(ROW_ROLE)
        painter.save()
        place = QRectF(option.rect).adjusted(WITHIN, _PAD, -WITHIN, -_PAD)
        if line.is_heading:
            height = line_height(sized(CAPTION))
            place.setTop(place.bottom() - height)
            words = f"{line.title} · {line.about}" if line.about else line.title
            paint_line(painter, place, Line(words, CAPTION, "muted", QFont.Weight.DemiBold))
        else:
            paint_ground(painter, option, focused=self._view.hasFocus())
            self._paint_record(painter, place, line, pill_kind(line.kind, option))
        painter.restore()

    def _paint_record(self, painter: QPainter, place: QRectF, line: RecordLine, kind: str) -> None:
        if line.pill:
            size = pill_size(line.pill)
            right = place.right() - size.width()
            pill = QRectF(right, place.top(), size.width(), size.height())
            paint_pill(painter, pill, line.pill, kind)
        lines = self._lines(line, self._room(line))
        painter.setPen(tokens().color("text"))
        paint_lines(painter, place, lines, sized(TEXT))
        foot = place.adjusted(0, len(lines) * line_height(sized(TEXT)), 0, 0)
        paint_line(painter, foot, Line(line.about, CAPTION, "muted"))

    def _room(self, line: RecordLine) -> int:
        pill = pill_size(line.pill).width() + WITHIN if line.pill else 0
        return max(80, self._view.viewport().width() - 2 * WITHIN - pill)

    def _lines(self, line: RecordLine, width: int) -> tuple[str, ...]:
        return wrap(line.title, sized(TEXT), width, _MOST)


class RecordList(WrappingList):
    """Arrows go along; Enter, or a double click, leads to the record.

    Signals:
        opened(str, str): the user wants to see the record of that table with that id.
        picked(str, str): the user went to that record.
    """

    opened = Signal(str, str)
    picked = Signal(str, str)

    def __init__(self, model: RecordLinesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = model
        self.setModel(model)
        self.setItemDelegate(RecordDelegate(self))
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self._tell)
        model.dataChanged.connect(self.measure)

    def begin(self) -> None:
        """Put the cursor on the first record."""
        first = next((at for at, row in enumerate(self._lines.rows()) if not row.is_heading), -1)
        self.setCurrentIndex(self._lines.index(first, 0))

    def go_to(self, row: str) -> None:
        """Put the cursor on a record."""
        at = next((at for at, each in enumerate(self._lines.rows()) if each.row == row), -1)
        self.setCurrentIndex(self._lines.index(at, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, and what goes along the list; other keys are the page's."""
        if event.key() in _ENTER and self.currentIndex().isValid():
            self._open(self.currentIndex())
        elif event.key() in ALONG:
            super().keyPressEvent(event)
        else:
            event.ignore()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        line = self._lines.row(index)
        if line and line.table:
            self.opened.emit(line.table, line.row)

    @Slot(QModelIndex)
    def _tell(self, index: QModelIndex) -> None:
        line = self._lines.row(index)
        if line and line.table:
            self.picked.emit(line.table, line.row)
