"""The decisions so far: a list of them, and the one that is looked at."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from ecomig_desktop.models.settled import SettledModel
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.conflict_list import SIDE, ConflictList
from ecomig_desktop.views.merge.conflict_words import ConflictWords
from ecomig_desktop.views.merge.settled_panel import SettledPanel
from ecomig_desktop.views.tokens import AROUND
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.empty_place import EmptyPlace


class SettledPage(Living, QWidget):
    """Everything that was in conflict once, the newest decision first.

    Signals:
        decided(object): the user decided anew; the Command that does it.
        reopened(object): the user wants this Settled among the conflicts again.
    """

    decided = Signal(object)
    reopened = Signal(object)

    def __init__(self, desk: Desk, words: ConflictWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = SettledModel(desk.workbook, words.settled_lines, self)
        self.list = ConflictList(self.model)
        self.panel = SettledPanel(desk, words)
        self._side = Card(flush=True)
        self._side.setFixedWidth(SIDE)
        self._side.body.addWidget(self.list)
        self._empty = EmptyPlace("circle-check")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.panel)
        self._pages.addWidget(self._empty)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(AROUND)
        row.addWidget(self._side)
        row.addWidget(self._pages, 1)
        self._wide = True
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.panel.decided.connect(self.decided)
        self.panel.reopened.connect(self.reopened)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every word."""
        self._empty.set_texts(
            self.tr("Nothing was in conflict yet"),
            self.tr("What is decided stays here, with what was not taken."),
        )

    def refresh(self) -> None:
        """Read the decisions again."""
        at = self.list.currentIndex().row()
        self.model.refresh()
        total = self.model.rowCount()
        self._pages.setCurrentWidget(self.panel if total else self._empty)
        self.show_list(self._wide)
        if total:
            self.list.setCurrentIndex(self.model.index(min(max(at, 0), total - 1), 0))
        self._show_current()

    def show_list(self, wide: bool) -> None:
        """The list stands at the side where there is room for it."""
        self._wide = wide
        self._side.setVisible(wide and self.model.rowCount() > 1)

    def set_reading_only(self) -> None:
        """Nothing is decided anew."""
        self.panel.setEnabled(False)

    def arrive(self) -> None:
        """Put the cursor on the decision."""
        self.panel.arrive()

    def choose(self, number: int) -> None:
        """Decide anew, as `SettledPanel.choose`."""
        if self.panel.isEnabled():
            self.panel.choose(number)

    def step(self, by: int) -> None:
        """Go along."""
        row = self.list.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(row, 0))

    @Slot()
    def _show_current(self) -> None:
        index = self.list.currentIndex()
        settled = self.model.row(index)
        self.panel.show_settled(settled, index.row() + 1, self.model.rowCount())
