"""One conflict, large: what it is about, what it was, and the ways to decide it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ecomig_desktop.domain.change import Value
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.choice_card import ChoiceCard
from ecomig_desktop.views.merge.conflict_words import ConflictWords
from ecomig_desktop.views.merge.differences import marked, proposed
from ecomig_desktop.views.merge.other_value import OtherValue
from ecomig_desktop.views.merge.record_fields import RecordFields
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.elided_label import ElidedLabel
from ecomig_desktop.views.widgets.key_cap import KeyCap, KeyHint
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.workbook.cases import Case, from_laptop, mix

_MOST_KEYS = 9
_ACROSS = 2


class Scroll(QScrollArea):
    """Up and Down scroll; Left and Right are the panel's."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__(widgetResizable=True)
        inner.setProperty("clear", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only what scrolls up and down."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)


class CasePanel(Living, QWidget):
    """Shows a case, and says how it is decided.

    Signals:
        decided(object): the user decided; the Command that does it.
        asked(str): the user wants to see the case with this id.
    """

    decided = Signal(object)
    asked = Signal(str)

    def __init__(self, desk: Desk, words: ConflictWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._case: Case | None = None
        self._of_record: list[Case] = []
        self._place = (0, 0)
        self._cards: list[ChoiceCard] = []
        self._proposal: ChoiceCard | None = None
        self._build_head()
        self._build_before()
        self._choices = QGridLayout()
        self._choices.setSpacing(WITHIN)
        for column in range(_ACROSS):
            self._choices.setColumnStretch(column, 1)
        self._edit_hint = KeyHint("F2")
        self.other = OtherValue(desk)
        self.other.given.connect(self._give_other)
        self.other.left.connect(self.arrive)
        self.fields = RecordFields(words)
        self.fields.taken.connect(self._take_all)
        self.fields.asked.connect(self.asked)
        self._arrange()
        self.retranslate()

    def _build_head(self) -> None:
        self._number = Label(role="heading")
        self._subject = ElidedLabel(role="strong")
        self._field = Label(role="muted")
        self._keys = [KeyCap(key) for key in ("Left", "Right", "Ctrl+Z")]

    def _build_before(self) -> None:
        self._before = Card()
        self._before.body.setContentsMargins(WITHIN + 4, NEAR, WITHIN, NEAR)
        self._before.body.setSpacing(2)
        self._before_by = Label(role="caption", wrapped=True)
        self._before_text = Label(wrapped=True)
        self._before.body.addWidget(self._before_by)
        self._before.body.addWidget(self._before_text)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._number, 1)
        for key in self._keys:
            head.addWidget(key)
        inner = QWidget()
        self._body = body = QVBoxLayout(inner)
        body.setContentsMargins(0, 0, 2, 0)
        body.setSpacing(WITHIN)
        body.addWidget(self._before)
        body.addLayout(self._choices)
        body.addWidget(self._edit_hint)
        body.addWidget(self.other)
        body.addWidget(self.fields)
        body.addStretch(1)
        self._scroll = Scroll(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._subject)
        column.addWidget(self._field)
        column.addSpacing(NEAR)
        column.addWidget(self._scroll, 1)

    @property
    def case(self) -> Case | None:
        """The case that is shown."""
        return self._case

    def shows(self, case: Case, number: int, total: int, of_record: Sequence[Case]) -> bool:
        """Whether just this is on the screen already."""
        same = case is self._case and list(of_record) == self._of_record
        return same and (number, total) == self._place

    def show_case(
        self, case: Case | None, number: int = 0, total: int = 0, of_record: Sequence[Case] = ()
    ) -> None:
        """Show this case, the one of that number among so many, with all of its record."""
        self._case, self._place, self._of_record = case, (number, total), list(of_record)
        stood_here = any(card.hasFocus() for card in self._cards)
        self._rebuild_cards(case)
        if stood_here:
            self.arrive()
        self._scroll.verticalScrollBar().setValue(0)
        self.retranslate()

    def choose(self, number: int) -> None:
        """Decide for the choice of that number, from 1 on; after the sides come the proposal, if
        there is one, and another value, which has to be typed first."""
        cards = [*self._cards, *([self._proposal] if self._proposal else [])]
        if 1 <= number <= len(cards):
            cards[number - 1].click()
        elif number == len(cards) + 1 and self.isEnabled():
            self.other.focus()

    @Slot()
    def edit_proposal(self) -> None:
        """Go on from the proposal before it is taken."""
        if self._case and self._case.proposal and self.isEnabled():
            self.other.edit(self._case.proposal.text)
            self._scroll.ensureWidgetVisible(self.other)

    @Slot()
    def arrive(self) -> None:
        """Put the cursor on the first choice."""
        if self._cards:
            self._cards[0].setFocus()

    def retranslate(self) -> None:
        """Write every word."""
        case = self._case
        self._edit_hint.set_text(self.tr("edit the proposal before taking it"))
        if case is None:
            return
        number, total = self._place
        self._number.set_text(
            self.tr("Conflict {number} / {total}").format(number=number, total=total)
        )
        self._subject.set_text(self._words.subject(case))
        self._field.set_text(self._words.field(case))
        by, text = self._words.before(case)
        self._before_by.set_text(by)
        self._before_by.setVisible(bool(by))
        self._before_text.set_text(text)
        self._fill_cards(case)
        self._fill_proposal(case)
        self.other.show_case(case, str(len(self._cards) + (self._proposal is not None) + 1))
        self.fields.show_record(self._of_record, case)

    def _rebuild_cards(self, case: Case | None) -> None:
        for card in (*self._cards, self._proposal):
            if card:
                self._choices.removeWidget(card)
                card.hide()
                card.deleteLater()
        count = len(case.choices[:_MOST_KEYS]) if case else 0
        self._cards = [ChoiceCard(str(at + 1)) for at in range(count)]
        for at, card in enumerate(self._cards):
            card.clicked.connect(self._decide)
            self._choices.addWidget(card, at // _ACROSS, at % _ACROSS)
            card.show()  # at once, so that it can take the focus
        self._proposal = None
        if case and case.proposal:
            self._proposal = ChoiceCard(str(count + 1))
            self._proposal.clicked.connect(self._take_proposal)
            below = (count + _ACROSS - 1) // _ACROSS
            self._choices.addWidget(self._proposal, below, 0, 1, _ACROSS)
            self._proposal.show()
        self._edit_hint.setVisible(self._proposal is not None)
        self._place_before(last=self._proposal is not None)

    def _place_before(self, *, last: bool) -> None:
        """What it was stands above the sides, and below long texts, which show it themselves."""
        self._body.removeWidget(self._before)
        self._body.insertWidget(self._body.indexOf(self.fields) + 1 if last else 0, self._before)

    def _fill_cards(self, case: Case) -> None:
        texts = [self._words.choice(case, choice) for choice in case.choices]
        for at, card in enumerate(self._cards):
            choice = case.choices[at]
            is_value = choice.kind == "value"
            other = texts[1] if at == 0 and len(texts) > 1 else texts[0]
            shown_now = choice.is_shown and is_value
            card.show_choice(
                texts[at],
                self._words.said(case, choice),
                html=partial(marked, texts[at], other if is_value else texts[at]),
                detail=self._words.detail(case, choice),
                note=self.tr("shown until it is decided") if shown_now else "",
            )

    def _fill_proposal(self, case: Case) -> None:
        proposal = case.proposal
        if self._proposal is None or proposal is None:
            return
        clean = self.tr("Proposal: both together")
        look = self.tr("Proposal, needs a look: both changed the same place")
        self._proposal.show_choice(
            proposal.text,
            html=partial(proposed, proposal.parts),
            note=clean if proposal.clean else look,
            tone="accent" if proposal.clean else "attention",
        )

    @Slot()
    def _decide(self) -> None:
        card = self.sender()
        if self._case and isinstance(card, ChoiceCard) and card in self._cards:
            self.decided.emit(self._case.choices[self._cards.index(card)].command)

    @Slot()
    def _take_proposal(self) -> None:
        """A clean one is taken at once; into the other somebody has to look first."""
        if self._case and self._case.proposal:
            if self._case.proposal.clean:
                self.decided.emit(self._case.other(self._case.proposal.text))
            else:
                self.edit_proposal()

    @Slot(object)
    def _give_other(self, value: Value) -> None:
        if self._case:
            self.decided.emit(self._case.other(value))

    @Slot(str)
    def _take_all(self, where: str) -> None:
        values = from_laptop([case.conflict for case in self._of_record], where)
        if self._case and values:
            self.decided.emit(mix(*self._case.record, values))
