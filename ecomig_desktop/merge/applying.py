"""The merge: all files in one transaction, each whole or not at all."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from ecomig_desktop.domain import ranges
from ecomig_desktop.errors import Cancelled, Refused
from ecomig_desktop.merge.file_merge import FileMerge, wanted_from
from ecomig_desktop.merge.hashing import hashing
from ecomig_desktop.merge.incoming import Malformed
from ecomig_desktop.merge.receipt import Receipt
from ecomig_desktop.merge.receipts import issue, receipts, state_now
from ecomig_desktop.merge.result import FileResult, Merged, RecordNews
from ecomig_desktop.store import savepoints
from ecomig_desktop.store.file import Database, plain, refusing
from ecomig_desktop.store.foreign import open_foreign
from ecomig_desktop.workbook import Workbook

Progress = Callable[[float], None]
_MANY_OBJECTS = 200_000


def merge_files(
    workbook: Workbook,
    files: Sequence[Path],
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    news: Callable[[RecordNews], None] | None = None,
) -> Merged:
    """Merge return files into the workbook, in one transaction with a verified backup before it
    and a receipt at its end.

    A file that is refused changes nothing and is told of in its result; the others are merged.
    With `dry_run` the results say what would happen, and nothing is written. `progress` hears
    fractions from 0 to 1, `news` what each file does to each record that it touches. Raises
    Cancelled, and Refused when the workbook itself cannot be written; then it is as before.
    """
    backup, receipt = None, None
    if workbook.read_only:
        raise workbook.read_only_reason or Refused("read_only_place", path=workbook.path)
    # What came before, under whatever name, does not change a byte.
    writes = not dry_run and any(_has_news(workbook, each, cancelled) for each in files)
    if writes:
        backup = workbook.backup_before_merge()
    with workbook.merging(dry_run=not writes) as db, _unhurried():
        before = state_now(workbook, db) if writes else None
        results = []
        for index, path in enumerate(files):
            step = _Step(progress, cancelled, index, len(files))
            results.append(_merge_file(workbook, db, path, step, news, hashed=writes))
        if before and any(each.new or each.attachments for each in results):
            _remember(workbook, results)
            receipt = issue(workbook, db, "merge", before, files=results, backup=backup)
        digest = workbook.digest()
    if receipt is None:
        _remember(workbook, results)
    return Merged(tuple(results), digest, backup, receipt)


@contextmanager
def _unhurried() -> Iterator[None]:
    """Look for circles of objects more rarely: a merge makes millions of objects, and no circle."""
    usual = gc.get_threshold()
    gc.set_threshold(_MANY_OBJECTS, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)


class _Step:
    """Tells how far a merge is, and stops it when asked to."""

    def __init__(
        self,
        progress: Progress | None,
        cancelled: Callable[[], bool] | None,
        index: int,
        total: int,
    ) -> None:
        self._progress = progress
        self._cancelled = cancelled
        self._index = index
        self._total = total

    def is_stopped(self) -> bool:
        """Whether the user has enough."""
        return self._cancelled is not None and self._cancelled()

    def __call__(self, fraction: float) -> None:
        if self.is_stopped():
            raise Cancelled
        if self._progress is not None:
            self._progress((self._index + min(fraction, 1.0)) / self._total)


def _has_news(workbook: Workbook, path: Path, stop: Callable[[], bool] | None) -> bool:
    try:
        with open_foreign(path, stop) as foreign:
            ours, gaps = workbook.vector(), workbook.gaps()
            lacking = workbook.missing_attachments()
            wanted = wanted_from(foreign, ours, gaps)
            return any(wanted.values()) or any(map(foreign.has_blob, lacking))
    except Refused:
        return False


def _merge_file(
    workbook: Workbook,
    db: Database,
    path: Path,
    step: _Step,
    news: Callable[[RecordNews], None] | None,
    *,
    hashed: bool,
) -> FileResult:
    result = FileResult(path)
    step(0)
    try:
        if os.path.realpath(path) == os.path.realpath(workbook.path):
            raise Refused("same_file", path=path)
        with savepoints.savepoint(db), open_foreign(path, step.is_stopped) as foreign:
            before = _looks(path)
            with refusing(workbook.path):  # the foreign file answers for itself
                merge = FileMerge(workbook, db, foreign, result, news)
                if hashed and merge.brings_changes():
                    with hashing(path) as whole:
                        merge.run(step)
                        result.hash = whole.result() if result.new else ""
                else:
                    merge.run(step)
            if _looks(path) != before:
                raise Refused("return_file_changed", file=path.name)
            result.size = before[0]
    except Refused as refused:
        if refused.key != "same_file" and refused.facts.get("path") == workbook.path:
            raise
        return FileResult(path, laptop=result.laptop, refused=refused)
    except Malformed as error:
        damaged = Refused("return_file_damaged", file=path.name, detail=plain(error))
        return FileResult(path, laptop=result.laptop, refused=damaged)
    step(1)
    return result


def _looks(path: Path) -> tuple[int, int]:
    """What changes when somebody writes to the file: its size and when that was."""
    try:
        found = path.stat()
    except OSError:
        return (0, 0)
    return (found.st_size, found.st_mtime_ns)


def _remember(workbook: Workbook, results: Sequence[FileResult]) -> None:
    """Say of files that brought nothing with which receipt they came, and under what name; of
    the others, how much they bring that had been taken out."""
    try:
        told = receipts(workbook)
    except Refused:  # a broken receipt keeps no file out; `check` tells of it
        return
    seals, out = _by_seal(told), ranges.united(each.out for each in told)
    for result in results:
        if result.new:
            result.again = ranges.common(result.ranges, out) if out else 0
        elif result.seal and not result.refused:
            result.came = seals.get(result.seal)


def _by_seal(found: Sequence[Receipt]) -> dict[str, tuple[int, str]]:
    told: dict[str, tuple[int, str]] = {}
    for receipt in found:
        for each in receipt.files:
            if each.seal and each.new and not each.taken_out:
                told.setdefault(each.seal, (receipt.number, each.name))
    return told
