"""Which activities are shown: with which words, of which kind, and in which state."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ecomig_desktop.domain.outcome_tables import ACTIVITY_KINDS
from ecomig_desktop.models.campaign import STATES
from ecomig_desktop.views.campaign.words import kinds_name, state_name
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import WITHIN
from ecomig_desktop.views.widgets.chip import ChipRow, Choice
from ecomig_desktop.views.widgets.choice_box import ChoiceBox
from ecomig_desktop.views.widgets.search_line import SearchLine

_WIDTH = 190
_SEARCH = 200


class CampaignFilters(Living, QWidget):
    """Chips for the states with how many there are, a line to search in, and a box for the kinds.

    Signals:
        changed(): another choice was made.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Counter[str] = Counter()
        self.states, self.kinds, self.search = ChipRow(), ChoiceBox(), SearchLine()
        self.search.setFixedWidth(_SEARCH)
        self.search.searched.connect(self._choose)
        self.kinds.setFixedWidth(_WIDTH)
        self.kinds.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.states.chosen.connect(self._choose)
        self.kinds.chosen.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(WITHIN)
        self.states.setContentsMargins(0, 4, 0, 4)  # one row of them is in the middle of the others
        row.addWidget(self.states, 1)
        row.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.kinds, 0, Qt.AlignmentFlag.AlignTop)
        self.retranslate()

    @property
    def kind(self) -> str | None:
        """The kind that is chosen; None: any."""
        return self.kinds.currentData()

    @property
    def state(self) -> str | None:
        """The state that is chosen; None: any."""
        return self.states.current()

    def show_counts(self, counts: Counter[str]) -> None:
        """Say how many there are in each state."""
        self._counts = counts
        every = Choice(None, self.tr("All ({count})").format(count=counts.total()))
        named = [
            Choice(state, f"{state_name(state)} ({counts[state]})")
            for state in STATES
            if counts[state] or state == self.state
        ]
        self.states.set_choices([every, *named])

    def clear(self) -> None:
        """Let everything through."""
        self.states.choose(None)
        self.kinds.choose(None)
        self.search.empty()
        self._choose()

    def retranslate(self) -> None:
        """Write every word."""
        self.states.setAccessibleName(self.tr("State"))
        self.search.set_words(self.tr("Search"))
        self.kinds.setAccessibleName(self.tr("Kind"))
        kinds = [(kind, kinds_name(kind)) for kind in ACTIVITY_KINDS]
        self.kinds.set_choices([(None, self.tr("Every kind")), *kinds])
        self.show_counts(self._counts)

    @Slot()
    def _choose(self) -> None:
        self.changed.emit()
