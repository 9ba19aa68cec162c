"""Everything that is known of a person, each field saving itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop import reference
from ecomig_desktop.domain.person import Person
from ecomig_desktop.domain.tables import AGE_GROUPS, GENDERS
from ecomig_desktop.models.suggestions import Suggestions
from ecomig_desktop.phones import read_phone, shown_phone
from ecomig_desktop.views.attendees.attendance_fields import AttendanceFields
from ecomig_desktop.views.attendees.field_proposals import FieldProposals
from ecomig_desktop.views.attendees.municipality_box import MunicipalityBox
from ecomig_desktop.views.attendees.saved_field import SavedField
from ecomig_desktop.views.attendees.suggesting_edit import SuggestingEdit
from ecomig_desktop.views.attendees.words import gender_name
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.choice_box import ChoiceBox
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.proposal_line import takes
from ecomig_desktop.workbook.sectors import Guess


class PersonFields(Living, QWidget):
    """First what a sheet of paper asks for, then `attendance`, then the rest.

    `guess` tells the likely sector of an organisation.

    Signals:
        edited(str, object): the user gave this column this value; None: nothing.
        typed(): a name, phone or e-mail is being typed.
    """

    edited = Signal(str, object)
    typed = Signal()

    def __init__(
        self,
        organisations: Suggestions,
        positions: Suggestions,
        guess: Callable[[str], Guess | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        # The first one made is the first to go: it follows the cursor, and fields that go move it.
        self.proposals = FieldProposals(guess, self)
        # Made in the order in which Tab goes through them.
        self.lines = {
            "given_name": SavedField(parent=self),
            "family_name": SavedField(parent=self),
            "organisation": SavedField(SuggestingEdit(organisations), self),
            "position": SavedField(SuggestingEdit(positions), self),
        }
        self.municipality = Field(MunicipalityBox(), parent=self)
        self.lines["phone"] = SavedField(parent=self)
        self.attendance = AttendanceFields(self)
        self.sector = Field(ChoiceBox(), parent=self)
        self.gender = Field(ChoiceBox(), parent=self)
        self.age_group = Field(ChoiceBox(), parent=self)
        self.lines["email"] = SavedField(parent=self)
        self._choices: dict[str, Field[ChoiceBox]] = {
            "sector": self.sector,
            "gender": self.gender,
            "age_group": self.age_group,
        }
        self._as_typed = ""
        self.proposals.watch(self.lines, self.sector)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WITHIN)
        for name in ("given_name", "family_name", "organisation", "position"):
            column.addWidget(self.lines[name])
        column.addWidget(self.municipality)
        column.addWidget(self.lines["phone"])
        column.addWidget(self.attendance)
        column.addWidget(self.sector)
        pair = QHBoxLayout()
        pair.setSpacing(NEAR)
        pair.addWidget(self.gender, 1)
        pair.addWidget(self.age_group, 1)
        column.addLayout(pair)
        column.addWidget(self.lines["email"])

    def _connect(self) -> None:
        for name, field in self.lines.items():
            field.settled.connect(self._settle)
            field.setObjectName(name)
            if name not in ("organisation", "position"):
                field.typed.connect(self.typed)
            field.finished.connect(self._finish)
        self.proposals.taken.connect(self.edited)
        self.municipality.editor.chosen.connect(self._choose_municipality)
        for name, box in self._choices.items():
            box.editor.setObjectName(name)
            box.editor.chosen.connect(self._choose)

    def show_person(self, person: Person) -> None:
        """Show what is kept of this person."""
        for name, field in self.lines.items():
            value = getattr(person, name) or ""
            field.show_text(self._shown_phone(value) if name == "phone" else value)
        self.municipality.editor.choose(person.municipality)
        for name, choice in self._choices.items():
            choice.editor.choose(getattr(person, name))
        self.proposals.look_over()

    def settle(self) -> None:
        """Save what is being typed now."""
        for field in self.lines.values():
            field.finish()

    def names_now(self) -> dict[str, str]:
        """What tells people apart, as it stands in the fields now."""
        return {name: self.lines[name].text() for name in _TELLING}

    def set_read_only(self, read_only: bool) -> None:
        """Show everything, let nothing be changed."""
        self.proposals.read_only = read_only
        for field in self.lines.values():
            field.editor.setReadOnly(read_only)
        self.municipality.editor.setReadOnly(read_only)
        for choice in self._choices.values():
            choice.editor.setEnabled(not read_only)

    def set_language(self, language: str) -> None:
        """Write every word; places and sectors in that language."""
        self.lines["given_name"].set_label(self.tr("Given name"))
        self.lines["family_name"].set_label(self.tr("Family name"))
        self.lines["organisation"].set_label(self.tr("Organisation"))
        self.lines["position"].set_label(self.tr("Position"))
        self.lines["phone"].set_label(self.tr("Phone"))
        self.lines["email"].set_label(self.tr("E-mail"))
        self.municipality.set_label(self.tr("Municipality"))
        self.municipality.editor.set_language(language)
        self.sector.set_label(self.tr("Sector"))
        self.gender.set_label(self.tr("Gender"))
        self.age_group.set_label(self.tr("Age"))
        sectors = [(term.key, term.name(language)) for term in reference.sectors()]
        self.sector.editor.set_choices(_with_none(sectors))
        self.gender.editor.set_choices(_with_none([(key, gender_name(key)) for key in GENDERS]))
        ages = [(key, key.replace("-", "–")) for key in AGE_GROUPS]
        self.age_group.editor.set_choices(_with_none(ages))
        self.proposals.look_over(language)

    @Slot(str)
    def _settle(self, text: str) -> None:
        name = self.sender().objectName()
        self.edited.emit(name, text or None)
        self._look_at(name)

    @Slot(str)
    def _finish(self, text: str) -> None:
        """A number takes the usual form once it is whole: as a step of its own, so that undo
        shows again what was typed."""
        name = self.sender().objectName()
        usual = read_phone(text).text if name == "phone" else text
        if usual != text:
            self._as_typed = text
            self.edited.emit(name, usual)
        self._look_at(name)

    def _shown_phone(self, value: str) -> str:
        """In the usual form, unless it is being typed or was put back to what was typed."""
        as_it_is = self.lines["phone"].is_being_typed() or value == self._as_typed
        return value if as_it_is else shown_phone(value)

    def _look_at(self, name: str) -> None:
        self.proposals.look_at(name)
        if name == "organisation":
            self.proposals.look_at_sector()

    @Slot(object)
    def _choose(self, value: str | None) -> None:
        self.edited.emit(self.sender().objectName(), value)
        self.proposals.look_at_sector()

    @Slot(object)
    def _choose_municipality(self, code: str | None) -> None:
        self.edited.emit("municipality", code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that takes a proposal."""
        if not (takes(event) and self.proposals.take_by_key()):
            super().keyPressEvent(event)


_TELLING = ("given_name", "family_name", "phone", "email")


def _with_none(choices: Sequence[tuple[str, str]]) -> list[tuple[str | None, str]]:
    return [(None, ""), *choices]
