"""Somebody new at the door, entered in a hurry: every slip is said, and put right on consent."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ecomig_desktop.domain.person import Person
from ecomig_desktop.views.attendees.tab import AttendeesTab
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.widgets.proposal_line import ProposalLine
from tests.hands import focused, look_at
from tests.views.typing_keys import type_text

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return


@pytest.fixture
def size() -> tuple[int, int]:
    return 1440, 1000


def shown(tab: AttendeesTab, desk: Desk) -> Person:
    assert tab.panel.line
    found = desk.workbook.shown_person(tab.panel.line.person.id)
    assert found
    return found


def pasted_at_the_door(tab: AttendeesTab, qtbot: QtBot, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(focused(), Qt.Key.Key_V, CONTROL)
    qtbot.keyClick(focused(), ENTER, CONTROL)
    qtbot.waitUntil(lambda: focused() is tab.panel.fields.lines["organisation"].editor)


def look_at_proposal(tab: AttendeesTab, qtbot: QtBot, line: ProposalLine) -> None:
    """Scroll to a proposal, as the key does that is pressed too early."""

    def scrolled() -> bool:
        tab.panel.area.ensureWidgetVisible(line)
        return line.is_seen()

    qtbot.waitUntil(scrolled)


def undo(tab: AttendeesTab, qtbot: QtBot) -> None:
    qtbot.keyClick(tab.box, Qt.Key.Key_Z, CONTROL)


def test_a_pasted_name_is_registered_as_it_is_and_mended_with_one_key(
    tab: AttendeesTab, desk: Desk, qtbot: QtBot
) -> None:
    pasted_at_the_door(tab, qtbot, "ვახ\u200bტანგ ჭანტuრია")
    assert shown(tab, desk).full_name == "ვახ\u200bტანგ ჭანტuრია"
    for name, meant in (("given_name", "ვახტანგ"), ("family_name", "ჭანტურია")):
        field = tab.panel.fields.lines[name]
        field.editor.setFocus()
        look_at_proposal(tab, qtbot, field.proposal)
        qtbot.keyClick(focused(), ENTER, ALT)
        assert getattr(shown(tab, desk), name) == meant
    tab.box.setFocus()
    undo(tab, qtbot)
    undo(tab, qtbot)
    assert shown(tab, desk).full_name == "ვახ\u200bტანგ ჭანტuრია"


def test_the_fields_are_filled_with_enter_and_the_proposals_taken_with_a_key(
    window: MainWindow, tab: AttendeesTab, desk: Desk, qtbot: QtBot
) -> None:
    pasted_at_the_door(tab, qtbot, "ვახტანგ ჭანტურია")
    type_text(focused(), "ფოთის მერია")
    qtbot.keyClick(focused(), ENTER)
    look_at(window, qtbot)  # the list of offers took the focus of this platform with it
    sector = tab.panel.fields.sector
    look_at_proposal(tab, qtbot, sector.proposal)
    assert shown(tab, desk).sector is None
    qtbot.keyClick(focused(), ENTER, ALT)
    assert shown(tab, desk).sector == "local_government"
    email = tab.panel.fields.lines["email"]
    email.editor.setFocus()
    type_text(focused(), "ვახო@gmial,com")
    qtbot.keyClick(focused(), ENTER)
    email.editor.setFocus()
    look_at_proposal(tab, qtbot, email.proposal)
    assert shown(tab, desk).email == "ვახო@gmial,com"
    qtbot.keyClick(focused(), ENTER, ALT)
    assert shown(tab, desk).email == "vaxo@gmail.com"


def test_a_number_in_the_old_form_is_shown_in_the_new_one_and_one_undo_brings_it_back(
    tab: AttendeesTab, desk: Desk, qtbot: QtBot
) -> None:
    pasted_at_the_door(tab, qtbot, "ვახტანგ ჭანტურია")
    phone = tab.panel.fields.lines["phone"]
    phone.editor.setFocus()
    type_text(focused(), "8 (599) 12-34-56")
    qtbot.keyClick(focused(), ENTER)
    qtbot.waitUntil(lambda: phone.editor.text() == "599 12 34 56")
    assert not phone.warning() and shown(tab, desk).phone == "599 12 34 56"
    tab.box.setFocus()
    undo(tab, qtbot)
    qtbot.waitUntil(lambda: phone.editor.text() == "8 (599) 12-34-56")
    assert shown(tab, desk).phone == "8 (599) 12-34-56"


def test_the_number_is_found_however_it_was_typed(
    tab: AttendeesTab, desk: Desk, qtbot: QtBot
) -> None:
    pasted_at_the_door(tab, qtbot, "ვახტანგ ჭანტურია")
    tab.panel.fields.lines["phone"].editor.setFocus()
    type_text(focused(), "00995 599-87-65-43")
    tab.box.setFocus()
    for typed in ("599876543", "599 87 65", "+995 599 87 65 43"):
        assert desk.workbook.find_people(typed)[0].person.id == shown(tab, desk).id
