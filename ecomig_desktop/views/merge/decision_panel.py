"""The base of panels that show something to decide: what it is about, and cards to choose from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.choice_card import ChoiceCard
from ecomig_desktop.views.merge.conflict_words import ConflictWords
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.elided_label import ElidedLabel
from ecomig_desktop.views.widgets.key_cap import KeyCap
from ecomig_desktop.views.widgets.label import Label

ACROSS = 2
"""How many cards stand side by side."""


class _Scroll(QScrollArea):
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


class DecisionPanel(Living, QWidget):
    """Heirs fill `_body`, in which `_choices` is where the cards stand, and say what it is to
    `take` a card."""

    def __init__(self, words: ConflictWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._place = (0, 0)
        self._cards: list[ChoiceCard] = []
        self._number = Label(role="heading")
        self._subject = ElidedLabel(role="strong")
        self._field = Label(role="muted")
        self._choices = QGridLayout()
        self._choices.setSpacing(WITHIN)
        for column in range(ACROSS):
            self._choices.setColumnStretch(column, 1)
        inner = QWidget()
        self._body = QVBoxLayout(inner)
        self._body.setContentsMargins(0, 0, 2, 0)
        self._body.setSpacing(WITHIN)
        self._scroll = _Scroll(inner)
        self._arrange_head()

    def take(self, at: int) -> None:
        """Decide for the card of that number, from 0 on."""
        raise NotImplementedError

    @Slot()
    def arrive(self) -> None:
        """Put the cursor on the first card."""
        if self._cards:
            self._cards[0].setFocus()

    def _arrange_head(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._number, 1)
        for key in ("Left", "Right", "Ctrl+Z"):
            head.addWidget(KeyCap(key))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._subject)
        column.addWidget(self._field)
        column.addSpacing(NEAR)
        column.addWidget(self._scroll, 1)

    def _show_head(self, counted: str, subject: str, field: str) -> None:
        """Say whose record it is and what of it; `counted` has the places {number} and {total}."""
        number, total = self._place
        self._number.set_text(counted.format(number=number, total=total))
        self._subject.set_text(subject)
        self._field.set_text(field)

    def _lay_cards(self, count: int) -> None:
        """Put so many cards, each with its digit, where the old ones were."""
        for card in self._cards:
            self._remove(card)
        self._cards = [ChoiceCard(str(at + 1)) for at in range(count)]
        for at, card in enumerate(self._cards):
            card.clicked.connect(self._press)
            self._choices.addWidget(card, at // ACROSS, at % ACROSS)
            card.show()  # at once, so that it can take the focus

    def _remove(self, card: ChoiceCard) -> None:
        self._choices.removeWidget(card)
        card.hide()
        card.deleteLater()

    @Slot()
    def _press(self) -> None:
        card = self.sender()
        if isinstance(card, ChoiceCard) and card in self._cards:
            self.take(self._cards.index(card))
