"""What was entered before, offered again while somebody types: it learns by itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Slot

from ecomig_desktop.georgian.matching import Names, matching
from ecomig_desktop.models.news import News
from ecomig_desktop.workbook import Changed

MOST = 8
_ALL = 5000


class Suggestions(QObject):
    """Texts that were entered so far, most used first, found in any script and layout.

    `read(prefix, limit)` reads them; that happens when somebody first types, and again only
    after people have changed.
    """

    def __init__(
        self, read: Callable[[str, int], list[str]], news: News, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._known: list[tuple[str, Names]] | None = None
        news.changed.connect(self._hear)
        news.merged.connect(self._forget)

    def matching(self, typed: str) -> list[str]:
        """The texts that fit, the best first, those one edit away last; none where nothing is
        typed."""
        found = [text for text, _ in matching(self._texts(), typed, MOST)][:MOST]
        return [] if found == [typed] else found

    def _texts(self) -> list[tuple[str, Names]]:
        if self._known is None:
            self._known = [(text, Names((text,))) for text in self._read("", _ALL) if text]
        return self._known

    @Slot(object, object)
    def _hear(self, changed: Changed, _asked_by: Any) -> None:
        if changed.touches("person"):
            self._forget()

    @Slot()
    def _forget(self) -> None:
        self._known = None
