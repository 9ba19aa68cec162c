"""Fields that help: what looks mistyped is said and can be put right, and nothing by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecomig_desktop.domain.person import Person
from ecomig_desktop.models.attendee_cells import Column
from ecomig_desktop.views.attendees.saved_field import SavedField
from ecomig_desktop.views.attendees.suggesting_edit import SuggestingEdit
from ecomig_desktop.views.attendees.tab import AttendeesTab
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.language import Language
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.workbook import commands
from tests.views.typing_keys import type_text

ALT = Qt.KeyboardModifier.AltModifier
ZERO_WIDTH = "\u200b"


@pytest.fixture
def person(tab: AttendeesTab, desk: Desk) -> str:
    """Somebody of whom only the name is known, shown at the side."""
    meeting = desk.meeting.id
    assert meeting
    made = desk.run(commands.register(meeting, {"given_name": "ვაჟა"}, "10:00"))
    assert made
    tab.chosen.choose(made.ids[0])
    return made.ids[0]


def now(desk: Desk, person: str) -> Person:
    found = desk.workbook.shown_person(person)
    assert found
    return found


def field(tab: AttendeesTab, name: str) -> SavedField:
    return tab.panel.fields.lines[name]


def sector(tab: AttendeesTab) -> Field:
    return tab.panel.fields.sector


def write(tab: AttendeesTab, name: str, text: str) -> SavedField:
    """Type over a field, and go on to the next."""
    editor = field(tab, name).editor
    editor.setFocus()
    editor.selectAll()
    type_text(editor, text)
    popup = QApplication.activePopupWidget()
    if popup:  # as Tab does
        popup.hide()
    tab.box.setFocus()
    return field(tab, name)


def paste(tab: AttendeesTab, name: str, text: str) -> SavedField:
    QGuiApplication.clipboard().setText(text)
    editor = field(tab, name).editor
    editor.setFocus()
    editor.selectAll()
    editor.paste()
    tab.box.setFocus()
    return field(tab, name)


@pytest.mark.parametrize("typed", ["599123456", "00995 599123456", "8 599 12 34 56", "599-123456"])
def test_one_undo_shows_a_number_again_as_it_was_typed(
    tab: AttendeesTab, desk: Desk, person: str, typed: str, qtbot: QtBot
) -> None:
    shown = write(tab, "phone", typed)
    assert now(desk, person).phone == "599 12 34 56"
    desk.undo()
    qtbot.waitUntil(lambda: shown.editor.text() == typed)
    shown.editor.setFocus()
    tab.box.setFocus()
    assert now(desk, person).phone == typed


def test_a_number_that_came_in_another_form_is_shown_in_the_usual_one(
    tab: AttendeesTab, desk: Desk, person: str
) -> None:
    desk.run(commands.edit("person", person, phone="+995599123456"))
    tab.chosen.follow()
    phone = field(tab, "phone")
    assert phone.editor.text() == "599 12 34 56"
    phone.editor.setFocus()
    tab.box.setFocus()
    assert now(desk, person).phone == "+995599123456"


def test_a_number_is_left_alone_while_it_is_typed(
    tab: AttendeesTab, desk: Desk, person: str
) -> None:
    editor = field(tab, "phone").editor
    editor.setFocus()
    type_text(editor, "599123")
    field(tab, "phone").settle()
    assert now(desk, person).phone == "599123" and not field(tab, "phone").warning()
    tab.chosen.follow()
    type_text(editor, "456")
    tab.box.setFocus()
    assert now(desk, person).phone == "599 12 34 56"


@pytest.mark.parametrize(
    "typed", ["599 12 34 5", "594 00 00 00", "01008012345", "ჰკითხეთ ნინოს", "+999 12345678"]
)
def test_a_doubtful_number_is_kept_and_pointed_out(
    tab: AttendeesTab, desk: Desk, person: str, typed: str
) -> None:
    assert write(tab, "phone", typed).warning()
    assert now(desk, person).phone == typed


def test_a_slip_in_an_address_is_kept_until_the_proposal_is_taken(
    tab: AttendeesTab, desk: Desk, person: str, qtbot: QtBot
) -> None:
    shown = write(tab, "email", "ნინო@gmial.com")
    assert now(desk, person).email == "ნინო@gmial.com" and shown.warning()
    shown.proposal.button.click()
    assert now(desk, person).email == "nino@gmail.com"
    qtbot.waitUntil(lambda: not shown.warning() and not shown.proposal.is_open())
    desk.undo()
    assert now(desk, person).email == "ნინო@gmial.com"


@pytest.mark.parametrize("name", ["given_name", "family_name", "organisation", "position"])
@pytest.mark.parametrize(
    ("pasted", "meant", "seen"),
    [
        (f"ნი{ZERO_WIDTH}ნო", "ნინო", "ნი•ნო"),
        ("ანა  მარია", "ანა მარია", "ანა··მარია"),
        ("ნინa", "ნინა", "a (ლათინური)"),
    ],
)
def test_what_nobody_sees_is_made_visible_and_mended_on_consent_alone(
    tab: AttendeesTab, desk: Desk, person: str, name: str, pasted: str, meant: str, seen: str
) -> None:
    shown = paste(tab, name, pasted)
    assert getattr(now(desk, person), name) == pasted
    assert seen in shown.warning()
    shown.proposal.button.click()
    assert getattr(now(desk, person), name) == meant
    desk.undo()
    assert getattr(now(desk, person), name) == pasted


def test_the_key_takes_the_proposal_of_the_field_that_has_the_cursor(
    tab: AttendeesTab, desk: Desk, person: str, qtbot: QtBot
) -> None:
    write(tab, "given_name", "ანა  მარია")
    shown = write(tab, "family_name", "ლო  მაია")
    shown.editor.setFocus()
    qtbot.waitUntil(shown.proposal.is_seen)
    qtbot.keyClick(shown.editor, Qt.Key.Key_Return, ALT)
    assert (now(desk, person).given_name, now(desk, person).family_name) == (
        "ანა  მარია",
        "ლო მაია",
    )


def test_the_key_takes_nothing_that_nobody_has_seen(
    tab: AttendeesTab, desk: Desk, person: str, qtbot: QtBot
) -> None:
    editor = field(tab, "email").editor
    editor.setFocus()
    type_text(editor, "nino@gmial.com")
    qtbot.keyClick(editor, Qt.Key.Key_Return, ALT)
    assert now(desk, person).email == "nino@gmial.com"


def test_a_sector_is_proposed_by_the_organisation_and_never_set_by_itself(
    tab: AttendeesTab, desk: Desk, person: str, qtbot: QtBot
) -> None:
    write(tab, "organisation", "ონის მუნიციპალიტეტის მერია")
    proposal = sector(tab).proposal
    assert proposal.is_open() and "ადგილობრივი" in proposal.text()
    assert now(desk, person).sector is None
    proposal.button.click()
    assert now(desk, person).sector == "local_government"
    qtbot.wait(100)
    assert not proposal.is_open()


def test_people_of_the_same_organisation_say_which_sector_it_is(
    tab: AttendeesTab, desk: Desk, person: str
) -> None:
    desk.run(commands.add("person", given_name="ა", organisation="ფონდი მთა", sector="media"))
    write(tab, "organisation", "fondi mta")
    assert "მედია" in sector(tab).proposal.text() and "(1)" in sector(tab).proposal.text()


def test_no_sector_is_proposed_once_there_is_one(
    tab: AttendeesTab, desk: Desk, person: str
) -> None:
    desk.run(commands.edit("person", person, sector="media"))
    tab.chosen.follow()
    write(tab, "organisation", "ონის მერია")
    assert not sector(tab).proposal.is_open()


def test_a_workbook_that_is_only_read_proposes_nothing(
    tab: AttendeesTab, desk: Desk, person: str
) -> None:
    desk.run(commands.edit("person", person, organisation="ონის  მერია"))
    tab.panel.fields.set_read_only(True)
    tab.chosen.follow()
    assert field(tab, "organisation").warning()
    assert not field(tab, "organisation").proposal.is_open() and not sector(tab).proposal.is_open()


NAMES = ["salome", "McDONALD", "o'Neill", "van der BERG", "ᲜᲘᲜᲝ", "иВАНОВ"]


@pytest.mark.parametrize("name", NAMES)
def test_a_field_never_changes_the_case_of_a_name(
    tab: AttendeesTab, desk: Desk, person: str, name: str
) -> None:
    write(tab, "given_name", name)
    write(tab, "family_name", name)
    assert (now(desk, person).given_name, now(desk, person).family_name) == (name, name)


@pytest.mark.parametrize("name", NAMES)
def test_a_cell_never_changes_the_case_of_a_name(
    tab: AttendeesTab, desk: Desk, person: str, name: str
) -> None:
    index = tab.listed.index(tab.listed.index_of(person).row(), Column.NAME)
    assert tab.listed.setData(index, f"{name} gELOVANI  x")
    words = f"{name} gELOVANI  x".split(" ", 1)
    assert (now(desk, person).given_name, now(desk, person).family_name) == (words[0], words[1])


@pytest.mark.parametrize("name", ["salome", "McDONALD", "o'Neill", "ᲜᲘᲜᲝ", "иВАНОВ"])
def test_the_door_never_changes_the_case_of_a_name(
    tab: AttendeesTab, desk: Desk, name: str
) -> None:
    made = tab.door.register(f"{name} gELOVANI")
    assert made and now(desk, made).full_name == f"{name} gELOVANI"


def test_the_door_points_out_what_is_in_a_name_and_mends_it_on_consent(
    tab: AttendeesTab, qtbot: QtBot
) -> None:
    tab.box.setText(f"ვა{ZERO_WIDTH}ხტანგ  ჭანტურია")
    assert "ვა•ხტანგ··ჭანტურია" in tab.said.text()
    assert tab.box.text() == f"ვა{ZERO_WIDTH}ხტანგ  ჭანტურია"
    qtbot.keyClick(tab.box, Qt.Key.Key_Return, ALT)
    assert tab.box.text() == "ვახტანგ ჭანტურია" and not tab.said.text()
    tab.box.undo()
    assert ZERO_WIDTH in tab.box.text()


def test_the_door_registers_what_was_typed_and_the_side_offers_to_mend_it(
    tab: AttendeesTab, desk: Desk
) -> None:
    tab.box.setText("ვახტaნგ ჭანტურია")
    tab.register()
    line = tab.panel.line
    assert line and line.person.given_name == "ვახტaნგ"
    assert field(tab, "given_name").proposal.is_open()


def test_a_cell_with_something_in_it_says_so(tab: AttendeesTab, desk: Desk, person: str) -> None:
    row = tab.listed.index_of(person).row()
    index = tab.listed.index(row, Column.ORGANISATION)
    tab.listed.setData(index, "ონის  მერია")
    assert "ონის··მერია" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data() == "ონის  მერია"
    tab.listed.setData(index, "ონის მერია")
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "ონის მერია"


def test_a_municipality_is_told_with_its_region(
    tab: AttendeesTab, desk: Desk, person: str, language: Language
) -> None:
    desk.run(commands.edit("person", person, municipality="borjomi"))
    index = tab.listed.index(tab.listed.index_of(person).row(), Column.MUNICIPALITY)
    told = index.data(Qt.ItemDataRole.ToolTipRole)
    assert told == "ბორჯომი, სამცხე-ჯავახეთი" and index.data() == "ბორჯომი"
    tab.chosen.follow()
    box = tab.panel.fields.municipality.editor
    assert box.toolTip() == told and box.accessibleDescription() == "სამცხე-ჯავახეთი"


@pytest.mark.parametrize("typed", ["borj", "ბორჯ", "боржо", "ищко"])
def test_a_municipality_is_found_in_any_script_and_layout(
    tab: AttendeesTab, desk: Desk, person: str, typed: str, qtbot: QtBot
) -> None:
    box = tab.panel.fields.municipality.editor
    box.setFocus()
    type_text(box, typed)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert now(desk, person).municipality == "borjomi"


@pytest.mark.parametrize("typed", ["მთის", "mtis", "мтис", "მთის ც", "ცენტრ"])
@pytest.mark.parametrize("column", [Column.ORGANISATION, Column.POSITION])
def test_cells_offer_what_was_entered_before_the_most_used_first(
    tab: AttendeesTab, desk: Desk, person: str, column: Column, typed: str
) -> None:
    name = column.name.lower()
    for number, text in enumerate(("მთის სახლი", "მთის ცენტრი", "მთის ცენტრი")):
        desk.run(commands.add("person", given_name=f"ა{number}", **{name: text}))
    tab.pages.list.mark(tab.listed.index(tab.listed.index_of(person).row(), column))
    tab.edit_in_place()
    editor = tab.pages.list.findChild(SuggestingEdit)
    assert isinstance(editor, SuggestingEdit)
    type_text(editor, typed)
    assert editor.offers()[0] == "მთის ცენტრი"
    assert getattr(now(desk, person), name) is None


def test_the_cursor_stays_where_it_is_when_the_key_takes_a_proposal(
    tab: AttendeesTab, desk: Desk, person: str, qtbot: QtBot
) -> None:
    write(tab, "organisation", "ონის მერია")
    position = field(tab, "position").editor
    position.setFocus()
    tab.panel.area.ensureWidgetVisible(sector(tab).proposal)
    qtbot.waitUntil(sector(tab).proposal.is_seen)
    qtbot.keyClick(position, Qt.Key.Key_Return, ALT)
    assert now(desk, person).sector == "local_government"
    assert QApplication.focusWidget() is position


def test_who_clicks_a_proposal_goes_on_in_its_field(
    tab: AttendeesTab, desk: Desk, person: str
) -> None:
    given = paste(tab, "given_name", "ანა  მარია")
    given.proposal.button.setFocus()
    given.proposal.button.click()
    assert QApplication.focusWidget() is given.editor
