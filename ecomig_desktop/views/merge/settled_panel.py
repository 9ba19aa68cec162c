"""What was in conflict once: what was decided, by whom, what was not taken, and the way back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from ecomig_desktop.domain.change import DELETED
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.field_names import field_name
from ecomig_desktop.views.merge.conflict_words import ConflictWords
from ecomig_desktop.views.merge.decision_panel import DecisionPanel
from ecomig_desktop.views.merge.differences import marked
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.workbook.cases import mix
from ecomig_desktop.workbook.disputes import Settled
from ecomig_desktop.workbook.sides import ConflictValue

_MOST_KEYS = 8


class SettledPanel(DecisionPanel):
    """Shows one decision.

    Signals:
        decided(object): the user decided anew; the Command that does it.
        reopened(object): the user wants this Settled among the conflicts again.
    """

    decided = Signal(object)
    reopened = Signal(object)

    def __init__(self, desk: Desk, words: ConflictWords, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._settled: Settled | None = None
        self._build_decision()
        self._sides_word = Label(role="caption")
        self._reopen = Button(icon_name="undo-2", key="0")
        self._reopen.clicked.connect(self._ask_again)
        self._arrange()
        self.retranslate()

    def _build_decision(self) -> None:
        self._card = Card()
        self._card.body.setContentsMargins(WITHIN + 4, NEAR, WITHIN, NEAR)
        self._card.body.setSpacing(2)
        self._word = Label(role="caption")
        self._taken = Label(role="strong", wrapped=True)
        self._by = Label(role="caption", wrapped=True)
        self._since = Label(role="caption", wrapped=True, tone="attention")
        for label in (self._word, self._taken, self._by, self._since):
            self._card.body.addWidget(label)

    def _arrange(self) -> None:
        self._body.addWidget(self._card)
        self._body.addWidget(self._sides_word)
        self._body.addLayout(self._choices)
        self._body.addWidget(self._reopen, 0, Qt.AlignmentFlag.AlignLeft)
        self._body.addStretch(1)

    def show_settled(self, settled: Settled | None, number: int = 0, total: int = 0) -> None:
        """Show this decision, the one of that number among so many."""
        self._settled, self._place = settled, (number, total)
        self._lay_cards(len(self._distinct()[:_MOST_KEYS]))
        self._scroll.verticalScrollBar().setValue(0)
        self.retranslate()

    def choose(self, number: int) -> None:
        """Decide anew for the side of that number, from 1 on; 0 puts all of them against each
        other again."""
        if number == 0:
            self._reopen.click()
        elif number <= len(self._cards):
            self._cards[number - 1].click()

    def retranslate(self) -> None:
        """Write every word."""
        settled = self._settled
        self._reopen.setText(self.tr("Decide again: back to the conflicts"))
        self._sides_word.set_text(self.tr("What there was to choose from"))
        if settled is None:
            return
        subject = self._words.records.subject(settled.table, settled.id)
        field = field_name(settled.table, settled.column)
        self._show_head(self.tr("Decided {number} / {total}"), subject, field)
        self._taken.set_text(self._words.decided(settled))
        self._fill_decision(settled)
        self._fill_cards(settled)
        deleted = settled.column == DELETED
        for card in self._cards:
            card.setEnabled(not deleted)
        self._reopen.setEnabled(_stands(settled))

    def _fill_decision(self, settled: Settled) -> None:
        decision = settled.decision
        agreed = self.tr("Nobody had to decide: the laptops came to say the same")
        self._word.set_text(self.tr("It was decided:") if decision else agreed)
        by = self._words.said_by(decision, settled.table) if decision else ""
        self._by.set_text(by)
        self._by.setVisible(bool(by))
        changed = decision is not None and settled.now != decision.value
        now = self._words.outcome(settled, settled.now)
        self._since.set_text(self.tr("Changed since; now: {value}").format(value=now))
        self._since.setVisible(changed)

    def _fill_cards(self, settled: Settled) -> None:
        sides = self._distinct()
        texts = [self._words.outcome(settled, said[0].value) for said in sides]
        for at, card in enumerate(self._cards):
            other = texts[1] if at == 0 and len(texts) > 1 else texts[0]
            taken = settled.decision is not None and sides[at][0].value == settled.decision.value
            card.show_choice(
                texts[at],
                [self._words.said_by(each, settled.table) for each in sides[at]],
                html=partial(marked, texts[at], other),
                note=self.tr("taken") if taken else self.tr("not taken"),
                tone="accent" if taken else "",
            )

    def _distinct(self) -> list[list[ConflictValue]]:
        """The sides, those that say the same together."""
        found: dict[str, list[ConflictValue]] = {}
        for side in self._settled.sides if self._settled else ():
            found.setdefault(repr(side.value), []).append(side)
        return list(found.values())

    def take(self, at: int) -> None:
        """Decide anew for a side."""
        if settled := self._settled:
            value = self._distinct()[at][0].value
            self.decided.emit(mix(settled.table, settled.id, {settled.column: value}))

    @Slot()
    def _ask_again(self) -> None:
        if self._settled and self._reopen.isEnabled():
            self.reopened.emit(self._settled)


def _stands(settled: Settled) -> bool:
    """Whether the record still has what was decided."""
    return settled.decision is not None and settled.now == settled.decision.value
