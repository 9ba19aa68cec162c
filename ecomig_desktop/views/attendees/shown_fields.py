"""Where two records of one person differ: per field the choice whose value shows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ecomig_desktop.domain.person import Person
from ecomig_desktop.domain.tables import PERSON
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.field_names import field_name
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.record_words import RecordWords
from ecomig_desktop.views.tokens import CAPTION, NEAR, WITHIN
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.chip import HEIGHT, ChipRow, Choice
from ecomig_desktop.views.widgets.label import Label

_VALUE = 380  # pixels that a value may take in its chip


class ShownFields(Living, QWidget):
    """The fields in which two people differ, each with the choice of whose value shows.

    Signals:
        chosen(): another value shows.
    """

    chosen = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._people: tuple[Person, Person] | None = None
        self.rows: dict[str, tuple[Label, ChipRow]] = {}
        self._alike = Label(role="muted", wrapped=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(WITHIN)
        self._grid.setVerticalSpacing(NEAR)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._alike)
        column.addLayout(self._grid)

    def show_people(self, one: Person, other: Person) -> None:
        """Offer the values of these two. What was entered first is chosen."""
        self._people = (one, other)
        for label, chips in self.rows.values():
            for widget in (label, chips):
                widget.hide()
                widget.deleteLater()
        self.rows = {}
        for column in PERSON.names:
            values = (getattr(one, column), getattr(other, column))
            if None not in values and values[0] != values[1]:
                self._add(column, min(one.id, other.id))
        self.retranslate()

    def shown(self) -> dict[str, str]:
        """Per field that was chosen the person whose value shows."""
        chosen = {column: chips.current() for column, (_, chips) in self.rows.items()}
        return {column: person for column, person in chosen.items() if person}

    def preview(self) -> Person | None:
        """The person as they would show."""
        if self._people is None:
            return None
        people, shown = {each.id: each for each in self._people}, self.shown()
        values = {}
        for column in PERSON.names:
            known = [getattr(each, column) for each in self._people]
            chosen = getattr(people[shown[column]], column) if column in shown else None
            values[column] = chosen or next((value for value in known if value is not None), None)
        return Person(min(people), **values)

    def retranslate(self) -> None:
        """Write every word."""
        self._alike.set_text(self.tr("The two records say nothing different."))
        self._alike.setVisible(self._people is not None and not self.rows)
        words = RecordWords(self._desk.workbook, self._desk.language.code)
        for column, (label, chips) in self.rows.items():
            name = field_name("person", column)
            label.set_text(name)
            chips.setAccessibleName(name)
            chips.set_choices(
                [
                    Choice(each.id, _fitted(words.value("person", column, getattr(each, column))))
                    for each in self._people or ()
                ]
            )

    def _add(self, column: str, first: str) -> None:
        label, chips = Label(role="caption"), ChipRow()
        label.setMinimumHeight(HEIGHT)  # in line with the first row of chips
        at = len(self.rows)
        self._grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(chips, at, 1)
        chips.set_choices([Choice(each.id, "") for each in self._people or ()])
        chips.choose(first)
        chips.chosen.connect(self.chosen)
        self.rows[column] = (label, chips)


def _fitted(text: str) -> str:
    return QFontMetrics(sized(CAPTION)).elidedText(text, Qt.TextElideMode.ElideRight, _VALUE)
