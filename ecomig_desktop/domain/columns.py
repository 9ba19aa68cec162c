"""What a column and a table of the file format are, and short ways to write them down."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum


class Kind(Enum):
    """The type of a column's values, as JSON carries them."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"
    YES_NO = "yes_no"
    DATE = "date"  # YYYY-MM-DD
    TIME = "time"  # HH:MM
    MOMENT = "moment"  # YYYY-MM-DDTHH:MM[:SS], local to the venue, or HH:MM of the meeting's day
    CHOICE = "choice"  # one of a closed list
    MUNICIPALITY = "municipality"  # a code of resources/data/municipalities.csv, or "central"
    HAZARD = "hazard"  # a key of the hazard list of resources/data/vocabulary.csv
    REFERENCE = "reference"  # the id of a row in another table
    JSON = "json"  # a JSON document as text


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, the kind of its values, and what they are held to.

    `limit` is the greatest length in characters of a text; `choices` the closed list of a
    CHOICE; `refers` the table that a REFERENCE points into ("*" for any record).
    """

    name: str
    kind: Kind = Kind.TEXT
    limit: int = 500
    choices: tuple[str, ...] = ()
    refers: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """One table of records. Where `derived` names columns, the row id follows from them; a row
    is deleted with any of the records that its columns `goes_with` point at; `since` is the
    number of the format that first had it."""

    name: str
    columns: tuple[Column, ...]
    derived: tuple[str, ...] = ()
    since: int = 1
    goes_with: tuple[str, ...] = ()
    names: tuple[str, ...] = field(init=False)
    """The names of the columns, in the order of the file, without `id`."""
    references: tuple[Column, ...] = field(init=False)
    """Those columns that point at other records."""

    def __post_init__(self) -> None:
        pointing = tuple(each for each in self.columns if each.kind is Kind.REFERENCE)
        object.__setattr__(self, "names", tuple(each.name for each in self.columns))
        object.__setattr__(self, "references", pointing)

    def column(self, name: str) -> Column | None:
        """The column of that name, or None."""
        return next((column for column in self.columns if column.name == name), None)


LONG = 100_000
"""The most characters of a text that somebody writes at length."""


def text(name: str, limit: int = 500) -> Column:
    """A column of text."""
    return Column(name, Kind.TEXT, limit)


def texts(name: str, limit: int = 500) -> tuple[Column, Column]:
    """A text and its English twin."""
    return text(name, limit), text(f"{name}_en", limit)


def choice(name: str, choices: tuple[str, ...]) -> Column:
    """A column that holds one of a closed list."""
    return Column(name, Kind.CHOICE, choices=choices)


def reference(name: str, table: str) -> Column:
    """A column that points at a row of `table` ("*": any record)."""
    return Column(name, Kind.REFERENCE, refers=table)


def link(name: str, one: str, other: str, since: int, *more: Column) -> Table:
    """A table of pairs, such as evidence and supporters: each pair once, whoever made it, so
    that what two laptops add to a set unites. A pair is deleted with its `one`."""
    pair = (reference(one, one), reference(other, other))
    return Table(name, (*pair, *more), derived=(one, other), since=since, goes_with=(one,))
