from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecomig_desktop.app import DEEDS, TABS
from ecomig_desktop.domain.note import Note
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.language import Language
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.notes.tab import NotesTab
from ecomig_desktop.workbook import commands
from ecomig_desktop.workbook.finding_commands import new_finding
from ecomig_desktop.workbook.outcome_commands import add_listed
from tests.gallery.pictures import landscape
from tests.gallery.world import World
from tests.hands import look_at
from tests.views.typing_keys import type_text

CONTROL = Qt.KeyboardModifier.ControlModifier


def notes(desk: Desk) -> list[Note]:
    return [row.note for row in desk.workbook.notes(desk.meeting.id)]


def write(tab: NotesTab, text: str) -> None:
    type_text(tab.editor.text, text)
    tab.editor.flush()


def go_to(tab: NotesTab, place: int, qtbot: QtBot) -> None:
    view = tab.list.view
    view.doItemsLayout()
    center = view.visualRect(view.model().index(place, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=center)


def test_what_is_typed_becomes_a_note_of_the_meeting(tab: NotesTab, desk: Desk) -> None:
    before = len(notes(desk))
    write(tab, "სახლი")
    assert len(notes(desk)) == before + 1
    assert notes(desk)[0].text == "სახლი"
    assert tab.list.view.currentIndex().row() == 0


def test_control_and_a_number_set_the_theme(tab: NotesTab, desk: Desk, qtbot: QtBot) -> None:
    write(tab, "სახლი")
    for place, key in enumerate((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)):
        qtbot.keyClick(tab.editor.text, key, CONTROL)
        assert notes(desk)[0].theme == desk.workbook.themes()[place].id
        assert tab.editor.themes.current() == notes(desk)[0].theme


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_control_enter_begins_the_next_with_theme_and_speaker(
    tab: NotesTab, desk: Desk, qtbot: QtBot, key: Qt.Key
) -> None:
    go_to(tab, 2, qtbot)
    spoken = tab.editor.draft.note
    tab.editor.text.setFocus()
    qtbot.keyClick(tab.editor.text, key, CONTROL)
    assert tab.editor.draft.is_new and tab.editor.text.text() == ""
    write(tab, "შემდეგი")
    made = notes(desk)[0]
    assert (made.theme, made.speaker, made.text) == (spoken.theme, spoken.speaker, "შემდეგი")


def test_control_n_works_in_the_window(desk: Desk, qtbot: QtBot) -> None:
    window = MainWindow(desk, TABS, DEEDS | {"new": lambda desk, window: None})
    look_at(window, qtbot)
    window.show_tab("notes")
    tab = window.tab("notes")
    assert isinstance(tab, NotesTab)
    write(tab, "პირველი")
    qtbot.keyClick(tab.editor.text, Qt.Key.Key_N, CONTROL)
    assert tab.editor.draft.is_new


def test_delete_removes_and_the_notice_brings_back(tab: NotesTab, desk: Desk, qtbot: QtBot) -> None:
    before = notes(desk)
    desk.workbook.attach("note", before[1].id, "ნაპირი.png", "image/png", landscape())
    go_to(tab, 1, qtbot)
    qtbot.keyClick(tab.list.view, Qt.Key.Key_Delete)
    assert before[1].id not in {note.id for note in notes(desk)}
    assert tab.notice.isVisible()
    tab.notice.followed.emit()
    assert notes(desk) == before
    assert len(desk.workbook.attachments(before[1].id)) == 1
    assert tab.editor.draft.note.id == before[1].id


def test_undo_of_the_window_reaches_the_text(tab: NotesTab, desk: Desk) -> None:
    write(tab, "ერთი")
    tab.editor.draft.put(hazard="flood")
    write(tab, " ორი")
    desk.undo()
    assert tab.editor.text.text() == "ერთი"
    desk.undo()
    assert tab.editor.hazard.current() is None
    desk.undo()
    assert tab.editor.draft.is_new and tab.editor.text.text() == ""


def test_control_z_in_the_text_takes_back_typing(tab: NotesTab, desk: Desk, qtbot: QtBot) -> None:
    write(tab, "სახლი")
    qtbot.keyClick(tab.editor.text, Qt.Key.Key_Z, CONTROL)
    tab.editor.flush()
    assert tab.editor.text.text() == ""
    assert desk.workbook.note(tab.editor.draft.note.id) is not None


def test_a_refresh_never_opens_another_note(tab: NotesTab, desk: Desk) -> None:
    write(tab, "ახალი")
    mine = tab.editor.draft.note.id
    tab.list.search.setText("სათბური")
    tab.list.kind.setCurrentIndex(0)
    tab.list._filter()
    assert tab.list.view.model().rowCount() == 1
    assert tab.editor.draft.note.id == mine
    desk.run(commands.add("note", meeting=desk.meeting.id, text="სხვისი სათბური"))
    assert tab.editor.draft.note.id == mine


def test_choosing_a_theme_shows_its_notes(tab: NotesTab, desk: Desk) -> None:
    second = desk.workbook.themes()[1].id
    tab.theme_list.choose(second)
    shown = {row.note.theme for row in tab._notes.rows()}
    assert shown == {second}


def test_another_meeting_shows_its_own_notes(tab: NotesTab, desk: Desk) -> None:
    write(tab, "ჯერ აქ")
    desk.meeting.choose(desk.workbook.meetings()[1].id)
    assert tab._notes.rowCount() == 0
    write(tab, "ახლა იქ")
    assert [note.text for note in notes(desk)] == ["ახლა იქ"]


def test_closing_the_window_saves_the_last_letters(tab: NotesTab, desk: Desk) -> None:
    type_text(tab.editor.text, "ბოლო სიტყვა")
    tab.close()
    assert notes(desk)[0].text == "ბოლო სიტყვა"


def test_leaving_the_text_saves(tab: NotesTab, desk: Desk) -> None:
    type_text(tab.editor.text, "სახლი")
    tab.list.search.setFocus()
    assert notes(desk)[0].text == "სახლი"


def test_who_has_not_spoken_is_said(tab: NotesTab) -> None:
    assert "მარტვილი" in tab.silent.text()


def test_every_word_follows_the_language(
    tab: NotesTab, language: Language, qapp: QApplication
) -> None:
    language.use("en")
    qapp.processEvents()
    assert tab.title() == "Workshop notes"
    assert tab.editor.kinds._chips[0].text() == "experience"
    assert tab.list.kind.itemText(0) == "every kind"
    assert tab.editor.municipality.accessibleName() == "Municipality"


def test_a_workbook_that_is_only_read_is_seen_and_not_changed(world: World, qtbot: QtBot) -> None:
    tab = NotesTab(world.reading_desk)
    qtbot.addWidget(tab)
    tab.show()
    tab.begin()
    assert tab._notes.rowCount() == 7
    assert tab.editor.text.isReadOnly() and not tab.editor.themes.isEnabled()
    assert tab.editor.notice.text()
    tab.remove(tab._notes.rows()[0].note.id)
    assert tab._notes.rowCount() == 7


def test_without_a_meeting_the_place_says_so(world: World, qtbot: QtBot) -> None:
    tab = NotesTab(world.empty_desk)
    qtbot.addWidget(tab)
    tab.show()
    assert not tab.editor.isEnabled()
    with qtbot.waitSignal(world.empty_desk.asked) as asked:
        tab.list._nowhere.asked.emit()
    assert asked.args == ["new_meeting"]


@pytest.mark.parametrize(("width", "folded"), [(992, True), (1400, False)])
def test_themes_fold_into_chips_where_it_is_narrow(tab: NotesTab, width: int, folded: bool) -> None:
    tab.resize(width, 600)
    assert tab._theme_chips.isVisible() == folded
    assert tab.theme_list.isVisible() != folded
    assert tab.list.view.horizontalScrollBar().maximum() == 0


def test_long_texts_are_wrapped_and_bounded_in_the_list(tab: NotesTab, desk: Desk) -> None:
    desk.run(
        commands.add(
            "note",
            meeting=desk.meeting.id,
            text="გრძელი სიტყვა " * 3000,
            taken_at="2016-11-15T23:00",
        )
    )
    view = tab.list.view
    first = view.sizeHintForIndex(view.model().index(0, 0)).height()
    short = view.sizeHintForIndex(view.model().index(1, 0)).height()
    assert short < first < 4 * short
    assert view.visualRect(view.model().index(0, 0)).contains(QPoint(20, 20))


def test_a_note_that_is_evidence_stays(tab: NotesTab, desk: Desk) -> None:
    note = notes(desk)[0].id
    desk.workbook.run(new_finding([note], title="წყალი"))
    tab.remove(note)
    assert note in {each.id for each in notes(desk)}
    assert "საფუძვლად" in tab.notice.text()


def test_indicators_of_the_workbook_are_offered_and_named(tab: NotesTab, desk: Desk) -> None:
    theme = desk.workbook.themes()[0].id
    made = desk.run(add_listed("indicator", theme=theme, title="ჭაბურღილი"))
    assert made
    key = next(each.key for each in desk.workbook.figures() if each.id == made.ids[0])
    note = next(each for each in notes(desk) if each.is_figure)
    tab.editor.open(note)
    tab.editor.figure.indicator.choose(key)
    assert tab.editor.figure.indicator.text() == "ჭაბურღილი"
    desk.run(commands.edit("note", note.id, indicator=key))
    row = tab.list.view.model().index_of(note.id)  # type: ignore[attr-defined]
    assert "ჭაბურღილი" in row.data()
