"""Commands about people who are one: what is done to the person they show as becomes what is
done to their records."""

from __future__ import annotations

from collections.abc import Iterator

from ecomig_desktop.domain.change import Value
from ecomig_desktop.domain.tables import ATTENDANCE, PERSON
from ecomig_desktop.domain.uniting import says
from ecomig_desktop.store import records, showing, uniting
from ecomig_desktop.store.file import Database
from ecomig_desktop.workbook import commands
from ecomig_desktop.workbook.command import Command, Delete, Edit, Put
from ecomig_desktop.workbook.uniting import Uniting


def as_one(workbook: Uniting, command: Command) -> Command:
    """The command as it is meant by who sees one person where there are several records.

    A column of the person is set where its value comes from. A place on the list of a meeting is
    the one that shows; what would show in its stead after a change follows it, and all of them
    leave the list together. Nothing else is touched, and commands about others stay as they are.
    """
    db = workbook._db
    if not uniting.has_united(db):
        return command
    edits = [each for edit in command.edits for each in _edits(workbook, db, edit)]
    return Command(command.intent, tuple(edits))


def _edits(workbook: Uniting, db: Database, edit: Edit) -> Iterator[Edit]:
    if edit.table == PERSON.name and isinstance(edit, Put) and edit.id and not edit.restore:
        yield from _person(workbook, edit.id, edit)
    elif edit.table == ATTENDANCE.name and isinstance(edit, Put) and "person" in edit.values:
        yield from _attendance(db, edit)
    elif edit.table == ATTENDANCE.name and isinstance(edit, Delete):
        yield from _removal(db, edit)
    else:
        yield edit


def _person(workbook: Uniting, person: str, edit: Put) -> Iterator[Edit]:
    united = workbook.united(person)
    by_owner: dict[str, dict[str, object]] = {}
    for column, value in edit.values.items():
        owner = united.owners.get(column, person) if united else person
        by_owner.setdefault(owner, {})[column] = value
    for owner, values in by_owner.items():
        yield Put(PERSON.name, values, owner)


def _attendance(db: Database, edit: Put) -> Iterator[Edit]:
    meeting, person = str(edit.values.get("meeting")), str(edit.values["person"])
    main = showing.mains(db, [person]).get(person)
    if main is None:
        yield edit
        return
    shown, _ = showing.at_meeting(db, meeting, [main]).get(main, (person, ""))
    yield Put(ATTENDANCE.name, {**edit.values, "person": shown})
    status: Value = str(edit.values.get("status"))
    if "status" in edit.values:
        for other in _places(db, meeting, shown):
            if says(other["status"]) < says(status):
                values = {"meeting": meeting, "person": other["person"], "status": status}
                yield Put(ATTENDANCE.name, {**values, "arrived_at": None})


def _removal(db: Database, edit: Delete) -> Iterator[Edit]:
    yield edit
    if row := records.get(db, ATTENDANCE, edit.id):
        meeting, person = str(row["meeting"]), str(row["person"])
        for other in _places(db, meeting, person):
            yield Delete(ATTENDANCE.name, str(other["id"]))


def _places(db: Database, meeting: str, person: str) -> list[records.Row]:
    """The places on a meeting's list of those who are one with a person."""
    others = showing.others(db, [person]).get(person, [])
    rows = [commands.attendance_id(meeting, other) for other in others]
    return list(records.get_many(db, ATTENDANCE, rows).values())
