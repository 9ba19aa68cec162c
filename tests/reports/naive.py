"""The numbers of reports, counted a second time in the simplest way, from the records alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any

from ecomig_desktop.workbook import Workbook

Row = dict[str, Any]


class Naive:
    """All records of a workbook, as `ecomig dump` prints them."""

    def __init__(self, workbook: Workbook) -> None:
        self.tables: dict[str, list[Row]] = defaultdict(list)
        for table, row in workbook.records():
            self.tables[table].append(dict(row))
        self.people = {each["id"]: each for each in self.tables["person"]}
        self.group = {person: {person} for person in self.people}
        for each in self.tables["duplicate"]:
            if each["verdict"] == "same" and {each["one"], each["other"]} <= self.people.keys():
                joined = self.group[each["one"]] | self.group[each["other"]]
                for person in joined:
                    self.group[person] = joined
        self.forums = {each["meeting"] for each in self.tables["activity"]} - {None}

    def who(self, person: str) -> str:
        return min(self.group.get(person, {person}))

    def value(self, person: str, column: str) -> Any:
        """What is known of somebody, by the oldest of their records that knows it."""
        found = (self.people[each][column] for each in sorted(self.group.get(person, ())))
        return next((value for value in found if value is not None), None)

    def present(self, meeting: str | None = None) -> set[tuple[str, str]]:
        """(meeting, person) of everybody who was at a meeting of the schedule, or at one."""
        known = {each["id"] for each in self.tables["meeting"]}
        return {
            (each["meeting"], self.who(each["person"]))
            for each in self.tables["attendance"]
            if each["status"] == "present" and each["meeting"] in known
            if (each["meeting"] == meeting if meeting else each["meeting"] not in self.forums)
        }

    def by(self, column: str) -> tuple[Counter[str | None], Counter[str | None]]:
        """Different people and attendances by a column of a person."""
        present = self.present()
        people = Counter(self.value(who, column) for who in {who for _, who in present})
        return people, Counter(self.value(who, column) for _, who in present)

    def speaks(self, note: Row) -> tuple[str | None, str | None]:
        """The sector and the municipality that a note speaks for."""
        speaker = note["speaker"] if note["speaker"] in self.people else None
        sector = self.value(speaker, "sector") if speaker else None
        place = note["municipality"] or (self.value(speaker, "municipality") if speaker else None)
        return sector, place

    def linked(self, table: str, owner: str, other: str) -> dict[str, set[str]]:
        """A set of pairs by its owner; both ends have to be there."""
        ends = [{each["id"] for each in self.tables[name]} for name in (owner, other)]
        found: dict[str, set[str]] = defaultdict(set)
        for each in self.tables[table]:
            if each[owner] in ends[0] and each[other] in ends[1]:
                found[each[owner]].add(each[other])
        return found
