"""Icons from the bundled set, drawn in the colours in force."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ecomig_desktop.reference import resource
from ecomig_desktop.views.tokens import tokens

SIZES = (16, 20, 24, 40)
SCALES = (1.0, 1.5, 2.0, 3.0)


def icon(name: str, color: str = "text") -> QIcon:
    """The icon of that file name in the colour of that token. Call again from `restyle()`."""
    colors = tokens()
    return _icon(name, getattr(colors, color), colors.edge)


def pixmap(name: str, color: str, size: int, scale: float) -> QPixmap:
    """The icon as a picture of `size` logical pixels for a screen of that scale."""
    return _drawn(_drawing(name, getattr(tokens(), color)), size, scale)


@lru_cache(maxsize=256)
def _icon(name: str, color: str, disabled: str) -> QIcon:
    made = QIcon()
    for mode, tint in ((QIcon.Mode.Normal, color), (QIcon.Mode.Disabled, disabled)):
        drawing = _drawing(name, tint)
        for size in SIZES[:3]:
            for scale in SCALES[::2]:
                made.addPixmap(_drawn(drawing, size, scale), mode)
    return made


def _drawing(name: str, color: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode()))


def _drawn(drawing: QSvgRenderer, size: int, scale: float) -> QPixmap:
    drawn = QPixmap(round(size * scale), round(size * scale))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    drawing.render(painter, QRectF(drawn.rect()))
    painter.end()
    drawn.setDevicePixelRatio(scale)
    return drawn


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")


def program_icon() -> QIcon:
    """The sign of the program itself, in its own colours."""
    return QIcon(str(resource("icons/ecomig.svg")))
