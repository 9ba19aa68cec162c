"""What users do, as commands. Pure: nothing is read or written here.

Times are ISO 8601 texts in the venue's local time, ids are row ids.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ecomig_desktop.domain.change import derived_row_id, new_row_id
from ecomig_desktop.domain.tables import PERSON
from ecomig_desktop.workbook.command import Command, Delete, Put

_JUDGED = {"same": "same_person", "different": "different_people", "later": "decide_later"}
"""What the command is called by which two people are judged."""


def attendance_id(meeting: str, person: str) -> str:
    """The id of the record that says whether a person was at a meeting."""
    return derived_row_id("attendance", [meeting, person])


def add(table: str, **values: object) -> Command:
    """Make one record."""
    return Command(f"add_{table}", (Put(table, values),))


def edit(table: str, row: str, **values: object) -> Command:
    """Set columns of one record."""
    return Command(f"edit_{table}", (Put(table, values, row),))


def delete(table: str, *rows: str) -> Command:
    """Delete records that nothing else points at."""
    return Command(f"delete_{table}", tuple(Delete(table, row) for row in rows))


def restore(table: str, row: str) -> Command:
    """Bring back a deleted record with the values that it had, or decide that one stays which
    another laptop deleted."""
    return Command(f"restore_{table}", (Put(table, {}, row, restore=True),))


def check_in(meeting: str, person: str, at: str) -> Command:
    """Somebody is here, since `at`; invited or not."""
    return set_status(meeting, person, "present", at, intent="check_in")


def set_status(
    meeting: str, person: str, status: str, at: str | None = None, *, intent: str = "set_status"
) -> Command:
    """Set an attendance; the time of arrival goes when they are not present after all."""
    values = {"meeting": meeting, "person": person, "status": status, "arrived_at": at}
    return Command(intent, (Put("attendance", values),))


def register(
    meeting: str, person: Mapping[str, object], at: str, *, status: str = "present"
) -> Command:
    """A new person who is here: the person and the attendance at once."""
    row = new_row_id()
    attendance = {"meeting": meeting, "person": row, "status": status}
    if status == "present":
        attendance["arrived_at"] = at
    return Command("register", (Put("person", dict(person), row), Put("attendance", attendance)))


def invite(meeting: str, people: Iterable[str]) -> Command:
    """Put people on the list of a meeting."""
    puts = (
        Put("attendance", {"meeting": meeting, "person": person, "status": "invited"})
        for person in people
    )
    return Command("invite", tuple(puts))


def set_consent(
    meeting: str, person: str, what: str, agreed: bool | None, at: str, version: str | None
) -> Command:
    """A consent given, refused or withdrawn: `what` is "photo" or "contact", `at` the date and
    `version` the version of the notice that the person read."""
    name = f"{what}_consent"
    values = {
        "meeting": meeting,
        "person": person,
        name: agreed,
        f"{name}_at": at,
        f"{name}_version": version,
    }
    return Command("set_consent", (Put("attendance", values),))


def remove_attendance(meeting: str, person: str) -> Command:
    """Take somebody off the list of a meeting; the person stays."""
    return Command("remove_attendance", (Delete("attendance", attendance_id(meeting, person)),))


def duplicate_id(one: str, other: str) -> str:
    """The id of the record that says whether two people are one, whichever is named first."""
    return derived_row_id("duplicate", sorted((one, other)))


def judge(one: str, other: str, verdict: str, shown: Mapping[str, str] | None = None) -> Command:
    """Say of two people that they are the "same", "different", or to be asked about "later".

    Of the same, `shown` says per column of a person which of the two shows; of columns that it
    does not name, what is known shows before what is not, and else what was entered first.
    """
    first, second = sorted((one, other))
    values: dict[str, object] = {"one": first, "other": second, "verdict": verdict}
    if verdict == "same":
        sides = {first: "one", second: "other"}
        for name in PERSON.names:
            values[f"{name}_of"] = sides[shown[name]] if shown and name in shown else None
    return Command(_JUDGED[verdict], (Put("duplicate", values),))


def part(one: str, other: str) -> Command:
    """Take back what was said of two people: they are two again, as if nobody had been asked."""
    return Command("part_people", (Delete("duplicate", duplicate_id(one, other)),))


def expect_laptop(meeting: str, laptop: str) -> Command:
    """Say that a return file of this meeting is expected from the laptop of that name."""
    return Command(
        "expect_laptop", (Put("expected_laptop", {"meeting": meeting, "laptop": laptop}),)
    )


def unexpect_laptop(meeting: str, laptop: str) -> Command:
    """Take that back."""
    row = derived_row_id("expected_laptop", (meeting, laptop))
    return Command("unexpect_laptop", (Delete("expected_laptop", row),))
