"""The long work of an import on the screen: covered, with a way to stop it, and what is refused."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from ecomig_desktop.errors import Refused
from ecomig_desktop.models.list_plan import PlanDraft
from ecomig_desktop.models.people_list import ListDraft
from ecomig_desktop.views.widgets.busy_panel import BusyCover
from ecomig_desktop.views.widgets.notice_bar import NoticeBar


class ImportWork(QObject):
    """Covers the page while a file is read, compared, or written, and says in place what was
    refused. A second look at a list is too short to be covered.

    Signals:
        occupied(bool): nobody else may write, or may again.
        idle(): the page can be used again.
    """

    occupied = Signal(bool)
    idle = Signal()

    def __init__(
        self,
        page: QWidget,
        notice: NoticeBar,
        language: Callable[[], str],
        draft: ListDraft,
        plan: PlanDraft,
    ) -> None:
        super().__init__(page)
        self._notice, self._language = notice, language
        self._draft, self._plan = draft, plan
        self._refused: Refused | None = None
        self._cover = BusyCover(page)
        draft.reading.connect(self._begin_reading)
        plan.began.connect(self._begin_plan)
        notice.dismissed.connect(self._forget)
        for work in (draft, plan):
            work.progressed.connect(self._cover.panel.set_progress)
            work.refused.connect(self.show_refusal)
            work.failed.connect(self._confess)
            work.ended.connect(self._end)
            self._cover.panel.cancelled.connect(work.cancel)

    @property
    def covers(self) -> bool:
        """Whether the page cannot be used now."""
        return not self._cover.isHidden()

    def retranslate(self) -> None:
        """Say the refusal that is shown in the language on the screen."""
        if self._refused is not None and self._notice.text():
            self.show_refusal(self._refused)

    @Slot(object)
    def show_refusal(self, error: Refused) -> None:
        """Say in place why not."""
        self._refused = error
        self._notice.show_notice("refused", error.sentence(self._language()))

    @Slot()
    def _begin_reading(self) -> None:
        self._forget()
        self._cover.start(self.tr("The list is being read"))

    @Slot(bool)
    def _begin_plan(self, writes: bool) -> None:
        self.occupied.emit(True)
        if writes:
            self._cover.start(self.tr("The people are being brought in"), cancellable=False)
        else:
            self._cover.start(self.tr("The list is being compared with the workbook"))

    @Slot()
    def _end(self) -> None:
        if not self._plan.busy:
            self.occupied.emit(False)
        if self.covers and not (self._draft.is_reading or self._plan.busy):
            self._cover.finish()
            self.idle.emit()

    @Slot()
    def _forget(self) -> None:
        self._refused = None

    @Slot(object)
    def _confess(self, error: Exception) -> None:
        """A mistake of ours in a worker: hand it to the excepthook."""
        raise error
