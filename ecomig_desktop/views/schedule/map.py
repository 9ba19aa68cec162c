"""The map of Georgia: who came from which municipality, and where the meetings are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import cos, radians

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ecomig_desktop import reference
from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.schedule.map_labels import place_labels
from ecomig_desktop.views.tokens import CAPTION, EDIT_RADIUS, tokens
from ecomig_desktop.views.typeface import sized

MIDDLE_LATITUDE = 42.3
POINT = 6.5
TOWN = 4.0
PAD = 8
_SHRINK = cos(radians(MIDDLE_LATITUDE))


@dataclass(frozen=True, slots=True)
class MapPoint:
    """A meeting on the map: its id, name, state, and place in degrees."""

    id: str
    name: str
    state: str
    lat: float
    lon: float


def point_of(meeting: Meeting, name: str, state: str) -> MapPoint | None:
    """Where a meeting stands on the map: a place of the original plan exactly, any other in the
    middle of its municipality; None where neither is known."""
    planned = next((p for p in reference.default_meetings() if p.place_ka == meeting.place), None)
    place = planned or reference.municipality(meeting.municipality)
    return MapPoint(meeting.id, name, state, place.lat, place.lon) if place else None


def projected(lat: float, lon: float) -> QPointF:
    """Degrees as map units: equirectangular, true to shape in the middle of the country."""
    return QPointF(lon * _SHRINK, -lat)


@cache
def _shapes() -> dict[str, QPainterPath]:
    shapes = {}
    for code, rings in reference.georgia_outlines().items():
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.OddEvenFill)
        for ring in rings:
            path.addPolygon([projected(lat, lon) for lon, lat in ring])
            path.closeSubpath()
        shapes[code] = path
    return shapes


@cache
def _extent() -> QRectF:
    extent = QRectF()
    for path in _shapes().values():
        extent = extent.united(path.boundingRect())
    return extent


class GeorgiaMap(Living, QWidget):
    """Municipalities shaded by how many people came from them, meetings as points.

    Signals:
        meeting_chosen(str): the user chose the meeting with this id.
    """

    meeting_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[MapPoint, ...] = ()
        self._counts: dict[str, int] = {}
        self._current: str | None = None
        self._language = "ka"
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.retranslate()

    def show_world(
        self, points: Sequence[MapPoint], counts: Mapping[str, int], language: str
    ) -> None:
        """Show these meetings, and how many people came from each municipality (by code)."""
        self._points, self._counts, self._language = tuple(points), dict(counts), language
        self.retranslate()
        self.update()

    def choose(self, meeting_id: str | None) -> None:
        """Mark this meeting, silently."""
        self._current = meeting_id
        self.update()

    def sizeHint(self) -> QSize:
        """The country is about twice as wide as high."""
        return QSize(640, 330)

    def minimumSizeHint(self) -> QSize:
        """Still to be recognised."""
        return QSize(280, 200)

    def retranslate(self) -> None:
        """Put the picture into words for those who do not see it."""
        self.setAccessibleName(self.tr("Map of Georgia"))
        came = [self._came(code) for code in self._counts]
        meetings = [point.name for point in self._points]
        text = self.tr("Meetings: {meetings}. People came from: {places}.")
        self.setAccessibleDescription(
            text.format(meetings=", ".join(meetings) or "0", places="; ".join(came) or "0")
        )

    def restyle(self) -> None:
        """Draw again in the new colours."""
        self.update()

    def words_at(self, position: QPointF) -> str:
        """What a tooltip says there: the meeting, or the municipality and how many came."""
        if point := self._point_at(position):
            return point.name
        for place in reference.municipalities():
            spot = self._transform().map(projected(place.lat, place.lon))
            if place.code not in _shapes() and _near(spot, position, TOWN + 2):
                return self._came(place.code)
        inverse, _ = self._transform().inverted()
        spot = inverse.map(position)
        code = next((code for code, shape in _shapes().items() if shape.contains(spot)), "")
        return self._came(code) if code else ""

    def place_of(self, meeting_id: str) -> QPointF | None:
        """Where the meeting's point is drawn, in pixels of the widget."""
        return dict(self._spots()).get(meeting_id)

    def event(self, event: QEvent) -> bool:
        """A tooltip follows the pointer."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.words_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a point chooses its meeting."""
        if point := self._point_at(event.position()):
            self.meeting_chosen.emit(point.id)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer tells what can be pressed."""
        if self._point_at(event.position()):
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from meeting to meeting, by date."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() not in steps or not self._points:
            super().keyPressEvent(event)
            return
        ids = [point.id for point in self._points]
        at = ids.index(self._current) if self._current in ids else -1
        step = steps[Qt.Key(event.key())]
        self.meeting_chosen.emit(ids[(at + step) % len(ids)] if at >= 0 else ids[0])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw land, towns, points and labels."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_land(painter)
        self._paint_towns(painter)
        self._paint_points(painter)
        self._paint_labels(painter)
        if self.hasFocus():
            painter.setPen(QPen(tokens().color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(frame, EDIT_RADIUS, EDIT_RADIUS)

    def _paint_land(self, painter: QPainter) -> None:
        painter.save()
        painter.setTransform(self._transform(), combine=True)
        edge = QPen(tokens().color("surface"), 1.2)
        edge.setCosmetic(True)
        painter.setPen(edge)
        for code, shape in _shapes().items():
            painter.setBrush(self._shade(code))
            painter.drawPath(shape)
        painter.restore()

    def _paint_towns(self, painter: QPainter) -> None:
        """Towns that are municipalities without an outline: a square where anybody came from."""
        painter.setPen(QPen(tokens().color("surface"), 1))
        transform = self._transform()
        for place in reference.municipalities():
            if place.code not in _shapes() and self._counts.get(place.code):
                spot = transform.map(projected(place.lat, place.lon))
                painter.setBrush(self._shade(place.code))
                painter.drawRect(QRectF(spot.x() - TOWN, spot.y() - TOWN, 2 * TOWN, 2 * TOWN))

    def _paint_points(self, painter: QPainter) -> None:
        colors = tokens()
        fills = {"held": "done", "today": "attention", "cancelled": "refused"}
        for point, (_, spot) in zip(self._points, self._spots(), strict=True):
            if point.id == self._current:
                painter.setPen(QPen(colors.color("accent"), 2))
                painter.setBrush(colors.color("surface"))
                painter.drawEllipse(spot, POINT + 4, POINT + 4)
            painter.setPen(QPen(colors.color("text"), 1.6))
            painter.setBrush(colors.color(fills.get(point.state, "surface")))
            painter.drawEllipse(spot, POINT, POINT)
            if point.state == "cancelled":
                painter.drawLine(spot + QPointF(-4, -4), spot + QPointF(4, 4))

    def _paint_labels(self, painter: QPainter) -> None:
        font = sized(CAPTION)
        metrics = QFontMetricsF(font)
        sizes = [
            QSizeF(metrics.horizontalAdvance(point.name) + 4, metrics.height())
            for point in self._points
        ]
        spots = [spot for _, spot in self._spots()]
        places = place_labels(spots, sizes, POINT + 1, QRectF(self.rect()))
        for point, place in zip(self._points, places, strict=True):
            if place is not None:
                heavy = point.id == self._current
                weight = QFont.Weight.DemiBold if heavy else QFont.Weight.Normal
                self._paint_label(painter, place, point.name, sized(CAPTION, weight))

    def _paint_label(self, painter: QPainter, place: QRectF, text: str, font: QFont) -> None:
        """Text with a rim of the ground's colour, so that borders do not run through it."""
        metrics = QFontMetricsF(font)
        left = place.center().x() - metrics.horizontalAdvance(text) / 2
        path = QPainterPath()
        path.addText(QPointF(left, place.top() + metrics.ascent()), font, text)
        rim = QColor(tokens().surface)
        rim.setAlpha(215)
        painter.strokePath(path, QPen(rim, 3))
        painter.fillPath(path, tokens().color("text"))

    def _shade(self, code: str) -> QColor:
        """From the colour of land to the accent, by how many came."""
        colors = tokens()
        land = _mixed(colors.color("border"), colors.color("surface"), 0.25)
        count = self._counts.get(code, 0)
        if not count:
            return land
        most = max(self._counts.values())
        return _mixed(land, colors.color("accent"), 0.22 + 0.5 * count / most)

    def _came(self, code: str) -> str:
        place = reference.municipality(code)
        name = place.name(self._language) if place else code
        count = self._counts.get(code, 0)
        came = self.tr("{count} present").format(count=count)
        return f"{name}: {came}" if count else name

    def _spots(self) -> list[tuple[str, QPointF]]:
        transform = self._transform()
        return [(p.id, transform.map(projected(p.lat, p.lon))) for p in self._points]

    def _point_at(self, position: QPointF) -> MapPoint | None:
        spots = dict(self._spots())
        near = (p for p in self._points if _near(spots[p.id], position, POINT + 3))
        return next(near, None)

    def _transform(self) -> QTransform:
        """From map units to the widget's pixels, as large as fits, in the middle."""
        extent = _extent()
        room = QRectF(self.rect()).adjusted(PAD, PAD, -PAD, -PAD)
        scale = max(1e-6, min(room.width() / extent.width(), room.height() / extent.height()))
        transform = QTransform.fromTranslate(room.center().x(), room.center().y())
        transform.scale(scale, scale)
        return transform.translate(-extent.center().x(), -extent.center().y())


def _near(one: QPointF, other: QPointF, distance: float) -> bool:
    return (one - other).manhattanLength() <= distance * 1.4


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    """`one` with that share (0.0 to 1.0) of `other`."""
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )
