"""The chips between box and list: who is shown, and how many may be there twice."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ecomig_desktop.domain.tables import ATTENDANCE_STATUSES, SECTORS
from ecomig_desktop.georgian.numbers import format_number
from ecomig_desktop.views.attendees.words import sector_short, status_name
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import NEAR
from ecomig_desktop.views.widgets.chip import Chip, ChipRow, Choice
from ecomig_desktop.workbook.reading import Counters

ALL = "all"
_ORDER = ("present", *(status for status in ATTENDANCE_STATUSES if status != "present"))


class AttendeeFilters(Living, QWidget):
    """Keys of chips are "all", "status:..." and "sector:...".

    Signals:
        filtered(object, object): show this status and this sector; None is any.
        duplicates_wanted(bool): show those who may be there twice, or the list again.
    """

    filtered = Signal(object, object)
    duplicates_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counters, self._language, self._pairs = Counters(), "ka", 0
        self.chips = ChipRow(parent=self)
        self.chips.chosen.connect(self._filter)
        self.duplicates = Chip(kind="attention", parent=self)
        self.duplicates.clicked.connect(self.duplicates_wanted)
        self.duplicates.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(NEAR)
        row.addWidget(self.chips, 1)
        row.addWidget(self.duplicates, 0, Qt.AlignmentFlag.AlignTop)
        self.retranslate()

    def show_counters(self, counters: Counters, language: str) -> None:
        """Offer what there is, each with its number."""
        self._counters, self._language = counters, language
        self.retranslate()

    def show_pairs(self, pairs: int) -> None:
        """Say how many pairs may be one person each; nothing where there are none."""
        self._pairs = pairs
        self.duplicates.setVisible(bool(pairs))
        self.retranslate()

    def choose_all(self) -> None:
        """Go back to everybody, silently."""
        self.chips.choose(ALL)
        self.duplicates.setChecked(False)

    def retranslate(self) -> None:
        """Write every word."""
        self.chips.setAccessibleName(self.tr("Who is shown"))
        self.duplicates.set_text(self.tr("%n possible duplicate(s)", "", self._pairs))
        current = self.chips.current() or ALL
        self.chips.set_choices(self._choices(current))
        self.chips.choose(current)

    def _choices(self, current: str) -> list[Choice]:
        """Everybody and those present always; the rest where there is somebody."""
        counters = self._counters
        statuses, sectors = counters.by_status, counters.by_sector
        choices = [Choice(ALL, self._words(self.tr("all"), counters.total))]
        for status in _ORDER:
            always = status in ("present", "invited") or current == f"status:{status}"
            if always or statuses.get(status):
                words = self._words(status_name(status), statuses.get(status, 0))
                choices.append(Choice(f"status:{status}", words))
        for sector in SECTORS:
            total = sectors.get(sector, (0, 0))[0]
            if total or current == f"sector:{sector}":
                words = self._words(sector_short(sector), total)
                choices.append(Choice(f"sector:{sector}", words))
        return choices

    def _words(self, name: str, number: int) -> str:
        return f"{name} {format_number(number, self._language)}"

    @Slot(object)
    def _filter(self, key: str) -> None:
        self.duplicates.setChecked(False)
        what, _, value = key.partition(":")
        self.filtered.emit(value if what == "status" else None, value if what == "sector" else None)
