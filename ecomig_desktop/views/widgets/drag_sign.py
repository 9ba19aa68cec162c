"""The small sign under the pointer that says what is being dragged."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from ecomig_desktop.views.tokens import CAPTION, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.pill import pill_size


def drag_sign(text: str, scale: float) -> QPixmap:
    """A few words on the accent's ground, for a screen of that scale."""
    size, colors = pill_size(text), tokens()
    drawn = QPixmap(size * scale)
    drawn.setDevicePixelRatio(scale)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.color("accent"))
    place = QRectF(0, 0, size.width(), size.height())
    painter.drawRoundedRect(place, size.height() / 2, size.height() / 2)
    painter.setPen(colors.color("on_accent"))
    painter.setFont(sized(CAPTION))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text)
    painter.end()
    return drawn
