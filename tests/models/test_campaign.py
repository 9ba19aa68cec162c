"""The activities of the campaign as rows, and where they stand in time."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from ecomig_desktop.domain.outcomes import Activity, Series
from ecomig_desktop.models.campaign import (
    OVERDUE,
    ActivityRow,
    CampaignModel,
    activity_state,
    films_of,
)
from ecomig_desktop.models.campaign_time import by_day, lanes, months_shown, shifted, weeks
from ecomig_desktop.models.news import News
from ecomig_desktop.workbook import Workbook, commands
from ecomig_desktop.workbook import campaign_commands as campaign
from ecomig_desktop.workbook import outcome_commands as outcomes

TODAY = date(2016, 12, 20)


def row(number: int, day: str | None = None, kind: str = "public_forum") -> ActivityRow:
    return ActivityRow(Activity(str(number), kind, date=day), "planned")


@pytest.mark.parametrize(
    ("status", "day", "state"),
    [
        ("planned", "2016-12-19", OVERDUE),
        ("planned", "2016-12-20", "planned"),
        ("planned", None, "planned"),
        (None, "2016-12-19", OVERDUE),
        ("held", "2016-12-19", "held"),
        ("cancelled", "2016-12-19", "cancelled"),
    ],
)
def test_what_was_planned_for_a_day_that_has_passed_is_overdue(
    status: str | None, day: str | None, state: str
) -> None:
    assert activity_state(Activity("a", status=status, date=day), TODAY) == state


def test_weeks_begin_on_monday() -> None:
    assert [week[0].isoformat() for week in weeks((2016, 12))] == [
        "2016-11-28", "2016-12-05", "2016-12-12", "2016-12-19", "2016-12-26",
    ]  # fmt: skip


def test_months_go_over_the_end_of_a_year() -> None:
    assert shifted((2016, 12), 1) == (2017, 1)
    assert shifted((2017, 1), -1) == (2016, 12)


def test_a_timeline_begins_in_the_december_of_the_meetings() -> None:
    shown = months_shown([row(1, "2017-09-01")], 2016, TODAY)
    assert (shown[0], shown[-1]) == ((2016, 12), (2017, 9))
    assert months_shown([], 2016, TODAY)[0] == (2016, 12)
    assert months_shown([row(1, "2016-10-01")], 2016, TODAY)[0] == (2016, 10)
    assert len(months_shown([], None, TODAY)) == 6


days = st.dates(date(2016, 12, 1), date(2017, 6, 1))


@given(st.lists(st.tuples(days, st.integers(1, 200)), max_size=40))
def test_no_two_activities_of_a_level_touch(made: list[tuple[date, int]]) -> None:
    rows = [row(number, day.isoformat()) for number, (day, _) in enumerate(sorted(made))]
    widths = {each.id: width for each, (_, width) in zip(rows, sorted(made), strict=True)}
    found = lanes(rows, lambda day: float(day.toordinal()), lambda each: widths[each.id], 4.0)
    lane = found[0]
    assert len(lane.placed) == len(rows)
    for at in range(lane.levels):
        level = sorted((each for each in lane.placed if each.level == at), key=lambda e: e.left)
        assert level
        for one, other in pairwise(level):
            assert one.left + one.width + 4 <= other.left


def test_what_is_on_a_day_keeps_its_order() -> None:
    rows = [row(1, "2016-12-20"), row(2), row(3, "2016-12-20")]
    assert by_day(rows) == {date(2016, 12, 20): [rows[0], rows[2]]}


def test_films_are_told_by_number_and_those_without_a_date_named() -> None:
    series = Series("s", episodes=5)
    rows = tuple(
        ActivityRow(Activity(str(n), "documentary", series="s", episode=n, date=day), "planned")
        for n, day in ((4, None), (1, "2016-12-07"), (2, None))
    )
    films = films_of(series, rows)
    assert [each.activity.episode for each in films.episodes] == [1, 2, 4]
    assert (films.missing, films.undated, films.planned) == ((3, 5), (2, 4), 5)


@pytest.fixture
def news(qapp: QApplication) -> News:
    return News()


@pytest.fixture
def model(workbook: Workbook, news: News) -> CampaignModel:
    return CampaignModel(workbook, news, lambda row: row.id, lambda: TODAY)


def add(workbook: Workbook, news: News, **values: object) -> str:
    changed = workbook.run(commands.add("activity", **values))
    news.changed.emit(changed, None)
    return changed.ids[0]


def test_rows_follow_the_news_and_pass_the_filters(
    workbook: Workbook, news: News, model: CampaignModel
) -> None:
    late = add(workbook, news, kind="public_forum", date="2016-12-10")
    film = add(workbook, news, kind="documentary", date="2016-12-21")
    assert [each.id for each in model.rows()] == [late, film]
    model.filter(kind="documentary", state=None)
    assert [each.id for each in model.rows()] == [film]
    assert model.states() == {"planned": 1}
    model.filter(kind=None, state=OVERDUE)
    assert [each.id for each in model.rows()] == [late]
    assert model.find(film) is not None and len(model.everything()) == 2


def test_whoever_is_one_with_others_was_met_once(
    workbook: Workbook, news: News, model: CampaignModel
) -> None:
    made = add(workbook, news, kind="individual_meeting")
    people = [
        workbook.run(commands.add("person", given_name=name)).ids[0] for name in ("ანა", "Ana")
    ]
    workbook.run(outcomes.join("activity_person", made, people))
    workbook.run(commands.judge(people[0], people[1], "same"))
    model.refresh()
    assert [each.people for each in model.rows()] == [1]


def test_a_forum_counts_who_is_on_its_list(
    workbook: Workbook, news: News, model: CampaignModel
) -> None:
    made = add(workbook, news, kind="public_forum")
    forum = next(each for each in workbook.activities() if each.id == made)
    meeting = workbook.run(campaign.make_list(forum)).ids[0]
    person = workbook.run(commands.add("person", given_name="ანა")).ids[0]
    news.changed.emit(workbook.run(commands.invite(meeting, [person])), None)
    assert [each.people for each in model.rows()] == [1]


def test_words_find_by_place_people_and_bodies(
    workbook: Workbook, news: News, model: CampaignModel
) -> None:
    made = add(workbook, news, kind="individual_meeting", municipality="khulo")
    add(workbook, news, kind="individual_meeting", title="სხვა")
    workbook.run(campaign.meet_new(made, "ანა", "ლომიძე"))
    body = next(each for each in workbook.bodies() if each.key == "mra")
    workbook.run(campaign.meet_bodies(made, [body]))
    model.refresh()
    for search in ("ლომიძე", "Khulo", "khulo ლომიძე", "სამინისტრო", "lomiZe"):
        model.filter(kind=None, state=None, search=search)
        assert [each.id for each in model.rows()] == [made], search
    model.filter(kind=None, state=None, search="ლომიძე სხვა")
    assert not model.rows() and not model.states()


@pytest.mark.parametrize(
    ("days", "nearest"),
    [
        (["2016-12-19", None, "2016-12-20", "2016-12-21"], "2016-12-20"),
        (["2016-12-05", "2016-12-19", None], "2016-12-19"),
        ([None], None),
    ],
)
def test_it_begins_with_what_comes_next_else_with_the_last(
    workbook: Workbook, news: News, model: CampaignModel, days: list[str | None], nearest: str
) -> None:
    for day in days:
        add(workbook, news, kind="public_forum", date=day)
    found = model.nearest()
    assert (found.activity.date if found else None) == nearest
