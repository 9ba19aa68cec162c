"""A quiet proposal: one sentence, and the button or key that takes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ecomig_desktop.views.tokens import NEAR
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.label import Label

TAKE = "Alt+Enter"
"""The key that takes a proposal, as it is drawn."""


class ProposalLine(QWidget):
    """Hidden until it proposes something; nothing happens unless it is taken.

    The button stands at the end of the sentence, with `stacked` below it. The key is drawn and
    not listened to: the screen knows which of its proposals is meant (see `takes`).

    Signals:
        taken(): the user agreed.
    """

    taken = Signal()

    def __init__(self, *, stacked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen = False
        self._sentence = Label(role="caption", wrapped=True)
        self.button = Button(kind="link")
        self.button.setProperty("offer", True)
        self.button.clicked.connect(self.take)
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(way, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0 if stacked else NEAR)
        row.addWidget(self._sentence, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def propose(self, sentence: str, button: str, *, tone: str = "") -> None:
        """Say what is proposed, and on the button what taking it does; `tone` is a Label's."""
        self._seen = self._seen and (sentence, button) == (self.text(), self.button.text())
        self._sentence.set_text(sentence)
        self._sentence.setVisible(bool(sentence))
        self._sentence.set_tone(tone)
        self.button.setText(button)
        self.button.setAccessibleDescription(sentence)
        self.setVisible(True)

    def clear(self) -> None:
        """Propose nothing."""
        self._seen = False
        self._sentence.set_text("")
        self.button.setText("")
        self.hide()

    def is_open(self) -> bool:
        """Whether something is proposed."""
        return not self.isHidden()

    def is_seen(self) -> bool:
        """Whether what is proposed now has been on the screen: a key takes nothing else."""
        return self.is_open() and self._seen

    def text(self) -> str:
        """The sentence that is shown, or nothing."""
        return self._sentence.plain_text()

    def show_key(self, shown: bool) -> None:
        """Draw the key on the button, or no longer."""
        self.button.set_key(TAKE if shown else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """From now on it was seen."""
        self._seen = True
        super().paintEvent(event)

    @Slot()
    def take(self) -> None:
        """Agree, if something is proposed."""
        if self.is_open():
            self.taken.emit()


def takes(event: QEvent) -> bool:
    """Whether a key press is the one that takes a proposal."""
    if not isinstance(event, QKeyEvent):
        return False
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and held == Qt.KeyboardModifier.AltModifier
