"""What the conflicts are about, as chips with counts: people, notes, meetings and the rest."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomig_desktop.models.conflicts import ConflictsModel
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.widgets.chip import ChipRow, Choice


class GroupChips(Living, QWidget):
    """Shown where there is more than one group.

    Signals:
        chosen(object): the user wants the conflicts of this group, or of all (None).
    """

    chosen = Signal(object)

    def __init__(self, cases: ConflictsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cases = cases
        self._row = ChipRow()
        self._row.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(self._row)
        column.addStretch()
        self.retranslate()

    def retranslate(self) -> None:
        """Write every word."""
        self._row.setAccessibleName(self.tr("What the conflicts are about"))
        self.renew()

    def renew(self, *, shown: bool = True) -> None:
        """Count again; unless they are `shown`, only their room is kept."""
        words = {
            "people": self.tr("People"),
            "notes": self.tr("Notes"),
            "meetings": self.tr("Meetings"),
            "other": self.tr("Other"),
        }
        counts = self._cases.group_counts()
        choices = [Choice(group, f"{words[group]} {count}") for group, count in counts.items()]
        every = Choice(None, "{} {}".format(self.tr("All"), self._cases.total))
        self._row.set_choices([every, *choices])
        self._row.choose(self._cases.group)
        self._row.setVisible(shown and len(choices) > 1)
