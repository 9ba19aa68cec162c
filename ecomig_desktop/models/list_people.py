"""The lines of a list as people of the workbook, those of one kind or all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Slot

from ecomig_desktop.exchange.people_list.importing import KINDS, Planned
from ecomig_desktop.models.list_plan import PlanDraft
from ecomig_desktop.models.list_tally import NOT_WRITTEN
from ecomig_desktop.models.rows import ROW_ROLE, Index, RowsModel

OPEN = "open"
"""The kind of lines of which somebody has to choose who they are, whatever else they are."""
_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class PlannedModel(RowsModel[Planned]):
    """Follows a draft; `words` says a line as one is told of it."""

    def __init__(
        self, draft: PlanDraft, words: Callable[[Planned], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._draft, self._words = draft, words
        self.kind = ""
        draft.planned.connect(self.renew)
        draft.changed.connect(self._redraw)
        self.renew()

    def row_id(self, row: Planned) -> str:
        """Lines are told apart by their row in the list."""
        return str(row.line.row)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line, or its words; ticked unless it is left out."""
        planned = self.row(index)
        if planned is None:
            return None
        if role == ROW_ROLE:
            return planned
        if role == Qt.ItemDataRole.CheckStateRole and self.can_tick(planned):
            ticked = planned.line.row not in self._draft.unticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return self._words(planned) if role in _SPOKEN else None

    def can_tick(self, planned: Planned) -> bool:
        """Whether there is anything to leave out."""
        return planned.kind not in NOT_WRITTEN

    def toggle(self, index: Index) -> None:
        """Leave a line out, or take it in again."""
        planned = self.row(index)
        if planned is not None and self.can_tick(planned):
            self._draft.tick(planned.line.row, planned.line.row in self._draft.unticked)

    def kind_of(self, planned: Planned) -> str:
        """What a line is now: its kind, or that it is open."""
        row = planned.line.row
        is_open = planned.is_open and row not in self._draft.chosen
        return OPEN if is_open else planned.kind

    @property
    def updates(self) -> bool:
        """Whether what differs is taken, too."""
        return self._draft.update

    def counts(self) -> dict[str, int]:
        """How many lines there are of each kind, the open ones apart."""
        counts = dict.fromkeys((OPEN, *KINDS), 0)
        for each in self._draft.plan.rows if self._draft.plan else ():
            counts[self.kind_of(each)] += 1
        return counts

    def show_kind(self, kind: str) -> None:
        """Show lines of one kind; "" for all."""
        self.kind = kind
        self.renew()

    @Slot()
    def renew(self) -> None:
        """Show what the plan says now."""
        rows = self._draft.plan.rows if self._draft.plan else ()
        self.set_rows([each for each in rows if self.kind in ("", self.kind_of(each))])

    @Slot()
    def _redraw(self) -> None:
        if self._rows:
            self._tell(0, len(self._rows) - 1)
