"""Single values in words: what was chosen from a list, moments, yes and no."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from ecomig_desktop import reference
from ecomig_desktop.domain.places import CENTRAL, Term
from ecomig_desktop.domain.tables import Column, Kind
from ecomig_desktop.georgian.calendar import format_date
from ecomig_desktop.georgian.typed_times import parse_date, parse_time
from ecomig_desktop.views.language import QT_TRANSLATE_NOOP
from ecomig_desktop.views.note_words import municipality_name

_CHOICES = {
    "invited": QT_TRANSLATE_NOOP("RecordWords", "invited"),
    "confirmed": QT_TRANSLATE_NOOP("RecordWords", "confirmed"),
    "present": QT_TRANSLATE_NOOP("RecordWords", "present"),
    "absent": QT_TRANSLATE_NOOP("RecordWords", "absent"),
    "planned": QT_TRANSLATE_NOOP("RecordWords", "planned"),
    "held": QT_TRANSLATE_NOOP("RecordWords", "held"),
    "cancelled": QT_TRANSLATE_NOOP("RecordWords", "cancelled"),
    "female": QT_TRANSLATE_NOOP("RecordWords", "female"),
    "male": QT_TRANSLATE_NOOP("RecordWords", "male"),
    "undisclosed": QT_TRANSLATE_NOOP("RecordWords", "not disclosed"),
    "experience": QT_TRANSLATE_NOOP("RecordWords", "experience"),
    "good_practice": QT_TRANSLATE_NOOP("RecordWords", "good practice"),
    "resource": QT_TRANSLATE_NOOP("RecordWords", "resource"),
    "problem": QT_TRANSLATE_NOOP("RecordWords", "problem"),
    "proposal": QT_TRANSLATE_NOOP("RecordWords", "proposal"),
    "figure": QT_TRANSLATE_NOOP("RecordWords", "figure"),
    "quote": QT_TRANSLATE_NOOP("RecordWords", "quote"),
    "ka": QT_TRANSLATE_NOOP("RecordWords", "in Georgian"),
    "en": QT_TRANSLATE_NOOP("RecordWords", "in English"),
    "both": QT_TRANSLATE_NOOP("RecordWords", "in both languages"),
    "portrait": QT_TRANSLATE_NOOP("RecordWords", "portrait"),
    "landscape": QT_TRANSLATE_NOOP("RecordWords", "landscape"),
    "same": QT_TRANSLATE_NOOP("RecordWords", "one person"),
    "different": QT_TRANSLATE_NOOP("RecordWords", "two people"),
    "later": QT_TRANSLATE_NOOP("RecordWords", "to be decided later"),
    "one": QT_TRANSLATE_NOOP("RecordWords", "that of the first record"),
    "other": QT_TRANSLATE_NOOP("RecordWords", "that of the second record"),
    "high": QT_TRANSLATE_NOOP("RecordWords", "high"),
    "medium": QT_TRANSLATE_NOOP("RecordWords", "medium"),
    "low": QT_TRANSLATE_NOOP("RecordWords", "low"),
    "immediate": QT_TRANSLATE_NOOP("RecordWords", "at once"),
    "within_year": QT_TRANSLATE_NOOP("RecordWords", "within a year"),
    "within_three_years": QT_TRANSLATE_NOOP("RecordWords", "within three years"),
    "long_term": QT_TRANSLATE_NOOP("RecordWords", "in the long term"),
    "ongoing": QT_TRANSLATE_NOOP("RecordWords", "all the time"),
    "draft": QT_TRANSLATE_NOOP("RecordWords", "draft"),
    "agreed": QT_TRANSLATE_NOOP("RecordWords", "agreed"),
    "submitted": QT_TRANSLATE_NOOP("RecordWords", "submitted"),
    "accepted": QT_TRANSLATE_NOOP("RecordWords", "accepted"),
    "partly_accepted": QT_TRANSLATE_NOOP("RecordWords", "accepted in part"),
    "declined": QT_TRANSLATE_NOOP("RecordWords", "declined"),
    "carried_out": QT_TRANSLATE_NOOP("RecordWords", "carried out"),
    "letter": QT_TRANSLATE_NOOP("RecordWords", "by letter"),
    "email": QT_TRANSLATE_NOOP("RecordWords", "by e-mail"),
    "by_hand": QT_TRANSLATE_NOOP("RecordWords", "by hand"),
    "portal": QT_TRANSLATE_NOOP("RecordWords", "through a portal"),
    "other_way": QT_TRANSLATE_NOOP("RecordWords", "otherwise"),
    "all": QT_TRANSLATE_NOOP("RecordWords", "the whole list"),
    "addressed": QT_TRANSLATE_NOOP("RecordWords", "what is addressed to it"),
    "received": QT_TRANSLATE_NOOP("RecordWords", "receipt confirmed"),
    "other_answer": QT_TRANSLATE_NOOP("RecordWords", "another answer"),
    "public_forum": QT_TRANSLATE_NOOP("RecordWords", "public forum"),
    "documentary": QT_TRANSLATE_NOOP("RecordWords", "documentary film"),
    "individual_meeting": QT_TRANSLATE_NOOP("RecordWords", "individual meeting"),
    "other_activity": QT_TRANSLATE_NOOP("RecordWords", "another activity"),
}


def yes_or_no(value: bool) -> str:
    """A consent or another yes or no."""
    if value:
        return QCoreApplication.translate("RecordWords", "yes")
    return QCoreApplication.translate("RecordWords", "no")


def choice_name(column: Column, value: str, language: str) -> str:
    """One of the values of a closed list."""
    if column.name == "sector":
        return term_name(reference.sectors(), value, language)
    english = _CHOICES.get(value)
    return QCoreApplication.translate("RecordWords", english) if english else value


def choices_of(column: Column, language: str) -> list[tuple[str, str]] | None:
    """All that a column can hold, as (value, words); None where that is not a closed list."""
    if column.kind is Kind.CHOICE:
        return [(value, choice_name(column, value, language)) for value in column.choices]
    if column.kind is Kind.HAZARD:
        return [(term.key, term.name(language)) for term in reference.hazards()]
    if column.kind is Kind.MUNICIPALITY:
        places = [(place.code, place.name(language)) for place in reference.municipalities()]
        return [(CENTRAL, municipality_name(CENTRAL, language)), *places]
    return None


def moment_text(text: str, language: str) -> str:
    """A stored moment: 15 ნოემბერი, 2016, 10:12, or only the time of day."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text
    return f"{format_date(moment.date(), 'long', language)}, {moment:%H:%M}"


def when(at: datetime, language: str) -> str:
    """When something was written, by the clock on the wall here: 15 ნოემბერი, 10:12. The year
    is told where it is not this one."""
    local = at.astimezone()
    form = "day" if local.year == date.today().year else "long"
    return f"{format_date(local.date(), form, language)}, {local:%H:%M}"  # type: ignore[arg-type]


def term_name(terms: tuple[Term, ...], key: str, language: str) -> str:
    """What a key of the vocabulary means."""
    found = next((term for term in terms if term.key == key), None)
    return found.name(language) if found else key


def typed_moment(text: str) -> str:
    """A typed moment as the file keeps it; what cannot be read stays as it is."""
    if alone := parse_time(text):
        return alone
    first, _, last = text.replace(",", " ").rpartition(" ")
    day, time = parse_date(first, date.today().year), parse_time(last)
    return f"{day.isoformat()}T{time}" if day and time else text
