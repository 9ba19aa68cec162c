"""A box in which anybody in the workbook is found, in any script or keyboard layout."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ecomig_desktop.domain.person import Person
from ecomig_desktop.views.note_words import municipality_name
from ecomig_desktop.views.widgets.pick_box import Option, PickBox
from ecomig_desktop.workbook import Workbook

MOST = 9


class PersonPick(PickBox):
    """Looks in the workbook while somebody types; those on the list of `meeting` come first.
    `without` is never offered, nor who is one with them."""

    def __init__(
        self,
        workbook: Workbook,
        meeting: str | None,
        language: str,
        without: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(detailed=True, parent=parent)
        self._workbook, self._meeting, self._language = workbook, meeting, language
        self._without = workbook.main_of(without)

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        self._options = self._found(typed)
        super()._narrow(typed)

    def _found(self, typed: str) -> list[Option]:
        matches = self._workbook.find_people(typed, self._meeting, MOST) if typed.strip() else []
        return [
            Option(person.id, person.display_name, _apart(person, self._language), typed)
            for person in (match.person for match in matches)
            if self._workbook.main_of(person.id) != self._without
        ]


def _apart(person: Person, language: str) -> str:
    """What tells somebody apart from others of the same name."""
    place = municipality_name(person.municipality, language)
    parts = (person.organisation or person.position, place, person.phone)
    return ", ".join(part for part in parts if part)
