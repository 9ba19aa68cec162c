"""Figures stand by municipality, contradictions are marked, and indicators are the user's own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ecomig_desktop.domain.note import Note
from ecomig_desktop.domain.outcomes import Figure
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.findings.figures_page import FiguresPage
from ecomig_desktop.views.findings.page import FindingsPage
from ecomig_desktop.views.findings.words import figure_title
from ecomig_desktop.views.notes.figure_fields import FigureFields as NoteFigureFields
from ecomig_desktop.workbook import commands
from tests.views.findings.dropping import drop
from tests.views.typing_keys import type_text

CONTROL = Qt.KeyboardModifier.ControlModifier


def figures(page: FindingsPage) -> FiguresPage:
    page.show_part("figures")
    page.arrive()
    return page.figures


def order(desk: Desk) -> list[str]:
    return [each.id for each in desk.workbook.figures()]


def figure(desk: Desk, row: str) -> Figure:
    return next(each for each in desk.workbook.figures(hidden=True) if each.id == row)


def test_different_values_of_one_municipality_are_both_shown_and_marked(
    page: FindingsPage,
) -> None:
    shown = figures(page)
    values = shown.values_model.rows()
    marked = {line.municipality for line in values if line.is_contradictory}
    for place in {line.municipality for line in values}:
        told = {line.row.note.value for line in values if line.municipality == place}
        assert (len(told) > 1 and place is not None) == (place in marked)
    assert marked
    assert shown._contradiction.text()


def test_a_click_on_a_value_leads_to_its_note(page: FindingsPage, qtbot: QtBot) -> None:
    shown = figures(page)
    note = shown.values_model.rows()[0].id
    center = shown.values.visualRect(shown.values_model.index(0, 0)).center()
    qtbot.mouseClick(shown.values.viewport(), Qt.MouseButton.LeftButton, pos=center)
    assert page.switch.current() == "board"
    assert page.board.notes.view.chosen() == [note]


def test_an_indicator_that_ships_is_renamed_and_the_undo_brings_its_name_back(
    page: FindingsPage, desk: Desk
) -> None:
    shown = figures(page)
    before = figure(desk, shown.chosen)
    shown.fields.begin()
    type_text(shown.fields.title, "ოჯახები საფრთხეში")
    shown.fields.draft.flush()
    assert figure(desk, shown.chosen).title == "ოჯახები საფრთხეში"
    assert order(desk)[1] == before.id
    desk.undo()
    assert figure(desk, shown.chosen).title == before.title
    assert shown.fields.title.text() == before.title


def test_an_indicator_of_ones_own_is_added_and_named(
    page: FindingsPage, desk: Desk, qtbot: QtBot
) -> None:
    shown = figures(page)
    before = len(order(desk))
    qtbot.keyClick(shown.list, Qt.Key.Key_N, CONTROL)
    type_text(shown.fields.title, "ჭაბურღილი")
    shown.fields.draft.flush()
    assert len(order(desk)) == before + 1
    assert figure(desk, shown.chosen).title == "ჭაბურღილი"


def test_an_indicator_without_a_name_is_not_called_by_its_key(page: FindingsPage) -> None:
    shown = figures(page)
    shown.add()
    line = shown.model.row(shown.model.index_of(shown.chosen))
    assert line
    assert figure_title(line.figure, "ka") == "უსახელო მაჩვენებელი"
    assert figure_title(Figure("other", "prev_measures"), "ka") == "prev_measures"


def test_the_kind_of_its_values_is_chosen_and_brings_their_unit(
    page: FindingsPage, desk: Desk, qtbot: QtBot
) -> None:
    shown = figures(page)
    shown.add()
    box = shown.fields.kind
    assert box.currentData() is None
    box.setCurrentIndex(box.findData("months"))
    box.activated.emit(box.currentIndex())
    own = figure(desk, shown.chosen)
    assert own.value_type == "months"
    fields = NoteFigureFields("ka")
    qtbot.addWidget(fields)
    fields.show_note(Note("1", kind="figure"), None, "ka", [own])
    fields.indicator.chosen.emit(own.key)
    assert fields.unit.text() == "თვე"
    desk.undo()
    assert box.currentData() is None


def test_values_of_ones_own_indicator_are_shown(page: FindingsPage, desk: Desk) -> None:
    shown = figures(page)
    shown.add()
    key, meeting = figure(desk, shown.chosen).key, desk.workbook.meetings()[0].id
    values = {"kind": "figure", "indicator": key, "value": 3.0, "municipality": "khobi"}
    desk.run(commands.add("note", meeting=meeting, **values))
    (line,) = shown.values_model.rows()
    assert (line.municipality, line.row.note.value) == ("khobi", 3.0)


def test_a_hidden_indicator_is_gone_and_comes_back(page: FindingsPage, desk: Desk) -> None:
    shown = figures(page)
    hidden = shown.chosen
    shown.fields.hide_it.click()
    assert hidden not in order(desk)
    assert shown.chosen != hidden
    shown.hidden.click()
    shown.choose(hidden)
    shown.fields.hide_it.click()
    assert hidden in order(desk)


def test_indicators_are_put_in_order_by_keys_and_by_dragging(
    page: FindingsPage, desk: Desk, qtbot: QtBot
) -> None:
    shown = figures(page)
    first, second, third, *_ = before = order(desk)
    shown.choose(second)
    qtbot.keyClick(shown.list, Qt.Key.Key_Up, CONTROL)
    assert order(desk)[:2] == [second, first]
    parcel = shown.model.mimeData([shown.model.index_of(third)])
    assert drop(shown.list, second, parcel, upper=True)
    assert order(desk)[:3] == [third, second, first]
    desk.undo()
    desk.undo()
    assert order(desk) == before
