"""The likely sector of an organisation, learned from everybody who was entered."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Slot

from ecomig_desktop.georgian.keys import name_key, name_keys
from ecomig_desktop.models.news import News
from ecomig_desktop.workbook import Changed, Workbook
from ecomig_desktop.workbook.sectors import Guess, sector_of_organisation

_TELLING = frozenset(("organisation", "sector"))
_MANY = 20


class SectorGuesses(QObject):
    """Asks the workbook about one organisation at a time, and keeps the answer until somebody's
    organisation or sector has changed. The spellings of organisations are read once."""

    def __init__(self, workbook: Workbook, news: News, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbook = workbook
        self._answers: dict[str, Guess | None] = {}
        self._spellings: dict[str, set[str]] | None = None
        news.changed.connect(self._hear)
        news.merged.connect(self._forget)

    def guess(self, organisation: str) -> Guess | None:
        """The sector that most people of an organisation have, in whatever spelling; else the one
        that its name says; None: no idea."""
        if not organisation:
            return None
        if organisation not in self._answers:
            self._answers[organisation] = self._asked(organisation)
        return self._answers[organisation]

    def _asked(self, organisation: str) -> Guess | None:
        counts = self._workbook.sectors_of([organisation])
        if not counts:
            counts = self._workbook.sectors_of(self._spelled(organisation))
        if counts:
            return Guess(*next(iter(counts.items())))
        named = sector_of_organisation(organisation)
        return Guess(named) if named else None

    def _spelled(self, organisation: str) -> list[str]:
        """The spellings of an organisation that were entered, this one among them."""
        if self._spellings is None:
            names = self._workbook.all_organisations()
            self._spellings = {}
            for name, key in zip(names, name_keys(names), strict=True):
                self._spellings.setdefault(key, set()).add(name)
        spelled = self._spellings.setdefault(name_key(organisation), set())
        spelled.add(organisation)
        return sorted(spelled)

    @Slot(object, object)
    def _hear(self, changed: Changed, _asked_by: Any) -> None:
        people = [row for row in changed.rows if row.table == "person"]
        if len(people) > _MANY:
            self._forget()
        elif any(not row.columns or _TELLING & set(row.columns) for row in people):
            self._answers.clear()

    @Slot()
    def _forget(self) -> None:
        self._answers.clear()
        self._spellings = None
