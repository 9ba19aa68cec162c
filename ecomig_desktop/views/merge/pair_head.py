"""The line above a pair: which of how many it is, the ways along, and the way to the decided."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ecomig_desktop.views.living import Living
from ecomig_desktop.views.widgets.button import Button, IconButton
from ecomig_desktop.views.widgets.key_cap import KeyCap
from ecomig_desktop.views.widgets.label import Label


class PairHead(Living, QWidget):
    """Says where one is.

    Signals:
        back_wanted(): back to the pairs that are left.
        list_wanted(): to what was decided.
        step_wanted(int): -1 to the pair before, 1 to the next one.
    """

    back_wanted = Signal()
    list_wanted = Signal()
    step_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: tuple[str, int, int, int] = ("", 0, 0, 0)
        self._heading = Label(role="heading")
        self._back = IconButton("arrow-left")
        self._previous, self._next = IconButton("chevron-left"), IconButton("chevron-right")
        self._keys = (KeyCap("PgUp"), KeyCap("PgDown"))
        self._listed = Button(kind="quiet")
        self._back.clicked.connect(self.back_wanted)
        self._listed.clicked.connect(self.list_wanted)
        self._previous.clicked.connect(self._step_back)
        self._next.clicked.connect(self._step_on)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(self._back)
        row.addWidget(self._heading, 1)
        row.addWidget(self._listed)
        for widget in (self._previous, *self._keys, self._next, KeyCap("Ctrl+Z")):
            row.addWidget(widget)
        self.retranslate()

    def show_place(self, where: str, at: int, total: int, decided: int) -> None:
        """Stand at the pair of place `at` among `total` ("row"), at one chosen by hand ("hand"),
        in the list of the `decided` ("list"), or nowhere ("")."""
        self._state = (where, at, total, decided)
        self._back.setVisible(where in ("hand", "list"))
        self._listed.setVisible(decided > 0 and where != "list")
        for widget in (self._previous, *self._keys, self._next):
            widget.setVisible(where == "row" and total > 1)
        self._previous.setEnabled(at > 0)
        self._next.setEnabled(at + 1 < total)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every word."""
        where, at, total, decided = self._state
        headings = {
            "row": self.tr("Duplicate {number} / {total}").format(number=at + 1, total=total),
            "hand": self.tr("One person or two?"),
            "list": self.tr("What was decided"),
        }
        self._heading.set_text(headings.get(where, self.tr("Duplicates")))
        self._listed.setText(self.tr("Decided: {count}").format(count=decided))
        self._back.set_name(self.tr("Back to the pairs that are left"))
        self._previous.set_name(self.tr("The pair before (PageUp)"))
        self._next.set_name(self.tr("The next pair (PageDown)"))

    @Slot()
    def _step_back(self) -> None:
        self.step_wanted.emit(-1)

    @Slot()
    def _step_on(self) -> None:
        self.step_wanted.emit(1)
