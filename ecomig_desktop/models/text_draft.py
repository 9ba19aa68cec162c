"""A record whose texts are being written: they reach the workbook while they are typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ecomig_desktop.models.note_draft import LONGEST, PAUSE, Run
from ecomig_desktop.workbook import Command, commands


class TextDraft(QObject):
    """Saves what is written in one record of a table: texts after every pause, choices at once.

    `edit` makes the command that sets columns of a record, where that takes more than usual.
    What is typed into one field without a pause is undone at once, however often it was saved
    meanwhile. Where `run` refuses, the draft tries again with the next change.

    Signals:
        kept(bool): whether everything that was written is saved.
    """

    kept = Signal(bool)

    def __init__(
        self,
        table: str,
        run: Run,
        parent: QObject | None = None,
        *,
        edit: Callable[[str, Mapping[str, object]], Command] | None = None,
    ) -> None:
        super().__init__(parent)
        self._run = run
        self._edit = edit or (lambda row, values: commands.edit(table, row, **values))
        self.row = ""
        self._values: dict[str, object] = {}
        self._unsaved: dict[str, object] = {}
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST)
        self._pause.timeout.connect(self.flush)
        self._longest.timeout.connect(self._save_typing_on)
        self._typing_on: tuple[str, ...] = ()

    @property
    def is_kept(self) -> bool:
        """Whether everything that was written is saved."""
        return not self._unsaved

    def open(self, row: str, values: Mapping[str, object]) -> None:
        """Go on with this record, after saving the one before; "": with none."""
        self.flush()
        self.row, self._values, self._unsaved, self._typing_on = row, dict(values), {}, ()
        self.kept.emit(True)

    def reread(self, values: Mapping[str, object]) -> None:
        """Somebody else changed the record: take that over, except for what is not saved yet."""
        self._values = {**values, **self._unsaved}

    def forget(self) -> None:
        """The record is gone: nothing of it is saved any more."""
        self._stop()
        self.row, self._values, self._unsaved = "", {}, {}

    def value(self, column: str) -> object:
        """What stands in a column now, saved or not."""
        return self._values.get(column)

    def write(self, column: str, text: str) -> None:
        """A text is this now; saved at the next pause, that of another field at once."""
        if any(name != column for name in self._unsaved):
            self.flush()
        self._say({column: text.replace("\0", "") or None})
        if self._unsaved:
            self._pause.start()
            if not self._longest.isActive():
                self._longest.start()
            self.kept.emit(False)

    def put(self, **values: object) -> None:
        """Set columns and save at once."""
        self.flush()
        self._say(values)
        self.flush()

    @Slot()
    def flush(self) -> None:
        """Save what is not saved yet."""
        self._stop()
        if self.row and self._unsaved:
            self._save()

    @Slot()
    def _save_typing_on(self) -> None:
        columns = tuple(self._unsaved)
        self.flush()
        self._typing_on = columns

    def _save(self) -> None:
        joins, self._typing_on = self._typing_on == tuple(self._unsaved), ()
        saying, self._unsaved = self._unsaved, {}
        if self._run(self._edit(self.row, saying), joins=joins) is None:
            self._unsaved = {**saying, **self._unsaved}
        self.kept.emit(self.is_kept)

    def _say(self, values: Mapping[str, object]) -> None:
        new = {name: each for name, each in values.items() if self._values.get(name) != each}
        self._unsaved.update(new)
        self._values.update(new)

    def _stop(self) -> None:
        self._pause.stop()
        self._longest.stop()
