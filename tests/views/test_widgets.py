from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from ecomig_desktop.views.theme import Theme
from ecomig_desktop.views.tokens import set_still
from ecomig_desktop.views.widgets.busy_panel import BusyCover, BusyPanel
from ecomig_desktop.views.widgets.button import Button, IconButton
from ecomig_desktop.views.widgets.chip import Chip, ChipRow, Choice
from ecomig_desktop.views.widgets.choice_box import ChoiceBox
from ecomig_desktop.views.widgets.elided_label import ElidedLabel
from ecomig_desktop.views.widgets.empty_place import EmptyPlace
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.flow_layout import FlowLayout
from ecomig_desktop.views.widgets.key_cap import key_text
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.views.widgets.pill import Pill, pill_size
from ecomig_desktop.views.widgets.proposal_line import ProposalLine
from ecomig_desktop.views.widgets.segment_bar import Segment, SegmentBar
from ecomig_desktop.views.widgets.segmented import Segmented
from ecomig_desktop.views.widgets.side_panel import SidePanel

LONG = "სსიპ დევნილთა, ეკომიგრანტთა და საარსებო წყაროებით უზრუნველყოფის სააგენტო"


@pytest.fixture(autouse=True)
def in_colors(theme: Theme) -> None:
    """Widgets are measured in the font of the program."""


def shown(widget: QWidget, qtbot: QtBot) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    return widget


def active(widget: QWidget, qtbot: QtBot) -> None:
    """Arrow keys look for the widget that has the keyboard, so the window must have it."""
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def test_a_label_shows_markup_as_it_was_typed(qtbot: QtBot) -> None:
    label = Label("<b>5 < 6</b>", wrapped=True)
    qtbot.addWidget(label)
    assert label.plain_text() == "<b>5 < 6</b>"
    assert "&lt;b&gt;5 &lt; 6" in label.text()


def test_a_wrapped_label_gives_georgian_its_height(qtbot: QtBot) -> None:
    label = Label(LONG, wrapped=True)
    qtbot.addWidget(label)
    lines = label.heightForWidth(200) / label.heightForWidth(2000)
    assert lines > 2.5
    assert label.heightForWidth(2000) >= label.fontMetrics().height() * 1.1


def test_what_was_cut_off_is_told_on_hover(qtbot: QtBot) -> None:
    label = ElidedLabel(LONG)
    shown(label, qtbot)
    label.resize(120, 20)
    assert label.toolTip() == LONG
    label.resize(2000, 20)
    assert label.toolTip() == ""


def test_a_button_has_room_for_icon_and_key(qtbot: QtBot) -> None:
    plain = Button("ფურცელი")
    full = Button("ფურცელი", icon_name="printer", key="Ctrl+P")
    for button in (plain, full):
        shown(button, qtbot)
    assert full.sizeHint().width() > plain.sizeHint().width() + 50
    assert full.minimumSizeHint() == full.sizeHint()


def test_a_button_of_only_an_icon_has_a_name(qtbot: QtBot) -> None:
    button = IconButton("x", "დახურვა")
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.toolTip()) == ("დახურვა", "დახურვა")
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def chips(qtbot: QtBot) -> ChipRow:
    row = ChipRow("ფილტრი")
    row.set_choices([Choice(None, "ყველა"), Choice("a", "ა"), Choice("b", "ბ", "2")])
    row.choose("a")
    shown(row, qtbot)
    return row


def test_arrow_keys_go_along_the_chips(qtbot: QtBot) -> None:
    row = chips(qtbot)
    told: list[object] = []
    row.chosen.connect(told.append)
    active(row, qtbot)
    row.findChildren(Chip)[1].setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left):
        qtbot.keyClick(row.window().focusWidget(), key)
    assert told == ["b", "a", None]


def test_new_texts_leave_the_choice_alone(qtbot: QtBot) -> None:
    row = chips(qtbot)
    told: list[object] = []
    row.chosen.connect(told.append)
    row.set_choices([Choice(None, "All 4"), Choice("a", "a 3"), Choice("b", "b 1", "2")])
    assert row.current() == "a"
    row.set_choices([Choice(None, "All"), Choice("c", "c"), Choice("a", "a")])
    assert row.current() == "a"
    assert told == []


def test_chips_break_into_rows(qtbot: QtBot) -> None:
    place = QWidget()
    flow = FlowLayout(place)
    for _ in range(6):
        flow.addWidget(Chip("ადგილობრივი 19"))
    shown(place, qtbot)
    assert flow.heightForWidth(300) > 2 * flow.heightForWidth(2000)
    assert flow.heightForWidth(2000) == flow.sizeHint().height()


def test_a_pill_is_as_wide_as_its_word(qtbot: QtBot) -> None:
    pill = Pill("მოსული", "accent")
    qtbot.addWidget(pill)
    before = pill.sizeHint().width()
    pill.set_text("დამოუკიდებელი ექსპერტი")
    assert pill.sizeHint().width() > before
    assert pill.accessibleName() == "დამოუკიდებელი ექსპერტი"
    assert pill_size("10:12", icon_name="check").width() > pill_size("10:12").width()


@pytest.mark.parametrize(
    ("key", "text"), [("Ctrl+Return", "Ctrl+Enter"), ("Up", "↑"), ("Y", "Y"), ("Esc", "Esc")]
)
def test_keys_are_written_as_people_know_them(key: str, text: str, qtbot: QtBot) -> None:
    assert key_text(key) == text


