"""A day at a venue: people arrive, some whom nobody invited, and things are said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.domain.person import Person
from ecomig_desktop.example.people import Population, Values
from ecomig_desktop.example.sayings import FIGURES, SAYINGS, Figure, Saying
from ecomig_desktop.example.scribe import Scribe
from ecomig_desktop.georgian.numbers import format_number
from ecomig_desktop.workbook import Put

_MOST_NOTES = 60  # more than that is not said in an afternoon, however many people came

# When each theme is talked about, after the agenda of the plan: from, until.
_HOURS = {
    "a": ("11:30", "12:30"),
    "b": ("12:30", "13:30"),
    "c": ("14:30", "15:15"),
    "d": ("15:15", "15:45"),
}


@dataclass(frozen=True, slots=True)
class Day:
    """What a laptop does at one meeting: whom it checks in, and with whom it shares the day."""

    meeting: Meeting
    regions: tuple[str, ...]
    share: int = 0  # of the queue, this laptop takes every `of`-th person, from `share` on
    of: int = 1


def hold(scribe: Scribe, day: Day, population: Population, themes: dict[str, str]) -> None:
    """Everything that a laptop writes at a meeting, in one transaction.

    `themes` are the ids of the themes by their Latin letter.
    """
    with scribe.workbook.batch():
        present = _check_in(scribe, day)
        present += _walk_ins(scribe, day, population, len(present))
        _take_notes(scribe, day, present, themes)
        scribe.at(_time(day.meeting, "16:05"))
        scribe.do("edit_meeting", Put("meeting", {"status": "held"}, day.meeting.id))


def _time(meeting: Meeting, hour: str) -> datetime:
    return datetime.fromisoformat(f"{meeting.date}T{hour}")


def _check_in(scribe: Scribe, day: Day) -> list[Person]:
    """Three in four of the laptop's part of the queue arrive; who does not is marked absent."""
    chance, meeting = scribe.chance, day.meeting
    listed = scribe.workbook.attendees(scribe.workbook.attendee_ids(meeting.id))
    queue = [each.person for each in listed][day.share :: day.of]
    chance.shuffle(queue)
    come = round(len(queue) * 0.76)
    arrivals = sorted(_arrival(chance, meeting) for _ in range(come))
    for person, arrival in zip(queue, arrivals, strict=False):
        scribe.do("check_in", _present(scribe, meeting, person.id, arrival))
    scribe.at(_time(meeting, "16:00"))
    absent = [
        Put("attendance", {"meeting": meeting.id, "person": person.id, "status": "absent"})
        for person in queue[come:]
        if chance.random() < 0.5
    ]
    scribe.do_all("set_status", absent)
    return queue[:come]


def _arrival(chance: Random, meeting: Meeting) -> datetime:
    """Most people come around the beginning, a few come late."""
    minutes = chance.gauss(8, 14) if chance.random() < 0.9 else chance.uniform(30, 150)
    begins = _time(meeting, meeting.starts or "11:00")
    return begins + timedelta(minutes=max(-45, min(200, minutes)))


def _present(scribe: Scribe, meeting: Meeting, person: str, arrival: datetime) -> Put:
    """The attendance of somebody who is here, with the consents that they were asked for."""
    at = scribe.at(arrival)
    values: Values = {"meeting": meeting.id, "person": person, "status": "present"}
    values["arrived_at"] = at
    for name, agrees in (("photo_consent", 0.88), ("contact_consent", 0.7)):
        if scribe.chance.random() < 0.85:
            values[name] = scribe.chance.random() < agrees
            values[f"{name}_at"] = at
            values[f"{name}_version"] = scribe.notice_version
    return Put("attendance", values)


def _walk_ins(scribe: Scribe, day: Day, population: Population, came: int) -> list[Person]:
    """One in ten of those who came was not on the list."""
    people = []
    for _ in range(max(1, round(came * 0.1))):
        values = population.person(day.regions)
        people.append(Person(register(scribe, day.meeting, values), **values))
    return people


def register(scribe: Scribe, meeting: Meeting, values: Values) -> str:
    """Somebody new who is here; the id of the person."""
    arrival = _arrival(scribe.chance, meeting)
    attendance = _present(scribe, meeting, person := scribe.new_id(), arrival)
    scribe.do("register", Put("person", values, person), attendance)
    return person


def _take_notes(
    scribe: Scribe, day: Day, present: Sequence[Person], themes: dict[str, str]
) -> None:
    """What was said, theme after theme, one note in six a figure."""
    count = min(_MOST_NOTES // day.of, max(12, len(present)))
    said = _choose(scribe.chance, count)
    for theme, hours in _HOURS.items():
        of_theme = [one for one in said if one.theme == theme]
        begins, ends = (_time(day.meeting, hour) for hour in hours)
        for number, one in enumerate(of_theme):
            moment = begins + (ends - begins) * (number + 0.5) / len(of_theme)
            speaker = scribe.chance.choice(present) if present else None
            values = _note(scribe, one, day.meeting.id, themes[theme], speaker)
            values["taken_at"] = scribe.at(moment)
            scribe.do("add_note", Put("note", values, scribe.new_id()))


def _choose(chance: Random, count: int) -> list[Saying | Figure]:
    """Sayings and figures, none twice at a meeting as long as there are others."""
    figures = count // 6
    chosen: list[Saying | Figure] = [*chance.sample(FIGURES, min(figures, len(FIGURES)))]
    chosen += chance.sample(SAYINGS, min(count - figures, len(SAYINGS)))
    chance.shuffle(chosen)
    return chosen


def _note(
    scribe: Scribe, said: Saying | Figure, meeting: str, theme: str, speaker: Person | None
) -> Values:
    values: Values = {"meeting": meeting, "theme": theme}
    if speaker is not None and scribe.chance.random() < 0.92:
        values |= {"speaker": speaker.id, "municipality": speaker.municipality}
    if isinstance(said, Saying):
        return values | {"kind": said.kind, "text": said.text, "hazard": said.hazard}
    value = scribe.chance.randrange(said.lowest, said.highest + 1, said.step)
    return values | {
        "kind": "figure",
        "text": said.text.format(value=format_number(value, "ka")),
        "indicator": said.indicator,
        "value": float(value),
        "unit": said.unit,
    }
