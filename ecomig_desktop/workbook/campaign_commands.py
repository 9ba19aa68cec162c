"""What users do with the activities of the campaign and its films, as commands.

A forum's list of attendees is a meeting. What is changed in the forum is changed in that meeting
by the same command, as long as the two agree. The functions that take a workbook only read it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from ecomig_desktop.domain.change import derived_row_id, new_row_id
from ecomig_desktop.domain.outcomes import Activity, Body, Series
from ecomig_desktop.errors import Refused
from ecomig_desktop.workbook.command import Command, Delete, Edit, Put
from ecomig_desktop.workbook.outcome_commands import join, kept, pair_id
from ecomig_desktop.workbook.session import Workbook

SHARED = (
    "title",
    "title_en",
    "date",
    "starts",
    "ends",
    "place",
    "place_en",
    "municipality",
    "status",
)
"""What an activity and the meeting that carries its list have in common."""

SETS = ("activity_person", "activity_body", "activity_recommendation")
"""Whom and what an activity is about."""

_WEEK = timedelta(days=7)


def edit_activity(workbook: Workbook, activity: Activity, **values: object) -> Command:
    """Set columns of an activity; its meeting follows wherever it still said the same."""
    edits: list[Edit] = [Put("activity", values, activity.id)]
    meeting = workbook.meeting(activity.meeting) if activity.meeting else None
    if meeting:
        following = {
            name: value
            for name, value in values.items()
            if name in SHARED and getattr(meeting, name) == getattr(activity, name)
        }
        if following:
            edits.append(Put("meeting", following, meeting.id))
    return Command("edit_activity", tuple(edits))


def make_list(activity: Activity) -> Command:
    """Give an activity a list of attendees: a meeting of its own, the same on every laptop. Its id
    is the first of the ids that the command answers with."""
    row = derived_row_id("meeting", (activity.id,))
    known = {name: getattr(activity, name) for name in SHARED}
    values = {name: value for name, value in known.items() if value is not None}
    meeting = Put("meeting", values, row)
    return Command("make_list", (meeting, Put("activity", {"meeting": row}, activity.id)))


def delete_activity(workbook: Workbook, activity: Activity) -> Command:
    """Delete an activity with its attachments and the list that nobody is on. Refused when
    somebody is on its list, or a note was taken there."""
    edits: list[Edit] = [
        *(Delete("attachment", each.id) for each in workbook.attachments(activity.id)),
        *(
            Delete(table, pair_id(table, activity.id, other))
            for table in SETS
            for other in workbook.joined(table, activity.id)
        ),
        Delete("activity", activity.id),
    ]
    meeting = workbook.meeting(activity.meeting) if activity.meeting else None
    if meeting:
        edits += _delete_list(workbook, meeting.id)
    return Command("delete_activity", tuple(edits))


def _delete_list(workbook: Workbook, meeting: str) -> list[Edit]:
    people = len(workbook.attendee_ids(meeting))
    if people:
        raise Refused("forum_has_people", count=people)
    notes = sum(workbook.note_counts(meeting).values())
    if notes:
        raise Refused("forum_has_notes", count=notes)
    belongings = [("agenda_item", each.id) for each in workbook.agenda(meeting)]
    belongings += [("sheet", each.id) for each in workbook.sheets(meeting)]
    belongings += [("attachment", each.id) for each in workbook.attachments(meeting)]
    return [*(Delete(*each) for each in belongings), Delete("meeting", meeting)]


def undeletion(command: Command) -> Command:
    """What brings back all that a command deleted, and puts films back into their series."""
    gone = [edit for edit in command.edits if isinstance(edit, Delete)]
    series = next((edit.id for edit in gone if edit.table == "series"), None)
    freed = [edit for edit in command.edits if isinstance(edit, Put)]
    puts = (
        *(Put(each.table, {}, each.id, restore=True) for each in reversed(gone)),
        *(Put(each.table, {"series": series}, each.id) for each in freed),
    )
    return Command(command.intent.replace("delete", "restore", 1), puts)


def meet_bodies(activity: str, bodies: Iterable[Body]) -> Command:
    """These bodies were met as well, also those that only ship so far."""
    bodies = tuple(bodies)
    made = tuple(edit for body in bodies for edit in kept(body))
    pairs = join("activity_body", activity, (body.id for body in bodies))
    return Command(pairs.intent, (*made, *pairs.edits))


def meet_new(activity: str, given: str, family: str) -> Command:
    """Somebody was met who is not in the workbook yet."""
    row = new_row_id()
    person = Put("person", {"given_name": given, "family_name": family or None}, row)
    return Command("meet_new", (person, *join("activity_person", activity, [row]).edits))


def missing_numbers(series: Series, films: Iterable[Activity]) -> list[int]:
    """The numbers up to the planned one, and to the last that is there, without an episode."""
    there = {film.episode for film in films if film.episode}
    last = max((series.episodes or 0, *there))
    return [number for number in range(1, last + 1) if number not in there]


def next_episode(series: Series, films: Iterable[Activity]) -> Command:
    """The first episode that is missing, planned for a week after the one before it, and as long
    as that one. Its id is the only one that the command answers with."""
    numbered = {film.episode: film for film in films if film.episode}
    number = next(each for each in range(1, len(numbered) + 2) if each not in numbered)
    before = numbered.get(number - 1)
    values: dict[str, object] = {
        "kind": "documentary",
        "status": "planned",
        "series": series.id,
        "episode": number,
    }
    if before and before.date:
        values["date"] = (date.fromisoformat(before.date) + _WEEK).isoformat()
    if before and before.minutes:
        values["minutes"] = before.minutes
    return Command("add_episode", (Put("activity", values),))


def delete_series(workbook: Workbook, series: str) -> Command:
    """Delete a series; its films stay, as films of none."""
    films = [each for each in workbook.activities() if each.series == series]
    freed = (Put("activity", {"series": None}, film.id) for film in films)
    files = (Delete("attachment", each.id) for each in workbook.attachments(series))
    return Command("delete_series", (*freed, *files, Delete("series", series)))
