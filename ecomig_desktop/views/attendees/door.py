"""What is done at the door: checking in, registering, taking off the list, and saying so."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from ecomig_desktop.domain.person import Person
from ecomig_desktop.georgian.mending import mended
from ecomig_desktop.georgian.names import split_name
from ecomig_desktop.models.attendee_cells import Line
from ecomig_desktop.views.attendees.main_column import MainColumn
from ecomig_desktop.views.attendees.moments import time_of
from ecomig_desktop.views.attendees.said_bar import Said
from ecomig_desktop.views.attendees.words import reasons_text, who
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.doubt_words import has_slips, slip_sentences
from ecomig_desktop.views.widgets.key_cap import key_text
from ecomig_desktop.views.widgets.proposal_line import TAKE
from ecomig_desktop.workbook import Command, commands
from ecomig_desktop.workbook.as_one import as_one
from ecomig_desktop.workbook.finding import Duplicate


class Door(QObject):
    """Acts on the current meeting; every deed is one command that can be undone.

    What was done is said in `main`, with the way back. `now` tells the time as an ISO text.
    """

    def __init__(
        self, desk: Desk, main: MainColumn, now: Callable[[], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk, self._said, self._now, self._asker = desk, main.said, now, parent
        self._box = main.box
        self._box.proposal_taken.connect(self.mend_typed)

    def check_in(self, line: Line) -> bool:
        """Somebody is here; False where that was refused. Who is here already is said to be."""
        meeting, person, attendance = self._desk.meeting.id, line.person, line.attendance
        if meeting is None:
            return False
        if attendance and attendance.is_present:
            self._say_present(person, attendance.arrival_time)
            return True
        at = self._now()
        done = self._run(commands.check_in(meeting, person.id, at))
        if done:
            self._say_done(person, at)
        return done

    def register(self, typed: str) -> str | None:
        """Make a new person of a typed name, here since now; the id, or None where it failed."""
        meeting = self._desk.meeting.id
        given, family = split_name(typed)
        if meeting is None:
            return None
        if not given:
            self._said.say("note", lambda: Said("", self.tr("First type the name.")))
            return None
        at, values = self._now(), {"given_name": given, "family_name": family or None}
        changed = self._desk.run(commands.register(meeting, values, at), asked_by=self._asker)
        if changed is None:
            return None
        person = Person(changed.ids[0], given, family or None)
        self._say_done(person, at)
        return person.id

    def set_status(self, line: Line, status: str) -> None:
        """Give somebody this status."""
        meeting = self._desk.meeting.id
        if meeting and not (line.attendance and line.attendance.status == status):
            at = self._now() if status == "present" else None
            self._run(commands.set_status(meeting, line.person.id, status, at))

    def remove(self, line: Line) -> bool:
        """Take somebody off the list; the notice brings them back."""
        meeting = self._desk.meeting.id
        if meeting is None or line.attendance is None:
            return False
        done = self._run(commands.remove_attendance(meeting, line.person.id))
        if done:
            self._said.say("done", lambda: self._removed(line.person), self._desk.undo)
        return done

    def invite(self, people: list[str]) -> None:
        """Put people on the list."""
        meeting = self._desk.meeting.id
        if meeting and people and self._run(commands.invite(meeting, people)):
            self._said.say("done", lambda: self._invited(len(people)), self._desk.undo)

    def point_out(self, typed: str) -> None:
        """Say, before somebody is registered, that somebody is called exactly so, or that
        something is in the name that was hardly meant."""
        given, family = split_name(typed)
        alike: list[Duplicate] = []
        if given and len(family) > 1:
            workbook = self._desk.workbook
            alike = workbook.possible_duplicates(given_name=given, family_name=family)
        if alike:
            self._said.say("attention", lambda: self._known(alike[0]))
        elif has_slips(typed.strip()):
            self._said.say("attention", lambda: self._slipped(typed.strip()), self.mend_typed)
        elif typed:
            self._said.clear()

    @Slot()
    def mend_typed(self) -> None:
        """Put the name in the box right, as it was proposed; undo in the box brings it back."""
        typed = self._box.text().strip()
        if has_slips(typed):
            self._box.selectAll()
            self._box.insert(mended(typed).text)

    def point_to_near(self) -> None:
        """Nobody is called so; those who are called almost so have to be chosen."""
        self._said.say("attention", self._only_near)

    def _run(self, command: Command) -> bool:
        meant = as_one(self._desk.workbook, command)
        return self._desk.run(meant, asked_by=self._asker) is not None

    def _say_done(self, person: Person, at: str) -> None:
        def said() -> Said:
            text = self.tr("checked in at {time}.").format(time=time_of(at))
            return Said(person.display_name, text, self.tr("Undo"))

        self._said.say("done", said, self._desk.undo)

    def _say_present(self, person: Person, time: str) -> None:
        def said() -> Said:
            since = self.tr("is here already, since {time}.").format(time=time)
            text = since if time else self.tr("is here already.")
            return Said(person.display_name, text, self.tr("Take back the check-in"))

        self._said.say("note", said, lambda: self._take_back(person.id))

    def _take_back(self, person: str) -> None:
        if self._desk.meeting.id:
            self._run(commands.set_status(self._desk.meeting.id, person, "invited"))

    def _removed(self, person: Person) -> Said:
        return Said(person.display_name, self.tr("was taken off the list."), self.tr("Undo"))

    def _invited(self, many: int) -> Said:
        return Said("", self.tr("%n people were invited.", "", many), self.tr("Undo"))

    def _slipped(self, typed: str) -> Said:
        put_right = self.tr("Put it right")
        link = f"{put_right} ({key_text(TAKE)})"
        return Said(self.tr("In the name:"), slip_sentences(typed), link)

    def _only_near(self) -> Said:
        text = self.tr("The down key chooses among similar names.")
        return Said(self.tr("Nobody is called exactly so."), text)

    def _known(self, alike: Duplicate) -> Said:
        whom = who(alike.person, self._desk.language.code)
        text = f"{whom} ({reasons_text(alike.reasons)})."
        return Said(self.tr("Known already:"), text)
