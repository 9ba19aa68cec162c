"""The likely sector of an organisation, learned from everybody who was entered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Slot

from ecomig_desktop.models.news import News
from ecomig_desktop.workbook import Changed
from ecomig_desktop.workbook.sectors import Guess, guessed

_TELLING = frozenset(("organisation", "sector"))


class SectorGuesses(QObject):
    """`read()` tells what is known; it is asked when somebody first needs a guess, and again only
    after an organisation or sector has changed."""

    def __init__(
        self, read: Callable[[], Mapping[str, Guess]], news: News, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._known: Mapping[str, Guess] | None = None
        news.changed.connect(self._hear)
        news.merged.connect(self._forget)

    def guess(self, organisation: str) -> Guess | None:
        """The sector that an organisation in any spelling likely speaks for; None: no idea."""
        if not organisation:
            return None
        if self._known is None:
            self._known = self._read()
        return guessed(organisation, self._known)

    @Slot(object, object)
    def _hear(self, changed: Changed, _asked_by: Any) -> None:
        if any(row.table == "person" and self._tells(row.columns) for row in changed.rows):
            self._forget()

    def _tells(self, columns: Any) -> bool:
        return not columns or bool(_TELLING & set(columns))

    @Slot()
    def _forget(self) -> None:
        self._known = None
