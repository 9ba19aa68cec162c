"""Buttons that draw themselves, in a frame that follows the keys and the pointer."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import tokens


def paint_frame(
    painter: QPainter, rect: QRectF, edge: str, ground: str, *, strong: bool, radius: float
) -> None:
    """Draw an edge and a ground, both tokens (no ground: ""), within a place; `strong` is where
    the keys are."""
    colors, width = tokens(), 2 if strong else 1
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colors.color(edge), width))
    painter.setBrush(colors.color(ground) if ground else Qt.BrushStyle.NoBrush)
    half = width / 2
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)


class PaintedButton(Living, QAbstractButton):
    """Draws itself anew when the pointer comes or goes, and when the colours change.

    Signals: those of QAbstractButton.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def restyle(self) -> None:
        """Draw again in the new colours."""
        self.update()

    def sizeHint(self) -> QSize:
        """As the layout needs, where there is one."""
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()


class PanelButton(PaintedButton):
    """A button of a panel that has keys of its own: Enter and Space press it, all others are left
    to the panel.

    Signals: those of QAbstractButton.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space press it; other keys are the panel's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.click()
        else:
            event.ignore()
