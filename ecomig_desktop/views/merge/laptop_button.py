"""A button with a laptop's name and the key that takes all of it; a long name is elided."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import CAPTION, EDIT_RADIUS, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.key_cap import key_cap_size, key_text, paint_key_cap

HEIGHT = 30
_PAD = 8


class LaptopButton(Living, QAbstractButton):
    """Stands over a column of what the laptop says.

    Signals: those of QAbstractButton.
    """

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key_text(key)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_name(self, name: str, does: str) -> None:
        """Show the laptop's name; `does` says what the button does."""
        self.setText(name)
        self.setAccessibleName(does)
        self.setToolTip(does)
        self.update()

    def restyle(self) -> None:
        """Draw again in the new colours."""
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space press it; other keys are the panel's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.click()
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, edge, name and key."""
        colors, painter = tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self.hasFocus() else 1
        edge = "accent" if self.hasFocus() else "edge" if self.underMouse() else "border"
        painter.setPen(QPen(colors.color(edge), width))
        painter.setBrush(colors.color("accent_ground" if self.isDown() else "surface"))
        half = width / 2
        inner = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(inner, EDIT_RADIUS, EDIT_RADIUS)
        cap, font = key_cap_size(self._key), sized(CAPTION, QFont.Weight.DemiBold)
        room = self.width() - cap.width() - 3 * _PAD
        name = QFontMetricsF(font).elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room)
        painter.setFont(font)
        painter.setPen(colors.color("text"))
        place = QRectF(_PAD, 0, room, self.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), name)
        top = (self.height() - cap.height()) / 2
        left = self.width() - cap.width() - _PAD
        paint_key_cap(painter, QRectF(left, top, cap.width(), cap.height()), self._key)
