"""The tab of the schedule: the meetings at the left, the map and the day at the right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.domain.places import CENTRAL
from ecomig_desktop.models.current_meeting import meeting_to_start_with
from ecomig_desktop.models.schedule import MeetingRow, ScheduleModel
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.language import QT_TRANSLATE_NOOP
from ecomig_desktop.views.schedule.agenda_panel import AgendaPanel
from ecomig_desktop.views.schedule.details import MeetingDetails
from ecomig_desktop.views.schedule.map import GeorgiaMap, point_of
from ecomig_desktop.views.schedule.meeting_list import CARDS, TABLE, MeetingList
from ecomig_desktop.views.schedule.words import cell, heading, title_of
from ecomig_desktop.views.tab import Tab
from ecomig_desktop.views.tokens import AROUND, NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.views.widgets.segmented import Segmented
from ecomig_desktop.workbook import Changed, Command, Delete, Put, commands

FOLDS_BELOW = 1240  # where the details take the place of map and agenda
TABLE_FOLDS_BELOW = 1100  # where the table takes the place of map and agenda
DETAILS_WIDTH = 360
ANY_WIDTH = 16_777_215  # Qt's word for no limit
SMALLEST = (900, 420)
MANNER = "schedule_as_table"
_SHOWN = ("meeting", "attendance", "person", "duplicate", "project", "note", "theme")


class ScheduleTab(Tab):
    """All meetings; the current one is marked, and everybody else follows it.

    Signals:
        meeting_opened(str): the user wants to go on with the people of this meeting.
        sheet_requested(str): the user wants the attendance sheet of this meeting.
    """

    name = "schedule"
    english = QT_TRANSLATE_NOOP("Tab", "Schedule")
    records = ("meeting",)
    meeting_opened = Signal(str)
    sheet_requested = Signal(str)

    def __init__(
        self,
        desk: Desk,
        now: Callable[[], datetime] = datetime.now,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self._now = now
        self._removed: Command | None = None
        self._details_open = False
        self._details: MeetingDetails | None = None
        self.model = ScheduleModel(
            desk.workbook, desk.news, self._describe, heading, self._today, self
        )
        self._build_left()
        self._build_right(now)
        self._lay_out()
        self._connect()
        self.show_as(TABLE if desk.settings.flag(MANNER) else CARDS)
        self._add_shortcuts()
        self._show_meeting(desk.meeting.id)
        self.retranslate()

    def _build_left(self) -> None:
        self._heading = Label(role="heading")
        self._manner = Segmented([(CARDS, ""), (TABLE, "")])
        self._add = Button(icon_name="plus", key="Ctrl+N")
        self.notice = NoticeBar()
        self.meetings = MeetingList(
            self.model, lambda: self.desk.language.code, read_only=self.desk.workbook.read_only
        )
        head = QHBoxLayout()
        head.setSpacing(NEAR)
        head.addWidget(self._heading, 1)
        head.addWidget(self._manner)
        head.addWidget(self._add)
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WITHIN)
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addWidget(self.meetings, 1)

    def _build_right(self, now: Callable[[], datetime]) -> None:
        self._map_title, self._reached = Label(role="strong"), Label(role="muted")
        self.map = GeorgiaMap()
        map_card = Card()
        map_card.body.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(self._map_title, 1)
        head.addWidget(self._reached)
        map_card.body.addLayout(head)
        map_card.body.addWidget(self.map, 1)
        self.agenda = AgendaPanel(self.desk, now)
        self._middle = QWidget()
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(AROUND)
        column.addWidget(map_card, 1)
        column.addWidget(self.agenda, 1)

    @property
    def details(self) -> MeetingDetails:
        """The details, made when they are first wanted."""
        if self._details is None:
            self._details = MeetingDetails(self.desk)
            self._details.hide()
            self._row.addWidget(self._details, 4)
            self._details.closed.connect(self.close_details)
            self._details.removal_wanted.connect(self.remove)
            self._details.show_meeting(self._meeting())
        return self._details

    def _lay_out(self) -> None:
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        self._row.setSpacing(AROUND)
        self._row.addWidget(self._left, 4)
        self._row.addWidget(self._middle, 5)
        self.setFocusProxy(self.meetings)

    def _connect(self) -> None:
        desk, meetings = self.desk, self.meetings
        desk.meeting.chosen.connect(self._show_meeting)
        desk.news.changed.connect(self._hear)
        desk.news.merged.connect(self._refresh)
        meetings.chosen.connect(desk.meeting.choose)
        meetings.opened.connect(self._open)
        meetings.add_wanted.connect(self.add)
        self.map.meeting_chosen.connect(desk.meeting.choose)
        self._add.clicked.connect(self.add)
        self._add.setEnabled(not desk.workbook.read_only)
        self._manner.chosen.connect(self.show_as)
        self.agenda.sheet_requested.connect(self._want_sheet)
        self.agenda.details_requested.connect(self.toggle_details)
        self.notice.followed.connect(self._bring_back)

    def _add_shortcuts(self) -> None:
        for key, deed in (
            ("Ctrl+N", self.add),
            ("Alt+Return", self.toggle_details),
            ("Esc", self.close_details),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def arrive(self) -> None:
        """Put the cursor on the meetings."""
        self.meetings.view().setFocus()

    def show_record(self, table: str, row: str) -> None:
        """Choose a meeting."""
        self.desk.meeting.choose(row)

    def minimumSizeHint(self) -> QSize:
        """What it needs when the details are folded."""
        return QSize(*SMALLEST)

    @Slot()
    def add(self) -> None:
        """Make a meeting on the day after the last, and open its details."""
        if self.desk.workbook.read_only:
            return
        days = [row.meeting.day for row in self.model.rows() if row.meeting.day]
        day = max(days) + timedelta(days=1) if days else self._today()
        command = commands.add(
            "meeting", date=day.isoformat(), starts="11:00", ends="16:00", status="planned"
        )
        changed = self.desk.run(command, asked_by=self)
        if changed:
            self.desk.meeting.choose(changed.ids[0])
            self._open_details(True)

    @Slot()
    def toggle_details(self) -> None:
        """Show the details of the current meeting, or put them away."""
        self._open_details(not self._details_open)

    @Slot()
    def close_details(self) -> None:
        """Put the details away."""
        if self._details_open:
            self._open_details(False)
            self.meetings.view().setFocus()

    @Slot(str)
    def remove(self, meeting_id: str) -> None:
        """Delete a meeting to which nothing belongs yet but its agenda; otherwise say why not."""
        row = self.model.row(self.model.index_of(meeting_id))
        if row is None or self.desk.workbook.read_only:
            return
        if row.counts.invited or row.counts.notes:
            self.details.notice.show_notice("refused", self._why_not(row))
            return
        self._forget_meeting(meeting_id)

    def retranslate(self) -> None:
        """Write every word."""
        self._heading.set_text(self.title())
        self._manner.set_texts([self.tr("Cards"), self.tr("Table")])
        self._manner.setAccessibleName(self.tr("How meetings are shown"))
        self._add.setText(self.tr("Meeting"))
        self._map_title.set_text(self.tr("Where we are"))
        self._tell_removed()
        self.model.words_changed()
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The details stand beside the map, or in a narrow window instead of it."""
        super().resizeEvent(event)
        self._arrange()

    def _open_details(self, opened: bool) -> None:
        self._details_open = opened
        if not opened and self._details:
            self._details.flush()
        self._arrange()
        if opened:
            self.details.begin()

    def _arrange(self) -> None:
        narrow = self.width() < FOLDS_BELOW
        wide_table = self._manner.current() == TABLE and self.width() < TABLE_FOLDS_BELOW
        if self._details_open or self._details:
            self.details.setVisible(self._details_open)
            self.details.setMinimumWidth(0 if narrow else DETAILS_WIDTH)
            self.details.setMaximumWidth(ANY_WIDTH if narrow else DETAILS_WIDTH)
        self._middle.setVisible(not (wide_table or (narrow and self._details_open)))

    def _today(self) -> date:
        return self._now().date()

    def _describe(self, row: MeetingRow, column: str) -> str:
        return cell(row, column, self.desk.language.code)

    @Slot(object)
    def _show_meeting(self, meeting_id: str | None) -> None:
        meeting = self._meeting()
        self.meetings.mark(meeting_id)
        self.map.choose(meeting_id)
        self.agenda.show_meeting(meeting)
        if self._details:
            self._details.show_meeting(meeting)

    def _meeting(self) -> Meeting | None:
        meeting_id = self.desk.meeting.id
        return self.desk.workbook.meeting(meeting_id) if meeting_id else None

    @Slot()
    def _refresh(self) -> None:
        """Read again what stands around the list: the map, and the current meeting."""
        workbook, language = self.desk.workbook, self.desk.language.code
        counts = workbook.municipality_counts()
        counts.pop(CENTRAL, None)
        points = [
            point_of(row.meeting, title_of(row.meeting, language), row.state)
            for row in self.model.rows()
        ]
        self.map.show_world([point for point in points if point], counts, language)
        target = workbook.project().target_municipalities
        reached = f"{len(counts)} / {target}" if target else str(len(counts))
        self._reached.set_text(self.tr("Municipalities: {numbers}").format(numbers=reached))
        self._show_meeting(self.desk.meeting.id)

    @Slot(object, object)
    def _hear(self, changed: Changed, _asked_by: object) -> None:
        if changed.touches(*_SHOWN):
            self._refresh()
        gone = {row.id for row in changed.rows if row.kind == "deleted"}
        if self.desk.meeting.id in gone:
            self._choose_another()

    @Slot(str)
    def show_as(self, manner: str) -> None:
        """Show the meetings as "cards" or as "table"."""
        self._manner.choose(manner)
        self.meetings.show_as(manner)
        self.desk.settings.set_flag(MANNER, manner == TABLE)
        self._arrange()

    @Slot(str)
    def _open(self, meeting_id: str) -> None:
        self.desk.meeting.choose(meeting_id)
        self.meeting_opened.emit(meeting_id)
        self.desk.asked.emit("show_attendees")

    @Slot(str)
    def _want_sheet(self, meeting_id: str) -> None:
        self.sheet_requested.emit(meeting_id)
        self.desk.asked.emit("print_sheet")

    def _why_not(self, row: MeetingRow) -> str:
        parts = []
        if row.counts.invited:
            parts.append(self.tr("%n person(s) on its list", "", row.counts.invited))
        if row.counts.notes:
            parts.append(self.tr("%n note(s)", "", row.counts.notes))
        text = self.tr(
            "This meeting has {what} and cannot be deleted. If it does not take place, "
            "set its status to “cancelled”."
        )
        return text.format(what=self.tr(" and ").join(parts))

    def _forget_meeting(self, meeting_id: str) -> None:
        workbook = self.desk.workbook
        parts = [("agenda_item", item.id) for item in workbook.agenda(meeting_id)]
        parts += [("sheet", sheet.id) for sheet in workbook.sheets(meeting_id)]
        parts += [("attachment", each.id) for each in workbook.attachments(meeting_id)]
        deletes = (*(Delete(*part) for part in parts), Delete("meeting", meeting_id))
        back = [Put("meeting", {}, meeting_id, restore=True)]
        back += [Put(table, {}, row, restore=True) for table, row in parts]
        if self.desk.run(Command("delete_meeting", deletes), asked_by=self):
            self._removed = Command("restore_meeting", tuple(back))
            self._tell_removed()
            self.close_details()

    def _tell_removed(self) -> None:
        if self._removed:
            self.notice.show_notice("done", self.tr("The meeting was deleted."), self.tr("Undo"))

    @Slot()
    def _bring_back(self) -> None:
        command, self._removed = self._removed, None
        self.notice.clear()
        if command and (changed := self.desk.run(command, asked_by=self)):
            self.desk.meeting.choose(changed.ids[0])

    def _choose_another(self) -> None:
        self.desk.meeting.choose(
            meeting_to_start_with(self.desk.workbook.scheduled_meetings(), self._today())
        )
