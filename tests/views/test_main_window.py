from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ecomig_desktop.errors import Refused
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.main_window import FIRST_SIZE, SMALLEST, MainWindow
from ecomig_desktop.views.screen_room import first_size
from ecomig_desktop.views.tab import Tab
from ecomig_desktop.views.widgets.line_edit import LineEdit
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.views.widgets.tab_strip import TabStrip
from ecomig_desktop.workbook import commands
from tests.gallery.world import World


class First(Tab):
    name = "first"
    english = "Schedule"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.box = LineEdit()
        QVBoxLayout(self).addWidget(self.box)

    def arrive(self) -> None:
        self.box.setFocus()


class Second(First):
    name = "second"
    english = "Attendees"


class Waiting(First):
    name = "waiting"
    english = "Campaign"
    waits = True


class Quiet(First):
    name = "quiet"
    english = "Merge"
    quiet = True
    part = ""

    def show_part(self, part: str) -> None:
        self.part = part


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def window(desk: Desk, done: list[str], qtbot: QtBot) -> MainWindow:
    def note(desk: Desk, window: QWidget) -> None:
        done.append("merge")

    def refuse(desk: Desk, window: QWidget) -> None:
        raise Refused("nothing_to_redo")

    made = MainWindow(desk, (First, Second), {"merge": note, "export_return": refuse})
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(("width", "height"), [(1093, 590), (1024, 768), (1280, 800), (3840, 2160)])
def test_a_first_window_fits_the_screen_with_its_frame(width: int, height: int) -> None:
    size = first_size(FIRST_SIZE, QSize(width, height))
    assert (size.width() < width, size.height() < height) == (True, True)
    assert size.width() >= min(width - 24, 1000) and size.height() >= min(height - 50, 700)


def test_the_window_fits_a_laptop_whose_letters_are_a_quarter_larger() -> None:
    assert QSize(*SMALLEST).boundedTo(first_size(SMALLEST, QSize(1093, 590))) == QSize(*SMALLEST)


def notices(window: MainWindow) -> list[str]:
    return [bar.text() for bar in window.findChildren(NoticeBar) if bar.isVisible()]


def test_only_commands_that_do_something_are_in_the_menus(window: MainWindow) -> None:
    shown = {key for key, action in window.menus.actions.items() if action.isVisible()}
    assert shown == {"merge", "export_return", "undo", "redo"}


def test_a_tab_is_made_when_it_is_visited(window: MainWindow) -> None:
    assert window.findChild(First) is not None
    assert window.findChild(Second) is None
    window.show_tab("second")
    assert isinstance(window.findChild(Second), Second)


def test_arriving_puts_the_cursor_where_typing_belongs(window: MainWindow, qtbot: QtBot) -> None:
    window.show_tab("second")
    second = window.tab("second")
    assert isinstance(second, First)
    assert second.box.hasFocus() or window.focusWidget() is second.box


def test_keys_go_from_tab_to_tab(window: MainWindow, qtbot: QtBot) -> None:
    actions = {action.shortcut().toString(): action for action in window.menus.tab_actions()}
    assert set(actions) == {"Alt+1", "Alt+2"}
    actions["Alt+2"].trigger()
    assert isinstance(window.findChild(Second), Second)


def test_a_quiet_place_is_not_in_the_strip_and_leads_back_to_the_tab_before(
    desk: Desk, qtbot: QtBot
) -> None:
    made = MainWindow(desk, (Quiet, First, Second), {}, "second")
    qtbot.addWidget(made)
    assert len(made.menus.tab_actions()) == 2
    made.show_tab("quiet", "there")
    quiet = made.current_tab()
    assert isinstance(quiet, Quiet) and quiet.part == "there"
    quiet.left.emit()
    assert made.current_tab() is made.tab("second")


def test_from_a_quiet_place_every_tab_is_one_key_away(desk: Desk, qtbot: QtBot) -> None:
    made = MainWindow(desk, (First, Second, Quiet), {})
    qtbot.addWidget(made)
    made.show_tab("quiet")
    made.menus.tab_actions()[0].trigger()
    assert made.current_tab() is made.tab("first")


