"""People who are one: what was said of two records, and how they then show."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from ecomig_desktop.domain import uniting
from ecomig_desktop.domain.clock import moment
from ecomig_desktop.domain.person import Person
from ecomig_desktop.domain.tables import ATTENDANCE, DUPLICATE, PERSON
from ecomig_desktop.store import changelog, records, replicas, showing
from ecomig_desktop.store import uniting as stored
from ecomig_desktop.store.file import Database
from ecomig_desktop.workbook import commands
from ecomig_desktop.workbook.command import Changed, Command, Delete


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was said of two people: "same", "different" or "later"; `shown` is per column of a
    person whose value shows, where that was said."""

    id: str
    one: str
    other: str
    verdict: str
    shown: dict[str, str]


@dataclass(frozen=True, slots=True)
class United:
    """People who are one. `members` are their records as they were entered, the oldest first,
    whose id is `main`; `shown` is the person they are together, under that id; `owners` says
    per column of which member the value is."""

    main: str
    members: tuple[Person, ...]
    shown: Person
    owners: dict[str, str]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a person's record comes from: when it was made, on which laptop, and the meetings on
    whose lists it is, by their date."""

    at: datetime
    operator: str
    laptop: str
    meetings: tuple[str, ...]


class Uniting:
    """The reads of a workbook that speak of duplicate people. None of them writes."""

    _db: Database

    def united(self, person: str) -> United | None:
        """The people who are one with `person`, who is any of them; None where nobody is."""
        members = stored.members(self._db, person)
        if not members:
            return None
        people = records.get_many(self._db, PERSON, members)
        people = {each: people[each] for each in members}
        owners = uniting.owners(people, stored.joining(self._db, members))
        shown = {column: people[owner][column] for column, owner in owners.items()}
        return United(
            members[0],
            tuple(Person(**each) for each in people.values()),  # type: ignore[arg-type]
            Person(members[0], **shown),  # type: ignore[arg-type]
            owners,
        )

    def main_of(self, person: str) -> str:
        """The main one of those who are one with a person; themselves where nobody is."""
        return showing.mains(self._db, [person]).get(person, person)

    def mains_of(self, people: Iterable[str]) -> dict[str, str]:
        """`main_of` for many people at once; those who are one with nobody are left out."""
        return showing.mains(self._db, list(people))

    def concerns_united(self, changed: Changed) -> bool:
        """Whether what changed shows elsewhere than in its own record: somebody is, was or
        becomes one with others."""
        if changed.touches("duplicate"):
            return True
        if not stored.has_united(self._db):
            return False
        attendances = [row.id for row in changed.rows if row.table == ATTENDANCE.name]
        found = records.get_many(self._db, ATTENDANCE, attendances)
        if len(found) < len(attendances):
            return True  # of one that is gone nobody knows whose it was
        people = [str(row["person"]) for row in found.values()]
        people += [row.id for row in changed.rows if row.table == PERSON.name]
        return bool(showing.mains(self._db, people))

    def same(self, one: str, other: str, shown: Mapping[str, str] | None = None) -> Command:
        """The command that says that two people are one, whoever is one with them already.
        `shown` says per column whose value shows from then on: that of `one` or of `other`, as
        they show now."""
        sides = {each: self.united(each) for each in (one, other)}
        groups = {
            each: [person.id for person in united.members] if united else [each]
            for each, united in sides.items()
        }
        wins: dict[tuple[str, str], dict[str, str]] = {_pair(one, other): {}}
        for column, chosen in (shown or {}).items():
            united, beaten = sides[chosen], groups[other if chosen == one else one]
            owner = united.owners[column] if united else chosen
            for behind in (each for each in beaten if each != owner):
                wins.setdefault(_pair(owner, behind), {})[column] = owner
        judged = [commands.judge(*pair, "same", columns) for pair, columns in wins.items()]
        return Command(judged[0].intent, tuple(edit for each in judged for edit in each.edits))

    def is_said_different(self, one: str, other: str) -> bool:
        """Whether it was said of two people, or of any who are one with them, that they differ."""
        sides = [
            {person, *showing.others(self._db, [person]).get(person, ())} for person in (one, other)
        ]
        return any(
            {each.one, each.other} & sides[0] and {each.one, each.other} & sides[1]
            for each in self.verdicts_on(sides[0])
            if each.verdict == "different"
        )

    def parted(self, person: str) -> Command:
        """The command that takes back that a person is one with anybody: they stand alone."""
        same = [each.id for each in self.verdicts_on([person]) if each.verdict == "same"]
        return Command("part_people", tuple(Delete(DUPLICATE.name, row) for row in same))

    def origin(self, person: str) -> Origin | None:
        """Where a person's record comes from; None where nothing is known of it."""
        changes = changelog.of_row(self._db, PERSON.name, person)
        if not changes:
            return None
        first = min(changes, key=lambda change: (change.clock, change.key))
        laptop = replicas.name_of(self._db, first.replica)
        meetings = tuple(showing.meetings_of(self._db, person))
        return Origin(moment(first.clock), first.operator, laptop, meetings)

    def verdicts_on(self, people: Collection[str]) -> list[Verdict]:
        """What was said of any of these people and somebody, them or another."""
        found: dict[str, Verdict] = {}
        for person in sorted(people):
            of_person = records.where(self._db, DUPLICATE, "one = ? OR other = ?", [person] * 2)
            found.update((str(row["id"]), _verdict(row)) for row in of_person)
        return list(found.values())

    def verdicts(self) -> list[Verdict]:
        """All that was said of two people, by the id of the record that says it."""
        return [_verdict(row) for row in records.all_rows(self._db, DUPLICATE)]


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


def _verdict(row: records.Row) -> Verdict:
    sides = {"one": str(row["one"]), "other": str(row["other"])}
    said = {name: row[f"{name}_of"] for name in PERSON.names}
    shown = {name: sides[str(side)] for name, side in said.items() if side is not None}
    return Verdict(str(row["id"]), sides["one"], sides["other"], str(row["verdict"] or ""), shown)
