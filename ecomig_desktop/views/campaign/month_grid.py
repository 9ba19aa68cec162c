"""The days of a month in weeks, Monday first, with what the campaign does on them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from ecomig_desktop.georgian.calendar import WEEKDAYS_EN, WEEKDAYS_KA
from ecomig_desktop.models.campaign import ActivityRow
from ecomig_desktop.models.campaign_time import Month, by_day, shifted, weeks
from ecomig_desktop.views.campaign.chips import HEIGHT, paint_chip
from ecomig_desktop.views.campaign.words import day_line, hours, spoken, state_name, title_of
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import CAPTION, tokens
from ecomig_desktop.views.typeface import sized

HEAD = 28
_NUMBER = 24
_PAD = 4
_GAP = 2
_BELOW = 2
_WEEK = 7
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_WEEK,
    Qt.Key.Key_Down: _WEEK,
}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class MonthGrid(Living, QWidget):
    """The arrow keys go from day to day, Page Up and Down from month to month; Enter opens what
    is on a day, and lets choose where that is more than one thing.

    Signals:
        moved(object): the keys or the pointer are at another day.
        opened(str): the user wants to see this activity.
        wanted(object): the user wants to plan something on this day.
    """

    moved = Signal(object)
    opened = Signal(str)
    wanted = Signal(object)

    def __init__(self, language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._days: dict[date, list[ActivityRow]] = {}
        self._today = self.day = date.today()
        self._current: str | None = None
        self._weeks = weeks(self.month)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.retranslate()

    @property
    def month(self) -> Month:
        """The month that is shown."""
        return self.day.year, self.day.month

    def show_rows(self, rows: Sequence[ActivityRow], today: date) -> None:
        """Show these activities."""
        self._days, self._today = by_day(rows), today
        self._tell()

    def mark(self, activity: str | None) -> None:
        """Draw this activity as the one that is open."""
        self._current = activity
        self.update()

    def go_to(self, day: date) -> None:
        """Put the keys at this day, and show its month."""
        if day == self.day:
            return
        self.day = day
        self._weeks = weeks(self.month)
        self._tell()
        self.moved.emit(day)

    def turn(self, months: int) -> None:
        """Show the month so many later, at the same day of it or its last."""
        year, month = shifted(self.month, months)
        last = max(each for week in weeks((year, month)) for each in week if each.month == month)
        self.go_to(date(year, month, min(self.day.day, last.day)))

    def sizeHint(self) -> QSize:
        """Room for a chip on each day."""
        return QSize(560, HEAD + 6 * (_NUMBER + 2 * HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Less than that is no calendar."""
        return QSize(350, HEAD + 6 * (_NUMBER + HEIGHT))

    def retranslate(self) -> None:
        """Say what it is, and the day."""
        self.setAccessibleName(self.tr("Calendar of the campaign"))
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the days, or open what is on one."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in _STEPS:
            self.go_to(self.day + timedelta(days=_STEPS[key]))
        elif key in _PAGES:
            self.turn(_PAGES[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            to = -self.day.weekday() if key == Qt.Key.Key_Home else 6 - self.day.weekday()
            self.go_to(self.day + timedelta(days=to))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_day()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click goes to the day, and opens what it hits."""
        position = event.position().toPoint()
        day = self._day_at(position)
        if day is None or event.button() != Qt.MouseButton.LeftButton:
            return
        week = next(at for at, each in enumerate(self._weeks) if day in each)
        place = self._cell(week, day.weekday())
        rows, shown = self._days.get(day, []), self._shown(place, day)
        at = int((position.y() - place.top() - _NUMBER) // (HEIGHT + _GAP))
        self.go_to(day)
        if 0 <= at < shown:
            self.opened.emit(rows[at].id)
        elif at < 0 and len(rows) > shown:
            self._open_day()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click where nothing is plans something."""
        day = self._day_at(event.position().toPoint())
        if day and not self._days.get(day):
            self.wanted.emit(day)

    def menu(self) -> QMenu:
        """What is on the day, to choose from."""
        menu = QMenu(self)
        for row in self._days.get(self.day, []):
            said = (hours(row.activity), title_of(row, self._language()), state_name(row.state))
            words = "  ·  ".join(filter(None, said))
            menu.addAction(words.replace("&", "&&")).setData(row.id)
        menu.triggered.connect(self._choose)
        return menu

    @Slot()
    def _open_day(self) -> None:
        rows = self._days.get(self.day, [])
        if len(rows) == 1:
            self.opened.emit(rows[0].id)
        elif rows:
            menu = self.menu()
            menu.aboutToHide.connect(menu.deleteLater)
            menu.setActiveAction(menu.actions()[0])
            place = self._cell(self._week_of(self.day), self.day.weekday())
            menu.popup(self.mapToGlobal(place.bottomLeft().toPoint()))

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.opened.emit(str(action.data()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the names of the days, and the weeks."""
        painter = QPainter(self)
        self._paint_head(painter)
        for number, week in enumerate(self._weeks):
            for column, day in enumerate(week):
                self._paint_day(painter, self._cell(number, column), day)
        self._paint_frame(painter)

    def _paint_head(self, painter: QPainter) -> None:
        georgian = self._language() == "ka"
        painter.setFont(sized(CAPTION))
        painter.setPen(tokens().color("muted"))
        width = self._cell(0, 0).width()
        for column, name in enumerate(WEEKDAYS_KA if georgian else WEEKDAYS_EN):
            place = QRectF(column * width + _PAD + 4, 0, width - _PAD - 4, HEAD)
            whole = painter.fontMetrics().horizontalAdvance(name) <= place.width()
            words = name if whole else name[:3]
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), words)

    def _paint_day(self, painter: QPainter, place: QRectF, day: date) -> None:
        colors = tokens()
        if day.month != self.month[1]:
            painter.fillRect(place, colors.color("raised"))
        painter.setPen(QPen(colors.color("border"), 1))
        painter.drawLine(place.topLeft(), place.topRight())
        if day.weekday():
            painter.drawLine(place.topLeft(), place.bottomLeft())
        self._paint_number(painter, place, day)
        rows, shown = self._days.get(day, []), self._shown(place, day)
        top, language = place.top() + _NUMBER, self._language()
        for row in rows[:shown]:
            chip = QRectF(place.left() + _PAD, top, place.width() - 2 * _PAD, HEIGHT)
            paint_chip(painter, chip, row, language, current=row.id == self._current)
            top += HEIGHT + _GAP
        if len(rows) == 1 and not shown:  # a low window: beside the number there is room for one
            chip = place.adjusted(_PAD + 22, 2, -_PAD, 2 + HEIGHT - place.height())
            paint_chip(painter, chip, rows[0], language, current=rows[0].id == self._current)
        elif len(rows) > shown:
            painter.setFont(sized(CAPTION, QFont.Weight.DemiBold))
            painter.setPen(colors.color("accent"))
            rest = QRectF(place.left(), place.top() + 2, place.width() - _PAD - 4, 20)
            many = self.tr("{count} more").format(count=len(rows) - shown)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(rest, int(flags), f"+ {many}")

    def _paint_number(self, painter: QPainter, place: QRectF, day: date) -> None:
        colors = tokens()
        mark = QRectF(place.left() + _PAD, place.top() + 2, 20, 20)
        inside, now = day.month == self.month[1], day == self._today
        if now:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.color("accent"))
            painter.drawEllipse(mark)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        weight = QFont.Weight.DemiBold if now else QFont.Weight.Normal
        painter.setFont(sized(CAPTION, weight))
        painter.setPen(colors.color("on_accent" if now else "text" if inside else "muted"))
        painter.drawText(mark, int(Qt.AlignmentFlag.AlignCenter), str(day.day))

    def _paint_frame(self, painter: QPainter) -> None:
        """The day that the keys are at."""
        place = self._cell(self._week_of(self.day), self.day.weekday())
        color = "accent" if self.hasFocus() else "edge"
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens().color(color), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place.adjusted(2, 2, -1, -1), 5, 5)

    def _cell(self, week: int, column: int) -> QRectF:
        width = self.width() / _WEEK
        height = (self.height() - HEAD) / len(self._weeks)
        return QRectF(column * width, HEAD + week * height, width, height)

    def _shown(self, place: QRectF, day: date) -> int:
        """How many chips a day has room for; how many more there are stands beside its number."""
        many = len(self._days.get(day, []))
        room = int((place.height() - _NUMBER - _BELOW + _GAP) // (HEIGHT + _GAP))
        return min(many, max(room, 0))

    def _week_of(self, day: date) -> int:
        return next(at for at, week in enumerate(self._weeks) if day in week)

    def _day_at(self, position: QPoint) -> date | None:
        if position.y() < HEAD:
            return None
        column = min(int(position.x() * _WEEK / max(self.width(), 1)), _WEEK - 1)
        height = (self.height() - HEAD) / len(self._weeks)
        week = min(int((position.y() - HEAD) / height), len(self._weeks) - 1)
        return self._weeks[week][max(column, 0)]

    def _tell(self) -> None:
        """Say the day to who cannot see it, and draw."""
        language = self._language()
        rows = (spoken(row, language) for row in self._days.get(self.day, []))
        self.setAccessibleDescription("; ".join((day_line(self.day, language), *rows)))
        self.update()
