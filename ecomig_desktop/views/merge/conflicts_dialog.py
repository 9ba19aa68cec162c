"""The conflicts of a workbook in a window of their own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.conflicts_panel import ConflictsPanel
from ecomig_desktop.views.tokens import AROUND, WITHIN
from ecomig_desktop.views.widgets.button import Button

SIZE = (980, 660)


class ConflictsDialog(Living, QDialog):
    """Holds the panel; Escape closes it."""

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, begin_with: str | None = None
    ) -> None:
        super().__init__(parent)
        self.panel = ConflictsPanel(desk, begin_with=begin_with)
        self.panel.finished.connect(self.accept)
        self._close = Button(key="Esc")
        self._close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        column.setSpacing(WITHIN)
        column.addWidget(self.panel, 1)
        column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignLeft)
        self.resize(*SIZE)
        self.retranslate()
        self.panel.arrive()

    def retranslate(self) -> None:
        """Write every word."""
        self.setWindowTitle(self.tr("Conflicts"))
        self._close.setText(self.tr("Close"))
