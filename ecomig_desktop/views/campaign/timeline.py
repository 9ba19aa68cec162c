"""The campaign along the months: a lane for each kind of activity, and where today is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from ecomig_desktop.georgian.calendar import month as month_name
from ecomig_desktop.models.campaign import ActivityRow
from ecomig_desktop.models.campaign_time import months_shown, shifted
from ecomig_desktop.views.campaign.chips import HEIGHT, chip_width, paint_chip
from ecomig_desktop.views.campaign.timeline_plan import AIR, TimelinePlan
from ecomig_desktop.views.campaign.words import kinds_name, spoken
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import CAPTION, NEAR, WITHIN, tokens
from ecomig_desktop.views.typeface import sized

HEAD = 52
_MONTHS = 30  # of the head; below it the flag of today
NAMES = 132
MOST = 190.0  # the widest chip
_LEAST = 4 * 52  # of four lanes


class Timeline(Living, QAbstractScrollArea):
    """Left and Right go on in time, Up and Down to the nearest of another kind; Enter opens.

    Signals:
        picked(str): the keys are at this activity.
        opened(str): the user wants to see it.
    """

    picked = Signal(str)
    opened = Signal(str)

    def __init__(self, language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._rows: tuple[ActivityRow, ...] = ()
        self._today = date.today()
        self._year: int | None = None
        self._current: str | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.retranslate()

    def show_rows(self, rows: Sequence[ActivityRow], today: date, year: int | None) -> None:
        """Show these; `year` is that of the meetings, in whose December the campaign begins."""
        self._rows, self._today, self._year = tuple(rows), today, year
        self._arrange()

    def mark(self, activity: str | None) -> None:
        """Put the keys at this activity, silently."""
        self._current = activity
        self._tell()
        self._reveal()

    def begin_at(self, activity: str) -> None:
        """Put the keys at this activity, and show also what is before it."""
        self._pick(activity)
        if place := self._plan.place_of(activity):
            room = self.viewport().width() - NAMES
            self.horizontalScrollBar().setValue(round(place.left() - room / 3))

    @property
    def current(self) -> str | None:
        """The activity that the keys are at, if it is shown."""
        return self._current if self._plan.place_of(self._current) else None

    def retranslate(self) -> None:
        """Say what it is; names may be wider."""
        self.setAccessibleName(self.tr("Timeline of the campaign"))
        self._arrange()

    def restyle(self) -> None:
        """Draw again in the new colours."""
        self.viewport().update()

    def minimumSizeHint(self) -> QSize:
        """Less than that is no timeline."""
        return QSize(360, HEAD + _LEAST)

    # Where everything stands on the screen.

    def _arrange(self) -> None:
        months = months_shown(self._rows, self._year, self._today)
        size, language = self.viewport().size(), self._language()
        self._plan = TimelinePlan(
            self._rows,
            months,
            (size.width() - NAMES, size.height() - HEAD),
            lambda row: chip_width(row, language, MOST),
        )
        self._set_bars(self._plan.width, self._plan.height)
        self._tell()

    def _set_bars(self, width: float, height: float) -> None:
        size = self.viewport().size()
        along, down = self.horizontalScrollBar(), self.verticalScrollBar()
        along.setPageStep(size.width() - NAMES)
        along.setRange(0, max(0, round(width) - size.width() + NAMES))
        along.setSingleStep(40)
        down.setPageStep(size.height() - HEAD)
        down.setRange(0, max(0, round(height) - size.height() + HEAD))
        down.setSingleStep(HEIGHT)
        self.viewport().update()

    def _at(self, position: QPoint) -> ActivityRow | None:
        if position.x() < NAMES or position.y() < HEAD:
            return None
        return self._plan.at(QPointF(position - self._origin()))

    def _origin(self) -> QPoint:
        along, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return QPoint(NAMES - along, HEAD - down)

    # What the user does.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Days take the room that there is."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the activities, or open one."""
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._go_on(1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go_across(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            dated = [row for row in self._rows if row.day]
            if dated:
                self._pick(dated[0 if key == Qt.Key.Key_Home else -1].id)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current:
            self.opened.emit(self._current)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens what it hits."""
        row = self._at(event.position().toPoint())
        if row and event.button() == Qt.MouseButton.LeftButton:
            self._pick(row.id)
            self.opened.emit(row.id)

    def viewportEvent(self, event: QEvent) -> bool:
        """The whole activity in words where the pointer rests."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            row = self._at(event.pos())
            words = spoken(row, self._language()) if row else ""
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def _go_on(self, step: int) -> None:
        dated = [row.id for row in self._rows if row.day]
        if not dated:
            return
        if self._current not in dated:
            self._pick(dated[0 if step > 0 else -1])
            return
        at = dated.index(self._current) + step
        if 0 <= at < len(dated):
            self._pick(dated[at])

    def _go_across(self, step: int) -> None:
        across = self._plan.across(self._current, step)
        if across is None:
            self._go_on(step)
        elif across != self._current:
            self._pick(across)

    def _pick(self, activity: str) -> None:
        self._current = activity
        self._tell()
        self._reveal()
        self.picked.emit(activity)

    def _reveal(self) -> None:
        """Scroll to where the keys are."""
        place = self._plan.place_of(self._current)
        if place is None:
            return
        size, along, down = (
            self.viewport().size(),
            self.horizontalScrollBar(),
            self.verticalScrollBar(),
        )
        room = size.width() - NAMES - NEAR
        least, most = place.right() - room, place.left() - NEAR
        along.setValue(round(min(max(along.value(), least), most)))
        least, most = place.bottom() - size.height() + HEAD + NEAR, place.top() - NEAR
        down.setValue(round(min(max(down.value(), least), most)))

    def _tell(self) -> None:
        row = next((row for row in self._rows if row.id == self._current), None)
        self.setAccessibleDescription(spoken(row, self._language()) if row else "")
        self.viewport().update()

    # How it is drawn.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw months, lanes, activities and today."""
        painter, size = QPainter(self.viewport()), self.viewport().size()
        origin = self._origin()
        painter.save()
        painter.setClipRect(NAMES, 0, size.width() - NAMES, size.height())
        self._paint_months(painter, origin.x())
        painter.restore()
        painter.save()
        painter.setClipRect(0, HEAD, size.width(), size.height() - HEAD)
        self._paint_lines(painter, origin.y())
        self._paint_today(painter, origin.x())
        painter.setClipRect(NAMES, HEAD, size.width() - NAMES, size.height() - HEAD)
        painter.translate(origin)
        for at, each in self._plan.placed():
            current = each.row.id == self._current
            place = self._plan.place(at, each)
            paint_chip(painter, place, each.row, self._language(), current=current)
        painter.restore()
        self._paint_flag(painter, origin.x())
        self._paint_names(painter, origin.y())

    def _paint_months(self, painter: QPainter, left: int) -> None:
        colors, language, height = tokens(), self._language(), self.viewport().height()
        for at, (year, month) in enumerate(self._plan.months):
            begin = left + self._plan.left_of(date(year, month, 1))
            end = left + self._plan.left_of(date(*shifted((year, month), 1), 1))
            if at % 2:
                band = QRectF(begin, 0, end - begin, height)
                painter.fillRect(band, colors.color("raised"))
            name = month_name(month, language)
            year_too = f"{name} {year}" if at == 0 or month == 1 else name
            painter.setFont(sized(CAPTION, QFont.Weight.DemiBold))
            painter.setPen(colors.color("muted"))
            place = QRectF(begin + NEAR, 0, end - begin - NEAR, _MONTHS)
            metrics = QFontMetricsF(painter.font())
            fits = metrics.horizontalAdvance(year_too) <= place.width()
            words = year_too if fits else name
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), words)

    def _paint_lines(self, painter: QPainter, top: int) -> None:
        painter.setPen(QPen(tokens().color("border"), 1))
        for each in self._plan.tops:
            y = round(top + each)
            painter.drawLine(0, y, self.viewport().width(), y)

    def _paint_names(self, painter: QPainter, top: int) -> None:
        colors = tokens()
        painter.setClipRect(0, HEAD, NAMES, self.viewport().height() - HEAD)
        for at, lane in enumerate(self._plan.lanes):
            place = QRectF(WITHIN, top + self._plan.tops[at] + AIR, NAMES - WITHIN - NEAR, HEIGHT)
            painter.setFont(sized(CAPTION, QFont.Weight.DemiBold))
            painter.setPen(colors.color("text"))
            words = kinds_name(lane.kind)
            metrics = QFontMetricsF(painter.font())
            flags = int(Qt.AlignmentFlag.AlignVCenter)
            if metrics.horizontalAdvance(words) > place.width():
                place.setHeight(2 * HEIGHT - 4)
                flags = int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
            painter.drawText(place, flags, words)
        painter.setClipping(False)

    def _paint_today(self, painter: QPainter, left: int) -> None:
        x = self._today_at(left)
        if x is not None:
            painter.setPen(QPen(tokens().color("accent"), 2))
            painter.drawLine(round(x), HEAD, round(x), self.viewport().height())

    def _paint_flag(self, painter: QPainter, left: int) -> None:
        x = self._today_at(left)
        if x is None:
            return
        colors = tokens()
        painter.setFont(sized(CAPTION, QFont.Weight.DemiBold))
        words = self.tr("today")
        width = QFontMetricsF(painter.font()).horizontalAdvance(words) + 12
        flag = QRectF(max(x - width / 2, NAMES), _MONTHS, width, HEAD - _MONTHS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color("accent"))
        painter.drawRoundedRect(flag, 4, 4)
        painter.setPen(colors.color("on_accent"))
        painter.drawText(flag, int(Qt.AlignmentFlag.AlignCenter), words)

    def _today_at(self, left: int) -> float | None:
        """Where today is, if that is seen."""
        if not self._plan.begin <= self._today < self._plan.end:
            return None
        x = left + self._plan.left_of(self._today) + self._plan.day_width / 2
        return x if x >= NAMES else None
