"""The third step: who the people of the list are, and what of it comes in."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.exchange.people_list.importing import KINDS, Planned
from ecomig_desktop.models.list_people import OPEN, PlannedModel
from ecomig_desktop.models.list_plan import PlanDraft
from ecomig_desktop.models.list_tally import Tally
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.import_people.planned_detail import PlannedDetail
from ecomig_desktop.views.import_people.planned_list import PlannedList
from ecomig_desktop.views.import_people.words import kind_word, planned_words
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.meeting_words import meeting_lines
from ecomig_desktop.views.tokens import AROUND, NEAR
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.chip import ChipRow, Choice
from ecomig_desktop.views.widgets.choice_box import ChoiceBox
from ecomig_desktop.views.widgets.label import Label

_NOBODYS = ""
_LEFT, _RIGHT = 60, 40
_NEW = ("n", "ნ", "т")
"""The letter on the key N, in whatever layout the keyboard is."""


class PeoplePage(Living, QWidget):
    """Follows a draft. 1, 2, 3 and N say who an open line is, Backspace takes that back, Space
    leaves a line out."""

    def __init__(self, desk: Desk, draft: PlanDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.draft = desk, draft
        self._row: int | None = None
        self.model = PlannedModel(draft, self._words, self)
        self._build()
        self._arrange()
        self._showing = QTimer(self, singleShot=True, interval=0)
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.meeting = ChoiceBox()
        self._meeting_label = Label(role="caption")
        self._meeting_label.setBuddy(self.meeting)
        self.kinds = ChipRow()
        self.list = PlannedList(self.model, lambda: self._desk.language.code)
        self._card = Card(flush=True)
        self._card.body.addWidget(self.list)
        self.detail = PlannedDetail(self._desk)
        self.update_box = QCheckBox()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(NEAR)
        head.addWidget(self._meeting_label)
        head.addWidget(self.meeting, 2)
        head.addStretch(1)
        head.addWidget(self.update_box)
        both = QHBoxLayout()
        both.setSpacing(AROUND)
        both.addWidget(self._card, _LEFT)
        both.addWidget(self.detail, _RIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addLayout(head)
        column.addWidget(self.kinds)
        column.addLayout(both, 1)

    def _connect(self) -> None:
        draft = self.draft
        self.meeting.chosen.connect(self._choose_meeting)
        self.update_box.toggled.connect(draft.set_update)
        self.kinds.chosen.connect(self._filter)
        self.list.selectionModel().currentChanged.connect(self._showing.start)
        self.list.toggled.connect(self.model.toggle)
        self.detail.chosen.connect(self._choose)
        self.detail.anew_wanted.connect(draft.unchoose)
        self._showing.timeout.connect(self._show_current)
        draft.planned.connect(self._renew)
        draft.changed.connect(self._renew)

    def arrive(self) -> None:
        """Stand in the list, at the first line that asks."""
        self.list.setFocus()

    def begin(self) -> None:
        """Another list: show all of it, beginning with what is open."""
        self._row = None
        self.kinds.choose("")
        self.model.show_kind("")

    def retranslate(self) -> None:
        """Write every word."""
        self._meeting_label.set_text(self.tr("Onto the list of"))
        self.meeting.setAccessibleName(self._meeting_label.plain_text())
        self.kinds.setAccessibleName(self.tr("Which lines are shown"))
        self.update_box.setText(self.tr("Take also what differs"))
        self.update_box.setToolTip(
            self.tr("Empty fields of people who are known are always filled.")
        )
        self._renew()

    def sentence(self) -> tuple[str, str]:
        """What the import would do, and its tone."""
        draft, tally = self.draft, self.draft.tally
        if draft.plan is None or draft.busy:
            return self.tr("The list is being compared with the workbook…"), ""
        if tally.is_nothing and not tally.open:
            listed = self.tr("Everybody is known and on the list already: there is nothing to do.")
            known = self.tr("Everybody is known already: there is nothing to do.")
            nobody = self.tr("No line is ticked that could come in.")
            everybody = listed if draft.meeting else known
            text = nobody if tally.unticked else everybody
            return " ".join(filter(None, (text, self._differing()))), ""
        parts = [*self._parts(tally)]
        text = " · ".join(parts)
        if tally.open:
            asked = self.tr("%n line(s) may be several people and are left out.", "", tally.open)
            return f"{text}\n{asked}" if text else asked, "attention"
        return text, ""

    def _differing(self) -> str:
        count = 0 if self.draft.update else self.draft.differing
        text = self.tr("Of %n person(s) the list says something else.", "", count)
        return text if count else ""

    def _parts(self, tally: Tally) -> list[str]:
        told = (
            (tally.new, self.tr("%n new", "", tally.new)),
            (tally.filled, self.tr("%n filled in", "", tally.filled)),
            (tally.invited, self.tr("%n onto the list", "", tally.invited)),
            (tally.unticked, self.tr("%n not ticked", "", tally.unticked)),
        )
        return [text for count, text in told if count]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide who the current line is."""
        key = event.key()
        digit = key - Qt.Key.Key_1
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif 0 <= digit < 9 and self.detail.choose(digit):
            return
        elif event.text().casefold() in _NEW:
            self.detail.choose_new()
        elif key == Qt.Key.Key_Backspace and self._row is not None:
            self.draft.unchoose(self._row)
        else:
            super().keyPressEvent(event)

    @Slot(int, object)
    def _choose(self, row: int, person: str | None) -> None:
        """Say who it is, and go on to the next line that asks."""
        was_open = any(each.line.row == row for each in self.draft.open_rows)
        if self.draft.choose(row, person) and was_open:
            after = [each.line.row for each in self.draft.open_rows]
            following = next((each for each in after if each > row), after[0] if after else row)
            self.list.stand_on(following)
        self.list.setFocus()

    @Slot(object)
    def _choose_meeting(self, meeting: str) -> None:
        self.draft.choose_meeting(meeting or None)

    @Slot()
    def _filter(self) -> None:
        self.model.show_kind(self.kinds.current() or "")
        self.list.stand_on(self._row)
        self._showing.start()

    @Slot()
    def _renew(self) -> None:
        """Show what is planned now; the cursor stays on its line."""
        self._name_meetings()
        self._count()
        current = self.list.current()
        if self._row is None and self.draft.open_rows:
            self._row = self.draft.open_rows[0].line.row
        if current is None or current.line.row != self._row:
            self.list.stand_on(self._row)
        self._showing.start()
        self.update_box.setVisible(bool(self.draft.differing))
        self.update_box.setChecked(self.draft.update)

    def _name_meetings(self) -> None:
        code = self._desk.language.code
        named = meeting_lines(self._desk.workbook, code)
        nobodys = (_NOBODYS, self.tr("No meeting: only the list of people"))
        self.meeting.set_choices([*named, nobodys])
        self.meeting.choose(self.draft.meeting or _NOBODYS)

    def _count(self) -> None:
        counts = self.model.counts()
        if self.model.kind and not counts[self.model.kind]:
            self.model.show_kind("")  # the last one of its kind was decided
            self.kinds.choose("")
        everything = Choice("", "{} {}".format(self.tr("all"), sum(counts.values())))
        choices = [
            Choice(kind, f"{kind_word(kind)} {counts[kind]}")
            for kind in (OPEN, *KINDS)
            if counts[kind]
        ]
        self.kinds.set_choices([everything, *choices])
        self.kinds.choose(self.model.kind)

    @Slot()
    def _show_current(self) -> None:
        planned = self.list.current()
        self._row = planned.line.row if planned else self._row
        kind = self.model.kind_of(planned) if planned else ""
        decided = planned is not None and planned.line.row in self.draft.chosen
        self.detail.show_line(planned, kind, decided)

    def _words(self, planned: Planned) -> str:
        return planned_words(planned, self.model.kind_of(planned), self._desk.language.code)
