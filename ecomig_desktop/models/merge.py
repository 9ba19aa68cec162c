"""Files picked for a merge: what each would bring, which are taken, and the merge itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ecomig_desktop.merge import Cancelled, FileResult, Merged, merge_files
from ecomig_desktop.models.rows import NOWHERE, ROW_ROLE, Index, RowsModel
from ecomig_desktop.models.work import Progress, Stopped, Work
from ecomig_desktop.workbook import Workbook

COLUMNS = ("taken", "laptop", "who", "new", "known", "remarks")


@dataclass(frozen=True, slots=True)
class PickedFile:
    """One file: what a dry run says of it (None: not looked at yet), whether it is taken, and
    whether that was said by hand."""

    path: Path
    result: FileResult | None = None
    taken: bool = True
    by_hand: bool = False

    @property
    def can_bring(self) -> bool:
        """Whether there is anything in it to merge."""
        return self.result is None or (self.result.refused is None and self.result.new > 0)

    @property
    def came_before(self) -> bool:
        """Whether everything in it is in the workbook already."""
        return self.result is not None and self.result.refused is None and self.result.new == 0


@dataclass(frozen=True, slots=True)
class Totals:
    """The numbers under the list: of the files that are taken."""

    new: int = 0
    conflicts: int = 0
    files: int = 0


class MergeDraft(QObject):
    """Looks at files and merges them off the window's thread, one such work at a time.

    Signals:
        began(bool): work begins; True for the merge, False for looking at files.
        progressed(float, str): how far it is.
        changed(): files, what is said of them, or what is taken is different.
        merged(object): the merge is done; its `Merged`.
        refused(object): the workbook could not be read or written; a Refused.
        failed(object): a mistake of ours; the exception.
        ended(): it is free again.
    """

    began = Signal(bool)
    progressed = Signal(float, str)
    changed = Signal()
    merged = Signal(object)
    refused = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, workbook: Workbook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbook = workbook
        self._work: Work | None = None
        self._again = False
        self.files: tuple[PickedFile, ...] = ()

    @property
    def busy(self) -> bool:
        """Whether work is under way."""
        return self._work is not None

    @property
    def looked_at_all(self) -> bool:
        """Whether every file was looked at, and nothing has to be looked at again."""
        return not self.busy and all(each.result is not None for each in self.files)

    @property
    def taken(self) -> tuple[PickedFile, ...]:
        """The files that a merge would take."""
        return tuple(each for each in self.files if each.taken and each.can_bring)

    @property
    def totals(self) -> Totals:
        """What the files that are taken bring."""
        results = [each.result for each in self.taken if each.result is not None]
        new = sum(result.new for result in results)
        conflicts = sum(result.conflicts for result in results)
        return Totals(new, conflicts, len(results))

    def add(self, paths: Iterable[Path]) -> None:
        """Pick more files, and look at all of them. One that is there already is looked at anew."""
        wanted = [path.absolute() for path in paths]
        known = [each.path for each in self.files]
        fresh = [PickedFile(path) for path in dict.fromkeys(wanted) if path not in known]
        anew = [replace(each, result=None) if each.path in wanted else each for each in self.files]
        self.files = (*anew, *fresh)
        self.changed.emit()
        self.look()

    def take(self, path: Path, taken: bool) -> None:
        """Take a file along or leave it out. What the others bring may depend on it, so they are
        looked at again."""
        self.files = tuple(
            replace(each, taken=taken, by_hand=True) if each.path == path else each
            for each in self.files
        )
        self.changed.emit()
        if len(self.files) > 1:
            self.look()

    def forget(self) -> None:
        """Begin anew, without files."""
        self.files = ()
        self.changed.emit()

    def look(self) -> None:
        """Find out what each file would bring: those that are taken first, in their order."""
        if self.busy:
            self._again = True
            return
        order = sorted(self.files, key=lambda each: not each.taken)
        if order:
            self._start([each.path for each in order], dry_run=True)

    def merge(self) -> None:
        """Merge the files that are taken."""
        if not self.busy and self.taken:
            self._start([each.path for each in self.taken], dry_run=False)

    @Slot()
    def cancel(self) -> None:
        """Stop what is under way; nothing is written then."""
        self._again = False
        if self._work:
            self._work.cancel()

    def finish(self) -> None:
        """Stop and wait for the end, for a window that closes."""
        self._again = False
        if self._work:
            self._work.finish()

    def _start(self, paths: Sequence[Path], *, dry_run: bool) -> None:
        self._again = False
        self._work = Work(_task(self._workbook, paths, dry_run), self)
        self._work.progressed.connect(self.progressed)
        self._work.succeeded.connect(self._look_done if dry_run else self.merged)
        self._work.stopped.connect(self._stop)
        self._work.refused.connect(self.refused)
        self._work.failed.connect(self.failed)
        self._work.ended.connect(self._end)
        self.began.emit(not dry_run)
        self._work.start()

    @Slot(object)
    def _look_done(self, looked: Merged) -> None:
        results = {result.file: result for result in looked.files}
        self.files = tuple(_looked_at(each, results.get(each.path)) for each in self.files)

    @Slot()
    def _stop(self) -> None:
        """Files that were not looked at are let go: nobody knows what they would bring."""
        self.files = tuple(each for each in self.files if each.result is not None)

    @Slot()
    def _end(self) -> None:
        if self._work:
            self._work.deleteLater()
            self._work = None
        if self._again:
            self.look()
        else:
            self.changed.emit()
        self.ended.emit()


def _task(workbook: Workbook, paths: Sequence[Path], dry_run: bool) -> Callable[[Progress], Merged]:
    def task(progress: Progress) -> Merged:
        with workbook.for_thread() as own:
            try:
                return merge_files(
                    own,
                    paths,
                    dry_run=dry_run,
                    progress=progress,
                    cancelled=lambda: progress.cancelled,
                )
            except Cancelled as error:
                raise Stopped from error

    return task


def _looked_at(picked: PickedFile, result: FileResult | None) -> PickedFile:
    """With what was found. A file of another workbook has to be taken by hand."""
    if result is None:
        return picked
    taken = picked.taken if picked.by_hand else not result.other_workbook
    return replace(picked, result=result, taken=taken)


class PickedFilesModel(RowsModel[PickedFile]):
    """The files of a `MergeDraft` as a table. `describe(file, column)` writes a cell, with ""
    the whole file for a screen reader; `headings(column)` a heading."""

    def __init__(
        self,
        draft: MergeDraft,
        describe: Callable[[PickedFile, str], str],
        headings: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._describe = describe
        self._headings = headings
        draft.changed.connect(self.refresh)
        self.refresh()

    def row_id(self, row: PickedFile) -> str:
        """The file's path tells it apart."""
        return str(row.path)

    @Slot()
    def refresh(self) -> None:
        """Show the files as they are now."""
        self.set_rows(self._draft.files)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """As many as `COLUMNS`."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The headings of the columns; numbers stand at the right."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and COLUMNS[section] in ("new", "known"):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        shown = role == Qt.ItemDataRole.DisplayRole
        return self._headings(COLUMNS[section]) if shown else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column is ticked by hand, where there is something to take."""
        flags = super().flags(index)
        picked = self.row(index)
        if picked and COLUMNS[index.column()] == "taken" and picked.can_bring:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The file itself, its words, or whether it is taken."""
        picked = self.row(index)
        return None if picked is None else self._answer(role, picked, COLUMNS[index.column()])

    def _answer(self, role: int, picked: PickedFile, column: str) -> Any:
        if role == ROW_ROLE:
            return picked
        if role == Qt.ItemDataRole.CheckStateRole and column == "taken":
            on = picked.taken and picked.can_bring
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return self._describe(picked, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == "laptop":
            return str(picked.path)
        spoken = role == Qt.ItemDataRole.AccessibleTextRole and column == "taken"
        return self._describe(picked, "") if spoken else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a file, or take its tick away."""
        picked = self.row(index)
        if role != Qt.ItemDataRole.CheckStateRole or picked is None or not picked.can_bring:
            return False
        self._draft.take(picked.path, Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def toggle(self, index: Index) -> None:
        """Tick the file of that row if it is not, and the other way round."""
        picked = self.row(index)
        if picked and picked.can_bring:
            self._draft.take(picked.path, not picked.taken)
