"""A button with a laptop's name and the key that takes all of it; a long name is elided."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ecomig_desktop.views.tokens import CAPTION, EDIT_RADIUS, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.key_cap import key_cap_size, key_text, paint_key_cap
from ecomig_desktop.views.widgets.painted_button import PanelButton, paint_frame

HEIGHT = 30
_PAD = 8


class LaptopButton(PanelButton):
    """Stands over a column of what the laptop says.

    Signals: those of QAbstractButton.
    """

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key_text(key)

    def set_name(self, name: str, does: str) -> None:
        """Show the laptop's name; `does` says what the button does."""
        self.setText(name)
        self.setAccessibleName(does)
        self.setToolTip(does)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, edge, name and key."""
        painter, focused = QPainter(self), self.hasFocus()
        edge = "accent" if focused else "edge" if self.underMouse() else "border"
        ground = "accent_ground" if self.isDown() else "surface"
        rect = QRectF(self.rect())
        paint_frame(painter, rect, edge, ground, strong=focused, radius=EDIT_RADIUS)
        cap, font = key_cap_size(self._key), sized(CAPTION, QFont.Weight.DemiBold)
        room = self.width() - cap.width() - 3 * _PAD
        name = QFontMetricsF(font).elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room)
        painter.setFont(font)
        painter.setPen(tokens().color("text"))
        place = QRectF(_PAD, 0, room, self.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), name)
        top = (self.height() - cap.height()) / 2
        left = self.width() - cap.width() - _PAD
        paint_key_cap(painter, QRectF(left, top, cap.width(), cap.height()), self._key)
