"""The name of the meeting as a heading that opens the list of all meetings."""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.views import icons
from ecomig_desktop.views.meeting_words import list_line, list_name, meeting_line, place_name
from ecomig_desktop.views.tokens import EDIT_RADIUS, HEADING, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.painted_button import PaintedButton

ICON = 16
GAP = 6
PAD = 4


class MeetingSwitch(PaintedButton):
    """Shows one meeting's place, or the name of the activity whose list it carries; offers the
    others, those of activities below the rest.

    Signals:
        chosen(str): the user chose the meeting with this id.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meetings: list[Meeting] = []
        self._scheduled: list[Meeting] = []
        self._lists: list[Meeting] = []
        self._current: str | None = None
        self._language = "ka"
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.open_menu)

    def show_meetings(
        self,
        meetings: list[Meeting],
        current: str | None,
        language: str,
        lists: Container[str] = (),
    ) -> None:
        """Offer these; `current` is the id of the one that is shown, `lists` has those of
        activities."""
        self._scheduled = [meeting for meeting in meetings if meeting.id not in lists]
        self._lists = [meeting for meeting in meetings if meeting.id in lists]
        self._meetings = [*self._scheduled, *self._lists]
        self._current, self._language = current, language
        shown = next((meeting for meeting in meetings if meeting.id == current), None)
        name = list_name if shown in self._lists else place_name
        self.setText(name(shown, language) if shown else self.tr("No meeting"))
        self.setEnabled(len(meetings) > 1)
        self.retranslate()
        self.updateGeometry()

    def neighbour(self, step: int) -> str | None:
        """The id of the meeting so many places on in time, or None at either end."""
        ids = [meeting.id for meeting in self._meetings]
        at = ids.index(self._current) + step if self._current in ids else 0
        return ids[at] if 0 <= at < len(ids) else None

    def retranslate(self) -> None:
        """Say what the button is for."""
        self.setAccessibleName(self.tr("Meeting: {place}").format(place=self.text()))
        keys = self.tr("Another meeting: Alt+Left, Alt+Right")
        self.setToolTip(keys if self.isEnabled() else self.text())

    def menu(self) -> QMenu:
        """The list of meetings, the present one marked."""
        menu = QMenu(self)
        for meeting in self._scheduled:
            self._offer(menu, meeting, meeting_line(meeting, self._language))
        if self._lists:
            menu.addSeparator()
            menu.addAction(self.tr("Of the campaign")).setEnabled(False)
        for meeting in self._lists:
            self._offer(menu, meeting, list_line(meeting, self._language))
        menu.triggered.connect(self._choose)
        return menu

    def _offer(self, menu: QMenu, meeting: Meeting, words: str) -> None:
        action = menu.addAction(words.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(meeting.id == self._current)
        action.setData(meeting.id)

    @Slot()
    def open_menu(self) -> None:
        """Let the user choose."""
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def sizeHint(self) -> QSize:
        """Room for the name and the sign that there is more."""
        metrics = QFontMetrics(self._font())
        room = ICON + GAP if self.isEnabled() else 0
        width = metrics.horizontalAdvance(self.text()) + room + 2 * PAD + 2
        return QSize(width, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw name, sign and focus."""
        colors = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or (self.underMouse() and self.isEnabled()):
            pen = QPen(colors.color("accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen
            painter.setPen(pen)
            painter.setBrush(colors.color("raised"))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), EDIT_RADIUS, EDIT_RADIUS)
        painter.setFont(self._font())
        painter.setPen(colors.color("text"))
        room = self.width() - 2 * PAD - (ICON + GAP if self.isEnabled() else 0)
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(self.rect().adjusted(PAD, 0, 0, 0), flags, shown)
        if self.isEnabled():
            left = PAD + metrics.horizontalAdvance(shown) + GAP
            drawn = icons.pixmap("chevron-down", "muted", ICON, self.devicePixelRatioF())
            painter.drawPixmap(left, (self.height() - ICON) // 2 + 2, drawn)

    def _font(self) -> QFont:
        return sized(HEADING, QFont.Weight.DemiBold)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))
