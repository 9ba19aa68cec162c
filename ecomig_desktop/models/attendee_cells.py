"""What the cells of a list of people hold, for every model that lists people."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import IntEnum
from typing import Any, Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from ecomig_desktop.domain.attendance import Attendance
from ecomig_desktop.domain.person import Person
from ecomig_desktop.models.rows import ID_ROLE, ROW_ROLE
from ecomig_desktop.workbook import Changed, Command, commands

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_WORDS = re.compile(r"\S+")

TYPED_ROLE = Qt.ItemDataRole.UserRole + 3
"""What was typed to find the row; "" in a list that was not searched."""


class Column(IntEnum):
    """The columns, from left to right."""

    NUMBER = 0
    NAME = 1
    ORGANISATION = 2
    POSITION = 3
    SECTOR = 4
    MUNICIPALITY = 5
    STATUS = 6


class Line(Protocol):
    """A row: somebody, and their place on the list of the meeting if they have one."""

    @property
    def person(self) -> Person:
        """Who it is."""

    @property
    def attendance(self) -> Attendance | None:
        """Their place on the list."""

    @property
    def others(self) -> tuple[str, ...]:
        """Who is shown as one with them."""


class Words(Protocol):
    """Puts cells into words, in the language on the screen."""

    def heading(self, column: Column) -> str:
        """What stands over the column."""

    def cell(self, line: Line, column: Column) -> str:
        """What stands in the cell."""

    def told(self, line: Line, column: Column) -> str:
        """What is told of the cell: also what it only shows by a mark."""


Run = Callable[[Command], Changed | None]
"""Runs a command; None where it was refused, which was told already."""

_PERSON_COLUMNS = {
    Column.ORGANISATION: "organisation",
    Column.POSITION: "position",
    Column.SECTOR: "sector",
    Column.MUNICIPALITY: "municipality",
}


def raw_value(line: Line, column: Column) -> Any:
    """What an editor of the cell begins with."""
    if column is Column.NAME:
        return line.person.full_name
    if column is Column.STATUS:
        return line.attendance.status if line.attendance else None
    return getattr(line.person, _PERSON_COLUMNS[column], None)


def edit(line: Line, column: Column, value: Any, at: str) -> Command | None:
    """The command that sets a cell; None where it changes nothing or cannot be set."""
    if column is Column.NUMBER or value == raw_value(line, column):
        return None
    if column is Column.STATUS:
        return _status(line, value, at)
    text = value.strip() if isinstance(value, str) else value
    if column is Column.NAME:
        given, family = split_as(line.person, text)
        return commands.edit("person", line.person.id, given_name=given, family_name=family)
    return commands.edit("person", line.person.id, **{_PERSON_COLUMNS[column]: text or None})


def split_as(person: Person, text: str) -> tuple[str | None, str | None]:
    """A name that was typed over: as many words are the given name as before, and within the
    names all stays as it was typed."""
    ends = [word.end() for word in _WORDS.finditer(text)]
    given = max(1, len((person.given_name or "").split()))
    at = ends[min(given, len(ends)) - 1] if ends else 0
    return text[:at].strip() or None, text[at:].strip() or None


def _status(line: Line, status: str, at: str) -> Command | None:
    attendance = line.attendance
    if attendance is None or not attendance.meeting or not attendance.person:
        return None
    arrived = at if status == "present" else None
    return commands.set_status(attendance.meeting, attendance.person, status, arrived)


class PeopleCells:
    """Comes first among the bases of a model that lists people; `line` says who is in a row.

    `words` and `run` are passed in, `now` tells the time as an ISO text.
    """

    typed = ""

    def __init__(self, words: Words, run: Run, now: Callable[[], str], *args: Any) -> None:
        self._words, self._run, self._now = words, run, now
        self.read_only = False
        super().__init__(*args)

    def line(self, index: Index) -> Line | None:
        """Who is in that row, or None."""
        raise NotImplementedError

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """The same columns everywhere; none below a row."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell in words, its value for an editor, or the row for delegates."""
        line = self.line(index)
        return line if line is None or role == ROW_ROLE else self._value(line, index, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The heading of a column."""
        shown = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._words.heading(Column(section)) if shown else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything can be edited in place but the number, and a status that is none."""
        column = index.column()
        if self.read_only or column == 0:
            return _FIXED
        line = self.line(index)
        if line is None or (column == _STATUS and not line.attendance):
            return _FIXED
        return _EDITABLE

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Write the cell as one command; False where that was refused."""
        line = self.line(index)
        if line is None or role != Qt.ItemDataRole.EditRole:
            return False
        command = edit(line, Column(index.column()), value, self._now())
        return command is None or self._run(command) is not None

    def _value(self, line: Line, index: Index, role: int) -> Any:
        column = _COLUMNS[index.column()]
        if role in _SPOKEN:
            if column is Column.NUMBER:
                return str(index.row() + 1)
            shown = role == Qt.ItemDataRole.DisplayRole
            return (self._words.cell if shown else self._words.told)(line, column)
        if role == Qt.ItemDataRole.EditRole:
            return raw_value(line, column)
        return {ID_ROLE: line.person.id, TYPED_ROLE: self.typed}.get(role)


_COLUMNS = tuple(Column)
_STATUS = int(Column.STATUS)
_FIXED = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
_EDITABLE = _FIXED | Qt.ItemFlag.ItemIsEditable
_SPOKEN = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
