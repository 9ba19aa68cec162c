"""The end of an import: what came, the way back, and the way on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ecomig_desktop.georgian.numbers import format_number
from ecomig_desktop.models.list_tally import Tally
from ecomig_desktop.views import icons
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.meeting_words import meeting_line
from ecomig_desktop.views.merge.numbers_card import NumbersCard
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.label import Label

_WIDTH = 720
_ICON = 40


class ResultPage(Living, QWidget):
    """Shows a tally.

    Signals:
        undo_wanted(): the user wants all of it taken back.
        show_wanted(): the user wants to see the people.
        another_wanted(): the user has another list.
        lines_wanted(): the user wants to see the lines again.
    """

    undo_wanted = Signal()
    show_wanted = Signal()
    another_wanted = Signal()
    lines_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tally, self._meeting = Tally(), ""
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title = Label(role="heading")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._where = Label(role="muted", wrapped=True)
        self._where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._numbers = NumbersCard(4)
        self._left = Label(role="caption", wrapped=True)
        self.undo = Button(icon_name="undo-2", key="Ctrl+Z")
        self.lines = Button(icon_name="list")
        self.another = Button(icon_name="plus")
        self.show_people = Button(kind="primary", icon_name="users", key="Return")
        self.undo.clicked.connect(self.undo_wanted)
        self.lines.clicked.connect(self.lines_wanted)
        self.another.clicked.connect(self.another_wanted)
        self.show_people.clicked.connect(self.show_wanted)
        self._arrange()
        self.retranslate()
        self.restyle()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(NEAR)
        buttons.addStretch()
        for button in (self.undo, self.lines, self.another, self.show_people):
            buttons.addWidget(button)
        buttons.addStretch()
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WITHIN)
        column.addStretch(2)
        for part in (self._icon, self._title, self._where, self._numbers, self._left):
            column.addWidget(part)
        column.addSpacing(NEAR)
        column.addLayout(buttons)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch()
        row.addWidget(inner, 10)
        row.addStretch()

    def arrive(self) -> None:
        """Stand where Enter leads on."""
        (self.show_people if self.show_people.isVisible() else self.another).setFocus()

    def show_tally(self, tally: Tally, meeting: str | None) -> None:
        """Show what came, and onto which meeting's list."""
        self._tally, self._meeting = tally, meeting or ""
        self.undo.setVisible(True)
        self.show_people.setVisible(bool(meeting))
        self.retranslate()

    def bar_undo(self) -> None:
        """Something else was done since: this step is not the last one any more."""
        self.undo.setVisible(False)

    def retranslate(self) -> None:
        """Write every word."""
        self._title.set_text(self.tr("The list is in"))
        self.undo.setText(self.tr("Undo"))
        self.lines.setText(self.tr("Its lines"))
        self.another.setText(self.tr("Another list"))
        self.show_people.setText(self.tr("Show them"))
        meeting = self._desk.workbook.meeting(self._meeting) if self._meeting else None
        code = self._desk.language.code
        self._where.set_text(meeting_line(meeting, code) if meeting else "")
        self._where.setVisible(meeting is not None)
        tally = self._tally
        numbers = (
            (tally.new, self.tr("new person(s)", "", tally.new)),
            (tally.filled, self.tr("filled in", "", tally.filled)),
            (tally.invited, self.tr("onto the list", "", tally.invited)),
            (tally.left_out, self.tr("line(s) left out", "", tally.left_out)),
        )
        self._numbers.show_numbers(
            [(format_number(count, code), text, "") for count, text in numbers]
        )
        self._left.set_text(self._why_left_out())
        self._left.setVisible(bool(tally.left_out))

    def _why_left_out(self) -> str:
        tally = self._tally
        told = (
            (tally.open, self.tr("%n may be several people", "", tally.open)),
            (tally.unticked, self.tr("%n not ticked", "", tally.unticked)),
            (tally.twice, self.tr("%n twice in the list", "", tally.twice)),
            (tally.unreadable, self.tr("%n without a name", "", tally.unreadable)),
        )
        parts = ", ".join(text for count, text in told if count)
        return self.tr("Left out: {lines}").format(lines=parts)

    def restyle(self) -> None:
        """Take the icon in the new colours."""
        scale = self.devicePixelRatioF()
        self._icon.setPixmap(icons.pixmap("circle-check", "done", _ICON, scale))
