"""Saving what can be saved of a damaged file, off the window's thread, beside where it lies."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from ecomig_desktop.merge.salvage import Salvaged, salvage
from ecomig_desktop.models.work import Progress, Work
from ecomig_desktop.workbook import Workbook


class Salvaging(QObject):
    """One file at a time; neither it nor the workbook is written to.

    Signals:
        began(): work begins.
        progressed(float, str): how far it is.
        saved(object): what was saved, a `Salvaged`.
        refused(object): nothing was saved, for this reason.
        failed(object): a mistake of ours; the exception.
        ended(): it is free again.
    """

    began = Signal()
    progressed = Signal(float, str)
    saved = Signal(object)
    refused = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, workbook: Workbook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbook = workbook
        self._work: Work | None = None

    @property
    def busy(self) -> bool:
        """Whether work is under way."""
        return self._work is not None

    def save(self, path: Path, word: str) -> None:
        """Save what can be saved of that file; `word` tells the new file's name apart."""
        if self._work:
            return
        folder = path.parent if os.access(path.parent, os.W_OK) else self._workbook.path.parent
        target = free_name(folder, path.stem, word, path.suffix)

        def task(progress: Progress) -> Salvaged:
            with self._workbook.for_thread() as own:
                return salvage(
                    path, target, own, progress=progress, cancelled=lambda: progress.cancelled
                )

        self._work = Work(task, self)
        self._work.progressed.connect(self.progressed)
        self._work.succeeded.connect(self.saved)
        self._work.refused.connect(self.refused)
        self._work.failed.connect(self.failed)
        self._work.ended.connect(self._end)
        self.began.emit()
        self._work.start()

    @Slot()
    def cancel(self) -> None:
        """Stop; no file is left then."""
        if self._work:
            self._work.cancel()

    def finish(self) -> None:
        """Stop and wait for the end, for a window that closes."""
        if self._work:
            self._work.finish()

    @Slot()
    def _end(self) -> None:
        if self._work:
            self._work.deleteLater()
            self._work = None
        self.ended.emit()


def free_name(folder: Path, stem: str, word: str, suffix: str) -> Path:
    """A name in that folder that no file has: "stem (word).suffix", or with a number."""
    for number in range(1, 1000):
        more = f" {number}" if number > 1 else ""
        path = folder / f"{stem} ({word}{more}){suffix}"
        if not path.exists():
            break
    return path
