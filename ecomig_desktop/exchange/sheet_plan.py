"""Which sheets a document becomes: one for each table, and for what no table shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ecomig_desktop.domain.document import Chart, ColumnHead, DataTable, Document, Map
from ecomig_desktop.domain.document_words import caption_numbers, label, word
from ecomig_desktop.exchange.picture_words import place_name
from ecomig_desktop.exchange.sheet_charts import column_of_each
from ecomig_desktop.exchange.sheet_tables import MOST_COLUMNS
from ecomig_desktop.exchange.spreadsheet import LONGEST_NAME, sheet_names


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet to be: what it is called, in long and in short, its caption, its table, the charts
    that stand on it."""

    label: str
    mark: str
    caption: str
    table: DataTable
    charts: list[Chart]


def sheets_of(document: Document) -> list[Sheet]:
    """A sheet for each table, and for what is shown by no table."""
    language, blocks = document.language, document.blocks
    numbered = list(zip(blocks, caption_numbers(blocks), strict=True))
    sheets = [
        Sheet(label(block, number, language), f"{number}.", block.caption, _cut_wide(block), [])
        for block, number in numbered
        if isinstance(block, DataTable)
    ]
    for block, number in numbered:
        if isinstance(block, Chart):
            shown_by = next((each for each in sheets if column_of_each(block, each.table)), None)
            if shown_by is None:
                table, called = _table_of(block, language), label(block, number, language)
                shown_by = Sheet(called, f"{called}.", block.caption, table, [])
                sheets.append(shown_by)
            shown_by.charts.append(block)
        elif isinstance(block, Map):
            table, called = _table_of_map(block, language), label(block, number, language)
            sheets.append(Sheet(called, f"{called}.", block.caption, table, []))
    return sheets


def tab_names(first: str, sheets: Sequence[Sheet]) -> list[str]:
    """What stands on the tabs, each once: that of the first sheet, then the number of each table
    and as many whole words of its caption as fit."""
    return sheet_names([first, *map(_name, sheets)])


def _name(each: Sheet) -> str:
    text = f"{each.mark} {' '.join(each.caption.split())}"
    if len(text) <= LONGEST_NAME:
        return text
    whole = text[:LONGEST_NAME].rpartition(" ")[0].rstrip(" ,;:.–-")
    return f"{whole}…" if len(whole) > LONGEST_NAME // 2 else text


def _cut_wide(table: DataTable) -> DataTable:
    """No more columns than a sheet has."""
    if len(table.columns) <= MOST_COLUMNS:
        return table
    return DataTable(table.name, table.caption, table.columns[:MOST_COLUMNS], table.rows)


def _table_of(chart: Chart, language: str) -> DataTable:
    """The numbers of a chart as a table."""
    heads = [ColumnHead(word("category", language))]
    heads += [ColumnHead(each.name or word("value", language), "number") for each in chart.series]
    if chart.target is not None:
        heads.append(ColumnHead(chart.target_name or word("target", language), "number"))
    rows = []
    for at, category in enumerate(chart.categories):
        values = [each.values[at] if at < len(each.values) else None for each in chart.series]
        target = [chart.target] if chart.target is not None else []
        rows.append((category, *values, *target))
    return DataTable(chart.name, chart.caption, tuple(heads), tuple(rows))


def _table_of_map(chart: Map, language: str) -> DataTable:
    """The numbers of a map as a table, the largest first."""
    heads = (
        ColumnHead(word("municipality", language)),
        ColumnHead(chart.unit or word("value", language), "number"),
    )
    ranked = sorted(chart.values.items(), key=lambda each: (-each[1], each[0]))
    rows = tuple((place_name(code, language), value) for code, value in ranked)
    return DataTable(chart.name, chart.caption, heads, rows)
