"""An example is a workbook and return files that look like a real journey, and repeatable."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ecomig_desktop.domain.tables import TABLES
from ecomig_desktop.errors import Refused
from ecomig_desktop.example.making import Example, days_of, make_example
from ecomig_desktop.merge import merge_files
from ecomig_desktop.workbook import Workbook


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Example:
    """The example as it is made without any wishes. Only read from."""
    return make_example(tmp_path_factory.mktemp("example"))


@pytest.fixture(scope="module")
def office(example: Example) -> Iterator[Workbook]:
    """The office's workbook before anything is merged."""
    with Workbook.open(example.office, read_only=True) as workbook:
        yield workbook


@pytest.fixture(scope="module")
def merged(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workbook]:
    """An office's workbook with everything that the laptops brought."""
    made = make_example(tmp_path_factory.mktemp("merged"))
    with Workbook.open(made.office) as workbook:
        merge_files(workbook, list(made.returns))
        yield workbook


def digests(made: Example) -> list[str]:
    """What the records of an example's files come to."""
    found = []
    for path in (made.office, *made.returns):
        with Workbook.open(path, read_only=True) as workbook:
            found.append(workbook.digest())
    return found


def test_the_files_lie_in_the_directory_and_nothing_else(example: Example) -> None:
    names = sorted(path.name for path in example.office.parent.iterdir())
    assert names == ["laptop-1.ecomig", "laptop-2.ecomig", "laptop-3.ecomig", "office.ecomig"]
    assert [path.name for path in example.returns] == names[:3]


def test_the_same_seed_makes_the_same_records(example: Example, tmp_path: Path) -> None:
    assert digests(make_example(tmp_path / "again")) == digests(example)


def test_another_seed_makes_others(example: Example, tmp_path: Path) -> None:
    assert digests(make_example(tmp_path, laptops=0, seed=2))[0] != digests(example)[0]


def test_so_many_people_are_on_the_lists(office: Workbook) -> None:
    walk_ins = sum(1 for table, _ in office.records() if table == "person") - 120
    assert 0 < walk_ins < 12


def test_the_office_has_held_the_first_two_meetings(office: Workbook) -> None:
    counts = office.meeting_counts()
    for number, meeting in enumerate(office.meetings()):
        assert meeting.status == ("held" if number < 2 else "planned")
        assert (counts[meeting.id].present > 10) == (number < 2)
        assert (counts[meeting.id].notes > 10) == (number < 2)
        assert counts[meeting.id].invited > 15


def test_people_arrive_on_the_day_of_their_meeting(merged: Workbook) -> None:
    for meeting in merged.meetings():
        listed = merged.attendees(merged.attendee_ids(meeting.id, status="present"))
        assert listed
        for attendee in listed:
            arrived = attendee.attendance.arrived_at or ""
            assert f"{meeting.date}T10:00" < arrived < f"{meeting.date}T15:00"


def test_consents_carry_their_date_and_the_version_of_the_notice(merged: Workbook) -> None:
    asked = [row for table, row in merged.records() if table == "attendance"]
    given = [row for row in asked if row["photo_consent"] is not None]
    assert given
    for row in given:
        assert row["photo_consent_at"]
        assert row["photo_consent_version"] == "2016-1"


def test_after_merging_every_meeting_was_held_and_every_theme_spoken_of(merged: Workbook) -> None:
    assert {meeting.status for meeting in merged.meetings()} == {"held"}
    themes = {theme.id for theme in merged.themes()}
    for meeting in merged.meetings():
        assert {row.note.theme for row in merged.notes(meeting.id)} == themes


def test_figures_carry_indicator_value_and_unit(merged: Workbook) -> None:
    figures = merged.notes(kind="figure")
    assert len(figures) > 7
    for row in figures:
        assert row.note.indicator
        assert row.note.value is not None
        assert row.note.unit


