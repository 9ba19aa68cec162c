"""The tab's deeds for the Meeting menu; they go to the tab first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.menus import Deed

if TYPE_CHECKING:
    from ecomig_desktop.views.attendees.tab import AttendeesTab


def _in_tab(act: Callable[[AttendeesTab], object]) -> Deed:
    """What the tab does, asked for from anywhere in the window."""

    def deed(_desk: Desk, window: QWidget) -> None:
        from ecomig_desktop.views.attendees.tab import AttendeesTab

        if isinstance(window, MainWindow):
            window.show_tab(AttendeesTab.name)
            tab = window.tab(AttendeesTab.name)
            if isinstance(tab, AttendeesTab):
                act(tab)

    return deed


DEEDS: dict[str, Deed] = {
    "register_attendee": _in_tab(lambda tab: tab.register()),
    "check_in_attendee": _in_tab(lambda tab: tab.check_in()),
    "edit_attendee": _in_tab(lambda tab: tab.edit_in_place()),
    "remove_attendee": _in_tab(lambda tab: tab.remove()),
    "attendee_details": _in_tab(lambda tab: tab.side.toggle()),
    "attendee_history": _in_tab(lambda tab: tab.panel.show_history()),
    "attendee_duplicates": _in_tab(lambda tab: tab.toggle_duplicates()),
    "same_person": _in_tab(lambda tab: tab.same.declare()),
    "invite_attendees": _in_tab(lambda tab: tab.invite()),
    "previous_meeting": _in_tab(lambda tab: tab.previous_meeting()),
    "next_meeting": _in_tab(lambda tab: tab.next_meeting()),
}
"""What the menu commands of the tab do, by the keys of `views.menus`."""
