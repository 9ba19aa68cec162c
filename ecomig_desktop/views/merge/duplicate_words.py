"""Two people beside each other in words: why they may be one, and what was said of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ecomig_desktop.domain.person import Person
from ecomig_desktop.models.duplicates import Side
from ecomig_desktop.phones import shown_phone
from ecomig_desktop.views.language import QT_TRANSLATE_NOOP
from ecomig_desktop.views.meeting_words import place_name
from ecomig_desktop.views.merge.value_cell import NOTHING
from ecomig_desktop.views.note_words import municipality_name
from ecomig_desktop.views.record_words import RecordWords
from ecomig_desktop.workbook import Workbook

_REASONS = {
    "phone": QT_TRANSLATE_NOOP("DuplicateWords", "same phone"),
    "email": QT_TRANSLATE_NOOP("DuplicateWords", "same e-mail"),
    "name": QT_TRANSLATE_NOOP("DuplicateWords", "same name"),
    "name_spelling": QT_TRANSLATE_NOOP("DuplicateWords", "name in another spelling"),
    "name_script": QT_TRANSLATE_NOOP("DuplicateWords", "name in another script"),
    "name_order": QT_TRANSLATE_NOOP("DuplicateWords", "names swapped"),
    "short_name": QT_TRANSLATE_NOOP("DuplicateWords", "short name"),
    "near_name": QT_TRANSLATE_NOOP("DuplicateWords", "almost the same name"),
    "part_of_name": QT_TRANSLATE_NOOP("DuplicateWords", "part of the name"),
    "near_phone": QT_TRANSLATE_NOOP("DuplicateWords", "almost the same phone"),
    "organisation": QT_TRANSLATE_NOOP("DuplicateWords", "same organisation"),
    "municipality": QT_TRANSLATE_NOOP("DuplicateWords", "same municipality"),
}
_AGAINST = {
    "other_gender": QT_TRANSLATE_NOOP("DuplicateWords", "other gender"),
    "other_age": QT_TRANSLATE_NOOP("DuplicateWords", "other age"),
    "other_given_name": QT_TRANSLATE_NOOP("DuplicateWords", "other given name"),
    "other_family_name": QT_TRANSLATE_NOOP("DuplicateWords", "other family name"),
    "other_phone": QT_TRANSLATE_NOOP("DuplicateWords", "other phone"),
    "other_municipality": QT_TRANSLATE_NOOP("DuplicateWords", "other municipality"),
    "seen_together": QT_TRANSLATE_NOOP("DuplicateWords", "both came to one meeting"),
}
_VERDICTS = {
    "same": QT_TRANSLATE_NOOP("DuplicateWords", "one person"),
    "different": QT_TRANSLATE_NOOP("DuplicateWords", "two people"),
    "later": QT_TRANSLATE_NOOP("DuplicateWords", "put off"),
}
VERDICT_PILLS = {"same": "done", "different": "plain", "later": "attention"}
"""The kind of pill for what was said."""


def _say(english: str) -> str:
    return QCoreApplication.translate("DuplicateWords", english)


def reasons(keys: Sequence[str]) -> list[str]:
    """Why two may be one, or why not; keys that are not known are left out."""
    known = _REASONS | _AGAINST
    return [_say(known[key]) for key in keys if key in known]


def verdict_name(verdict: str) -> str:
    """What was said of two people; nothing where nothing was."""
    return _say(_VERDICTS[verdict]) if verdict in _VERDICTS else ""


def percent(score: float) -> str:
    """How likely two are one. Nothing is certain: it ends at 99%."""
    return f"{min(max(round(100 * score), 1), 99)}%"


def name_of(person: Person | None) -> str:
    """Whom a line is about; somebody who is gone has no name any more."""
    return (
        person.display_name
        if person
        else _say(QT_TRANSLATE_NOOP("DuplicateWords", "deleted record"))
    )


class SideWords:
    """What stands on the card of a person, in the language on the screen."""

    def __init__(self, workbook: Workbook, language: str) -> None:
        self._workbook = workbook
        self._language = language
        self._words = RecordWords(workbook, language)

    def value(self, person: Person, column: str) -> str:
        """A value as people read it; a dash where there is none."""
        value = getattr(person, column)
        if column == "phone":
            return shown_phone(value) or NOTHING
        return self._words.value("person", column, value) if value else NOTHING

    def about(self, side: Side) -> str:
        """At which meetings somebody is, and of how many records they are made."""
        wanted = (self._workbook.meeting(row) for row in side.meetings)
        places = [place_name(each, self._language) for each in wanted if each]
        if not places:
            places = [_say(QT_TRANSLATE_NOOP("DuplicateWords", "on no list"))]
        if side.records > 1:
            records = _say(QT_TRANSLATE_NOOP("DuplicateWords", "{count} records"))
            places.append(records.format(count=side.records))
        return " · ".join(places)

    def whole(self, person: Person) -> str:
        """Somebody on one line."""
        place = municipality_name(person.municipality, self._language)
        known = (
            person.display_name,
            person.organisation,
            person.position,
            place,
            shown_phone(person.phone),
            person.email,
        )
        return " · ".join(part for part in known if part)
