"""What the conflicts are about, as chips with counts: people, notes, meetings and the rest."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ecomig_desktop.models.conflicts import ConflictsModel
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.widgets.chip import ChipRow, Choice


class GroupChips(Living, ChipRow):
    """Shown where there is more than one group.

    Signals: that of ChipRow; its key is a group, or None for all.
    """

    def __init__(self, cases: ConflictsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._cases = cases
        self.retranslate()

    def retranslate(self) -> None:
        """Write every word."""
        self.setAccessibleName(self.tr("What the conflicts are about"))
        self.renew()

    def renew(self, *, shown: bool = True) -> None:
        """Count again, and be `shown` if there is something to choose from."""
        words = {
            "people": self.tr("People"),
            "notes": self.tr("Notes"),
            "meetings": self.tr("Meetings"),
            "findings": self.tr("Findings"),
            "actions": self.tr("List of actions"),
            "campaign": self.tr("Campaign"),
            "other": self.tr("Other"),
        }
        counts = self._cases.group_counts()
        choices = [Choice(group, f"{words[group]} {count}") for group, count in counts.items()]
        every = Choice(None, "{} {}".format(self.tr("All"), self._cases.total))
        self.set_choices([every, *choices])
        self.choose(self._cases.group)
        self.setVisible(shown and len(choices) > 1)