def test_a_part_of_the_bar_tells_what_it_is(qtbot: QtBot) -> None:
    bar = SegmentBar()
    shown(bar, qtbot)
    bar.resize(100, 8)
    bar.set_segments([Segment(1, "ქალი 1"), Segment(0, "სხვა 0"), Segment(2, "კაცი 2")], 4)
    assert bar.words_at(QPoint(10, 4)) == "ქალი 1"
    assert bar.words_at(QPoint(60, 4)) == "კაცი 2"
    assert bar.words_at(QPoint(90, 4)) == "ქალი 1\nკაცი 2"
    assert bar.accessibleDescription() == "ქალი 1, კაცი 2"


def test_the_language_switch_is_moved_by_arrow_keys(qtbot: QtBot) -> None:
    switch = Segmented([("ka", "ქართული"), ("en", "English")])
    switch.choose("ka")
    shown(switch, qtbot)
    active(switch, qtbot)
    switch.setFocus()
    with qtbot.waitSignal(switch.chosen) as told:
        qtbot.keyClick(switch.window().focusWidget(), Qt.Key.Key_Right)
    assert told.args == ["en"]
    assert switch.current() == "en"


def test_a_field_names_its_editor_and_says_what_is_wrong(qtbot: QtBot) -> None:
    field = Field(QLineEdit(), "ტელეფონი")
    shown(field, qtbot)
    field.set_warning("ნომერს აკლია ციფრები.")
    assert field.editor.accessibleName() == "ტელეფონი"
    assert field.editor.accessibleDescription() == field.warning() == "ნომერს აკლია ციფრები."
    field.set_warning("")
    assert field.editor.accessibleDescription() == ""


def test_an_empty_place_offers_one_way_on(qtbot: QtBot) -> None:
    empty = EmptyPlace("users")
    shown(empty, qtbot)
    empty.set_texts("აქ ჯერ არავინაა", "", "ახალი მონაწილე")
    with qtbot.waitSignal(empty.asked):
        qtbot.keyClick(empty.button, Qt.Key.Key_Space)
    empty.set_texts("აქ ჯერ არავინაა")
    assert not empty.button.isVisible()


def test_a_notice_has_a_way_on_and_can_be_closed(qtbot: QtBot) -> None:
    place = QWidget()
    notice = NoticeBar(parent=place)
    shown(place, qtbot)
    assert not notice.isVisible()
    notice.show_notice("attention", "იგივე ტელეფონი", "შედარება", strong="ჰგავს:")
    assert notice.isVisible()
    assert notice.accessibleName() == "ჰგავს: იგივე ტელეფონი"
    with qtbot.waitSignal(notice.dismissed):
        qtbot.mouseClick(notice.findChild(IconButton), Qt.MouseButton.LeftButton)
    assert notice.text() == ""


def test_a_busy_screen_cannot_be_pressed(qtbot: QtBot) -> None:
    place = QWidget()
    place.resize(600, 400)
    cover = BusyCover(place)
    shown(place, qtbot)
    cover.start("გაერთიანება")
    assert place.childAt(5, 5) is cover
    place.resize(800, 500)
    assert cover.size() == place.size()
    cover.finish()
    assert place.childAt(5, 5) is None


def test_the_side_folds_away_where_it_is_narrow(qtbot: QtBot) -> None:
    panel = SidePanel()
    panel.hold(QWidget(panel), QWidget(panel))
    panel.resize(1300, 600)
    shown(panel, qtbot)
    assert panel.is_open()
    panel.resize(990, 600)
    assert not panel.is_open()
    panel.resize(1300, 600)
    assert panel.is_open()


def test_the_side_opened_by_hand_takes_its_room_from_the_screen(qtbot: QtBot) -> None:
    panel = SidePanel()
    panel.hold(QWidget(panel), QWidget(panel))
    panel.resize(990, 600)
    shown(panel, qtbot)
    panel.toggle()
    panel.resize(980, 600)
    assert panel.is_open()
    qtbot.waitUntil(lambda: panel.main.geometry().right() < panel.side.geometry().left())


def test_nothing_moves_where_the_user_asked_for_less_motion(qtbot: QtBot) -> None:
    panel = BusyPanel()
    qtbot.addWidget(panel)
    bar = panel.findChildren(QProgressBar)[0]
    panel.start("გაერთიანება")
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    set_still(True)
    panel.start("გაერთიანება")
    assert bar.maximum() > 0
    set_still(False)


def test_a_proposal_is_taken_only_when_somebody_agrees(qtbot: QtBot) -> None:
    line = ProposalLine()
    taken: list[object] = []
    line.taken.connect(lambda: taken.append(1))
    shown(line, qtbot)
    line.clear()
    line.take()
    assert not taken and not line.is_open()
    line.propose("ორგანიზაციის მიხედვით", "არჩევა")
    assert line.button.accessibleDescription() == line.text() == "ორგანიზაციის მიხედვით"
    line.button.click()
    assert taken == [1]


def test_another_proposal_is_not_seen_before_it_was_painted(qtbot: QtBot) -> None:
    line = ProposalLine()
    shown(line, qtbot)
    line.propose("ა", "არჩევა")
    qtbot.waitUntil(line.is_seen)
    line.propose("ა", "არჩევა")
    assert line.is_seen()
    line.propose("ბ", "არჩევა")
    assert not line.is_seen()


def test_the_key_of_a_proposal_is_drawn_where_it_is_meant(qtbot: QtBot) -> None:
    line = ProposalLine()
    shown(line, qtbot)
    line.propose("ა", "არჩევა")
    without = line.button.sizeHint().width()
    line.show_key(True)
    assert line.button.sizeHint().width() > without
    line.show_key(False)
    assert line.button.sizeHint().width() == without


def test_a_choice_that_has_no_room_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    box = ChoiceBox()
    box.set_choices([("one", LONG), ("two", "მეწყერი")])
    box.choose("one")
    shown(box, qtbot)
    box.resize(160, box.height())
    assert box.shown_words().endswith("…")
    box.resize(1200, box.height())
    assert box.shown_words() == LONG
