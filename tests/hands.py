"""What a user's hands do in the tests of screens: look at a window, and press keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

NONE = Qt.KeyboardModifier.NoModifier


def look_at(widget: QWidget, qtbot: QtBot) -> None:
    """Show it as the active window, until the test ends."""
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


def focused() -> QLineEdit:
    """The line that the cursor stands in."""
    widget = QApplication.focusWidget()
    assert isinstance(widget, QLineEdit)
    return widget


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the cursor is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget, key, modifier)
