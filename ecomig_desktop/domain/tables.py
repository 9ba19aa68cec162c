"""What a workbook holds: every table and column of the file format, with its type and limits.

This is the one list from which the schema, the checks of what is typed and what comes in, and
the dump are made. Names here are the file format: they are only ever added to.
"""

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
    """One table of records. Where `derived` names columns, the row id follows from them;
    `since` is the number of the format that first had it."""

    name: str
    columns: tuple[Column, ...]
    derived: tuple[str, ...] = ()
    since: int = 1
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


SECTORS = (
    "central_government",
    "local_government",
    "civil_society",
    "media",
    "independent_expert",
    "international",
    "ecomigrant_rep",
    "other",
)
GENDERS = ("female", "male", "undisclosed")
AGE_GROUPS = ("16-17", "18-29", "30-49", "50-64", "65+")
MEETING_STATUSES = ("planned", "held", "cancelled")
ATTENDANCE_STATUSES = ("invited", "confirmed", "present", "absent")
NOTE_KINDS = (
    "experience",
    "good_practice",
    "resource",
    "problem",
    "proposal",
    "figure",
    "quote",
)
VERDICTS = ("same", "different", "later")
SIDES = ("one", "other")
SHEET_LANGUAGES = ("ka", "en", "both")
ORIENTATIONS = ("portrait", "landscape")

LONG = 100_000


def _text(name: str, limit: int = 500) -> Column:
    return Column(name, Kind.TEXT, limit)


def _choice(name: str, choices: tuple[str, ...]) -> Column:
    return Column(name, Kind.CHOICE, choices=choices)


def _reference(name: str, table: str) -> Column:
    return Column(name, Kind.REFERENCE, refers=table)


def _consent(name: str) -> tuple[Column, ...]:
    return (
        Column(name, Kind.YES_NO),
        Column(f"{name}_at", Kind.MOMENT),
        _text(f"{name}_version", 100),
    )


PROJECT = Table(
    "project",
    (
        _text("title", 1000),
        _text("title_en", 1000),
        _text("organisation"),
        _text("organisation_en"),
        _text("funder", 1000),
        _text("funder_en", 1000),
        _text("disclaimer", 4000),
        _text("disclaimer_en", 4000),
        _text("privacy_notice", 4000),
        _text("privacy_notice_en", 4000),
        _text("photo_consent_text", 4000),
        _text("photo_consent_text_en", 4000),
        _text("contact_consent_text", 4000),
        _text("contact_consent_text_en", 4000),
        _text("notice_version", 100),
        Column("target_municipalities", Kind.INTEGER),
        Column("year", Kind.INTEGER),
    ),
)
THEME = Table(
    "theme",
    (
        Column("position", Kind.INTEGER),
        _text("letter", 10),
        _text("letter_en", 10),
        _text("title"),
        _text("title_en"),
        _text("short_title", 100),
        _text("short_title_en", 100),
        _text("assessed", 2000),
        _text("assessed_en", 2000),
    ),
)
MEETING = Table(
    "meeting",
    (
        _text("title"),
        _text("title_en"),
        Column("date", Kind.DATE),
        Column("starts", Kind.TIME),
        Column("ends", Kind.TIME),
        _text("place"),
        _text("place_en"),
        _text("venue"),
        _text("venue_en"),
        Column("municipality", Kind.MUNICIPALITY),
        _text("address"),
        _choice("status", MEETING_STATUSES),
        _text("notes", LONG),
    ),
)
AGENDA_ITEM = Table(
    "agenda_item",
    (
        _reference("meeting", "meeting"),
        Column("position", Kind.INTEGER),
        Column("starts", Kind.TIME),
        _text("title", 1000),
        _text("title_en", 1000),
        _reference("theme", "theme"),
        _text("notes", LONG),
    ),
)
PERSON = Table(
    "person",
    (
        _text("given_name"),
        _text("family_name"),
        _text("organisation"),
        _text("position"),
        _choice("sector", SECTORS),
        Column("municipality", Kind.MUNICIPALITY),
        _text("phone", 100),
        _text("email", 254),
        _choice("gender", GENDERS),
        _choice("age_group", AGE_GROUPS),
    ),
)
ATTENDANCE = Table(
    "attendance",
    (
        _reference("meeting", "meeting"),
        _reference("person", "person"),
        _choice("status", ATTENDANCE_STATUSES),
        Column("arrived_at", Kind.MOMENT),
        *_consent("photo_consent"),
        *_consent("contact_consent"),
    ),
    derived=("meeting", "person"),
)
NOTE = Table(
    "note",
    (
        _reference("meeting", "meeting"),
        _reference("theme", "theme"),
        _choice("kind", NOTE_KINDS),
        _text("text", LONG),
        _reference("speaker", "person"),
        Column("municipality", Kind.MUNICIPALITY),
        Column("hazard", Kind.HAZARD),
        Column("taken_at", Kind.MOMENT),
        _text("indicator", 100),
        Column("value", Kind.NUMBER),
        _text("unit", 100),
    ),
)
ATTACHMENT = Table(
    "attachment",
    (
        _reference("record", "*"),
        _text("record_table", 40),
        _text("file_name", 255),
        _text("media_type", 255),
        _text("content_hash", 64),
        Column("size", Kind.INTEGER),
    ),
)
SHEET = Table(
    "sheet",
    (
        _reference("meeting", "meeting"),
        _text("code", 40),
        _choice("language", SHEET_LANGUAGES),
        _choice("orientation", ORIENTATIONS),
        Column("printed_at", Kind.MOMENT),
        _text("notice_version", 100),
        Column("pages", Kind.JSON, 2_000_000),
    ),
)

DUPLICATE = Table(
    "duplicate",
    (
        _reference("one", "person"),
        _reference("other", "person"),
        _choice("verdict", VERDICTS),
        *(_choice(f"{column.name}_of", SIDES) for column in PERSON.columns),
    ),
    derived=("one", "other"),
    since=2,
)
EXPECTED_LAPTOP = Table(
    "expected_laptop",
    (_reference("meeting", "meeting"), _text("laptop", 100)),
    derived=("meeting", "laptop"),
    since=2,
)

TABLES: dict[str, Table] = {
    table.name: table
    for table in (
        PROJECT,
        THEME,
        MEETING,
        AGENDA_ITEM,
        PERSON,
        ATTENDANCE,
        NOTE,
        ATTACHMENT,
        SHEET,
        DUPLICATE,
        EXPECTED_LAPTOP,
    )
}


def references_to(table: str) -> tuple[tuple[Table, Column], ...]:
    """Every (table, column) that may point at a row of `table`."""
    return tuple(
        (owner, column)
        for owner in TABLES.values()
        for column in owner.columns
        if column.refers in (table, "*") and column.kind is Kind.REFERENCE
    )
