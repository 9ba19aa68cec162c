"""The key that does something, drawn on the screen next to what it does."""

from __future__ import annotations

import sys

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ecomig_desktop.views.tokens import Tokens, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.label import Label

SIZE = 11.5
PAD = 5
ARROWS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→", "Space": "Space"}


def key_text(key: str | QKeySequence) -> str:
    """The key as keyboards write it: "Ctrl+Enter", on a Mac the signs of its keys."""
    if isinstance(key, str) and key in ARROWS:
        return ARROWS[key]
    sequence = QKeySequence(key) if isinstance(key, str) else key
    # Elsewhere Qt would translate the names of keys, which no Georgian keyboard does.
    form = QKeySequence.SequenceFormat
    shown = sequence.toString(form.NativeText if sys.platform == "darwin" else form.PortableText)
    return shown.replace("Return", "Enter") or str(key)


def key_cap_size(text: str) -> QSize:
    """The room that a key with this label takes, in logical pixels."""
    metrics = QFontMetricsF(sized(SIZE))
    height = round(metrics.height()) + 4
    return QSize(max(height, round(metrics.horizontalAdvance(text)) + 2 * PAD), height)


def paint_key_cap(
    painter: QPainter, rect: QRectF, text: str, color: str = "muted", colors: Tokens | None = None
) -> None:
    """Draw a key into `rect`: a small frame with a heavier lower edge."""
    used = colors or tokens()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    edge = used.color("border" if color == "muted" else color)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(used.color("raised") if color == "muted" else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(inner, 3, 3)
    painter.drawLine(inner.bottomLeft() + _nudge(3), inner.bottomRight() + _nudge(-3))
    painter.setPen(used.color(color))
    painter.setFont(sized(SIZE))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), text)
    painter.restore()


class KeyCap(QWidget):
    """One key."""

    def __init__(self, key: str | QKeySequence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = key_text(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._text)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """As wide as its label."""
        return key_cap_size(self._text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key."""
        paint_key_cap(QPainter(self), QRectF(self.rect()), self._text)


class KeyHint(QWidget):
    """A key and in a word what it does."""

    def __init__(
        self, key: str | QKeySequence, text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        self._label = Label(text, "caption")
        row.addWidget(KeyCap(key))
        row.addWidget(self._label)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Say in another language what the key does."""
        self._label.set_text(text)


def _nudge(pixels: float) -> QPointF:
    return QPointF(pixels, -1)
