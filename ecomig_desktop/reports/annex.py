"""The document of the donor annex: all lists and numbers, what was kept and printed, and who was
present, named only where they agreed (see `naming`)."""

from __future__ import annotations

from ecomig_desktop.domain.document import (
    Block,
    Document,
    Heading,
    PageBreak,
    Paragraph,
)
from ecomig_desktop.reports import attendance_report as attendance
from ecomig_desktop.reports.action_list import action_table, evidence_table, term_tables
from ecomig_desktop.reports.appendix import appendix
from ecomig_desktop.reports.campaign import campaign_blocks
from ecomig_desktop.reports.campaign_words import ANNEX
from ecomig_desktop.reports.common_words import COMMON
from ecomig_desktop.reports.kept_documents import document_blocks
from ecomig_desktop.reports.material import Material
from ecomig_desktop.reports.municipality_map import coverage_blocks
from ecomig_desktop.reports.note_numbers import note_blocks
from ecomig_desktop.reports.people_tables import people_blocks
from ecomig_desktop.reports.present_lists import present_blocks


def annex_document(material: Material) -> Document:
    """Everything that can be counted or listed, each number with its source."""
    said = material.speech(COMMON, ANNEX)
    blocks: list[Block] = [Paragraph(said("lead"), "lead"), *attendance.summary(material)]
    blocks += lowered(attendance.by_meeting(material), said("attendance"))
    blocks += lowered([*people_blocks(material), *coverage_blocks(material)])
    blocks += lowered(attendance.forums(material))
    blocks += present_blocks(material)
    blocks += note_blocks(material)
    if material.traces:
        blocks += [Heading(said("actions")), action_table(material)]
        blocks += [*term_tables(material), evidence_table(material)]
    if material.traces or material.tracing.activities or material.tracing.submissions:
        blocks += lowered(campaign_blocks(material), said("campaign"))
    blocks += document_blocks(material)
    notes = (row.note.id for row in material.notes)
    blocks += appendix(material, notes) or [Paragraph(said("privacy"), "small")]
    return material.document("annex", said("document"), unique(blocks))


def lowered(blocks: list[Block], chapter: str = "") -> list[Block]:
    """The blocks with their headings a level lower, behind one for all of them."""
    if not blocks:
        return []
    lower: list[Block] = [
        Heading(each.text, min(each.level + 1, 3), each.anchor)
        if isinstance(each, Heading)
        else each
        for each in blocks
    ]
    return [PageBreak(), Heading(chapter), *lower] if chapter else lower


def unique(blocks: list[Block]) -> list[Block]:
    """The blocks without a block that is there already, such as a table that two parts have."""
    kept: list[Block] = []
    for each in blocks:
        if isinstance(each, PageBreak | Heading | Paragraph) or each not in kept:
            kept.append(each)
    return kept
