"""When what comes out of the meetings is to be seen: recommendations and the campaign."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal, Slot

from ecomig_desktop.models.news import News
from ecomig_desktop.workbook import Workbook


class OutcomeTime(QObject):
    """That time comes with the first meeting, with the first record of what came out of them, or
    as soon as somebody wants to plan it. Once it has come it stays, as long as this lives.

    Signals:
        came(): it has come now.
    """

    came = Signal()

    def __init__(
        self, workbook: Workbook, news: News, *, wanted: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workbook = workbook
        self.has_come = wanted or self._begun()
        news.changed.connect(self.look)
        news.merged.connect(self.look)

    @Slot()
    def look(self) -> None:
        """See whether it has come meanwhile."""
        if not self.has_come and self._begun():
            self.hasten()

    @Slot()
    def hasten(self) -> None:
        """It comes now, whatever was held."""
        if not self.has_come:
            self.has_come = True
            self.came.emit()

    def _begun(self) -> bool:
        now = datetime.fromtimestamp(self._workbook.now_ms() / 1000, UTC).astimezone()
        return self._workbook.outcomes_begun(now.date())
