"""What was said of pairs of people, as a list that is kept in step with the workbook."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Slot

from ecomig_desktop.models.news import News
from ecomig_desktop.models.rows import ID_ROLE, ROW_ROLE, Index, RowsModel
from ecomig_desktop.workbook import Changed, Workbook
from ecomig_desktop.workbook.uniting import Verdict

ABOUT_ROLE = ROW_ROLE + 10
"""What was said, and by whom, of the two whom DisplayRole names."""


class JudgedModel(RowsModel[Verdict]):
    """Every verdict: who is one, who is not, what was put off. `describe(verdict)` tells the two
    names, and who said it and when; it is called for what is on the screen alone."""

    def __init__(
        self,
        workbook: Workbook,
        news: News,
        describe: Callable[[Verdict], tuple[str, str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workbook = workbook
        self._describe = describe
        self._words: dict[str, tuple[str, str]] = {}
        news.changed.connect(self._hear)
        news.merged.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the verdicts again."""
        self._words.clear()
        verdicts = self._workbook.verdicts()
        ranks = {"same": 0, "different": 1, "later": 2}
        self.set_rows(sorted(verdicts, key=lambda each: (ranks.get(each.verdict, 3), each.id)))

    @Slot(object, object)
    def _hear(self, changed: Changed, asked_by: object) -> None:
        if changed.touches("duplicate", "person"):
            self.refresh()

    def words_changed(self) -> None:
        """The language is another."""
        self._words.clear()
        super().words_changed()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The verdict itself, its id, or its words."""
        verdict = self.row(index)
        return None if verdict is None else self._answer(role, verdict)

    def _answer(self, role: int, verdict: Verdict) -> Any:
        if role == ROW_ROLE:
            return verdict
        if role == ID_ROLE:
            return verdict.id
        wanted = (Qt.ItemDataRole.DisplayRole, ABOUT_ROLE, Qt.ItemDataRole.AccessibleTextRole)
        if role not in wanted:
            return None
        if verdict.id not in self._words:
            self._words[verdict.id] = self._describe(verdict)
        names, about = self._words[verdict.id]
        spoken = f"{names}, {about}"
        return {wanted[0]: names, wanted[1]: about, wanted[2]: spoken}[role]
