"""A backup made now: while it is made, and where it lies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.tokens import AROUND, NEAR, WITHIN
from ecomig_desktop.views.widgets.busy_panel import BusyPanel
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.views.writing_dialog import WritingDialog
from ecomig_desktop.views.written_card import WrittenCard

WIDTH = 520


class BackupDialog(WritingDialog):
    """Begins at once; Enter closes it when it is done."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, NoticeBar(closable=False), parent)
        self._path: Path | None = None
        self._heading = Label(role="heading")
        self._text = Label(role="muted", wrapped=True)
        self._busy = BusyPanel()
        self._written = WrittenCard()
        self._close = Button(key="Esc")
        self._close.setDefault(True)
        self._close.clicked.connect(self.accept)
        self._arrange()
        self.setFixedWidth(WIDTH)
        self.retranslate()
        self.write(lambda workbook: workbook.backup(), self._finish)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        column.setSpacing(WITHIN)
        for widget in (self._heading, self._text, self._notice, self._busy, self._written):
            column.addWidget(widget)
        column.addSpacing(NEAR)
        column.addLayout(buttons)

    @property
    def path(self) -> Path | None:
        """The backup, once it is made."""
        return self._path

    def retranslate(self) -> None:
        """Write every word."""
        self.setWindowTitle(self.tr("Backup"))
        made = self._path is not None
        self._heading.set_text(self.tr("The backup is made") if made else self.tr("Backup"))
        self._text.set_text(
            self.tr(
                "It was read back and verified. To go back to it, copy it somewhere else and "
                "open it."
            )
        )
        self._text.setVisible(made)
        self._close.setText(self.tr("Close"))
        if not made:
            self._busy.start(self.tr("The backup is being made"), cancellable=False)

    def _finish(self, path: Path) -> None:
        self._path = path
        self._written.show_file(path)
        self.retranslate()

    def show_busy(self, busy: bool) -> None:
        """While the backup is made there is nothing to press."""
        self._busy.setVisible(busy)
        self._close.setEnabled(not busy)
        if not busy:
            self._close.setFocus()
