"""The themes at the left of the notes, with how many notes each has; choosing one filters."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ecomig_desktop.models.notes import ThemeCount, ThemeCountsModel
from ecomig_desktop.models.rows import ROW_ROLE
from ecomig_desktop.views.tokens import EDIT_RADIUS, NEAR, ROW, TEXT, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.row_list import WrappingList
from ecomig_desktop.views.widgets.wrapped_text import line_height, paint_lines, wrap

Index = QModelIndex | QPersistentModelIndex
PAD = 8


class _ThemeDelegate(QStyledItemDelegate):
    """Draws a theme's wrapped name and, at the right, its count."""

    def __init__(self, view: QListView, name: Callable[[ThemeCount], str]) -> None:
        super().__init__(view)
        self._view = view
        self._name = name

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the name's lines."""
        width = self._view.viewport().width()
        lines = len(self._lines(index.data(ROW_ROLE), width))
        height = max(ROW + 1, lines * line_height(sized(TEXT)) + 2 * PAD)
        return QSize(width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        row: ThemeCount = index.data(ROW_ROLE)
        colors = tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = selected and self._view.hasFocus()
        shape = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(colors.color("accent"), 2) if focused else Qt.PenStyle.NoPen)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = "accent_ground" if selected else "raised" if hovered else "surface"
        painter.setBrush(colors.color(ground))
        painter.drawRoundedRect(shape, EDIT_RADIUS, EDIT_RADIUS)
        painter.setPen(colors.color("text"))
        lines = self._lines(row, option.rect.width())
        height = len(lines) * line_height(sized(TEXT))
        top = option.rect.top() + (option.rect.height() - height) / 2
        place = QRectF(option.rect.left() + PAD, top, option.rect.width(), height)
        paint_lines(painter, place, lines, sized(TEXT))
        painter.setPen(colors.color("text" if selected else "muted"))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        painter.drawText(option.rect.adjusted(0, 0, -PAD, 0), flags, str(row.count))
        painter.restore()

    def _lines(self, row: ThemeCount, width: int) -> tuple[str, ...]:
        number = QFontMetricsF(sized(TEXT)).horizontalAdvance(str(row.count))
        return wrap(self._name(row), sized(TEXT), width - 2 * PAD - number - NEAR, 3)


class ThemeList(WrappingList):
    """As high as its lines; exactly one of them is chosen.

    Signals:
        theme_chosen(object): show this theme: its id, NO_THEME, or None for all.
    """

    theme_chosen = Signal(object)

    def __init__(self, model: ThemeCountsModel, name: Callable[[ThemeCount], str]) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setItemDelegate(_ThemeDelegate(self, name))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.selectionModel().currentChanged.connect(self._say)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.dataChanged):
            signal.connect(self.measure)
        self.choose(None)
        self.retranslate()

    def choose(self, key: str | None) -> None:
        """Mark this line; the first one where there is no such line any more."""
        index = self._model.index_of("all" if key is None else key)
        target = index if index.isValid() else self._model.index(0, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(target, flags)

    def sizeHint(self) -> QSize:
        """Room for all lines, so that nothing scrolls."""
        heights = (
            self.sizeHintForIndex(self._model.index(at, 0)).height()
            for at in range(self._model.rowCount())
        )
        return QSize(200, sum(heights) + 2)

    def minimumSizeHint(self) -> QSize:
        """The same: it never scrolls."""
        return QSize(120, self.sizeHint().height())

    @Slot()
    def measure(self) -> None:
        """Take the height that the lines need now."""
        super().measure()
        self.updateGeometry()

    def retranslate(self) -> None:
        """Name the list."""
        self.setAccessibleName(self.tr("Themes"))

    @Slot(QModelIndex, QModelIndex)
    def _say(self, current: QModelIndex, _before: QModelIndex) -> None:
        row = self._model.row(current)
        if row is not None:
            self.theme_chosen.emit(row.key)
