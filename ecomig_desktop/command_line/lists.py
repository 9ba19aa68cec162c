"""`ecomig list` and `calendar`: what other programs read, going out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from ecomig_desktop.command_line.answers import answer, shown
from ecomig_desktop.command_line.catalogue import sentence
from ecomig_desktop.command_line.options import (
    find_meeting,
    language_option,
    meeting_option,
    output_option,
)
from ecomig_desktop.command_line.surroundings import Surroundings

LISTED = ("სია: {path}, {rows} ადამიანი", "List: {path}, people: {rows}")
PLANNED = ("კალენდარი: {path}, {events} მოვლენა", "Calendar: {path}, events: {events}")
SCHEDULED = ("კალენდარი: {path}, {events} შეხვედრა", "Calendar: {path}, meetings: {events}")
UNDATED = (
    "თარიღი ჯერ არ აქვს და კალენდარში ვერ შევიდა: {undated}",
    "Without a date, and therefore not in it: {undated}",
)


@click.command("list", short_help=sentence("list"))
@click.argument("file", type=click.Path(path_type=Path))
@meeting_option(
    "Only this meeting, by its id, its date as YYYY-MM-DD, or its place; otherwise all."
)
@language_option
@click.option("--contacts", is_flag=True, help="With phone and e-mail.")
@click.option("--personal/--no-personal", default=True, help="Gender and age group: by default.")
@click.option("--consents/--no-consents", default=True, help="Who agreed, and when: by default.")
@output_option("LIST.xlsx|LIST.csv")
@click.pass_obj
def list_command(
    surroundings: Surroundings, /, file: Path, wanted: str | None, target: Path, **options: Any
) -> None:
    """Write the attendees of the workbook FILE, as an Excel workbook or as text in UTF-8.

    Of all meetings an Excel workbook has a sheet of all people and one a meeting, text the people
    with their meetings. Answers {"file", "rows"}: how many people are on the list.
    """
    from ecomig_desktop.exchange.list_files import write_list
    from ecomig_desktop.exchange.lists import ListOptions

    with surroundings.opened(file, read_only=True) as workbook:
        meeting = find_meeting(workbook.meetings(), wanted).id if wanted else None
        written = write_list(workbook, target, ListOptions(**options), meeting)
    answer({"file": shown(written.path), "rows": written.rows})
    surroundings.say(LISTED, path=written.path, rows=written.rows)


@click.command("calendar", short_help=sentence("calendar"))
@click.argument("file", type=click.Path(path_type=Path))
@language_option
@click.option(
    "--of",
    type=click.Choice(("schedule", "campaign", "all")),
    default="schedule",
    show_default=True,
    help="The meetings with their agendas, the activities of the campaign, or both.",
)
@output_option("SCHEDULE.ics")
@click.pass_obj
def calendar_command(
    surroundings: Surroundings, file: Path, language: str, of: str, target: Path
) -> None:
    """Write the meetings of the workbook FILE with their agendas, or the activities of the
    campaign, for any calendar.

    Written anew after a change, it brings a calendar that has it up to date. Answers {"file",
    "events", "undated"}: how many are in it, and how many have no date and are not.
    """
    from ecomig_desktop.exchange.calendar import write_calendar

    with surroundings.opened(file, read_only=True) as workbook:
        written = write_calendar(workbook, target, language, of)
    answer({"file": shown(written.path), "events": written.events, "undated": written.undated})
    surroundings.say(
        SCHEDULED if of == "schedule" else PLANNED, path=written.path, events=written.events
    )
    if written.undated:
        surroundings.say(UNDATED, undated=written.undated)
