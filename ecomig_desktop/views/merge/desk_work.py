"""The long work of the merge desk on the screen: one at a time, each with its words."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ecomig_desktop.models.merge import MergeDraft
from ecomig_desktop.models.salvaging import Salvaging
from ecomig_desktop.models.taking_out import TakingOut
from ecomig_desktop.views.covered_work import CoveredWork
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.widgets.notice_bar import NoticeBar


class DeskWork(CoveredWork):
    """Covers the desk while files are looked at, merged, saved or taken out."""

    def __init__(
        self,
        desk: Desk,
        page: QWidget,
        notice: NoticeBar,
        draft: MergeDraft,
        taking_out: TakingOut,
    ) -> None:
        salvaging = Salvaging(desk.workbook, page)
        works = (draft, taking_out, salvaging)
        super().__init__(page, notice, lambda: desk.language.code, works)
        self.salvaging = salvaging
        self._draft, self._taking_out = draft, taking_out
        draft.began.connect(self._begin_draft)
        taking_out.began.connect(self._begin_taking_out)
        salvaging.began.connect(self._begin_salvaging)

    @Slot()
    def _begin_draft(self) -> None:
        """A second look, after a tick, is too short to be covered."""
        self.occupied.emit(True)
        if self._draft.merging:
            self.cover(lambda: self.tr("The files are being merged"))
        elif any(each.result is None for each in self._draft.files):
            self.cover(lambda: self.tr("The files are being looked at"))

    @Slot()
    def _begin_taking_out(self) -> None:
        self.occupied.emit(True)
        self._notice.clear()
        if self._taking_out.writes:
            self.cover(lambda: self.tr("The workbook is being changed"))
        else:
            self.cover(lambda: self.tr("Looking for what stands on it"))

    @Slot()
    def _begin_salvaging(self) -> None:
        self.occupied.emit(True)
        self._notice.clear()
        self.cover(lambda: self.tr("What can be saved is being saved"))
