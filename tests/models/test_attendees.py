"""The list of attendees as a model: what it reads, shows, writes, and hears of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from pytestqt.qtbot import QtBot

from ecomig_desktop.domain.change import new_row_id
from ecomig_desktop.errors import Refused
from ecomig_desktop.models.attendee_cells import Column
from ecomig_desktop.models.attendees import FIRST, PAGE, AttendeesModel
from ecomig_desktop.models.matches import MatchesModel
from ecomig_desktop.models.news import News
from ecomig_desktop.views.attendees.words import CellWords
from ecomig_desktop.workbook import Changed, Command, Put, Workbook, commands
from ecomig_desktop.workbook.reading import Attendee, Counters

NOW = "2016-11-15T10:42:00"


class Office:
    """A workbook, its news, and commands as the window runs them."""

    def __init__(self, workbook: Workbook) -> None:
        self.workbook, self.news = workbook, News()
        self.refused: list[Refused] = []
        self.meeting = self.run(commands.add("meeting", place="ანაკლია")).ids[0]

    def run(self, command: Command) -> Changed:
        changed = self.workbook.run(command)
        self.news.changed.emit(changed, None)
        return changed

    def try_run(self, command: Command) -> Changed | None:
        try:
            return self.run(command)
        except Refused as error:
            self.refused.append(error)
            return None

    def register(self, given: str, family: str, **values: str) -> str:
        names = {"given_name": given, "family_name": family, **values}
        return self.run(commands.register(self.meeting, names, "10:10", status="invited")).ids[0]

    def model(self) -> AttendeesModel:
        words = CellWords(lambda: "ka")
        model = AttendeesModel(self.workbook, self.news, words, self.try_run, lambda: NOW)
        model.show_meeting(self.meeting)
        return model


@pytest.fixture
def office(tmp_path: Path, qtbot: QtBot) -> Iterator[Office]:
    with Workbook.create(tmp_path / "a.ecomig") as workbook:
        made = Office(workbook)
        for given, family in (("თამარ", "გელოვანი"), ("ნინო", "აბაშიძე"), ("გია", "ბერიძე")):
            made.register(given, family)
        yield made


def names(model: AttendeesModel) -> list[str]:
    return [model.index(row, Column.NAME).data() for row in range(model.rowCount())]


def test_people_stand_in_the_order_of_their_family_names(office: Office) -> None:
    assert names(office.model()) == ["ნინო აბაშიძე", "გია ბერიძე", "თამარ გელოვანი"]


def test_there_is_nothing_below_a_row(office: Office) -> None:
    model = office.model()
    row = model.index(0, 0)
    assert model.rowCount(row) == model.columnCount(row) == 0
    assert not model.canFetchMore(row)


def test_an_index_beyond_the_list_has_no_data(office: Office) -> None:
    model = office.model()
    assert model.data(QModelIndex()) is None and model.line(QModelIndex()) is None


def test_a_cell_is_written_as_one_command(office: Office) -> None:
    model = office.model()
    assert model.setData(model.index(0, Column.ORGANISATION), "  მერია ")
    assert model.index(0, Column.ORGANISATION).data() == "მერია"
    assert office.workbook.undo_intent() == "edit_person"


def test_a_name_is_written_over_with_both_its_parts(office: Office) -> None:
    model = office.model()
    assert model.setData(model.index(0, Column.NAME), "ნინო წერეთელი")
    line = model.line(model.index(2, 0))
    assert line and (line.person.given_name, line.person.family_name) == ("ნინო", "წერეთელი")


def test_a_status_is_written_with_the_time(office: Office) -> None:
    model = office.model()
    assert model.setData(model.index(1, Column.STATUS), "present")
    assert model.index(1, Column.STATUS).data() == "✓ 10:42"


def test_what_changes_nothing_writes_nothing(office: Office) -> None:
    model = office.model()
    before = office.workbook.change_count()
    assert model.setData(model.index(0, Column.NAME), "ნინო აბაშიძე")
    assert office.workbook.change_count() == before


def test_what_is_refused_is_told_and_changes_nothing(office: Office) -> None:
    model = office.model()
    assert not model.setData(model.index(0, Column.ORGANISATION), "ა" * 501)
    assert [error.key for error in office.refused] == ["too_long"]
    assert model.index(0, Column.ORGANISATION).data() == ""


def test_the_number_is_not_edited(office: Office) -> None:
    model = office.model()
    assert not model.flags(model.index(0, Column.NUMBER)) & Qt.ItemFlag.ItemIsEditable
    assert model.flags(model.index(0, Column.NAME)) & Qt.ItemFlag.ItemIsEditable


def test_somebody_new_comes_into_their_place(office: Office) -> None:
    model = office.model()
    office.register("ანა", "აკობია")
    assert names(model)[1] == "ანა აკობია"


def test_a_row_keeps_its_place_in_views_when_others_come(office: Office) -> None:
    model = office.model()
    held = QPersistentModelIndex(model.index(2, Column.NAME))
    office.register("ანა", "აკობია")
    assert held.isValid() and held.row() == 3
    assert held.data() == "თამარ გელოვანი"


def test_who_was_taken_off_the_list_goes_and_undo_brings_them_back(office: Office) -> None:
    model = office.model()
    line = model.line(model.index(1, 0))
    assert line
    office.run(commands.remove_attendance(office.meeting, line.person.id))
    assert names(model) == ["ნინო აბაშიძე", "თამარ გელოვანი"]
    office.news.changed.emit(office.workbook.undo(), None)
    assert names(model) == ["ნინო აბაშიძე", "გია ბერიძე", "თამარ გელოვანი"]


def test_a_change_of_somebody_is_told_for_their_row_only(office: Office, qtbot: QtBot) -> None:
    model = office.model()
    line = model.line(model.index(1, 0))
    assert line
    with qtbot.waitSignal(model.dataChanged) as told:
        office.run(commands.edit("person", line.person.id, position="მწერალი"))
    first, last, *_ = told.args
    assert first.row() == last.row() == 1
    assert model.index(1, Column.POSITION).data() == "მწერალი"


def test_a_filter_lets_through_what_fits_and_follows_changes(office: Office) -> None:
    model = office.model()
    model.filter("present", None)
    assert model.rowCount() == 0
    line = office.workbook.attendees(office.workbook.attendee_ids(office.meeting))[0]
    office.run(commands.check_in(office.meeting, line.person.id, NOW))
    assert names(model) == [line.person.full_name]


def test_where_somebody_stands_is_found(office: Office) -> None:
    model = office.model()
    line = model.line(model.index(2, 0))
    assert line and model.index_of(line.person.id).row() == 2
    assert not model.index_of("nobody").isValid() and not model.index_of(None).isValid()


class Long:
    """Stands for a workbook with a hundred thousand people, and counts what is read of it."""

    read_only = False

    def __init__(self, people: int) -> None:
        self.ids = [f"{number:06}" for number in range(people)]
        self.read: list[str] = []
        self.asked: list[int | None] = []

    def attendee_ids(
        self,
        meeting: str,
        *,
        status: str | None = None,
        sector: str | None = None,
        limit: int | None = None,
    ) -> list[str]:
        self.asked.append(limit)
        return self.ids[:limit]

    def attendees(self, ids: Sequence[str]) -> list[Attendee]:
        from ecomig_desktop.domain.attendance import Attendance
        from ecomig_desktop.domain.person import Person

        self.read += ids
        return [Attendee(Attendance(id=row), Person(id=row, given_name=row)) for row in ids]

    def attendee_counters(self, meeting: str) -> Counters:
        return Counters()


def long_model(people: int) -> tuple[AttendeesModel, Long]:
    workbook = Long(people)
    words = CellWords(lambda: "ka")
    model = AttendeesModel(workbook, News(), words, lambda command: None, lambda: NOW)  # type: ignore[arg-type]
    model.show_meeting("meeting")
    return model, workbook


def test_of_a_hundred_thousand_only_the_first_are_known_and_none_is_read(qtbot: QtBot) -> None:
    model, workbook = long_model(100_000)
    assert model.rowCount() == FIRST and model.canFetchMore(QModelIndex())
    assert workbook.asked == [FIRST] and workbook.read == []


def test_looking_at_a_row_reads_one_page(qtbot: QtBot) -> None:
    model, workbook = long_model(100_000)
    for column in Column:
        model.index(7, column).data()
    assert len(workbook.read) == PAGE


def test_scrolling_to_the_end_reads_ids_and_one_more_page(qtbot: QtBot) -> None:
    model, workbook = long_model(100_000)
    model.fetchMore(QModelIndex())
    assert model.rowCount() == 100_000 and not model.canFetchMore(QModelIndex())
    model.index(99_999, Column.NAME).data()
    assert len(workbook.read) == 100_000 % PAGE


def test_what_was_read_is_let_go_again(qtbot: QtBot) -> None:
    model, _ = long_model(100_000)
    model.fetchMore(QModelIndex())
    for row in range(0, 100_000, PAGE):
        model.index(row, Column.NAME).data()
    assert len(model._lines) < 3000


def test_matches_mark_what_was_typed_and_forget_it(office: Office) -> None:
    words = CellWords(lambda: "ka")
    model = MatchesModel(office.workbook, office.news, words, office.try_run, lambda: NOW)
    model.search("გელ", office.meeting)
    assert [row.person.family_name for row in model.rows()] == ["გელოვანი"]
    model.search("", office.meeting)
    assert model.rowCount() == 0


def test_matches_follow_what_changes(office: Office) -> None:
    words = CellWords(lambda: "ka")
    model = MatchesModel(office.workbook, office.news, words, office.try_run, lambda: NOW)
    model.search("ჭან", office.meeting)
    person = new_row_id()
    office.run(Command("import", (Put("person", {"family_name": "ჭანტურია"}, person),)))
    assert [row.person.id for row in model.rows()] == [person]
    assert model.rows()[0].attendance is None and not model.rows()[0].elsewhere
    assert not model.flags(model.index(0, Column.STATUS)) & Qt.ItemFlag.ItemIsEditable
