"""Which page of the recommendations is shown: findings, the list of actions, submissions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ecomig_desktop.views.widgets.page_switch import PageSwitch


class OutcomeSwitch(PageSwitch):
    """Exactly one page is on."""

    def __init__(self, parts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.row.addStretch()
        self.retranslate()

    def retranslate(self) -> None:
        """Write every word."""
        words = {
            "findings": self.tr("Findings"),
            "actions": self.tr("List of actions"),
            "submissions": self.tr("Submissions"),
        }
        self.set_words(self.tr("What is shown of the recommendations"), words)
