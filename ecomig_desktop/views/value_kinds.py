"""What kind of value an indicator has, in words, and the unit that comes with it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ecomig_desktop import reference
from ecomig_desktop.views.language import QT_TRANSLATE_NOOP

_KINDS = {
    "count": QT_TRANSLATE_NOOP("ValueKinds", "number"),
    "count + text": QT_TRANSLATE_NOOP("ValueKinds", "number and text"),
    "count per year": QT_TRANSLATE_NOOP("ValueKinds", "number a year"),
    "count by I/II": QT_TRANSLATE_NOOP("ValueKinds", "number by category I and II"),
    "count, %": QT_TRANSLATE_NOOP("ValueKinds", "number and share (%)"),
    "GEL": QT_TRANSLATE_NOOP("ValueKinds", "amount in GEL"),
    "GEL per year": QT_TRANSLATE_NOOP("ValueKinds", "amount in GEL a year"),
    "months": QT_TRANSLATE_NOOP("ValueKinds", "time in months"),
    "scale 1-5": QT_TRANSLATE_NOOP("ValueKinds", "scale of 1 to 5"),
    "scale 1-5 + text": QT_TRANSLATE_NOOP("ValueKinds", "scale of 1 to 5 and text"),
    "yes/no each": QT_TRANSLATE_NOOP("ValueKinds", "yes or no for each"),
    "yes/no, which": QT_TRANSLATE_NOOP("ValueKinds", "yes or no, which one"),
    "yes/no/date": QT_TRANSLATE_NOOP("ValueKinds", "yes or no, date"),
    "years / ownership": QT_TRANSLATE_NOOP("ValueKinds", "years, or ownership"),
    "text": QT_TRANSLATE_NOOP("ValueKinds", "text"),
}
_UNITS = {
    "GEL": QT_TRANSLATE_NOOP("NoteWords", "GEL"),
    "GEL per year": QT_TRANSLATE_NOOP("NoteWords", "GEL a year"),
    "months": QT_TRANSLATE_NOOP("NoteWords", "months"),
    "count per year": QT_TRANSLATE_NOOP("NoteWords", "a year"),
}


def value_kinds() -> list[str]:
    """The kinds that indicators which ship have, the usual ones first."""
    shipped = {each.value_type for each in reference.indicators()}
    return [kind for kind in _KINDS if kind in shipped]


def value_kind_name(kind: str | None) -> str:
    """A kind of value; one that is not known stands for itself."""
    known = _KINDS.get(kind or "")
    return QCoreApplication.translate("ValueKinds", known) if known else kind or ""


def usual_unit(kind: str | None) -> str:
    """The unit in which values of this kind are given, or nothing."""
    known = _UNITS.get(kind or "")
    return QCoreApplication.translate("NoteWords", known) if known else ""
