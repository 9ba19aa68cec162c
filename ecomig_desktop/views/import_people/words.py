"""What the import says of columns, lines and people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from ecomig_desktop import reference
from ecomig_desktop.domain.person import Person
from ecomig_desktop.domain.tables import PERSON
from ecomig_desktop.exchange.people_list.importing import WHOLE_ROW, Planned
from ecomig_desktop.exchange.people_list.matching import ColumnMatch
from ecomig_desktop.models.list_people import OPEN
from ecomig_desktop.models.list_problems import ProblemRow
from ecomig_desktop.views.field_names import field_name
from ecomig_desktop.views.language import QT_TRANSLATE_NOOP
from ecomig_desktop.views.note_words import municipality_name
from ecomig_desktop.views.value_words import choice_name
from ecomig_desktop.views.widgets.pick_box import Option

_FIELDS = {
    "full_name": QT_TRANSLATE_NOOP("ImportWords", "Given and family name"),
    "skip": QT_TRANSLATE_NOOP("ImportWords", "not taken"),
}
_KINDS = {
    OPEN: QT_TRANSLATE_NOOP("ImportWords", "who is it?"),
    "new": QT_TRANSLATE_NOOP("ImportWords", "new"),
    "changed": QT_TRANSLATE_NOOP("ImportWords", "says more"),
    "known": QT_TRANSLATE_NOOP("ImportWords", "known"),
    "listed": QT_TRANSLATE_NOOP("ImportWords", "on the list"),
    "twice": QT_TRANSLATE_NOOP("ImportWords", "twice"),
    "unreadable": QT_TRANSLATE_NOOP("ImportWords", "not readable"),
}
_PILLS = {
    OPEN: ("attention", "circle-help"),
    "new": ("accent", "plus"),
    "changed": ("accent", "pencil"),
    "known": ("plain", "check"),
    "listed": ("plain", "check-check"),
    "twice": ("plain", "copy"),
    "unreadable": ("refused", "circle-alert"),
}
_GENDERS = {"female": "ქალი", "male": "კაცი", "undisclosed": "არ სურს პასუხი"}
_ABOUT = ("organisation", "position", "municipality", "phone", "email")


def say(english: str) -> str:
    """A text of the import in the language on the screen."""
    return QCoreApplication.translate("ImportWords", english)


def field_word(field: str) -> str:
    """What a column can be matched to, in words."""
    return say(_FIELDS[field]) if field in _FIELDS else field_name(PERSON.name, field)


def heading(column: ColumnMatch) -> str:
    """A column in words: what it holds, and what the list calls it."""
    word = field_word(column.field)
    return f"{word} ({column.title})" if column.title else word


def column_letter(index: int) -> str:
    """A column as a spreadsheet names it: A, B, ..., AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def problem_words(row: ProblemRow, language: str) -> str:
    """Where a problem is and what it is."""
    where = QCoreApplication.translate("ImportWords", "Row {row}").format(row=row.row + 1)
    return f"{where}: {row.problem.sentence(language)}"


def kind_word(kind: str) -> str:
    """What a line is."""
    return say(_KINDS[kind])


def kind_pill(kind: str) -> tuple[str, str]:
    """The kind of pill and the icon for it."""
    return _PILLS[kind]


def value_words(column: str, value: object, language: str) -> str:
    """A value of a person as people read it."""
    if value is None or value == "":
        return ""
    if column == "municipality":
        return municipality_name(str(value), language)
    if column in ("sector", "gender"):
        found = PERSON.column(column)
        return choice_name(found, str(value), language) if found else str(value)
    return str(value)


def name_of(values: Mapping[str, object]) -> str:
    """Whom a line names; nothing where it names nobody."""
    return " ".join(str(values[part]) for part in ("given_name", "family_name") if values.get(part))


def nobody() -> str:
    """What stands for the name of a line that names nobody."""
    return QCoreApplication.translate("ImportWords", "Nobody is named")


def about(values: Mapping[str, object], language: str) -> str:
    """What else a line says, in one line."""
    texts = (value_words(each, values.get(each), language) for each in _ABOUT)
    return " · ".join(text for text in texts if text)


def about_person(person: Person, language: str) -> list[str]:
    """What tells a person apart from others, a line each."""
    work = ", ".join(filter(None, (person.position, person.organisation)))
    place = municipality_name(person.municipality, language)
    contact = " · ".join(filter(None, (person.phone, person.email)))
    return [text for text in (work, place, contact) if text]


def what_changes(planned: Planned, language: str, *, update: bool) -> str:
    """Which fields would be filled or, with `update`, changed, in one line; without it those that
    differ are told of as such."""
    parts = []
    for column, (was, now) in (planned.changes or {}).items():
        new = value_words(column, now, language)
        old = value_words(column, was, language)
        arrow = f"{old} {'→' if update else '≠'} {new}" if old else f"+ {new}"
        parts.append(f"{field_name(PERSON.name, column)}: {arrow}")
    return " · ".join(parts)


def planned_words(planned: Planned, kind: str, language: str) -> str:
    """A line as one is told of it."""
    name = name_of(planned.line.values)
    parts = (str(planned.line.row + 1), name, kind_word(kind), about(planned.line.values, language))
    return ", ".join(part for part in parts if part)


def sentences(planned: Planned, language: str) -> list[str]:
    """What is said of a whole line, and of its cells."""
    rows = sorted(planned.problems, key=lambda each: each.column != WHOLE_ROW)
    return list(dict.fromkeys(each.sentence(language) for each in rows))


def cell_options(field: str, language: str) -> list[Option]:
    """What can be picked for a cell of a closed list; nothing for other fields. The keys are
    texts that a list may have."""
    if field == "municipality":
        from ecomig_desktop.views.attendees.municipality_box import municipality_options

        return [
            replace(option, key=_municipality_text(option.key))
            for option in municipality_options(language)
        ]
    if field == "sector":
        return [Option(each.name("ka"), each.name(language)) for each in reference.sectors()]
    column = PERSON.column(field)
    if column is None or not column.choices:
        return []
    return [
        Option(_GENDERS.get(value, value), choice_name(column, value, language))
        for value in column.choices
    ]


def _municipality_text(code: str) -> str:
    place = reference.municipality(code)
    return place.name_ka if place else code
