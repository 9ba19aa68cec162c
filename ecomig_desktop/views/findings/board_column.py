"""The findings as a column: the board, and below it what finds one of them and writes in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.models.findings import FindingsModel
from ecomig_desktop.views.findings.finding_picker import FindingPicker
from ecomig_desktop.views.findings.finding_view import FindingView
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import NEAR
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card


class BoardColumn(Living, QWidget):
    """`view` is the board.

    Signals:
        write_wanted(): the user wants to write in the chosen finding.
        found(str): the user found this finding by its name.
    """

    write_wanted = Signal()
    found = Signal(str)

    def __init__(
        self,
        model: FindingsModel,
        language: Callable[[], str],
        *,
        read_only: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        card = Card(flush=True, parent=self)
        card.body.setContentsMargins(1, NEAR, 1, NEAR)
        self.view = FindingView(model, language, card)
        self.view.setAcceptDrops(not read_only)
        self.view.setDragEnabled(not read_only)
        card.body.addWidget(self.view)
        self.picker = FindingPicker(language, self)
        self._write = Button(icon_name="pencil", key="Return", parent=self)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addWidget(self._write)
        foot.addWidget(self.picker, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(card, 1)
        column.addLayout(foot)
        self._write.clicked.connect(self.write_wanted)
        self.picker.found.connect(self.found)
        self.retranslate()

    def show_chosen(self, finding: str) -> None:
        """Allow to write in this finding; "": in none."""
        self._write.setEnabled(bool(finding))

    def offer(self) -> None:
        """Offer the findings that there are now."""
        self.picker.offer(self._model.every(), self._model.themes)

    @Slot()
    def search(self) -> None:
        """Put the cursor where a finding is found by its name."""
        self.picker.setFocus()

    def retranslate(self) -> None:
        """Write every word."""
        self.view.setAccessibleName(self.tr("Findings"))
        self.view.measure()
        self._write.setText(self.tr("Write in the finding"))
        self.offer()
