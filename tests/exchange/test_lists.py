"""Who is on a list that goes out, and what it says of them."""

from __future__ import annotations

from datetime import datetime

import pytest

from ecomig_desktop.errors import Refused
from ecomig_desktop.exchange.lists import ListOptions, PeopleList, people_lists
from ecomig_desktop.workbook import campaign_commands as campaign
from ecomig_desktop.workbook import commands
from tests.exchange.listed import PEOPLE, WHOLE, Listed


def column(people: PeopleList, key: str) -> list[object]:
    (at,) = [number for number, each in enumerate(people.columns) if each.key == key]
    return [row[at] for row in people.rows]


def test_all_people_stand_first_and_then_every_meeting(listed: Listed) -> None:
    lists = people_lists(listed.workbook, WHOLE)
    assert [each.name for each in lists][:3] == [
        "ყველა",
        "15.11.2016 ანაკლია",
        "16.11.2016 წყალტუბო",
    ]
    assert [len(each.rows) for each in lists] == [3, 3, 1, 0, 0, 0, 0, 0]


def test_everybody_is_named_once_with_their_meetings(listed: Listed) -> None:
    everybody = people_lists(listed.workbook, WHOLE)[0]
    assert column(everybody, "family_name") == ["აბაშიძე", "დე ბოერი", "ჯანჯღავა"]
    assert column(everybody, "meetings")[0] == "15.11.2016 ანაკლია; 16.11.2016 წყალტუბო"
    assert column(everybody, "present") == [1, 1, 1]


def test_the_list_of_a_forum_is_called_as_the_forum_is(listed: Listed) -> None:
    workbook = listed.workbook
    workbook.run(
        commands.add(
            "activity", kind="public_forum", title="ფორუმი", place="ქუთაისი", date="2016-12-09"
        )
    )
    (forum,) = workbook.activities()
    meeting = workbook.run(campaign.make_list(forum)).ids[0]
    workbook.run(commands.check_in(meeting, listed.people[0], "14:00"))
    lists = people_lists(workbook, WHOLE)
    assert lists[-1].name == "09.12.2016 ფორუმი"
    assert "09.12.2016 ფორუმი" in str(column(lists[0], "meetings")[0])


def test_people_who_are_one_stand_there_once(listed: Listed) -> None:
    other = {"given_name": "ანა", "family_name": "აბაშიძე-ლომი"}
    listed.workbook.run(commands.register(listed.second, other, "11:00"))
    ids = listed.workbook.attendee_ids(listed.second)
    twin = next(
        line.person.id
        for line in listed.workbook.attendees(ids)
        if line.person.family_name == "აბაშიძე-ლომი"
    )
    listed.workbook.run(commands.judge(listed.people[0], twin, "same"))
    lists = people_lists(listed.workbook, WHOLE)
    assert [len(each.rows) for each in lists][:3] == [3, 3, 1]
    assert column(lists[0], "present") == [2, 1, 1]


def test_contacts_are_there_only_where_they_are_asked_for(listed: Listed) -> None:
    for everyone in people_lists(listed.workbook, ListOptions()):
        assert not {"phone", "email"} & {each.key for each in everyone.columns}
        assert "599" not in repr(everyone.rows)


def test_what_is_personal_can_be_left_out(listed: Listed) -> None:
    options = ListOptions(personal=False, consents=False)
    keys = {each.key for each in people_lists(listed.workbook, options)[0].columns}
    assert not {"gender", "age_group", "photo_consent", "contact_consent_at"} & keys


def test_a_time_of_arrival_is_of_the_meetings_day(listed: Listed) -> None:
    listed.workbook.run(commands.check_in(listed.second, listed.people[1], "10:05"))
    (people,) = people_lists(listed.workbook, WHOLE, listed.second)
    assert column(people, "arrived_at") == [None, datetime(2016, 11, 16, 10, 5)]
    assert column(people, "status") == ["მოწვეული", "მოსული"]


def test_the_consent_that_was_said_last_stands(listed: Listed) -> None:
    said = (
        (listed.first, True, "2016-11-15T10:30"),
        (listed.second, False, "2016-11-16T10:30"),
    )
    for meeting, agreed, at in said:
        listed.workbook.run(
            commands.set_consent(meeting, listed.people[0], "photo", agreed, at, "1")
        )
    everybody = people_lists(listed.workbook, WHOLE)[0]
    assert column(everybody, "photo_consent") == ["არა", "", ""]
    assert column(everybody, "photo_consent_at")[0] == datetime(2016, 11, 16, 10, 30)


def test_both_languages_have_a_column_each_where_there_are_choices(listed: Listed) -> None:
    (people,) = people_lists(listed.workbook, ListOptions("both"), listed.first)
    titles = [each.title for each in people.columns]
    assert titles[:2] == ["სახელი / Given name", "გვარი / Family name"]
    at = titles.index("მუნიციპალიტეტი")
    assert titles[at + 1] == "Municipality"
    assert [row[at : at + 2] for row in people.rows] == [
        ("ქედა", "Keda"),
        ("ცენტრალური", "Central"),
        ("ბათუმი", "Batumi"),
    ]


def test_a_record_that_says_nothing_is_nobody(listed: Listed) -> None:
    empty = dict.fromkeys(PEOPLE[2])
    listed.workbook.run(commands.edit("person", listed.people[2], **empty))
    assert len(people_lists(listed.workbook, WHOLE)[0].rows) == 2


def test_a_meeting_that_is_not_there_is_refused(listed: Listed) -> None:
    with pytest.raises(Refused) as caught:
        people_lists(listed.workbook, WHOLE, "x")
    assert caught.value.key == "meeting_not_found"
