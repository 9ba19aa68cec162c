"""The tables of a workbook file: their SQL, their names, and the migrations that made them.

Migrations are only ever appended. A file whose `user_version` is greater than FORMAT was written
by a newer program and is refused before anything is read from it.
"""

from __future__ import annotations

import re

from sqlite_utils import Database, Migrations

from ecomig_desktop.domain.tables import PERSON, TABLES, Kind, Table

APPLICATION_ID = 0x45436F4D  # "ECoM"
FORMAT = 3

CHANGE = "change"
WORKBOOK = "workbook"
REPLICA = "replica"
GAP = "gap"
BLOB = "blob"

CHANGE_COLUMNS = (
    "replica",
    "seq",
    "clock",
    "command",
    "intent",
    "undoes",
    "operator",
    "table_name",
    "row_id",
    "sets",
    "deleted",
    "parents",
    "checksum",
)

CHANGE_SQL = """CREATE TABLE change (
  replica TEXT NOT NULL,
  seq INTEGER NOT NULL,
  clock INTEGER NOT NULL,
  command INTEGER NOT NULL,
  intent TEXT NOT NULL,
  undoes TEXT NOT NULL,
  operator TEXT NOT NULL,
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  sets TEXT NOT NULL,
  deleted INTEGER,
  parents TEXT NOT NULL,
  checksum BLOB NOT NULL,
  PRIMARY KEY (replica, seq)
) STRICT, WITHOUT ROWID"""

BLOB_SQL = """CREATE TABLE blob (
  hash TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT"""

WORKBOOK_SQL = """CREATE TABLE workbook (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID"""

REPLICA_SQL = """CREATE TABLE replica (
  id TEXT PRIMARY KEY,
  laptop TEXT NOT NULL,
  named INTEGER NOT NULL
) STRICT, WITHOUT ROWID"""

