"""A short word in a rounded frame: a status, a sector, a theme's letter."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecomig_desktop.views import icons
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import CAPTION, tokens
from ecomig_desktop.views.typeface import sized

PAD = 10
HEIGHT = 22
ICON = 13

# Kind of pill: colours of text, ground and edge by the names of tokens; "" draws nothing.
KINDS = {
    "plain": ("muted", "", "border"),
    "accent": ("accent", "accent_ground", ""),
    "accent on it": ("accent", "surface", ""),
    "done": ("done", "", "done"),
    "attention": ("attention", "attention_ground", ""),
    "refused": ("refused", "refused_ground", ""),
}


def pill_size(text: str, font: QFont | None = None, icon_name: str = "") -> QSize:
    """The room that a pill with this text takes, in logical pixels."""
    metrics = QFontMetricsF(font or sized(CAPTION))
    height = max(HEIGHT, round(metrics.height()) + 4)
    width = round(metrics.horizontalAdvance(text)) + 2 * PAD + (ICON if icon_name else 0)
    return QSize(max(height, width), height)


def paint_pill(
    painter: QPainter,
    rect: QRectF,
    text: str,
    kind: str = "plain",
    font: QFont | None = None,
    icon_name: str = "",
) -> None:
    """Draw a pill into `rect`; delegates of lists use it too. Too long a text is elided."""
    text_color, ground, edge = KINDS[kind]
    colors = tokens()
    used = font or sized(CAPTION)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colors.color(edge), 1) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(colors.color(ground) if ground else Qt.BrushStyle.NoBrush)
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
    painter.setPen(colors.color(text_color))
    painter.setFont(used)
    place = QRectF(rect)
    if icon_name:
        scale = painter.device().devicePixelRatioF()
        drawn = icons.pixmap(icon_name, text_color, ICON, scale)
        top = rect.top() + (rect.height() - ICON) / 2
        painter.drawPixmap(QPointF(rect.left() + PAD - 2, top), drawn)
        place.setLeft(rect.left() + ICON)
    room = place.width() - PAD
    shown = QFontMetricsF(used).elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), shown)
    painter.restore()


class Pill(Living, QWidget):
    """A pill that stands by itself; it is read, not pressed (see `chip.Chip` for pressing)."""

    def __init__(
        self,
        text: str = "",
        kind: str = "plain",
        *,
        icon_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._text = ""
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str, kind: str | None = None) -> None:
        """Show another word, and if given in another kind."""
        self._text = text
        self._kind = kind or self._kind
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The word that is shown."""
        return self._text

    def restyle(self) -> None:
        """Draw again in the new colours."""
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the word."""
        return pill_size(self._text, icon_name=self._icon_name)

    def minimumSizeHint(self) -> QSize:
        """As wide as the word, within reason."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), 120), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill."""
        rect = QRectF(self.rect())
        paint_pill(QPainter(self), rect, self._text, self._kind, icon_name=self._icon_name)
