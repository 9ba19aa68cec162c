"""A box to pick one of many from: what is typed, in any script or layout, narrows the list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QCompleter,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ecomig_desktop.georgian import matching as names_matching
from ecomig_desktop.georgian.matching import Names
from ecomig_desktop.views.tokens import CAPTION, NEAR, ROW, TEXT, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.line_edit import LineEdit

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_OPTION_ROLE = Qt.ItemDataRole.UserRole + 1
_SHOWN = 9


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to pick: its key, its text, what tells it apart, and other names it is found by,
    apart from each other by semicolons."""

    key: str
    text: str
    detail: str = ""
    also: str = ""
    _names: list[Names] = field(default_factory=list, compare=False, repr=False)

    def names(self) -> Names:
        """Everything it is found by."""
        if not self._names:
            names = (self.text, *filter(None, self.also.split(";")))
            self._names.append(Names(names, self.detail))
        return self._names[0]


def matching(options: Sequence[Option], typed: str, *, near: bool = True) -> list[Option]:
    """The options that fit what was typed, the best first: exactly, begun so, in another order of
    words; where none does, with `near` those one edit away. All where nothing is typed."""
    if not typed.strip():
        return list(options)
    pairs = [(option, option.names()) for option in options]
    return [option for option, _ in names_matching.matching(pairs, typed, int(near))]


class _Options(QAbstractListModel):
    """What the list under the box shows."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.options: list[Option] = []

    def show(self, options: list[Option]) -> None:
        """Show these."""
        self.beginResetModel()
        self.options = options
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many there are; none below one."""
        return 0 if parent.isValid() else len(self.options)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The option or its text."""
        if role == _OPTION_ROLE:
            return self.options[index.row()]
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.options[index.row()].detail
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return self.options[index.row()].text if role in spoken else None


class _OptionDelegate(QStyledItemDelegate):
    """Draws text and, muted at its right, detail."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A row of the usual height."""
        return QSize(120, ROW - 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one option."""
        colors = tokens()
        entry: Option = index.data(_OPTION_ROLE)
        rect = option.rect.adjusted(10, 0, -10, 0)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, colors.color("accent_ground"))
        painter.setFont(sized(TEXT))
        painter.setPen(colors.color("text"))
        metrics = QFontMetrics(painter.font())
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        text = metrics.elidedText(entry.text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, flags, text)
        rest = rect.adjusted(metrics.horizontalAdvance(text) + NEAR, 0, 0, 0)
        painter.setFont(sized(CAPTION))
        painter.setPen(colors.color("muted"))
        metrics = QFontMetrics(painter.font())
        if rest.width() > 3 * metrics.averageCharWidth():
            detail = metrics.elidedText(entry.detail, Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(rest, flags, detail)


class PickBox(LineEdit):
    """Exactly one of the options, or none. Nothing that is not an option can stay in it.

    `detailed` shows the detail of what is chosen, too, not only in the list.

    Signals:
        chosen(object): the user picked the option with this key; None: emptied the box.
    """

    chosen = Signal(object)

    def __init__(self, *, detailed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detailed = detailed
        self._options: list[Option] = []
        self._current: Option | None = None
        self._matches = _Options(self)
        self._completer = QCompleter(self._matches, self)
        self._completer.setWidget(self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_SHOWN)
        self._popup = QListView()  # the one that Qt makes outlives the box that it sends keys to
        self._completer.setPopup(self._popup)
        self._popup.setItemDelegate(_OptionDelegate(self))
        self._completer.activated[QModelIndex].connect(self._pick)  # type: ignore[index]
        self.textEdited.connect(self._narrow)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer these. What is chosen stays chosen, also if it is not among them."""
        self._options = list(options)
        current = self.current()
        self._current = next((o for o in options if o.key == current), self._current)
        if not self.hasFocus():
            self._show_current()

    def choose(self, key: str | None, otherwise: str = "") -> None:
        """Show the option with this key, silently; one that is not offered as `otherwise`."""
        found = next((option for option in self._options if option.key == key), None)
        self._current = found or (Option(key, otherwise or key) if key else None)
        self._show_current()

    def current(self) -> str | None:
        """The key of what is chosen, or None."""
        return self._current.key if self._current else None

    def popup_is_open(self) -> bool:
        """Whether the list is shown."""
        return self._popup.isVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Up open the list; Enter picks what fits best; Escape goes back."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not self.popup_is_open():
            self._open(self._options)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._settle(best=True)
            self.selectAll()
        elif key == Qt.Key.Key_Escape and self.text() != self._shown():
            self._show_current()
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens the list."""
        super().mousePressEvent(event)
        if not self.isReadOnly() and self.text() == self._shown():
            self._open(self._options)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Typing replaces what is there; what is being typed goes on when the list closes."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason or self.text() == self._shown():
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is settled when the box is left."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and not self.popup_is_open():
            self._settle(best=False)
            self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        """Escape belongs to the box while there is something to go back to."""
        escapes = (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.text() != self._shown()
        )
        if escapes:
            event.accept()
            return True
        return super().event(event)

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        if not typed.strip():
            self._popup.hide()
            self._settle(best=False)
            return
        self._open(matching(self._options, typed))

    def _open(self, options: list[Option]) -> None:
        if self.isReadOnly() or not self.isEnabled():
            return
        self._matches.show(options)
        if not options:
            self._popup.hide()
            return
        self._completer.complete()
        at = options.index(self._current) if self._current in options else 0
        self._popup.setCurrentIndex(self._completer.completionModel().index(at, 0))

    @Slot(QModelIndex)
    def _pick(self, index: QModelIndex) -> None:
        self._set(index.data(_OPTION_ROLE))

    def _settle(self, *, best: bool) -> None:
        """Make of the typed text an option: the only one that fits, with `best` the first, also
        if it is only near: then it was seen."""
        typed = self.text()
        if typed == self._shown():
            return
        if not typed.strip():
            self._set(None)
            return
        found = matching(self._options, typed, near=best)
        if found and (best or len(found) == 1):
            self._set(found[0])
        else:
            self._show_current()

    def _set(self, option: Option | None) -> None:
        before, self._current = self._current, option
        self._show_current()
        if option != before:
            self.chosen.emit(self.current())

    def _shown(self) -> str:
        if self._current is None:
            return ""
        detail = self._current.detail if self._detailed else ""
        return ", ".join(filter(None, (self._current.text, detail)))

    def _show_current(self) -> None:
        self.setText(self._shown())
        self.setCursorPosition(0)
        parts = (self._current.text, self._current.detail) if self._current else ()
        self.setToolTip(", ".join(filter(None, parts)))
        self.setAccessibleDescription(self._current.detail if self._current else "")
