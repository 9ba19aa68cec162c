"""What was laid before whom, as rows: what is open, what is overdue, what was answered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Slot

from ecomig_desktop.domain.outcomes import Body, ListVersion, Reply, Submission
from ecomig_desktop.models.news import News
from ecomig_desktop.models.rows import SPOKEN, RowsModel
from ecomig_desktop.reports.tracing import RECEIVED
from ecomig_desktop.workbook import Workbook

OPEN, OVERDUE, ANSWERED = "open", "overdue", "answered"
STATES = (OPEN, OVERDUE, ANSWERED)
TOUCHING = ("submission", "reply", "reply_recommendation", "list_version", "body")
"""The tables that the submissions are read from."""


@dataclass(frozen=True, slots=True)
class SentLine:
    """A submission, with the body, the version and the replies. `late` are the days by which its
    answer is overdue, negative the days that are left; None where no day was named."""

    submission: Submission
    body: Body | None = None
    version: ListVersion | None = None
    replies: tuple[Reply, ...] = ()
    late: int | None = None

    @property
    def id(self) -> str:
        """The id of the submission."""
        return self.submission.id

    @property
    def state(self) -> str:
        """One of STATES. That a letter came is no answer."""
        if any(each.outcome != RECEIVED for each in self.replies):
            return ANSWERED
        return OVERDUE if self.late is not None and self.late > 0 else OPEN


class SubmissionsModel(RowsModel[SentLine]):
    """The submissions, the newest first, as far as they are in `state` (None: any). `describe`
    puts one into words, for screen readers."""

    def __init__(
        self,
        workbook: Workbook,
        news: News,
        describe: Callable[[SentLine], str],
        today: Callable[[], date] = date.today,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workbook = workbook
        self._describe = describe
        self._today = today
        self.all: list[SentLine] = []
        self.state: str | None = None
        self.follow(news, *TOUCHING)
        self.refresh()

    def show_state(self, state: str | None) -> None:
        """Show only these."""
        self.state = state
        self._show()

    def line(self, row: str) -> SentLine | None:
        """The submission with that id, shown or not."""
        return next((each for each in self.all if each.id == row), None)

    def counts(self) -> Counter[str]:
        """How many are in which state."""
        return Counter(each.state for each in self.all)

    @Slot()
    def refresh(self) -> None:
        """Read the submissions again."""
        workbook, today = self._workbook, self._today()
        bodies = {each.id: each for each in workbook.bodies(hidden=True)}
        versions = {each.id: each for each in workbook.list_versions()}
        replies: dict[str, list[Reply]] = {}
        for reply in workbook.replies():
            replies.setdefault(reply.submission or "", []).append(reply)
        self.all = [
            SentLine(
                each,
                bodies.get(each.body or ""),
                versions.get(each.list_version or ""),
                tuple(replies.get(each.id, ())),
                _days(each.answer_due, today),
            )
            for each in reversed(workbook.submissions())
        ]
        self._show()

    def says(self, row: SentLine, column: int, role: int) -> Any:
        """The submission in words."""
        return self._describe(row) if role in SPOKEN else None

    def _show(self) -> None:
        self.set_rows([each for each in self.all if self.state in (None, each.state)])


def _days(due: str | None, today: date) -> int | None:
    try:
        return (today - date.fromisoformat(due or "")).days
    except ValueError:
        return None
