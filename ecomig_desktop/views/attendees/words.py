"""People at a meeting in words: statuses, sectors, genders, ages, and the cells of their list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ecomig_desktop import reference
from ecomig_desktop.domain.attendance import Attendance
from ecomig_desktop.domain.person import Person
from ecomig_desktop.models.attendee_cells import Column, Line
from ecomig_desktop.views.doubt_words import slip_sentences
from ecomig_desktop.views.language import QT_TRANSLATE_NOOP
from ecomig_desktop.views.note_words import municipality_name

_HEADINGS = {
    Column.NUMBER: QT_TRANSLATE_NOOP("AttendeeWords", "No."),
    Column.NAME: QT_TRANSLATE_NOOP("AttendeeWords", "Name, surname"),
    Column.ORGANISATION: QT_TRANSLATE_NOOP("AttendeeWords", "Organisation"),
    Column.POSITION: QT_TRANSLATE_NOOP("AttendeeWords", "Position"),
    Column.SECTOR: QT_TRANSLATE_NOOP("AttendeeWords", "Sector"),
    Column.MUNICIPALITY: QT_TRANSLATE_NOOP("AttendeeWords", "Municipality"),
    Column.STATUS: QT_TRANSLATE_NOOP("AttendeeWords", "Status"),
}
_STATUSES = {
    "invited": QT_TRANSLATE_NOOP("AttendeeWords", "invited"),
    "confirmed": QT_TRANSLATE_NOOP("AttendeeWords", "confirmed"),
    "present": QT_TRANSLATE_NOOP("AttendeeWords", "present"),
    "absent": QT_TRANSLATE_NOOP("AttendeeWords", "absent"),
}
_SECTORS = {
    "central_government": QT_TRANSLATE_NOOP("AttendeeWords", "central"),
    "local_government": QT_TRANSLATE_NOOP("AttendeeWords", "local"),
    "civil_society": QT_TRANSLATE_NOOP("AttendeeWords", "civil society"),
    "media": QT_TRANSLATE_NOOP("AttendeeWords", "media"),
    "independent_expert": QT_TRANSLATE_NOOP("AttendeeWords", "expert"),
    "international": QT_TRANSLATE_NOOP("AttendeeWords", "international"),
    "ecomigrant_rep": QT_TRANSLATE_NOOP("AttendeeWords", "ecomigrants"),
    "other": QT_TRANSLATE_NOOP("AttendeeWords", "other"),
}
_GENDERS = {
    "female": QT_TRANSLATE_NOOP("AttendeeWords", "female"),
    "male": QT_TRANSLATE_NOOP("AttendeeWords", "male"),
    "undisclosed": QT_TRANSLATE_NOOP("AttendeeWords", "not disclosed"),
}
_REASONS = {
    "phone": QT_TRANSLATE_NOOP("AttendeeWords", "same phone"),
    "email": QT_TRANSLATE_NOOP("AttendeeWords", "same e-mail"),
    "name": QT_TRANSLATE_NOOP("AttendeeWords", "same name"),
}


_RECORDS = QT_TRANSLATE_NOOP("AttendeeWords", "one person in {number} records")

_TYPED = (Column.NAME, Column.ORGANISATION, Column.POSITION)


def say(english: str) -> str:
    """A text of this file in the language on the screen."""
    return QCoreApplication.translate("AttendeeWords", english)


def status_name(status: str | None) -> str:
    """A status; one that is not said counts as invited."""
    return say(_STATUSES.get(status or "", _STATUSES["invited"]))


def sector_short(key: str | None) -> str:
    """A sector in one word, for lists; nothing where it has none."""
    return say(_SECTORS[key]) if key in _SECTORS else key or ""


def gender_name(key: str | None) -> str:
    """A gender; nothing where it is not known."""
    return say(_GENDERS[key]) if key in _GENDERS else ""


def reasons_text(reasons: tuple[str, ...]) -> str:
    """Why two people may be one: "same phone, same name"."""
    return ", ".join(say(_REASONS[reason]) for reason in reasons if reason in _REASONS)


def status_text(attendance: Attendance | None, elsewhere: bool = False) -> str:
    """What the pill of a row says: the time of arrival, the status, or why there is none."""
    if attendance is None:
        from_another = QCoreApplication.translate("AttendeeWords", "other meeting")
        not_listed = QCoreApplication.translate("AttendeeWords", "not on the list")
        return from_another if elsewhere else not_listed
    if attendance.is_present and attendance.arrival_time:
        return f"✓ {attendance.arrival_time}"
    if attendance.is_present:
        return f"✓ {status_name('present')}"
    return status_name(attendance.status)


def who(person: Person, language: str) -> str:
    """Somebody in a sentence: name, and what tells them apart."""
    place = municipality_name(person.municipality, language)
    apart = person.organisation or place or person.position
    return ", ".join(part for part in (person.display_name, apart) if part)


class CellWords:
    """The cells of a list of people; `language` tells which one is on the screen."""

    def __init__(self, language: Callable[[], str]) -> None:
        self._language = language

    def heading(self, column: Column) -> str:
        """What stands over the column."""
        return say(_HEADINGS[column])

    def cell(self, line: Line, column: Column) -> str:
        """What stands in the cell."""
        person = line.person
        if column is Column.NAME:
            return person.display_name
        if column is Column.SECTOR:
            return sector_short(person.sector)
        if column is Column.MUNICIPALITY:
            return municipality_name(person.municipality, self._language())
        if column is Column.STATUS:
            return status_text(line.attendance, getattr(line, "elsewhere", False))
        texts = {Column.ORGANISATION: person.organisation, Column.POSITION: person.position}
        return texts.get(column) or ""

    def told(self, line: Line, column: Column) -> str:
        """What is told of the cell: of a name also that several records are shown as one, of a
        municipality its region, and of texts what is in them that was hardly meant."""
        text = self.cell(line, column)
        place = reference.municipality(line.person.municipality)
        if column is Column.MUNICIPALITY and place:
            return f"{text}, {place.region(self._language())}"
        if column not in _TYPED:
            return text
        if column is Column.NAME and line.others:
            text = f"{text}, {say(_RECORDS).format(number=1 + len(line.others))}"
        slips = slip_sentences(self.cell(line, column))
        return f"{text}\n{slips}" if slips else text
