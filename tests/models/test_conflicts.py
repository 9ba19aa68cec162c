"""The list of conflicts: in groups, in step with the workbook, read again where it changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ecomig_desktop.merge import merge_files
from ecomig_desktop.models.conflicts import ConflictsModel
from ecomig_desktop.models.news import News
from ecomig_desktop.models.settled import SettledModel
from ecomig_desktop.workbook import Workbook, commands
from ecomig_desktop.workbook.cases import Case, mix
from tests.trips import Trips


@pytest.fixture
def trips(tmp_path: Path) -> Trips:
    return Trips(tmp_path)


@pytest.fixture
def office(trips: Trips) -> Iterator[Workbook]:
    """Two laptops differ on two fields of a person and on the text of a note."""
    for number in (1, 2):
        name = f"ლეპტოპი-{number}"
        with trips.away(name) as laptop:
            laptop.run(
                commands.edit("person", trips.person, position=f"თანამდებობა {number}", phone=name)
            )
            laptop.run(commands.edit("note", trips.note, text=f"ტექსტი {number}"))
    with trips.open_office() as workbook:
        merge_files(workbook, [trips.returned(f"ლეპტოპი-{number}") for number in (1, 2)])
        yield workbook


@pytest.fixture
def news() -> News:
    return News()


@pytest.fixture
def model(office: Workbook, news: News) -> ConflictsModel:
    return ConflictsModel(office, news, lambda case: (case.conflict.table, case.conflict.column))


def columns(model: ConflictsModel) -> list[str]:
    return [case.conflict.column for case in model.rows()]


def decide(office: Workbook, news: News, trips: Trips, **values: object) -> None:
    changed = office.run(mix("person", trips.person, values))  # type: ignore[arg-type]
    news.changed.emit(changed, None)


def test_conflicts_of_one_record_stand_together_people_first(model: ConflictsModel) -> None:
    assert columns(model) == ["phone", "position", "text"]


def test_the_model_follows_the_workbook(
    model: ConflictsModel, office: Workbook, news: News, trips: Trips
) -> None:
    decide(office, news, trips, phone="1", position="2")
    assert columns(model) == ["text"]
    news.changed.emit(office.undo(), None)
    assert columns(model) == ["phone", "position", "text"]


def test_a_decision_reads_only_its_own_record_again(
    model: ConflictsModel, office: Workbook, news: News, trips: Trips
) -> None:
    (note,) = (case for case in model.rows() if case.conflict.table == "note")
    decide(office, news, trips, phone="1")
    assert note is next(case for case in model.rows() if case.conflict.table == "note")


def test_what_touches_no_conflict_tells_nobody(
    model: ConflictsModel, office: Workbook, news: News
) -> None:
    told: list[None] = []
    model.recounted.connect(lambda: told.append(None))
    news.changed.emit(office.run(commands.add("person", given_name="ბექა")), None)
    assert told == []


def test_groups_are_counted_and_shown(model: ConflictsModel) -> None:
    assert model.group_counts() == {"people": 2, "notes": 1}
    model.show_group("notes")
    assert (columns(model), model.total) == (["text"], 3)


def test_a_group_that_is_empty_gives_way_to_all(
    model: ConflictsModel, office: Workbook, news: News, trips: Trips
) -> None:
    model.show_group("people")
    decide(office, news, trips, phone="1", position="2")
    assert (model.group, columns(model)) == (None, ["text"])


def test_fields_are_counted_the_most_frequent_first(model: ConflictsModel) -> None:
    assert model.field_counts() == {
        ("person", "phone"): 1, ("person", "position"): 1, ("note", "text"): 1,
    }  # fmt: skip


def test_all_conflicts_of_a_record(model: ConflictsModel) -> None:
    first: Case = model.rows()[0]
    assert [case.conflict.column for case in model.of_record(first)] == ["phone", "position"]


def test_what_was_decided_is_listed_the_newest_first(
    office: Workbook, news: News, trips: Trips
) -> None:
    settled = SettledModel(office, lambda each: (each.table, str(each.now)))
    decide(office, news, trips, position="2")
    decide(office, news, trips, phone="1")
    settled.refresh()
    assert [each.column for each in settled.rows()] == ["phone", "position"]
    assert settled.index(0, 0).data() == "person"
