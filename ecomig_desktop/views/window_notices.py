"""What stands above every tab of the window: lasting troubles, and the last refusal."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomig_desktop.errors import Refused
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.refusal_words import refusal_sentence
from ecomig_desktop.views.tokens import AROUND, NEAR
from ecomig_desktop.views.widgets.notice_bar import NoticeBar


class WindowNotices(Living, QWidget):
    """Takes room only where there is something to say."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._refused: Refused | None = None
        self._troubles = NoticeBar(closable=False)
        self.refusal = NoticeBar()
        self.refusal.dismissed.connect(self.forget_refusal)
        column = QVBoxLayout(self)
        column.setContentsMargins(AROUND, NEAR + 4, AROUND, 0)
        column.setSpacing(NEAR)
        column.addWidget(self._troubles)
        column.addWidget(self.refusal)

    def tell_troubles(self) -> None:
        """Say what is in the way of writing, or of backups, now."""
        workbook = self._desk.workbook
        reason = workbook.read_only_reason or workbook.backup_problem
        if reason is None:
            self._troubles.clear()
        else:
            reading = workbook.read_only
            strong = self.tr("Open for reading only.") if reading else self.tr("No backup today.")
            sentence = reason.sentence(self._desk.language.code)
            self._troubles.show_notice("attention", sentence, strong=strong)
        self._tidy()

    @Slot(object)
    def show_refusal(self, error: Refused) -> None:
        """Say why something was refused, until the next success."""
        self._refused = error
        words = refusal_sentence(error, self._desk.workbook, self._desk.language.code)
        self.refusal.show_notice("refused", words)
        self._tidy()

    @Slot()
    def forget_refusal(self) -> None:
        """What was refused is no matter any more."""
        self._refused = None
        self.refusal.clear()
        self._tidy()

    def retranslate(self) -> None:
        """Write every word."""
        if self._refused:
            self.show_refusal(self._refused)
        self.tell_troubles()

    def _tidy(self) -> None:
        self.setVisible(bool(self._troubles.text() or self.refusal.text()))
