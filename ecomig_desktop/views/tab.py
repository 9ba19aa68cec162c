"""What the window knows of a tab."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Protocol

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living


class Tab(Living, QWidget):
    """Base of the tabs. A tab is made when it is first visited.

    It refreshes from `desk.news` and follows `desk.meeting`. `name` is its fixed key, `english`
    its title as `QT_TRANSLATE_NOOP("Tab", "...")`. A `quiet` one has no place in the strip: a
    menu command leads to it. One that `waits` comes to the strip only when the time of outcomes
    has come. `records` are the tables whose records are shown here.

    Signals:
        left(): the user is done here and wants back to the tab that was shown before.
        occupied(bool): long work writes, or does no longer; nobody else may write meanwhile.
    """

    left = Signal()
    occupied = Signal(bool)

    name: ClassVar[str] = ""
    english: ClassVar[str] = ""
    quiet: ClassVar[bool] = False
    waits: ClassVar[bool] = False
    records: ClassVar[tuple[str, ...]] = ()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    @classmethod
    def title(cls) -> str:
        """What stands on the tab, in the language on the screen."""
        return QCoreApplication.translate("Tab", cls.english)

    def arrive(self) -> None:
        """The user came to this tab: put the cursor where typing belongs."""
        self.setFocus()

    def finish(self) -> None:
        """The window closes: stop long work, and begin none."""

    def foot(self) -> str:
        """What the foot of the window says of this place, before what is saved; often nothing."""
        return ""

    def show_part(self, part: str) -> None:
        """Show one of the parts that this place has, by its key."""

    def show_record(self, table: str, row: str) -> None:
        """Show one of the records that this place is for (`records` names their tables)."""

    def take(self, path: Path) -> None:
        """A file that was dropped on the window is meant for this place."""


class TabKind(Protocol):
    """What the window knows of a tab before its first visit: a `Tab` class, or a `LaterTab`."""

    @property
    def name(self) -> str:
        """Its fixed key."""

    @property
    def quiet(self) -> bool:
        """Whether it has no place in the strip."""

    @property
    def waits(self) -> bool:
        """Whether it comes to the strip only when the time of outcomes has come."""

    @property
    def records(self) -> tuple[str, ...]:
        """The tables whose records are shown there."""

    def title(self) -> str:
        """What stands on the tab, in the language on the screen."""

    def __call__(self, desk: Desk, *, parent: QWidget | None = None) -> Tab:
        """Make the tab, among the pages of the window."""


@dataclass(frozen=True, slots=True)
class LaterTab:
    """A tab whose class is imported when it is first visited; name and title are the class's."""

    name: str
    english: str
    make: Callable[[Desk, QWidget | None], Tab]
    quiet: bool = False
    waits: bool = False
    records: tuple[str, ...] = ()

    def title(self) -> str:
        """What stands on the tab, in the language on the screen."""
        return QCoreApplication.translate("Tab", self.english)

    def __call__(self, desk: Desk, *, parent: QWidget | None = None) -> Tab:
        """Make the tab, among the pages of the window."""
        return self.make(desk, parent)
