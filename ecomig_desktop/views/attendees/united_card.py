"""The records that are shown as one person, each with where it comes from and the way out."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.domain.person import Person
from ecomig_desktop.views.attendees.origins import origin_text
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import NEAR
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.elided_label import ElidedLabel
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.workbook import Workbook


class UnitedCard(Living, QWidget):
    """Hidden where a person is one record. Of two, the other one can be parted; of more, each.

    Signals:
        part_wanted(str): let the record with this id stand alone again.
    """

    part_wanted = Signal(str)

    def __init__(self, workbook: Workbook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbook, self._language = workbook, "ka"
        self._members: tuple[Person, ...] = ()
        self._person = ""
        self._title = Label(role="caption", wrapped=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(NEAR)
        self.buttons: dict[str, Button] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self._title)
        column.addLayout(self._list)
        self.hide()

    def show_person(self, person: str, language: str) -> None:
        """Show with whom this person is one."""
        united = self._workbook.united(person)
        members = united.members if united else ()
        self._person, self._language = person, language
        self._members = members
        self.setVisible(bool(members))
        self.retranslate()

    def retranslate(self) -> None:
        """Write every word."""
        self._clear()
        self._title.set_text(self.tr("One person, %n record(s)", "", len(self._members)))
        for member in self._members:
            self._list.addWidget(self._row(member))

    def _clear(self) -> None:
        self.buttons.clear()
        while item := self._list.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def _row(self, member: Person) -> QWidget:
        row, words = QWidget(), QVBoxLayout()
        whole = QHBoxLayout(row)
        whole.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(1)
        facts = filter(None, (member.display_name, member.phone))
        words.addWidget(ElidedLabel(" · ".join(facts)))
        words.addWidget(
            ElidedLabel(origin_text(self._workbook, member.id, self._language), "caption")
        )
        whole.addLayout(words, 1)
        if member.id != self._person or len(self._members) > 2:
            whole.addWidget(self._button(member))
        return row

    def _button(self, member: Person) -> Button:
        button = Button(self.tr("Part"), kind="link")
        button.setAccessibleName(self.tr("Part {name}").format(name=member.display_name))
        button.setToolTip(self.tr("Let this record stand alone again; nothing in it changes."))
        button.setObjectName(member.id)
        button.setEnabled(not self._workbook.read_only)
        button.clicked.connect(self._part)
        self.buttons[member.id] = button
        return button

    @Slot()
    def _part(self) -> None:
        self.part_wanted.emit(self.sender().objectName())
