"""Conflicts that were decided, as a list: the newest decision first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QObject

from ecomig_desktop.models.rows import RowsModel, two_lines
from ecomig_desktop.workbook import Workbook
from ecomig_desktop.workbook.disputes import Settled

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


class SettledModel(RowsModel[Settled]):
    """What was in conflict once. It is read when it is asked to `refresh`. `describe(settled)`
    tells two lines: the record's title, and what was decided."""

    def __init__(
        self,
        workbook: Workbook,
        describe: Callable[[Settled], tuple[str, str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workbook = workbook
        self._describe = describe

    def row_id(self, row: Settled) -> str:
        """A column of a record."""
        return f"{row.table}/{row.id}/{row.column}"

    def refresh(self) -> None:
        """Read the decisions again."""
        self.set_rows(sorted(self._workbook.settled(), key=_decided_at, reverse=True))

    def says(self, row: Settled, column: int, role: int) -> Any:
        """The record, and what was decided."""
        return two_lines(role, *self._describe(row))


def _decided_at(settled: Settled) -> datetime:
    return settled.decision.at if settled.decision else _LONG_AGO
