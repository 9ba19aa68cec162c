"""A note in words: its kind, theme, place, hazard and time, as every screen writes them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from ecomig_desktop import reference
from ecomig_desktop.domain.meeting import Theme
from ecomig_desktop.domain.note import Note
from ecomig_desktop.domain.outcomes import Figure
from ecomig_desktop.domain.places import CENTRAL
from ecomig_desktop.georgian.numbers import format_number
from ecomig_desktop.views.language import QT_TRANSLATE_NOOP

_KINDS = {
    "experience": QT_TRANSLATE_NOOP("NoteWords", "experience"),
    "good_practice": QT_TRANSLATE_NOOP("NoteWords", "good practice"),
    "resource": QT_TRANSLATE_NOOP("NoteWords", "resource"),
    "problem": QT_TRANSLATE_NOOP("NoteWords", "problem"),
    "proposal": QT_TRANSLATE_NOOP("NoteWords", "proposal"),
    "figure": QT_TRANSLATE_NOOP("NoteWords", "figure"),
    "quote": QT_TRANSLATE_NOOP("NoteWords", "quote"),
}
_SECTORS = {
    "central_government": QT_TRANSLATE_NOOP("NoteWords", "central"),
    "local_government": QT_TRANSLATE_NOOP("NoteWords", "local"),
    "civil_society": QT_TRANSLATE_NOOP("NoteWords", "civil society"),
    "media": QT_TRANSLATE_NOOP("NoteWords", "media"),
    "independent_expert": QT_TRANSLATE_NOOP("NoteWords", "experts"),
    "international": QT_TRANSLATE_NOOP("NoteWords", "international"),
    "ecomigrant_rep": QT_TRANSLATE_NOOP("NoteWords", "ecomigrants"),
    "other": QT_TRANSLATE_NOOP("NoteWords", "others"),
}


def kind_name(kind: str | None) -> str:
    """The kind of a note; nothing where it has none."""
    return QCoreApplication.translate("NoteWords", _KINDS[kind]) if kind in _KINDS else ""


def theme_letter(theme: Theme | None, language: str) -> str:
    """The letter of a theme in that language, else in the other."""
    if theme is None:
        return ""
    letters = (theme.letter, theme.letter_en)
    return next(filter(None, letters if language == "ka" else letters[::-1]), "")


def theme_name(theme: Theme, language: str, *, short: bool = True) -> str:
    """A theme's name, short or in full, in that language if it is known there."""
    georgian, english = (theme.short_title, theme.title), (theme.short_title_en, theme.title_en)
    first, second = (georgian, english) if language == "ka" else (english, georgian)
    if not short:
        first, second = first[::-1], second[::-1]
    return next(filter(None, (*first, *second)), "")


def theme_line(theme: Theme, language: str) -> str:
    """Letter and short name: ა · პრევენცია."""
    parts = (theme_letter(theme, language), theme_name(theme, language))
    return " · ".join(part for part in parts if part)


def municipality_name(code: str | None, language: str) -> str:
    """The name of a municipality; nothing where it is not known."""
    if code == CENTRAL:
        return QCoreApplication.translate("NoteWords", "central level")
    place = reference.municipality(code)
    return place.name(language) if place else code or ""


def sector_name(sector: str) -> str:
    """A sector in one short word."""
    english = _SECTORS.get(sector)
    return QCoreApplication.translate("NoteWords", english) if english else sector


def time_of_day(moment: str | None) -> str:
    """The time of a moment as HH:MM; nothing where there is none."""
    return (moment or "").rpartition("T")[2][:5]


def indicator_name(key: str | None, language: str, figures: Iterable[Figure]) -> str:
    """The name of an indicator, as the `figures` of the workbook have it or else as it ships; one
    that is in no list stands for itself."""
    own = next((each for each in figures if each.key == key), None)
    if own:
        names = (own.title, own.title_en)
        return next(filter(None, names if language == "ka" else names[::-1]), "")
    found = next((each for each in reference.indicators() if each.key == key), None)
    return found.name(language) if found else key or ""


def figure_text(note: Note, language: str, figures: Iterable[Figure]) -> str:
    """What was measured: "indicator: 1 234 unit"; nothing for a note that is no figure."""
    if not note.is_figure:
        return ""
    value = "" if note.value is None else format_number(note.value, language)
    amount = " ".join(part for part in (value, note.unit) if part)
    parts = (indicator_name(note.indicator, language, figures), amount)
    return ": ".join(part for part in parts if part)


def note_text(note: Note, language: str, figures: Iterable[Figure]) -> str:
    """What a list shows of a note: the figure, if it is one, then its text. `figures` are the
    indicators of the workbook, hidden ones, too."""
    parts = (figure_text(note, language, figures), (note.text or "").strip())
    return "\n".join(part for part in parts if part)
