"""Made-up photos, drawn, so that no real one needs to lie in the project."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPolygonF

SIZE = (640, 480)


def landscape(number: int = 0) -> bytes:
    """A PNG of hills under a sky, a little different for every number."""
    width, height = SIZE
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sky = QLinearGradient(0, 0, 0, height)
    sky.setColorAt(0, QColor.fromHsv(200 + 8 * number, 90, 230))
    sky.setColorAt(1, QColor("#F3E9D8"))
    painter.fillRect(image.rect(), sky)
    painter.setPen(Qt.PenStyle.NoPen)
    for layer in range(3):
        top = 180 + 90 * layer
        slope = 60 if (layer + number) % 2 else -60
        painter.setBrush(QColor.fromHsv(140 - 20 * layer, 90, 150 - 30 * layer))
        crest = [(0, top), (width / 3, top + slope), (width, top - slope)]
        hill = [*crest, (width, height), (0, height)]
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in hill]))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
