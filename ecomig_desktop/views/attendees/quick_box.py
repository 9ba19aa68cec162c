"""The one box of the tab: a name typed in any script finds people, Enter checks them in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ecomig_desktop.views import icons
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.widgets.key_cap import KeyHint
from ecomig_desktop.views.widgets.line_edit import LineEdit
from ecomig_desktop.views.widgets.proposal_line import takes

ICON = 18
LEFT = 16
HEIGHT = 52
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 10,
    Qt.Key.Key_PageUp: -10,
}


class QuickBox(Living, LineEdit):
    """Big, with its keys drawn inside. The tab decides what the keys do.

    Signals (besides those of QLineEdit):
        check_in_wanted(): Enter.
        new_wanted(): Ctrl+Enter.
        proposal_taken(): Alt+Enter.
        stepped(int): the highlight is to go down by so many rows, or up.
        escaped(): Escape.
    """

    check_in_wanted = Signal()
    new_wanted = Signal()
    proposal_taken = Signal()
    stepped = Signal(int)
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("big", True)
        self.setFixedHeight(HEIGHT)
        self._enter, self._ctrl_enter = KeyHint("Enter"), KeyHint("Ctrl+Enter")
        self._hints = QWidget(self)
        row = self._row = QHBoxLayout(self._hints)
        row.setContentsMargins(0, 0, LEFT, 0)
        row.setSpacing(12)
        row.addWidget(self._enter)
        row.addWidget(self._ctrl_enter)
        self._hints.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextMargins(LEFT + ICON - 4, 0, 0, 0)
        self.textChanged.connect(self._make_room)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the box and what its keys do."""
        self._enter.set_text(self.tr("check in"))
        self._ctrl_enter.set_text(self.tr("new attendee"))
        self.setPlaceholderText(self.tr("Type a name"))
        self.setAccessibleName(self.tr("Find and check in"))
        self.setAccessibleDescription(
            self.tr("Two letters of a name in any script; Enter checks in, Ctrl+Enter registers.")
        )
        self._make_room()

    def show_keys(self, shown: bool) -> None:
        """Draw what the keys do, or leave that away where nothing can be written."""
        self._hints.setVisible(shown)

    def take_key(self, event: QKeyEvent) -> None:
        """Go on with a key that was pressed elsewhere in the tab."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deselect()
        self.end(False)
        again = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
        QApplication.sendEvent(self, again)

    def start_anew(self) -> None:
        """Empty the box, together with its own undo: Ctrl+Z is about check-ins from here on."""
        self.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that are not about text belong to the list."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ENTER and held == Qt.KeyboardModifier.ControlModifier:
            self.new_wanted.emit()
        elif takes(event):
            self.proposal_taken.emit()
        elif key in _ENTER:
            self.check_in_wanted.emit()
        elif key in _STEPS and not held:
            self.stepped.emit(_STEPS[Qt.Key(key)])
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Escape is about this box, whatever the window would do with it."""
        escape = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if escape and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The keys stand at the right end."""
        super().resizeEvent(event)
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, then the glass."""
        super().paintEvent(event)
        drawn = icons.pixmap("search", "muted", ICON, self.devicePixelRatioF())
        QPainter(self).drawPixmap(LEFT, (self.height() - ICON) // 2, drawn)

    def _make_room(self) -> None:
        """Show as many of the keys as the typed text leaves room for."""
        text = self.fontMetrics().horizontalAdvance(self.text() or self.placeholderText())
        room = self.width() - text - 3 * LEFT - ICON
        both = self._enter.sizeHint().width() + self._ctrl_enter.sizeHint().width() + 12 + LEFT
        self._ctrl_enter.setVisible(both <= room)
        self._enter.setVisible(self._enter.sizeHint().width() + LEFT <= room)
        hints = self._hints
        self._row.activate()
        width = hints.sizeHint().width()
        hints.setGeometry(self.width() - width, 0, width, self.height())