def test_merging_shows_conflicts_of_values_and_of_a_deletion(merged: Workbook) -> None:
    conflicts = merged.conflicts()
    columns = {(conflict.table, conflict.column) for conflict in conflicts}
    assert {("person", "position"), ("person", "organisation"), ("note", "deleted")} <= columns
    assert all(conflict.table in TABLES for conflict in conflicts)
    assert 3 < len(conflicts) < 20


def test_merging_shows_people_who_stand_there_twice(merged: Workbook) -> None:
    reasons = set()
    for _, row in (entry for entry in merged.records() if entry[0] == "person"):
        names = {name: str(row[name] or "") for name in ("given_name", "family_name")}
        found = merged.possible_duplicates(
            **names,
            phone=str(row["phone"] or ""),
            email=str(row["email"] or ""),
            exclude_id=str(row["id"]),
        )
        reasons |= {reason for duplicate in found for reason in duplicate.reasons}
    assert {"phone", "name"} <= reasons


def test_every_laptop_brings_something_of_its_own(tmp_path: Path) -> None:
    made = make_example(tmp_path, people=70, laptops=6)
    with Workbook.open(made.office) as workbook:
        results = merge_files(workbook, list(made.returns)).files
    assert len(results) == 6
    assert all(result.new > 10 for result in results)
    assert all(result.refused is None for result in results)


def test_a_single_laptop_is_at_odds_with_the_office(tmp_path: Path) -> None:
    made = make_example(tmp_path, people=70, laptops=1)
    with Workbook.open(made.office) as workbook:
        merge_files(workbook, list(made.returns))
        assert workbook.conflict_count() > 2


@pytest.mark.parametrize(("people", "laptops"), [(0, 0), (0, 2), (1, 1), (9, 2)])
def test_few_people_make_an_example_too(people: int, laptops: int, tmp_path: Path) -> None:
    made = make_example(tmp_path, people=people, laptops=laptops)
    with Workbook.open(made.office) as workbook:
        merge_files(workbook, list(made.returns))
        assert len(workbook.meetings()) == 7


@pytest.mark.parametrize("laptops", range(1, 12))
def test_every_meeting_has_a_laptop_and_every_laptop_a_meeting(laptops: int) -> None:
    journeys = [days_of(laptop, laptops, 5) for laptop in range(laptops)]
    assert all(journeys)
    parts: dict[int, list[tuple[int, int]]] = {}
    for number, share, of in (day for journey in journeys for day in journey):
        parts.setdefault(number, []).append((share, of))
    assert sorted(parts) == [0, 1, 2, 3, 4]
    for shares in parts.values():
        assert sorted(shares) == [(share, len(shares)) for share in range(len(shares))]


def test_another_year_moves_everything(tmp_path: Path) -> None:
    made = make_example(tmp_path, people=30, laptops=1, year=2027)
    with Workbook.open(made.returns[0], read_only=True) as workbook:
        times = [str(row["taken_at"]) for table, row in workbook.records() if table == "note"]
    assert times
    assert all(time.startswith("2027-11-") for time in times)


def test_an_example_is_never_written_over(tmp_path: Path) -> None:
    make_example(tmp_path, people=5, laptops=1)
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    with pytest.raises(Refused) as refusal:
        make_example(tmp_path, people=5, laptops=1)
    assert refusal.value.key == "exists_already"
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_progress_runs_forward_and_names_where_it_is(tmp_path: Path) -> None:
    told: list[tuple[float, str]] = []
    make_example(tmp_path, people=5, laptops=2, progress=lambda *step: told.append(step))
    fractions = [fraction for fraction, _ in told]
    assert fractions == sorted(fractions)
    assert 0 <= fractions[0] < fractions[-1] < 1
    assert {"ანაკლია", "ლეპტოპი-2"} <= {where for _, where in told}


def test_stopping_leaves_nothing(tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop(fraction: float, _where: str) -> None:
        if fraction > 0.5:
            raise Stopped

    with pytest.raises(Stopped):
        make_example(tmp_path, people=5, progress=stop)
    assert list(tmp_path.iterdir()) == []
