"""The merge desk: what came at the left; at the right what would happen, and what is left to do."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ecomig_desktop.domain.ranges import size
from ecomig_desktop.merge import Merged
from ecomig_desktop.merge.salvage import Salvaged
from ecomig_desktop.models.board import Board
from ecomig_desktop.models.merge import MergeDraft
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.language import QT_TRANSLATE_NOOP
from ecomig_desktop.views.merge.arrivals import Arrivals
from ecomig_desktop.views.merge.board_page import BoardPage
from ecomig_desktop.views.merge.conflicts_panel import ConflictsPanel
from ecomig_desktop.views.merge.desk_work import DeskWork
from ecomig_desktop.views.merge.duplicates_panel import DuplicatesPanel
from ecomig_desktop.views.merge.file_names import dropped_files
from ecomig_desktop.views.merge.intake import MERGE, PICK, WATCH, Intake
from ecomig_desktop.views.merge.part_switch import PARTS, PartSwitch
from ecomig_desktop.views.merge.preview_page import PreviewPage
from ecomig_desktop.views.merge.receipts_page import ReceiptsPage
from ecomig_desktop.views.tab import Tab
from ecomig_desktop.views.tokens import AROUND, WITHIN
from ecomig_desktop.views.widgets.notice_bar import NoticeBar

_LEFT, _RIGHT = 45, 55


class Part(Protocol):
    """What stands in the right column."""

    def arrive(self) -> None:
        """The user came to it: put the cursor where keys do something."""


class MergeDesk(Tab):
    """Takes files that are dropped anywhere on it, shows what they would do, merges them, and
    leads on to conflicts, duplicates and the receipt. Escape goes back to the tab before."""

    name = "merge"
    english = QT_TRANSLATE_NOOP("Tab", "Merge")
    quiet = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.draft = MergeDraft(desk.workbook, self)
        self.board = Board(desk.workbook, self)
        self._notice = NoticeBar(parent=self)
        self.intake = Intake(desk, self.draft, self)
        self.arrivals = Arrivals(desk, self.draft, self.intake.watch_line, self)
        self._build_parts()
        self._arrange()
        self.work = DeskWork(desk, self, self._notice, self.draft, self.receipts.taking_out)
        self._connect()
        self._connect_parts()
        self._bind_keys()
        self.setAcceptDrops(True)
        self.retranslate()
        self._hear_merged()

    def _build_parts(self) -> None:
        desk = self.desk
        self.switch = PartSwitch(self)
        self._stack = stack = QStackedWidget(self)
        self.preview = PreviewPage(desk, self.draft, stack)
        self.board_page = BoardPage(desk, self.board, stack)
        self.conflicts = ConflictsPanel(desk, stack)
        self.duplicates = DuplicatesPanel(desk, stack)
        self.receipts = ReceiptsPage(desk, stack)
        parts = (
            self.preview,
            self.board_page,
            self.conflicts,
            self.duplicates,
            self.receipts,
        )
        self._parts: dict[str, Part] = dict(zip(PARTS, parts, strict=True))
        for part in parts:
            self._stack.addWidget(part)

    def _arrange(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(WITHIN)
        right.addWidget(self.switch)
        right.addWidget(self._stack, 1)
        columns = QHBoxLayout()
        columns.setSpacing(AROUND)
        columns.addWidget(self.intake, _LEFT)
        columns.addLayout(right, _RIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        column.setSpacing(WITHIN)
        column.addWidget(self._notice)
        column.addLayout(columns, 1)

    def _connect(self) -> None:
        draft, intake, arrivals = self.draft, self.intake, self.arrivals
        self.work.occupied.connect(self.occupied)
        self.work.idle.connect(self._come_back)
        self.work.salvaging.saved.connect(self._take_saved)
        draft.changed.connect(self._count_coming)
        draft.merged.connect(self._tell_merged)
        arrivals.coming.connect(self._show_coming)
        intake.pick_wanted.connect(arrivals.pick)
        intake.watch_wanted.connect(arrivals.choose_folder)
        intake.merge_wanted.connect(draft.merge)
        intake.saving_wanted.connect(self.save_what_can_be)
        self.board.changed.connect(self._count_meetings)
        self.desk.news.changed.connect(self._hear)
        self.desk.news.merged.connect(self._hear_merged)

    def _connect_parts(self) -> None:
        self.switch.chosen.connect(self.go_to)
        self.conflicts.counted.connect(partial(self.switch.show_count, "conflicts"))
        self.conflicts.finished.connect(partial(self.go_to, "duplicates"))
        self.duplicates.counted.connect(self._count_duplicates)
        self.duplicates.finished.connect(partial(self.go_to, "receipts"))
        self.receipts.told.connect(self._tell)

    def _bind_keys(self) -> None:
        acts = {
            PICK: self.arrivals.pick,
            WATCH: self.arrivals.choose_folder,
            MERGE: self.intake.merge_button.click,
            "Ctrl+Tab": self.switch.step_on,
            "Ctrl+Shift+Tab": self.switch.step_back,
            "F6": self._change_sides,
            "Ctrl+F": self._find,
            **{f"Ctrl+{at}": partial(self.go_to, part) for at, part in enumerate(PARTS, 1)},
        }
        for key, act in acts.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    @property
    def busy(self) -> bool:
        """Whether long work is under way."""
        return self.work.busy

    def arrive(self) -> None:
        """Stand at the files, or in the part that was asked for."""
        self.arrivals.arrive()
        if not self.duplicates.open.known:
            self.duplicates.open.find()
        if not self.work.covers:
            if self.switch.current() == "preview":
                self.intake.arrive()
            else:
                self._parts[self.switch.current()].arrive()

    def show_part(self, part: str) -> None:
        """Show this part of the right column."""
        self.switch.choose(part)
        self._stack.setCurrentIndex(PARTS.index(part))

    @Slot(str)
    def go_to(self, part: str) -> None:
        """Show this part, and stand in it."""
        self.show_part(part)
        if not self.work.covers:
            self._parts[self.switch.current()].arrive()

    def finish(self) -> None:
        """Stop whatever is under way; a merge that is not done writes nothing."""
        self.arrivals.watched.watch(None)
        for work in (self.work, self.board, self.duplicates.open):
            work.finish()

    def foot(self) -> str:
        """Which receipt tells how everything is before the next merge."""
        newest = self.receipts.receipts.newest
        text = self.tr("Before merging: receipt No {number}")
        return text.format(number=newest.number) if newest else ""

    def add(self, paths: Iterable[Path]) -> None:
        """Look at these files, beside those that are there."""
        self.arrivals.add(paths)

    def retranslate(self) -> None:
        """Name the place, and say again what was refused."""
        self.setAccessibleName(self.title())
        self.work.retranslate()

    @Slot(object)
    def save_what_can_be(self, path: Path) -> None:
        """Save what is left of a damaged file as another one, which joins the others here."""
        self.work.salvaging.save(path, self.tr("saved"))

    @Slot(object)
    def _take_saved(self, saved: Salvaged) -> None:
        parts = [
            self.tr("%n change(s) could be saved", "", saved.changes),
            self.tr("%n lost", "", sum(size(each) for each in saved.lost.values())),
            self.tr("new file: {name}").format(name=saved.path.name),
        ]
        self._notice.show_notice("done", " · ".join(parts))
        self.draft.add([saved.path])

    @Slot()
    def _come_back(self) -> None:
        if self.isVisible():
            self.arrive()

    @Slot()
    def _show_coming(self) -> None:
        self._notice.clear()
        self.show_part("preview")

    @Slot(object)
    def _tell_merged(self, merged: Merged) -> None:
        """Say what came, and lead on to what is left to do."""
        self.desk.news.merged.emit()
        self.duplicates.open.find()
        came = sum(each.refused is None and each.new > 0 for each in merged.files)
        parts = [
            self.tr("%n file(s) came in", "", came),
            self.tr("%n new change(s)", "", merged.new),
        ]
        if merged.backup:
            parts.append(self.tr("backup: {name}").format(name=merged.backup.name))
        self._notice.show_notice("done", " · ".join(parts), strong=self.tr("Merged."))
        self.show_part("conflicts" if self.desk.workbook.conflict_count() else "duplicates")

    @Slot(str, str)
    def _tell(self, kind: str, text: str) -> None:
        self._notice.show_notice(kind, text)

    @Slot()
    def _hear(self) -> None:
        """A command wrote: a decision, or anything else."""
        self.switch.show_count("conflicts", self.desk.workbook.conflict_count())
        self.intake.renew()

    @Slot()
    def _hear_merged(self) -> None:
        """Files came in, or went out again."""
        self._hear()
        self.receipts.refresh()
        self.board.refresh()

    @Slot()
    def _count_coming(self) -> None:
        taken = (each.result for each in self.draft.taken)
        self.board.show_coming(result for result in taken if result is not None)

    @Slot()
    def _count_meetings(self) -> None:
        if self.board.known:
            meetings = {each.id for each in self.desk.workbook.scheduled_meetings()}
            here = self.board.returned_meetings() & meetings
            self.intake.show_meetings(len(here), len(meetings))

    @Slot(int)
    def _count_duplicates(self, count: int) -> None:
        self.switch.show_count("duplicates", count)
        self.intake.show_duplicates(count)

    @Slot()
    def _find(self) -> None:
        self.show_part("preview")
        self.preview.look_for()

    @Slot()
    def _change_sides(self) -> None:
        """From the files to what stands beside them, and back."""
        if self.intake.isAncestorOf(self.focusWidget() or self):
            self._parts[self.switch.current()].arrive()
        else:
            self.intake.arrive()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to where one came from."""
        if event.key() == Qt.Key.Key_Escape and not self.busy:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody is here: what is not asked for waits."""
        super().hideEvent(event)
        self.arrivals.leave()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Workbook files may be dropped."""
        if not self.busy and dropped_files(event.mimeData()):
            self.intake.card.set_marked(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        self.intake.card.set_marked(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at what was dropped."""
        self.intake.card.set_marked(False)
        event.acceptProposedAction()
        self.add(dropped_files(event.mimeData()))
