"""What narrows the list of actions: words, theme, status, addressee, and what is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ecomig_desktop.domain.meeting import Theme
from ecomig_desktop.domain.outcome_tables import RECOMMENDATION_STATUSES
from ecomig_desktop.domain.outcomes import Body
from ecomig_desktop.models.recommendations import (
    NO_ADDRESSEE,
    NO_EVIDENCE,
    NOTHING,
    NUMBER_TWICE,
    ActionFilter,
)
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.note_words import theme_line
from ecomig_desktop.views.recommendations.words import body_name, lacking_name, status_name
from ecomig_desktop.views.tokens import NEAR
from ecomig_desktop.views.widgets.chip import Chip
from ecomig_desktop.views.widgets.choice_box import ChoiceBox
from ecomig_desktop.views.widgets.flow_layout import FlowLayout
from ecomig_desktop.views.widgets.search_line import SearchLine

_BREAKS_BELOW = 700  # pixels of width
_COLUMNS = 12  # can be shared by three and by four
_LACKS = (NO_EVIDENCE, NO_ADDRESSEE, NUMBER_TWICE)


class ActionFilters(Living, QWidget):
    """A line to search in, three lists, and a chip for each thing that recommendations lack.

    Signals:
        changed(object): show what passes this ActionFilter.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchLine()
        self.search.searched.connect(self._tell)
        self.theme, self.status, self.body = ChoiceBox(), ChoiceBox(), ChoiceBox()
        for box in (self.theme, self.status, self.body):
            box.chosen.connect(self._tell)
        self.chips = {what: Chip(kind="attention") for what in _LACKS}
        for chip in self.chips.values():
            chip.clicked.connect(self._narrow)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(NEAR)
        self._grid.setVerticalSpacing(NEAR)
        for at in range(_COLUMNS):
            self._grid.setColumnStretch(at, 1)
        self._arrange(narrow=False)
        self._lacking = QWidget()
        flow = FlowLayout(self._lacking)
        for chip in self.chips.values():
            flow.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addLayout(self._grid)
        column.addWidget(self._lacking)

    def _arrange(self, *, narrow: bool) -> None:
        """All in one row, or the line to search in above the lists."""
        self._broken = narrow
        boxes, each = (self.theme, self.status, self.body), _COLUMNS // (3 if narrow else 4)
        self._grid.addWidget(self.search, 0, 0, 1, _COLUMNS if narrow else each)
        for at, box in enumerate(boxes, 0 if narrow else 1):
            self._grid.addWidget(box, int(narrow), at * each, 1, each)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the row where it would cut words."""
        super().resizeEvent(event)
        narrow = event.size().width() < _BREAKS_BELOW
        if narrow != self._broken:
            self._arrange(narrow=narrow)

    def offer(self, themes: Sequence[Theme], bodies: Sequence[Body], language: str) -> None:
        """Offer these themes and bodies."""
        self.theme.set_choices(
            [
                (None, self.tr("every theme")),
                *((each.id, theme_line(each, language)) for each in themes),
                (NOTHING, self.tr("without theme")),
            ]
        )
        self.status.set_choices(
            [
                (None, self.tr("every status")),
                *((each, status_name(each)) for each in RECOMMENDATION_STATUSES),
            ]
        )
        named = [(each.id, body_name(each, language)) for each in bodies]
        self.body.set_choices([(None, self.tr("every addressee")), *named])
        for box in (self.theme, self.status, self.body):
            if box.currentIndex() < 0:
                box.choose(None)

    def count(self, lacking: Counter[str]) -> None:
        """Say how many lack what; what none lacks is not spoken of."""
        for what, chip in self.chips.items():
            chip.set_text(f"{lacking_name(what)} · {lacking[what]}")
            chip.setVisible(bool(lacking[what]) or chip.isChecked())
        self._lacking.setVisible(any(not chip.isHidden() for chip in self.chips.values()))

    def current(self) -> ActionFilter:
        """What is asked for."""
        lacking = next((what for what, chip in self.chips.items() if chip.isChecked()), None)
        return ActionFilter(
            self.theme.currentData(),
            self.status.currentData(),
            self.body.currentData(),
            lacking,
            self.search.text(),
        )

    def clear(self, *, theme: str | None = None) -> None:
        """Ask for everything, or for all of one theme."""
        self.search.empty()
        self.theme.choose(theme)
        self.status.choose(None)
        self.body.choose(None)
        for chip in self.chips.values():
            chip.setChecked(False)
        self._tell()

    def retranslate(self) -> None:
        """Write every word."""
        self.search.set_words(self.tr("Search in the list"))
        self.theme.setAccessibleName(self.tr("Theme"))
        self.status.setAccessibleName(self.tr("Status"))
        self.body.setAccessibleName(self.tr("Addressee"))

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(self.current())

    @Slot()
    def _narrow(self) -> None:
        """One at a time."""
        pressed = self.sender()
        for chip in self.chips.values():
            if chip is not pressed:
                chip.setChecked(False)
        self._tell()
