"""What can stand behind a recommendation, and what does: findings and notes as lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ecomig_desktop.domain.outcomes import Finding
from ecomig_desktop.georgian.matching import Names
from ecomig_desktop.views.meeting_words import meeting_line
from ecomig_desktop.views.note_words import kind_name, note_text
from ecomig_desktop.views.recommendations.linked_list import Linked
from ecomig_desktop.views.recommendations.words import either, one_line
from ecomig_desktop.views.widgets.pick_box import Option
from ecomig_desktop.workbook import Workbook
from ecomig_desktop.workbook.reading import NoteRow

_SHOWN = 140
TABLES = {"finding": "recommendation_finding", "note": "recommendation_note"}
"""The table of pairs of each kind of evidence."""


def key_of(table: str, row: str) -> str:
    """What a piece of evidence is known by in lists."""
    return f"{table} {row}"


def parted(key: str) -> tuple[str, str]:
    """Table and id of that key."""
    table, _, row = key.partition(" ")
    return table, row


def finding_name(finding: Finding, language: str) -> str:
    """What a finding is called: its title, else what it begins with."""
    title = either(finding.title, finding.title_en, language)
    return title or one_line(either(finding.text, finding.text_en, language))


def finding_line(finding: Finding, language: str) -> Linked:
    """A finding as a line."""
    whole = either(finding.text, finding.text_en, language)
    return Linked(
        key_of("finding", finding.id), finding_name(finding, language), "", whole, "lightbulb"
    )


class NoteLines:
    """Notes as lines: what was said, and muted at which meeting. Meetings and indicators are read
    once."""

    def __init__(self, workbook: Workbook, language: str) -> None:
        self._language = language
        self._figures = workbook.figures(hidden=True)
        self._meetings = {each.id: meeting_line(each, language) for each in workbook.meetings()}

    def line(self, row: NoteRow) -> Linked:
        """One note."""
        text = note_text(row.note, self._language, self._figures)
        return Linked(
            key_of("note", row.note.id),
            one_line(text)[:_SHOWN] or kind_name(row.note.kind),
            self._meetings.get(row.note.meeting or "", ""),
            text,
            "notebook-pen",
        )


def evidence_lines(workbook: Workbook, recommendation: str, language: str) -> list[Linked]:
    """What a recommendation rests on: its findings, then its notes."""
    findings = set(workbook.joined("recommendation_finding", recommendation))
    notes = set(workbook.joined("recommendation_note", recommendation))
    lines = [finding_line(each, language) for each in workbook.findings() if each.id in findings]
    if notes:
        shown = NoteLines(workbook, language)
        lines += [shown.line(row) for row in workbook.notes() if row.note.id in notes]
    return lines


def evidence_options(
    workbook: Workbook, without: Iterable[str], kinds: dict[str, str], language: str
) -> Iterator[Option]:
    """All that could be put behind a recommendation, but for what is; `kinds` names the two."""
    taken = set(without)
    for finding in workbook.findings():
        key = key_of("finding", finding.id)
        if key not in taken:
            texts = (finding.title, finding.title_en, finding.text, finding.text_en)
            name = finding_name(finding, language)
            yield Option(key, name, kinds["finding"], "", [_names(name, *texts)])
    shown = NoteLines(workbook, language)
    for row in workbook.notes():
        line = shown.line(row)
        if line.key not in taken and not row.note.is_empty:
            speaker = row.speaker.display_name if row.speaker else ""
            detail = " · ".join(filter(None, (line.detail, speaker)))
            yield Option(line.key, line.text, detail, "", [_names(line.text, line.whole, detail)])


def _names(name: str, *texts: str | None) -> Names:
    """It is called so, and found by every word of these texts."""
    return Names((name,), " ".join(filter(None, texts)))
