"""What cells are painted with, kept from one cell to the next: fonts, colours, fitted texts, pills.

A keystroke paints a hundred cells; making each font and colour anew would take longer than that.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPixmap,
    QStaticText,
    QTransform,
)

from ecomig_desktop.views.tokens import TEXT, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.pill import paint_pill, pill_size

Weight = QFont.Weight


class _InForce:
    """The application's font and the name of its colours, as they were last looked at."""

    font = ""
    colors = ""


def take() -> None:
    """Look which font and colours are in force. A list does so each time before it paints."""
    _InForce.font, _InForce.colors = QGuiApplication.font().key(), tokens().name


def font(weight: Weight = Weight.Normal) -> QFont:
    """The font of ordinary text. It is shared: do not change it."""
    return _font(_InForce.font, weight)[0]


def color(name: str) -> QColor:
    """The colour of a token in force. It is shared: do not change it."""
    return _color(_InForce.colors, name)


def fitted(text: str, width: int, weight: Weight = Weight.Normal) -> tuple[QStaticText, QSize]:
    """The text as far as it fits into so many pixels, laid out, and its size. It is shared: do
    not change it."""
    return _fitted(_InForce.font, weight, text, width)


def advance(text: str, weight: Weight = Weight.Normal) -> int:
    """How wide the whole text is."""
    return _font(_InForce.font, weight)[1].horizontalAdvance(text)


def pill(text: str, kind: str, width: int, scale: float) -> QPixmap:
    """A pill at most so wide, for a screen of that scale."""
    return _pill(_InForce.font, _InForce.colors, text, kind, width, scale)


@lru_cache(maxsize=32)
def _font(_application: str, weight: Weight) -> tuple[QFont, QFontMetrics]:
    made = sized(TEXT, weight)
    return made, QFontMetrics(made)


@lru_cache(maxsize=128)
def _color(_tokens: str, name: str) -> QColor:
    return tokens().color(name)


@lru_cache(maxsize=4096)
def _fitted(application: str, weight: Weight, text: str, width: int) -> tuple[QStaticText, QSize]:
    made, metrics = _font(application, weight)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, width))
    laid_out = QStaticText(shown)
    laid_out.setTextFormat(Qt.TextFormat.PlainText)
    laid_out.prepare(QTransform(), made)
    return laid_out, QSize(metrics.horizontalAdvance(shown), metrics.height())


@lru_cache(maxsize=512)
def _pill(
    _application: str, _tokens: str, text: str, kind: str, width: int, scale: float
) -> QPixmap:
    size = pill_size(text).boundedTo(QSize(width, pill_size(text).height()))
    drawn = QPixmap(size * scale)
    drawn.setDevicePixelRatio(scale)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    paint_pill(painter, QRectF(0, 0, size.width(), size.height()), text, kind)
    painter.end()
    return drawn
