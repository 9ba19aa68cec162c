"""One conflict, large: what it is about, what it was, and the ways to decide it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ecomig_desktop.domain.change import Value
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.merge.choice_card import ChoiceCard
from ecomig_desktop.views.merge.conflict_words import ConflictWords
from ecomig_desktop.views.merge.decision_panel import ACROSS, DecisionPanel
from ecomig_desktop.views.merge.differences import marked, proposed
from ecomig_desktop.views.merge.other_value import OtherValue
from ecomig_desktop.views.merge.record_fields import RecordFields
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.key_cap import KeyHint
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.workbook.cases import Case, from_laptop, mix

_MOST_KEYS = 9


class CasePanel(DecisionPanel):
    """Shows a case, and says how it is decided.

    Signals:
        decided(object): the user decided; the Command that does it.
        asked(str): the user wants to see the case with this id.
    """

    decided = Signal(object)
    asked = Signal(str)

    def __init__(self, desk: Desk, words: ConflictWords, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._case: Case | None = None
        self._of_record: list[Case] = []
        self._proposal: ChoiceCard | None = None
        self._build_before()
        self._edit_hint = KeyHint("F2")
        self.other = OtherValue(desk)
        self.other.given.connect(self._give_other)
        self.other.left.connect(self.arrive)
        self.fields = RecordFields(words)
        self.fields.taken.connect(self._take_all)
        self.fields.asked.connect(self.asked)
        self._arrange()
        self.retranslate()

    def _build_before(self) -> None:
        self._before = Card()
        self._before.body.setContentsMargins(WITHIN + 4, NEAR, WITHIN, NEAR)
        self._before.body.setSpacing(2)
        self._before_by = Label(role="caption", wrapped=True)
        self._before_text = Label(wrapped=True)
        self._before.body.addWidget(self._before_by)
        self._before.body.addWidget(self._before_text)

    def _arrange(self) -> None:
        self._body.addWidget(self._before)
        self._body.addLayout(self._choices)
        self._body.addWidget(self._edit_hint)
        self._body.addWidget(self.other)
        self._body.addWidget(self.fields)
        self._body.addStretch(1)

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

    def retranslate(self) -> None:
        """Write every word."""
        case = self._case
        self._edit_hint.set_text(self.tr("edit the proposal before taking it"))
        if case is None:
            return
        counted = self.tr("Conflict {number} / {total}")
        self._show_head(counted, self._words.subject(case), self._words.field(case))
        by, text = self._words.before(case)
        self._before_by.set_text(by)
        self._before_by.setVisible(bool(by))
        self._before_text.set_text(text)
        self._fill_cards(case)
        self._fill_proposal(case)
        self.other.show_case(case, str(len(self._cards) + (self._proposal is not None) + 1))
        self.fields.show_record(self._of_record, case)

    def _rebuild_cards(self, case: Case | None) -> None:
        count = len(case.choices[:_MOST_KEYS]) if case else 0
        self._lay_cards(count)
        if self._proposal:
            self._remove(self._proposal)
        self._proposal = None
        if case and case.proposal:
            self._proposal = ChoiceCard(str(count + 1))
            self._proposal.clicked.connect(self._take_proposal)
            below = (count + ACROSS - 1) // ACROSS
            self._choices.addWidget(self._proposal, below, 0, 1, ACROSS)
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

    def take(self, at: int) -> None:
        """Decide for a choice."""
        if self._case:
            self.decided.emit(self._case.choices[at].command)

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
