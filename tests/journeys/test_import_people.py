"""The morning of a meeting: the town hall sends its list, and in a few keys its people are on the
list of the invited, correctly written, once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ecomig_desktop.app import DEEDS, TABS
from ecomig_desktop.domain.person import Person
from ecomig_desktop.georgian import legacy
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.import_people.frame import CONTENT, PEOPLE, RESULT, WHICH
from ecomig_desktop.views.import_people.page import ImportPage
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.workbook import commands
from tests.gallery.world import World

DATA = Path(__file__).parent.parent / "exchange" / "people_list" / "data"
CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
TITLES = ("№", "სახელი, გვარი", "ტელეფონი", "ელ-ფოსტა", "ორგანიზაცია", "მუნიციპალიტეტი")
ROWS = (
    (1, "კალანდაძე მაია", "599 12 34 56", "maia@example.org", "ზუგდიდის მერია", "ზუგდიდი"),
    (2, "შონია დავით", "577 12 34 56", "davit@example,org", "ჩხოროწყუს მერია", "Chkhorotsku"),
    (3, "გელოვანი თამარ", "", "", "", ""),
)


@pytest.fixture(autouse=True)
def own_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def office(world: World) -> Desk:
    """The plan of seven meetings; the workbook knows two people called თამარ გელოვანი."""
    desk = world.planned_desk
    for phone, place in (("599 00 00 01", "martvili"), ("599 00 00 02", "khobi")):
        person = {"given_name": "თამარ", "family_name": "გელოვანი", "phone": phone}
        desk.workbook.run(commands.add("person", **person, municipality=place))
    return desk


@pytest.fixture
def window(office: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(office, TABS, DEEDS, "attendees")
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.close()


@pytest.fixture
def town_hall(tmp_path: Path) -> Path:
    """An Excel sheet with merged title rows."""
    path = tmp_path / "დამსწრეთა სია.xlsx"
    with xlsxwriter.Workbook(path) as book:
        page = book.add_worksheet("სია")
        page.merge_range(0, 0, 0, 5, "ზუგდიდის მუნიციპალიტეტის მერია")
        page.merge_range(1, 0, 1, 5, "შეხვედრის მონაწილეთა სია")
        for number, row in enumerate((TITLES, *ROWS)):
            page.write_row(number + 3, 0, row)
    return path


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
    for _ in range(times):
        widget = QApplication.focusWidget()
        assert widget is not None
        qtbot.keyClick(widget, key, modifier)
        qtbot.wait(10)


def settle(page: ImportPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.busy and not page.work.covers, timeout=60_000)
    qtbot.wait(10)


def opened(window: MainWindow, qtbot: QtBot) -> ImportPage:
    """The page, as the key brings it."""
    window.menus.actions["import_people"].trigger()
    page = window.current_tab()
    assert isinstance(page, ImportPage)
    assert window.menus.actions["import_people"].shortcut().toString() == "Ctrl+I"
    return page


def people(desk: Desk) -> list[Person]:
    workbook, meeting = desk.workbook, desk.meeting.id
    assert meeting is not None
    return [each.person for each in workbook.attendees(workbook.attendee_ids(meeting))]


def test_the_list_of_a_town_hall_by_keyboard(
    window: MainWindow, office: Desk, town_hall: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    workbook = office.workbook
    before = workbook.digest()
    page = opened(window, qtbot)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(town_hall), ""))
    press(qtbot, Qt.Key.Key_Return)
    settle(page, qtbot)

    assert page.step == CONTENT
    press(qtbot, Qt.Key.Key_F8)
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    press(qtbot, Qt.Key.Key_Return)
    assert page.step == PEOPLE
    assert len(page.plan.open_rows) == 1
    press(qtbot, Qt.Key.Key_1)
    assert workbook.digest() == before, "looking and deciding writes nothing"
    press(qtbot, Qt.Key.Key_Return)
    settle(page, qtbot)

    assert page.step == RESULT
    found = {each.full_name: each for each in people(office)}
    assert set(found) == {"მაია კალანდაძე", "დავით შონია", "თამარ გელოვანი"}
    assert found["დავით შონია"].email == "davit@example.org"
    assert found["დავით შონია"].municipality == "chkhorotsku"
    assert found["თამარ გელოვანი"].municipality == "martvili"
    press(qtbot, Qt.Key.Key_Return)
    assert window.current_tab() is window.tab("attendees")
    focused = QApplication.focusWidget()
    assert focused is not None and window.current_tab().isAncestorOf(focused)

    press(qtbot, Qt.Key.Key_Z, CONTROL)
    assert workbook.digest() == before, "one undo takes all of it back"


def test_the_same_list_again_changes_nothing(
    window: MainWindow, office: Desk, town_hall: Path, qtbot: QtBot
) -> None:
    page = opened(window, qtbot)
    for _ in range(2):
        page.take(town_hall)
        settle(page, qtbot)
        press(qtbot, Qt.Key.Key_Return)
        if page.plan.open_rows:
            press(qtbot, Qt.Key.Key_2)
        digest = office.workbook.digest()
        press(qtbot, Qt.Key.Key_Return)
        settle(page, qtbot)
    assert page.step == PEOPLE and office.workbook.digest() == digest
    assert not page.foot_line.main.isEnabled()
    assert page.foot_line.sentence() == ("ყველა ნაცნობია და უკვე სიაშია: გასაკეთებელი არაფერია.")
    assert len(people(office)) == 3


def test_undo_on_the_result_takes_all_back(
    window: MainWindow, office: Desk, town_hall: Path, qtbot: QtBot
) -> None:
    before = office.workbook.digest()
    page = opened(window, qtbot)
    page.take(town_hall)
    settle(page, qtbot)
    press(qtbot, Qt.Key.Key_Return, times=2)
    settle(page, qtbot)
    assert page.step == RESULT and len(people(office)) == 2, "the open line was left out"
    press(qtbot, Qt.Key.Key_Z, CONTROL)
    settle(page, qtbot)
    assert office.workbook.digest() == before
    assert page.step == PEOPLE and page.plan.tally.new == 2


def test_a_list_that_excel_saved_in_an_old_font(
    window: MainWindow, office: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    rows = (
        "სახელი;გვარი;ორგანიზაცია",
        "ჭაბუკა;ღლონტი;ხობის მერია",
        "თინათინ;ჟვანია;საქართველოს ბანკი",
    )
    old = {legacy.by_table(sign, "acadnusx"): sign for sign in map(chr, range(33, 127))}
    text = "\r\n".join("".join(old.get(sign, sign) for sign in row) for row in rows)
    path = tmp_path / "სია.csv"
    path.write_bytes(text.encode("cp1252"))
    page = opened(window, qtbot)
    page.take(path)
    settle(page, qtbot)
    press(qtbot, Qt.Key.Key_Return)
    assert page.draft.choices.legacy == "convert"
    press(qtbot, Qt.Key.Key_Return, times=2)
    settle(page, qtbot)
    assert {each.full_name for each in people(office)} == {"ჭაბუკა ღლონტი", "თინათინ ჟვანია"}


def test_cells_that_were_copied(window: MainWindow, office: Desk, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText("სახელი\tგვარი\nმაია\tკალანდაძე\n")
    data.setHtml(
        "<html><body><table><tr><td>სახელი</td><td>გვარი</td></tr>"
        "<tr><td>მაია</td><td>კალანდაძე</td></tr></table></body></html>"
    )
    QApplication.clipboard().setMimeData(data)
    page = opened(window, qtbot)
    press(qtbot, Qt.Key.Key_V, CONTROL)
    settle(page, qtbot)
    assert page.draft.file is not None and page.draft.file.kind == "html"
    press(qtbot, Qt.Key.Key_Return, times=2)
    settle(page, qtbot)
    assert [each.full_name for each in people(office)] == ["მაია კალანდაძე"]


def test_a_list_with_a_password_is_refused_and_another_can_be_chosen(
    window: MainWindow, town_hall: Path, qtbot: QtBot
) -> None:
    page = opened(window, qtbot)
    page.take(DATA / "password.xlsx")
    settle(page, qtbot)
    assert page.step == WHICH
    assert "password.xlsx" in page._notice.text()
    assert page.which.place.button.hasFocus()
    page.take(town_hall)
    settle(page, qtbot)
    assert page.step == CONTENT and not page._notice.text()


def test_reading_can_be_cancelled(
    window: MainWindow, office: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "long.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        for row in range(6000):
            sheet.write_row(row, 0, ("ნინო", f"ბერიძე{row}", f"599{row:06}"))
    page = opened(window, qtbot)
    page.take(path)
    assert page.work.covers
    press(qtbot, Qt.Key.Key_Tab)
    page.work._cover.panel._cancel.click()
    settle(page, qtbot)
    assert page.step == WHICH and page.draft.file is None


def test_a_thousand_people_come_in_while_nobody_else_may_write(
    window: MainWindow, office: Desk, qtbot: QtBot
) -> None:
    page = opened(window, qtbot)
    rows = "\n".join(f"ნინო\tბერიძე\t599{at:06}" for at in range(1000))
    page.take_text(f"სახელი\tგვარი\tტელეფონი\n{rows}", "")
    settle(page, qtbot)
    page.go_on()
    assert page.plan.busy and not window.menuBar().isEnabled()
    settle(page, qtbot)
    page.go_on()
    assert not window.menuBar().isEnabled()
    settle(page, qtbot)
    assert page.step == RESULT and window.menuBar().isEnabled()
    assert len(people(office)) == 1000
