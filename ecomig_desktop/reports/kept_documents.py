"""What is kept on paper or as files: printed sheets, versions of the list, attachments."""

from __future__ import annotations

import json

from ecomig_desktop.domain.document import (
    Block,
    Cell,
    CellKind,
    ColumnHead,
    DataTable,
    Heading,
    PageBreak,
)
from ecomig_desktop.domain.meeting import Sheet
from ecomig_desktop.reports.campaign_words import ANNEX, ATTACHED
from ecomig_desktop.reports.common_words import COMMON
from ecomig_desktop.reports.material import Material
from ecomig_desktop.reports.speech import Speech, day_of

_SHOWN_OF_HASH = 16


def document_blocks(material: Material) -> list[Block]:
    """The lists of what is kept; nothing where nothing is."""
    said = material.speech(COMMON, ANNEX, {f"at_{key}": pair for key, pair in ATTACHED.items()})
    tables = [_sheets(material, said), _versions(material, said), _files(material, said)]
    filled = [table for table in tables if table.rows]
    return [PageBreak(), Heading(said("documents")), *filled] if filled else []


def _sheets(material: Material, said: Speech) -> DataTable:
    rows: list[tuple[Cell, ...]] = []
    for meeting in material.meeting.values():
        for sheet in reversed(material.workbook.sheets(meeting.id)):
            place = f"{material.numbers[meeting.id]}. {said.place(meeting)}"
            printed, version = day_of(sheet.printed_at), sheet.notice_version or ""
            rows.append((sheet.code or "", place, printed, _pages(sheet), version))
    heads: tuple[tuple[str, CellKind], ...] = (
        ("code", "text"),
        ("meeting", "text"),
        ("printed", "date"),
        ("pages", "number"),
        ("version", "text"),
    )
    return _table(said, "sheets", heads, rows)


def _pages(sheet: Sheet) -> int | None:
    try:
        return len(json.loads(sheet.pages or "")["pages"])
    except (ValueError, TypeError, LookupError, RecursionError):
        return None


def _versions(material: Material, said: Speech) -> DataTable:
    tracing = material.tracing
    rows: list[tuple[Cell, ...]] = [
        (
            said.either(each.title, each.title_en) or said("nameless_version"),
            day_of(each.made_at),
            len(tracing.lines[each.id]),
            sum(sent.list_version == each.id for sent in tracing.submissions),
        )
        for each in tracing.versions
    ]
    heads: tuple[tuple[str, CellKind], ...] = (
        ("title", "text"),
        ("made", "date"),
        ("recommendations", "number"),
        ("submissions", "number"),
    )
    return _table(said, "versions", heads, rows)


def _files(material: Material, said: Speech) -> DataTable:
    rows: list[tuple[Cell, ...]] = []
    for each in material.attachments:
        table = each.record_table or ""
        kind = said(f"at_{table}") if table in ATTACHED else said.unknown
        mark = material.marks.get(each.record or "", "")
        size = round(each.size / 1024, 1) if each.size is not None else None
        hashed = (each.content_hash or "")[:_SHOWN_OF_HASH]
        rows.append((each.file_name or "", f"{kind} {mark}".strip(), size, hashed))
    heads: tuple[tuple[str, CellKind], ...] = (
        ("file", "text"),
        ("attached_to", "text"),
        ("size", "number"),
        ("hash", "text"),
    )
    return _table(said, "files", heads, rows)


def _table(
    said: Speech, name: str, heads: tuple[tuple[str, CellKind], ...], rows: list[tuple[Cell, ...]]
) -> DataTable:
    return DataTable(
        name,
        said(f"table_{name}"),
        tuple(ColumnHead(said(key), kind) for key, kind in heads),
        tuple(rows),
        None,
        said(f"note_{name}"),
    )
