"""The note that is being written: it reaches the workbook while it is typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ecomig_desktop.domain.note import Note
from ecomig_desktop.workbook import Changed, Command, commands

PAUSE = 400
"""Milliseconds without a keystroke after which the text is saved."""
LONGEST = 500
"""Milliseconds of steady typing after which it is saved all the same."""


class Run(Protocol):
    """Runs a command; None where it was refused. What joins is undone with the one before."""

    def __call__(self, command: Command, *, joins: bool) -> Changed | None:
        """Run it."""


class NoteDraft(QObject):
    """Holds one note and saves it: its text after every pause, everything else at once.

    A new note comes into the workbook when the first thing is said in it, not before. What is
    typed without a pause is undone at once, however often it was saved meanwhile. Where `run`
    refuses, the draft tries again with the next change. `now` tells the local time.

    Signals:
        begun(): another note is being written now, old or new.
        created(str): the note is in the workbook now; its id.
        kept(bool): whether everything that was said is saved.
    """

    begun = Signal()
    created = Signal(str)
    kept = Signal(bool)

    def __init__(
        self,
        run: Run,
        now: Callable[[], datetime] = datetime.now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._run = run
        self._now = now
        self._unsaved: dict[str, object] = {}
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST)
        self._pause.timeout.connect(self.flush)
        self._longest.timeout.connect(self._save_typing_on)
        self._typing_on = False
        self.note = Note(id="")

    @property
    def is_new(self) -> bool:
        """Whether the note is not in the workbook yet."""
        return not self.note.id

    @property
    def is_kept(self) -> bool:
        """Whether everything that was said is saved."""
        return not self._unsaved or (self.is_new and self.note.is_empty)

    def begin(self, **values: object) -> None:
        """Begin a new note with these columns, after saving the one before."""
        self.flush()
        self._take(Note(id="", **values))  # type: ignore[arg-type]
        self._unsaved = {name: value for name, value in values.items() if value is not None}

    def open(self, note: Note) -> None:
        """Go on with a note of the workbook, after saving the one before."""
        self.flush()
        self._take(note)

    def reread(self, note: Note) -> None:
        """Somebody else changed the note: take that over, except for what is not saved yet."""
        self.note = _with(note, self._unsaved)

    def forget(self) -> None:
        """The note is gone from the workbook: what is left is a new one, empty, of its kind."""
        gone = self.note
        self._stop()
        self._unsaved = {}
        self.note = Note(id="")
        self.begin(
            meeting=gone.meeting,
            theme=gone.theme,
            kind=gone.kind,
            speaker=gone.speaker,
            municipality=gone.municipality,
        )

    def write(self, text: str) -> None:
        """The text is this now; saved at the next pause."""
        self._say(text=text.replace("\0", "") or None)
        if self._unsaved:
            self._pause.start()
            if not self._longest.isActive():
                self._longest.start()
            self.kept.emit(self.is_kept)

    def put(self, **values: object) -> None:
        """Set columns and save at once."""
        self._say(**values)
        self.flush()

    def make_sure(self) -> str:
        """Bring even an empty note into the workbook, for a photo to belong to; its id or ""."""
        if self.is_new:
            self._save()
        self.flush()
        return self.note.id

    @Slot()
    def flush(self) -> None:
        """Save what is not saved yet."""
        self._stop()
        if self._unsaved and not (self.is_new and self.note.is_empty):
            self._save()

    @Slot()
    def _save_typing_on(self) -> None:
        self.flush()
        self._typing_on = True

    def _save(self) -> None:
        joins, self._typing_on = self._typing_on and self._unsaved.keys() == {"text"}, False
        command = (
            commands.add("note", taken_at=self._moment(), **self._unsaved)
            if self.is_new
            else commands.edit("note", self.note.id, **self._unsaved)
        )
        saying, self._unsaved = self._unsaved, {}
        changed = self._run(command, joins=joins)
        if changed is None:
            self._unsaved = {**saying, **self._unsaved}
        elif self.is_new:
            self.note = _with(self.note, {"id": changed.ids[0]})
            self.created.emit(self.note.id)
        self.kept.emit(self.is_kept)

    def _say(self, **values: object) -> None:
        before = asdict(self.note)
        new = {name: value for name, value in values.items() if before[name] != value}
        self._unsaved.update(new)
        self.note = _with(self.note, new)

    def _take(self, note: Note) -> None:
        self._stop()
        self.note, self._unsaved, self._typing_on = note, {}, False
        self.begun.emit()
        self.kept.emit(True)

    def _stop(self) -> None:
        self._pause.stop()
        self._longest.stop()

    def _moment(self) -> str:
        return self._now().isoformat(timespec="seconds")


def _with(note: Note, values: dict[str, object]) -> Note:
    return Note(**{**asdict(note), **values})
