"""Everything that is known of a person, each field saving itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop import reference
from ecomig_desktop.domain.person import Person
from ecomig_desktop.domain.tables import AGE_GROUPS, GENDERS
from ecomig_desktop.models.suggestions import Suggestions
from ecomig_desktop.phones import shown_phone
from ecomig_desktop.views.attendees.municipality_box import MunicipalityBox
from ecomig_desktop.views.attendees.saved_field import SavedField
from ecomig_desktop.views.attendees.suggesting_edit import SuggestingEdit
from ecomig_desktop.views.attendees.words import gender_name
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.choice_box import ChoiceBox
from ecomig_desktop.views.widgets.field import Field

_GEORGIAN_NUMBER = re.compile(r"[3457]\d\d \d\d \d\d \d\d")
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


class PersonFields(Living, QWidget):
    """First what a sheet of paper asks for, then `between` (what they agreed to), then the rest.

    Signals:
        edited(str, object): the user gave this column this value; None: nothing.
        typed(): a name, phone or e-mail is being typed.
    """

    edited = Signal(str, object)
    typed = Signal()

    def __init__(
        self, organisations: Suggestions, positions: Suggestions, between: QWidget
    ) -> None:
        super().__init__()
        self.lines = {
            "given_name": SavedField(),
            "family_name": SavedField(),
            "organisation": SavedField(SuggestingEdit(organisations)),
            "position": SavedField(SuggestingEdit(positions)),
            "phone": SavedField(),
            "email": SavedField(),
        }
        self.municipality = Field(MunicipalityBox())
        self.sector, self.gender = Field(ChoiceBox()), Field(ChoiceBox())
        self.age_group = Field(ChoiceBox())
        self._choices: dict[str, Field[ChoiceBox]] = {
            "sector": self.sector,
            "gender": self.gender,
            "age_group": self.age_group,
        }
        self._lay_out(between)
        self._connect()

    def _lay_out(self, between: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WITHIN)
        for name in ("given_name", "family_name", "organisation", "position"):
            column.addWidget(self.lines[name])
        column.addWidget(self.municipality)
        column.addWidget(self.lines["phone"])
        column.addWidget(between)
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
        self.municipality.editor.chosen.connect(self._choose_municipality)
        for name, box in self._choices.items():
            box.editor.setObjectName(name)
            box.editor.chosen.connect(self._choose)

    def show_person(self, person: Person) -> None:
        """Show what is kept of this person."""
        for name, field in self.lines.items():
            value = getattr(person, name) or ""
            field.show_text(shown_phone(value) if name == "phone" else value)
        self.municipality.editor.choose(person.municipality)
        for name, choice in self._choices.items():
            choice.editor.choose(getattr(person, name))
        self._warn()

    def settle(self) -> None:
        """Save what is being typed now."""
        for field in self.lines.values():
            field.settle()

    def names_now(self) -> dict[str, str]:
        """What tells people apart, as it stands in the fields now."""
        return {name: self.lines[name].text() for name in _TELLING}

    def set_read_only(self, read_only: bool) -> None:
        """Show everything, let nothing be changed."""
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
        self._warn()

    @Slot(str)
    def _settle(self, text: str) -> None:
        name = self.sender().objectName()
        if name == "phone":
            text = shown_phone(text)
        self.edited.emit(name, text or None)
        self._warn()

    @Slot(object)
    def _choose(self, value: str | None) -> None:
        self.edited.emit(self.sender().objectName(), value)

    @Slot(object)
    def _choose_municipality(self, code: str | None) -> None:
        self.edited.emit("municipality", code)

    def _warn(self) -> None:
        """Point out what looks mistyped; it is kept all the same."""
        phone, email = self.lines["phone"].text(), self.lines["email"].text()
        odd_phone = bool(phone) and not _GEORGIAN_NUMBER.fullmatch(shown_phone(phone))
        abroad = phone.startswith(("+", "00")) and not phone.startswith(("+995", "00995"))
        warning = self.tr("Not a usual number; check it.") if odd_phone and not abroad else ""
        self.lines["phone"].set_warning(warning)
        odd_mail = bool(email) and not _MAIL.fullmatch(email)
        warning = self.tr("Not a usual address; check it.") if odd_mail else ""
        self.lines["email"].set_warning(warning)


_TELLING = ("given_name", "family_name", "phone", "email")


def _with_none(choices: Sequence[tuple[str, str]]) -> list[tuple[str | None, str]]:
    return [(None, ""), *choices]
