"""The foot of the import: the way back, what would happen, and the button that goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import AROUND
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.label import Label


class Foot(Living, QWidget):
    """Escape and Enter are drawn here; the page listens to them.

    Signals:
        back_wanted(): the user wants back.
        on_wanted(): the user wants to go on.
    """

    back_wanted = Signal()
    on_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = Button(key="Esc")
        self._back.clicked.connect(self.back_wanted)
        self._sentence = Label(role="caption", wrapped=True)
        self.main = Button(kind="primary", key="Return")
        self.main.clicked.connect(self.on_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(AROUND)
        row.addWidget(self._back, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.main, 0, Qt.AlignmentFlag.AlignVCenter)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every word."""
        self._back.setText(self.tr("Back"))

    def show_way(self, sentence: str, main: str, *, able: bool, tone: str = "") -> None:
        """Say what would happen, and on the button what going on does; without a text there is
        no button."""
        self._sentence.set_text(sentence)
        self._sentence.set_tone(tone)
        self.main.setText(main)
        self.main.setVisible(bool(main))
        self.main.setEnabled(able)
        self.main.setAccessibleDescription(sentence)

    def sentence(self) -> str:
        """What is said."""
        return self._sentence.plain_text()
