"""The tabs of the window: words in a row, the one that is shown underlined in the accent."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import TEXT, tokens
from ecomig_desktop.views.typeface import sized

PAD = 16
HEIGHT = 48
UNDERLINE = 3


class TabStrip(Living, QTabBar):
    """A QTabBar, so that keys and screen readers find what they expect; only drawn by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setMouseTracking(True)
        self._elsewhere = False

    def set_elsewhere(self, elsewhere: bool) -> None:
        """Say that none of the tabs is shown, but a place that is not among them."""
        self._elsewhere = elsewhere
        self.update()

    def restyle(self) -> None:
        """Draw again in the new colours."""
        self.update()

    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802
        """Room for the heavier letters that it has while it is shown."""
        metrics = QFontMetrics(sized(TEXT, QFont.Weight.DemiBold))
        return QSize(metrics.horizontalAdvance(self.tabText(index)) + 2 * PAD, HEIGHT)

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: N802
        """A title is never cut off."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw words, underline and focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(self.count()):
            if self.isTabVisible(index):
                self._paint_tab(painter, index, self.tabRect(index))

    def _paint_tab(self, painter: QPainter, index: int, rect: QRect) -> None:
        colors = tokens()
        current = index == self.currentIndex() and not self._elsewhere
        hovered = rect.contains(self.mapFromGlobal(self.cursor().pos())) and self.underMouse()
        painter.setFont(sized(TEXT, QFont.Weight.DemiBold if current else QFont.Weight.Normal))
        painter.setPen(colors.color("text" if current or hovered else "muted"))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), self.tabText(index))
        if self.hasFocus() and index == self.currentIndex():
            painter.setPen(colors.color("accent"))
            painter.drawRoundedRect(rect.adjusted(6, 9, -7, -9), 5, 5)
        if not current:
            return
        line = QRect(rect.left(), rect.bottom() - UNDERLINE + 1, rect.width(), UNDERLINE)
        painter.fillRect(line, colors.color("accent"))
