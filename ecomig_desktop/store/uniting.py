"""People who are one, kept beside the records: the table `united` is always what follows from
the verdicts of `duplicate` and from the people they speak of."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

import orjson
from sqlite_utils import Database

from ecomig_desktop.domain import uniting
from ecomig_desktop.domain.tables import DUPLICATE, PERSON
from ecomig_desktop.store import changelog, records
from ecomig_desktop.store.records import Row

_MANY = 500
"""From so many touched records on, looking at all verdicts is faster than looking around each."""

_JOINS = "verdict = 'same' AND one <> other"
_NEAR = (
    "WITH RECURSIVE near(id) AS (SELECT value FROM json_each(?)"
    f" UNION SELECT other FROM near JOIN duplicate ON one = near.id WHERE {_JOINS}"
    f" UNION SELECT one FROM near JOIN duplicate ON other = near.id WHERE {_JOINS})"
)
"""Those in the list, and whoever a chain of verdicts leads to from them."""


class Uniting:
    """Keeps `united` in step within the transaction that is open; `flush` belongs before its
    commit, after the records are written."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._people: set[str] = set()
        self._verdicts: set[str] = set()

    def note(self, table: str, row: str) -> None:
        """A record was made, changed, deleted or brought back."""
        self.note_many(table, (row,))

    def note_many(self, table: str, rows: Iterable[str]) -> None:
        """The same of many records of one table. Only people and verdicts matter here."""
        if table == PERSON.name:
            self._people.update(rows)
        elif table == DUPLICATE.name:
            self._verdicts.update(rows)

    def flush(self) -> None:
        """Unite anew whom the records touched so far speak of."""
        people, verdicts = self._people, self._verdicts
        if not people and not verdicts:
            return
        self._people, self._verdicts = set(), set()
        if not _has_rows(self._db, DUPLICATE.name) and not has_united(self._db):
            return
        ends = _ends(self._db, sorted(verdicts)) if len(verdicts) <= _MANY else None
        if ends is None:
            self._write(None)
        elif touched := _in_verdicts(self._db, people) | ends:
            self._write(_around(self._db, touched))

    def _write(self, people: Collection[str] | None) -> None:
        """Write the groups of these people (None: all groups) anew, whole groups each."""
        rows = list(_computed(self._db, people))
        if people is None:
            self._db.execute("DELETE FROM united")
        else:
            self._db.conn.executemany(
                "DELETE FROM united WHERE id = ?", [(person,) for person in sorted(people)]
            )
        marks = ", ".join("?" * (2 + len(PERSON.names)))
        self._db.conn.executemany(f"INSERT INTO united VALUES ({marks})", rows)


def has_united(db: Database) -> bool:
    """Whether anybody at all is shown as one with others."""
    return _has_rows(db, "united")


def _has_rows(db: Database, table: str) -> bool:
    return db.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() is not None


def _in_verdicts(db: Database, people: Collection[str]) -> set[str]:
    """Those of `people` of whom a verdict speaks, or who are united."""
    if len(people) > _MANY:
        ends = "SELECT one FROM duplicate UNION SELECT other FROM duplicate"
        known = db.execute(f"SELECT id FROM united UNION {ends}")
        return {person for (person,) in known} & set(people)
    sql = (
        "SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM duplicate WHERE one = value)"
        " OR EXISTS (SELECT 1 FROM duplicate WHERE other = value)"
        " OR EXISTS (SELECT 1 FROM united WHERE id = value)"
    )
    return {person for (person,) in db.execute(sql, [_json(people)])}


def _ends(db: Database, verdicts: Sequence[str]) -> set[str] | None:
    """The people of whom these verdicts speak or ever spoke: the log knows it of deleted ones.
    None where it does not, since what they said was taken out of it."""
    ends: set[str] = set()
    found = changelog.of_rows(db, verdicts)
    for verdict in verdicts:
        changes = found.get((DUPLICATE.name, verdict), [])
        said = {change.values.get(side) for change in changes for side in DUPLICATE.derived}
        if not said:
            return None
        ends |= {str(person) for person in said if person is not None}
    return ends


def _around(db: Database, people: Collection[str]) -> set[str]:
    """`people`, those with whom they were one, and those with whom they are now."""
    sql = (
        "SELECT o.id FROM json_each(?) t JOIN united u ON u.id = t.value"
        " JOIN united o ON o.main = u.main"
    )
    were = {person for (person,) in db.execute(sql, [_json(people)])} | set(people)
    return {person for (person,) in db.execute(f"{_NEAR} SELECT id FROM near", [_json(were)])}


def _computed(db: Database, people: Collection[str] | None) -> Iterator[tuple[object, ...]]:
    """The rows of `united` as they follow from the records: of the groups of these people, who
    are whole groups, or of all."""
    verdicts = _same(db, people)
    ends = sorted({str(row[side]) for row in verdicts for side in DUPLICATE.derived})
    known = records.get_many(db, PERSON, ends)
    joining: dict[str, list[Row]] = {}
    verdicts = [row for row in verdicts if row["one"] in known and row["other"] in known]
    found = uniting.groups(verdicts)
    main_of = {person: group[0] for group in found for person in group}
    for row in verdicts:
        if row["one"] in main_of:
            joining.setdefault(main_of[str(row["one"])], []).append(row)
    for group in found:
        shown = uniting.shown({each: known[each] for each in group}, joining[group[0]])
        for person in group:
            yield (person, group[0], *(shown[name] for name in PERSON.names))


def _same(db: Database, people: Collection[str] | None) -> list[Row]:
    """The verdicts "same", all or those that speak of these people."""
    if people is None:
        return records.where(db, DUPLICATE, _JOINS)
    of_these = f"{_JOINS} AND one IN (SELECT value FROM json_each(?))"
    return records.where(db, DUPLICATE, of_these, [_json(people)])


def _json(people: Collection[str]) -> str:
    return orjson.dumps(sorted(people)).decode()


def wrong(db: Database) -> list[str]:
    """The ids of people who are not united as the verdicts say. Only reads."""
    told = {row[0]: row for row in _computed(db, None)}
    found = {row[0]: row for row in db.execute("SELECT * FROM united")}
    return sorted(str(each) for each in told.keys() | found if told.get(each) != found.get(each))


def members(db: Database, person: str) -> list[str]:
    """The people who are one with `person`, sorted, so the main one first; [] where nobody is."""
    sql = "SELECT o.id FROM united u JOIN united o ON o.main = u.main WHERE u.id = ? ORDER BY o.id"
    return [found for (found,) in db.execute(sql, [person]).fetchall()]


def joining(db: Database, people: Collection[str]) -> list[Row]:
    """The verdicts that make a group of these people one."""
    known = set(people)
    return [row for row in _same(db, people) if row["one"] in known and row["other"] in known]


def judged(db: Database, group: Collection[str]) -> set[str]:
    """Those of whom it was decided whether they are one of this group or not."""
    decided = "verdict IN ('same', 'different')"
    sql = (
        f"SELECT d.other FROM json_each(?) t JOIN duplicate d ON d.one = t.value WHERE {decided}"
        f" UNION SELECT d.one FROM json_each(?) t JOIN duplicate d ON d.other = t.value"
        f" WHERE {decided}"
    )
    values = [_json(group)] * 2
    return {person for (person,) in db.execute(sql, values).fetchall() if person is not None}
