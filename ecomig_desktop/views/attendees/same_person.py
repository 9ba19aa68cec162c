"""Saying by hand that two records are one person, and per field whose value shows."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.domain.tables import PERSON
from ecomig_desktop.views.attendees.origins import origin_text
from ecomig_desktop.views.attendees.person_pick import PersonPick
from ecomig_desktop.views.attendees.shown_fields import ShownFields
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.record_words import RecordWords
from ecomig_desktop.views.tokens import AROUND, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.elided_label import ElidedLabel
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.fitted_dialog import FittedDialog
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.workbook import Command

WIDTH = 600


class SamePersonDialog(Living, FittedDialog):
    """Shows two people and what they would show as together; without `other` it is picked here.

    After it was accepted, `command()` is what the user meant.
    """

    def __init__(
        self, desk: Desk, one: str, other: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._one, self.other = desk, one, other
        self.pick = PersonPick(desk.workbook, desk.meeting.id, desk.language.code, one)
        self._picking = Field(self.pick, parent=self)
        self._picking.setVisible(other is None)
        self._heading, self._text = Label(role="heading"), Label(role="muted", wrapped=True)
        self._warning = NoticeBar(closable=False)
        self._records = [(ElidedLabel(), ElidedLabel(role="caption")) for _ in range(2)]
        self.fields = ShownFields(desk)
        self._shows, self._name = Label(role="caption"), ElidedLabel(role="strong")
        self._facts = Label(role="muted", wrapped=True)
        self._cancel, self.unite = Button(), Button(kind="primary")
        self._lay_out()
        self.pick.chosen.connect(self._choose)
        self.fields.chosen.connect(self._preview)
        self._cancel.clicked.connect(self.reject)
        self.unite.clicked.connect(self.accept)
        self.unite.setDefault(True)
        self.setFixedWidth(WIDTH)
        self._compare()
        (self.unite if other else self.pick).setFocus()
        self.retranslate()

    def _lay_out(self) -> None:
        self._card = Card()
        for label in (self._shows, self._name, self._facts):
            self._card.body.addWidget(label)
        self._card.body.setSpacing(4)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.unite)
        column = QVBoxLayout(self)
        column.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        column.setSpacing(WITHIN)
        column.addWidget(self._heading)
        column.addWidget(self._text)
        column.addLayout(self._record(0))
        column.addWidget(self._picking)
        column.addLayout(self._record(1))
        for widget in (self._warning, self.fields):
            column.addWidget(widget)
        column.addWidget(self._card)
        column.addLayout(buttons)

    def _record(self, at: int) -> QVBoxLayout:
        record = QVBoxLayout()
        record.setSpacing(1)
        for label in self._records[at]:
            record.addWidget(label)
        return record

    def name(self) -> str:
        """What the person is called whom the two show as."""
        person = self.fields.preview()
        return person.display_name if person else ""

    def command(self) -> Command | None:
        """What says that the two are one; None while there are not two."""
        if not self.other:
            return None
        return self._desk.workbook.same(self._one, self.other, self.fields.shown())

    def retranslate(self) -> None:
        """Write every word."""
        self.setWindowTitle(self.tr("One person"))
        self._heading.set_text(self.tr("Are these one person?"))
        self._text.set_text(
            self.tr(
                "From then on they are shown and counted as one. Nothing of either record is"
                " lost, and they can be parted again at any time."
            )
        )
        self._picking.set_label(self.tr("Who is the same person?"))
        self.pick.setPlaceholderText(self.tr("Name or phone, in any script"))
        self._shows.set_text(self.tr("Shows as"))
        self._cancel.setText(self.tr("Cancel"))
        self.unite.setText(self.tr("One person"))
        self._tell()

    def _compare(self) -> None:
        """Take over who the two are."""
        workbook = self._desk.workbook
        one = workbook.shown_person(self._one)
        other = workbook.shown_person(self.other) if self.other else None
        if one and other:
            self.fields.show_people(one, other)
        self.fields.setVisible(other is not None)
        self._card.setVisible(other is not None)
        self.unite.setEnabled(other is not None)

    def _tell(self) -> None:
        workbook, language = self._desk.workbook, self._desk.language.code
        for (name, origin), row in zip(self._records, (self._one, self.other), strict=True):
            person = workbook.shown_person(row) if row else None
            facts = (person.display_name, person.phone) if person else ()
            name.set_text(" · ".join(filter(None, facts)))
            origin.set_text(origin_text(workbook, person.id, language) if person else "")
            name.setVisible(person is not None)
            origin.setVisible(person is not None)
        if self.other and workbook.is_said_different(self._one, self.other):
            self._warning.show_notice(
                "attention", self.tr("It was decided before that they are two people.")
            )
        else:
            self._warning.clear()
        self._preview()

    @Slot()
    def _preview(self) -> None:
        person = self.fields.preview()
        if person is None:
            return
        words = RecordWords(self._desk.workbook, self._desk.language.code)
        rest = [name for name in PERSON.names if not name.endswith("_name")]
        facts = [(name, getattr(person, name)) for name in rest]
        self._name.set_text(person.display_name)
        self._facts.set_text(
            " · ".join(words.value("person", name, value) for name, value in facts if value)
        )

    @Slot(object)
    def _choose(self, person: str | None) -> None:
        self.other = person
        self._compare()
        self._tell()
