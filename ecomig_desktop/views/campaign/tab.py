"""The tab of the campaign: activities in four looks, and beside them the one that is open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.errors import Refused
from ecomig_desktop.models.campaign import OVERDUE, ActivityRow, CampaignModel
from ecomig_desktop.models.current_meeting import meeting_to_start_with
from ecomig_desktop.views.campaign.activity_panel import ActivityPanel
from ecomig_desktop.views.campaign.activity_sets import TABLES
from ecomig_desktop.views.campaign.filters import CampaignFilters
from ecomig_desktop.views.campaign.looks import FILMS, LIST, LOOKS, MONTH, TIMELINE, Looks
from ecomig_desktop.views.campaign.notices import CampaignNotices
from ecomig_desktop.views.campaign.words import spoken
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.language import QT_TRANSLATE_NOOP
from ecomig_desktop.views.tab import Tab
from ecomig_desktop.views.tokens import AROUND, NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.segmented import Segmented
from ecomig_desktop.workbook import Changed, Command, commands
from ecomig_desktop.workbook import campaign_commands as campaign

FOLDS_BELOW = 1240  # where an open activity takes the place of the others
PANEL_WIDTH = 440
MANNER = "campaign_look"
SMALLEST = (900, 460)
_ANY_WIDTH = 16_777_215  # Qt's word for no limit


class CampaignTab(Tab):
    """All activities of the campaign, and the films."""

    name = "campaign"
    english = QT_TRANSLATE_NOOP("Tab", "Campaign")
    records = ("activity", "series")

    def __init__(self, desk: Desk, now: Callable[[], datetime] = datetime.now) -> None:
        super().__init__(desk)
        self._now = now
        self._current: str | None = None
        self._open = False
        self.model = CampaignModel(desk.workbook, desk.news, self._describe, self._today, self)
        self._build_head()
        self.looks = Looks(desk, self.model, self._describe, self._year)
        self.panel = ActivityPanel(desk)
        self.panel.hide()
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        kept = desk.settings.text(MANNER, LIST)
        self._show_look(kept if kept in LOOKS else LIST)
        self.retranslate()

    def _build_head(self) -> None:
        self._heading = Label(role="heading")
        self.look = Segmented([(each, "") for each in LOOKS])
        self._add = Button(icon_name="plus", key="Ctrl+N", kind="primary")
        if self.desk.workbook.read_only:
            self._add.hide()  # shown before it stands in the tab it would be a window
        self.notices = CampaignNotices()
        self.filters = CampaignFilters()
        self._undated = Label(role="caption")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(NEAR)
        head.addWidget(self._heading, 1)
        head.addWidget(self.look)
        head.addWidget(self._add)
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WITHIN)
        column.addLayout(head)
        for part in (self.notices, self.filters):
            column.addWidget(part)
        column.addWidget(self.looks, 1)
        column.addWidget(self._undated)
        row = QHBoxLayout(self)
        row.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        row.setSpacing(AROUND)
        row.addWidget(self._left, 1)
        row.addWidget(self.panel)

    def _connect(self) -> None:
        self.look.chosen.connect(self._show_look)
        self._add.clicked.connect(self.add)
        self.filters.changed.connect(self._filter)
        self.notices.undone.connect(self._bring_back)
        self.notices.overdue_wanted.connect(self._show_overdue)
        self.looks.picked.connect(self._pick)
        self.looks.opened.connect(self.open)
        self.looks.pointed.connect(self.show_activity)
        self.looks.removal_wanted.connect(self.remove)
        self.looks.adding_wanted.connect(self.add)
        self.looks.unfiltered.connect(self.filters.clear)
        self.looks.month.wanted.connect(self._add_on)
        self.looks.films.removed.connect(self.notices.tell_removed)
        self.panel.closed.connect(self.close_panel)
        self.panel.removal_wanted.connect(self.remove)
        self.panel.people_wanted.connect(self._go_to_people)
        self.panel.sheet_wanted.connect(self._print_sheet)
        self.panel.sought.connect(self.desk.sought)
        self.model.refreshed.connect(self._refresh)
        self.desk.news.changed.connect(self._hear)
        self.desk.news.merged.connect(self.panel.refresh_sets)

    def _add_shortcuts(self) -> None:
        for key, deed in (
            ("Ctrl+N", self.add),
            ("Alt+Return", self.toggle_panel),
            ("Esc", self.close_panel),
            ("Ctrl+Tab", self._look_on),
            ("Ctrl+Shift+Tab", self._look_back),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def arrive(self) -> None:
        """Put the keys on the activities; a day may have passed meanwhile."""
        self.model.refresh()
        self.looks.begin()

    def show_record(self, table: str, row: str) -> None:
        """Open an activity, or a series."""
        if table == "series":
            self._show_look(FILMS)
            self.looks.films.choose(row)
        else:
            self.filters.clear()
            self.open(row)

    def minimumSizeHint(self) -> QSize:
        """What it needs when nothing is open."""
        return QSize(*SMALLEST)

    @Slot()
    def add(self) -> None:
        """Plan an activity of the kind that is shown; among the films the next of them."""
        if self.looks.look == FILMS:
            if self.desk.workbook.series():
                self.looks.films.add_episode()
            else:
                self.looks.films.add_series()
            return
        self._add_on(self.looks.month.grid.day if self.looks.look == MONTH else None)

    @Slot(object)
    def _add_on(self, day: date | None) -> None:
        if self.desk.workbook.read_only:
            return
        values = {"kind": self.filters.kind or "public_forum", "status": "planned"}
        if day:
            values["date"] = day.isoformat()
        self.panel.flush()
        if changed := self.desk.run(commands.add("activity", **values), asked_by=self):
            row = self.model.find(changed.ids[0])
            if row and self.filters.state not in (None, row.state):
                self.filters.clear()
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
        self.looks.mark(row)
        self.panel.show_row(row)
        self._arrange()
        if self._left.isHidden():
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
            self.looks.begin()

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
                self.notices.refuse(error.sentence(self.desk.language.code))
            return
        if self.desk.run(command, asked_by=self):
            self.notices.tell_removed(command)

    def retranslate(self) -> None:
        """Write every word."""
        self._heading.set_text(self.title())
        self.look.set_texts(
            [self.tr("List"), self.tr("Calendar"), self.tr("Timeline"), self.tr("Films")]
        )
        self.look.setAccessibleName(self.tr("How the campaign is shown"))
        self.model.words_changed()
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """An open activity stands beside the others, or in a narrow window in their place."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < FOLDS_BELOW
        self.panel.setMinimumWidth(0 if narrow else PANEL_WIDTH)
        self.panel.setMaximumWidth(_ANY_WIDTH if narrow else PANEL_WIDTH)
        self.panel.setVisible(self._open)
        self._left.setVisible(not (narrow and self._open))

    def _today(self) -> date:
        return self._now().date()

    def _year(self) -> int:
        return self.desk.workbook.project().year or self._today().year

    def _describe(self, row: ActivityRow) -> str:
        return spoken(row, self.desk.language.code)

    @Slot(str)
    def _show_look(self, look: str) -> None:
        self.look.choose(look)
        self.looks.look = look
        self.desk.settings.set_text(MANNER, look)
        self._refresh()

    @Slot()
    def _look_on(self) -> None:
        self._step_look(1)

    @Slot()
    def _look_back(self) -> None:
        self._step_look(-1)

    def _step_look(self, by: int) -> None:
        """Ctrl+Tab goes on to the next look, and from the last to the first."""
        self._show_look(LOOKS[(LOOKS.index(self.looks.look) + by) % len(LOOKS)])
        if not self._left.isHidden():
            self.looks.begin()

    @Slot()
    def _filter(self) -> None:
        self.model.filter(kind=self.filters.kind, state=self.filters.state)

    @Slot()
    def _show_overdue(self) -> None:
        self.filters.kinds.choose(None)
        self.filters.show_counts(self.model.states())
        self.filters.states.choose(OVERDUE)
        self._filter()
        self._show_look(LIST)
        self.looks.begin()

    @Slot()
    def _refresh(self) -> None:
        """Show what the model has, in the look that is chosen."""
        rows, everything = self.model.rows(), self.model.everything()
        self.filters.setVisible(bool(everything) and self.looks.look != FILMS)
        self.filters.show_counts(self.model.states())
        self._name_button()
        self.looks.refresh()
        self._tell_counts(rows, everything)
        self._follow()

    def _name_button(self) -> None:
        if self.looks.look != FILMS:
            self._add.setText(self.tr("New activity"))
        elif self.desk.workbook.series():
            self._add.setText(self.tr("Next episode"))
        else:
            self._add.setText(self.tr("New series"))

    def _tell_counts(self, rows: tuple[ActivityRow, ...], every: tuple[ActivityRow, ...]) -> None:
        late = sum(row.state == OVERDUE for row in every)
        seen = self.filters.state == OVERDUE or self.looks.look == FILMS
        self.notices.tell_late(0 if seen else late)
        undated = sum(row.day is None for row in rows)
        in_time = self.looks.look in (MONTH, TIMELINE)
        self._undated.setVisible(bool(undated) and in_time)
        words = self.tr("Without a date, and only in the list: {count}")
        self._undated.set_text(words.format(count=undated))

    def _follow(self) -> None:
        """Show the open activity as it is now; one that is gone is not open any more."""
        row = self.model.find(self._current)
        if row is None:
            self._current = None
            self._lose()
        self.panel.show_row(row if self._open else None)
        self.looks.mark(row)

    def _lose(self) -> None:
        """The open activity is gone, and so is what was being typed of it."""
        if self._open:
            self._open = False
            self.panel.forget()
            self._arrange()
            self.looks.begin()

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
        self.notices.hear(changed)
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
