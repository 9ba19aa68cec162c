"""Saving what can be saved of a damaged file, off the window's thread, beside where it lies."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ecomig_desktop.merge.salvage import Salvaged, salvage
from ecomig_desktop.models.one_work import OneWork, with_workbook
from ecomig_desktop.models.work import Progress
from ecomig_desktop.workbook import Workbook


class Salvaging(OneWork):
    """One file at a time; neither it nor the workbook is written to, and no file is left of what
    was cancelled.

    Signals, besides those of `OneWork`:
        saved(object): what was saved, a `Salvaged`.
    """

    saved = Signal(object)

    def __init__(self, workbook: Workbook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbook = workbook

    def save(self, path: Path, word: str) -> None:
        """Save what can be saved of that file; `word` tells the new file's name apart."""
        if self.busy:
            return
        folder = path.parent if os.access(path.parent, os.W_OK) else self._workbook.path.parent
        target = free_name(folder, path.stem, word, path.suffix)

        def act(own: Workbook, progress: Progress) -> Salvaged:
            return salvage(
                path, target, own, progress=progress, cancelled=lambda: progress.cancelled
            )

        self.start(with_workbook(self._workbook, act), self.saved.emit)


def free_name(folder: Path, stem: str, word: str, suffix: str) -> Path:
    """A name in that folder that no file has: "stem (word).suffix", or with a number."""
    for number in range(1, 1000):
        more = f" {number}" if number > 1 else ""
        path = folder / f"{stem} ({word}{more}){suffix}"
        if not path.exists():
            break
    return path