_OTHERS = (
    "CREATE INDEX change_by_row ON change (row_id)",
    """CREATE TABLE conflict (
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  column_name TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (table_name, row_id, column_name, reason)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE identity (
  since INTEGER PRIMARY KEY,
  replica TEXT NOT NULL,
  machine TEXT NOT NULL,
  path TEXT NOT NULL,
  file_id TEXT NOT NULL
) STRICT""",
    """CREATE TABLE gap (
  replica TEXT NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (replica, first)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE digest (
  table_name TEXT PRIMARY KEY,
  rows INTEGER NOT NULL,
  sum BLOB NOT NULL
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE person_search (
  id TEXT PRIMARY KEY,
  family TEXT NOT NULL,
  given TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX person_search_family ON person_search (family, given)",
    "CREATE INDEX person_search_given ON person_search (given, family)",
    "CREATE INDEX person_search_phone ON person_search (phone) WHERE phone <> ''",
    "CREATE INDEX person_search_email ON person_search (email) WHERE email <> ''",
    "CREATE INDEX person_by_name ON person (family_name, given_name)",
    "CREATE INDEX attendance_by_meeting ON attendance (meeting, person, status)",
    "CREATE INDEX attendance_by_person ON attendance (person)",
    "CREATE INDEX note_by_meeting ON note (meeting)",
    "CREATE INDEX note_by_theme ON note (theme)",
    "CREATE INDEX note_by_speaker ON note (speaker)",
    "CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting)",
    "CREATE INDEX agenda_item_by_theme ON agenda_item (theme)",
    "CREATE INDEX attachment_by_record ON attachment (record)",
    "CREATE INDEX sheet_by_meeting ON sheet (meeting)",
)

_MERGE_DESK = (
    "CREATE INDEX duplicate_by_one ON duplicate (one)",
    "CREATE INDEX duplicate_by_other ON duplicate (other)",
    "CREATE INDEX expected_laptop_by_meeting ON expected_laptop (meeting)",
    """CREATE TABLE settled (
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  column_name TEXT NOT NULL,
  PRIMARY KEY (table_name, row_id, column_name)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE receipt (
  number INTEGER PRIMARY KEY,
  body TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT""",
)

_TYPES = {Kind.INTEGER: "INTEGER", Kind.NUMBER: "REAL", Kind.YES_NO: "INTEGER"}


def record_sql(table: Table) -> str:
    """The SQL that makes the table of those records. No constraints but the key: a merge must
    never fail on one, so what a row may hold is checked before it is written."""
    columns = ",\n  ".join(
        f"{column.name} {_TYPES.get(column.kind, 'TEXT')}" for column in table.columns
    )
    return (
        f"CREATE TABLE {table.name} (\n  id TEXT PRIMARY KEY,\n  {columns}\n) STRICT, WITHOUT ROWID"
    )


def _united_sql() -> str:
    """People who are one: per member whom they are shown as, with what is shown of them."""
    columns = ",\n  ".join(
        f"{column.name} {_TYPES.get(column.kind, 'TEXT')}" for column in PERSON.columns
    )
    return (
        f"CREATE TABLE united (\n  id TEXT PRIMARY KEY,\n  main TEXT NOT NULL,\n  {columns}\n)"
        " STRICT, WITHOUT ROWID"
    )


migrations = Migrations("ecomig")
_MOST_MIGRATIONS = 1000
_MIGRATIONS_SQL = (
    "CREATETABLE_sqlite_migrations(idINTEGERPRIMARYKEY,migration_setTEXT,nameTEXT,applied_atTEXT)"
)
"""Without blanks and quotes, which versions of sqlite-utils set in their own ways."""


@migrations(name="0001_first_tables")
def _first_tables(db: Database) -> None:
    for sql in (CHANGE_SQL, BLOB_SQL, WORKBOOK_SQL, REPLICA_SQL):
        db.execute(sql)
    for table in TABLES.values():
        if table.since == 1:
            db.execute(record_sql(table))
    for sql in _OTHERS:
        db.execute(sql)


@migrations(name="0002_merge_desk")
def _merge_desk(db: Database) -> None:
    for table in TABLES.values():
        if table.since == 2:
            db.execute(record_sql(table))
    for sql in (*_MERGE_DESK, _united_sql()):
        db.execute(sql)
    db.execute("CREATE INDEX united_by_main ON united (main)")
    # What was in conflict before is read off the log.
    from ecomig_desktop.store.settling import settle_everything

    settle_everything(db)


@migrations(name="0003_outcomes")
def _outcomes(db: Database) -> None:
    for table in TABLES.values():
        if table.since == 3:
            db.execute(record_sql(table))
            for column in table.references:
                name = f"{table.name}_by_{column.name}"
                db.execute(f"CREATE INDEX {name} ON {table.name} ({column.name})")


def names() -> tuple[str, ...]:
    """The names of all migrations, in their order."""
    return tuple(migration.name for migration in migrations._migrations)


def pending(db: Database) -> bool:
    """Whether the file is older than this program. Does not write."""
    return bool(migrations.pending(db))


def is_begun(db: Database) -> bool:
    """Whether the file has tables of ours at all, by a list of migrations in which nothing can
    run and that is not endless. Does not write."""
    name = migrations.migrations_table
    sql = db.execute("SELECT sql FROM sqlite_master WHERE name = ?", [name]).fetchone()
    if sql is None or re.sub(r'[\s"\[\]`]', "", str(sql[0])) != _MIGRATIONS_SQL:
        return False
    some = db.execute(f"SELECT 1 FROM {name} LIMIT {_MOST_MIGRATIONS}").fetchall()
    return len(some) < _MOST_MIGRATIONS and bool(_applied(db))


def is_newer(db: Database) -> bool:
    """Whether a program newer than this one has migrated a file that is begun. Does not write."""
    return not set(_applied(db)) <= set(names())


def _applied(db: Database) -> list[str]:
    """The names of the migrations that made a file, read at once: each that comes home is asked."""
    sql = f"SELECT name FROM {migrations.migrations_table} WHERE migration_set = ?"
    return [name for (name,) in db.execute(sql, [migrations.name])]


def migrate(db: Database) -> None:
    """Bring the file to FORMAT. Each migration is one transaction."""
    migrations.apply(db)
    db.execute(f"PRAGMA user_version = {FORMAT}")
