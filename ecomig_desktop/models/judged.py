"""What was said of pairs of people, as a list that is kept in step with the workbook."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Slot

from ecomig_desktop.models.news import News
from ecomig_desktop.models.rows import ABOUT_ROLE, SPOKEN, RowsModel, two_lines
from ecomig_desktop.workbook import Workbook
from ecomig_desktop.workbook.uniting import Verdict


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
        self.follow(news, "duplicate", "person")
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the verdicts again."""
        self._words.clear()
        verdicts = self._workbook.verdicts()
        ranks = {"same": 0, "different": 1, "later": 2}
        self.set_rows(sorted(verdicts, key=lambda each: (ranks.get(each.verdict, 3), each.id)))

    def words_changed(self) -> None:
        """The language is another."""
        self._words.clear()
        super().words_changed()

    def says(self, row: Verdict, column: int, role: int) -> Any:
        """The two names, and what was said of them by whom."""
        if role not in (*SPOKEN, ABOUT_ROLE):
            return None
        if row.id not in self._words:
            self._words[row.id] = self._describe(row)
        return two_lines(role, *self._words[row.id])
