"""One recommendation at the side of the list: everything of it is filled in here, in place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ecomig_desktop.models.recommendations import ActionLine
from ecomig_desktop.views.attendees.person_pick import PersonPick
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.last_moment import LastMoment
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.recommendations.action_evidence import (
    TABLES,
    evidence_lines,
    evidence_options,
    parted,
)
from ecomig_desktop.views.recommendations.action_fields import ActionFields
from ecomig_desktop.views.recommendations.evidence_pick import EvidencePick
from ecomig_desktop.views.recommendations.linked_list import Linked, LinkedList
from ecomig_desktop.views.recommendations.words import body_name
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.elided_label import ElidedLabel
from ecomig_desktop.views.widgets.empty_place import EmptyPlace
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.views.widgets.pick_box import Option, PickBox
from ecomig_desktop.workbook import Changed, Command
from ecomig_desktop.workbook.outcome_commands import address, join, part_from


class ActionPanel(Living, Card):
    """Edits go through the desk at once.

    Signals:
        status_chosen(object): set this status.
        trace_wanted(): show where it comes from and what became of it.
        bodies_wanted(): the list of bodies is to be changed.
        removal_wanted(): the recommendation is to go.
        left(): Escape was pressed.
    """

    status_chosen = Signal(object)
    trace_wanted = Signal()
    bodies_wanted = Signal()
    removal_wanted = Signal()
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.line: ActionLine | None = None
        self.fields = ActionFields(self._run_joined, self._year)
        LastMoment(self, self.fields.flush)
        self.body_box = PickBox()
        self.evidence_box = EvidencePick(self._evidence_options)
        self.person_box = PersonPick(desk.workbook, None, desk.language.code, "")
        self.addressees = LinkedList(self.body_box)
        self.evidence = LinkedList(self.evidence_box)
        self.supporters = LinkedList(self.person_box)
        self._build_head()
        self._build_foot()
        self._lay_out()
        self._connect()
        self.show_line(None)
        self.retranslate()

    def _build_head(self) -> None:
        self._number = ElidedLabel(role="strong")
        self.trace = Button(icon_name="git-merge", key="F6")
        self._head = QHBoxLayout()
        self._head.setSpacing(NEAR)
        self._head.addWidget(self._number, 1)
        self._head.addWidget(self.trace)
        self.conflict = NoticeBar(closable=False)

    def _build_foot(self) -> None:
        self.bodies = Button(kind="link")
        self.addressees.beside.addWidget(self.bodies)
        self.remove = Button(kind="link")

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setProperty("clear", True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, NEAR + 2, 2)
        column.setSpacing(WITHIN)
        parts = (self.conflict, self.fields, self.addressees, self.evidence, self.supporters)
        for widget in parts:
            column.addWidget(widget)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self.area = QScrollArea(widgetResizable=True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inner)
        shown = QWidget()
        whole = QVBoxLayout(shown)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(WITHIN)
        whole.addLayout(self._head)
        whole.addWidget(self.area, 1)
        self._nothing = EmptyPlace("list-checks")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(shown)
        self.body.addWidget(self._pages)

    def _connect(self) -> None:
        self.fields.status_chosen.connect(self.status_chosen)
        self.trace.clicked.connect(self.trace_wanted)
        self.bodies.clicked.connect(self.bodies_wanted)
        self.remove.clicked.connect(self.removal_wanted)
        self.conflict.followed.connect(self._want_conflicts)
        self.body_box.chosen.connect(self._address)
        self.addressees.removed.connect(self._unaddress)
        self.addressees.opened.connect(self.bodies_wanted)
        self.evidence_box.chosen.connect(self._rest_on)
        self.evidence.removed.connect(self._rest_no_more_on)
        self.evidence.opened.connect(self._go_to)
        self.person_box.chosen.connect(self._support)
        self.supporters.removed.connect(self._support_no_more)
        self.supporters.opened.connect(self._go_to_person)
        writing = not self._desk.workbook.read_only
        self.fields.set_read_only(not writing)
        for each in (self.addressees, self.evidence, self.supporters):
            each.set_writing(writing)
        self.remove.setVisible(writing)
        self.bodies.setVisible(writing)

    def show_line(self, line: ActionLine | None) -> None:
        """Show this recommendation; None: none. What is being typed of another is saved before."""
        if self.line and (line is None or line.id != self.line.id):
            self.fields.flush()
            self.area.verticalScrollBar().setValue(0)
        self.line = line
        self._pages.setCurrentIndex(1 if line else 0)
        self.fields.show_recommendation(
            line.recommendation if line else None, line.number if line else ""
        )
        if line:
            self._write(line)

    def begin(self) -> None:
        """Put the cursor into the text."""
        self.fields.fields["text"].editor.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Write every word."""
        language = self._desk.language.code
        self.fields.set_words(language, self._desk.workbook.themes())
        self.trace.setText(self.tr("Trace"))
        self.trace.setToolTip(self.tr("Where it comes from, and what became of it"))
        self.remove.setText(self.tr("Delete the recommendation"))
        self.bodies.setText(self.tr("Bodies…"))
        self.addressees.set_title(self.tr("Addressees"))
        self.evidence.set_title(self.tr("Evidence"))
        self.supporters.set_title(self.tr("Supporters"))
        self.body_box.setPlaceholderText(self.tr("Add a body"))
        self.evidence_box.setPlaceholderText(self.tr("Add a finding or note: type words of it"))
        self.person_box.setPlaceholderText(self.tr("Add somebody, in any script"))
        self._nothing.set_texts(
            self.tr("No recommendation is chosen"),
            self.tr("Choose one in the list; everything of it is filled in here."),
        )
        if self.line:
            self._write(self.line)

    def _write(self, line: ActionLine) -> None:
        self._number.set_text(self.tr("No. {number}").format(number=line.number))
        if line.disputed:
            words = self.tr("Laptops say different things of it.")
            self.conflict.show_notice("attention", words, self.tr("Decide"))
        else:
            self.conflict.clear()
        self._write_addressees(line)
        language, workbook = self._desk.language.code, self._desk.workbook
        self.evidence.set_rows(evidence_lines(workbook, line.id, language))
        people = {workbook.main_of(p): p for p in workbook.joined("recommendation_person", line.id)}
        shown = ((p, workbook.shown_person(p)) for p in people.values())
        rows = [
            Linked(row, person.display_name, person.organisation or "")
            for row, person in shown
            if person
        ]
        self.supporters.set_rows(sorted(rows, key=lambda each: each.text))

    def _write_addressees(self, line: ActionLine) -> None:
        language = self._desk.language.code
        self.addressees.set_rows(
            [Linked(body.id, body_name(body, language), name=True) for body in line.bodies]
        )
        taken = {body.id for body in line.bodies}
        self.body_box.set_options(
            [
                Option(body.id, body_name(body, language), "", body.name_en or "")
                for body in self._desk.workbook.bodies()
                if body.id not in taken
            ]
        )

    def _evidence_options(self) -> list[Option]:
        kinds = {"finding": self.tr("finding"), "note": self.tr("note")}
        without = (each.key for each in self.evidence.rows())
        language = self._desk.language.code
        return list(evidence_options(self._desk.workbook, without, kinds, language))

    def _year(self) -> int:
        return self._desk.workbook.project().year or 2000

    def _run_joined(self, command: Command, *, joins: bool) -> Changed | None:
        return self._desk.run(command, asked_by=self, joins=joins)

    def _do(self, make: Callable[[str], Command | None]) -> None:
        """Run a command on the recommendation that is shown, after what is being typed."""
        if self.line:
            self.fields.flush()
            if command := make(self.line.id):
                self._desk.run(command, asked_by=self)

    @Slot(object)
    def _address(self, body_id: str | None) -> None:
        body = self._desk.workbook.body(body_id) if body_id else None
        if body:
            self._do(lambda row: address(row, (body,)))
            self.body_box.choose(None)

    @Slot(str)
    def _unaddress(self, body_id: str) -> None:
        self._do(lambda row: part_from("recommendation_body", row, (body_id,)))

    @Slot(object)
    def _rest_on(self, key: str | None) -> None:
        if key:
            table, found = parted(key)
            self._do(lambda row: join(TABLES[table], row, (found,)))
            self.evidence_box.choose(None)

    @Slot(str)
    def _rest_no_more_on(self, key: str) -> None:
        table, found = parted(key)
        self._do(lambda row: part_from(TABLES[table], row, (found,)))

    @Slot(object)
    def _support(self, person: str | None) -> None:
        if person:
            self._do(lambda row: join("recommendation_person", row, (person,)))
            self.person_box.choose(None)

    @Slot(str)
    def _support_no_more(self, person: str) -> None:
        workbook = self._desk.workbook
        main = workbook.main_of(person)

        def parted_from(row: str) -> Command:
            """All the records under which that person is among them."""
            people = workbook.joined("recommendation_person", row)
            gone = [each for each in people if workbook.main_of(each) == main]
            return part_from("recommendation_person", row, gone)

        self._do(parted_from)

    @Slot(str)
    def _go_to(self, key: str) -> None:
        self.fields.flush()
        self._desk.sought.emit(*parted(key))

    @Slot(str)
    def _go_to_person(self, person: str) -> None:
        self.fields.flush()
        self._desk.sought.emit("person", person)

    @Slot()
    def _want_conflicts(self) -> None:
        self._desk.asked.emit("conflicts")
