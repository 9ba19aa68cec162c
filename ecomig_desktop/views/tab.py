"""What the window knows of a tab."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living


class Tab(Living, QWidget):
    """Base of the tabs. A tab is made with the desk alone, when it is first visited.

    It refreshes from `desk.news` and follows `desk.meeting`. `name` is its fixed key, `english`
    its title as `QT_TRANSLATE_NOOP("Tab", "...")`.
    """

    name: ClassVar[str] = ""
    english: ClassVar[str] = ""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    @classmethod
    def title(cls) -> str:
        """What stands on the tab, in the language on the screen."""
        return QCoreApplication.translate("Tab", cls.english)

    def arrive(self) -> None:
        """The user came to this tab: put the cursor where typing belongs."""
        self.setFocus()
