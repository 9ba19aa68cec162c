"""How people who are one show: as one person with the values of their group, and once on the
list of a meeting, by the attendance that says most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence

import orjson
from sqlite_utils import Database

from ecomig_desktop.domain.tables import PERSON
from ecomig_desktop.domain.uniting import SAYS_MOST, says
from ecomig_desktop.store import people, records
from ecomig_desktop.store.pairs import LISTS_OF_ACTIVITIES
from ecomig_desktop.store.people import Found
from ecomig_desktop.store.records import Row
from ecomig_desktop.store.uniting import has_united

_SAYS = " ".join(f"WHEN '{status}' THEN {says(status)}" for status in SAYS_MOST)
_SHOWN = ", ".join(f"u.{name}" for name in PERSON.names)


def _places(at: str, who: str = "united u") -> str:
    """A query for the attendances of people who are one: which of them shows has place 1. The
    one that says most does: who is here is here; then that of who was entered first."""
    return (
        "SELECT a.id AS attendance, a.meeting, a.person, a.status, u.main,"
        f" row_number() OVER (PARTITION BY a.meeting, u.main ORDER BY CASE a.status {_SAYS}"
        f" ELSE {says(None)} END, a.person)"
        f" AS place FROM {who} CROSS JOIN attendance a ON a.person = u.id {at}"
    )


AT_MEETING = _places("AND a.meeting = ?")
HIDDEN = f"SELECT attendance FROM ({AT_MEETING}) WHERE place > 1"
"""A query for the attendances at a meeting in whose place another shows."""


def persons(db: Database, ids: Sequence[str]) -> dict[str, Row]:
    """Those of these people that there are, each by its id as it shows."""
    found = records.get_many(db, PERSON, ids)
    if has_united(db):
        sql = f"SELECT u.id, {_SHOWN} FROM json_each(?) t CROSS JOIN united u ON u.id = t.value"
        for stored in db.execute(sql, [_json(found)]).fetchall():
            found[stored[0]] = records.to_row(PERSON, stored)
    return found


def others(db: Database, ids: Collection[str]) -> dict[str, list[str]]:
    """Per person who is one with others: who these are, the oldest first."""
    sql = (
        "SELECT u.id, o.id FROM json_each(?) t CROSS JOIN united u ON u.id = t.value"
        " CROSS JOIN united o ON o.main = u.main AND o.id <> u.id ORDER BY o.id"
    )
    found: dict[str, list[str]] = {}
    if has_united(db):
        for person, other in db.execute(sql, [_json(ids)]).fetchall():
            found.setdefault(person, []).append(other)
    return found


def mains(db: Database, ids: Collection[str]) -> dict[str, str]:
    """The main one of each of these people who is one with others."""
    sql = "SELECT u.id, u.main FROM json_each(?) t CROSS JOIN united u ON u.id = t.value"
    return dict(db.execute(sql, [_json(ids)]).fetchall()) if has_united(db) else {}


def main_names(db: Database) -> list[tuple[str | None, str | None, str]]:
    """(family name, given name, main one) of each group as it shows: names that maybe none of
    its members has."""
    sql = "SELECT family_name, given_name, main FROM united WHERE id = main"
    return list(db.execute(sql).fetchall()) if has_united(db) else []


def at_meeting(db: Database, meeting: str, mains: Collection[str]) -> dict[str, tuple[str, str]]:
    """Per main one who is on the list of a meeting, as any of the group: (person, attendance)
    that shows."""
    who = "json_each(?) t CROSS JOIN united u ON u.main = t.value"
    places = _places("AND a.meeting = ?", who)
    sql = f"SELECT main, person, attendance FROM ({places}) WHERE place = 1"
    rows = db.execute(sql, [_json(mains), meeting]).fetchall()
    return {main: (person, attendance) for main, person, attendance in rows}


def lines(db: Database, meeting: str) -> list[tuple[str | None, str | None, str, str]]:
    """Those on a meeting's list who are one with others, in no order: (family name, given name,
    person, attendance) that shows."""
    sql = (
        f"SELECT u.family_name, u.given_name, g.person, g.attendance FROM ({AT_MEETING}) g"
        " JOIN united u ON u.id = g.person WHERE g.place = 1"
    )
    return db.execute(sql, [meeting]).fetchall()


def find(db: Database, text: str, meeting: str | None, limit: int) -> list[Found]:
    """As `people.find`, whoever is one with others named once: as the person whose attendance
    shows, or by the main one. What any record of theirs says finds them."""
    if not has_united(db):
        return people.find(db, text, meeting, limit)
    asked = limit
    while True:
        found = people.find(db, text, meeting, asked)
        once = _once(db, found, meeting)
        if len(once) >= limit or len(found) < asked:
            return once[:limit]
        asked *= 2


def _once(db: Database, found: Sequence[Found], meeting: str | None) -> list[Found]:
    main_of = mains(db, [each.person for each in found])
    listed = at_meeting(db, meeting, set(main_of.values())) if meeting and main_of else {}
    once: dict[str, Found] = {}
    for each in found:
        main = main_of.get(each.person)
        person, attendance = listed.get(main, (main, None)) if main else each[:2]
        once.setdefault(person, Found(person, attendance, each.why))
    return sorted(once.values(), key=lambda each: (each.why == "near", each.attendance is None))


def elsewhere(db: Database, ids: Collection[str]) -> set[str]:
    """Those of these people who are on the list of any meeting, or somebody is who is one with
    them."""
    found = others(db, ids)
    everybody = {*ids, *(other for each in found.values() for other in each)}
    listed = people.elsewhere(db, sorted(everybody))
    return {each for each in ids if not listed.isdisjoint([each, *found.get(each, ())])}


def meetings_of(db: Database, person: str) -> list[str]:
    """The meetings on whose lists a record of a person is, by their date."""
    sql = (
        "SELECT m.id FROM attendance a JOIN meeting m ON m.id = a.meeting WHERE a.person = ?"
        " ORDER BY m.date, m.starts, m.id"
    )
    return [meeting for (meeting,) in db.execute(sql, [person]).fetchall()]


def hidden_counts(db: Database) -> list[tuple[str, str | None, int]]:
    """(meeting, status, how many) of the attendances in whose place another shows."""
    sql = f"SELECT meeting, status, count(*) FROM ({_places('')}) WHERE place > 1 GROUP BY 1, 2"
    return db.execute(sql).fetchall() if has_united(db) else []


def corrected(
    counted: Iterable[tuple[str, str | None, str | None, int]], db: Database, meeting: str
) -> list[tuple[str, str | None, str | None, int]]:
    """(status, sector, gender, how many) of a meeting's list, counted by every record, as it
    shows: only those who are one with others are looked at again."""
    if not has_united(db):
        return list(counted)
    sums = Counter({tuple(key): many for *key, many in counted})
    sql = (
        "SELECT coalesce(g.status, 'invited'), g.place, p.sector, p.gender, u.sector, u.gender"
        f" FROM ({AT_MEETING}) g JOIN united u ON u.id = g.person"
        " LEFT JOIN person p ON p.id = g.person"
    )
    for status, place, *said in db.execute(sql, [meeting]).fetchall():
        sums[status, *said[:2]] -= 1
        sums[status, *said[2:]] += place == 1
    return [(*key, many) for key, many in sums.items() if many]  # type: ignore[misc]


def at_meetings(meeting: str | None) -> tuple[str, list[str]]:
    """The condition that an attendance `a` is of one meeting, or with None of any meeting of the
    schedule, which those that carry the list of an activity are not; and its values."""
    if meeting:
        return "AND a.meeting = ?", [meeting]
    return f"AND a.meeting NOT IN ({LISTS_OF_ACTIVITIES})", []


def corrected_places(counted: dict[str, int], db: Database, meeting: str | None) -> dict[str, int]:
    """Per municipality how many different people were present, counted by every record, as it
    shows."""
    if not has_united(db):
        return counted
    at, values = at_meetings(meeting)
    here = (
        "FROM united u CROSS JOIN attendance a ON a.person = u.id JOIN person p ON p.id = u.id"
        f" WHERE a.status = 'present' {at}"
    )
    sums = Counter(counted)
    for sql, sign in (
        (f"SELECT p.municipality, count(DISTINCT u.id) {here} GROUP BY 1", -1),
        (f"SELECT u.municipality, count(DISTINCT u.main) {here} GROUP BY 1", 1),
    ):
        for place, many in db.execute(sql, values).fetchall():
            sums[place] += sign * many
    return {place: many for place, many in sums.items() if many and place is not None}


def _json(ids: Iterable[str]) -> str:
    return orjson.dumps(list(ids)).decode()
