"""The long work of the merge desk on the screen: one at a time, covered, with a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from ecomig_desktop.errors import Refused
from ecomig_desktop.models.merge import MergeDraft
from ecomig_desktop.models.salvaging import Salvaging
from ecomig_desktop.models.taking_out import TakingOut
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.widgets.busy_panel import BusyCover
from ecomig_desktop.views.widgets.notice_bar import NoticeBar


class DeskWork(QObject):
    """Covers the desk while files are looked at, merged, saved or taken out, and says in place
    what was refused.

    Signals:
        occupied(bool): nobody else may write, or may again.
        idle(): the desk can be used again.
    """

    occupied = Signal(bool)
    idle = Signal()

    def __init__(
        self,
        desk: Desk,
        page: QWidget,
        notice: NoticeBar,
        draft: MergeDraft,
        taking_out: TakingOut,
    ) -> None:
        super().__init__(page)
        self._desk, self._notice = desk, notice
        self._draft, self._taking_out = draft, taking_out
        self.salvaging = Salvaging(desk.workbook, self)
        self._all = (draft, taking_out, self.salvaging)
        self._cover = BusyCover(page)
        draft.began.connect(self._begin_draft)
        taking_out.began.connect(self._begin_taking_out)
        self.salvaging.began.connect(self._begin_salvaging)
        for work in self._all:
            work.progressed.connect(self._cover.panel.set_progress)
            work.refused.connect(self.show_refusal)
            work.failed.connect(self.confess)
            work.ended.connect(self._end)
            self._cover.panel.cancelled.connect(work.cancel)

    @property
    def busy(self) -> bool:
        """Whether long work is under way."""
        return any(work.busy for work in self._all)

    @property
    def covers(self) -> bool:
        """Whether the desk cannot be used now."""
        return not self._cover.isHidden()

    def finish(self) -> None:
        """Stop all of it and wait for the end; what is not done writes nothing."""
        for work in self._all:
            work.finish()

    @Slot(object)
    def show_refusal(self, error: Refused) -> None:
        """Say in place why nothing was written."""
        self._notice.show_notice("refused", error.sentence(self._desk.language.code))

    @Slot(object)
    def confess(self, error: Exception) -> None:
        """A mistake of ours in a worker: hand it to the excepthook."""
        raise error

    @Slot()
    def _begin_draft(self) -> None:
        """A second look, after a tick, is too short to be covered."""
        self.occupied.emit(True)
        if self._draft.merging:
            self._cover.start(self.tr("The files are being merged"))
        elif any(each.result is None for each in self._draft.files):
            self._cover.start(self.tr("The files are being looked at"))

    @Slot()
    def _begin_taking_out(self) -> None:
        self.occupied.emit(True)
        self._notice.clear()
        doing = self.tr("The workbook is being changed")
        self._cover.start(
            doing if self._taking_out.writes else self.tr("Looking for what stands on it")
        )

    @Slot()
    def _begin_salvaging(self) -> None:
        self.occupied.emit(True)
        self._notice.clear()
        self._cover.start(self.tr("What can be saved is being saved"))

    @Slot()
    def _end(self) -> None:
        if self.busy:
            return
        self.occupied.emit(False)
        if self.covers:
            self._cover.finish()
            self.idle.emit()
