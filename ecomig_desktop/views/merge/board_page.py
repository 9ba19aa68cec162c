"""Who has returned from which meeting, who has not, and who is expected."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.georgian.numbers import format_number
from ecomig_desktop.models.board import Board, BoardModel, Standing
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.meeting_words import place_name, short_date
from ecomig_desktop.views.merge.board_table import BoardTable
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.empty_place import EmptyPlace
from ecomig_desktop.views.widgets.key_cap import KeyHint
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.line_edit import LineEdit
from ecomig_desktop.workbook import commands

_LONGEST = 100


class BoardPage(Living, QWidget):
    """Shows a `Board`; a cell is marked and a laptop named where somebody is still awaited."""

    def __init__(self, desk: Desk, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._board = desk, board
        self.model = BoardModel(board, self._meetings, self._heading, self.describe, self)
        self.table = BoardTable(desk, self.model)
        self._sum = Label(role="caption", wrapped=True)
        self._space = KeyHint("Space")
        self.name = LineEdit()
        self.name.setMaxLength(_LONGEST)
        self._add = Button(icon_name="plus")
        self._empty = EmptyPlace("laptop")
        self._arrange()
        self.table.toggled.connect(self._toggle)
        self.name.returnPressed.connect(self._expect_named)
        self._add.clicked.connect(self._expect_named)
        self.table.selectionModel().currentChanged.connect(self._say_where)
        board.changed.connect(self._renew)
        self.retranslate()

    def _arrange(self) -> None:
        card = Card(flush=True)
        card.body.addWidget(self.table)
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(NEAR)
        row.addWidget(self.name, 1)
        row.addWidget(self._add)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WITHIN)
        top = QHBoxLayout()
        top.addWidget(self._sum, 1)
        top.addWidget(self._space)
        column.addLayout(top)
        column.addWidget(card, 1)
        column.addWidget(self._row)
        self._pages = QStackedWidget()
        self._pages.addWidget(shown)
        self._pages.addWidget(self._empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)

    def arrive(self) -> None:
        """Stand in the table; where nobody is known, in the line for a name."""
        (self.table if self.model.laptops else self.name).setFocus()

    def describe(self, standing: Standing) -> str:
        """A cell in a sentence."""
        meeting = self._desk.workbook.meeting(standing.meeting)
        where = self._heading(meeting).replace("\n", ", ") if meeting else ""
        return f"{standing.laptop}, {where}: {self._state(standing)}"

    def _state(self, standing: Standing) -> str:
        language = self._desk.language.code
        parts = []
        if standing.changes:
            parts.append(self.tr("has returned, %n change(s)", "", standing.changes))
        if standing.coming:
            number = format_number(standing.coming, language)
            parts.append(self.tr("{count} more with the files here").format(count=number))
        if standing.expected and not standing.changes:
            parts.append(self.tr("expected"))
        return ", ".join(parts) or self.tr("not expected")

    def retranslate(self) -> None:
        """Write every word."""
        self._space.set_text(self.tr("expected or not"))
        self._add.setText(self.tr("Expect"))
        self._empty.set_texts(
            self.tr("No meetings yet"),
            self.tr("Once the schedule has meetings, you see here who has returned from them."),
        )
        self._say_where()
        self._renew()

    def _heading(self, meeting: Meeting) -> str:
        parts = (place_name(meeting, self._desk.language.code), short_date(meeting))
        return "\n".join(part for part in parts if part)

    @Slot()
    def _say_where(self) -> None:
        """Name the meeting at which a typed laptop would be expected."""
        meeting = self._current_meeting()
        where = self._heading(meeting).replace("\n", ", ") if meeting else ""
        text = self.tr("A laptop that is still awaited: {meeting}").format(meeting=where)
        self.name.setPlaceholderText(text)
        self.name.setAccessibleName(text)

    @Slot()
    def _renew(self) -> None:
        meetings = self.model.meetings
        self._pages.setCurrentIndex(0 if meetings else 1)
        writable = not self._desk.workbook.read_only
        self._row.setVisible(writable)
        self._space.setVisible(writable and bool(self.model.laptops))
        scheduled = {each.id for each in self._desk.workbook.scheduled_meetings()}
        here = len(self._board.returned_meetings() & scheduled)
        text = self.tr("From {here} of {total} meetings somebody has returned.")
        standings = self._board.standings.values()
        waiting = len({each.laptop for each in standings if each.state == "missing"})
        missing = self.tr("%n laptop(s) still expected.", "", waiting) if waiting else ""
        self._sum.set_text(f"{text.format(here=here, total=len(scheduled))} {missing}".strip())

    def _meetings(self) -> list[Meeting]:
        """Those of the schedule, and of those that carry the list of an activity those from which
        something came or is awaited."""
        workbook = self._desk.workbook
        lists = workbook.forum_meetings()
        told = {meeting for meeting, _ in self._board.standings}
        return [each for each in workbook.meetings() if each.id not in lists or each.id in told]

    def _current_meeting(self) -> Meeting | None:
        row = max(self.table.currentIndex().row(), 0)
        return self.model.meetings[row] if row < len(self.model.meetings) else None

    @Slot(object)
    def _toggle(self, standing: Standing) -> None:
        if self._desk.workbook.read_only:
            return
        make = commands.unexpect_laptop if standing.expected else commands.expect_laptop
        if self._desk.run(make(standing.meeting, standing.laptop), self):
            self._board.refresh()

    @Slot()
    def _expect_named(self) -> None:
        name, meeting = self.name.text().strip(), self._current_meeting()
        if name and meeting and self._desk.run(commands.expect_laptop(meeting.id, name), self):
            self.name.clear()
            self._board.refresh()
