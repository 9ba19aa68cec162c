"""What can be read of an open workbook: its records as the nouns of the domain."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ecomig_desktop.domain.attendance import Attendance
from ecomig_desktop.domain.change import Value
from ecomig_desktop.domain.meeting import AgendaItem, Meeting, Project, Sheet, Theme
from ecomig_desktop.domain.note import Note
from ecomig_desktop.domain.person import Person
from ecomig_desktop.domain.tables import ATTENDANCE, NOTE, PERSON, TABLES
from ecomig_desktop.store import ever, listing, records, replicas, showing
from ecomig_desktop.store.file import Database


@dataclass(frozen=True, slots=True)
class MeetingCounts:
    """How many are on a meeting's list (`invited`: everybody on it), and how many notes."""

    invited: int = 0
    confirmed: int = 0
    present: int = 0
    absent: int = 0
    notes: int = 0


@dataclass(frozen=True, slots=True)
class Attendee:
    """A line of a meeting's list. `person` is an empty record if another laptop deleted it.

    `others` are the ids of people who are one with this one: what is shown is of all of them,
    under the id of the person whose attendance it is.
    """

    attendance: Attendance
    person: Person
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Counters:
    """The numbers over a meeting's list. `by_sector` holds (on the list, present)."""

    total: int = 0
    present: int = 0
    by_status: dict[str, int] = field(default_factory=dict)
    by_sector: dict[str, tuple[int, int]] = field(default_factory=dict)
    by_gender_present: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note and who said it."""

    note: Note
    speaker: Person | None


class Reading:
    """The reads of a workbook. None of them writes."""

    _db: Database

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[Database]:
        """Whatever is read within it is one state, also while another program writes. What it
        gives is for the merge room alone."""
        self._db.execute("BEGIN")
        try:
            yield self._db
        finally:
            self._db.execute("ROLLBACK")

    def project(self) -> Project:
        """The project; an empty one if the workbook was made without a plan."""
        row = next(records.all_rows(self._db, TABLES["project"]), None)
        return Project(**row) if row else Project(id="")  # type: ignore[arg-type]

    def themes(self) -> list[Theme]:
        """The themes in their order."""
        rows = records.where(self._db, TABLES["theme"], "1 ORDER BY position, letter, id")
        return [Theme(**row) for row in rows]  # type: ignore[arg-type]

    def meetings(self) -> list[Meeting]:
        """The meetings by date and time; those without a date last."""
        rows = records.where(
            self._db, TABLES["meeting"], "1 ORDER BY date IS NULL, date, starts, place, id"
        )
        return [Meeting(**row) for row in rows]  # type: ignore[arg-type]

    def meeting(self, row: str) -> Meeting | None:
        """One meeting."""
        found = records.get(self._db, TABLES["meeting"], row)
        return Meeting(**found) if found else None  # type: ignore[arg-type]

    def person(self, row: str) -> Person | None:
        """One person."""
        found = records.get(self._db, PERSON, row)
        return Person(**found) if found else None  # type: ignore[arg-type]

    def shown_person(self, row: str) -> Person | None:
        """One person as they show: with the values of those who are one with them, under the id
        that was asked for."""
        found = showing.persons(self._db, [row])
        return _person(found, row) if found else None

    def people_ever(self) -> dict[str, dict[str, set[str]]]:
        """Per person, also of those who are deleted, every given name, family name, phone and
        e-mail that they were ever entered with."""
        return ever.of_people(self._db, ("given_name", "family_name", "phone", "email"))

    def note(self, row: str) -> Note | None:
        """One note."""
        found = records.get(self._db, NOTE, row)
        return Note(**found) if found else None  # type: ignore[arg-type]

    def record(self, table: str, row: str) -> dict[str, Value] | None:
        """Any record as {"id": ..., column: value}."""
        return records.get(self._db, TABLES[table], row)

    def records(self) -> Iterator[tuple[str, dict[str, Value]]]:
        """Every record as (table, {"id": ..., column: value}), by table and id."""
        for name in sorted(TABLES):
            for row in records.all_rows(self._db, TABLES[name]):
                yield name, row

    def laptop_name(self, replica: str) -> str:
        """The name of the laptop that a replica is; "" if it has none."""
        return replicas.name_of(self._db, replica)

    def meeting_counts(self) -> dict[str, MeetingCounts]:
        """The counts of every meeting, by id; a meeting without any has zeros."""
        found = listing.meeting_counts(self._db)
        return {
            meeting.id: MeetingCounts(**found.get(meeting.id, {})) for meeting in self.meetings()
        }

    def agenda(self, meeting: str) -> list[AgendaItem]:
        """The agenda of a meeting in its order."""
        rows = records.where(
            self._db, TABLES["agenda_item"], "meeting = ? ORDER BY position, starts, id", [meeting]
        )
        return [AgendaItem(**row) for row in rows]  # type: ignore[arg-type]

    def municipality_counts(self, meeting: str | None = None) -> dict[str, int]:
        """How many people of each municipality were present, at one meeting or at any of the
        schedule."""
        return listing.municipality_counts(self._db, meeting)

    def attendee_ids(
        self,
        meeting: str,
        *,
        search: str = "",
        status: str | None = None,
        sector: str | None = None,
        limit: int | None = None,
    ) -> list[str]:
        """The ids of a meeting's attendances by family and given name, Georgian order; of people
        who are one that which says most.

        `status` is one of the statuses, or "expected" for all who are not here yet. With `limit`
        only the first so many, which also a very long list gives at once.
        """
        return listing.attendance_ids(self._db, meeting, search, status, sector, limit)

    def attendees(self, ids: Sequence[str]) -> list[Attendee]:
        """The lines with these attendance ids, in that order; those that are gone left out."""
        attendances = records.get_many(self._db, ATTENDANCE, ids)
        who = [str(row["person"]) for row in attendances.values()]
        persons, others = showing.persons(self._db, who), showing.others(self._db, who)
        lines = []
        for row in (attendances[each] for each in ids if each in attendances):
            person = _person(persons, str(row["person"]))
            others_of = tuple(others.get(person.id, ()))
            lines.append(Attendee(Attendance(**row), person, others_of))  # type: ignore[arg-type]
        return lines

    def attendee(self, meeting: str, person: str) -> Attendee | None:
        """The line of one person, or of whom they are one with, at one meeting."""
        from ecomig_desktop.workbook.commands import attendance_id

        row = attendance_id(meeting, person)
        if main := showing.mains(self._db, [person]).get(person):
            _, row = showing.at_meeting(self._db, meeting, [main]).get(main, ("", row))
        return next(iter(self.attendees([row])), None)

    def attendee_counters(self, meeting: str) -> Counters:
        """The numbers over a meeting's list."""
        status_of: dict[str, int] = {}
        sectors: dict[str, tuple[int, int]] = {}
        genders: dict[str, int] = {}
        for status, sector, gender, many in listing.counters(self._db, meeting):
            here = many if status == "present" else 0
            status_of[status] = status_of.get(status, 0) + many
            total, present = sectors.get(sector or "", (0, 0))
            sectors[sector or ""] = (total + many, present + here)
            genders[gender or ""] = genders.get(gender or "", 0) + here
        total = sum(status_of.values())
        return Counters(total, status_of.get("present", 0), status_of, sectors, genders)

    def present_people(self, meeting: str) -> list[Person]:
        """Those present at a meeting, by family and given name; people who are one once, under
        the id of the main one."""
        ids = listing.present_people(self._db, meeting)
        found = showing.persons(self._db, ids)
        return [_person(found, each) for each in ids]

    def notes(
        self,
        meeting: str | None = None,
        *,
        theme: str | None = None,
        kind: str | None = None,
        search: str = "",
    ) -> list[NoteRow]:
        """Notes, the newest first; of one meeting, theme or kind, with `search` in the text."""
        conditions, values = ["1"], []
        for name, value in (("meeting", meeting), ("theme", theme), ("kind", kind)):
            if value is not None:
                conditions.append(f"{name} = ?")
                values.append(value)
        if search.strip():
            conditions.append("instr(text, ?) > 0")
            values.append(search.strip())
        where = f"{' AND '.join(conditions)} ORDER BY taken_at DESC, id DESC"
        notes = [Note(**row) for row in records.where(self._db, NOTE, where, values)]  # type: ignore[arg-type]
        speakers = showing.persons(self._db, list({note.speaker for note in notes if note.speaker}))
        return [
            NoteRow(note, Person(**speakers[note.speaker]) if note.speaker in speakers else None)  # type: ignore[arg-type]
            for note in notes
        ]

    def note_counts(self, meeting: str | None = None) -> dict[str | None, int]:
        """How many notes per theme (None: without one)."""
        return listing.note_counts(self._db, meeting)

    def silent(self, meeting: str) -> list[tuple[str, str, str]]:
        """Who is present and has not spoken yet: (what, key, theme) where `what` is "sector" or
        "municipality"; the most numerous first."""
        themes = [theme.id for theme in self.themes()]
        found: list[tuple[str, str, str]] = []
        for what in ("sector", "municipality"):
            spoken = listing.spoken(self._db, meeting, what)
            for key, _ in listing.present_values(self._db, meeting, what):
                found += [(what, key, each) for each in themes if (key, each) not in spoken]
        return found

    def organisations(self, prefix: str, limit: int = 10) -> list[str]:
        """Organisations entered so far that start with `prefix`, the most used first."""
        return listing.used_values(self._db, "organisation", prefix, limit)

    def positions(self, prefix: str, limit: int = 10) -> list[str]:
        """Positions entered so far that start with `prefix`, the most used first."""
        return listing.used_values(self._db, "position", prefix, limit)

    def sectors_of(self, organisations: Sequence[str]) -> dict[str, int]:
        """How many people of these organisations have each sector, the most common first."""
        return listing.sectors_of(self._db, organisations)

    def all_organisations(self) -> list[str]:
        """Every organisation that somebody is of, each spelling once."""
        return listing.organisations(self._db)

    def sheets(self, meeting: str) -> list[Sheet]:
        """The attendance sheets printed for a meeting, the newest first."""
        rows = records.where(
            self._db, TABLES["sheet"], "meeting = ? ORDER BY printed_at DESC, id DESC", [meeting]
        )
        return [Sheet(**row) for row in rows]  # type: ignore[arg-type]


def _person(found: dict[str, records.Row], row: str) -> Person:
    return Person(**found[row]) if row in found else Person(id=row)  # type: ignore[arg-type]
