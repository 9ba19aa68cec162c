"""A folder that is looked after: workbook files that come to lie in it, once they are whole."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

SUFFIX = ".ecomig"
POLL = 2500
"""Milliseconds between two looks, where the system tells nothing: sticks, shared folders."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """How a file was when it was last looked at."""

    size: int
    changed: int


class WatchedFolder(QObject):
    """Tells of files that have stopped growing: two looks in a row found them alike. It only
    reads; nothing is ever moved or deleted.

    Signals:
        found(object): these files, a list of Paths, are new in the folder and whole.
        lost(): the folder cannot be read any more; it is looked for until it is back.
    """

    found = Signal(object)
    lost = Signal()

    def __init__(self, parent: QObject | None = None, *, poll: int = POLL) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._growing: dict[Path, _Seen] = {}
        self._told: dict[Path, _Seen] = {}
        self._there = False
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look_soon)
        self._soon = QTimer(self, singleShot=True, interval=min(poll, 300))
        self._soon.timeout.connect(self.look)
        self._poll = QTimer(self, interval=poll)
        self._poll.timeout.connect(self.look)

    @property
    def folder(self) -> Path | None:
        """The folder that is watched, if one is."""
        return self._folder

    def watch(self, folder: Path | None) -> None:
        """Watch this folder from now on, what lies in it already included; with None none."""
        if watched := self._watcher.directories():
            self._watcher.removePaths(watched)
        self._folder, self._there = folder, folder is not None
        self._growing, self._told = {}, {}
        if folder is None:
            self._poll.stop()
            self._soon.stop()
            return
        self._watcher.addPath(str(folder))
        self._poll.start()
        self.look()

    @Slot()
    def look(self) -> None:
        """Look now; what is as it was at the last look is whole, and is told of once."""
        if self._folder is None:
            return
        try:
            now = dict(_workbooks(self._folder))
        except OSError:
            if self._there:
                self._there = False
                self.lost.emit()
            return
        if not self._there:
            self._there = True
            self._watcher.addPath(str(self._folder))
        waiting = {path: seen for path, seen in now.items() if self._told.get(path) != seen}
        whole = [path for path, seen in waiting.items() if self._growing.get(path) == seen]
        self._told.update((path, waiting[path]) for path in whole)
        self._growing = {path: seen for path, seen in waiting.items() if path not in whole}
        if self._growing:
            self._soon.start()
        if whole:
            self.found.emit(sorted(whole))

    @Slot()
    def _look_soon(self) -> None:
        self._soon.start()


def _workbooks(folder: Path) -> list[tuple[Path, _Seen]]:
    """The workbook files in a folder that have something in them. OSError where it cannot be
    read; a file that goes while it is looked at is not there."""
    found = []
    for path in folder.iterdir():
        if path.suffix.casefold() != SUFFIX or path.name.startswith("."):
            continue
        try:
            state = path.stat()
        except OSError:
            continue
        if state.st_size:
            found.append((path, _Seen(state.st_size, state.st_mtime_ns)))
    return found
