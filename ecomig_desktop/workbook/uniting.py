"""People who are one: what was said of two records, and how they then show."""

from __future__ import annotations

from dataclasses import dataclass

from ecomig_desktop.domain import uniting
from ecomig_desktop.domain.person import Person
from ecomig_desktop.domain.tables import DUPLICATE, PERSON
from ecomig_desktop.store import records
from ecomig_desktop.store import uniting as stored
from ecomig_desktop.store.file import Database


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

    def owner_of(self, person: str, column: str) -> str:
        """Whose record is edited where this column of a person is, as they show."""
        united = self.united(person)
        return united.owners[column] if united else person

    def verdicts(self) -> list[Verdict]:
        """All that was said of two people, by the id of the record that says it."""
        return [_verdict(row) for row in records.all_rows(self._db, DUPLICATE)]


def _verdict(row: records.Row) -> Verdict:
    sides = {"one": str(row["one"]), "other": str(row["other"])}
    said = {name: row[f"{name}_of"] for name in PERSON.names}
    shown = {name: sides[str(side)] for name, side in said.items() if side is not None}
    return Verdict(str(row["id"]), sides["one"], sides["other"], str(row["verdict"] or ""), shown)
