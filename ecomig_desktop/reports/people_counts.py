"""Who was at the meetings, counted: by meeting, sector, gender, age group, municipality and region.

Counted are those who were present. Whoever is one with others counts once, with the values that
show of them, and of several attendances at one meeting that counts which says most. A person
whose record another laptop deleted still came: nothing is known of them but that. Forums of the
campaign stand apart and count neither among the meetings nor for who came again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from ecomig_desktop import reference
from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.domain.person import Person
from ecomig_desktop.domain.places import CENTRAL
from ecomig_desktop.domain.tables import AGE_GROUPS, ATTENDANCE_STATUSES, GENDERS, SECTORS
from ecomig_desktop.workbook import Workbook
from ecomig_desktop.workbook.reading import Attendee

_CROSSED = ("sector", "gender", "age_group")  # what is counted at each meeting


@dataclass(frozen=True, slots=True)
class MeetingCount:
    """One meeting's list. `listed` are all on it; `new` of those present were at no earlier
    meeting, `repeated` were. Of a forum `repeated` are those who were at any meeting."""

    meeting: Meeting
    listed: int = 0
    invited: int = 0
    confirmed: int = 0
    present: int = 0
    absent: int = 0
    new: int = 0
    repeated: int = 0


@dataclass(frozen=True, slots=True)
class Group:
    """One value of what people are told apart by; `key` is None where nothing was stated.
    `people` are different people, `attendances` how often they came."""

    key: str | None
    people: int
    attendances: int


@dataclass(frozen=True, slots=True)
class PeopleCounts:
    """All counts. `people` are different people present at any meeting, `attendances` how often
    they came; `forum_people` different people at any forum. In `cross` is per (meeting, column of
    a person, value) how many were present."""

    meetings: tuple[MeetingCount, ...]
    forums: tuple[MeetingCount, ...]
    forum_people: int
    people: int
    attendances: int
    by_sector: tuple[Group, ...]
    by_gender: tuple[Group, ...]
    by_age: tuple[Group, ...]
    by_municipality: tuple[Group, ...]
    by_region: tuple[Group, ...]
    times: Mapping[int, int]
    cross: Mapping[tuple[str, str, str | None], int]

    @property
    def by_place(self) -> dict[str, int]:
        """People by the code of their municipality; without the centre and the unknown."""
        groups = ((each.key, each.people) for each in self.by_municipality)
        return {key: many for key, many in groups if key is not None and key != CENTRAL}


@dataclass(frozen=True, slots=True)
class Lists:
    """The lists of all meetings, as they show: per meeting its lines."""

    meetings: tuple[Meeting, ...]
    forums: tuple[Meeting, ...]
    lines: Mapping[str, Sequence[Attendee]]


def read_lists(workbook: Workbook) -> Lists:
    """The lists of the meetings and of the forums. Only reads."""
    forum_ids = workbook.forum_meetings()
    meetings = workbook.meetings()
    return Lists(
        tuple(each for each in meetings if each.id not in forum_ids),
        tuple(each for each in meetings if each.id in forum_ids),
        {each.id: workbook.attendees(workbook.attendee_ids(each.id)) for each in meetings},
    )


def count_people(lists: Lists) -> PeopleCounts:
    """The counts over these lists."""
    came: Counter[str] = Counter()
    people: dict[str, Person] = {}
    cross: Counter[tuple[str, str, str | None]] = Counter()
    counted = []
    for meeting in lists.meetings:
        present = present_at(lists, meeting.id)
        counted.append(_count(meeting, lists.lines[meeting.id], present, came))
        came.update(present.keys())
        people.update(present)
        for person in present.values():
            cross.update((meeting.id, each, getattr(person, each)) for each in _CROSSED)
    forums = (
        _count(each, lists.lines[each.id], present_at(lists, each.id), came)
        for each in lists.forums
    )
    return PeopleCounts(
        tuple(counted),
        tuple(forums),
        len({who for each in lists.forums for who in present_at(lists, each.id)}),
        len(people),
        came.total(),
        _groups(people, came, lambda person: person.sector, SECTORS),
        _groups(people, came, lambda person: person.gender, GENDERS),
        _groups(people, came, lambda person: person.age_group, AGE_GROUPS),
        _groups(people, came, lambda person: person.municipality, _places()),
        _groups(people, came, lambda person: _region(person.municipality), _regions()),
        dict(sorted(Counter(came.values()).items())),
        cross,
    )


def main_person(line: Attendee) -> str:
    """The one id of whoever a line of a list is, however many records they have."""
    return min((str(line.attendance.person), *line.others))


def present_at(lists: Lists, meeting: str) -> dict[str, Person]:
    """Those present at a meeting by their one id, each as they show."""
    return {
        main_person(line): line.person
        for line in lists.lines[meeting]
        if line.attendance.is_present
    }


def _count(
    meeting: Meeting,
    lines: Sequence[Attendee],
    present: Mapping[str, Person],
    before: Mapping[str, int],
) -> MeetingCount:
    status = Counter(line.attendance.status or ATTENDANCE_STATUSES[0] for line in lines)
    again = sum(person in before for person in present)
    return MeetingCount(
        meeting,
        len(lines),
        status["invited"],
        status["confirmed"],
        status["present"],
        status["absent"],
        len(present) - again,
        again,
    )


def _groups(
    people: Mapping[str, Person],
    came: Mapping[str, int],
    value: Callable[[Person], str | None],
    order: Iterable[str],
) -> tuple[Group, ...]:
    """The groups in the order of their list, then what is in no list, the unknown last."""
    persons: Counter[str | None] = Counter()
    attendances: Counter[str | None] = Counter()
    for row, person in people.items():
        persons[value(person)] += 1
        attendances[value(person)] += came[row]
    places = {key: at for at, key in enumerate(order)}
    keys = sorted(
        persons, key=lambda key: (key is None, places.get(key or "", len(places)), key or "")
    )
    return tuple(Group(key, persons[key], attendances[key]) for key in keys)


def _places() -> list[str]:
    return [*(place.code for place in reference.municipalities()), CENTRAL]


def _regions() -> list[str]:
    return [*dict.fromkeys(place.region_iso for place in reference.municipalities()), CENTRAL]


def _region(code: str | None) -> str | None:
    place = reference.municipality(code)
    return place.region_iso if place else code
