"""Any record in words: what it is called, and its values as people read and type them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from ecomig_desktop import reference
from ecomig_desktop.domain.change import Value
from ecomig_desktop.domain.meeting import Meeting, Theme
from ecomig_desktop.domain.note import Note
from ecomig_desktop.domain.outcome_tables import PAIRS
from ecomig_desktop.domain.outcomes import ListVersion
from ecomig_desktop.domain.person import Person
from ecomig_desktop.domain.tables import TABLES, Column, Kind
from ecomig_desktop.georgian.calendar import format_date
from ecomig_desktop.georgian.numbers import format_number, parse_number
from ecomig_desktop.georgian.typed_times import parse_date, parse_time
from ecomig_desktop.views.field_names import kind_of_record
from ecomig_desktop.views.listed_places import beside, shipped
from ecomig_desktop.views.meeting_words import meeting_line
from ecomig_desktop.views.note_words import indicator_name, municipality_name, note_text, theme_line
from ecomig_desktop.views.recommendations.counted import ActionCounts
from ecomig_desktop.views.value_kinds import value_kind_name
from ecomig_desktop.views.value_words import (
    choice_name,
    moment_text,
    term_name,
    typed_moment,
    yes_or_no,
)
from ecomig_desktop.workbook import Workbook
from ecomig_desktop.workbook.versions import lines_of

Record = Mapping[str, Value]

_NAMED_BY = {
    "attachment": ("file_name",),
    "sheet": ("code",),
    "expected_laptop": ("laptop",),
    "indicator": ("title", "key"),
    "body": ("name", "key"),
    "finding": ("title", "text"),
    "recommendation": ("text", "number"),
}
"""The columns by which records are called, where that is not `title`."""
_JOINED = {
    "attendance": ("person", "meeting"),
    "duplicate": ("one", "other"),
    "submission": ("sent_at", "body", "list_version"),
    "reply": ("date", "number", "submission"),
    **PAIRS,
    "reply_recommendation": ("recommendation", "reply"),
}
"""Records that are called by those that they bring together."""
_OTHERWISE = {
    "list_version": ("made_at", "made_by"),
    "activity": ("kind", "series", "date"),
    "finding": ("theme", "aspect"),
    "recommendation": ("theme", "priority"),
}
"""What tells records apart that have no title."""
_WHOLE = {
    "finding": ("title", "text"),
    "recommendation": ("text",),
    "activity": ("title", "text", "outcome"),
    "submission": ("letter",),
    "reply": ("text",),
}
"""The texts that are worked on, where that is more than the title."""
_TITLE_LENGTH, _PART_LENGTH = 120, 60


class RecordWords:
    """Words for the records of one workbook, in one language ("ka" or "en"). Only reads.

    `foreseen` knows records that are to come: {column: value} by table and id, or None.
    """

    def __init__(
        self,
        workbook: Workbook,
        language: str,
        foreseen: Callable[[str, str], Record | None] | None = None,
    ) -> None:
        self._workbook = workbook
        self._language = language
        self._foreseen = foreseen or (lambda table, row: None)

    def title(self, table: str, row: str) -> str:
        """What a record is called: a person's name, a meeting's date and place, the first words
        of a note. One that was deleted is called what it was called last."""
        record = self._workbook.record(table, row) or self._foreseen(table, row)
        return self.called(table, row, record or last_values(self._workbook, table, row))

    def called(self, table: str, row: str, record: Record) -> str:
        """What a record with these values is called."""
        return self._title(table, row, record) or self.nameless(table)

    def whole(self, table: str, row: str) -> str:
        """What a record says at full length: all of its texts, otherwise its title."""
        note = self._workbook.note(row) if table == "note" else None
        if note:
            return self._note(note)
        record = self._workbook.record(table, row) or {}
        texts = (self._named(record, (name,)) for name in _WHOLE.get(table, ()))
        return "\n\n".join(filter(None, texts)) or self.title(table, row)

    def subject(self, table: str, row: str) -> str:
        """Kind and title: "Person: Tamar Gelovani"."""
        return f"{kind_of_record(table)}: {self.title(table, row)}"

    def nameless(self, table: str) -> str:
        """A record that says nothing of itself."""
        return QCoreApplication.translate("RecordWords", "without a name")

    def value(self, table: str, column: str, value: Value, row: str = "") -> str:
        """A value as people read it; what is not filled in says so. With its `row` a place in
        an order is told by what stands before it, and of an entry of the lists that ship what
        nobody has changed."""
        found = TABLES[table].column(column)
        if value is None or value == "":
            value = getattr(shipped(self._workbook, table, row), column, None)
        if value is None or value == "":
            return QCoreApplication.translate("RecordWords", "(empty)")
        if column == "position" and row and isinstance(value, (int, float)):
            before = beside(self._workbook, table, row, value)
            if before is not None:
                return self._after(table, before)
        return str(value) if found is None else self._value(found, value)

    def _after(self, table: str, before: str) -> str:
        if not before:
            return QCoreApplication.translate("RecordWords", "first of all")
        words = QCoreApplication.translate("RecordWords", "after: {record}")
        return words.format(record=_cut(self.title(table, before), _PART_LENGTH))

    def _title(self, table: str, row: str, record: Record) -> str:
        values = {name: record.get(name) for name in TABLES[table].names}
        text = ""
        if table == "person":
            text = Person(row, **values).display_name if any(values.values()) else ""  # type: ignore[arg-type]
        elif table == "meeting":
            text = meeting_line(Meeting(row, **values), self._language)  # type: ignore[arg-type]
        elif table == "note":
            text = self._note(Note(row, **values))  # type: ignore[arg-type]
        elif table == "theme":
            text = theme_line(Theme(row, **values), self._language)  # type: ignore[arg-type]
        elif table in _JOINED:
            text = self._joined(table, values, _JOINED[table])
        else:
            text = self._called_by_name(table, row, values)
        return _cut(text, _TITLE_LENGTH)

    def _called_by_name(self, table: str, row: str, values: Record) -> str:
        columns = _NAMED_BY.get(table, ("title",))
        if entry := shipped(self._workbook, table, row):
            filled = {name: value for name, value in values.items() if value is not None}
            values = {name: getattr(entry, name) for name in values} | filled
        told = self._named(values, columns)
        return told or self._joined(table, values, _OTHERWISE.get(table, ()))

    def _note(self, note: Note) -> str:
        figures = self._workbook.figures(hidden=True) if note.indicator else ()
        return note_text(note, self._language, figures)

    def _joined(self, table: str, values: Record, names: Iterable[str]) -> str:
        """What these columns say, such as what the records are called that it brings together."""
        columns = [column for name in names if (column := TABLES[table].column(name))]
        parts = (self._part(each, value) for each in columns if (value := values.get(each.name)))
        return ", ".join(_cut(each, _PART_LENGTH) for each in parts if each)

    def _part(self, column: Column, value: Value) -> str:
        """What a column says in a title: of a submission its body, of a version its own title."""
        if column.name not in ("submission", "list_version"):
            return self._value(column, value)
        row = str(value)
        record = self._workbook.record(column.refers, row) or self._foreseen(column.refers, row)
        if column.name == "list_version":
            return self._named(record or {}, ("title",))
        body = (record or {}).get("body")
        return self.title("body", str(body)) if body else ""

    def _named(self, values: Record, columns: tuple[str, ...]) -> str:
        """The first of these columns that says something, in the language on the screen if it
        can be had."""
        ends = ("_en", "") if self._language == "en" else ("", "_en")
        told = (values.get(f"{name}{end}") for name in columns for end in ends)
        return next((str(value) for value in told if value), "")

    def _value(self, column: Column, value: Value) -> str:
        if column.kind is Kind.REFERENCE:
            return self._referred(column, str(value))
        if column.kind is Kind.CHOICE:
            return choice_name(column, str(value), self._language)
        if column.kind is Kind.MUNICIPALITY:
            return municipality_name(str(value), self._language)
        if column.kind is Kind.HAZARD:
            return term_name(reference.hazards(), str(value), self._language)
        if column.kind in (Kind.NUMBER, Kind.INTEGER) and isinstance(value, (int, float)):
            year = column.name == "year"
            return str(value) if year else format_number(value, self._language)
        if column.name == "value_type":
            return value_kind_name(str(value))
        if column.name == "indicator":
            figures = self._workbook.figures(hidden=True)
            return indicator_name(str(value), self._language, figures)
        return self._plain(column, value)

    def _plain(self, column: Column, value: Value) -> str:
        if column.kind is Kind.YES_NO:
            return yes_or_no(bool(value))
        if column.kind is Kind.DATE:
            return format_date(date.fromisoformat(str(value)), "long", self._language)
        if column.kind is Kind.MOMENT:
            return moment_text(str(value), self._language)
        if column.kind is Kind.JSON:
            return self._counted(column, str(value))
        return str(value)

    def _counted(self, column: Column, content: str) -> str:
        """How much a version of the list holds, or on how many pages a sheet was printed."""
        if column.name == "content":
            many = len(lines_of(ListVersion("", content=content)))
            return ActionCounts().recommendations(many)
        try:
            return format_number(len(json.loads(content)), self._language)
        except (ValueError, TypeError, RecursionError):
            return self.nameless(column.name)

    def _referred(self, column: Column, row: str) -> str:
        if column.refers != "*":
            return self.title(column.refers, row)
        found = (name for name in TABLES if self._workbook.record(name, row) is not None)
        table = next(found, None)
        return self.subject(table, row) if table else self.nameless("attachment")

    def typed(self, column: Column, text: str) -> Value:
        """What somebody typed for a column, as the file keeps it; what cannot be read stays as
        it is, and the workbook will say what is wrong with it."""
        text = text.strip()
        if not text:
            return None
        if column.kind is Kind.DATE:
            day = parse_date(text, self._workbook.project().year or date.today().year)
            return day.isoformat() if day else text
        if column.kind is Kind.TIME:
            return parse_time(text) or text
        if column.kind is Kind.MOMENT:
            return typed_moment(text)
        if column.kind in (Kind.NUMBER, Kind.INTEGER):
            number = parse_number(text)
            if number is None:
                return text
            return int(number) if column.kind is Kind.INTEGER and number.is_integer() else number
        return text


def last_values(workbook: Workbook, table: str, row: str) -> dict[str, Value]:
    """The values that a record had last, also if it was deleted since."""
    values: dict[str, Value] = {}
    for entry in reversed(workbook.history(table, row)):
        values.update(entry.set)
    return values


def _cut(text: str, length: int) -> str:
    """A text on one line, and where it is too long its beginning."""
    text = " ".join(text.split())
    return text if len(text) <= length else f"{text[:length].rstrip()}…"
