"""The menu bar of the window: what its entries say, offer and ask for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ecomig_desktop.views import icons
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.language import NAMES
from ecomig_desktop.views.menu_entries import MENUS, OWN, SCHEMES, SEPARATOR, Entry
from ecomig_desktop.views.widgets.key_cap import key_text

Deed = Callable[[Desk, QWidget], None]
"""What a menu command does, given the desk and the window that it was asked from."""


def words(english: str) -> str:
    """A text of the menus in the language on the screen."""
    return QCoreApplication.translate("Menus", english)


class Menus(QObject):
    """Builds the menu bar from `MENUS`; only what some deed performs is there.

    Signals:
        wanted(str): the user wants the deed with this key.
        language_wanted(str), scheme_wanted(str), tab_wanted(int): a choice of the View menu.
        recent_wanted(object): the Path of a recent workbook.
        meeting_wanted(str): the id of a meeting.
    """

    wanted = Signal(str)
    language_wanted = Signal(str)
    scheme_wanted = Signal(str)
    tab_wanted = Signal(int)
    recent_wanted = Signal(object)
    meeting_wanted = Signal(str)

    def __init__(self, bar: QMenuBar, able: frozenset[str]) -> None:
        super().__init__(bar)
        self._bar = bar
        self._able = able | OWN
        self.actions: dict[str, QAction] = {}
        self.submenus: dict[str, QMenu] = {}
        self._menus: list[tuple[str, QMenu]] = []
        self._tabs: list[QAction] = []
        self._schemes: list[QAction] = []
        for english, entries in MENUS:
            self._add_menu(english, entries)

    def _add_menu(self, english: str, entries: tuple[Entry, ...]) -> None:
        shown = [e for e in entries if e is SEPARATOR or e.key in self._able]
        if all(entry is SEPARATOR for entry in shown):
            return
        menu = self._bar.addMenu("")
        menu.aboutToShow.connect(self._take_icons)
        self._menus.append((english, menu))
        for entry in shown:
            if entry is SEPARATOR:
                menu.addSeparator()
            elif entry.key in ("recent", "meetings", "languages", "schemes"):
                self.submenus[entry.key] = menu.addMenu("")
            elif entry.key == "tabs":
                self.submenus["tabs"] = menu
            else:
                self.actions[entry.key] = self._action(menu, entry)

    def _action(self, menu: QMenu, entry: Entry) -> QAction:
        action = menu.addAction("")
        action.setData(entry.key)
        action.setIconVisibleInMenu(True)
        if entry.shortcut and not entry.local:
            keys = [QKeySequence(key) for key in entry.shortcut.split(", ")]
            action.setShortcuts(keys)
        action.triggered.connect(self._want)
        return action

    def set_tabs(self, tabs: list[tuple[int, str]], *, more: bool) -> None:
        """Let the View menu go to these tabs, each as (index, title), Alt+1 to the first. They
        only grow in number; as long as there are `more` of them, it offers to show these too."""
        menu = self.submenus["tabs"]
        after = next(action for action in menu.actions() if action not in self._tabs)
        while len(self._tabs) < len(tabs):
            action = QAction(menu)
            action.setShortcut(QKeySequence(f"Alt+{len(self._tabs) + 1}"))
            action.triggered.connect(self._want_tab)
            menu.insertAction(after, action)
            self._tabs.append(action)
        for action, (index, title) in zip(self._tabs, tabs, strict=True):
            action.setData(index)
            action.setText(title)
        self.actions["outcomes"].setVisible(more)

    def tab_actions(self) -> list[QAction]:
        """The actions that go to the tabs, in their order."""
        return list(self._tabs)

    def set_meetings(self, meetings: list[tuple[str, str]], current: str | None) -> None:
        """Offer these meetings, each as (id, words)."""
        self._fill("meetings", meetings, current, self._want_meeting)

    def set_recent(self, paths: tuple[Path, ...]) -> None:
        """Offer these workbooks."""
        named = [(str(path), f"{path.stem}  ·  {path.parent}") for path in paths]
        self._fill("recent", named, None, self._want_recent)

    def set_views(self, language: str, scheme: str) -> None:
        """Offer languages and colours, the present ones marked."""
        self._fill("languages", list(NAMES.items()), language, self._want_language)
        named = [(key, words(english)) for key, english in SCHEMES.items()]
        self._fill("schemes", named, scheme, self._want_scheme)

    def retranslate(self, read_only: bool) -> None:
        """Write every word; what writes is off in a workbook that is only read."""
        for english, menu in self._menus:
            menu.setTitle(words(english))
        for entry in (entry for _, entries in MENUS for entry in entries):
            if action := self.actions.get(entry.key):
                keys = f"\t{key_text(entry.shortcut)}" if entry.local else ""
                action.setText(words(entry.english) + keys)
                action.setEnabled(not (entry.writes and read_only))
            elif entry.english and (submenu := self.submenus.get(entry.key)):
                submenu.setTitle(words(entry.english))

    @Slot()
    def _take_icons(self) -> None:
        """Drawn when their menu opens: the window need not wait for them, and the colours in
        force are always theirs."""
        opening = self.sender()
        entries = next(
            entries
            for (english, menu) in self._menus
            for (named, entries) in MENUS
            if menu is opening and named == english
        )
        for entry in entries:
            shown = self.actions.get(entry.key) or self.submenus.get(entry.key)
            if entry.icon and shown is not None:
                shown.setIcon(icons.icon(entry.icon, "muted"))

    def _fill(
        self,
        key: str,
        named: list[tuple[str, str]],
        current: str | None,
        chosen: Callable[[], None],
    ) -> None:
        menu = self.submenus[key]
        menu.clear()
        menu.setEnabled(bool(named))
        group = QActionGroup(menu)
        for value, text in named:
            action = menu.addAction(text.replace("&", "&&"))
            action.setData(value)
            if current is not None:
                action.setCheckable(True)
                action.setChecked(value == current)
                group.addAction(action)
            action.triggered.connect(chosen)

    def _data(self) -> str | int:
        action = self.sender()
        return action.data() if isinstance(action, QAction) else ""

    @Slot()
    def _want(self) -> None:
        self.wanted.emit(self._data())

    @Slot()
    def _want_tab(self) -> None:
        self.tab_wanted.emit(self._data())

    @Slot()
    def _want_meeting(self) -> None:
        self.meeting_wanted.emit(self._data())

    @Slot()
    def _want_recent(self) -> None:
        self.recent_wanted.emit(Path(str(self._data())))

    @Slot()
    def _want_language(self) -> None:
        self.language_wanted.emit(self._data())

    @Slot()
    def _want_scheme(self) -> None:
        self.scheme_wanted.emit(self._data())


def able_with(deeds: Mapping[str, Deed]) -> frozenset[str]:
    """The keys that can be offered with these deeds."""
    return frozenset(deeds) | OWN
