"""The conflicts of a workbook as a list: grouped by what they are about, in step with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from ecomig_desktop.models.news import News
from ecomig_desktop.models.rows import RowsModel, two_lines
from ecomig_desktop.workbook import Changed, Workbook
from ecomig_desktop.workbook.cases import Case, case_of
from ecomig_desktop.workbook.disputes import ConflictKey

GROUPS = ("people", "notes", "meetings", "findings", "actions", "campaign", "other")
"""What conflicts are about, in the order in which they are listed."""

_OF_TABLE = {
    "person": "people",
    "attendance": "people",
    "duplicate": "people",
    "note": "notes",
    "attachment": "notes",
    "meeting": "meetings",
    "agenda_item": "meetings",
    "sheet": "meetings",
    "expected_laptop": "meetings",
    "finding": "findings",
    "finding_note": "findings",
    "indicator": "findings",
    "recommendation": "actions",
    "recommendation_body": "actions",
    "recommendation_finding": "actions",
    "recommendation_note": "actions",
    "recommendation_person": "actions",
    "body": "actions",
    "list_version": "actions",
    "submission": "actions",
    "reply": "actions",
    "reply_recommendation": "actions",
    "series": "campaign",
    "activity": "campaign",
    "activity_person": "campaign",
    "activity_body": "campaign",
    "activity_recommendation": "campaign",
}


def group_of(case: Case) -> str:
    """Which of GROUPS a conflict belongs to."""
    return group_of_table(case.conflict.table)


def group_of_table(table: str) -> str:
    """Which of GROUPS the conflicts of a table belong to."""
    return _OF_TABLE.get(table, "other")


class ConflictsModel(RowsModel[Case]):
    """Conflicts of a workbook, kept in step with it; those of one record stand together.
    `describe(case)` tells two lines: the record's title, and what of it is disputed.

    Signals:
        recounted(): the conflicts were read again, those of all groups.
    """

    recounted = Signal()

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
        self._group: str | None = None
        self._cases: dict[ConflictKey, Case] = {}
        self._words: dict[str, tuple[str, str]] = {}
        news.changed.connect(self._follow)
        news.merged.connect(self.refresh)
        self.refresh()

    @property
    def total(self) -> int:
        """How many conflicts there are in all groups."""
        return len(self._cases)

    @property
    def group(self) -> str | None:
        """The group that is shown; None: all of them."""
        return self._group

    def show_group(self, group: str | None) -> None:
        """Show the conflicts of one of GROUPS, or all."""
        self._group = group
        self._show()

    def group_counts(self) -> dict[str, int]:
        """How many there are of each group that has any, in their order."""
        groups = [group_of(case) for case in self._cases.values()]
        return {group: groups.count(group) for group in GROUPS if group in groups}

    def field_counts(self) -> dict[tuple[str, str], int]:
        """How many there are per (table, column), the most first."""
        fields = [(case.conflict.table, case.conflict.column) for case in self._cases.values()]
        counts = {field: fields.count(field) for field in dict.fromkeys(fields)}
        return dict(sorted(counts.items(), key=lambda each: -each[1]))

    def of_record(self, case: Case) -> list[Case]:
        """All conflicts of the same record, by the order of its columns."""
        return [each for each in self._cases.values() if each.record == case.record]

    @Slot()
    def refresh(self) -> None:
        """Read all conflicts again."""
        self._read(frozenset())
        self._show()

    @Slot(object)
    def _follow(self, changed: Changed) -> None:
        """A command wrote: only what it touched is read again."""
        touched = frozenset((row.table, row.id) for row in changed.rows)
        kept = frozenset(
            key
            for key, case in self._cases.items()
            if case.record not in touched and case.target not in touched
        )
        if len(kept) < len(self._cases) or self._keys() != self._cases.keys():
            self._read(kept)
            self._show()

    def _keys(self) -> set[ConflictKey]:
        return set(self._workbook.conflict_keys())

    def _read(self, kept: frozenset[ConflictKey]) -> None:
        workbook, before = self._workbook, self._cases
        cases = {
            key: before[key] if key in kept else case_of(workbook, workbook.conflict(*key))
            for key in workbook.conflict_keys()
        }
        words = self._words
        self._words = {
            case.id: words[case.id] if key in kept else self._describe(case)
            for key, case in cases.items()
        }
        self._cases = dict(sorted(cases.items(), key=lambda each: self._place(each[1])))

    def _place(self, case: Case) -> tuple[int, str, str]:
        """Where a conflict stands: those of one title and record keep the order of the file."""
        title, _ = self._words[case.id]
        return (GROUPS.index(group_of(case)), title.casefold(), case.conflict.id)

    def _show(self) -> None:
        if self._group not in (None, *self.group_counts()):
            self._group = None
        cases = self._cases.values()
        self.set_rows([case for case in cases if self._group in (None, group_of(case))])
        self.recounted.emit()

    def words_changed(self) -> None:
        """The language is another."""
        self._words = {case.id: self._describe(case) for case in self._cases.values()}
        super().words_changed()

    def says(self, row: Case, column: int, role: int) -> Any:
        """The record, and what of it is disputed."""
        return two_lines(role, *self._words[row.id])
