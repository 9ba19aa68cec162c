"""Charts of Excel itself, drawn from the cells of their table: they follow when a cell changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ecomig_desktop.domain.document import Cell, Chart, DataTable
from ecomig_desktop.domain.document_words import word
from ecomig_desktop.exchange.sheet_tables import FIRST_ROW, HEAD_ROW
from ecomig_desktop.exchange.spreadsheet import cut
from ecomig_desktop.exchange.table_texts import padded
from ecomig_desktop.georgian.figures import written

if TYPE_CHECKING:
    import xlsxwriter
    from xlsxwriter.worksheet import Worksheet

_MOST_SERIES = 255
_LONGEST_TITLE = 255
_PATTERNS = (
    {"fill": {"color": "#1E6B5A"}},
    {"pattern": {"pattern": "wide_upward_diagonal", "fg_color": "#1E6B5A", "bg_color": "#DDEBE6"}},
    {"fill": {"color": "#9DAAA4"}},
    {"pattern": {"pattern": "diagonal_cross", "fg_color": "#33403B", "bg_color": "#FFFFFF"}},
    {"fill": {"color": "#F3DFC6"}},
    {"pattern": {"pattern": "narrow_horizontal", "fg_color": "#33403B", "bg_color": "#FFFFFF"}},
)
_EDGE = {"color": "#33403B", "width": 0.75}

Columns = list[int]


def column_of_each(chart: Chart, table: DataTable) -> Columns:
    """The columns of the table that a chart shows: its categories, then each of its series.
    Empty when the table is not what it shows."""
    rows = [padded(row, len(table.columns)) for row in table.rows]
    if not rows or not chart.series or len(rows) != len(chart.categories):
        return []
    texts = [[row[at] for row in rows] for at in range(len(table.columns))]
    wanted: list[list[Cell]] = [[*chart.categories]]
    wanted += [[*each.values] for each in chart.series]
    found: Columns = []
    for values in wanted:
        at = next((at for at, cells in enumerate(texts) if cells == values and at not in found), -1)
        if at < 0:
            return []
        found.append(at)
    return found


def add_chart(
    book: xlsxwriter.Workbook,
    sheet: Worksheet,
    chart: Chart,
    table: DataTable,
    place: tuple[int, int],
    language: str,
) -> None:
    """Put a chart on the sheet of its table, its upper left corner at `place`."""
    columns = column_of_each(chart, table)
    if not columns or len(columns) > _MOST_SERIES:
        return
    made: Any = book.add_chart(_kind(chart))
    last = FIRST_ROW + len(table.rows) - 1
    for number, at in enumerate(columns[1:]):
        made.add_series(
            {
                "name": [sheet.name, HEAD_ROW, at],
                "categories": [sheet.name, FIRST_ROW, columns[0], last, columns[0]],
                "values": [sheet.name, FIRST_ROW, at, last, at],
                "data_labels": _labels(chart, number),
                "border": _EDGE,
                "gap": 60,
                **_PATTERNS[number % len(_PATTERNS)],
            }
        )
    _add_target(book, made, sheet.name, chart, table, columns)
    _dress(made, chart, language)
    sheet.insert_chart(*place, made, {"description": cut(chart.caption, 250)})


def _labels(chart: Chart, number: int) -> dict[str, Any]:
    """Values at the ends of bars; within their parts on a ground of their own."""
    if chart.kind != "stacked":
        return {"value": True}
    fill = _PATTERNS[number % len(_PATTERNS)]
    if number % len(_PATTERNS) == 0:
        return {"value": True, "font": {"color": "#FFFFFF", "bold": True}}
    return {"value": True, **({"fill": {"color": "#FFFFFF"}} if "pattern" in fill else {})}


def _add_target(
    book: xlsxwriter.Workbook,
    made: Any,
    name: str,
    chart: Chart,
    table: DataTable,
    columns: Columns,
) -> None:
    """A line over standing columns, where the table has the target in a column."""
    rows = [padded(row, len(table.columns)) for row in table.rows]
    held = (
        at
        for at in range(len(table.columns))
        if at not in columns and all(row[at] == chart.target for row in rows)
    )
    at = next(held, None)
    if chart.target is None or chart.kind != "columns" or at is None:
        return
    line: Any = book.add_chart({"type": "line"})
    last = FIRST_ROW + len(rows) - 1
    line.add_series(
        {
            "name": [name, HEAD_ROW, at],
            "categories": [name, FIRST_ROW, columns[0], last, columns[0]],
            "values": [name, FIRST_ROW, at, last, at],
            "line": {"color": "#33403B", "width": 1.75, "dash_type": "dash"},
        }
    )
    made.combine(line)


def _kind(chart: Chart) -> dict[str, str]:
    if chart.kind == "columns":
        return {"type": "column"}
    return {"type": "bar", "subtype": "stacked"} if chart.kind == "stacked" else {"type": "bar"}


def _dress(made: Any, chart: Chart, language: str) -> None:
    """The title with the target, axes as they are read, and a size that fits the categories."""
    title = " ".join(chart.caption.split())
    if chart.target is not None:
        name = chart.target_name or word("target", language)
        title += f" ({name}: {written(chart.target, 'number', language)})"
    font = {"size": 11}
    made.set_title({"name": cut(title, _LONGEST_TITLE), "name_font": font, "overlay": False})
    lines = {"visible": True, "line": {"color": "#D9D9D6", "width": 0.5}}
    made.set_y_axis({"major_gridlines": lines})
    if chart.kind != "columns":
        made.set_x_axis({"major_gridlines": lines})
        made.set_y_axis({"reverse": True, "major_gridlines": {"visible": False}})
    if len(chart.series) < 2:
        made.set_legend({"none": True})
    else:
        made.set_legend({"position": "bottom"})
    lying = chart.kind != "columns"
    high = 140 + 26 * len(chart.categories) * (1 if chart.kind == "stacked" else len(chart.series))
    made.set_size({"width": 640, "height": min(max(high, 300), 1200) if lying else 360})
