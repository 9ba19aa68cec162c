"""The pages behind the list of actions, each made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.recommendations.behind_page import BehindPage

_Page = TypeVar("_Page", bound=BehindPage)


class BehindPages(QObject):
    """Shows them in a stack.

    Signals:
        left(): the user wants back to the list.
    """

    left = Signal()

    def __init__(self, desk: Desk, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._desk, self._stack = desk, stack

    def show_trace(self, recommendation: str) -> None:
        """Where a recommendation comes from, and what became of it."""
        from ecomig_desktop.views.recommendations.trace_page import TracePage

        self._page(TracePage, lambda: TracePage(self._desk)).show_recommendation(recommendation)

    def show_orphans(self) -> None:
        """All that lacks something."""
        from ecomig_desktop.views.recommendations.orphans_page import OrphansPage

        self._page(OrphansPage, lambda: OrphansPage(self._desk))

    def show_versions(self, version: str = "") -> None:
        """What the list was: that version, else the one that was chosen last."""
        from ecomig_desktop.views.recommendations.versions_page import VersionsPage

        page = self._page(VersionsPage, lambda: VersionsPage(self._desk))
        if version:
            page.show_version(version)

    def _page(self, kind: type[_Page], make: Callable[[], _Page]) -> _Page:
        pages = (self._stack.widget(at) for at in range(self._stack.count()))
        page = next((each for each in pages if isinstance(each, kind)), None)
        if page is None:
            page = make()
            page.left.connect(self.left)
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.arrive()
        return page
