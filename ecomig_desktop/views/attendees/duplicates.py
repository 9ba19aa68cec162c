"""Those who may be on the list twice: each pair side by side, why, and the decision."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ecomig_desktop.domain.person import Person
from ecomig_desktop.phones import shown_phone
from ecomig_desktop.views.attendees.words import (
    reasons_text,
    sector_short,
    status_text,
)
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.note_words import municipality_name
from ecomig_desktop.views.tokens import AROUND, NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button, IconButton
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.elided_label import ElidedLabel
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.pill import Pill
from ecomig_desktop.workbook import Workbook, commands
from ecomig_desktop.workbook.finding import DuplicatePair

MOST = 40
PAUSE = 60  # milliseconds after a change


class PairCard(Living, Card):
    """Two people side by side; what is the same in both is muted.

    Signals:
        shown(str): the user wants to see the person with this id.
        judged(object, str): the user says of this DuplicatePair "same" or "different".
    """

    shown = Signal(str)
    judged = Signal(object, str)

    def __init__(
        self, pair: DuplicatePair, workbook: Workbook, meeting: str, language: str
    ) -> None:
        super().__init__()
        self.pair = pair
        self._reasons = Pill(kind="attention")
        self._buttons: list[Button] = []
        top = QHBoxLayout()
        top.setSpacing(NEAR)
        top.addWidget(self._reasons)
        top.addStretch()
        self._same, self._different = Button(), Button()
        for button, verdict in ((self._different, "different"), (self._same, "same")):
            button.setProperty("verdict", verdict)
            button.setEnabled(not workbook.read_only)
            button.clicked.connect(self._judge)
            top.addWidget(button)
        self.body.addLayout(top)
        both = QHBoxLayout()
        both.setSpacing(AROUND)
        facts = [_facts(person, language) for person in (pair.one, pair.other)]
        for at, person in enumerate((pair.one, pair.other)):
            attendee = workbook.attendee(meeting, person.id)
            attendance = attendee.attendance if attendee else None
            both.addLayout(self._side(person, facts[at], facts[1 - at], status_text(attendance)), 1)
        self.body.addLayout(both)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every word."""
        self._reasons.set_text(reasons_text(self.pair.reasons))
        names = " / ".join(person.display_name for person in (self.pair.one, self.pair.other))
        for button, word in (
            (self._same, self.tr("Same person")),
            (self._different, self.tr("Different")),
        ):
            button.setText(word)
            button.setAccessibleName(f"{word}: {names}")
        for button, person in zip(self._buttons, (self.pair.one, self.pair.other), strict=True):
            button.setText(self.tr("Show"))
            button.setAccessibleName(self.tr("Show {name}").format(name=person.display_name))

    def _side(
        self, person: Person, facts: list[str], others: list[str], status: str
    ) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(NEAR)
        head.addWidget(ElidedLabel(person.display_name, "strong"), 1)
        head.addWidget(Pill(status, "done" if status.startswith("✓") else "plain"))
        column.addLayout(head)
        for fact, other in zip(facts, others, strict=True):
            column.addWidget(ElidedLabel(fact or "—", "muted" if fact == other else "text"))
        button = Button()
        button.setProperty("person", person.id)
        button.clicked.connect(self._show)
        self._buttons.append(button)
        column.addSpacing(4)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    @Slot()
    def _judge(self) -> None:
        self.judged.emit(self.pair, self.sender().property("verdict"))

    @Slot()
    def _show(self) -> None:
        self.shown.emit(str(self.sender().property("person")))


class DuplicatesView(Living, QWidget):
    """The pairs of the current meeting's list, found anew a moment after each change.

    Signals:
        counted(int): how many pairs there are now.
        shown(str): the user wants to see the person with this id.
        closed(): back to the list.
    """

    counted = Signal(int)
    shown = Signal(str)
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.pairs: list[DuplicatePair] = []
        self.cards: list[PairCard] = []
        self._finding = QTimer(self, singleShot=True, interval=PAUSE)
        self._finding.timeout.connect(self.find_now)
        self._title, self._more = ElidedLabel(role="strong"), Label(role="caption")
        self._close = IconButton("x")
        self._close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addLayout(head)
        column.addWidget(self._build_area(), 1)
        self.retranslate()

    def _build_area(self) -> QScrollArea:
        self._area = QScrollArea(self, widgetResizable=True)
        inner = QWidget()
        inner.setProperty("clear", True)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(WITHIN)
        self._column.addWidget(self._more)
        self._column.addStretch()
        self._area.setWidget(inner)
        return self._area

    @Slot()
    def find_soon(self) -> None:
        """Find the pairs once there is a moment's rest."""
        self._finding.start()

    @Slot()
    def find_now(self) -> None:
        """Find the pairs now."""
        self._finding.stop()
        meeting = self._desk.meeting.id
        self.pairs = self._desk.workbook.duplicate_pairs(meeting) if meeting else []
        if self.isVisible():
            self.fill()
        self.counted.emit(len(self.pairs))

    def fill(self) -> None:
        """Show the pairs that were found."""
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        desk = self._desk
        self.cards = [
            PairCard(pair, desk.workbook, desk.meeting.id or "", desk.language.code)
            for pair in self.pairs[:MOST]
        ]
        for at, card in enumerate(self.cards):
            card.shown.connect(self.shown)
            card.judged.connect(self.judge)
            self._column.insertWidget(at, card)
        self._count_left()

    @Slot(object, str)
    def judge(self, pair: DuplicatePair, verdict: str) -> None:
        """Write down whether these two are one. Undo asks again."""
        command = commands.judge(pair.one.id, pair.other.id, verdict)
        if self._desk.run(command, self) is not None:
            self.find_now()

    def mark(self, one: str, other: str) -> None:
        """Bring this pair into sight, its edge in the accent."""
        for card in self.cards:
            found = {card.pair.one.id, card.pair.other.id} == {one, other}
            card.set_marked(found)
            if found:
                self._area.ensureWidgetVisible(card)

    def retranslate(self) -> None:
        """Write every word."""
        self._title.set_text(self.tr("Who may be there twice"))
        self._close.set_name(self.tr("Back to the list"))
        if self.cards:
            self.fill()
        self._count_left()

    def _count_left(self) -> None:
        left = len(self.pairs) - len(self.cards)
        self._more.set_text(self.tr("and %n more", "", left))
        self._more.setVisible(left > 0 and bool(self.cards))


def _facts(person: Person, language: str) -> list[str]:
    """What tells two people apart, a line each; "" where it is not known."""
    work = " · ".join(part for part in (person.organisation, person.position) if part)
    place = municipality_name(person.municipality, language)
    return [
        work,
        " · ".join(part for part in (place, sector_short(person.sector)) if part),
        shown_phone(person.phone),
        person.email or "",
    ]
