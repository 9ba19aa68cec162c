"""What a record is called where a refusal speaks of it: its place in the file and its own words."""

from __future__ import annotations

from ecomig_desktop.domain.outcome_tables import PAIRS
from ecomig_desktop.domain.tables import TABLES
from ecomig_desktop.errors import Refused
from ecomig_desktop.store import records
from ecomig_desktop.store.file import Database

_WORDS = ("title", "name", "family_name", "given_name", "text", "file_name", "laptop", "number")
_FULL = ("family_name", "given_name")
_JOINED = {
    "attendance": ("person", "meeting"),
    "submission": ("body", "sent_at"),
    "reply": ("submission", "date"),
    **PAIRS,
}
_MOST = 60  # letters


def called(db: Database, table: str, row: str) -> str:
    """Table, id and first words: "note 0158… – მეწყრის შემდეგ…". Only reads."""
    words = _words(db, table, row)
    return f"{table} {row} – {words}" if words else f"{table} {row}"


def still_referenced(db: Database, record: tuple[str, str], by: tuple[str, str]) -> Refused:
    """Why a record, given as (table, id), is not deleted: another one rests on it."""
    names = {"record": called(db, *record), "user": called(db, *by)}
    table, row = record
    return Refused("still_referenced", table=table, id=row, by=f"{by[0]} {by[1]}", **names)


def _words(db: Database, table: str, row: str) -> str:
    record = records.get(db, TABLES[table], row) or {}
    if table in _JOINED:
        parts = [_part(db, table, name, record.get(name)) for name in _JOINED[table]]
    else:
        said = [name for name in _WORDS if record.get(name)]
        names = [name for name in said if name in _FULL] or said[:1]
        parts = [str(record[name]) for name in names]
    text = " ".join(", ".join(filter(None, parts)).split())
    return text if len(text) <= _MOST else f"{text[:_MOST].rstrip()}…"


def _part(db: Database, table: str, name: str, value: object) -> str:
    """A column of a record that brings others together: what the other is called, or the value."""
    column = TABLES[table].column(name)
    if not value or column is None or column.refers not in TABLES:
        return str(value or "")
    return _words(db, column.refers, str(value))
