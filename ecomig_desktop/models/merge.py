"""Files picked for a merge: what each would bring, which are taken, and the merge itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from ecomig_desktop.merge import FileResult, Merged, merge_files
from ecomig_desktop.models.foreseen import Foresight
from ecomig_desktop.models.one_work import OneWork, with_workbook
from ecomig_desktop.models.work import Progress
from ecomig_desktop.workbook import Workbook


@dataclass(frozen=True, slots=True)
class PickedFile:
    """One file: what is known of it (None: not looked at yet), whether it is taken, and whether
    that was said by hand. `watched` files came by themselves; one that is `merged` is in."""

    path: Path
    result: FileResult | None = None
    taken: bool = True
    by_hand: bool = False
    watched: bool = False
    merged: bool = False

    @property
    def can_bring(self) -> bool:
        """Whether there is anything in it to merge."""
        if self.merged:
            return False
        return self.result is None or (self.result.refused is None and self.result.new > 0)

    @property
    def came_before(self) -> bool:
        """Whether everything in it was in the workbook already."""
        return self.result is not None and self.result.refused is None and self.result.new == 0


@dataclass(frozen=True, slots=True)
class Totals:
    """The numbers under the list: of the files that are taken."""

    new: int = 0
    conflicts: int = 0
    files: int = 0
    meetings: frozenset[str] = frozenset()


class MergeDraft(OneWork):
    """Looks at files and merges them, one such work at a time. Nothing is written of a merge
    that was cancelled or refused.

    Signals, besides those of `OneWork`:
        changed(): files, what is said of them, or what is taken is different.
        foreseen(): `foresight` is another: what the files that are taken would do.
        merged(object): the merge is done; its `Merged`.
    """

    changed = Signal()
    foreseen = Signal()
    merged = Signal(object)

    def __init__(self, workbook: Workbook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbook = workbook
        self._looking = False
        self._again = False
        self._paused = False
        self.files: tuple[PickedFile, ...] = ()
        self.foresight = Foresight()
        self.passed_over = 0
        self.stopped.connect(self._drop_unseen)
        self.ended.connect(self._go_on)

    @property
    def merging(self) -> bool:
        """Whether a merge is under way."""
        return self.busy and not self._looking

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
        return Totals(
            sum(result.new for result in results),
            sum(result.conflicts for result in results),
            len(results),
            frozenset(meeting for result in results for meeting in result.meetings),
        )

    def add(self, paths: Iterable[Path], *, watched: bool = False) -> None:
        """Pick more files, and look at all of them. One that is there already is looked at anew;
        after a merge this begins anew, without the files that are in."""
        wanted = list(dict.fromkeys(path.absolute() for path in paths))
        left = [each for each in self.files if not (each.merged or self._is_done(each))]
        known = [each.path for each in left]
        fresh = [PickedFile(path, watched=watched) for path in wanted if path not in known]
        anew = [replace(each, result=None) if each.path in wanted else each for each in left]
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
        self.look()

    def let_go(self, path: Path) -> None:
        """Take a file off the list; it stays where it lies."""
        self.files = tuple(each for each in self.files if each.path != path)
        self.changed.emit()
        self.look()

    def look(self) -> None:
        """Find out what each file would bring: those that are taken first, in their order. What
        is being found out meanwhile is out of date, and stopped."""
        self._paused = False
        if self.busy:
            self._again = True
            if self._looking:
                super().cancel()
            return
        order = [each for each in self.files if not each.merged]
        order.sort(key=lambda each: not each.taken)
        self._again = False
        if order:
            self._begin([each.path for each in order], dry_run=True)
        elif len(self.foresight):
            self._forget_foresight()

    def pause(self) -> None:
        """Stop looking at files until `resume`; a merge is not stopped."""
        if self.busy and self._looking:
            self._paused = True
            self.finish()

    def resume(self) -> None:
        """Go on looking, if that was put off."""
        if self._paused:
            self.look()

    def merge(self) -> None:
        """Merge the files that are taken."""
        if not self.busy and self.taken:
            self._begin([each.path for each in self.taken], dry_run=False)

    @Slot()
    def cancel(self) -> None:
        """Stop what is under way, and do not look again."""
        self._again = False
        super().cancel()

    def finish(self) -> None:
        """Stop and wait for the end, for a window that closes."""
        self._again = False
        super().finish()

    def _is_done(self, picked: PickedFile) -> bool:
        """Nothing is left to say of a file that came before, once others were merged."""
        return picked.came_before and any(each.merged for each in self.files)

    def _begin(self, paths: Sequence[Path], *, dry_run: bool) -> None:
        taken = frozenset(each.path for each in self.files if each.taken)
        self._looking = dry_run
        task = with_workbook(self._workbook, _looking_or_merging(paths, taken, dry_run))
        self.start(task, self._look_done if dry_run else self._merge_done)

    def _look_done(self, looked: tuple[Merged, Foresight]) -> None:
        if self._again:
            return  # another file was ticked meanwhile
        merged, self.foresight = looked
        results = {result.file: result for result in merged.files}
        files = [_looked_at(each, results.get(each.path)) for each in self.files]
        # What would come of files that turn out to be left out is not to be foreseen.
        self._again = {each.path for each in files if each.taken} != {
            each.path for each in self.files if each.taken
        }
        self.files = tuple(each for each in files if not (each.watched and each.came_before))
        self.passed_over += len(files) - len(self.files)
        self.foreseen.emit()

    def _merge_done(self, done: tuple[Merged, Foresight]) -> None:
        merged = done[0]
        results = {result.file: result for result in merged.files}
        self.files = tuple(
            replace(each, result=results[each.path], merged=results[each.path].refused is None)
            if each.path in results
            else each
            for each in self.files
        )
        self._forget_foresight()
        self.merged.emit(merged)

    def _forget_foresight(self) -> None:
        self.foresight = Foresight()
        self.foreseen.emit()

    @Slot()
    def _drop_unseen(self) -> None:
        """Files that were not looked at are let go: nobody knows what they would bring."""
        if not self._again and not self._paused:
            self.files = tuple(each for each in self.files if each.result is not None)

    @Slot()
    def _go_on(self) -> None:
        if self._again:
            self.look()
        else:
            self.changed.emit()


def _looking_or_merging(
    paths: Sequence[Path], taken: frozenset[Path], dry_run: bool
) -> Callable[[Workbook, Progress], tuple[Merged, Foresight]]:
    """Looks or merges. Of a dry run it is kept what the files that are taken would do."""
    foresight = Foresight()

    def act(own: Workbook, progress: Progress) -> tuple[Merged, Foresight]:
        merged = merge_files(
            own,
            paths,
            dry_run=dry_run,
            progress=progress,
            cancelled=lambda: progress.cancelled,
            news=foresight.taking(taken) if dry_run else None,
        )
        return merged, foresight

    return act


def _looked_at(picked: PickedFile, result: FileResult | None) -> PickedFile:
    """With what was found. A file of another workbook has to be taken by hand."""
    if result is None:
        return picked
    taken = picked.taken if picked.by_hand else not result.other_workbook
    return replace(picked, result=result, taken=taken)
