"""What was ever said of one person at one meeting: the newest first, who said it, and where."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ecomig_desktop.domain.attendance import Attendance
from ecomig_desktop.domain.change import DELETED
from ecomig_desktop.domain.person import Person
from ecomig_desktop.models.attendee_cells import Line
from ecomig_desktop.views.attendees.moments import shortly, time_of
from ecomig_desktop.views.attendees.words import gender_name, status_name
from ecomig_desktop.views.language import QT_TRANSLATE_NOOP
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.note_words import municipality_name, sector_name
from ecomig_desktop.views.screen_room import open_at
from ecomig_desktop.views.tokens import AROUND, NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.card import Line as Hairline
from ecomig_desktop.views.widgets.elided_label import ElidedLabel
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.pill import Pill
from ecomig_desktop.workbook import Workbook, commands
from ecomig_desktop.workbook.disputes import HistoryEntry
from ecomig_desktop.workbook.sides import ConflictValue

SIZE = (460, 460)
MOST = 200
_COLUMNS = {
    "given_name": QT_TRANSLATE_NOOP("PersonHistory", "Given name"),
    "family_name": QT_TRANSLATE_NOOP("PersonHistory", "Family name"),
    "organisation": QT_TRANSLATE_NOOP("PersonHistory", "Organisation"),
    "position": QT_TRANSLATE_NOOP("PersonHistory", "Position"),
    "sector": QT_TRANSLATE_NOOP("PersonHistory", "Sector"),
    "municipality": QT_TRANSLATE_NOOP("PersonHistory", "Municipality"),
    "phone": QT_TRANSLATE_NOOP("PersonHistory", "Phone"),
    "email": QT_TRANSLATE_NOOP("PersonHistory", "E-mail"),
    "gender": QT_TRANSLATE_NOOP("PersonHistory", "Gender"),
    "age_group": QT_TRANSLATE_NOOP("PersonHistory", "Age"),
    "status": QT_TRANSLATE_NOOP("PersonHistory", "Status"),
    "arrived_at": QT_TRANSLATE_NOOP("PersonHistory", "Arrived"),
    "photo_consent": QT_TRANSLATE_NOOP("PersonHistory", "Photo consent"),
    "contact_consent": QT_TRANSLATE_NOOP("PersonHistory", "Contact consent"),
}
_YES, _NO = QT_TRANSLATE_NOOP("PersonHistory", "yes"), QT_TRANSLATE_NOOP("PersonHistory", "no")
_REMOVED = QT_TRANSLATE_NOOP("PersonHistory", "Taken off the list")
_DECIDED = QT_TRANSLATE_NOOP("PersonHistory", "settled a conflict")
_VERDICTS = {
    "same": QT_TRANSLATE_NOOP("PersonHistory", "One person"),
    "different": QT_TRANSLATE_NOOP("PersonHistory", "Two people"),
    "later": QT_TRANSLATE_NOOP("PersonHistory", "To be decided later"),
}
_PARTED = QT_TRANSLATE_NOOP("PersonHistory", "Parted again")
_NOT_TAKEN = QT_TRANSLATE_NOOP("PersonHistory", "{field}, not taken: {value} ({by})")
_DELETED_BY = QT_TRANSLATE_NOOP("PersonHistory", "Stays, though it was deleted ({by})")
_EDITED_BY = QT_TRANSLATE_NOOP("PersonHistory", "Goes, though it was edited ({by})")


def _say(english: str) -> str:
    return QCoreApplication.translate("PersonHistory", english)


class Told(NamedTuple):
    """One entry of a person's history: `record` is whose, where they are one with others; `pair`
    is who was judged to be one with them or not, where it says that."""

    entry: HistoryEntry
    record: str = ""
    pair: str = ""


def history_of(workbook: Workbook, person: Person, attendance: Attendance | None) -> list[Told]:
    """Every change of the person and of their place on the list, the newest first. Of people who
    are one those of every record, and who said that they are."""
    united = workbook.united(person.id)
    members = united.members if united else (person,)
    found: list[Told] = []
    for member in members:
        record = member.display_name if united else ""
        entries = workbook.history("person", member.id)
        if attendance and attendance.meeting:
            place = commands.attendance_id(attendance.meeting, member.id)
            entries += workbook.history("attendance", place)
        found += [Told(entry, record) for entry in entries]
    found += _judged(workbook, {member.id for member in members})
    return sorted(found, key=lambda told: told.entry.at, reverse=True)


def _judged(workbook: Workbook, members: set[str]) -> list[Told]:
    found: list[Told] = []
    for verdict in workbook.verdicts_on(members):
        pair = [workbook.person(person) for person in (verdict.one, verdict.other)]
        names = " — ".join(person.display_name for person in pair if person)
        found += [Told(entry, pair=names) for entry in workbook.history("duplicate", verdict.id)]
    return found


def local(entry: HistoryEntry) -> datetime:
    """When it was said, as the clock on the wall showed."""
    return entry.at.astimezone() if entry.at.tzinfo else entry.at


def told_lines(told: Told, language: str) -> list[str]:
    """What an entry said, a line each."""
    if not told.pair:
        return entry_lines(told.entry, language)
    if told.entry.deleted:
        return [f"{_say(_PARTED)}: {told.pair}"]
    verdict = told.entry.set.get("verdict")
    return [f"{_say(_VERDICTS[str(verdict)])}: {told.pair}"] if verdict in _VERDICTS else []


def entry_lines(entry: HistoryEntry, language: str) -> list[str]:
    """What an entry set, a line a column, as far as people ask about it."""
    if entry.deleted:
        return [_say(_REMOVED)]
    return [
        f"{_say(_COLUMNS[column])}: {_value(column, value, language)}"
        for column, value in entry.set.items()
        if column in _COLUMNS and not (column == "arrived_at" and value is None)
    ]


def decided_lines(entry: HistoryEntry, language: str) -> list[str]:
    """What an entry decided against, a line each: what else was there to take, and who had said
    so."""
    return [
        _not_taken(chosen.column, side, language)
        for chosen in entry.decided
        for side in chosen.not_taken
        if chosen.column in _COLUMNS or chosen.column == DELETED
    ]


def _not_taken(column: str, side: ConflictValue, language: str) -> str:
    by = ", ".join(part for part in (side.laptop, side.operator) if part)
    if column == DELETED:
        return _say(_DELETED_BY if side.value else _EDITED_BY).format(by=by)
    words = {"field": _say(_COLUMNS[column]), "value": _value(column, side.value, language)}
    return _say(_NOT_TAKEN).format(**words, by=by)


def _value(column: str, value: Any, language: str) -> str:
    if value is None:
        return "—"
    if isinstance(value, bool):
        return _say(_YES if value else _NO)
    words = {
        "status": status_name,
        "gender": gender_name,
        "arrived_at": time_of,
        "sector": sector_name,
        "municipality": lambda code: municipality_name(code, language),
    }
    return words[column](value) if column in words else str(value)


class HistoryDialog(Living, QDialog):
    """Read only; Escape closes it."""

    def __init__(
        self, workbook: Workbook, line: Line, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._entries = history_of(workbook, line.person, line.attendance)[:MOST]
        self._name, self._code = line.person.display_name, language
        self._heading = ElidedLabel(role="heading")
        self._close = Button(kind="primary")
        self._close.clicked.connect(self.accept)
        self._close.setDefault(True)
        self._card = Card()
        self._build_entries()
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._card)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        column.setSpacing(WITHIN)
        column.addWidget(self._heading)
        column.addWidget(area, 1)
        column.addLayout(row)
        open_at(self, SIZE)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every word."""
        self.setWindowTitle(self.tr("History"))
        self._heading.set_text(self._name)
        self._close.setText(self.tr("Close"))

    def _build_entries(self) -> None:
        today = date.today()
        for at, told in enumerate(self._entries):
            entry, lines = told.entry, told_lines(told, self._code)
            decided = decided_lines(entry, self._code)
            if not lines and not decided:
                continue
            if at:
                self._card.body.addWidget(Hairline())
            head = QHBoxLayout()
            head.setSpacing(NEAR)
            head.addWidget(Label(shortly(local(entry), today, self._code), "strong"))
            parts = (entry.operator, entry.laptop, told.record)
            said_by = " · ".join(part for part in parts if part)
            head.addWidget(ElidedLabel(said_by, "caption"), 1)
            if decided:
                head.addWidget(Pill(_say(_DECIDED), "attention"))
            self._card.body.addLayout(head)
            if lines:
                self._card.body.addWidget(Label("\n".join(lines), wrapped=True))
            if decided:
                self._card.body.addWidget(Label("\n".join(decided), "caption", wrapped=True))
        self._card.body.addStretch()
