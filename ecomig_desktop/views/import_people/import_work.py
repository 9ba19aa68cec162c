"""The long work of an import on the screen: lists are read, compared with the workbook, written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ecomig_desktop.models.list_plan import PlanDraft
from ecomig_desktop.models.people_list import ListDraft
from ecomig_desktop.views.covered_work import CoveredWork
from ecomig_desktop.views.widgets.notice_bar import NoticeBar


class ImportWork(CoveredWork):
    """Covers the page while a file is read, compared, or written. A second look at a list is too
    short to be covered."""

    def __init__(
        self,
        page: QWidget,
        notice: NoticeBar,
        language: Callable[[], str],
        draft: ListDraft,
        plan: PlanDraft,
    ) -> None:
        super().__init__(page, notice, language, (draft, plan))
        self._draft, self._plan = draft, plan
        draft.reading.connect(self._begin_reading)
        plan.began.connect(self._begin_plan)

    @property
    def occupies(self) -> bool:
        """Reading a file leaves the workbook alone."""
        return self._plan.busy

    @property
    def keeps_covered(self) -> bool:
        """A second look does not."""
        return self._draft.is_reading or self._plan.busy

    @Slot()
    def _begin_reading(self) -> None:
        self.cover(lambda: self.tr("The list is being read"))

    @Slot(bool)
    def _begin_plan(self, writes: bool) -> None:
        self.occupied.emit(True)
        if writes:
            self.cover(lambda: self.tr("The people are being brought in"), cancellable=False)
        else:
            self.cover(lambda: self.tr("The list is being compared with the workbook"))
