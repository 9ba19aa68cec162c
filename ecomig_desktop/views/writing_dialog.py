"""The base of dialogs that write a file: until it is there, nobody leaves."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from ecomig_desktop.errors import Refused
from ecomig_desktop.models.one_work import OneWork, Then, with_workbook
from ecomig_desktop.models.work import Progress
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.widgets.fitted_dialog import FittedDialog
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.workbook import Workbook


class WritingDialog(Living, FittedDialog):
    """Writes off the window's thread and says in place what is refused; heirs say what to `write`
    and show that they are at it, and no longer."""

    def __init__(self, desk: Desk, notice: NoticeBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._notice = notice
        self._work = OneWork(self)
        self._work.refused.connect(self.show_refusal)
        self._work.ended.connect(self._end)

    @property
    def busy(self) -> bool:
        """Whether the file is being written; until it is there, nobody leaves."""
        return self._work.busy

    def write(self, act: Callable[[Workbook], Any], then: Then) -> None:
        """Do this with the workbook, in the worker's thread, and hand what it returns to `then`.
        It must not know this dialog."""

        def whole(workbook: Workbook, progress: Progress) -> Any:
            progress(-1.0)
            return act(workbook)

        self.show_busy(True)
        self._work.start(with_workbook(self._desk.workbook, whole), then)

    def show_busy(self, busy: bool) -> None:
        """Show that the file is being written, or that this is over."""
        raise NotImplementedError

    @Slot(object)
    def show_refusal(self, error: Refused) -> None:
        """Say in place why there is no file; nothing half-written is left."""
        self._notice.show_notice("refused", error.sentence(self._desk.language.code))

    @Slot()
    def _end(self) -> None:
        self.show_busy(False)

    def done(self, result: int) -> None:
        """Only when nothing is being written."""
        if not self.busy:
            super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is leaving, but not in the middle."""
        if not self.busy:
            super().closeEvent(event)
        else:
            event.ignore()
