"""Findings, the notes behind them and the sections of the board in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ecomig_desktop import reference
from ecomig_desktop.domain.meeting import Meeting, Theme
from ecomig_desktop.domain.outcomes import Figure, Finding
from ecomig_desktop.models.finding_notes import SpokenNote
from ecomig_desktop.models.findings import BoardLine
from ecomig_desktop.views.findings.counted import notes_counted, used_words
from ecomig_desktop.views.language import QT_TRANSLATE_NOOP
from ecomig_desktop.views.meeting_words import place_name
from ecomig_desktop.views.note_words import (
    kind_name,
    municipality_name,
    note_text,
    theme_letter,
    theme_name,
)

_NO_ASPECT = QT_TRANSLATE_NOOP("FindingWords", "Without an aspect")
_ASPECTS = {
    "experience": QT_TRANSLATE_NOOP("FindingWords", "Experience"),
    "good_practice": QT_TRANSLATE_NOOP("FindingWords", "Good practice"),
    "resource": QT_TRANSLATE_NOOP("FindingWords", "Resources and capacities"),
    "problem": QT_TRANSLATE_NOOP("FindingWords", "Problems"),
}


def aspect_name(aspect: str | None) -> str:
    """An aspect of a theme; also where a finding has none."""
    known = _ASPECTS.get(aspect or "")
    return QCoreApplication.translate("FindingWords", known or _NO_ASPECT)


def theme_title(theme: Theme | None, language: str) -> str:
    """Letter and short name of a theme; also where there is none."""
    if theme is None:
        return QCoreApplication.translate("FindingWords", "Without a theme")
    parts = (theme_letter(theme, language), theme_name(theme, language))
    return " · ".join(part for part in parts if part)


def either(georgian: str | None, english: str | None, language: str) -> str:
    """A text in that language, else in the other."""
    texts = (georgian, english) if language == "ka" else (english, georgian)
    return next((text.strip() for text in texts if text and text.strip()), "")


def finding_title(finding: Finding, language: str) -> str:
    """What a finding is called: its title, else what it begins with; nothing where it is empty."""
    title = either(finding.title, finding.title_en, language)
    return title or " ".join(either(finding.text, finding.text_en, language).split())


def called(finding: Finding, theme: Theme | None, language: str) -> str:
    """A finding with the letter of its theme, also where it says nothing yet."""
    nameless = QCoreApplication.translate("FindingWords", "Finding without a title")
    parts = (theme_letter(theme, language), finding_title(finding, language) or nameless)
    return " · ".join(part for part in parts if part)


def figure_title(figure: Figure, language: str) -> str:
    """What an indicator is called; also one that has no name yet, or that nobody has stated."""
    unstated = QCoreApplication.translate("FindingWords", "Indicator not stated")
    nameless = QCoreApplication.translate("FindingWords", "Indicator without a name")
    title = either(figure.title, figure.title_en, language) or figure.readable_key
    return title or (nameless if figure.key else unstated)


def sector_title(sector: str | None, language: str) -> str:
    """A sector in full; nothing where it is not known."""
    found = next((term for term in reference.sectors() if term.key == sector), None)
    return found.name(language) if found else sector or ""


def hazard_title(hazard: str | None, language: str) -> str:
    """A hazard; nothing where there is none."""
    found = next((term for term in reference.hazards() if term.key == hazard), None)
    return found.name(language) if found else hazard or ""


def meeting_place(meeting: Meeting | None, language: str) -> str:
    """Where a meeting was, and on which day: ზუგდიდი 15.11."""
    if meeting is None:
        return ""
    day = f"{meeting.day:%d.%m}" if meeting.day else ""
    return f"{place_name(meeting, language)} {day}".strip()


def origin(spoken: SpokenNote, language: str) -> str:
    """Where a note comes from: meeting, sector, municipality and hazard."""
    parts = (
        meeting_place(spoken.meeting, language),
        sector_title(spoken.sector, language),
        municipality_name(spoken.place, language),
        hazard_title(spoken.note.hazard, language),
    )
    return " · ".join(part for part in parts if part)


def has_origin(spoken: SpokenNote) -> bool:
    """Whether anything is known of where a note comes from."""
    return bool(spoken.meeting or spoken.sector or spoken.place or spoken.note.hazard)


def said(spoken: SpokenNote, language: str) -> str:
    """What a note says: its figure, then its text."""
    return note_text(spoken.note, language, (spoken.figure,) if spoken.figure else ())


def describe_note(spoken: SpokenNote, theme: Theme | None, language: str) -> str:
    """A whole note on one line, for a screen reader."""
    parts = (
        theme_letter(theme, language),
        kind_name(spoken.note.kind),
        " ".join(said(spoken, language).split()),
        origin(spoken, language),
        used_words(spoken.used) if spoken.used else "",
    )
    return ", ".join(part for part in parts if part)


def describe_line(line: BoardLine, language: str) -> str:
    """A line of the board on one line, for a screen reader."""
    if line.is_theme:
        return theme_title(line.theme, language)
    if line.finding is None:
        return f"{aspect_name(line.aspect)}, {theme_title(line.theme, language)}"
    title = finding_title(line.finding, language) or line.said
    return ", ".join(part for part in (title, notes_counted(line.notes)) if part)
