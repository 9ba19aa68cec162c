"""The list of actions on the screen: rows that are drawn, gone along, and dragged into order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ecomig_desktop.models.recommendations import (
    ActionLine,
    RecommendationsModel,
    recommendation_in,
)
from ecomig_desktop.models.rows import ID_ROLE, ROW_ROLE, Index
from ecomig_desktop.views.note_words import theme_letter
from ecomig_desktop.views.recommendations.words import (
    STATUS_PILLS,
    action_text,
    addressees,
    evidence_words,
    lacking_name,
    status_name,
    when_words,
)
from ecomig_desktop.views.tokens import CAPTION, NEAR, TEXT, WITHIN, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.pill import paint_pill, pill_size
from ecomig_desktop.views.widgets.row_delegate import Line, paint_ground, paint_line
from ecomig_desktop.views.widgets.row_list import RowList
from ecomig_desktop.views.widgets.wrapped_text import line_height, paint_lines, wrap

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_NUMBER = 54  # the room of a number
_STATUS = 200  # the room of status and time, where there is enough
_SHARE = 0.32  # the most of a row that they take
_PAD = 8
_TEXT_LINES = 2
Target = tuple[str, bool]
"""Before (or, True, after) which row what is dragged would fall."""


class ActionDelegate(QStyledItemDelegate):
    """A number, two lines of text over whom it is addressed to, and at the right the status."""

    def __init__(
        self, view: RowList, language: Callable[[], str], target: Callable[[], Target]
    ) -> None:
        super().__init__(view)
        self._view = view
        self._language = language
        self._target = target

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines and a small one."""
        lines = _TEXT_LINES * line_height(sized(TEXT)) + line_height(sized(CAPTION))
        return QSize(200, lines + 2 * _PAD + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        line: ActionLine = index.data(ROW_ROLE)
        painter.save()
        paint_ground(painter, option, focused=self._view.hasFocus())
        place = QRectF(option.rect).adjusted(WITHIN, _PAD, -WITHIN, -_PAD)
        aside = min(_STATUS, place.width() * _SHARE)
        text = action_text(line.recommendation, self._language())
        words = wrap(text, sized(TEXT), place.width() - _NUMBER - aside - WITHIN, _TEXT_LINES)
        if len(words) < _TEXT_LINES:
            place.setTop(place.top() + line_height(sized(TEXT)) / 2)
        number = QRectF(place.left(), place.top(), _NUMBER - NEAR, place.height())
        paint_line(painter, number, Line(line.number, TEXT, "muted", QFont.Weight.DemiBold))
        right = QRectF(place.right() - aside, place.top(), aside, place.height())
        self._paint_status(painter, right, line)
        place.setLeft(place.left() + _NUMBER)
        place.setRight(right.left() - WITHIN)
        self._paint_texts(painter, place, line, words)
        self._paint_target(painter, option, line)
        painter.restore()

    def _paint_status(self, painter: QPainter, place: QRectF, line: ActionLine) -> None:
        language, one = self._language(), line.recommendation
        pills = [(status_name(one.status), STATUS_PILLS.get(one.status or "draft", "plain"))]
        if line.theme:
            pills.append((theme_letter(line.theme, language), "plain"))
        left = place.right()
        for word, kind in pills:
            size = pill_size(word)
            width = min(float(size.width()), left - place.left())
            left -= width
            paint_pill(painter, QRectF(left, place.top(), width, size.height()), word, kind)
            left -= NEAR - 2
        rest = place.adjusted(0, pill_size("ა").height() + 3, 0, 0)
        right = Qt.AlignmentFlag.AlignRight
        if line.disputed:
            word = self.tr("in conflict")
            rest = paint_line(painter, rest, Line(word, CAPTION, "attention"), right)
        paint_line(painter, rest, Line(when_words(one, language), CAPTION, "muted"), right)

    def _paint_texts(
        self, painter: QPainter, place: QRectF, line: ActionLine, words: tuple[str, ...]
    ) -> None:
        font = sized(TEXT)
        painter.setPen(tokens().color("text"))
        paint_lines(painter, place, words, font)
        foot = place.adjusted(0, len(words) * line_height(font), 0, 0)
        lacks = ", ".join(map(lacking_name, line.lacks))
        if lacks:
            paint_line(painter, foot, Line(lacks, CAPTION, "attention"))
            metrics = QFontMetricsF(sized(CAPTION))
            foot.setLeft(foot.left() + metrics.horizontalAdvance(lacks) + WITHIN)
        parts = (evidence_words(line), addressees(line, self._language()))
        paint_line(painter, foot, Line(" · ".join(filter(None, parts)), CAPTION, "muted"))

    def _paint_target(
        self, painter: QPainter, option: QStyleOptionViewItem, line: ActionLine
    ) -> None:
        row, after = self._target()
        if row == line.id:
            rect = option.rect
            top = rect.bottom() - 1 if after else rect.top()
            painter.fillRect(rect.left(), top, rect.width(), 2, tokens().color("accent"))


class ActionListView(RowList):
    """Only what the user does picks a row, never a refresh.

    Signals:
        picked(str): the user went to the recommendation with this id.
        opened(): the user wants to write in the one that is picked.
        removal_wanted(str): the user wants this one gone.
        step_wanted(str, int): the user moves this one up (-1) or down (1).
        dropped(str, str, bool): the first fell on the second, before or after it.
    """

    picked = Signal(str)
    opened = Signal()
    removal_wanted = Signal(str)
    step_wanted = Signal(str, int)
    dropped = Signal(str, str, bool)

    def __init__(
        self,
        model: RecommendationsModel,
        language: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, parent)
        self._actions = model
        self._marked = ""
        self._target: Target = ("", False)
        self.setItemDelegate(ActionDelegate(self, language, lambda: self._target))
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        for signal in (
            model.rowsInserted,
            model.rowsRemoved,
            model.modelReset,
            model.layoutChanged,
        ):
            signal.connect(self._mark)
        self.retranslate()

    def mark(self, row: str) -> None:
        """Show which one is open, silently; "" for none."""
        self._marked = row
        self._mark()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def retranslate(self) -> None:
        """Name the list."""
        self.setAccessibleName(self.tr("List of actions"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go along, with Ctrl they move the row; Enter writes, Delete removes."""
        index = self.currentIndex()
        row = index.data(ID_ROLE) if index.isValid() else ""
        by = _STEPS.get(Qt.Key(event.key()))
        if by and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if row:
                self.step_wanted.emit(row, by)
        elif event.key() == Qt.Key.Key_Delete and row:
            self.removal_wanted.emit(row)
        elif event.key() in _ENTER and row and not event.modifiers():
            self.opened.emit()
        else:
            super().keyPressEvent(event)
            self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click goes to the row under the pointer."""
        super().mousePressEvent(event)
        self._tell()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second click opens it."""
        super().mouseDoubleClickEvent(event)
        if self.currentIndex().isValid():
            self.opened.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let a recommendation come in."""
        self._welcome(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would fall."""
        self._welcome(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It falls nowhere."""
        self._aim(("", False))

    def dropEvent(self, event: QDropEvent) -> None:
        """Say what fell where; the rows follow when the workbook has it."""
        row, (on, after) = recommendation_in(event.mimeData()), self._at(event.position().toPoint())
        self._aim(("", False))
        if row and on:
            event.setDropAction(Qt.DropAction.CopyAction)  # or the view would remove the row
            event.accept()
            self.dropped.emit(row, on, after)

    def _welcome(self, event: QDragMoveEvent) -> None:
        target = self._at(event.position().toPoint())
        if recommendation_in(event.mimeData()) and target[0]:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._aim(target)
        else:
            event.ignore()
            self._aim(("", False))

    def _at(self, point: QPoint) -> Target:
        index = self.indexAt(point)
        if not index.isValid():  # below the last one
            last = self._actions.index(self._actions.rowCount() - 1, 0)
            return (last.data(ID_ROLE) or "", True) if last.isValid() else ("", False)
        return index.data(ID_ROLE), point.y() > self.visualRect(index).center().y()

    def _aim(self, target: Target) -> None:
        if target != self._target:
            self._target = target
            self.viewport().update()

    def _tell(self) -> None:
        current = self.currentIndex()
        row = current.data(ID_ROLE) if current.isValid() else ""
        if row and row != self._marked:
            self._marked = row
            self.picked.emit(row)

    @Slot()
    def _mark(self) -> None:
        index = self._actions.index_of(self._marked)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags)
