"""Whatever tables, views and triggers a file brings: nothing of it is run or read."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path

import pytest

from ecomig_desktop.errors import Refused
from ecomig_desktop.store import schema
from tests.field import Laptop, fingerprint, opened_raw
from tests.merge.spoiling import Spoil, alter, refusal, seal_says


def rebuild(sql: str, name: str = "change") -> Spoil:
    """The same rows in a table that is made otherwise."""

    def do(raw: sqlite3.Connection) -> None:
        raw.execute(f"ALTER TABLE {name} RENAME TO was")
        raw.execute(sql)
        columns = [row[1] for row in raw.execute("PRAGMA table_info(was)")]
        raw.execute(f"INSERT INTO {name} ({', '.join(columns)}) SELECT * FROM was")
        raw.execute("DROP TABLE was")

    return do


def slipped_in(entries: Iterable[tuple[str, str, str, int, str]]) -> Spoil:
    """Entries in the list of tables that no tool would write."""

    def do(raw: sqlite3.Connection) -> None:
        raw.execute("PRAGMA writable_schema = ON")
        raw.executemany("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", entries)

    return do


ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n"
REFUSED_SCHEMAS = {
    "no log": alter("DROP TABLE change"),
    "the log is a view": alter(
        f"ALTER TABLE change RENAME TO was; CREATE VIEW change AS {ENDLESS}"
    ),
    "blobs are a view": alter(f"DROP TABLE blob; CREATE VIEW blob AS {ENDLESS}"),
    "workbook is a view": alter(f"DROP TABLE workbook; CREATE VIEW workbook AS {ENDLESS}"),
    "names are a view": alter(f"DROP TABLE replica; CREATE VIEW replica AS {ENDLESS}"),
    "a generated column": alter("ALTER TABLE change ADD COLUMN evil TEXT AS (replica || seq)"),
    "one more column": alter("ALTER TABLE change ADD COLUMN evil TEXT"),
    "not strict": rebuild(schema.CHANGE_SQL.replace("STRICT, ", "")),
    "with rowid": rebuild(schema.CHANGE_SQL.replace(", WITHOUT ROWID", "")),
    "no key": rebuild(
        schema.CHANGE_SQL.replace(",\n  PRIMARY KEY (replica, seq)", "").replace(
            ", WITHOUT ROWID", ""
        )
    ),
    "a check": rebuild(schema.CHANGE_SQL.replace("seq INTEGER", "seq INTEGER CHECK (1)")),
    "a list of migrations that computes": alter(
        "ALTER TABLE _sqlite_migrations ADD COLUMN evil AS (hex(zeroblob(400000000)))"
    ),
    "a list of migrations that is a view": alter(
        f"DROP TABLE _sqlite_migrations; CREATE VIEW _sqlite_migrations AS {ENDLESS}"
    ),
    "a list of migrations that is long": alter(
        "INSERT INTO _sqlite_migrations (migration_set, name)"
        f" SELECT 'ecomig', x FROM ({ENDLESS} LIMIT 5000)"
    ),
    "a list of migrations that searches": alter(
        "DROP TABLE _sqlite_migrations;"
        "CREATE VIRTUAL TABLE _sqlite_migrations USING fts5(migration_set, name, applied_at);"
        "INSERT INTO _sqlite_migrations VALUES ('ecomig', '0001_first_tables', '')"
    ),
    "forty thousand tables": slipped_in(
        ("table", f"t{n}", f"t{n}", 5, f"CREATE TABLE t{n} (a, b, c)") for n in range(40_000)
    ),
    "a name of a megabyte": slipped_in([("table", "a" * 1_000_000, "a", 5, "CREATE nonsense")]),
    "a name that rings the bell": slipped_in([("table", "\x1b[2J\x07", "a", 5, "CREATE nonsense")]),
    "a second log": slipped_in([("view", "evil", "evil", 0, f"CREATE VIEW Change AS {ENDLESS}")]),
    "blobs not strict": rebuild(schema.BLOB_SQL.replace("STRICT", ""), "blob"),
}


@pytest.mark.parametrize("name", list(REFUSED_SCHEMAS))
def test_tables_that_are_not_ours_to_the_letter_are_refused(
    office: Laptop, returned: Path, name: str
) -> None:
    with opened_raw(returned) as raw:
        if "replica" in str(name) or "names" in name:
            assert raw.execute("SELECT 1 FROM sqlite_master WHERE name = 'replica'").fetchone()
        REFUSED_SCHEMAS[name](raw)
    assert refusal(office, returned) == "return_file_damaged"


HARMLESS_SCHEMAS = {
    "triggers": alter(
        "".join(
            f"CREATE TRIGGER {when}_{what} {when} {what} ON change BEGIN DELETE FROM person; END;"
            for when in ("BEFORE", "AFTER")
            for what in ("INSERT", "DELETE")
        )
    ),
    "a table more": alter("CREATE TABLE evil (x); INSERT INTO evil VALUES (zeroblob(100000))"),
    "a view more": alter(f"CREATE VIEW evil AS {ENDLESS}"),
    "no records": alter("DROP TABLE person; DROP TABLE meeting"),
    "records that are views": alter(f"DROP TABLE person; CREATE VIEW person AS {ENDLESS}"),
    "other records": alter("UPDATE person SET given_name = 'evil'; DELETE FROM meeting"),
    "a check that computes": alter(
        "CREATE TABLE evil (x CHECK (length(hex(zeroblob(x))) > 0));"
        "PRAGMA ignore_check_constraints = ON; INSERT INTO evil VALUES (400000000)"
    ),
    "statistics that lie": alter("ANALYZE; UPDATE sqlite_stat1 SET stat = '1 1 1 1 1 1'"),
    "an index that computes": alter(
        "CREATE INDEX evil ON change (iif(seq < 0, hex(zeroblob(400000000)), 1))"
    ),
    "an index more": alter("CREATE INDEX evil ON change (sets)"),
    "another page size": alter("PRAGMA page_size = 512; VACUUM"),
}


@pytest.mark.parametrize("name", list(HARMLESS_SCHEMAS))
def test_what_else_is_in_a_file_is_neither_run_nor_read(
    office: Laptop, returned: Path, tmp_path: Path, name: str
) -> None:
    two = Laptop(tmp_path / "two")
    two.merge(returned)
    with opened_raw(returned) as raw:
        HARMLESS_SCHEMAS[name](raw)
    before = fingerprint(returned)
    (result,) = office.merge(returned)
    assert (result.refused, result.new) == (None, 2)
    assert fingerprint(returned) == before
    two.merge(office.export())
    assert two.state() == office.state()


def test_a_gap_does_not_make_the_file_compute(office: Laptop, returned: Path) -> None:
    """Where changes are missing, the pages are looked at: only those that are read."""
    with opened_raw(returned) as raw:
        raw.execute("CREATE TABLE evil (x CHECK (length(hex(zeroblob(x))) < 0))")
        raw.execute("PRAGMA ignore_check_constraints = ON")
        raw.execute("INSERT INTO evil VALUES (1000)")
        seal_says({"f" * 16: 5})(raw)
    (result,) = office.merge(returned)
    assert result.refused is None
    assert result.gaps == {"f" * 16: [(1, 5)]}


@pytest.mark.parametrize("lie", [1 << 44, "text", None, 0.5])
def test_an_attachment_that_is_no_bytes_is_refused(
    office: Laptop, returned: Path, lie: object
) -> None:
    """STRICT is a promise of whoever wrote the file."""
    with opened_raw(returned) as raw:
        (content_hash,) = raw.execute("SELECT hash FROM blob").fetchone()
        raw.execute("DROP TABLE blob")
        raw.execute("CREATE TABLE blob (hash TEXT PRIMARY KEY, bytes)")
        raw.execute("INSERT INTO blob VALUES (?, ?)", [content_hash, lie])
        raw.execute("PRAGMA writable_schema = ON")
        raw.execute("UPDATE sqlite_master SET sql = ? WHERE name = 'blob'", [schema.BLOB_SQL])
    assert refusal(office, returned) == "return_file_damaged"


def test_a_workbook_that_would_do_something_by_itself_is_refused(office: Laptop) -> None:
    with opened_raw(office.path) as raw:
        raw.execute("CREATE TRIGGER evil AFTER INSERT ON change BEGIN DELETE FROM person; END")
    with pytest.raises(Refused, match="trigger evil"), office.open():
        pass
