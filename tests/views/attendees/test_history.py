"""The history of a person says which entries settled a conflict, and what they did not take."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ecomig_desktop.merge import merge_files
from ecomig_desktop.views.attendees.history import HistoryDialog, decided_lines, history_of
from ecomig_desktop.views.language import Language
from ecomig_desktop.views.theme import Theme
from ecomig_desktop.views.widgets.pill import Pill
from ecomig_desktop.workbook import Workbook, commands
from ecomig_desktop.workbook.cases import case_of, mix
from tests.trips import Trips


@pytest.fixture
def trips(tmp_path: Path) -> Trips:
    return Trips(tmp_path)


def decided(trips: Trips, office: Workbook) -> list[list[str]]:
    """What each entry decided against, the newest entry first."""
    person = office.person(trips.person)
    assert person is not None
    return [decided_lines(told.entry, "ka") for told in history_of(office, person, None)]


def test_what_a_decision_did_not_take_is_told_with_who_had_said_it(
    trips: Trips, language: Language
) -> None:
    with trips.open_office() as office:
        merge_files(office, trips.positions("თავმჯდომარე", "მოადგილე"))
        office.run(mix("person", trips.person, {"position": "თავმჯდომარე"}))
        newest, *earlier = decided(trips, office)
    assert newest == ["თანამდებობა, არ შეირჩა: მოადგილე (ლეპტოპი-2, ოპერატორი ლეპტოპი-2)"]
    assert not any(earlier)


def test_a_person_who_stays_though_deleted_elsewhere(trips: Trips, language: Language) -> None:
    edited = trips.edit("ლეპტოპი-1", "person", trips.person, position="წევრი")
    with trips.away("ლეპტოპი-2") as laptop:
        laptop.run(commands.delete("person", trips.person))
    with trips.open_office() as office:
        merge_files(office, [edited, trips.returned("ლეპტოპი-2")])
        (conflict,) = office.conflicts()
        office.run(case_of(office, conflict).choices[0].command)
        assert decided(trips, office)[0] == [
            "რჩება, თუმცა წაშლილი იყო (ლეპტოპი-2, ოპერატორი ლეპტოპი-2)"
        ]


def test_the_entry_is_marked(trips: Trips, language: Language, theme: Theme, qtbot: QtBot) -> None:
    with trips.open_office() as office:
        merge_files(office, trips.positions("თავმჯდომარე", "მოადგილე"))
        office.run(mix("person", trips.person, {"position": "თავმჯდომარე"}))
        office.run(commands.invite(trips.meeting, [trips.person]))
        attendee = office.attendee(trips.meeting, trips.person)
        assert attendee is not None
        dialog = HistoryDialog(office, attendee, "ka")
        qtbot.addWidget(dialog)
    assert [pill.text() for pill in dialog.findChildren(Pill)] == ["გადაწყდა კონფლიქტი"]
