"""How files come to the merge desk: dropped, picked, or found in a folder that is watched."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from ecomig_desktop.models.merge import MergeDraft
from ecomig_desktop.models.watched_folder import WatchedFolder
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.merge.file_names import SUFFIX
from ecomig_desktop.views.merge.watch_line import WatchLine

WATCHED, PICKED = "watched_folder", "merge_folder"
"""The settings that remember which folder is watched, and where files were picked last."""


class Arrivals(QObject):
    """Hands files to a draft. While nobody is at the desk (`away`) those that come by themselves
    wait: looking at them would keep others from writing.

    Signals:
        coming(): files are handed over now.
    """

    coming = Signal()

    def __init__(self, desk: Desk, draft: MergeDraft, line: WatchLine, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._draft, self._line, self._page = desk, draft, line, page
        self._waiting: list[Path] = []
        self.away = True
        self.watched = WatchedFolder(self)
        self.watched.found.connect(self._take_found)
        self.watched.lost.connect(self._show_lost)
        draft.changed.connect(self._show_watched)
        line.rest_wanted.connect(self.stop_watching)
        remembered = desk.settings.text(WATCHED)
        if remembered:
            self.watch(Path(remembered))

    def add(self, paths: Iterable[Path]) -> None:
        """Look at these files, beside those that are there."""
        chosen = list(paths)
        if chosen and not self._draft.merging:
            self._remember(chosen[0].parent)
            self.coming.emit()
            self._draft.add(chosen)

    def arrive(self) -> None:
        """Somebody is at the desk: take in what has waited, and go on with what was put off."""
        self.away = False
        waiting, self._waiting = self._waiting, []
        if waiting:
            self._draft.add(waiting, watched=True)
        else:
            self._draft.resume()

    def leave(self) -> None:
        """Nobody is at the desk: stop looking at files, until somebody is again."""
        self.away = True
        self._draft.pause()

    @Slot()
    def pick(self) -> None:
        """Let the user choose files."""
        if self._draft.merging:
            return
        words = self.tr("Return files")
        names, _ = QFileDialog.getOpenFileNames(
            self._page,
            self.tr("Choose the files from the laptops"),
            str(self._folder()),
            f"{words} (*{SUFFIX})",
        )
        self.add(Path(name) for name in names)

    @Slot()
    def choose_folder(self) -> None:
        """Let the user choose the folder to watch."""
        start = self.watched.folder or self._folder()
        name = QFileDialog.getExistingDirectory(
            self._page, self.tr("Choose the folder into which the files come"), str(start)
        )
        if name:
            self.watch(Path(name))

    def watch(self, folder: Path) -> None:
        """Watch this folder from now on, also after the next start."""
        self._desk.settings.set_text(WATCHED, str(folder))
        self._line.show_folder(folder)
        self.watched.watch(folder)

    @Slot()
    def stop_watching(self) -> None:
        """Watch no folder any longer."""
        self._desk.settings.set_text(WATCHED, "")
        self.watched.watch(None)
        self._line.show_folder(None)

    @Slot(object)
    def _take_found(self, paths: list[Path]) -> None:
        own = self._desk.workbook.path
        found = [path for path in paths if path != own]
        if self.away or self._draft.merging:
            self._waiting += [path for path in found if path not in self._waiting]
            if found:
                self._desk.noted.emit(
                    self.tr("%n file(s) came into the watched folder", "", len(found))
                )
        elif found:
            self._draft.add(found, watched=True)

    @Slot()
    def _show_watched(self) -> None:
        if self.watched.folder:
            self._line.show_folder(self.watched.folder, known=self._draft.passed_over)

    @Slot()
    def _show_lost(self) -> None:
        self._line.show_folder(self.watched.folder, lost=True)

    def _remember(self, folder: Path) -> None:
        """The workbook's own folder is another one for the next workbook."""
        own = folder == self._desk.workbook.path.parent
        self._desk.settings.set_text(PICKED, "" if own else str(folder))

    def _folder(self) -> Path:
        """Where files were picked last, else where the workbook lies."""
        remembered = self._desk.settings.text(PICKED)
        folder = Path(remembered) if remembered else self._desk.workbook.path.parent
        return folder if folder.is_dir() else self._desk.workbook.path.parent