def test_while_long_work_writes_no_command_can_be_given(desk: Desk, qtbot: QtBot) -> None:
    done: list[str] = []
    made = MainWindow(desk, (First, Quiet), {"merge": lambda desk, parent: done.append("merge")})
    qtbot.addWidget(made)
    made.show()
    made.show_tab("quiet")
    made.current_tab().occupied.emit(True)
    qtbot.keyClick(made, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert done == []
    made.current_tab().occupied.emit(False)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.keyClick(made, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert done == ["merge"]


def test_undo_is_named_after_what_was_done(window: MainWindow, desk: Desk) -> None:
    meeting = desk.workbook.meetings()[0]
    desk.run(commands.edit("meeting", meeting.id, venue="კულტურის სახლი"))
    window.refresh()
    assert window.menus.actions["undo"].text() == "გაუქმება: შეხვედრის შეცვლა"
    assert not window.menus.actions["redo"].isEnabled()


def test_undo_and_redo_reach_the_workbook(window: MainWindow, desk: Desk) -> None:
    meeting = desk.workbook.meetings()[0]
    desk.run(commands.edit("meeting", meeting.id, venue="სკოლა"))
    window.do("undo")
    assert desk.workbook.meetings()[0].venue == meeting.venue
    window.do("redo")
    assert desk.workbook.meetings()[0].venue == "სკოლა"


def test_undo_has_its_usual_keys(window: MainWindow) -> None:
    assert window.menus.actions["undo"].shortcut() == QKeySequence("Ctrl+Z")
    assert QKeySequence("Ctrl+Shift+Z") in window.menus.actions["redo"].shortcuts()


def test_a_menu_has_its_icons_when_it_opens(window: MainWindow) -> None:
    menu = window.menus.actions["undo"].associatedObjects()[0]
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    assert not window.menus.actions["undo"].icon().isNull()


def test_the_window_begins_with_the_tab_that_is_wanted(desk: Desk, qtbot: QtBot) -> None:
    made = MainWindow(desk, (First, Second), {}, "second")
    qtbot.addWidget(made)
    assert [type(tab) for tab in made.findChildren(First)] == [Second]


def test_a_refusal_is_shown_in_place_and_goes_with_the_next_success(
    window: MainWindow, desk: Desk, done: list[str]
) -> None:
    window.do("export_return")
    assert notices(window) == ["აღსადგენი არაფერია."]
    window.do("merge")
    assert done == ["merge"]
    assert notices(window) == []


def test_a_refusal_changes_its_language_with_the_window(window: MainWindow, qtbot: QtBot) -> None:
    window.do("export_return")
    window.desk.language.use("en")
    qtbot.waitUntil(lambda: notices(window) == [str(Refused("nothing_to_redo"))])


def test_a_screens_own_button_asks_for_the_same_command(
    window: MainWindow, desk: Desk, done: list[str]
) -> None:
    assert desk.can("merge")
    assert not desk.can("print_sheet")
    desk.asked.emit("merge")
    desk.asked.emit("print_sheet")
    assert done == ["merge"]


def test_a_workbook_that_is_only_read_says_so(world: World, qtbot: QtBot) -> None:
    window = MainWindow(world.reading_desk, (First,), {"merge": lambda desk, parent: None})
    qtbot.addWidget(window)
    assert not window.menus.actions["merge"].isEnabled()
    assert not window.menus.actions["undo"].isEnabled()


def test_the_last_meeting_is_remembered(window: MainWindow, desk: Desk) -> None:
    other = desk.workbook.meetings()[3].id
    desk.meeting.choose(other)
    assert desk.settings.last_meeting(desk.workbook.path) == other


def test_the_language_is_remembered(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    window.menus.language_wanted.emit("en")
    assert desk.settings.language == "en"
    merge = window.menus.actions["merge"]
    qtbot.waitUntil(lambda: merge.text() == "Merge return files…")


def test_a_line_without_changes_leaves_undo_to_the_window(qtbot: QtBot, desk: Desk) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    def taken(line: QLineEdit) -> bool:
        event = QKeyEvent(
            QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
        )
        event.ignore()
        line.event(event)
        return event.isAccepted()

    line = LineEdit()
    qtbot.addWidget(line)
    assert not taken(line)
    line.insert("ნ")
    assert taken(line)


def test_a_backup_that_could_not_be_made_is_told_to_everybody(
    window: MainWindow, desk: Desk
) -> None:
    desk.workbook.backup_problem = Refused("no_space", path="ასლი")
    window.refresh()
    assert notices(window) == [Refused("no_space", path="ასლი").sentence("ka")]


@pytest.fixture
def early(world: World, qtbot: QtBot) -> MainWindow:
    """Long before the first meeting."""
    made = MainWindow(world.early_desk, (First, Quiet, Waiting, Second), {})
    qtbot.addWidget(made)
    made.show()
    return made


def keys_of(window: MainWindow) -> dict[str, str]:
    """The tabs that can be gone to: their keys, and their titles."""
    return {each.shortcut().toString(): each.text() for each in window.menus.tab_actions()}


def in_strip(window: MainWindow) -> list[str]:
    strip = window.findChild(TabStrip)
    assert strip
    return [strip.tabText(at) for at in range(strip.count()) if strip.isTabVisible(at)]


def test_a_tab_that_waits_comes_with_the_first_note(early: MainWindow) -> None:
    assert in_strip(early) == ["განრიგი", "მონაწილეები"] == list(keys_of(early).values())
    assert early.menus.actions["outcomes"].isVisible()
    meeting = early.desk.workbook.meetings()[0].id
    early.desk.run(commands.add("note", meeting=meeting, text="წყალი"))
    assert in_strip(early) == ["განრიგი", "კამპანია", "მონაწილეები"]
    assert keys_of(early) == {"Alt+1": "განრიგი", "Alt+2": "კამპანია", "Alt+3": "მონაწილეები"}
    assert not early.menus.actions["outcomes"].isVisible()
    assert early.current_tab() is early.tab("first")


def test_keys_pass_over_a_tab_that_is_not_there(early: MainWindow, qtbot: QtBot) -> None:
    press = Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier
    early.activateWindow()
    qtbot.waitUntil(early.isActiveWindow)
    for name in ("second", "first"):
        qtbot.keyClick(early, *press)
        assert early.current_tab() is early.tab(name)


def test_who_plans_ahead_has_the_tab_from_then_on(
    early: MainWindow, world: World, qtbot: QtBot
) -> None:
    early.menus.actions["outcomes"].trigger()
    assert early.current_tab() is early.tab("waiting")
    assert "კამპანია" in in_strip(early)
    again = MainWindow(world.desk_on(early.desk.workbook), (First, Waiting), {})
    qtbot.addWidget(again)
    assert in_strip(again) == ["განრიგი", "კამპანია"]


def test_the_strip_has_room_for_the_tab_that_comes(world: World, qtbot: QtBot) -> None:
    window = MainWindow(world.early_desk, (First, Second, Waiting), {})
    qtbot.addWidget(window)
    window.show()
    window.menus.actions["outcomes"].trigger()
    strip = window.findChild(TabStrip)
    assert strip and strip.tabRect(0).left() == 0  # nothing of it is pushed out to the left
