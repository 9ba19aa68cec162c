"""The list of actions: written, put in order, addressed, and never losing a word."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ecomig_desktop.domain.outcomes import Recommendation
from ecomig_desktop.views.attendees.tab import AttendeesTab
from ecomig_desktop.views.attendees.whereabouts import go_where
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.recommendations.list_page import ListPage
from ecomig_desktop.views.recommendations.words import shortened
from ecomig_desktop.workbook import commands
from ecomig_desktop.workbook.outcome_commands import join
from tests.gallery.screens_recommendations import fill_actions
from tests.gallery.world import World
from tests.views.findings.dropping import over
from tests.views.typing_keys import type_text


def _order(desk: Desk) -> list[str]:
    return [each.id for each in desk.workbook.recommendations()]


def _now(desk: Desk, row: str) -> Recommendation:
    return next(each for each in desk.workbook.recommendations() if each.id == row)


def test_a_new_one_is_written_at_once_and_undone(page: ListPage, desk: Desk, qtbot: QtBot) -> None:
    before = _order(desk)
    QTest.keyClick(page.view, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    editor = page.panel.fields.fields["text"].editor
    assert editor.hasFocus()
    type_text(editor, "ახალი გზა")
    qtbot.waitUntil(lambda: _now(desk, page.chosen).text == "ახალი გზა")
    assert _order(desk) == [*before, page.chosen]
    desk.undo()
    desk.undo()
    assert _order(desk) == before


def test_what_is_typed_is_saved_before_another_is_shown(page: ListPage, desk: Desk) -> None:
    first, second = _order(desk)[:2]
    page.choose(first)
    type_text(page.panel.fields.fields["text_en"].editor, "So ")
    page.choose(second)
    assert "So" in (_now(desk, first).text_en or "")
    assert "So " not in (_now(desk, second).text_en or "")


def test_ctrl_and_an_arrow_move_one_record_and_undo_takes_it_back(
    page: ListPage, desk: Desk
) -> None:
    before = _order(desk)
    page.choose(before[1])
    QTest.keyClick(page.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert _order(desk)[:3] == [before[0], before[2], before[1]]
    assert page.view.currentIndex().row() == 2
    QTest.keyClick(page.view, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert _order(desk) == before
    desk.undo()
    desk.undo()
    assert _order(desk) == before


def test_a_row_that_is_dropped_stands_there(page: ListPage, desk: Desk) -> None:
    before = _order(desk)
    parcel = page.model.mimeData([page.model.index_of(before[4])])
    place = page.view.visualRect(page.model.index_of(before[0])).topLeft() + QPoint(40, 3)
    event = QDropEvent(
        QPointF(place),
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
        parcel,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.view.dropEvent(event)
    assert event.dropAction() is Qt.DropAction.CopyAction
    assert _order(desk) == [before[4], *before[:4], *before[5:]]
    desk.undo()
    assert _order(desk) == before


def test_a_key_sets_the_status(page: ListPage, desk: Desk) -> None:
    row = page.chosen
    QTest.keyClick(page.view, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    assert _now(desk, row).status == "carried_out"
    desk.undo()
    assert _now(desk, row).status == "submitted"


def test_a_body_is_added_by_a_part_of_its_name_and_taken_away(page: ListPage, desk: Desk) -> None:
    row, box = page.chosen, page.panel.body_box
    box.setFocus()
    type_text(box, "პარლამენტი")
    QTest.keyClick(box, Qt.Key.Key_Return)
    parliament = next(body.id for body in desk.workbook.bodies() if body.key == "parliament")
    assert parliament in desk.workbook.joined("recommendation_body", row)
    assert box.text() == ""
    QTest.keyClick(page.panel.addressees.row(parliament), Qt.Key.Key_Delete)
    assert parliament not in desk.workbook.joined("recommendation_body", row)


def test_evidence_is_found_by_a_word_of_a_note(page: ListPage, desk: Desk) -> None:
    row = _order(desk)[2]
    page.choose(row)
    note = desk.workbook.notes()[1].note
    box = page.panel.evidence_box
    box.setFocus()
    box.set_options(page.panel._evidence_options())
    type_text(box, " ".join((note.text or "").split()[:4]))
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert desk.workbook.joined("recommendation_note", row) == [note.id]
    assert page.panel.evidence.rows()[0].key == f"note {note.id}"
    assert "evidence" not in (line.lacks if (line := page.model.line(row)) else ())
    QTest.keyClick(page.panel.evidence.row(f"note {note.id}"), Qt.Key.Key_Delete)
    assert desk.workbook.joined("recommendation_note", row) == []


def test_a_supporter_is_found_as_everywhere(page: ListPage, desk: Desk) -> None:
    row = _order(desk)[2]
    page.choose(row)
    meeting = desk.workbook.meetings()[0].id
    person = desk.workbook.present_people(meeting)[0]
    box = page.panel.person_box
    box.setFocus()
    type_text(box, f"{person.given_name} {person.family_name}")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert desk.workbook.joined("recommendation_person", row) == [person.id]
    QTest.keyClick(page.panel.supporters.row(person.id), Qt.Key.Key_Delete)
    assert desk.workbook.joined("recommendation_person", row) == []


def test_a_supporter_leads_to_the_person_at_their_meeting(
    page: ListPage, desk: Desk, window: MainWindow
) -> None:
    meeting, other = (each.id for each in desk.workbook.meetings()[:2])
    person = desk.workbook.present_people(meeting)[0]
    desk.run(join("recommendation_person", page.chosen, [person.id]))
    desk.meeting.choose(other)
    page.panel.supporters.row(person.id).setFocus()
    QTest.keyClick(page.panel.supporters.row(person.id), Qt.Key.Key_Return)
    tab = window.current_tab()
    assert isinstance(tab, AttendeesTab)
    assert desk.meeting.id == meeting
    assert tab.panel.line
    assert tab.panel.line.person.id == person.id


def test_who_is_on_no_list_leads_nowhere(desk: Desk) -> None:
    before = desk.meeting.id
    alone = desk.workbook.run(commands.add("person", given_name="ანა", family_name="ბერი")).ids[0]
    assert go_where(desk, alone) == ""
    assert desk.meeting.id == before


def test_a_date_is_typed_and_what_is_none_is_said(page: ListPage, desk: Desk) -> None:
    row, field = page.chosen, page.panel.fields.fields["due"]
    field.editor.setFocus()
    type_text(field.editor, "31.12")
    QTest.keyClick(field.editor, Qt.Key.Key_Return)
    assert _now(desk, row).due == "2016-12-31"
    field.editor.selectAll()
    type_text(field.editor, "ხვალ")
    QTest.keyClick(field.editor, Qt.Key.Key_Return)
    assert field.warning()
    assert _now(desk, row).due == "2016-12-31"


def test_what_was_deleted_comes_back_with_all_that_it_had(page: ListPage, desk: Desk) -> None:
    row = _order(desk)[0]
    desk.workbook.run(commands.edit("recommendation", row, status="draft"))
    evidence = desk.workbook.joined("recommendation_note", row)
    assert evidence
    page.choose(row)
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    assert row not in _order(desk)
    assert page.notice.text()
    page.notice.followed.emit()
    assert row in _order(desk)
    assert desk.workbook.joined("recommendation_note", row) == evidence


def test_a_filter_that_finds_nothing_leads_back_to_the_list(page: ListPage, qtbot: QtBot) -> None:
    page.filters.search.setText("არარსებული სიტყვა")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    page.body.nothing.button.click()
    assert page.model.rowCount() == len(page.model.all)


def test_what_others_change_meanwhile_is_shown_but_for_what_is_being_typed(
    page: ListPage, desk: Desk
) -> None:
    row = page.chosen
    editor = page.panel.fields.fields["text"].editor
    editor.setFocus()
    type_text(editor, "ჯერ ")
    changed = desk.workbook.run(commands.edit("recommendation", row, priority="low"))
    desk.news.changed.emit(changed, None)
    assert page.panel.fields.fields["priority"].editor.currentData() == "low"
    assert "ჯერ " in editor.text()


def test_after_a_merge_everything_is_read_again(page: ListPage, desk: Desk) -> None:
    desk.workbook.run(commands.add("recommendation", text="სხვა ლეპტოპიდან", position=99.0))
    desk.news.merged.emit()
    assert page.model.rows()[-1].recommendation.text == "სხვა ლეპტოპიდან"


def test_evidence_leads_to_the_note_in_its_tab(
    page: ListPage, window: MainWindow, desk: Desk
) -> None:
    note = desk.workbook.joined("recommendation_note", page.chosen)[0]
    QTest.keyClick(page.panel.evidence.row(f"note {note}"), Qt.Key.Key_Return)
    assert window.current_tab().name == "notes"
    assert window.current_tab().editor.draft.note.id == note  # type: ignore[attr-defined]


def test_a_workbook_that_is_only_read_offers_nothing_to_change(world: World, qtbot: QtBot) -> None:
    fill_actions(world.desk.workbook)
    page = ListPage(world.reading_desk)
    qtbot.addWidget(page)
    page.show()
    before = _order(world.desk)
    QTest.keyClick(page.view, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    QTest.keyClick(page.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert _order(world.desk) == before
    assert not page.main.new.isEnabled()
    assert page.panel.fields.fields["text"].editor.isReadOnly()
    assert not page.panel.body_box.isVisible()


def test_two_hundred_are_shown_without_making_a_widget_for_each(page: ListPage, desk: Desk) -> None:
    widgets = len(page.findChildren(QWidget))
    with desk.workbook.batch():
        for at in range(200):
            desk.workbook.run(
                commands.add("recommendation", text=f"წინადადება {at} " * 60, position=100.0 + at)
            )
    desk.news.merged.emit()
    QApplication.processEvents()
    assert page.model.rowCount() >= 200
    assert len(page.findChildren(QWidget)) == widgets


@pytest.mark.parametrize(
    ("key", "at"),
    [(Qt.Key.Key_Home, 0), (Qt.Key.Key_End, -1)],
)
def test_ctrl_and_a_key_that_goes_far_move_it_far(
    page: ListPage, desk: Desk, key: Qt.Key, at: int
) -> None:
    row = _order(desk)[2]
    page.choose(row)
    QTest.keyClick(page.view, key, Qt.KeyboardModifier.ControlModifier)
    assert _order(desk)[at] == row


def test_the_list_goes_on_under_what_is_dragged_to_its_edge(page: ListPage, desk: Desk) -> None:
    with desk.workbook.batch():
        for at in range(40):
            desk.workbook.run(commands.add("recommendation", position=100.0 + at, text="გრძელი"))
    page.model.refresh()
    parcel = page.model.mimeData([page.model.index(0, 0)])
    view = page.view
    edge, bar = view.viewport().rect().bottomLeft() + QPoint(40, -2), view.verticalScrollBar()
    QCursor.setPos(view.viewport().mapToGlobal(edge))
    bar.setValue(0)
    assert over(view.viewport(), edge, parcel)
    view.doAutoScroll()
    assert bar.value() > 0


@pytest.mark.parametrize(
    ("name", "most", "said"),
    [
        ("მუნიციპალიტეტის მერია", 40, "მუნიციპალიტეტის მერია"),
        (
            "საქართველოს ოკუპირებული ტერიტორიებიდან იძულებით გადაადგილებულ პირთა, განსახლებისა და "
            "ლტოლვილთა სამინისტრო",
            40,
            "საქართველოს … ლტოლვილთა სამინისტრო",
        ),
        ("LEPL IDPs, Ecomigrants and Livelihood Agency", 30, "LEPL … Livelihood Agency"),
        ("ერთი ძალიანგრძელისიტყვა", 10, "ერთი … ძალიანგრძელისიტყვა"),
    ],
)
def test_a_long_name_keeps_the_words_that_tell_it_apart(name: str, most: int, said: str) -> None:
    assert shortened(name, most) == said
