"""Workbooks of Excel, new and old, as grids; the values are read by python-calamine."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from posixpath import join, normpath

from ecomig_desktop.errors import Refused
from ecomig_desktop.exchange.people_list.archives import Archive, Parser
from ecomig_desktop.exchange.people_list.bounds import MOST_SHEETS, Asked, go_on
from ecomig_desktop.exchange.people_list.grids import (
    Cell,
    CellError,
    Grid,
    LeftOut,
    Place,
    check_extent,
    made_grid,
)
from ecomig_desktop.exchange.people_list.ole import CompoundFile, compound_file
from ecomig_desktop.exchange.people_list.xls_survey import survey_xls
from ecomig_desktop.exchange.people_list.xlsx_survey import SheetSurvey, surveyed

Grids = tuple[tuple[Grid, ...], tuple[LeftOut, ...]]
_PARTS = (
    "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
    "xl/styles.xml", "xl/sharedStrings.xml",
)  # fmt: skip


class _Relations(Parser):
    """Which part each relation of the workbook points at."""

    def __init__(self) -> None:
        super().__init__()
        self.targets: dict[str, str] = {}

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "Relationship":
            target = attributes.get("Target", "")
            whole = target[1:] if target.startswith("/") else normpath(join("xl", target))
            self.targets[attributes.get("Id", "")] = whole


class _Sheets(Parser):
    """The relation of each sheet of the workbook, by the sheet's name."""

    def __init__(self) -> None:
        super().__init__()
        self.relations: dict[str, str] = {}

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "sheet" and attributes.get("name", "") not in self.relations:
            relation = next((key for key in attributes if key.endswith(":id")), "")
            self.relations[attributes.get("name", "")] = attributes.get(relation, "")


def read_xlsx(archive: Archive, cancelled: Asked) -> Grids:
    """The sheets of an xlsx; those beyond the bounds are left out."""
    relations, sheets = _Relations(), _Sheets()
    archive.parse("xl/_rels/workbook.xml.rels", relations)
    archive.parse("xl/workbook.xml", sheets)
    surveys = surveyed(archive)
    of_sheet: dict[str, SheetSurvey] = {}
    for name, relation in sheets.relations.items():
        survey = surveys.get(relations.targets.get(relation, ""))
        if survey is not None:
            of_sheet[name] = survey
    return _read(_repacked(archive, surveys), archive.file, of_sheet, cancelled)


def _repacked(archive: Archive, sheets: dict[str, SheetSurvey]) -> bytes:
    """The parts that were looked through, and nothing else: what an archive says of itself
    may be read in two ways, but not this one."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as packed:
        for name in dict.fromkeys((*_PARTS, *sheets)):
            if name in archive.names:
                packed.writestr(name, archive.read(name))
    return target.getvalue()


def read_xls(container: CompoundFile, file: str, cancelled: Asked) -> Grids:
    """The sheets of an xls. Refused when it has a password or one of them is beyond the bounds:
    its reader takes all of them at once."""
    name = "Workbook" if "Workbook" in container.streams else "Book"
    surveys, stream = survey_xls(container.read(name), file, cancelled)
    for sheet, survey in surveys.items():
        check_extent(sheet, survey.rows, survey.columns)
    return _read(compound_file(name, stream), file, surveys, cancelled)


def _read(data: bytes, file: str, surveys: dict[str, SheetSurvey], cancelled: Asked) -> Grids:
    from python_calamine import CalamineError

    try:
        return _sheets(data, surveys, cancelled)
    except (CalamineError, OSError, ValueError, IndexError) as error:
        raise Refused("list_damaged", file=file) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise Refused("list_damaged", file=file) from error


def _sheets(data: bytes, surveys: dict[str, SheetSurvey], cancelled: Asked) -> Grids:
    """Those sheets that were surveyed and are within bounds."""
    from python_calamine import CalamineWorkbook

    grids, left_out = [], []
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    shown = {each.name: str(each.visible).endswith(".Visible") for each in book.sheets_metadata}
    for number, name in enumerate(book.sheet_names[:MOST_SHEETS]):
        go_on(cancelled)
        survey = surveys.get(name)
        if survey is None or not survey.cells:
            continue
        try:
            check_extent(name, survey.rows, survey.columns, survey.cells)
        except Refused as why:
            left_out.append(LeftOut(name, why))
            continue
        sheet = book.get_sheet_by_index(number)
        spans = dict(_spans(sheet.merged_cell_ranges))
        rows = _with_errors(_from_the_edge(sheet.iter_rows(), sheet.start), survey.errors)
        grids.append(made_grid(name, rows, fonts=survey.fonts, spans=spans, hidden=not shown[name]))
    return tuple(grids), tuple(left_out)


def _spans(ranges: list[tuple[Place, Place]] | None) -> Iterator[tuple[Place, Place]]:
    for (top, left), (bottom, right) in ranges or ():
        yield (top, left), (bottom - top + 1, right - left + 1)


def _from_the_edge(rows: Iterable[Sequence[Cell]], start: Place | None) -> Iterator[Sequence[Cell]]:
    """The rows with the empty columns at their left, which their reader leaves out."""
    before = (None,) * (start[1] if start else 0)
    return ((*before, *row) for row in rows) if before else iter(rows)


def _with_errors(
    rows: Iterable[Sequence[Cell]], errors: dict[Place, str]
) -> Iterator[Sequence[Cell]]:
    """The rows from the sheet's first on. A formula without a value is read as empty text; what
    the survey saw of it stands there instead."""
    columns: dict[int, list[tuple[int, str]]] = {}
    for (row, column), text in errors.items():
        columns.setdefault(row, []).append((column, text))
    for number, cells in enumerate(rows):
        if number in columns:
            mended = list(cells)
            for column, text in columns[number]:
                mended.extend([None] * (column + 1 - len(mended)))
                mended[column] = CellError(text)
            yield mended
        else:
            yield cells
