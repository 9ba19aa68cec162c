"""The person whom list and side are about, wherever they stand and whatever changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from ecomig_desktop.models.attendee_cells import Line
from ecomig_desktop.models.attendees import AttendeesModel
from ecomig_desktop.models.matches import MatchesModel
from ecomig_desktop.views.attendees.people_pages import PeoplePages
from ecomig_desktop.views.attendees.person_panel import PersonPanel
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.workbook.finding import PersonMatch

SETTLED = 60  # milliseconds without a key after which the side shows the best match


class Chosen(QObject):
    """Follows the highlight of the lists; finds the person again after the lists have changed."""

    def __init__(
        self,
        desk: Desk,
        pages: PeoplePages,
        listed: AttendeesModel,
        found: MatchesModel,
        panel: PersonPanel,
    ) -> None:
        super().__init__(pages)
        self._desk, self._pages, self._panel = desk, pages, panel
        self._listed, self._found = listed, found
        self.person: str | None = None
        self._following = QTimer(self, singleShot=True, interval=SETTLED)
        self._following.timeout.connect(self.follow)
        listed.modelReset.connect(self.follow_soon)
        for table in pages.tables():
            table.picked.connect(self.pick)

    @Slot(object)
    def pick(self, line: Line | None) -> None:
        """Another row is highlighted; a list that became empty changes nothing."""
        if line is not None:
            self.person = line.person.id
            self.follow_soon()

    @Slot()
    def follow_soon(self) -> None:
        """Show the person once there is a moment's rest."""
        self._following.start()

    def choose(self, person: str | None) -> None:
        """Be about this person now; None: nobody."""
        self.person = person
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Let list and side show the person as the workbook has them now."""
        self._following.stop()
        line = None if self._pages.shows(self._pages.nothing_found) else self._line()
        self._panel.show_line(line)
        table = self._pages.list
        if line and self._pages.shows(table) and table.current_person() != self.person:
            table.mark(self._listed.index_of(self.person))

    def _line(self) -> Line | None:
        """The person at this meeting, or as somebody who is not on its list."""
        meeting, workbook = self._desk.meeting.id, self._desk.workbook
        if not self.person or not meeting:
            return None
        line = workbook.attendee(meeting, self.person)
        if line:
            return line
        match = next((row for row in self._found.rows() if row.person.id == self.person), None)
        if match or not self._pages.shows(self._pages.duplicates):
            return match
        known = workbook.shown_person(self.person)
        return PersonMatch(known, None, True) if known else None
