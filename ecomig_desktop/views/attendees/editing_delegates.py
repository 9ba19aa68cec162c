"""Cells that are typed over in place: texts that learn, and the municipality."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from ecomig_desktop.models.attendee_cells import Index
from ecomig_desktop.models.suggestions import Suggestions
from ecomig_desktop.views.attendees.cell_delegate import CellDelegate
from ecomig_desktop.views.attendees.suggesting_edit import SuggestingEdit
from ecomig_desktop.views.widgets.pick_box import Option, PickBox

_POPUP = Qt.FocusReason.PopupFocusReason


def named(editor: QWidget, index: Index) -> QWidget:
    """The editor of a cell, called what its column is called: for those who hear the screen."""
    header = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
    editor.setAccessibleName(str(header or ""))
    return editor


class PopupDelegate(CellDelegate):
    """Base of delegates whose editor opens a list: that is not the end of editing."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay open while the list has the focus."""
        leaving = event.type() is QEvent.Type.FocusOut
        if leaving and isinstance(watched, (SuggestingEdit, PickBox)):
            popup = isinstance(event, QFocusEvent) and event.reason() is _POPUP
            if popup or watched.popup_is_open():
                return False
        return super().eventFilter(watched, event)


class SuggestingDelegate(PopupDelegate):
    """A text that offers what was entered before."""

    points_out = True

    def __init__(
        self, view: QAbstractItemView, suggestions: Suggestions, *, color: str = "text"
    ) -> None:
        super().__init__(view, color=color)
        self._suggestions = suggestions

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line that suggests."""
        return named(SuggestingEdit(self._suggestions, parent), index)


class MunicipalityDelegate(PopupDelegate):
    """A municipality, picked from the list in any script."""

    def __init__(self, view: QAbstractItemView, options: Callable[[], Sequence[Option]]) -> None:
        super().__init__(view)
        self._options = options

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A box that narrows the list while somebody types."""
        box = PickBox(parent=parent)
        box.set_options(self._options())
        return named(box, index)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what is there."""
        if isinstance(editor, PickBox):
            editor.choose(index.data(Qt.ItemDataRole.EditRole), str(index.data() or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Write what was picked."""
        if isinstance(editor, PickBox):
            model.setData(index, editor.current())
