"""What the window knows of a tab."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living


class Tab(Living, QWidget):
    """Base of the tabs. A tab is made with the desk alone and reads everything from it.

    It refreshes from `desk.news` and follows `desk.meeting`; `name` is its fixed key.
    """

    name = ""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def title(self) -> str:
        """What stands on the tab, in the language on the screen."""
        raise NotImplementedError

    def arrive(self) -> None:
        """The user came to this tab: put the cursor where typing belongs."""
        self.setFocus()
