"""Whom an activity met, which bodies, and the recommendations that it serves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomig_desktop.domain.outcomes import Activity, Body, Recommendation
from ecomig_desktop.domain.person import Person
from ecomig_desktop.georgian.names import split_name
from ecomig_desktop.views.campaign.people_box import PeopleBox
from ecomig_desktop.views.campaign.set_field import SetField
from ecomig_desktop.views.campaign.words import either
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.pick_box import Option, PickBox
from ecomig_desktop.workbook import Command
from ecomig_desktop.workbook import campaign_commands as campaign
from ecomig_desktop.workbook import outcome_commands as outcomes
from ecomig_desktop.workbook.versions import numbers

TABLES = (*campaign.SETS, "person", "body", "recommendation", "duplicate")
"""The tables that these sets are read from."""
_LONGEST = 300  # letters of a recommendation that it is found by


class ActivitySets(Living, QWidget):
    """The three sets of the activity that is shown. What is added or taken away is a command.

    Signals:
        sought(str, str): the user wants to see the record of that table with this id.
    """

    sought = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._activity: Activity | None = None
        self._bodies: dict[str, Body] = {}
        read_only = desk.workbook.read_only
        self._people_box = PeopleBox(desk.workbook, desk.language.code)
        self._new = Button(icon_name="user-plus", key="Ctrl+Return")
        self._new.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # or the box would forget the name
        self.people = SetField(self._people_box, read_only=read_only, beside=self._new)
        self.bodies = SetField(PickBox(), read_only=read_only)
        self.lines = SetField(PickBox(), read_only=read_only)
        self._new.setVisible(not read_only)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WITHIN)
        for field in (self.people, self.bodies, self.lines):
            column.addWidget(field)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self._people_box.new_wanted.connect(self._add_new)
        self._new.clicked.connect(self._people_box.take_new)
        self.people.added.connect(self._add_person)
        self.people.removed.connect(self._remove_person)
        self.bodies.added.connect(self._add_body)
        self.bodies.removed.connect(self._remove_body)
        self.lines.added.connect(self._add_line)
        self.lines.removed.connect(self._remove_line)
        self.lines.pressed.connect(self._seek_line)

    def show_activity(self, activity: Activity | None) -> None:
        """Show the sets of this activity."""
        self._activity = activity
        self.refresh()

    def refresh(self) -> None:
        """Read the sets again."""
        row, workbook = self._activity.id if self._activity else "", self._desk.workbook
        self.people.show_members([self._of_person(each) for each in self._met(row)])
        self._bodies = {body.id: body for body in workbook.bodies(hidden=True)}
        mine = set(workbook.joined("activity_body", row)) if row else set()
        bodies = [each for each in self._bodies.values() if each.id in mine]
        self.bodies.show_members([self._of_body(each) for each in bodies])
        offered = [each for each in self._bodies.values() if not each.hidden]
        self.bodies.box.set_options([self._of_body(e) for e in offered if e.id not in mine])
        self._show_lines(set(workbook.joined("activity_recommendation", row)) if row else set())

    def _show_lines(self, mine: set[str]) -> None:
        listed = self._desk.workbook.recommendations()
        numbered = numbers(self._desk.workbook, listed)
        options = [self._of_line(each, numbered[each.id]) for each in listed]
        self.lines.show_members([each for each in options if each.key in mine])
        self.lines.box.set_options([each for each in options if each.key not in mine])
        self.lines.setVisible(bool(listed))

    def retranslate(self) -> None:
        """Write every word."""
        self._new.setText(self.tr("New"))
        self._new.setAccessibleName(self.tr("A new person of this name"))
        self._people_box.set_language(self._desk.language.code)
        self.people.set_texts(self.tr("People met"), self.tr("Find somebody by name"))
        self.bodies.set_texts(self.tr("Bodies met"), self.tr("Choose a body"))
        self.lines.set_texts(
            self.tr("Recommendations that it serves"), self.tr("Search in the list of actions")
        )
        self.refresh()

    def _met(self, row: str) -> Sequence[Person]:
        """Those who were met by name, whoever is one with others once."""
        if not row:
            return ()
        workbook = self._desk.workbook
        met = workbook.joined("activity_person", row)
        mains = workbook.mains_of(met)
        people = filter(None, map(workbook.shown_person, {mains.get(e, e) for e in met}))
        return sorted(people, key=lambda person: (person.display_name, person.id))

    def _of_person(self, person: Person) -> Option:
        detail = ", ".join(filter(None, (person.position, person.organisation)))
        return Option(person.id, person.display_name or self.tr("nameless"), detail)

    def _of_body(self, body: Body) -> Option:
        name = either(body.name, body.name_en, self._desk.language.code)
        also = ";".join(filter(None, (body.name, body.name_en, body.key)))
        return Option(body.id, name or self.tr("nameless"), "", also)

    def _of_line(self, line: Recommendation, number: str) -> Option:
        text = " ".join(either(line.text, line.text_en, self._desk.language.code).split())
        return Option(line.id, f"{number}. {text[:_LONGEST]}", "", number)

    def _run(self, command: Command) -> None:
        self._desk.run(command, asked_by=self)

    @Slot(str)
    def _add_person(self, person: str) -> None:
        if self._activity:
            self._run(outcomes.join("activity_person", self._activity.id, [person]))

    @Slot(str)
    def _add_new(self, typed: str) -> None:
        given, family = split_name(typed)
        if self._activity and given:
            self._run(campaign.meet_new(self._activity.id, given, family))

    @Slot(str)
    def _remove_person(self, person: str) -> None:
        """Whoever is one with others goes under each of their records."""
        if self._activity:
            workbook, row = self._desk.workbook, self._activity.id
            met = workbook.joined("activity_person", row)
            gone = [each for each in met if workbook.main_of(each) == person]
            self._run(outcomes.part_from("activity_person", row, gone))

    @Slot(str)
    def _add_body(self, body: str) -> None:
        if self._activity and body in self._bodies:
            self._run(campaign.meet_bodies(self._activity.id, [self._bodies[body]]))

    @Slot(str)
    def _remove_body(self, body: str) -> None:
        if self._activity:
            self._run(outcomes.part_from("activity_body", self._activity.id, [body]))

    @Slot(str)
    def _add_line(self, line: str) -> None:
        if self._activity:
            self._run(outcomes.join("activity_recommendation", self._activity.id, [line]))

    @Slot(str)
    def _remove_line(self, line: str) -> None:
        if self._activity:
            self._run(outcomes.part_from("activity_recommendation", self._activity.id, [line]))

    @Slot(str)
    def _seek_line(self, line: str) -> None:
        self.sought.emit("recommendation", line)
