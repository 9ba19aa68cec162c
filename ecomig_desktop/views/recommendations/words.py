"""Recommendations, versions and submissions in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from ecomig_desktop.domain.outcomes import Body, ListVersion, Recommendation
from ecomig_desktop.domain.tables import TABLES
from ecomig_desktop.georgian.calendar import format_date
from ecomig_desktop.models.recommendations import (
    NO_ADDRESSEE,
    NO_EVIDENCE,
    NUMBER_TWICE,
    ActionLine,
)
from ecomig_desktop.views.recommendations.counted import ActionCounts
from ecomig_desktop.views.value_words import choice_name, moment_text

STATUS_PILLS = {
    "draft": "plain",
    "agreed": "accent",
    "submitted": "accent",
    "accepted": "done",
    "partly_accepted": "attention",
    "declined": "refused",
    "carried_out": "done",
}
"""The kind of pill of each status."""
_JOINING = ("და", "and", "of", "the", "on")


def either(georgian: str | None, english: str | None, language: str) -> str:
    """A text in that language, else in the other."""
    texts = (georgian, english) if language == "ka" else (english, georgian)
    return next((text.strip() for text in texts if text and text.strip()), "")


def one_line(text: str) -> str:
    """A text without its line breaks."""
    return " ".join(text.split())


def action_text(one: Recommendation, language: str) -> str:
    """What is recommended; also where nobody has written it yet."""
    text = one_line(either(one.text, one.text_en, language))
    return text or QCoreApplication.translate("ActionWords", "(nothing written yet)")


def body_name(body: Body | None, language: str) -> str:
    """What a body is called; also where it is gone."""
    name = either(body.name, body.name_en, language) if body else ""
    return name or QCoreApplication.translate("ActionWords", "a body without a name")


def chosen(table: str, column: str, value: str | None, language: str = "ka") -> str:
    """One of the values of a column; nothing where there is none."""
    found = TABLES[table].column(column)
    return choice_name(found, value, language) if found and value else ""


def status_name(status: str | None) -> str:
    """A status; a draft where nobody has said any."""
    return chosen("recommendation", "status", status or "draft")


def findings_counted(count: int) -> str:
    """So many findings."""
    return ActionCounts().findings(count)


def notes_counted(count: int) -> str:
    """So many notes."""
    return ActionCounts().notes(count)


def supporters_counted(count: int) -> str:
    """So many who support it."""
    return ActionCounts().supporters(count)


def lines_counted(count: int) -> str:
    """So many recommendations."""
    return ActionCounts().recommendations(count)


def lacking_name(what: str) -> str:
    """What a recommendation lacks."""
    words = {
        NO_EVIDENCE: QCoreApplication.translate("ActionWords", "no evidence"),
        NO_ADDRESSEE: QCoreApplication.translate("ActionWords", "no addressee"),
        NUMBER_TWICE: QCoreApplication.translate("ActionWords", "number given twice"),
    }
    return words[what]


def evidence_words(line: ActionLine) -> str:
    """How much a recommendation rests on, and how many support it."""
    parts = (
        findings_counted(line.findings) if line.findings else "",
        notes_counted(line.notes) if line.notes else "",
        supporters_counted(line.supporters) if line.supporters else "",
    )
    return ", ".join(filter(None, parts))


def shortened(name: str, most: int) -> str:
    """A name with its first word and as many of its last ones as there is room for: what ministries
    are called begins alike and ends in what tells them apart."""
    first, _, rest = name.partition(" ")
    if len(name) <= most or not rest:
        return name
    end: list[str] = []
    for word in reversed(rest.split()):
        if len(" ".join((first, "…", word, *end))) > most:
            break
        end.insert(0, word)
    while len(end) > 1 and end[0] in _JOINING:
        del end[0]
    return " ".join((first, "…", *(end or rest.split()[-1:])))


def addressees(line: ActionLine, language: str, most: int = 0) -> str:
    """All bodies that a recommendation is addressed to; with `most` no name of more letters."""
    names = [body_name(body, language) for body in line.bodies]
    return ", ".join(shortened(name, most) if most else name for name in names)


def when_words(one: Recommendation, language: str) -> str:
    """Priority, and when: its day, else its timing."""
    due = day_words(one.due, language)
    until = QCoreApplication.translate("ActionWords", "until {day}").format(day=due) if due else ""
    parts = (
        chosen("recommendation", "priority", one.priority),
        until or chosen("recommendation", "timing", one.timing),
    )
    return " · ".join(filter(None, parts))


def describe(line: ActionLine, language: str) -> str:
    """A whole row on one line, for a screen reader."""
    parts = (
        line.number,
        action_text(line.recommendation, language),
        status_name(line.recommendation.status),
        addressees(line, language),
        evidence_words(line),
        *map(lacking_name, line.lacks),
        when_words(line.recommendation, language),
    )
    return ", ".join(filter(None, parts))


def as_day(text: str | None) -> date | None:
    """A stored day; None where it is none."""
    try:
        return date.fromisoformat(text or "")
    except ValueError:
        return None


def day_words(text: str | None, language: str) -> str:
    """A stored day in few letters: 15.11.2016."""
    day = as_day(text)
    return format_date(day, "short", "ka") if day else ""


def version_title(version: ListVersion | None, language: str) -> str:
    """What a version is called: its title, else when it was kept."""
    if version is None:
        return QCoreApplication.translate("ActionWords", "a version that is gone")
    title = either(version.title, version.title_en, language)
    return title or moment_text(version.made_at or "", language)
