"""The page of the list of actions: the list, one recommendation beside it, and what is behind."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from ecomig_desktop.domain.outcome_tables import RECOMMENDATION_STATUSES
from ecomig_desktop.models.recommendations import (
    TOUCHING,
    ActionFilter,
    ActionLine,
    RecommendationsModel,
)
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.recommendations.action_panel import ActionPanel
from ecomig_desktop.views.recommendations.behind_page import BehindPage
from ecomig_desktop.views.recommendations.behind_pages import BehindPages
from ecomig_desktop.views.recommendations.list_column import ListColumn
from ecomig_desktop.views.recommendations.words import describe
from ecomig_desktop.views.widgets.side_panel import SidePanel
from ecomig_desktop.workbook import Changed, Command, commands
from ecomig_desktop.workbook.action_commands import set_status

SIDE = 380


class ListPage(Living, QStackedWidget):
    """Ctrl+N a new one, Ctrl+1 to Ctrl+7 its status, F4 the side, F6 where from and where to."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.chosen = ""
        self.model = RecommendationsModel(desk.workbook, desk.news, self._describe, self)
        self._build()
        self._connect()
        self._add_shortcuts()
        rows = self.model.rows()
        self.choose(rows[0].id if rows else "")
        self.retranslate()

    def _build(self) -> None:
        writing = not self._desk.workbook.read_only
        language = self._desk.language
        self.main = ListColumn(self.model, lambda: language.code, writing=writing)
        self.body, self.view = self.main.body, self.main.body.view
        self.filters, self.notice = self.main.filters, self.main.notice
        self.panel = ActionPanel(self._desk)
        self.side = SidePanel()
        self.side.hold(self.main, self.panel, width=SIDE)
        self._behind = BehindPages(self._desk, self)
        self.addWidget(self.side)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        desk = self._desk
        desk.news.changed.connect(self._hear)
        desk.news.merged.connect(self._refresh)
        self.filters.changed.connect(self._filter)
        self.view.picked.connect(self._pick)
        self.view.opened.connect(self.write)
        self.view.removal_wanted.connect(self.remove)
        self.view.step_wanted.connect(self._step)
        self.view.dropped.connect(self._drop)
        self.panel.status_chosen.connect(self._set_status)
        self.panel.trace_wanted.connect(self.show_trace)
        self.panel.bodies_wanted.connect(self.show_bodies)
        self.panel.removal_wanted.connect(self._remove_chosen)
        self.panel.left.connect(self.view.setFocus)
        self.main.new.clicked.connect(self.add)
        self._behind.left.connect(self.back)
        self.main.versions.clicked.connect(self.show_versions)
        self.main.orphans.clicked.connect(self.show_orphans)
        self.main.fold.clicked.connect(self.side.toggle)
        self.body.new_wanted.connect(self.add)
        self.body.unfiltered.connect(self._show_all)
        self.notice.followed.connect(self._bring_back)

    def _add_shortcuts(self) -> None:
        deeds: list[tuple[str, Callable[[], object]]] = [
            ("F4", self.side.toggle),
            ("F6", self.show_trace),
            ("Ctrl+F", self._search),
        ]
        if not self._desk.workbook.read_only:
            deeds.append(("Ctrl+N", self.add))
            statuses = range(1, len(RECOMMENDATION_STATUSES) + 1)
            deeds += [(f"Ctrl+{at}", self._set_status_by_key) for at in statuses]
        for key, deed in deeds:
            shortcut = QShortcut(QKeySequence(key), self.side)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def arrive(self) -> None:
        """Stand in the list, or where it says what to do."""
        page = self.currentWidget()
        if isinstance(page, BehindPage):
            page.arrive()
            return
        self.body.arrive()

    def choose(self, row: str) -> None:
        """Be about this recommendation; "" for none."""
        self.chosen = row
        self.view.mark(row)
        self.panel.show_line(self.model.line(row))

    def show_record(self, table: str, row: str) -> None:
        """Show a recommendation, or a version of the list."""
        if table == "list_version":
            self.panel.fields.flush()
            self._behind.show_versions(row)
        elif self.model.line(row):
            self.back()
            if self.model.index_of(row).row() < 0:
                self.filters.clear()
            self.choose(row)

    @Slot()
    def add(self) -> None:
        """A new recommendation at the end, of the theme that is shown."""
        if self._desk.workbook.read_only:
            return
        theme = self.model.filter.theme or None
        self.panel.fields.flush()
        values = {"position": self.model.next_position(), "status": "draft", "theme": theme}
        changed = self._desk.run(commands.add("recommendation", **values), asked_by=self)
        if changed:
            if self.model.index_of(changed.ids[0]).row() < 0:
                self.filters.clear(theme=theme)
            self.choose(changed.ids[0])
            self.write()

    @Slot()
    def write(self) -> None:
        """Go on in the text of the one that is chosen."""
        self.side.set_open(True)
        self.panel.begin()

    @Slot(str)
    def remove(self, row: str) -> None:
        """Delete a recommendation; the notice in place brings it back."""
        if self._desk.workbook.read_only:
            return
        at = self.model.index_of(row).row()
        self.panel.fields.flush()
        if self._desk.run(commands.delete("recommendation", row), asked_by=self):
            self.main.say_deleted()
            rows = self.model.rows()
            self.choose(rows[min(at, len(rows) - 1)].id if rows and at >= 0 else "")
            self.view.setFocus()

    @Slot()
    def show_trace(self) -> None:
        """One page: where the recommendation comes from, and what became of it."""
        if self.chosen:
            self.panel.fields.flush()
            self._behind.show_trace(self.chosen)

    @Slot()
    def show_orphans(self) -> None:
        """All that lacks something."""
        self.panel.fields.flush()
        self._behind.show_orphans()

    @Slot()
    def show_versions(self) -> None:
        """What the list was, and what became of it since."""
        self.panel.fields.flush()
        self._behind.show_versions()

    @Slot()
    def show_bodies(self) -> None:
        """Change the list of bodies."""
        from ecomig_desktop.views.recommendations.bodies_dialog import BodiesDialog

        dialog = BodiesDialog(self._desk, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def back(self) -> None:
        """From a page behind the list to the list."""
        self.setCurrentWidget(self.side)
        self.arrive()

    def retranslate(self) -> None:
        """Write every word."""
        self.model.words_changed()
        self._refresh()

    def _describe(self, line: ActionLine) -> str:
        return describe(line, self._desk.language.code)

    @Slot()
    def _refresh(self) -> None:
        """Read again what is beside the list."""
        workbook, language = self._desk.workbook, self._desk.language.code
        addressed = {body.id for line in self.model.all for body in line.bodies}
        bodies = [body for body in workbook.bodies(hidden=True) if body.id in addressed]
        self.filters.offer(workbook.themes(), bodies, language)
        self.filters.count(self.model.lacking())
        if not self.model.line(self.chosen):
            rows = self.model.rows()
            self.chosen = rows[0].id if rows else ""
        self.choose_page()
        self.choose(self.chosen)

    def choose_page(self) -> None:
        """Show the list, or why there is nothing in it."""
        self.body.choose_page()
        self.filters.setVisible(bool(self.model.all))

    @Slot(object, object)
    def _hear(self, changed: Changed, _asked_by: object) -> None:
        if changed.intent != "delete_recommendation" and changed.rows:
            self.notice.clear()
        if changed.touches("theme"):
            self.panel.retranslate()
        if changed.touches(*TOUCHING):
            self._refresh()

    @Slot(object)
    def _filter(self, wanted: ActionFilter) -> None:
        self.model.show_through(wanted)
        self.choose_page()
        self.view.mark(self.chosen)

    @Slot()
    def _show_all(self) -> None:
        self.filters.clear()

    @Slot()
    def _search(self) -> None:
        self.filters.search.setFocus()
        self.filters.search.selectAll()

    @Slot(str)
    def _pick(self, row: str) -> None:
        self.chosen = row
        self.panel.show_line(self.model.line(row))

    @Slot(str, int)
    def _step(self, row: str, by: int) -> None:
        self._move(self.model.stepped(row, by))

    @Slot(str, str, bool)
    def _drop(self, row: str, on: str, after: bool) -> None:
        self._move(self.model.dropped(row, on, after=after))

    def _move(self, command: Command | None) -> None:
        if command and not self._desk.workbook.read_only:
            self.panel.fields.flush()
            self._desk.run(command, asked_by=self)
            self.view.mark(self.chosen)

    @Slot(object)
    def _set_status(self, status: str | None) -> None:
        if self.chosen:
            self.panel.fields.flush()
            self._desk.run(set_status(self.chosen, status), asked_by=self)

    @Slot()
    def _set_status_by_key(self) -> None:
        shortcut = self.sender()
        if isinstance(shortcut, QShortcut):
            self._set_status(RECOMMENDATION_STATUSES[int(shortcut.key().toString()[-1]) - 1])

    @Slot()
    def _remove_chosen(self) -> None:
        if self.chosen:
            self.remove(self.chosen)

    @Slot()
    def _bring_back(self) -> None:
        self.notice.clear()
        self._desk.undo()
