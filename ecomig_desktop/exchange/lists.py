"""The attendees of a meeting, or of all of them, as the columns and rows of a list.

Phones and e-mails are only in a list that was asked for with them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache
from typing import Literal

from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.domain.person import Person
from ecomig_desktop.domain.tables import SHEET_LANGUAGES
from ecomig_desktop.errors import Refused
from ecomig_desktop.exchange.list_words import (
    ALL_PEOPLE,
    COLUMNS,
    NAMELESS_MEETING,
    Pair,
    choice,
    municipality_name,
    sector,
    together,
    yes_no,
)
from ecomig_desktop.exchange.plain_text import writable
from ecomig_desktop.georgian.alphabet import sort_key
from ecomig_desktop.workbook import Workbook
from ecomig_desktop.workbook.reading import Attendee

Value = str | int | date | datetime | time | None
Kind = Literal["text", "number", "moment"]

_CONTACTS = frozenset(("phone", "email"))
_PERSONAL = frozenset(("gender", "age_group"))
_CHOICES = frozenset(
    ("sector", "municipality", "gender", "status", "photo_consent", "contact_consent")
)
_CONSENTS = ("photo_consent", "contact_consent")
_MOMENTS = frozenset(("arrived_at", "photo_consent_at", "contact_consent_at"))
_PERSON = (
    "given_name", "family_name", "organisation", "position", "sector", "municipality", "phone",
    "email", "gender", "age_group",
)  # fmt: skip
_AT_A_MEETING = ("status", "arrived_at")
_AT_ALL = ("meetings", "present")
_ANSWERS = ("photo_consent", "photo_consent_at", "contact_consent", "contact_consent_at")


@dataclass(frozen=True, slots=True)
class ListOptions:
    """What the user chooses: `language` "ka", "en" or "both"; `contacts`: with phone and e-mail;
    `personal`: with gender and age group; `consents`: with what people agreed to, and when."""

    language: str = "ka"
    contacts: bool = False
    personal: bool = True
    consents: bool = True

    def __post_init__(self) -> None:
        if self.language not in SHEET_LANGUAGES:
            raise ValueError(f"no list in {self.language!r}")

    def wants(self, key: str) -> bool:
        """Whether a list with these options has that column."""
        return (
            (self.contacts or key not in _CONTACTS)
            and (self.personal or key not in _PERSONAL)
            and (self.consents or key not in _ANSWERS)
        )


@dataclass(frozen=True, slots=True)
class ListColumn:
    """One column: of which field, its title, and the kind of its values. `side` is 0 or 1 for the
    Georgian or English word of a choice, which stand in a column each where both are wanted."""

    key: str
    title: str
    kind: Kind = "text"
    side: int = 0


@dataclass(frozen=True, slots=True)
class PeopleList:
    """A list by its name: its columns, and a row for every person in Georgian order."""

    name: str
    columns: tuple[ListColumn, ...]
    rows: tuple[tuple[Value, ...], ...]


Fields = Mapping[str, "Value | Pair"]


def people_lists(
    workbook: Workbook, options: ListOptions, meeting: str | None = None
) -> tuple[PeopleList, ...]:
    """The list of one meeting; or first that of the people of all meetings, then each meeting's.

    Whoever stands for one person is there once. Refused when there is no such meeting.
    """
    with workbook.snapshot():
        meetings = [each for each in workbook.meetings() if meeting in (None, each.id)]
        if meeting and not meetings:
            raise Refused("meeting_not_found", text=meeting)
        lines = {each.id: workbook.attendees(workbook.attendee_ids(each.id)) for each in meetings}
        of_activities = workbook.forum_meetings()
    names = {
        each.id: _meeting_name(each, options.language, of_activity=each.id in of_activities)
        for each in meetings
    }
    listed = tuple(
        _list(
            names[each.id],
            _columns(options, (*_PERSON, *_AT_A_MEETING, *_ANSWERS)),
            [_at_meeting(line, each) for line in lines[each.id] if _is_somebody(line.person)],
        )
        for each in meetings
    )
    return listed if meeting else (_everybody(meetings, lines, names, options), *listed)


def _meeting_name(meeting: Meeting, language: str, *, of_activity: bool) -> str:
    """A meeting by day and place, such as 15.11.2016 Anaklia; the list of an activity by its day
    and title."""
    day = f"{meeting.day:%d.%m.%Y}" if meeting.day else ""
    place, title = (meeting.place, meeting.place_en), (meeting.title, meeting.title_en)
    first, then = (title, place) if of_activity else (place, title)
    called = (first[0] or then[0] or "", first[1] or then[1] or "")
    return f"{day} {together(called, language)}".strip() or together(NAMELESS_MEETING, language)


def _everybody(
    meetings: list[Meeting],
    lines: Mapping[str, list[Attendee]],
    names: Mapping[str, str],
    options: ListOptions,
) -> PeopleList:
    """All who stand on some list, with their meetings."""
    of_person: dict[str, list[tuple[Meeting, Attendee]]] = {}
    for meeting in meetings:
        for line in lines[meeting.id]:
            if _is_somebody(line.person):
                who = min(line.person.id, *line.others) if line.others else line.person.id
                of_person.setdefault(who, []).append((meeting, line))
    persons = sorted(of_person.values(), key=lambda found: _place_in_list(found[0][1].person))
    return _list(
        together(ALL_PEOPLE, options.language, " · "),
        _columns(options, (*_PERSON, *_AT_ALL, *_ANSWERS)),
        [_at_all(found, names) for found in persons],
    )


def _columns(options: ListOptions, keys: Iterable[str]) -> tuple[ListColumn, ...]:
    columns = []
    for key in filter(options.wants, keys):
        if key in _CHOICES:
            sides = {"ka": (0,), "en": (1,)}.get(options.language, (0, 1))
            columns += [ListColumn(key, COLUMNS[key][side], "text", side) for side in sides]
        else:
            kind: Kind = "moment" if key in _MOMENTS else "number" if key == "present" else "text"
            columns.append(ListColumn(key, together(COLUMNS[key], options.language), kind))
    return tuple(columns)


def _list(name: str, columns: tuple[ListColumn, ...], people: Iterable[Fields]) -> PeopleList:
    return PeopleList(
        writable(name),
        columns,
        tuple(tuple(_value(fields[each.key], each.side) for each in columns) for fields in people),
    )


def _value(found: Value | Pair, side: int) -> Value:
    value = found[side] if isinstance(found, tuple) else found
    return writable(value) if isinstance(value, str) else value


def _at_meeting(line: Attendee, meeting: Meeting) -> Fields:
    came = line.attendance
    return {
        **_of_person(line.person),
        "status": choice(came.status or "invited"),
        "arrived_at": _moment(came.arrived_at, meeting),
        **_answers([(meeting, line)]),
    }


def _at_all(found: list[tuple[Meeting, Attendee]], names: Mapping[str, str]) -> Fields:
    return {
        **_of_person(found[0][1].person),
        "meetings": "; ".join(names[meeting.id] for meeting, _ in found),
        "present": sum(line.attendance.is_present for _, line in found),
        **_answers(found),
    }


def _of_person(person: Person) -> dict[str, Value | Pair]:
    fields: dict[str, Value | Pair] = {key: getattr(person, key) for key in _PERSON}
    fields["sector"] = _sector(person.sector)
    fields["municipality"] = _municipality(person.municipality)
    fields["gender"] = choice(person.gender)
    return fields


def _answers(found: list[tuple[Meeting, Attendee]]) -> dict[str, Value | Pair]:
    """Each consent as it was given or taken back last; of two at once the one that forbids."""
    fields: dict[str, Value | Pair] = {}
    for key in _CONSENTS:
        said = []
        for meeting, line in found:
            answer = getattr(line.attendance, key)
            if answer is not None:
                at = _moment(getattr(line.attendance, f"{key}_at"), meeting)
                when = at.isoformat() if isinstance(at, datetime) else ""
                said.append((when, not answer, at, bool(answer)))
        last = max(said, key=lambda each: each[:2], default=None)
        fields[key] = yes_no(last[3] if last else None)
        fields[f"{key}_at"] = last[2] if last else None
    return fields


def _moment(text: str | None, meeting: Meeting) -> Value:
    """A moment at the venue; a time alone is of the meeting's day, if that is known."""
    if not text:
        return None
    if "T" in text:
        return datetime.fromisoformat(text)
    of_day = time.fromisoformat(text)
    return datetime.combine(meeting.day, of_day) if meeting.day else of_day


def _is_somebody(person: Person) -> bool:
    """Whether the record still says who it is; another laptop may have deleted it."""
    return person != Person(id=person.id)


def _place_in_list(person: Person) -> tuple[bool, str, str, str]:
    """Where a person stands: by family name, else by given name; the nameless last."""
    family, given = person.family_name or "", person.given_name or ""
    return (not person.full_name, sort_key(family or given), sort_key(given), person.id)


_sector = cache(sector)
_municipality = cache(municipality_name)
