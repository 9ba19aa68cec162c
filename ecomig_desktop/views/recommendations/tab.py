"""The tab of recommendations: from findings to the list of actions, and whom it went to."""

from __future__ import annotations

from importlib.util import find_spec

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.language import QT_TRANSLATE_NOOP
from ecomig_desktop.views.recommendations.part_switch import OutcomeSwitch
from ecomig_desktop.views.tab import Tab
from ecomig_desktop.views.tokens import AROUND, WITHIN

FINDINGS, ACTIONS, SUBMISSIONS = "findings", "actions", "submissions"
_FINDINGS_PAGE = "ecomig_desktop.views.findings.page"
_PAGE_OF = {
    "finding": FINDINGS,
    "recommendation": ACTIONS,
    "list_version": ACTIONS,
    "submission": SUBMISSIONS,
    "reply": SUBMISSIONS,
}
SMALLEST = (900, 420)


class RecommendationsTab(Tab):
    """Its pages are made when they are first visited. Ctrl+Tab goes from one to the next."""

    name = "recommendations"
    english = QT_TRANSLATE_NOOP("Tab", "Recommendations")
    records = tuple(_PAGE_OF)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.parts = (*((FINDINGS,) if find_spec(_FINDINGS_PAGE) else ()), ACTIONS, SUBMISSIONS)
        self.switch = OutcomeSwitch(self.parts)
        self.switch.chosen.connect(self.show_part)
        self._pages: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(AROUND, WITHIN, AROUND, AROUND)
        column.setSpacing(WITHIN)
        column.addWidget(self.switch)
        column.addWidget(self._stack, 1)
        for key, step in (
            ("Ctrl+Tab", self.switch.step_on),
            ("Ctrl+Shift+Tab", self.switch.step_back),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(step)
        self.show_part(self._first())

    def _first(self) -> str:
        """Where the work begins: at the findings, as long as there are notes and no list yet."""
        workbook = self.desk.workbook
        begun = workbook.recommendations() or not workbook.note_counts()
        return ACTIONS if begun or FINDINGS not in self.parts else FINDINGS

    def page(self, part: str) -> QWidget:
        """The page with that key, made if nobody has visited it yet."""
        if part not in self._pages:
            self._pages[part] = page = self._make(part)
            self._stack.addWidget(page)
        return self._pages[part]

    def current(self) -> str:
        """The page that is shown."""
        return self.switch.current()

    def arrive(self) -> None:
        """Put the cursor into the page."""
        page = self.page(self.current())
        getattr(page, "arrive", page.setFocus)()

    @Slot(str)
    def show_part(self, part: str) -> None:
        """Show the page with that key."""
        if part in self.parts:
            self.switch.choose(part)
            self._stack.setCurrentWidget(self.page(part))
            self.arrive()

    def show_record(self, table: str, row: str) -> None:
        """Show a finding, a recommendation, a version or a submission on its page."""
        part = _PAGE_OF.get(table, "")
        if part in self.parts:
            self.show_part(part)
            show = getattr(self.page(part), "show_record", None)
            if show:
                show(table, row)

    def minimumSizeHint(self) -> QSize:
        """What it needs when the side is folded."""
        return QSize(*SMALLEST)

    def _make(self, part: str) -> QWidget:
        if part == FINDINGS:
            from ecomig_desktop.views.findings.page import FindingsPage

            return FindingsPage(self.desk, self._stack)
        if part == ACTIONS:
            from ecomig_desktop.views.recommendations.list_page import ListPage

            return ListPage(self.desk)
        from ecomig_desktop.views.recommendations.submissions_page import SubmissionsPage

        return SubmissionsPage(self.desk)
