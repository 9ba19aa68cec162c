"""The agenda as a table that is edited in place: time, title, theme."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ecomig_desktop.models.agenda import COLUMNS, CURRENT_ROLE, AgendaModel
from ecomig_desktop.models.rows import ID_ROLE
from ecomig_desktop.views.tokens import ROW, TEXT, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.line_edit import LineEdit
from ecomig_desktop.views.widgets.pill import paint_pill, pill_size
from ecomig_desktop.views.widgets.row_table import RowTable
from ecomig_desktop.views.widgets.wrapped_text import line_height, paint_lines, wrap

Index = QModelIndex | QPersistentModelIndex
PAD = 10
TIME, TITLE, THEME = range(len(COLUMNS))
MOST_LINES = 3


class AgendaDelegate(QStyledItemDelegate):
    """Draws a cell, and edits it. `choices` gives (theme id or None, words) for the theme."""

    def __init__(
        self, view: QTableView, choices: Callable[[], Sequence[tuple[str | None, str]]]
    ) -> None:
        super().__init__(view)
        self._view = view
        self._choices = choices

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the title's lines."""
        lines = len(self._lines(index)) if index.column() == TITLE else 1
        return QSize(60, max(ROW, lines * line_height(sized(TEXT)) + 14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground, the hairline and the cell."""
        colors = tokens()
        rect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        current = bool(index.data(CURRENT_ROLE))
        if current or (selected and self._view.hasFocus()):
            painter.fillRect(rect, colors.color("accent_ground"))
        elif selected:
            painter.fillRect(rect, colors.color("raised"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.color("border"))
        if current and index.column() == TIME:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), colors.color("accent"))
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QPen(colors.color("accent"), 2))
            painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -2))
        self._paint_cell(painter, QRectF(rect), index)
        painter.restore()

    def _paint_cell(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        text = str(index.data() or "")
        painter.setPen(tokens().color("muted" if index.column() == TIME else "text"))
        painter.setFont(sized(TEXT))
        if index.column() == TITLE:
            lines = self._lines(index)
            height = len(lines) * line_height(sized(TEXT))
            place = QRectF(rect.left() + PAD, 0, rect.width(), height)
            place.moveTop(rect.center().y() - height / 2)
            paint_lines(painter, place, lines, sized(TEXT))
        elif index.column() == THEME and text:
            size = pill_size(text)
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(rect.center())
            paint_pill(painter, place, text, "plain")
        elif text:
            flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
            painter.drawText(rect.adjusted(PAD, 0, 0, 0), flags, text)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A list of themes, or a line."""
        if index.column() != THEME:
            line = LineEdit(parent)
            line.setAccessibleName(str(index.data() or ""))
            return line
        box = QComboBox(parent)
        box.setAccessibleName(str(index.data() or ""))
        for key, words in self._choices():
            box.addItem(words, key)
        box.activated.connect(self._take_choice)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show what the cell holds."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(index.data(Qt.ItemDataRole.EditRole))))
            editor.showPopup()
        elif isinstance(editor, LineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand over what was entered."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, LineEdit) and editor.isModified():
            model.setData(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Fill the cell; the list of themes takes the room that its words need."""
        rect = option.rect
        if isinstance(editor, QComboBox):
            rect.setLeft(min(rect.left(), rect.right() - editor.sizeHint().width()))
        editor.setGeometry(rect)

    @Slot()
    def _take_choice(self) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            self.commitData.emit(box)
            self.closeEditor.emit(box)

    def _lines(self, index: Index) -> tuple[str, ...]:
        width = self._view.columnWidth(TITLE) - 2 * PAD
        return wrap(str(index.data() or ""), sized(TEXT), width, MOST_LINES)


class AgendaTable(RowTable):
    """The table. Enter and F2 edit, Insert adds, Delete removes, Alt+Up and Alt+Down move.

    Signals:
        add_wanted(): the user wants a new item.
        removal_wanted(str): the user wants this item gone.
        move_wanted(str, int): the user wants this item moved up (-1) or down (1).
    """

    add_wanted = Signal()
    removal_wanted = Signal(str)
    move_wanted = Signal(str, int)

    def __init__(
        self, model: AgendaModel, choices: Callable[[], Sequence[tuple[str | None, str]]]
    ) -> None:
        super().__init__(model)
        self._model = model
        self.setItemDelegate(AgendaDelegate(self, choices))
        self.horizontalHeader().hide()
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self._set_widths()
        for signal in (model.rowsInserted, model.modelReset, model.dataChanged):
            signal.connect(self.fit)
        self.retranslate()

    def current_id(self) -> str | None:
        """The id of the item that the cursor is on."""
        index = self.currentIndex()
        return index.data(ID_ROLE) if index.isValid() else None

    def go_to(self, item_id: str, column: int = TITLE) -> None:
        """Put the cursor on an item."""
        found = self._model.index_of(item_id)
        if found.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            rows = QItemSelectionModel.SelectionFlag.Rows
            index = self._model.index(found.row(), column)
            self.selectionModel().setCurrentIndex(index, flags | rows)

    def retranslate(self) -> None:
        """Name the table."""
        self.setAccessibleName(self.tr("Agenda"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the class's promise; those that an editor leaves over are its own."""
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
            return
        key, item = event.key(), self.current_id()
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in moves:
            if item:
                self.move_wanted.emit(item, moves[Qt.Key(key)])
        elif key == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        elif key == Qt.Key.Key_Delete and item:
            self.removal_wanted.emit(item)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles wrap elsewhere in another width."""
        super().resizeEvent(event)
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Give every row the height of its title."""
        self.resizeRowsToContents()

    def _set_widths(self) -> None:
        header = self.horizontalHeader()
        header.setMinimumSectionSize(48)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        metrics = QFontMetrics(sized(TEXT))
        for column, text in ((TIME, "00:00"), (THEME, "00")):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, metrics.horizontalAdvance(text) + 4 * PAD)
