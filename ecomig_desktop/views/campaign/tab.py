"""The tab of the campaign: activities in four looks, and beside them the one that is open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ecomig_desktop.errors import Refused
from ecomig_desktop.models.campaign import ActivityRow, CampaignModel
from ecomig_desktop.models.current_meeting import meeting_to_start_with
from ecomig_desktop.views.campaign.activity_panel import ActivityPanel
from ecomig_desktop.views.campaign.activity_sets import TABLES
from ecomig_desktop.views.campaign.front import CampaignFront
from ecomig_desktop.views.campaign.looks import FILMS, Looks
from ecomig_desktop.views.campaign.words import spoken
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.language import QT_TRANSLATE_NOOP
from ecomig_desktop.views.tab import Tab
from ecomig_desktop.views.tokens import AROUND
from ecomig_desktop.workbook import Changed, Command, commands
from ecomig_desktop.workbook import campaign_commands as campaign

FOLDS_BELOW = 1240  # where an open activity takes the place of the others
PANEL_WIDTH = 440
MANNER = "campaign_look"
SMALLEST = (900, 420)
_ANY_WIDTH = 16_777_215  # Qt's word for no limit


class CampaignTab(Tab):
    """All activities of the campaign, and the films."""

    name = "campaign"
    english = QT_TRANSLATE_NOOP("Tab", "Campaign")
    records = ("activity", "series")

    def __init__(
        self,
        desk: Desk,
        now: Callable[[], datetime] = datetime.now,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self._now = now
        self._current: str | None = None
        self._open = False
        self.model = CampaignModel(desk.workbook, desk.news, self._describe, self._today, self)
        looks = Looks(desk, self.model, self._describe, self._year)
        self.front = CampaignFront(desk, self.model, looks)
        self.panel = ActivityPanel(desk)
        self.panel.hide()
        self._lay_out()
        self._connect()
        self._add_shortcuts()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        row.setSpacing(AROUND)
        row.addWidget(self.front, 1)
        row.addWidget(self.panel)

    def _connect(self) -> None:
        front, looks = self.front, self.front.looks
        front.shown.connect(self._follow)
        front.adding_wanted.connect(self.add)
        front.notices.undone.connect(self._bring_back)
        looks.picked.connect(self._pick)
        looks.opened.connect(self.open)
        looks.pointed.connect(self.show_activity)
        looks.removal_wanted.connect(self.remove)
        looks.month.wanted.connect(self._add_on)
        self.panel.closed.connect(self.close_panel)
        self.panel.removal_wanted.connect(self.remove)
        self.panel.people_wanted.connect(self._go_to_people)
        self.panel.sheet_wanted.connect(self._print_sheet)
        self.panel.sought.connect(self.desk.sought)
        self.desk.news.changed.connect(self._hear)
        self.desk.news.merged.connect(self.panel.refresh_sets)

    def _add_shortcuts(self) -> None:
        for key, deed in (
            ("Ctrl+N", self.add),
            ("Alt+Return", self.toggle_panel),
            ("Esc", self._put_away),
            ("Ctrl+F", self._search),
            ("Ctrl+Tab", self._look_on),
            ("Ctrl+Shift+Tab", self._look_back),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def arrive(self) -> None:
        """Put the keys on the activities; a day may have passed meanwhile."""
        self.model.refresh()
        self.front.begin()

    def show_record(self, table: str, row: str) -> None:
        """Open an activity, or a series."""
        if table == "series":
            self.front.show_look(FILMS)
            self.front.looks.films.choose(row)
        else:
            self.front.filters.clear()
            self.open(row)

    def minimumSizeHint(self) -> QSize:
        """What it needs when nothing is open."""
        return QSize(*SMALLEST)

    @Slot()
    def add(self) -> None:
        """Plan an activity of the kind that is shown; among the films the next of them."""
        looks = self.front.looks
        if looks.look != FILMS:
            self._add_on(self.front.day)
        elif self.desk.workbook.series():
            looks.films.add_episode()
        else:
            looks.films.add_series()

    @Slot(object)
    def _add_on(self, day: date | None) -> None:
        if self.desk.workbook.read_only:
            return
        values = {"kind": self.front.filters.kind or "public_forum", "status": "planned"}
        if day:
            values["date"] = day.isoformat()
        self.panel.flush()
        if changed := self.desk.run(commands.add("activity", **values), asked_by=self):
            row = self.model.find(changed.ids[0])
            if row not in self.model.rows():
                self.front.filters.clear()
            self.open(changed.ids[0])

    @Slot(str)
    def open(self, activity: str) -> None:
        """Show everything about this activity, and put the keys there."""
        self.show_activity(activity)
        if self._open:
            self.panel.begin()

    @Slot(str)
    def show_activity(self, activity: str) -> None:
        """Show everything about this activity; the keys stay where they are, if that is seen."""
        row = self.model.find(activity)
        if row is None:
            return
        self._current, self._open = activity, True
        self.front.looks.mark(row)
        self.panel.show_row(row)
        self._arrange()
        if self.front.isHidden():
            self.panel.begin()

    @Slot()
    def toggle_panel(self) -> None:
        """Open the activity that the keys are at, or put it away."""
        if self._open:
            self.close_panel()
        elif self._current:
            self.open(self._current)

    @Slot()
    def close_panel(self) -> None:
        """Put the open activity away."""
        if self._open:
            self.panel.flush()
            self._open = False
            self._arrange()
            self.front.begin()

    @Slot(str)
    def remove(self, activity: str) -> None:
        """Delete an activity; where it may not be, say why not."""
        row = self.model.find(activity)
        if row is None or self.desk.workbook.read_only:
            return
        try:
            command = campaign.delete_activity(self.desk.workbook, row.activity)
        except Refused as error:
            if self._open:
                self.panel.show_refusal(error)
            else:
                self.front.notices.refuse(error.sentence(self.desk.language.code))
            return
        if self.desk.run(command, asked_by=self):
            self.front.notices.tell_removed(command)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """An open activity stands beside the others, or in a narrow window in their place."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < FOLDS_BELOW
        self.panel.setMinimumWidth(0 if narrow else PANEL_WIDTH)
        self.panel.setMaximumWidth(_ANY_WIDTH if narrow else PANEL_WIDTH)
        self.panel.setVisible(self._open)
        self.front.setVisible(not (narrow and self._open))

    def _today(self) -> date:
        return self._now().date()

    def _year(self) -> int:
        return self.desk.workbook.project().year or self._today().year

    def _describe(self, row: ActivityRow) -> str:
        return spoken(row, self.desk.language.code)

    @Slot()
    def _look_on(self) -> None:
        self.front.step_look(1)

    @Slot()
    def _look_back(self) -> None:
        self.front.step_look(-1)

    @Slot()
    def _search(self) -> None:
        if self.front.isHidden():
            self.close_panel()
        self.front.search()

    @Slot()
    def _put_away(self) -> None:
        """Esc puts the open activity away, else the search."""
        if self._open:
            self.close_panel()
        else:
            self.front.stop_searching()

    @Slot()
    def _follow(self) -> None:
        """Show the open activity as it is now; one that is gone is not open any more."""
        row = self.model.find(self._current)
        if row is None:
            self._current = None
            self._lose()
        self.panel.show_row(row if self._open else None)
        self.front.looks.mark(row)

    def _lose(self) -> None:
        """The open activity is gone, and so is what was being typed of it."""
        if self._open:
            self._open = False
            self.panel.forget()
            self._arrange()
            self.front.begin()

    @Slot(str)
    def _pick(self, activity: str) -> None:
        """The keys are at another activity, and an open panel follows, unless they are in it: an
        activity that has just left the list is still being worked on."""
        if self.model.find(self._current) is None:
            self._lose()
        elif self._open and self.panel.isAncestorOf(QApplication.focusWidget() or self):
            return
        self._current = activity
        if self._open:
            self.panel.show_row(self.model.find(activity))

    @Slot(object, object)
    def _hear(self, changed: Changed, _asked_by: object) -> None:
        if changed.touches(*TABLES):
            self.panel.refresh_sets()
        self.front.notices.hear(changed)
        gone = {row.id for row in changed.rows if row.kind == "deleted"}
        if self.desk.meeting.id in gone:  # the list of an activity that is no more
            meetings = self.desk.workbook.scheduled_meetings()
            self.desk.meeting.choose(meeting_to_start_with(meetings, self._today()))

    @Slot(str)
    def _go_to_people(self, meeting: str) -> None:
        self.panel.flush()
        self.desk.meeting.choose(meeting)
        self.desk.asked.emit("show_attendees")

    @Slot(str)
    def _print_sheet(self, meeting: str) -> None:
        self.panel.flush()
        self.desk.meeting.choose(meeting)
        self.desk.asked.emit("print_sheet")

    @Slot(object)
    def _bring_back(self, command: Command) -> None:
        self.desk.run(campaign.undeletion(command), asked_by=self)
