"""The tabs of the window: which of them are there, which is shown, and the way between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.tab import Tab, TabKind
from ecomig_desktop.views.widgets.tab_strip import TabStrip


class WindowTabs(QObject):
    """Makes a tab when it is first visited. Its `strip` holds those that are no quiet places, its
    `pages` show the tab that is visited; the window gives both their place.

    Signals:
        arrived(): the user came to another tab, or came back to this one.
        grew(): tabs that waited are in the strip now.
        occupied(bool): the long work of a tab writes, or does no longer.
    """

    arrived = Signal()
    grew = Signal()
    occupied = Signal(bool)

    def __init__(self, desk: Desk, kinds: Sequence[TabKind], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        # Those in the strip come first: a tab's number there is its number here.
        self._kinds = tuple(sorted(kinds, key=lambda kind: kind.quiet))
        self._made: dict[int, Tab] = {}
        self._at = -1
        self.strip, self.pages = TabStrip(), QStackedWidget()
        for kind in self._kinds:
            if not kind.quiet:
                self.strip.setTabVisible(self.strip.addTab(""), self._is_there(kind))
        self.strip.currentChanged.connect(self.go_to)
        self.strip.tabBarClicked.connect(self._come_back_to)
        desk.outcome_time.came.connect(self._grow)

    def in_strip(self) -> list[tuple[int, str]]:
        """The tabs that are in the strip, each as (index, title)."""
        strip = range(self.strip.count())
        return [(at, self._kinds[at].title()) for at in strip if self.strip.isTabVisible(at)]

    @property
    def is_whole(self) -> bool:
        """Whether no tab waits for its time any more."""
        return all(self._is_there(kind) for kind in self._kinds)

    def tab(self, name: str) -> Tab:
        """The tab of that name, made if nobody has visited it yet."""
        return self._tab_at(next(at for at, kind in enumerate(self._kinds) if kind.name == name))

    def current(self) -> Tab:
        """The tab that is shown."""
        return self._made[self._at]

    def foot(self) -> str:
        """What the foot of the window says of the tab that is shown; nothing before the first."""
        return self._made[self._at].foot() if self._at in self._made else ""

    def visited(self) -> Iterator[Tab]:
        """Every tab that was made."""
        yield from self._made.values()

    def show_tab(self, name: str, part: str = "") -> None:
        """Go to the tab of that name, and to a part of it; without such a tab stay here."""
        for index, kind in enumerate(self._kinds):
            if kind.name == name:
                if part:
                    self._tab_at(index).show_part(part)
                self.go_to(index)

    @Slot(str, str)
    def show_record(self, table: str, row: str) -> None:
        """Go to the tab that such records are shown in, and to this one there."""
        for index, kind in enumerate(self._kinds):
            if table in kind.records:
                self.go_to(index)
                self._tab_at(index).show_record(table, row)
                return

    @Slot(int)
    def go_to(self, index: int) -> None:
        """Show the tab at that place, or the quiet one after them."""
        kind, tab = self._kinds[index], self._tab_at(index)
        if not self._is_there(kind):
            self._desk.plan_ahead()
        self._at = index
        self.strip.set_elsewhere(kind.quiet)
        if not kind.quiet:
            with QSignalBlocker(self.strip):
                self.strip.setCurrentIndex(index)
        self.pages.setCurrentWidget(tab)
        self.arrived.emit()
        tab.arrive()

    @Slot()
    def go_back(self) -> None:
        """From a quiet place to the tab that was shown before it."""
        self.go_to(self.strip.currentIndex())

    def step(self, by: int) -> None:
        """So many tabs to the right, and from the last to the first."""
        there = [index for index, _ in self.in_strip()]
        self.go_to(there[(there.index(self.strip.currentIndex()) + by) % len(there)])

    def retranslate(self) -> None:
        """Write the titles."""
        for index in range(self.strip.count()):
            self.strip.setTabText(index, self._kinds[index].title())

    @Slot()
    def show_waiting(self) -> None:
        """Show the tabs that wait for their time, and go to the first of them."""
        self.go_to(next(at for at, kind in enumerate(self._kinds) if kind.waits))

    @Slot()
    def _grow(self) -> None:
        for index in range(self.strip.count()):
            self.strip.setTabVisible(index, True)
        self.strip.updateGeometry()
        self.grew.emit()

    @Slot(int)
    def _come_back_to(self, index: int) -> None:
        """A click on the tab that the strip still holds for current says nothing by itself."""
        if index == self.strip.currentIndex() != self._at:
            self.go_to(index)

    def _is_there(self, kind: TabKind) -> bool:
        return not kind.waits or self._desk.outcome_time.has_come

    def _tab_at(self, index: int) -> Tab:
        if index not in self._made:
            self._made[index] = tab = self._kinds[index](self._desk, parent=self.pages)
            tab.left.connect(self.go_back)
            tab.occupied.connect(self.occupied)
            self.pages.addWidget(tab)
        return self._made[index]
