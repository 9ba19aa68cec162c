"""From what the user meant to the changes that say it: every rule is checked before a byte is
written, against the records as the command would leave them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from ecomig_desktop.domain.change import Value, derived_row_id, is_row_id, new_row_id
from ecomig_desktop.domain.checks import checked_row_id, checked_values, table_named
from ecomig_desktop.domain.columns import Table
from ecomig_desktop.domain.fold import fold
from ecomig_desktop.domain.tables import TABLES, references_to
from ecomig_desktop.errors import Refused
from ecomig_desktop.store import changelog, folding, records
from ecomig_desktop.store.file import Database
from ecomig_desktop.store.records import Row
from ecomig_desktop.workbook.called import still_referenced
from ecomig_desktop.workbook.command import Command, Delete, Put

RowKey = tuple[str, str]
_FEW = 100


@dataclass(slots=True)
class Draft:
    """One row as a command would leave it: `sets` and `deleted` are what the change will say."""

    table: Table
    row: str
    old: Row | None
    new: Row | None
    sets: dict[str, Value] = field(default_factory=dict)
    deleted: int | None = None
    says_nothing: bool = False
    unheard_of: bool = False
    """Whether the log says nothing of the row."""

    @property
    def kind(self) -> str:
        """What becomes of the record: "added", "changed" or "deleted"."""
        if self.new is None:
            return "deleted"
        return "added" if self.old is None else "changed"


class Drafts:
    """The rows that a command touches, laid over the records of the file. Only reads."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._rows: dict[RowKey, Draft] = {}
        self._unheard_of: set[str] = set()
        self._derived: dict[tuple[object, ...], str] = {}
        self._there: dict[RowKey, bool] = {}

    def of(self, command: Command) -> tuple[list[Draft], tuple[str, ...]]:
        """The drafts of a command that say something new, and the row id of each edit.

        Refused when a table, column, value or reference is wrong.
        """
        if len(command.edits) > _FEW:  # asked at once, not row by row
            named = filter(None, map(self._named_row, command.edits))
            self._unheard_of = changelog.unheard_of(self._db, named)
        ids = tuple(self._edit(edit) for edit in command.edits)
        self._drop_belongings()
        self._check_references()
        for draft in self._rows.values():
            self._drop_what_is_so(draft)
        return [draft for draft in self._rows.values() if not draft.says_nothing], ids

    def _named_row(self, edit: Put | Delete) -> str | None:
        """The row that an edit is about, as far as it says so before it is checked."""
        if isinstance(edit, Delete) or edit.id is not None:
            return edit.id if is_row_id(edit.id) else None
        table = TABLES.get(edit.table)
        values = [edit.values.get(name) for name in table.derived] if table else []
        plain = all(isinstance(value, str) and value.isascii() for value in values)
        return self._derived_row(table, values) if table and values and plain else None

    def _derived_row(self, table: Table, values: Iterable[object]) -> str:
        parts = (table.name, *values)
        if parts not in self._derived:
            self._derived[parts] = derived_row_id(table.name, parts[1:])
        return self._derived[parts]

    def _edit(self, edit: Put | Delete) -> str:
        table = table_named(edit.table)
        if isinstance(edit, Delete):
            return self._delete(table, checked_row_id(edit.id))
        values = checked_values(table, edit.values)
        row = self._row_id(table, edit, values)
        draft = self._draft(table, row)
        if draft.new is None:
            self._make(draft, values, restore=edit.restore)
        else:
            self._set(draft, values, restore=edit.restore)
        return row

    def _row_id(self, table: Table, put: Put, values: dict[str, Value]) -> str:
        row = None if put.id is None else checked_row_id(put.id)
        if not table.derived:
            return row or self._new_row(table)
        if row is not None and (put.restore or self._current(table, row) is not None):
            return row
        for name in table.derived:
            if values.get(name) is None:
                raise Refused("needs_column", table=table.name, column=name)
        derived = self._derived_row(table, (values[name] for name in table.derived))
        if row not in (None, derived):
            raise Refused("derived_id", table=table.name)
        return derived

    def _new_row(self, table: Table) -> str:
        row = new_row_id()
        draft = Draft(table, row, None, None, says_nothing=True, unheard_of=True)
        self._rows[table.name, row] = draft
        return row

    def _draft(self, table: Table, row: str) -> Draft:
        key = (table.name, row)
        draft = self._rows.get(key)
        if draft is None:
            unheard = row in self._unheard_of
            old = None if unheard else records.get(self._db, table, row)
            draft = Draft(table, row, old, dict(old) if old else None, {}, None, True, unheard)
            self._rows[key] = draft
        return draft

    def _current(self, table: Table, row: str) -> Row | None:
        return self._draft(table, row).new

    def _make(self, draft: Draft, values: Mapping[str, Value], *, restore: bool) -> None:
        """A row that is not there: new, or deleted once and now made again."""
        known = not draft.unheard_of and (
            draft.old is not None
            or bool(changelog.links_of_row(self._db, draft.table.name, draft.row))
        )
        draft.unheard_of = not known
        if restore and not known:
            raise Refused("no_such_row", table=draft.table.name, id=draft.row)
        before: dict[str, Value] = dict.fromkeys(draft.table.names)
        if restore:
            before.update(_last_values(self._db, draft.table, draft.row))
            _check_derived(draft.table, before, values)
            draft.sets = dict(values)
        elif known:
            draft.sets = {**before, **values}
        else:
            draft.sets = {name: value for name, value in values.items() if value is not None}
        draft.new = {"id": draft.row, **before, **values}
        draft.deleted = 0 if known else None
        draft.says_nothing = False
        if known and draft.old is not None:
            draft.deleted = None  # deleted and made again by one command: nothing was deleted

    def _set(self, draft: Draft, values: Mapping[str, Value], *, restore: bool) -> None:
        new = draft.new or {}
        disputed: frozenset[str] = frozenset()
        if draft.old is not None:
            disputed = folding.conflicted(self._db, draft.table.name, draft.row)
        _check_derived(draft.table, new, values)
        for name, value in values.items():
            if new[name] != value or name in disputed:
                draft.sets[name] = value
                new[name] = value
                draft.says_nothing = False
        if restore and "deleted" in disputed:
            draft.deleted, draft.says_nothing = 0, False

    def _delete(self, table: Table, row: str) -> str:
        draft = self._draft(table, row)
        if draft.new is None:
            raise Refused("no_such_row", table=table.name, id=row)
        draft.new, draft.sets, draft.deleted = None, {}, 1
        draft.says_nothing = draft.old is None
        return row

    def _drop_belongings(self) -> None:
        """What was said of two people goes with either of them, evidence with what rests on it;
        an undo brings it back."""
        deleted = [draft for draft in self._rows.values() if draft.new is None]
        for draft in deleted:
            for table, column in _belongings(draft.table.name):
                for each in records.where(self._db, table, f"{column} = ?", [draft.row]):
                    if (table.name, str(each["id"])) not in self._rows:
                        self._delete(table, str(each["id"]))

    def _check_references(self) -> None:
        for draft in self._rows.values():
            if draft.new is None and draft.old is not None:
                self._check_unreferenced(draft)
            elif draft.new is not None:
                said = draft.new if draft.old is None else draft.sets
                for column in draft.table.references:
                    if said.get(column.name) is not None:
                        self._check_target(draft, column.name, column.refers)

    def _check_target(self, draft: Draft, column: str, refers: str) -> None:
        new = draft.new or {}
        target = str(new[column])
        found = next(
            (name for name in (TABLES if refers == "*" else (refers,)) if self._is(name, target)),
            None,
        )
        if found is None:
            raise Refused("dangling", column=column, id=target)
        if refers == "*" and new["record_table"] != found:
            draft.sets["record_table"] = new["record_table"] = found

    def _is(self, table: str, row: str) -> bool:
        draft = self._rows.get((table, row))
        if draft is not None:
            return draft.new is not None
        if (table, row) not in self._there:
            self._there[table, row] = records.exists(self._db, table, row)
        return self._there[table, row]

    def _check_unreferenced(self, draft: Draft) -> None:
        name, row = draft.table.name, draft.row
        for table, owner, column in records.referrers(self._db, name, row):
            other = self._rows.get((table, owner))
            if other is None or (other.new is not None and other.new[column] == row):
                raise still_referenced(self._db, (name, row), (table, owner))

    def _drop_what_is_so(self, draft: Draft) -> None:
        """Of a row that stays, only what is not so already is said, or what settles a conflict."""
        if draft.old is None or draft.new is None or draft.says_nothing:
            return
        same = {name for name, value in draft.sets.items() if draft.old[name] == value}
        if same:
            same -= folding.conflicted(self._db, draft.table.name, draft.row)
            draft.sets = {name: each for name, each in draft.sets.items() if name not in same}
        draft.says_nothing = not draft.sets and draft.deleted is None


@cache
def _belongings(table: str) -> tuple[tuple[Table, str], ...]:
    """Every (table, column) whose rows go with a record of `table` that they point at."""
    return tuple(
        (owner, column.name)
        for owner, column in references_to(table)
        if column.name in owner.goes_with
    )


def _check_derived(table: Table, row: Mapping[str, Value], values: Mapping[str, Value]) -> None:
    for name in table.derived:
        if name in values and values[name] != row[name]:
            raise Refused("derived_fixed", table=table.name, column=name)


def _last_values(db: Database, table: Table, row: str) -> dict[str, Value]:
    return fold(changelog.of_row(db, table.name, row)).values
