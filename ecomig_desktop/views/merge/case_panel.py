"""One conflict, large: what it is about, what it was, and the ways to decide it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ecomig_desktop.domain.change import Value
from ecomig_desktop.models.conflicts import Case
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.choice_card import ChoiceCard
from ecomig_desktop.views.merge.conflict_words import ConflictWords
from ecomig_desktop.views.merge.other_value import OtherValue
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.elided_label import ElidedLabel
from ecomig_desktop.views.widgets.key_cap import KeyCap
from ecomig_desktop.views.widgets.label import Label

_MOST_KEYS = 9
_ACROSS = 2


class _Scroll(QScrollArea):
    """Up and Down scroll; Left and Right are the dialog's."""

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
    """

    decided = Signal(object)

    def __init__(self, desk: Desk, words: ConflictWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._case: Case | None = None
        self._place = (0, 0)
        self._cards: list[ChoiceCard] = []
        self._build_head()
        self._build_before()
        self._choices = QGridLayout()
        self._choices.setSpacing(WITHIN)
        for column in range(_ACROSS):
            self._choices.setColumnStretch(column, 1)
        self.other = OtherValue(desk)
        self.other.given.connect(self._give_other)
        self.other.left.connect(self.arrive)
        self._arrange()
        self.retranslate()

    def _build_head(self) -> None:
        self._number = Label(role="heading")
        self._subject = ElidedLabel(role="strong")
        self._field = Label(role="muted")
        self._keys = [KeyCap(key) for key in ("Left", "Right", "Ctrl+Z")]

    def _build_before(self) -> None:
        self._before = Card(horizontal=True)
        self._before.body.setSpacing(6)
        self._before_word = Label(role="caption")
        self._before_text = Label(wrapped=True)
        self._before.body.addWidget(self._before_word, 0, Qt.AlignmentFlag.AlignTop)
        self._before.body.addWidget(self._before_text, 1)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._number, 1)
        for key in self._keys:
            head.addWidget(key)
        inner = QWidget()
        inner.setProperty("clear", True)
        body = QVBoxLayout(inner)
        body.setContentsMargins(0, 0, 2, 0)
        body.setSpacing(WITHIN)
        body.addWidget(self._before)
        body.addLayout(self._choices)
        body.addWidget(self.other)
        body.addStretch(1)
        self._scroll = _Scroll(widgetResizable=True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addLayout(head)
        column.addWidget(self._subject)
        column.addWidget(self._field)
        column.addSpacing(NEAR)
        column.addWidget(self._scroll, 1)

    @property
    def case(self) -> Case | None:
        """The case that is shown."""
        return self._case

    @property
    def total(self) -> int:
        """Among how many it was shown."""
        return self._place[1]

    def show_case(self, case: Case | None, number: int = 0, total: int = 0) -> None:
        """Show this case, the one of that number among so many."""
        self._case, self._place = case, (number, total)
        self._rebuild_cards(case)
        self._scroll.verticalScrollBar().setValue(0)
        self.retranslate()

    def choose(self, number: int) -> None:
        """Decide for the choice of that number, from 1 on; the one after the last is another
        value, which has to be typed first."""
        if 1 <= number <= len(self._cards):
            self._cards[number - 1].click()
        elif number == len(self._cards) + 1 and self.isEnabled():
            self.other.focus()

    @Slot()
    def arrive(self) -> None:
        """Put the cursor on the first choice."""
        if self._cards:
            self._cards[0].setFocus()

    def retranslate(self) -> None:
        """Write every word."""
        case = self._case
        if case is None:
            return
        number, total = self._place
        self._number.set_text(
            self.tr("Conflict {number} of {total}").format(number=number, total=total)
        )
        self._subject.set_text(self._words.subject(case))
        self._field.set_text(self._words.field(case))
        word, text = self._words.before(case)
        self._before_word.set_text(word)
        self._before_word.setVisible(bool(word))
        self._before_text.set_text(text)
        self._fill_cards(case)
        self.other.show_case(case, str(len(self._cards) + 1))

    def _rebuild_cards(self, case: Case | None) -> None:
        for card in self._cards:
            self._choices.removeWidget(card)
            card.hide()
            card.deleteLater()
        count = len(case.choices[:_MOST_KEYS]) if case else 0
        self._cards = [ChoiceCard(str(at + 1)) for at in range(count)]
        for at, card in enumerate(self._cards):
            card.clicked.connect(self._decide)
            self._choices.addWidget(card, at // _ACROSS, at % _ACROSS)
            card.show()  # at once, so that it can take the focus

    def _fill_cards(self, case: Case) -> None:
        texts = [self._words.choice(case, choice) for choice in case.choices]
        for at, card in enumerate(self._cards):
            choice = case.choices[at]
            other = texts[1] if at == 0 and len(texts) > 1 else texts[0]
            is_value = choice.kind == "value"
            card.show_choice(
                texts[at],
                self._words.said(choice),
                other=other if is_value else "",
                detail=self._words.detail(case, choice),
                shown=choice.is_shown and is_value,
            )

    @Slot()
    def _decide(self) -> None:
        card = self.sender()
        if self._case and isinstance(card, ChoiceCard) and card in self._cards:
            self.decided.emit(self._case.choices[self._cards.index(card)].command)

    @Slot(object)
    def _give_other(self, value: Value) -> None:
        if self._case:
            self.decided.emit(self._case.other(value))
