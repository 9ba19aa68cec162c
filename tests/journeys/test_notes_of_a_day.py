"""A day of taking notes, by keyboard alone: from the schedule to the file that is opened again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ecomig_desktop.example.plan import default_plan
from ecomig_desktop.settings import Settings
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.language import Language
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.notes.tab import NotesTab
from ecomig_desktop.views.schedule.tab import ScheduleTab
from ecomig_desktop.views.theme import Theme
from ecomig_desktop.workbook import Workbook, commands
from tests.gallery.people import PEOPLE
from tests.views.typing_keys import type_text

CONTROL = Qt.KeyboardModifier.ControlModifier
SAID = (
    (Qt.Key.Key_1, "zurab", "ნაპირი ყოველ გაზაფხულზე ირეცხება."),
    (Qt.Key.Key_2, "ეკა", "საცხოვრისის ფასის ზღვარი არ ყოფნის."),
    (Qt.Key.Key_4, "hamlet", "სახლი მოგვცეს, საბუთი კი არა."),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A workbook whose second meeting has people in the room."""
    made = tmp_path / "გზა.ecomig"
    with Workbook.create(made, default_plan()) as workbook:
        meeting = workbook.meetings()[1]
        with workbook.batch():
            for person in PEOPLE:
                workbook.run(commands.register(meeting.id, person, "10:30"))
    return made


@pytest.fixture
def window(
    path: Path, tmp_path: Path, language: Language, theme: Theme, qtbot: QtBot
) -> Iterator[MainWindow]:
    workbook = Workbook.open(path)
    desk = Desk(workbook, Settings(tmp_path / "settings.ini"), language, theme)
    desk.meeting.choose(workbook.meetings()[0].id)
    made = MainWindow(desk, (ScheduleTab, NotesTab), {})
    made.closed.connect(workbook.close)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def focused(qtbot: QtBot) -> QWidget:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_three_notes_are_taken_by_keyboard_and_are_there_the_next_day(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    window.show_tab("schedule")
    qtbot.keyClick(focused(qtbot), Qt.Key.Key_Down)
    qtbot.keyClick(focused(qtbot), Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    for theme, speaker, text in SAID:
        edit = focused(qtbot)
        qtbot.keyClick(edit, theme, CONTROL)
        type_text(edit, text)
        qtbot.keyClick(edit, Qt.Key.Key_Tab)
        box = focused(qtbot)
        type_text(box, speaker)
        qtbot.keyClick(box, Qt.Key.Key_Return)
        qtbot.keyClick(focused(qtbot), Qt.Key.Key_Return, CONTROL)
    window.close()
    with Workbook.open(path) as workbook:
        notes = workbook.notes(workbook.meetings()[1].id)
        letters = {theme.id: theme.letter for theme in workbook.themes()}
        assert {(letters[row.note.theme or ""], row.note.text) for row in notes} == {
            ("ა", SAID[0][2]),
            ("ბ", SAID[1][2]),
            ("დ", SAID[2][2]),
        }
        spoken = {row.speaker.given_name for row in notes if row.speaker}
        assert spoken == {"ზურაბ", "ეკა", "ჰამლეტ"}
        assert {row.note.municipality for row in notes} == {"senaki", "khobi", "mestia"}


def test_half_a_sentence_is_in_the_file_when_the_program_dies(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    window.show_tab("notes")
    type_text(focused(qtbot), "ნახევარი წინადად")
    qtbot.waitUntil(lambda: bool(window.desk.workbook.notes()))
    with Workbook.open(path, read_only=True) as beside:  # nothing was closed or flushed before
        assert [row.note.text for row in beside.notes()] == ["ნახევარი წინადად"]


def test_a_note_deleted_by_mistake_comes_back_by_undo_of_the_window(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_tab("notes")
    type_text(focused(qtbot), "მნიშვნელოვანი")
    tab = window.tab("notes")
    assert isinstance(tab, NotesTab)
    qtbot.waitUntil(tab.list.view.isVisible)
    tab.list.view.setFocus()
    qtbot.keyClick(tab.list.view, Qt.Key.Key_Delete)
    assert window.desk.workbook.notes() == []
    qtbot.waitUntil(window.menus.actions["undo"].isEnabled)
    qtbot.keyClick(focused(qtbot), Qt.Key.Key_Z, CONTROL)
    assert [row.note.text for row in window.desk.workbook.notes()] == ["მნიშვნელოვანი"]
