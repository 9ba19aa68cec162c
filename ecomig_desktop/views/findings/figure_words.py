"""Indicators and the values that were told of them, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ecomig_desktop.georgian.numbers import format_number
from ecomig_desktop.models.indicators import IndicatorLine, ValueLine
from ecomig_desktop.reports.coverage import sector_of
from ecomig_desktop.views.findings.counted import contradictions_counted, values_counted
from ecomig_desktop.views.findings.words import figure_title, meeting_place, sector_title
from ecomig_desktop.views.note_words import municipality_name, theme_letter
from ecomig_desktop.views.value_kinds import value_kind_name


def indicator_foot(line: IndicatorLine, language: str) -> str:
    """Theme, how many values, contradictions, and whether it is off the list."""
    parts = (
        theme_letter(line.theme, language),
        value_kind_name(line.figure.value_type),
        values_counted(line.told)
        if line.told
        else QCoreApplication.translate("FigureWords", "nothing told yet"),
        contradictions_counted(line.contradictions) if line.contradictions else "",
        QCoreApplication.translate("FigureWords", "hidden") if line.figure.hidden else "",
    )
    return " · ".join(part for part in parts if part)


def value_words(line: ValueLine, language: str) -> str:
    """The value with its unit."""
    note = line.row.note
    number = "" if note.value is None else format_number(note.value, language)
    return " ".join(part for part in (number, note.unit) if part)


def value_foot(line: ValueLine, language: str) -> str:
    """Meeting, sector and the text of the note that it comes from."""
    parts = (
        meeting_place(line.meeting, language),
        sector_title(sector_of(line.row), language),
        " ".join((line.row.note.text or "").split()),
    )
    return " · ".join(part for part in parts if part)


def describe_indicator(line: IndicatorLine, language: str) -> str:
    """An indicator on one line, for a screen reader."""
    return f"{figure_title(line.figure, language)}, {indicator_foot(line, language)}"


def describe_value(line: ValueLine, language: str) -> str:
    """A value on one line, for a screen reader."""
    parts = (
        municipality_name(line.municipality, language),
        value_words(line, language),
        value_foot(line, language),
    )
    return ", ".join(part for part in parts if part)
