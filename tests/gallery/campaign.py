"""A campaign for pictures and tests of screens: forums, meetings, fifteen films, long names."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from ecomig_desktop.workbook import Workbook, commands
from ecomig_desktop.workbook import campaign_commands as campaign
from ecomig_desktop.workbook import outcome_commands as outcomes
from tests.gallery.people import PEOPLE

TODAY = datetime(2016, 12, 20, 11, 0)
"""The day on which pictures of the campaign are taken."""

_LINES = (
    ("მეწყერსაშიშ სოფლებში მონიტორინგის ჯგუფები შეიქმნას.", "Set up monitoring groups in villages at risk of landslides."),  # noqa: E501 - texts as they are
    ("სახლის შესასყიდი თანხა ბაზრის ფასს ყოველ წელს მიუახლოვდეს.", "Bring the sum for buying a house closer to market prices every year."),  # noqa: E501
    ("ჩასახლებულ ოჯახებს მიწა კანონით გაუფორმდეთ.", "Give resettled families legal title to their land."),  # noqa: E501
)  # fmt: skip
_FILM_TITLES = ("წყალი კართან", "სოფელი ფერდობზე", "ახალი სახლი", "ენა და სკოლა", "გზა უკან")

# kind, title, English title, day, starts, place, municipality, status, outcome, people, body
_ACTIVITIES = (
    ("individual_meeting", "შეხვედრა სამინისტროს ეკომიგრაციის სამმართველოში", "Meeting at the ecomigration division of the ministry", "2016-12-05", "12:00", "თბილისი", "tbilisi", "held", "სამინისტრო რეგისტრაციის წესს გადახედავს.", 3, "mra"),  # noqa: E501
    ("public_forum", "ფორუმი: რა იცის სახელმწიფომ და რა იციან ოჯახებმა", "Forum: what the state knows and what families know", "2016-12-09", "14:00", "ქუთაისი", "kutaisi", "held", "", 0, ""),  # noqa: E501
    ("other_activity", "გადაცემა რადიოში", "Radio programme", "2016-12-12", "20:30", "თბილისი", "tbilisi", "planned", "", 1, ""),  # noqa: E501
    ("individual_meeting", "შეხვედრა გარემოს ეროვნულ სააგენტოში მეწყრული რისკების რუკებისა და მოსახლეობის დროული გაფრთხილების თაობაზე", "Meeting at the National Environmental Agency on maps of landslide risks and on warning people in time", "2016-12-20", "11:30", "თბილისი", "tbilisi", "planned", "", 2, "nea"),  # noqa: E501
    ("public_forum", "საჯარო ფორუმი ადამიანის უფლებათა დღეს", "Public forum on Human Rights Day", "2016-12-20", "15:00", "ბათუმი", "batumi", "planned", "", 0, ""),  # noqa: E501
    ("public_forum", "ფორუმი მედიისთვის", "Forum for the media", "2017-01-17", "13:00", "თბილისი", "tbilisi", "cancelled", "", 0, ""),  # noqa: E501
    ("individual_meeting", "შეხვედრა პარლამენტის კომიტეტში", "Meeting with a committee of parliament", "2017-02-08", "16:00", "ქუთაისი", "kutaisi", "planned", "", 0, "parliament"),  # noqa: E501
    ("other_activity", None, None, None, None, None, None, "planned", "", 0, ""),
)  # fmt: skip


def fill_campaign(workbook: Workbook) -> None:
    """Activities of every kind and state, and a series of which some films are missing."""
    with workbook.batch():
        lines = [
            workbook.run(
                commands.add("recommendation", position=float(at), text=text, text_en=english)
            ).ids[0]
            for at, (text, english) in enumerate(_LINES)
        ]
        people = [workbook.run(commands.add("person", **person)).ids[0] for person in PEOPLE[:5]]
        for number, each in enumerate(_ACTIVITIES):
            _activity(workbook, number, each, lines, people)
        _films(workbook)


def _activity(
    workbook: Workbook,
    number: int,
    each: tuple,
    lines: list[str],
    people: list[str],
) -> None:
    kind, title, english, day, starts, place, town, status, outcome, met, body = each
    values = {"kind": kind, "title": title, "title_en": english, "date": day, "starts": starts}
    values |= {"place": place, "municipality": town, "status": status, "outcome": outcome or None}
    row = workbook.run(commands.add("activity", **values)).ids[0]
    workbook.run(outcomes.join("activity_person", row, people[:met]))
    workbook.run(outcomes.join("activity_recommendation", row, lines[: number % 4]))
    found = workbook.body(outcomes.body_id(body)) if body else None
    if found:
        workbook.run(campaign.meet_bodies(row, [found]))
    if number == 1:
        forum = next(activity for activity in workbook.activities() if activity.id == row)
        (meeting, _) = workbook.run(campaign.make_list(forum)).ids
        for at, person in enumerate(people):
            status = "present" if at % 3 else "invited"
            workbook.run(commands.set_status(meeting, person, status, None))


def _films(workbook: Workbook) -> None:
    series = workbook.run(
        commands.add(
            "series",
            title="სახლი, რომელიც დავტოვეთ",
            title_en="The house we left",
            broadcaster="საზოგადოებრივი მაუწყებელი",
            broadcaster_en="Public Broadcaster",
            episodes=15,
        )
    ).ids[0]
    for number in range(1, 13):
        day = date(2016, 12, 7) + timedelta(weeks=number - 1)
        workbook.run(
            commands.add(
                "activity",
                kind="documentary",
                title=_FILM_TITLES[number % len(_FILM_TITLES)],
                series=series,
                episode=number,
                minutes=19,
                status="held" if number < 2 else "planned",
                date=None if number == 4 else day.isoformat(),
            )
        )
