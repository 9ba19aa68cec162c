"""The window of an open workbook: its tabs, menus and notices, and no rules of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from ecomig_desktop.errors import Refused
from ecomig_desktop.models.one_work import OneWork
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.import_people.drops import ListDrops
from ecomig_desktop.views.intents import intent_text
from ecomig_desktop.views.language import NAMES
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.meeting_words import meeting_lines
from ecomig_desktop.views.menus import Deed, Menus, able_with
from ecomig_desktop.views.screen_room import open_at
from ecomig_desktop.views.status_bar import StatusBar
from ecomig_desktop.views.step_cover import StepCover
from ecomig_desktop.views.tab import Tab, TabKind
from ecomig_desktop.views.tokens import AROUND
from ecomig_desktop.views.widgets.menu_bar import MenuBar
from ecomig_desktop.views.widgets.segmented import Segmented
from ecomig_desktop.views.widgets.tab_strip import HEIGHT
from ecomig_desktop.views.window_notices import WindowNotices
from ecomig_desktop.views.window_tabs import WindowTabs

SMALLEST = (960, 540)
FIRST_SIZE = (1280, 800)


class MainWindow(Living, QMainWindow):
    """Shows one desk. What the menus do, which tabs there are, and the name of the `first` to show
    (otherwise the one at the left) are passed in.

    Signals:
        recent_wanted(object): the user chose another workbook's Path.
        closed(): the window is gone.
    """

    recent_wanted = Signal(object)
    closed = Signal()

    def __init__(
        self, desk: Desk, tabs: Sequence[TabKind], deeds: Mapping[str, Deed], first: str = ""
    ) -> None:
        super().__init__()
        self.desk = desk
        self._deeds = {**deeds, "undo": _undo, "redo": _redo, "outcomes": self._plan_ahead}
        desk.able = able_with(deeds)
        self._tabs = WindowTabs(desk, tabs, self)
        self._notices = WindowNotices(desk)
        self._build_strip()
        self._build_body()
        bar = MenuBar()
        self.setMenuBar(bar)
        self.menus = Menus(bar, desk.able)
        self._status = StatusBar()
        self.setStatusBar(self._status)
        self._refreshing = QTimer(self, singleShot=True, interval=0)
        self._connect()
        self.setMinimumSize(*SMALLEST)
        open_at(self, FIRST_SIZE)
        self.restoreGeometry(desk.settings.geometry)
        self.retranslate()
        if tabs:
            self.show_tab(first or tabs[0].name)

    def _build_strip(self) -> None:
        self._languages = Segmented(list(NAMES.items()))
        self._languages.choose(self.desk.language.code)
        self._strip_place = QWidget()
        self._strip_place.setObjectName("tab_strip")
        self._strip_place.setMinimumHeight(HEIGHT + 1)
        self._strip_place.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._strip_row = row = QHBoxLayout(self._strip_place)
        row.setContentsMargins(AROUND, 0, AROUND, 1)
        row.addWidget(self._tabs.strip)
        row.addStretch()
        row.addWidget(self._languages)

    def _build_body(self) -> None:
        body, pages = QWidget(), self._tabs.pages
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._strip_place)
        column.addWidget(self._notices)
        column.addWidget(pages, 1)
        self.setCentralWidget(body)
        self._cover = StepCover(body, self.desk.steps, self._name_step)
        self._cover.occupied.connect(pages.setDisabled)
        self._cover.occupied.connect(self._occupy)

    def _connect(self) -> None:
        desk, menus, tabs = self.desk, self.menus, self._tabs
        desk.refused.connect(self._notices.show_refusal)
        desk.noted.connect(self._status.show_note)
        desk.noted.connect(self._refreshing.start)
        desk.renamed.connect(self._name_file)
        self._status.conflicts_wanted.connect(self._want_conflicts)
        desk.asked.connect(self.do)
        desk.sought.connect(tabs.show_record)
        desk.meeting.chosen.connect(self._remember_meeting)
        desk.news.changed.connect(self._hear)
        desk.news.merged.connect(self._hear)
        self._refreshing.timeout.connect(self.refresh)
        tabs.arrived.connect(self._tell_place)
        tabs.grew.connect(self._offer_tabs)
        tabs.occupied.connect(self._occupy)
        self._languages.chosen.connect(self._use_language)
        menus.wanted.connect(self.do)
        menus.tab_wanted.connect(tabs.go_to)
        menus.language_wanted.connect(self._use_language)
        menus.scheme_wanted.connect(self._use_scheme)
        menus.recent_wanted.connect(self.recent_wanted)
        menus.meeting_wanted.connect(desk.meeting.choose)
        ListDrops(self).dropped.connect(self._take_list)
        for key, step in (("Ctrl+PgDown", self._next_tab), ("Ctrl+PgUp", self._previous_tab)):
            QShortcut(QKeySequence(key), self, step)
        QShortcut(QKeySequence("F10"), self, self._open_menu)

    def tab(self, name: str) -> Tab:
        """The tab of that name, made if nobody has visited it yet."""
        return self._tabs.tab(name)

    def current_tab(self) -> Tab:
        """The tab that is shown."""
        return self._tabs.current()

    def show_tab(self, name: str, part: str = "") -> None:
        """Go to the tab of that name, and to a part of it; without such a tab stay here."""
        self._tabs.show_tab(name, part)

    @Slot()
    def _tell_place(self) -> None:
        self._status.show_place(self._tabs.foot())

    @Slot()
    def _offer_tabs(self) -> None:
        self.menus.set_tabs(self._tabs.in_strip(), more=not self._tabs.is_whole)
        self._strip_row.activate()  # or the strip would scroll to what has no room

    @Slot(bool)
    def _occupy(self, occupied: bool) -> None:
        """While long work writes, nothing else of the window may; only that work's own screen."""
        for part in (self.menuBar(), self._strip_place, self._status):
            part.setEnabled(not occupied)

    @Slot(str)
    def do(self, key: str) -> None:
        """Perform the deed with that key, if there is one."""
        if deed := self._deeds.get(key):
            self._notices.forget_refusal()
            try:
                deed(self.desk, self)
            except Refused as error:
                self._notices.show_refusal(error)

    @Slot(object)
    def _take_list(self, path: Path) -> None:
        """A list of people was dropped somewhere on the window."""
        free = self._strip_place.isEnabled() and not self.desk.workbook.read_only
        if free and self.desk.can("import_people"):
            self.do("import_people")
            self.current_tab().take(path)

    @Slot()
    def refresh(self) -> None:
        """Say what is saved, what is in the way, and what can be undone, now."""
        workbook = self.desk.workbook
        self._status.show_saved(workbook.saved_at, workbook.backed_up_at)
        self._tell_place()
        self._notices.tell_troubles()
        for key, intent, plain, named in (
            ("undo", workbook.undo_intent(), self.tr("Undo"), self.tr("Undo: {what}")),
            ("redo", workbook.redo_intent(), self.tr("Redo"), self.tr("Redo: {what}")),
        ):
            action = self.menus.actions[key]
            action.setEnabled(intent is not None and not workbook.read_only)
            action.setText(named.format(what=intent_text(intent)) if intent else plain)
        self._tell_conflicts(workbook.conflict_count())

    def _name_step(self, redo: bool) -> str:
        return self.menus.actions["redo" if redo else "undo"].text()

    def retranslate(self) -> None:
        """Write every word of the frame."""
        workbook, language = self.desk.workbook, self.desk.language.code
        self._tabs.retranslate()
        self._tabs.strip.setAccessibleName(self.tr("Tabs"))
        self._languages.setAccessibleName(self.tr("Language"))
        self._languages.choose(language)
        self.menus.retranslate(workbook.read_only)
        self._offer_tabs()
        self.menus.set_views(language, self.desk.theme.choice)
        self.menus.set_recent(self.desk.settings.recent)
        self._name_file()
        self.setWindowTitle(f"{workbook.path.stem} · EcoMig Desktop")
        self._offer_meetings()
        self.refresh()

    @Slot()
    def _name_file(self) -> None:
        workbook = self.desk.workbook
        self._status.show_file(workbook.path, workbook.laptop, read_only=workbook.read_only)

    def _tell_conflicts(self, count: int) -> None:
        """Where there are conflicts, the status bar leads to them, and the menu counts them."""
        action = self.menus.actions.get("conflicts")
        self._status.show_conflicts(count if action else 0)
        if action:
            counted = self.tr("Conflicts ({count})…").format(count=count)
            action.setText(counted if count else self.tr("Conflicts…"))

    @Slot()
    def _want_conflicts(self) -> None:
        self.do("conflicts")

    def restyle(self) -> None:
        """Take the icons in the new colours."""
        if hasattr(self, "_status"):  # the palette changes for the first time while building
            self.menus.retranslate(self.desk.workbook.read_only)
            self.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window stood, and let no thread outlive it."""
        self._finish_works()
        self.desk.settings.geometry = self.saveGeometry()
        super().closeEvent(event)
        if event.isAccepted():
            self._refreshing.stop()  # what was saved while closing needs no refresh any more
            self.closed.emit()

    def _finish_works(self) -> None:
        """Stop what is under way, and hear of its end while the workbook is still open. What
        hears of it must not begin anew, so tabs are told before and after."""
        for _ in range(2):
            for tab in self._tabs.visited():
                tab.finish()
            self.desk.steps.finish()
            for work in self.findChildren(OneWork):
                work.finish()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)

    def _offer_meetings(self) -> None:
        language = self.desk.language.code
        named = meeting_lines(self.desk.workbook, language)
        self.menus.set_meetings(named, self.desk.meeting.id or "")

    @Slot()
    def _hear(self) -> None:
        self._notices.forget_refusal()
        self._refreshing.start()

    @Slot(object)
    def _remember_meeting(self, meeting_id: str | None) -> None:
        self.desk.settings.set_last_meeting(self.desk.workbook.path, meeting_id)
        self._offer_meetings()

    @Slot(str)
    def _use_language(self, code: str) -> None:
        self.desk.settings.language = code
        self.desk.language.use(code)

    @Slot(str)
    def _use_scheme(self, choice: str) -> None:
        self.desk.settings.color_scheme = choice
        self.desk.theme.choose(choice)

    def _plan_ahead(self, _desk: Desk, _window: QWidget) -> None:
        self._tabs.show_waiting()

    @Slot()
    def _next_tab(self) -> None:
        self._step_tab(1)

    @Slot()
    def _previous_tab(self) -> None:
        self._step_tab(-1)

    def _step_tab(self, by: int) -> None:
        if self._strip_place.isEnabled():
            self._tabs.step(by)

    @Slot()
    def _open_menu(self) -> None:
        bar = self.menuBar()
        bar.setFocus()
        bar.setActiveAction(bar.actions()[0])


def _undo(desk: Desk, window: QWidget) -> None:
    desk.undo()


def _redo(desk: Desk, window: QWidget) -> None:
    desk.redo()
