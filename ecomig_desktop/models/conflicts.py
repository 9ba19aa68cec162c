"""Conflicts as somebody decides them: what each choice is, who said it, and the command for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Slot

from ecomig_desktop.domain.change import DELETED, Value
from ecomig_desktop.domain.tables import TABLES
from ecomig_desktop.models.news import News
from ecomig_desktop.models.rows import ID_ROLE, ROW_ROLE, Index, RowsModel
from ecomig_desktop.workbook import Command, Delete, Put, Workbook
from ecomig_desktop.workbook.disputes import Conflict, ConflictValue

INTENT = "resolve"


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to decide. `kind` is "value", "keep", "delete", "restore" or "clear"; a "value"
    may have been said by several laptops."""

    kind: str
    value: Value
    said: tuple[ConflictValue, ...]
    command: Command
    is_shown: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """A conflict with its choices, the one that the record shows first. `kind` is "values",
    "deleted" or "gone"; for "gone", `target` is the (table, id) of the record that is not there."""

    conflict: Conflict
    kind: str
    choices: tuple[Choice, ...]
    target: tuple[str, str] | None = None

    @property
    def id(self) -> str:
        """What tells conflicts apart."""
        conflict = self.conflict
        return f"{conflict.table}/{conflict.id}/{conflict.column}/{conflict.reason}"

    def other(self, value: Value) -> Command:
        """Decide for a value that no side has said."""
        return _put(self.conflict, value)


def case_of(workbook: Workbook, conflict: Conflict) -> Case:
    """The conflict with the ways to decide it."""
    if conflict.reason == "gone":
        return _gone(workbook, conflict)
    if conflict.column == DELETED:
        return Case(conflict, "deleted", _deleted(conflict))
    return Case(conflict, "values", _values(conflict))


def _put(conflict: Conflict, value: Value) -> Command:
    return Command(INTENT, (Put(conflict.table, {conflict.column: value}, conflict.id),))


def _values(conflict: Conflict) -> tuple[Choice, ...]:
    said: dict[tuple[str, Value], list[ConflictValue]] = {}
    for each in conflict.values:
        said.setdefault((type(each.value).__name__, each.value), []).append(each)
    choices = [
        Choice("value", value, tuple(by), _put(conflict, value), value == conflict.shown)
        for (_, value), by in said.items()
    ]
    return tuple(sorted(choices, key=lambda choice: not choice.is_shown))


def _deleted(conflict: Conflict) -> tuple[Choice, ...]:
    table, row = conflict.table, conflict.id
    kept = tuple(each for each in conflict.values if not each.value)
    gone = tuple(each for each in conflict.values if each.value)
    keep = Command(INTENT, (Put(table, {}, row, restore=True),))
    return (
        Choice("keep", False, kept, keep, is_shown=True),
        Choice("delete", True, gone, Command(INTENT, (Delete(table, row),))),
    )


def _gone(workbook: Workbook, conflict: Conflict) -> Case:
    """A record that points at one which another laptop deleted, or which has not come yet."""
    target = _target(workbook, conflict)
    deleted = tuple(each for each in conflict.values if each.value is None)
    kept = tuple(each for each in conflict.values if each.value is not None)
    choices = []
    if target and workbook.history(*target):
        restore = Command(INTENT, (Put(target[0], {}, target[1], restore=True),))
        choices.append(Choice("restore", conflict.shown, kept, restore, is_shown=True))
    choices.append(_parting(conflict, deleted))
    return Case(conflict, "gone", tuple(choices), target)


def _parting(conflict: Conflict, deleted: tuple[ConflictValue, ...]) -> Choice:
    """Do without the record that is gone: empty the field, or where the record is nothing
    without it (an attendance, an attached file), delete that too."""
    table = TABLES[conflict.table]
    if conflict.column in table.derived or conflict.column == "record":
        return Choice("delete", None, deleted, _delete_with_all(conflict))
    return Choice("clear", None, deleted, _put(conflict, None))


def _delete_with_all(conflict: Conflict) -> Command:
    return Command(INTENT, (Delete(conflict.table, conflict.id),))


def _target(workbook: Workbook, conflict: Conflict) -> tuple[str, str] | None:
    column = TABLES[conflict.table].column(conflict.column)
    table = column.refers if column else ""
    if table == "*":
        record = workbook.record(conflict.table, conflict.id)
        table = str(record["record_table"] or "") if record else ""
    return (table, str(conflict.shown)) if table in TABLES else None


ABOUT_ROLE = ROW_ROLE + 10
"""What is disputed of the record that DisplayRole names."""


class ConflictsModel(RowsModel[Case]):
    """All conflicts of a workbook, kept in step with it. `describe(case)` tells two lines: the
    record's title, and what of it is disputed."""

    def __init__(
        self,
        workbook: Workbook,
        news: News,
        describe: Callable[[Case], tuple[str, str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workbook = workbook
        self._describe = describe
        self._words: dict[str, tuple[str, str]] = {}
        news.changed.connect(self.refresh)
        news.merged.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the conflicts again."""
        workbook = self._workbook
        cases = [case_of(workbook, each) for each in workbook.conflicts()]
        self._words = {case.id: self._describe(case) for case in cases}
        self.set_rows(cases)

    def words_changed(self) -> None:
        """The language is another."""
        self._words = {case.id: self._describe(case) for case in self.rows()}
        super().words_changed()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The case itself, its id, or its words."""
        case = self.row(index)
        return None if case is None else self._answer(role, case)

    def _answer(self, role: int, case: Case) -> Any:
        if role == ROW_ROLE:
            return case
        if role == ID_ROLE:
            return case.id
        title, about = self._words[case.id]
        words = {
            Qt.ItemDataRole.DisplayRole: title,
            ABOUT_ROLE: about,
            Qt.ItemDataRole.AccessibleTextRole: f"{title}, {about}",
        }
        return words.get(role)
