"""How an activity is drawn where there is little room: a chip with a sign of its state."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from ecomig_desktop.models.campaign import OVERDUE, ActivityRow
from ecomig_desktop.views import icons
from ecomig_desktop.views.campaign.words import title_of
from ecomig_desktop.views.tokens import CAPTION, tokens
from ecomig_desktop.views.typeface import sized

HEIGHT = 22
PAD = 7
SIGN = 12
_GAP = 4
_RADIUS = 5

# Per state: the tokens of text, ground and edge, and the sign that says it without colour.
_LOOKS = {
    "planned": ("text", "raised", "edge", ""),
    OVERDUE: ("attention", "attention_ground", "attention", "triangle-alert"),
    "held": ("accent", "accent_ground", "accent_ground", "check"),
    "cancelled": ("muted", "surface", "border", "x"),
}


def chip_width(row: ActivityRow, language: str, most: float) -> float:
    """How wide the chip of an activity is, `most` at the most."""
    metrics = QFontMetricsF(sized(CAPTION))
    sign = SIGN + _GAP if _LOOKS[row.state][3] else 0
    return min(metrics.horizontalAdvance(title_of(row, language)) + 2 * PAD + sign + 1, most)


def paint_chip(
    painter: QPainter, place: QRectF, row: ActivityRow, language: str, *, current: bool = False
) -> None:
    """Draw an activity into a place; `current` is the one that the keys are at."""
    text, ground, edge, sign = _LOOKS[row.state]
    colors = tokens()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = 2 if current else 1
    painter.setPen(QPen(colors.color("accent" if current else edge), width))
    painter.setBrush(colors.color(ground))
    half = width / 2
    painter.drawRoundedRect(place.adjusted(half, half, -half, -half), _RADIUS, _RADIUS)
    left = place.left() + PAD
    if sign:
        drawn = icons.pixmap(sign, text, SIGN, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(left, place.center().y() - SIGN / 2), drawn)
        left += SIGN + _GAP
    painter.setFont(_font(row))
    painter.setPen(colors.color(text))
    room = QRectF(left, place.top(), place.right() - PAD - left + 2, place.height())
    metrics = QFontMetricsF(painter.font())
    words = metrics.elidedText(
        title_of(row, language), Qt.TextElideMode.ElideRight, room.width() + 1
    )
    painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), words)
    painter.restore()


def _font(row: ActivityRow) -> QFont:
    font = sized(CAPTION)
    font.setStrikeOut(row.state == "cancelled")
    return font
