"""What was in conflict once: what was decided, by whom, what was not taken, and the way back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.domain.change import DELETED
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.field_names import field_name
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.case_panel import Scroll
from ecomig_desktop.views.merge.choice_card import ChoiceCard
from ecomig_desktop.views.merge.conflict_words import ConflictWords
from ecomig_desktop.views.merge.differences import marked
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.elided_label import ElidedLabel
from ecomig_desktop.views.widgets.key_cap import KeyCap
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.workbook.cases import mix
from ecomig_desktop.workbook.disputes import Settled
from ecomig_desktop.workbook.sides import ConflictValue

_MOST_KEYS = 8
_ACROSS = 2


class SettledPanel(Living, QWidget):
    """Shows one decision.

    Signals:
        decided(object): the user decided anew; the Command that does it.
        reopened(object): the user wants this Settled among the conflicts again.
    """

    decided = Signal(object)
    reopened = Signal(object)

    def __init__(self, desk: Desk, words: ConflictWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._settled: Settled | None = None
        self._place = (0, 0)
        self._cards: list[ChoiceCard] = []
        self._number = Label(role="heading")
        self._subject = ElidedLabel(role="strong")
        self._field = Label(role="muted")
        self._build_decision()
        self._sides_word = Label(role="caption")
        self._choices = QGridLayout()
        self._choices.setSpacing(WITHIN)
        for column in range(_ACROSS):
            self._choices.setColumnStretch(column, 1)
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
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._number, 1)
        for key in ("Left", "Right", "Ctrl+Z"):
            head.addWidget(KeyCap(key))
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(0, 0, 2, 0)
        body.setSpacing(WITHIN)
        body.addWidget(self._card)
        body.addWidget(self._sides_word)
        body.addLayout(self._choices)
        body.addWidget(self._reopen, 0, Qt.AlignmentFlag.AlignLeft)
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

    def show_settled(self, settled: Settled | None, number: int = 0, total: int = 0) -> None:
        """Show this decision, the one of that number among so many."""
        self._settled, self._place = settled, (number, total)
        for card in self._cards:
            self._choices.removeWidget(card)
            card.hide()
            card.deleteLater()
        count = len(self._distinct()[:_MOST_KEYS])
        self._cards = [ChoiceCard(str(at + 1)) for at in range(count)]
        for at, card in enumerate(self._cards):
            card.clicked.connect(self._decide)
            self._choices.addWidget(card, at // _ACROSS, at % _ACROSS)
            card.show()
        self._scroll.verticalScrollBar().setValue(0)
        self.retranslate()

    @Slot()
    def arrive(self) -> None:
        """Put the cursor on the first side."""
        if self._cards:
            self._cards[0].setFocus()

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
        number, total = self._place
        self._number.set_text(
            self.tr("Decided {number} / {total}").format(number=number, total=total)
        )
        self._subject.set_text(self._words.records.subject(settled.table, settled.id))
        self._field.set_text(field_name(settled.table, settled.column))
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
        now = self._words.outcome(settled.table, settled.column, settled.now)
        self._since.set_text(self.tr("Changed since; now: {value}").format(value=now))
        self._since.setVisible(changed)

    def _fill_cards(self, settled: Settled) -> None:
        sides = self._distinct()
        texts = [
            self._words.outcome(settled.table, settled.column, said[0].value) for said in sides
        ]
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

    @Slot()
    def _decide(self) -> None:
        card, settled = self.sender(), self._settled
        if settled and isinstance(card, ChoiceCard) and card in self._cards:
            value = self._distinct()[self._cards.index(card)][0].value
            self.decided.emit(mix(settled.table, settled.id, {settled.column: value}))

    @Slot()
    def _ask_again(self) -> None:
        if self._settled and self._reopen.isEnabled():
            self.reopened.emit(self._settled)


def _stands(settled: Settled) -> bool:
    """Whether the record still has what was decided."""
    return settled.decision is not None and settled.now == settled.decision.value
