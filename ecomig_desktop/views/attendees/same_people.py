"""What the tab does about people who are one: asks for the other one, unites, parts, says so."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QWidget

from ecomig_desktop.views.attendees.people_pages import PeoplePages
from ecomig_desktop.views.attendees.person_panel import PersonPanel
from ecomig_desktop.views.attendees.said_bar import Said, SaidBar
from ecomig_desktop.views.attendees.same_person import SamePersonDialog
from ecomig_desktop.views.desk import Desk

_TWO = 2


class SamePeople(QObject):
    """Acts on the rows that are chosen in the list, or on the person at the side."""

    def __init__(
        self, desk: Desk, pages: PeoplePages, panel: PersonPanel, said: SaidBar, asker: QWidget
    ) -> None:
        super().__init__(asker)
        self._desk, self._pages, self._panel = desk, pages, panel
        self._said, self._asker = said, asker
        self.dialog: SamePersonDialog | None = None
        panel.united.part_wanted.connect(self.part)

    @Slot()
    def declare(self) -> None:
        """Ask whether two people are one: the two that are chosen, or the one at the side and
        somebody who is picked then."""
        if self._desk.workbook.read_only:
            return
        table = self._pages.table()
        people = [line.person.id for line in table.selected_lines()] if table else []
        if len(people) != _TWO:
            people = [self._panel.line.person.id] if self._panel.line else people[:1]
        if people:
            self._panel.fields.settle()
            self._ask(*people)

    def _ask(self, one: str, other: str | None = None) -> None:
        self.dialog = SamePersonDialog(self._desk, one, other, self._asker.window())
        self.dialog.finished.connect(self._answered)
        self.dialog.open()

    @Slot(int)
    def _answered(self, result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is None:
            return
        dialog.deleteLater()
        command = dialog.command() if result == QDialog.DialogCode.Accepted else None
        if command and self._desk.run(command, asked_by=self._asker):
            name = dialog.name()
            self._said.say("done", lambda: self._united(name), self._desk.undo)

    @Slot(str)
    def part(self, person: str) -> None:
        """Let a record stand alone again."""
        workbook = self._desk.workbook
        found = workbook.person(person)
        if found and self._desk.run(workbook.parted(person), asked_by=self._asker):
            self._said.say("done", lambda: self._parted(found.display_name), self._desk.undo)

    def _united(self, name: str) -> Said:
        return Said(name, self.tr("is shown as one person now."), self.tr("Undo"))

    def _parted(self, name: str) -> Said:
        return Said(name, self.tr("stands alone again."), self.tr("Undo"))
