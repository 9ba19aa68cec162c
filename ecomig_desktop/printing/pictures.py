"""Charts and maps as pictures for other programs: as SVG, and as PNG for those without it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF
from PySide6.QtGui import QImage, QImageWriter, QPainter, QPainterPath
from PySide6.QtSvg import QSvgRenderer

from ecomig_desktop.domain.document import Chart, Map
from ecomig_desktop.printing.charts import draw_chart
from ecomig_desktop.printing.elements import Drawing, Text
from ecomig_desktop.printing.fonts import UNITS, FontMeasure, application, font
from ecomig_desktop.printing.maps import draw_map
from ecomig_desktop.printing.svg import svg
from ecomig_desktop.printing.typesetting import Measure

Picture = Callable[[Chart | Map], tuple[bytes, bytes]]
"""Gives a chart or map as (SVG, PNG)."""

DOTS_PER_INCH = 300
WIDTH = 165.0
"""How wide pictures are drawn, in millimetres: as the text of an A4 page."""


def draw(block: Chart | Map, width: float, language: str, measure: Measure) -> Drawing:
    """A chart or a map as a drawing."""
    if isinstance(block, Chart):
        return draw_chart(block, width, language, measure)
    return draw_map(block, width, language, measure)


def pictures(language: str, width: float = WIDTH) -> Picture:
    """What makes pictures in "ka" or "en". Works without a window and without a display."""
    running = application()
    measure = FontMeasure()

    def picture(block: Chart | Map) -> tuple[bytes, bytes]:
        """The letters of the SVG are shapes: the typeface need not be there."""
        _ = running  # nothing can be painted without it
        text = svg(draw(block, width, language, measure), outline).encode()
        return text, png(text)

    return picture


def png(text: bytes, dots_per_inch: int = DOTS_PER_INCH) -> bytes:
    """An SVG as PNG on white, at so many dots to the inch."""
    renderer = QSvgRenderer(QByteArray(text))
    box = renderer.viewBoxF()
    scale = dots_per_inch / 25.4
    image = QImage(
        max(1, round(box.width() * scale)),
        max(1, round(box.height() * scale)),
        QImage.Format.Format_RGB32,
    )
    image.fill(0xFFFFFFFF)
    for set_dots in (image.setDotsPerMeterX, image.setDotsPerMeterY):
        set_dots(round(dots_per_inch / 0.0254))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, image.width(), image.height()))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())


def outline(text: Text) -> str:
    """The letters of a text as path data, in millimetres at their place."""
    path = QPainterPath()
    path.addText(QPointF(text.left * UNITS, text.baseline * UNITS), font(text.style), text.text)
    return _data(path)


def _data(path: QPainterPath) -> str:
    kinds = QPainterPath.ElementType
    letters = {kinds.MoveToElement: "M", kinds.LineToElement: "L", kinds.CurveToElement: "C"}
    parts = []
    for at in range(path.elementCount()):
        element = path.elementAt(at)
        letter = letters.get(element.type, " ")  # further points of the curve before
        parts.append(f"{letter}{_short(element.x)} {_short(element.y)}")
    return "".join(parts)


def _short(coordinate: float) -> str:
    return f"{coordinate / UNITS:.3f}".rstrip("0").rstrip(".")
