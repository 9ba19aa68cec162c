"""What stands over each column of a list: the field that it is taken for, and its own title."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ecomig_desktop.models.list_cells import ListCellsModel
from ecomig_desktop.views import icons
from ecomig_desktop.views.import_people.words import column_letter, field_word
from ecomig_desktop.views.tokens import CAPTION, TEXT, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.wrapped_text import line_height

_PAD = 10
_SIGN = 14
_UNSURE = 0.5


class ColumnHeads(QHeaderView):
    """A click anywhere on a head asks for another field.

    Signals:
        field_wanted(int): the user wants to say what the column with this number holds.
    """

    field_wanted = Signal(int)

    def __init__(self, cells: ListCellsModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._cells = cells
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Two lines."""
        height = line_height(sized(TEXT)) + line_height(sized(CAPTION)) + 14
        return QSize(super().sizeHint().width(), height)

    def needed(self, section: int) -> int:
        """The width at which the field is not cut short."""
        column = self._cells.column(section)
        if column is None:
            return 0
        word = QFontMetricsF(_strong()).horizontalAdvance(field_word(column.field))
        return round(word) + 2 * _PAD + _SIGN + 8

    def below(self, section: int) -> QPoint:
        """Where a menu for that column opens, on the screen."""
        left = self.sectionViewportPosition(section)
        return self.viewport().mapToGlobal(QPoint(max(left, 0), self.height()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pressed where no border is being drawn along."""
        section = self.logicalIndexAt(event.position().toPoint())
        resizing = self.cursor().shape() == Qt.CursorShape.SplitHCursor
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and section >= 0 and not resizing:
            self.field_wanted.emit(section)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802 - as Qt names it
        """Draw field and title."""
        column = self._cells.column(section)
        colors = tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        taken = column is not None and column.field != "skip"
        painter.fillRect(rect, colors.color("raised"))
        if taken:
            bar = QRect(rect.left(), rect.bottom() - 2, rect.width() - 1, 3)
            painter.fillRect(bar, colors.color("accent"))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), colors.color("border"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.color("border"))
        if column is not None:
            unsure = taken and column.sure < _UNSURE
            recalled = self._cells.is_recalled(section)
            sign = "circle-help" if unsure else "history" if recalled else "chevron-down"
            color = "attention" if unsure else "accent" if taken else "muted"
            self._paint_sign(painter, rect, sign, color)
            place = QRectF(rect).adjusted(_PAD, 6, -_PAD - _SIGN - 4, 0)
            place = _paint(painter, place, field_word(column.field), _strong(), color)
            title = column.title or column_letter(section)
            place.setRight(rect.right() - _PAD / 2)
            _paint(painter, place, title, sized(CAPTION), "muted")
        painter.restore()

    def _paint_sign(self, painter: QPainter, rect: QRect, name: str, color: str) -> None:
        drawn = icons.pixmap(name, color, _SIGN, painter.device().devicePixelRatioF())
        painter.drawPixmap(rect.right() - _PAD - _SIGN + 4, rect.top() + 10, drawn)


def _strong() -> QFont:
    return sized(TEXT, QFont.Weight.DemiBold)


def _paint(painter: QPainter, place: QRectF, text: str, font: QFont, color: str) -> QRectF:
    painter.setFont(font)
    painter.setPen(tokens().color(color))
    row = QRectF(place.left(), place.top(), place.width(), line_height(font))
    fitting = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, row.width() + 1)
    painter.drawText(row, int(Qt.AlignmentFlag.AlignVCenter), fitting)
    return QRectF(place.left(), row.bottom(), place.width(), place.height())
