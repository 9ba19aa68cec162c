"""The tab of attendees: joins box, list and person, and does what they ask for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ecomig_desktop.models.attendees import AttendeesModel
from ecomig_desktop.models.matches import MatchesModel
from ecomig_desktop.models.suggestions import Suggestions
from ecomig_desktop.views.attendees.chosen import Chosen
from ecomig_desktop.views.attendees.door import Door
from ecomig_desktop.views.attendees.invitations import offer_meetings, people_to_invite
from ecomig_desktop.views.attendees.main_column import MainColumn
from ecomig_desktop.views.attendees.person_panel import PersonPanel
from ecomig_desktop.views.attendees.same_people import SamePeople
from ecomig_desktop.views.attendees.table import is_typing
from ecomig_desktop.views.attendees.whereabouts import go_where
from ecomig_desktop.views.attendees.words import CellWords
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.language import QT_TRANSLATE_NOOP
from ecomig_desktop.views.tab import Tab
from ecomig_desktop.views.tokens import AROUND
from ecomig_desktop.views.widgets.side_panel import FOLDS_BELOW, SidePanel
from ecomig_desktop.workbook import Changed, Command
from ecomig_desktop.workbook.as_one import as_one


class AttendeesTab(Tab):
    """The people of the current meeting. `now` tells the time; tests set their own."""

    name = "attendees"
    english = QT_TRANSLATE_NOOP("Tab", "Attendees")
    records = ("person",)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.now: Callable[[], datetime] = datetime.now
        self._build_models()
        self._build_widgets()
        self._refreshing = QTimer(self, singleShot=True, interval=0)
        self._connect()
        self._connect_lists()
        self._add_shortcuts()
        if desk.workbook.read_only:
            self.box.show_keys(False)
        self.retranslate()
        self._show_meeting(desk.meeting.id)

    def _build_models(self) -> None:
        desk, words = self.desk, CellWords(lambda: self.desk.language.code)
        shared = (desk.workbook, desk.news, words, self._run, self.moment)
        self.listed = AttendeesModel(*shared, self)
        self.found = MatchesModel(*shared, self)
        self._organisations = Suggestions(desk.workbook.organisations, desk.news, self)
        self._positions = Suggestions(desk.workbook.positions, desk.news, self)

    def _build_widgets(self) -> None:
        texts = (self._organisations, self._positions)
        self.side = SidePanel(self)
        self.main = MainColumn(self.desk, self.listed, self.found, *texts, self.side)
        self.pages = self.main.pages
        self.header, self.box, self.filters = self.main.header, self.main.box, self.main.filters
        self.said = self.main.said
        self.door = Door(self.desk, self.main, self.moment, self)
        self.panel = PersonPanel(self.desk, *texts, self.moment, self.side)
        self.chosen = Chosen(self.desk, self.pages, self.listed, self.found, self.panel)
        self.same = SamePeople(self.desk, self.pages, self.panel, self.said, self)
        self.side.hold(self.main, self.panel)
        row = QHBoxLayout(self)
        row.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        row.addWidget(self.side)
        self.setFocusProxy(self.box)

    def _connect(self) -> None:
        desk = self.desk
        desk.meeting.chosen.connect(self._show_meeting)
        desk.news.changed.connect(self._hear)
        desk.news.merged.connect(self._hear_all)
        self.header.meeting_chosen.connect(desk.meeting.choose)
        self.header.sheet_wanted.connect(lambda: desk.asked.emit("print_sheet"))
        self.filters.filtered.connect(self._filter)
        self.filters.duplicates_wanted.connect(self._show_duplicates)
        self.box.textChanged.connect(self._search)
        self.box.check_in_wanted.connect(self.check_in)
        self.box.new_wanted.connect(self.register)
        self.box.stepped.connect(self._step)
        self.box.escaped.connect(self._begin_anew)
        self.main.fold.clicked.connect(self.side.toggle)
        self.panel.compare_wanted.connect(self._compare)
        self.panel.removal_wanted.connect(self.remove)
        self.panel.invitation_wanted.connect(self.put_on_list)
        self.panel.status_chosen.connect(self.set_status)
        self.panel.left.connect(self._leave_panel)
        self._refreshing.timeout.connect(self.refresh)

    def _connect_lists(self) -> None:
        for table in self.pages.tables():
            table.checked_in.connect(self.check_in)
            table.removal_wanted.connect(self.remove)
            table.typed.connect(self.box.take_key)
            table.left.connect(self.box.setFocus)
        self.pages.no_meeting.asked.connect(lambda: self.desk.asked.emit("new_meeting"))
        self.pages.nobody.asked.connect(self._begin_list)
        self.pages.filtered_out.asked.connect(self._show_everybody)
        self.pages.nothing_found.asked.connect(self.register)
        self.pages.duplicates.counted.connect(self._count_pairs)
        self.pages.duplicates.shown.connect(self._show_person)
        self.pages.duplicates.closed.connect(self._show_everybody)

    def _add_shortcuts(self) -> None:
        for key, deed in {
            "Alt+Left": self.previous_meeting,
            "Alt+Right": self.next_meeting,
            "Ctrl+F": self.focus_box,
            "F2": self.edit_in_place,
            "F4": self.side.toggle,
            "Ctrl+H": self.panel.show_history,
            "Ctrl+D": self.toggle_duplicates,
            "Ctrl+J": self.same.declare,
        }.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def arrive(self) -> None:
        """Put the cursor into the box."""
        self.box.setFocus()

    def show_record(self, table: str, row: str) -> None:
        """Show a person, at a meeting whose list has them."""
        if person := go_where(self.desk, row):
            self._show_everybody()
            self._show_person(person)

    def moment(self) -> str:
        """Now, as the record keeps it."""
        return self.now().isoformat(timespec="seconds")

    # What the user can do.

    @Slot()
    def check_in(self) -> None:
        """Check in whoever is highlighted."""
        table = self.pages.table()
        line = table.current_line() if table else None
        if line and self.door.check_in(line):
            self._begin_anew(line.person.id)

    @Slot()
    def register(self) -> None:
        """Make a new person of what was typed; the side asks for the rest."""
        person = self.door.register(self.box.text())
        if person:
            self._begin_anew(person)
            self._show_person(person)
            self.panel.focus_first_gap()
        else:
            self.box.setFocus()

    @Slot()
    def remove(self) -> None:
        """Take the chosen person off the list, and go on to the next one."""
        line = self.panel.line
        at = self.listed.index_of(line.person.id).row() if line else -1
        if line and self.door.remove(line) and at >= 0 and self.listed.rowCount():
            self.pages.list.mark(self.listed.index(min(at, self.listed.rowCount() - 1), 1))

    @Slot()
    def put_on_list(self) -> None:
        """Invite the chosen person, who is not on this meeting's list."""
        if self.panel.line:
            self.door.invite([self.panel.line.person.id])

    @Slot(object)
    def set_status(self, status: str) -> None:
        """Give the chosen person this status."""
        if self.panel.line:
            self.door.set_status(self.panel.line, status)

    @Slot()
    def invite(self) -> None:
        """Offer the other meetings; everybody on the list of the chosen one is invited here."""
        button = self.pages.nobody.button
        at = button if button.isVisible() else self.box
        if not offer_meetings(self.desk, at, self.invite_all_of):
            self.box.setFocus()

    @Slot(str)
    def invite_all_of(self, other: str) -> None:
        """Invite everybody on the list of another meeting."""
        if self.desk.meeting.id:
            workbook, meeting = self.desk.workbook, self.desk.meeting.id
            self.door.invite(people_to_invite(workbook, meeting, other))

    @Slot()
    def previous_meeting(self) -> None:
        """Go to the meeting before this one."""
        self._go_to(self.header.switch.neighbour(-1))

    @Slot()
    def next_meeting(self) -> None:
        """Go to the meeting after this one."""
        self._go_to(self.header.switch.neighbour(1))

    @Slot()
    def focus_box(self) -> None:
        """Go back to the box and mark what stands in it."""
        self.box.setFocus()
        self.box.selectAll()

    @Slot()
    def edit_in_place(self) -> None:
        """Type over the current cell of the list."""
        table = self.pages.table()
        if table:
            table.edit_current()

    @Slot()
    def toggle_duplicates(self) -> None:
        """Show who may be there twice, or the list again."""
        if self.pages.duplicates.pairs:
            self.filters.duplicates.click()

    # What is shown.

    @Slot(object)
    def _show_meeting(self, meeting: str | None) -> None:
        self.chosen.choose(None)
        self.said.clear()
        self.filters.choose_all()
        self.listed.show_meeting(meeting)
        self.box.setText("")
        self.main.set_meeting(meeting is not None)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read again what stands around the list."""
        workbook, language = self.desk.workbook, self.desk.language.code
        meeting = self.desk.meeting.id
        meetings = workbook.meetings()
        current = next((each for each in meetings if each.id == meeting), None)
        self.header.show_meeting(meetings, current, language, workbook.forum_meetings())
        self.header.sheet.setVisible(current is not None and self.desk.can("print_sheet"))
        if meeting:
            counters = workbook.attendee_counters(meeting)
            self.header.show_counters(counters)
            self.filters.show_counters(counters, language)
            self._anybody = bool(counters.total)
        self._choose_page()
        self.pages.duplicates.find_soon()
        self.chosen.follow_soon()

    def retranslate(self) -> None:
        """Write every word."""
        self.pages.retranslate()
        self.listed.words_changed()
        self.found.words_changed()
        self.pages.write_empty(self.box.text(), self._others)
        self._refreshing.start()

    def _choose_page(self) -> None:
        pages = self.pages
        if self.desk.meeting.id is None:
            pages.show_page(pages.no_meeting)
        elif self.filters.duplicates.isChecked() and pages.duplicates.pairs:
            pages.show_page(pages.duplicates)
        elif self.box.text().strip():
            pages.show_page(pages.matches if self.found.rowCount() else pages.nothing_found)
        elif self.listed.rowCount():
            pages.show_page(pages.list)
        else:
            pages.show_page(pages.filtered_out if self._anybody else pages.nobody)
        pages.write_empty(self.box.text(), self._others)

    @Slot(str)
    def _search(self, typed: str) -> None:
        self.filters.duplicates.setChecked(False)
        self.found.search(typed, self.desk.meeting.id)
        self._choose_page()
        if self.found.only_near():  # nobody is checked in by a slip of the fingers
            self.pages.matches.mark(QModelIndex())
            self.door.point_to_near()
        else:
            self.pages.matches.mark(self.found.index(0, 1))
            self.door.point_out(typed)
        self.chosen.follow_soon()

    @Slot(str)
    def _show_person(self, person: str) -> None:
        """Show somebody at the side, and in the list if they are on it."""
        if self.listed.index_of(person).isValid():
            self.filters.duplicates.setChecked(False)
            self._choose_page()
        self.chosen.choose(person)
        self.side.set_open(True)

    @Slot(object, object)
    def _filter(self, status: str | None, sector: str | None) -> None:
        self.box.setText("")
        self.listed.filter(status, sector)
        self._choose_page()
        self.chosen.follow_soon()

    @Slot()
    def _show_everybody(self) -> None:
        self.filters.choose_all()
        self._filter(None, None)
        self.box.setFocus()

    @Slot(int)
    def _count_pairs(self, many: int) -> None:
        self.filters.show_pairs(many)
        if self.filters.duplicates.isChecked():
            self._choose_page()

    @Slot(bool)
    def _show_duplicates(self, wanted: bool) -> None:
        if wanted:
            self.pages.duplicates.fill()
        self._choose_page()

    @Slot(str, str)
    def _compare(self, one: str, other: str) -> None:
        self.pages.duplicates.find_now()
        self.filters.duplicates.setChecked(True)
        self._show_duplicates(True)
        self.pages.duplicates.mark(one, other)

    # What is heard.

    @Slot(object, object)
    def _hear(self, changed: Changed, _asked_by: Any) -> None:
        if changed.touches("person", "attendance", "duplicate", "meeting", "project"):
            self._hear_all()

    @Slot()
    def _hear_all(self) -> None:
        self.said.clear()
        self._refreshing.start()

    def _run(self, command: Command) -> Changed | None:
        return self.desk.run(as_one(self.desk.workbook, command), asked_by=self)

    # Ways from one place to another.

    @Slot()
    def _begin_anew(self, person: str | None = None) -> None:
        """Empty the box, go back to everybody, and show this person or the one chosen before."""
        self.box.start_anew()
        if person:
            self.chosen.person = person
            if self.listed.status or self.listed.sector:
                self.filters.choose_all()
                self.listed.filter(None, None)
        self._choose_page()
        self.chosen.follow_soon()
        self.box.setFocus()

    @Slot(int)
    def _step(self, rows: int) -> None:
        table = self.pages.table()
        if table:
            table.step(rows)

    @Slot()
    def _leave_panel(self) -> None:
        if self.side.width() < FOLDS_BELOW:
            self.side.set_open(False)
        self.box.setFocus()

    def _go_to(self, meeting: str | None) -> None:
        if meeting:
            self.desk.meeting.choose(meeting)

    @Slot()
    def _begin_list(self) -> None:
        if self._others():
            self.invite()
        else:
            self.box.setFocus()

    def _others(self) -> bool:
        """Whether another meeting has people who could be invited."""
        counts = self.desk.workbook.meeting_counts()
        return any(each.invited for row, each in counts.items() if row != self.desk.meeting.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters that nothing else wants belong to the box."""
        if is_typing(event) and self.box.isEnabled() and not self.box.hasFocus():
            self.box.take_key(event)
        else:
            super().keyPressEvent(event)
