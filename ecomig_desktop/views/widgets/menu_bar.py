"""The menu bar without underlined letters; Alt with the letter still opens a menu."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QMenuBar, QStyle, QStyleOptionMenuItem, QStylePainter


class MenuBar(QMenuBar):
    """Only drawn by itself: the words of the drawing, and nothing under them."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the menus' names."""
        painter = QStylePainter(self)
        painter.fillRect(self.rect(), self.palette().base())
        for action in self.actions():
            option = QStyleOptionMenuItem()
            self.initStyleOption(option, action)
            option.rect = self.actionGeometry(action)
            option.text = action.text().replace("&", "")
            painter.drawControl(QStyle.ControlElement.CE_MenuBarItem, option)
