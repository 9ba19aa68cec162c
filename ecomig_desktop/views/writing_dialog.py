"""The base of dialogs that write a file: until it is there, nobody leaves."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from ecomig_desktop.errors import Refused
from ecomig_desktop.models.work import Work
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.widgets.fitted_dialog import FittedDialog
from ecomig_desktop.views.widgets.notice_bar import NoticeBar


class WritingDialog(Living, FittedDialog):
    """Holds the work that writes and says in place what is refused; heirs start the work."""

    def __init__(self, desk: Desk, notice: NoticeBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work: Work | None = None
        self._notice = notice

    @property
    def busy(self) -> bool:
        """Whether the file is being written; until it is there, nobody leaves."""
        return self._work is not None

    def _forget_work(self) -> None:
        if self._work:
            self._work.deleteLater()
            self._work = None

    @Slot(object)
    def show_refusal(self, error: Refused) -> None:
        """Say in place why there is no file; nothing half-written is left."""
        self._notice.show_notice("refused", error.sentence(self._desk.language.code))

    @Slot(object)
    def _confess(self, error: Exception) -> None:
        """A mistake of ours in the worker: hand it to the excepthook."""
        raise error

    def done(self, result: int) -> None:
        """Only when nothing is being written."""
        if self._work is None:
            super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is leaving, but not in the middle."""
        if self._work is None:
            super().closeEvent(event)
        else:
            event.ignore()
