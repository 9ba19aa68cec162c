"""Who was at the meetings, counted; every sum a second time from the records."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecomig_desktop.domain.tables import AGE_GROUPS, ATTENDANCE_STATUSES, GENDERS, SECTORS
from ecomig_desktop.example.plan import default_plan
from ecomig_desktop.reports.people_counts import Group, PeopleCounts, count_people, read_lists
from ecomig_desktop.workbook import Put, Workbook, commands
from ecomig_desktop.workbook.command import Command
from tests.outcomes_world import FORUM, World, create, row
from tests.reports.naive import Naive


def counted(workbook: Workbook) -> PeopleCounts:
    return count_people(read_lists(workbook))


def as_counters(groups: tuple[Group, ...]) -> tuple[Counter[str | None], Counter[str | None]]:
    people = Counter({each.key: each.people for each in groups})
    return people, Counter({each.key: each.attendances for each in groups})


def agrees(workbook: Workbook) -> None:
    """Every number is what a naive second count says."""
    counts, naive = counted(workbook), Naive(workbook)
    present = naive.present()
    assert counts.people == len({who for _, who in present})
    assert counts.attendances == len(present)
    for groups, column in (
        (counts.by_sector, "sector"),
        (counts.by_gender, "gender"),
        (counts.by_age, "age_group"),
        (counts.by_municipality, "municipality"),
    ):
        assert as_counters(groups) == naive.by(column)
    assert sum(each.people for each in counts.by_region) == counts.people
    assert sum(counts.times.values()) == counts.people
    assert sum(often * many for often, many in counts.times.items()) == counts.attendances
    seen: set[str] = set()
    for each in counts.meetings:
        here = {who for _, who in naive.present(each.meeting.id)}
        assert (each.present, each.new) == (len(here), len(here - seen))
        assert each.present == each.new + each.repeated
        assert each.listed == each.invited + each.confirmed + each.present + each.absent
        seen |= here
    for each in counts.forums:
        here = {who for _, who in naive.present(each.meeting.id)}
        assert (each.present, each.repeated) == (len(here), len(here & seen))


def test_every_sum_is_that_of_the_records(world: World) -> None:
    agrees(world.workbook)
    assert counted(world.workbook).attendances > counted(world.workbook).people > 50


def test_the_numbers_of_a_meeting_are_those_of_the_schedule(world: World) -> None:
    shown = world.workbook.meeting_counts()
    for each in counted(world.workbook).meetings:
        there = shown[each.meeting.id]
        assert (each.listed, each.present) == (there.invited, there.present)


def test_a_forum_is_no_meeting(world: World) -> None:
    counts = counted(world.workbook)
    assert [each.meeting.id for each in counts.forums] == [FORUM]
    assert FORUM not in [each.meeting.id for each in counts.meetings]
    assert counts.forums[0].present > 0


def test_people_who_are_one_count_once(tmp_path: Path) -> None:
    with create(tmp_path, default_plan()) as workbook:
        first, second = (each.id for each in workbook.meetings()[:2])
        one, other = (
            workbook.run(commands.add("person", given_name=name, sector=sector)).ids[0]
            for name, sector in (("თამარ", None), ("Tamar", "media"))
        )
        for meeting, person in ((first, one), (first, other), (second, other)):
            workbook.run(commands.check_in(meeting, person, "10:00"))
        before = counted(workbook)
        workbook.run(commands.judge(one, other, "same"))
        after = counted(workbook)
    assert (before.people, before.attendances) == (2, 3)
    assert (after.people, after.attendances) == (1, 2)
    assert after.by_sector == (Group("media", 1, 2),)
    assert [(each.new, each.repeated) for each in after.meetings[:2]] == [(1, 0), (0, 1)]


def test_people_who_are_said_to_differ_are_two(tmp_path: Path) -> None:
    with create(tmp_path, default_plan()) as workbook:
        meeting = workbook.meetings()[0].id
        one, other = (workbook.run(commands.add("person", given_name="ნინო")).ids[0] for _ in "ab")
        for person in (one, other):
            workbook.run(commands.check_in(meeting, person, "10:00"))
        workbook.run(commands.judge(one, other, "different"))
        assert counted(workbook).people == 2


def test_an_empty_workbook_has_zeros(tmp_path: Path) -> None:
    with create(tmp_path) as workbook:
        counts = counted(workbook)
    assert (counts.people, counts.attendances, counts.meetings, counts.by_sector) == (0, 0, (), ())


@pytest.mark.parametrize("status", [None, "invited", "confirmed", "absent"])
def test_who_did_not_come_is_not_counted(tmp_path: Path, status: str | None) -> None:
    with create(tmp_path, default_plan()) as workbook:
        values = {"meeting": workbook.meetings()[0].id, "status": status}
        values["person"] = workbook.run(commands.add("person", given_name="ნინო")).ids[0]
        workbook.run(Command("set_status", (Put("attendance", values),)))
        counts = counted(workbook)
    assert counts.people == 0
    assert getattr(counts.meetings[0], status or "invited") == counts.meetings[0].listed == 1


_attendances = st.lists(
    st.tuples(st.integers(0, 2), st.integers(0, 5), st.sampled_from((None, *ATTENDANCE_STATUSES))),
    max_size=14,
)
_people = st.lists(
    st.tuples(
        st.sampled_from((None, *SECTORS)),
        st.sampled_from((None, *GENDERS)),
        st.sampled_from((None, *AGE_GROUPS)),
        st.sampled_from((None, "zugdidi", "batumi", "central")),
    ),
    min_size=6,
    max_size=6,
)
_same = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=4)


@settings(max_examples=15)
@given(_people, _attendances, _same, st.booleans())
def test_whatever_is_on_the_lists_both_counts_agree(
    people: list[tuple[str | None, ...]],
    attendances: list[tuple[int, int, str | None]],
    same: list[tuple[int, int]],
    forum: bool,
) -> None:
    columns = ("sector", "gender", "age_group", "municipality")
    with tempfile.TemporaryDirectory() as folder, create(Path(folder)) as workbook:
        puts = [
            Put("person", dict(zip(columns, values, strict=True)), row("person", number))
            for number, values in enumerate(people)
        ]
        puts += [
            Put("meeting", {"date": f"2016-11-1{number}"}, row("meeting", number))
            for number in range(3)
        ]
        puts += [
            Put(
                "attendance",
                {"meeting": row("meeting", at), "person": row("person", who), "status": status},
            )
            for at, who, status in attendances
        ]
        puts += (
            [Put("activity", {"meeting": row("meeting", 2)}, row("activity", 0))] if forum else []
        )
        workbook.run(Command("script", tuple(puts)))
        for one, other in same:
            if one != other:
                workbook.run(commands.judge(row("person", one), row("person", other), "same"))
        agrees(workbook)
