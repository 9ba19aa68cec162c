"""A list of people on its way in: read, and understood as far as the user corrects it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from ecomig_desktop.exchange.people_list.cells import Legacy
from ecomig_desktop.exchange.people_list.grids import Grid, ListFile
from ecomig_desktop.exchange.people_list.pasting import read_pasted
from ecomig_desktop.exchange.people_list.reading import read_list
from ecomig_desktop.exchange.people_list.shapes import Shapes
from ecomig_desktop.models.list_content import Choices, Content, understood
from ecomig_desktop.models.one_work import OneWork
from ecomig_desktop.models.work import Progress

AT_ONCE = 4_000
"""Cells up to which a list is understood within a keystroke."""


class ListDraft(QObject):
    """Reads a file or what was pasted, and understands it anew after every choice.

    Signals:
        reading(): a file is being read in another thread.
        progressed(float, str): how far it is.
        came(): another list is here; its first understanding has been told with `changed`.
        changed(): `content` is another.
        refused(object): the file cannot be read; a Refused. The list before stays.
        ended(): it is free again.
    """

    reading = Signal()
    progressed = Signal(float, str)
    came = Signal()
    changed = Signal()
    refused = Signal(object)
    ended = Signal()

    def __init__(self, parent: QObject | None = None, shapes: Shapes | None = None) -> None:
        super().__init__(parent)
        self.file: ListFile | None = None
        self.content: Content | None = None
        self.choices = Choices()
        self._before: list[Choices] = []
        self._shapes = shapes or Shapes()
        self._reader, self._thinker = OneWork(self), OneWork(self)
        self._reader.began.connect(self.reading)
        self._reader.done.connect(self._take)
        self._thinker.done.connect(self._understand)
        for work in (self._reader, self._thinker):
            work.progressed.connect(self.progressed)
            work.refused.connect(self.refused)
            work.ended.connect(self.ended)

    @property
    def busy(self) -> bool:
        """Whether work is under way."""
        return self._reader.busy or self._thinker.busy

    @property
    def is_reading(self) -> bool:
        """Whether a file is being read."""
        return self._reader.busy

    @property
    def name(self) -> str:
        """The file's name; "" for what was pasted."""
        return self.file.path.name if self.file and self.file.path else ""

    @property
    def grid(self) -> Grid | None:
        """The sheet or table that is looked at."""
        return self.file.grids[self.choices.grid] if self.file else None

    @property
    def can_go_on(self) -> bool:
        """Whether there are people to compare, and nothing has to be answered first."""
        content = self.content
        return bool(
            content
            and content.found.has_names
            and content.lines
            and content.is_answered
            and not self.busy
        )

    def read(self, path: Path) -> None:
        """Read this file."""
        shapes = self._shapes
        self._reader.start(_task(lambda stop: read_list(path, cancelled=stop), shapes))

    def paste(self, text: str, html: str = "") -> None:
        """Read what was copied."""
        shapes = self._shapes
        self._reader.start(_task(lambda stop: read_pasted(text, html), shapes))

    def choose_grid(self, at: int) -> None:
        """Look at another sheet; what was said of the one before is of no use there."""
        if at != self.choices.grid:
            self._choose(Choices(grid=at))

    def choose_header(self, row: int | None) -> None:
        """The header ends with this row; None: there is none. Its columns are matched anew."""
        self._choose(replace(self.choices, header=row, fields={}))

    def choose_field(self, column: int, field: str) -> None:
        """What a column holds. Any field but a phone is in one column only."""
        content = self.content
        if content is None:
            return
        fields = dict(self.choices.fields)
        if field not in ("skip", "phone"):
            for each in content.found.columns:
                if each.field == field and each.index != column:
                    fields[each.index] = "skip"
        self._choose(replace(self.choices, fields={**fields, column: field}))

    def choose_legacy(self, legacy: Legacy) -> None:
        """What becomes of old letters."""
        if legacy != self.choices.legacy:
            self._choose(replace(self.choices, legacy=legacy))

    def correct(self, row: int, column: int, text: str | None) -> None:
        """Put a text in the place of a cell; None: as the list has it."""
        corrections = dict(self.choices.corrections)
        if text is None:
            corrections.pop((row, column), None)
        else:
            corrections[row, column] = text
        if corrections != self.choices.corrections:
            self._choose(replace(self.choices, corrections=corrections))

    def accept_all(self, key: str) -> None:
        """Take every proposal for problems of this kind."""
        proposals = {
            (row, each.column): each.proposal
            for row, each in (self.content.problems if self.content else ())
            if each.key == key and each.proposal is not None
        }
        corrections = {**self.choices.corrections, **proposals}
        self._choose(replace(self.choices, corrections=corrections))

    def forget_shape(self) -> None:
        """Columns are matched anew, and what was corrected the last time is forgotten."""
        if self.content is not None:
            self._shapes.forget(self.content.found)
            self._choose(replace(self.choices, recalls=False))

    def remember_shape(self) -> None:
        """Keep what was said of columns for the next list of this shape."""
        if self.content is not None and self.choices.fields:
            self._shapes.remember(self.content.found, dict(self.choices.fields))

    @property
    def can_undo(self) -> bool:
        """Whether a choice can be taken back."""
        return bool(self._before)

    def undo(self) -> None:
        """Take the last choice back."""
        if self._before:
            self.choices = self._before.pop()
            self._think()

    def clear(self) -> None:
        """Begin without a list."""
        self.finish()
        self.file, self.content, self.choices, self._before = None, None, Choices(), []
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Stop what is under way; the list stays as it was understood last."""
        self._reader.cancel()
        self._thinker.cancel()

    def finish(self) -> None:
        """Stop and wait for the end, for a window that closes."""
        self._reader.finish()
        self._thinker.finish()

    def _choose(self, choices: Choices) -> None:
        self._before.append(self.choices)
        self.choices = choices
        self._think()

    def _think(self) -> None:
        grid = self.grid
        if grid is None:
            return
        choices, shapes = self.choices, self._shapes

        def task(progress: Progress) -> Content:
            return understood(grid, choices, shapes, progress)

        self._thinker.start(task, at_once=len(grid.rows) * grid.width <= AT_ONCE)

    @Slot(object)
    def _take(self, read: tuple[ListFile, Content]) -> None:
        self._thinker.cancel()
        self.file, self.content = read
        self.choices, self._before = Choices(), []
        self.changed.emit()
        self.came.emit()

    @Slot(object)
    def _understand(self, content: Content) -> None:
        self.content = content
        self.changed.emit()


def _task(
    read: Callable[[Callable[[], bool]], ListFile], shapes: Shapes
) -> Callable[[Progress], tuple[ListFile, Content]]:
    """Reads a list, and understands its likeliest part."""

    def task(progress: Progress) -> tuple[ListFile, Content]:
        progress(-1.0)
        file = read(lambda: progress.cancelled)
        return file, understood(file.grids[0], Choices(), shapes, progress)

    return task
