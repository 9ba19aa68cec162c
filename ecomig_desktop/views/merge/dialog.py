"""The merge dialog: files come in, one sees what each brings, and merges them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QDialog, QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from ecomig_desktop.errors import Refused
from ecomig_desktop.merge import Merged
from ecomig_desktop.models.merge import MergeDraft
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.file_names import SUFFIX, dropped_files
from ecomig_desktop.views.merge.files_page import FilesPage
from ecomig_desktop.views.merge.result_page import ResultPage
from ecomig_desktop.views.tokens import AROUND
from ecomig_desktop.views.widgets.busy_panel import BusyCover
from ecomig_desktop.views.widgets.notice_bar import NoticeBar

SIZE = (960, 640)
DECIDE = 2
"""What `exec()` answers when the user wants to decide conflicts next."""


class MergeDialog(Living, QDialog):
    """Takes files that are dropped anywhere on it. `conflict` is the case to begin with, if the
    user chose one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.conflict: str | None = None
        self.draft = MergeDraft(desk.workbook, self)
        self._notice = NoticeBar()
        self.files_page = FilesPage(desk, self.draft)
        self.result_page = ResultPage(desk)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.files_page)
        self._pages.addWidget(self.result_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        column.setSpacing(AROUND)
        column.addWidget(self._notice)
        column.addWidget(self._pages, 1)
        self._cover = BusyCover(self)
        self._connect()
        self.setAcceptDrops(True)
        self.resize(*SIZE)
        self.retranslate()
        self.files_page.arrive()

    def _connect(self) -> None:
        draft, files, result = self.draft, self.files_page, self.result_page
        draft.began.connect(self._show_busy)
        draft.progressed.connect(self._cover.panel.set_progress)
        draft.merged.connect(self._show_result)
        draft.refused.connect(self.show_refusal)
        draft.failed.connect(self._confess)
        draft.ended.connect(self._end_busy)
        self._cover.panel.cancelled.connect(draft.cancel)
        files.pick_wanted.connect(self.pick)
        files.merge_wanted.connect(draft.merge)
        files.leave_wanted.connect(self.reject)
        result.leave_wanted.connect(self.accept)
        result.conflicts_wanted.connect(self._decide)
        QShortcut(QKeySequence("Ctrl+O"), self, self.pick)

    @Slot()
    def pick(self) -> None:
        """Let the user choose files."""
        if self.draft.busy:
            return
        words = self.tr("Return files")
        names, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Choose the files from the laptops"),
            str(self._folder()),
            f"{words} (*{SUFFIX})",
        )
        self.add(Path(name) for name in names)

    def add(self, paths: Iterable[Path]) -> None:
        """Look at these files, beside those that are there. After a merge this begins anew."""
        chosen = list(paths)
        if not chosen or self.draft.busy:
            return
        self._desk.settings.set_text("merge_folder", str(chosen[0].parent))
        self._notice.clear()
        if self._pages.currentWidget() is self.result_page:
            self.draft.forget()
            self._pages.setCurrentWidget(self.files_page)
            self.files_page.arrive()
        self.draft.add(chosen)

    def retranslate(self) -> None:
        """Write every word."""
        self.setWindowTitle(self.tr("Merge return files"))

    @Slot(object)
    def show_refusal(self, error: Refused) -> None:
        """Say in place why nothing was written."""
        self._notice.show_notice("refused", error.sentence(self._desk.language.code))

    @Slot(bool)
    def _show_busy(self, merging: bool) -> None:
        """Cover the dialog; a second look, after a tick, is too short for that."""
        if merging:
            self._cover.start(self.tr("The files are being merged"))
        elif any(each.result is None for each in self.draft.files):
            self._cover.start(self.tr("The files are being looked at"))

    @Slot()
    def _end_busy(self) -> None:
        if not self.draft.busy and not self._cover.isHidden():
            self._cover.finish()
            page = self._pages.currentWidget()
            if page in (self.files_page, self.result_page):
                page.arrive()

    @Slot(object)
    def _show_result(self, merged: Merged) -> None:
        self._notice.clear()
        self._desk.news.merged.emit()
        self.result_page.show_merged(merged)
        self._pages.setCurrentWidget(self.result_page)

    @Slot(object)
    def _decide(self, conflict: str | None) -> None:
        self.conflict = conflict
        self.done(DECIDE)

    @Slot(object)
    def _confess(self, error: Exception) -> None:
        """A mistake of ours in the worker: hand it to the excepthook."""
        raise error

    def _folder(self) -> Path:
        """Where files were picked last, else where the workbook lies."""
        remembered = self._desk.settings.text("merge_folder")
        folder = Path(remembered) if remembered else self._desk.workbook.path.parent
        return folder if folder.is_dir() else self._desk.workbook.path.parent

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Workbook files may be dropped."""
        if not self.draft.busy and dropped_files(event.mimeData()):
            self.files_page.card.set_marked(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        self.files_page.card.set_marked(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at what was dropped."""
        self.files_page.card.set_marked(False)
        event.acceptProposedAction()
        self.add(dropped_files(event.mimeData()))

    def done(self, result: int) -> None:
        """Stop what is under way before the dialog goes."""
        self.draft.finish()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is leaving."""
        self.done(QDialog.DialogCode.Rejected)
        event.accept()
