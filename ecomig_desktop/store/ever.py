"""What was ever entered of people, also of those who are deleted: the log remembers."""

from __future__ import annotations

from collections.abc import Sequence

from sqlite_utils import Database

from ecomig_desktop.domain.tables import PERSON
from ecomig_desktop.store import changelog


def of_people(db: Database, columns: Sequence[str]) -> dict[str, dict[str, set[str]]]:
    """Per person every value that each of `columns` ever had. Reads the whole log."""
    found: dict[str, dict[str, set[str]]] = {}
    for change in changelog.of_table(db, PERSON.name):
        values = change.values
        said = found.setdefault(change.row, {column: set() for column in columns})
        for column in columns:
            if value := values.get(column):
                said[column].add(str(value))
    return found
