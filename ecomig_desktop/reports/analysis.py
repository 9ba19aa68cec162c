"""The document of the analysis: by theme and aspect the findings with what they rest on, the
figures that were told, and who has spoken on which theme.

Of the notes behind a finding some are quoted, from as many sectors and places as there are, and
all are named by their marks; the appendix has every one of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ecomig_desktop.domain.document import Block, Document, Heading, Paragraph
from ecomig_desktop.domain.meeting import Theme
from ecomig_desktop.domain.outcome_tables import ASPECTS
from ecomig_desktop.domain.outcomes import Finding
from ecomig_desktop.domain.places import CENTRAL
from ecomig_desktop.domain.tables import NOTE_KINDS
from ecomig_desktop.reports.appendix import appendix, note_text
from ecomig_desktop.reports.common_words import COMMON
from ecomig_desktop.reports.coverage import place_of, sector_of
from ecomig_desktop.reports.figure_tables import figure_blocks
from ecomig_desktop.reports.marks import in_order_of_marks
from ecomig_desktop.reports.material import Material
from ecomig_desktop.reports.outcome_words import ANALYSIS
from ecomig_desktop.reports.speech import Speech
from ecomig_desktop.reports.spoken import spoken_blocks
from ecomig_desktop.workbook.reading import NoteRow

MOST_QUOTES = 4
"""How many notes are quoted under a finding."""


def analysis_document(material: Material) -> Document:
    """The analysis of all themes."""
    said = material.speech(COMMON, ANALYSIS)
    notes = material.notes
    blocks: list[Block] = [Paragraph(_summary(material, said), "lead")]
    if not notes and not material.tracing.findings:
        return material.document("analysis", said("document"), blocks)
    for theme in (*material.themes, None):
        blocks += _theme(material, said, theme)
    blocks += spoken_blocks(material)
    blocks += appendix(material, (row.note.id for row in notes))
    return material.document("analysis", said("document"), blocks)


def _summary(material: Material, said: Speech) -> str:
    """What the analysis rests on, and how much it says."""
    notes, findings = material.notes, material.tracing.findings
    if not notes and not findings:
        return said("summary_nothing")
    held = {row.note.meeting for row in notes} & material.meeting.keys()
    forums = held & {each.id for each in material.lists.forums}
    rests = said(
        "summary_forums" if forums else "summary",
        notes=len(notes),
        meetings=len(held - forums),
        forums=len(forums),
    )
    says = said(
        "summary_findings" if findings else "summary_no_findings",
        findings=len(findings),
        municipalities=len(material.coverage.notes),
    )
    return f"{rests} {says}"


def _theme(material: Material, said: Speech, theme: Theme | None) -> list[Block]:
    """One theme; what has none only where there is something."""
    findings = [each for each in material.tracing.findings if material.is_of(each.theme, theme)]
    notes = [row for row in material.notes if material.is_of(row.note.theme, theme)]
    if theme is None and not findings and not notes:
        return []
    blocks: list[Block] = [Heading(said.theme(theme))]
    if theme and (assessed := said.either(theme.assessed, theme.assessed_en)):
        blocks.append(Paragraph(said("assessed", text=assessed)))
    blocks.append(Paragraph(_counted(said, notes)))
    if not findings:
        blocks.append(Paragraph(said("no_findings")))
    for aspect in (*ASPECTS, None):
        of_aspect = [each for each in findings if _aspect(each) == aspect]
        if of_aspect:
            title = said.chosen("aspect", aspect) if aspect else said("without_aspect")
            blocks.append(Heading(title, 2))
        for each in of_aspect:
            blocks += _finding(material, said, each)
    blocks += figure_blocks(material, theme)
    return blocks + _left_over(material, said, notes)


def _aspect(finding: Finding) -> str | None:
    return finding.aspect if finding.aspect in ASPECTS else None


def _counted(said: Speech, notes: Sequence[NoteRow]) -> str:
    if not notes:
        return said("of_theme_none")
    kinds = Counter(row.note.kind for row in notes)
    listed = ", ".join(
        f"{said.chosen('note_kind', kind).lower()} {said.number(kinds[kind])}"
        for kind in (*NOTE_KINDS, None)
        if kinds[kind]
    )
    return said("of_theme", notes=len(notes), kinds=listed)


def _finding(material: Material, said: Speech, finding: Finding) -> list[Block]:
    title = said.either(finding.title, finding.title_en) or said("nameless_finding")
    linked = material.tracing.notes_of_finding.get(finding.id, set())
    notes = [row for row in material.notes if row.note.id in linked]
    marks = tuple(in_order_of_marks(material.marks[row.note.id] for row in notes))
    blocks: list[Block] = [Heading(f"{material.finding_marks[finding.id]}. {title}", 3, finding.id)]
    if text := said.either(finding.text, finding.text_en):
        blocks += [Paragraph(part) for part in _paragraphs(text)]
    if not notes:
        return [*blocks, Paragraph(said("no_evidence"), "small")]
    blocks.append(Paragraph(_evidence(said, notes), "text", marks))
    blocks += [_quote(material, said, row) for row in chosen_quotes(notes)]
    numbers = [each.number for each in material.traces if finding in each.findings]
    if numbers:
        blocks.append(Paragraph(said("supports", numbers=", ".join(numbers)), "small"))
    return blocks


def _paragraphs(text: str) -> list[str]:
    return [part.strip() for part in text.split("\n\n") if part.strip()]


def _evidence(said: Speech, notes: Sequence[NoteRow]) -> str:
    meetings = len({row.note.meeting for row in notes} - {None})
    places = len({place_of(row) for row in notes} - {None, CENTRAL})
    key = "evidence" if places else "evidence_placeless"
    return said(key, notes=len(notes), meetings=meetings, municipalities=places)


def _quote(material: Material, said: Speech, row: NoteRow) -> Paragraph:
    """A note's words with its mark, meeting, sector and municipality."""
    meeting = material.meeting.get(row.note.meeting or "")
    sources = [material.marks[row.note.id]]
    sources += [said.place(meeting)] if meeting else []
    sources += [said.chosen("sector", sector_of(row))] if sector_of(row) else []
    sources += [said.municipality(place_of(row))] if place_of(row) else []
    return Paragraph(note_text(material, row.note), "quote", tuple(dict.fromkeys(sources)))


def chosen_quotes(notes: Sequence[NoteRow], most: int = MOST_QUOTES) -> list[NoteRow]:
    """Which of some notes are quoted: words that somebody said first, and each time from the
    sector and then the place that was quoted least; in the order in which they were taken."""
    left = [row for row in notes if (row.note.text or "").strip() or row.note.value is not None]
    chosen: list[NoteRow] = []
    sectors: Counter[str | None] = Counter()
    places: Counter[str | None] = Counter()
    while left and len(chosen) < most:
        best = min(
            left,
            key=lambda row: (
                sectors[sector_of(row)],
                places[place_of(row)],
                row.note.kind != "quote",
            ),
        )
        left.remove(best)
        chosen.append(best)
        sectors[sector_of(best)] += 1
        places[place_of(best)] += 1
    return [row for row in notes if row in chosen]


def _left_over(material: Material, said: Speech, notes: Sequence[NoteRow]) -> list[Block]:
    found = {each.id for each in material.orphans if each.table == "note"}
    marks = [material.marks[row.note.id] for row in notes if row.note.id in found]
    if not marks:
        return []
    text = said("left_over", notes=len(marks))
    return [Paragraph(text, "small", tuple(in_order_of_marks(marks)))]
