"""Where the labels of a map go, so that none covers another or a point."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF

NEAR_POINT = 5.0


def place_labels(
    points: Sequence[QPointF], sizes: Sequence[QSizeF], radius: float, within: QRectF
) -> list[QRectF | None]:
    """A place beside each point for a label of that size: right of it, left, below, above or
    between. None for a label that finds no free place; earlier points choose first."""
    taken = [_around(point, radius) for point in points]
    placed: list[QRectF | None] = []
    for point, size in zip(points, sizes, strict=True):
        free = (
            place
            for place in _candidates(point, size, radius + NEAR_POINT)
            if within.contains(place) and not any(place.intersects(other) for other in taken)
        )
        chosen = next(free, None)
        placed.append(chosen)
        if chosen is not None:
            taken.append(chosen)
    return placed


def _candidates(point: QPointF, size: QSizeF, away: float) -> list[QRectF]:
    x, y, width, height = point.x(), point.y(), size.width(), size.height()
    corners = (
        (x + away, y - height / 2),
        (x - away - width, y - height / 2),
        (x - width / 2, y + away - 2),
        (x - width / 2, y - away - height + 2),
        (x + away - 3, y + 2),
        (x + away - 3, y - height - 2),
        (x - away - width + 3, y + 2),
        (x - away - width + 3, y - height - 2),
    )
    return [QRectF(left, top, width, height) for left, top in corners]


def _around(point: QPointF, radius: float) -> QRectF:
    return QRectF(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius)
