"""Every kind of file becomes the same grid, whatever its name says."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from ecomig_desktop.errors import Cancelled
from ecomig_desktop.exchange.people_list.grids import CellError, Grid
from ecomig_desktop.exchange.people_list.reading import read_list, read_text

from .making import PEOPLE, changed, open_row, open_sheet, sheet, word, word_row

DATA = Path(__file__).parent / "data"


def texts(grid: Grid) -> list[list[str]]:
    return [
        [str(int(cell) if isinstance(cell, float) else cell) for cell in row] for row in grid.rows
    ]


EXPECTED = [[str(cell) for cell in row] for row in PEOPLE]


def test_an_xlsx_gives_its_cells(tmp_path: Path) -> None:
    made = read_list(sheet(tmp_path / "list.xlsx", PEOPLE))
    assert (made.kind, texts(made.grids[0])) == ("xlsx", EXPECTED)


def test_an_xls_gives_its_cells_merged_ones_and_fonts() -> None:
    made = read_list(DATA / "list.xls")
    (grid,) = made.grids
    assert made.kind == "xls"
    assert grid.rows[2] == (1.0, "nino beriZe", 599123456.0, "ქედის მერია", date(2016, 11, 15))
    assert grid.rows[3][3] == "ქედის მერია"
    assert grid.fonts == {(2, 1): "AcadNusx"}


def test_an_ods_gives_its_cells_and_none_of_its_million_empty_rows(tmp_path: Path) -> None:
    rows = open_row("სახელი", "გვარი", 16382) + open_row("ნინო", 599123456.0, 16382)
    made = read_list(open_sheet(tmp_path / "x.ods", rows + open_row(16384, times=1_048_574)))
    assert made.kind == "ods"
    assert made.grids[0].rows == (("სახელი", "გვარი"), ("ნინო", 599123456.0))


def test_a_table_of_an_opendocument_text_is_read(tmp_path: Path) -> None:
    path = open_sheet(tmp_path / "x.odt", open_row("ნინო", "ბერიძე"), kind="text")
    assert read_list(path).grids[0].rows == (("ნინო", "ბერიძე"),)


def test_a_row_said_to_stand_several_times_does(tmp_path: Path) -> None:
    path = open_sheet(tmp_path / "x.ods", open_row("ა") + open_row(3, times=2) + open_row("ბ"))
    assert read_list(path).grids[0].rows == (("ა",), (None,), (None,), ("ბ",))


def test_a_word_table_keeps_its_merged_cells(tmp_path: Path) -> None:
    down, on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    body = "<w:p><w:r><w:t>სია</w:t></w:r></w:p><w:tbl>{}{}{}</w:tbl>".format(
        word_row(("ვინაობა", '<w:gridSpan w:val="2"/>'), "ორგანიზაცია"),
        word_row("ნინო", "ბერიძე", ("ქედის მერია", down)),
        word_row("დავით", "გელაშვილი", ("", on)),
    )
    (grid,) = read_list(word(tmp_path / "x.docx", body)).grids
    assert grid.rows == (
        ("ვინაობა", None, "ორგანიზაცია"),
        ("ნინო", "ბერიძე", "ქედის მერია"),
        ("დავით", "გელაშვილი", "ქედის მერია"),
    )
    assert grid.spans[0, 0] == (1, 2)


def test_a_word_document_without_a_table_gives_its_lines(tmp_path: Path) -> None:
    body = "".join(f"<w:p><w:r><w:t>{name}</w:t></w:r></w:p>" for name in ("ნინო", "დავით"))
    assert read_list(word(tmp_path / "x.docx", body)).grids[0].rows == (("ნინო",), ("დავით",))


def test_a_web_page_named_xls_is_read(tmp_path: Path) -> None:
    path = tmp_path / "report.xls"
    path.write_text(
        "<html><table><tr><th>სახელი<th>გვარი</tr><tr><td rowspan=2>ნინო<td>ბერი&#4331;ე</tr>"
        "<tr><td>შონია</td></tr></table>",
        encoding="utf-8",
    )
    made = read_list(path)
    assert made.kind == "html"
    assert made.grids[0].rows == (("სახელი", "გვარი"), ("ნინო", "ბერიძე"), ("ნინო", "შონია"))


@pytest.mark.parametrize("name", ["list.csv", "list.txt", "list", "list.docx"])
def test_the_name_of_an_xlsx_does_not_matter(tmp_path: Path, name: str) -> None:
    made = read_list(sheet(tmp_path / "list.xlsx", PEOPLE).rename(tmp_path / name))
    assert (made.kind, texts(made.grids[0])) == ("xlsx", EXPECTED)


def test_formulas_with_errors_are_told_apart_from_empty_cells(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    with xlsxwriter.Workbook(path) as book:
        page = book.add_worksheet()
        page.write(1, 1, "ნინო")
        page.write_formula(1, 2, "=1/0", None, "#DIV/0!")
    assert read_list(path).grids[0].rows[1] == (None, "ნინო", CellError("#DIV/0!"))


def test_a_font_that_draws_georgian_is_remembered_by_cell(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    with xlsxwriter.Workbook(path) as book:
        old = book.add_format({"font_name": "AcadNusx"})
        page = book.add_worksheet()
        page.write(0, 0, "nino beriZe", old)
        page.write(1, 0, "Nino Beridze")
        page.write_rich_string(2, 0, "x ", old, "beriZe")
    assert read_list(path).grids[0].fonts == {(0, 0): "AcadNusx", (2, 0): "AcadNusx"}


def test_the_likeliest_sheet_comes_first(tmp_path: Path) -> None:
    notes = [("შენიშვნა",), ("დარბაზი დაჯავშნილია",)]
    made = read_list(sheet(tmp_path / "x.xlsx", notes, PEOPLE, []))
    assert [grid.name for grid in made.grids] == ["Sheet2", "Sheet1"]


def test_a_sheet_with_a_cell_in_its_far_corner_is_left_out_and_said_so(tmp_path: Path) -> None:
    whole = sheet(tmp_path / "x.xlsx", PEOPLE, PEOPLE)
    far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    path = changed(whole, tmp_path / "y.xlsx", "xl/worksheets/sheet1.xml", "</sheetData>", far)
    made = read_list(path)
    assert [grid.name for grid in made.grids] == ["Sheet2"]
    assert [(each.name, each.why.key) for each in made.left_out] == [("Sheet1", "list_far_below")]


def test_cells_from_the_clipboard_keep_their_places() -> None:
    made = read_text("სახელი\tგვარი\nნინო\tბერიძე\n\tგელაშვილი\n")
    assert made.delimiter == "\t"
    assert made.grids[0].rows == (("სახელი", "გვარი"), ("ნინო", "ბერიძე"), (None, "გელაშვილი"))


def test_names_one_a_line_are_one_column() -> None:
    assert read_text("ნინო ბერიძე\n\nდავით გელაშვილი").grids[0].width == 1


def test_lines_with_semicolons_and_commas_within_are_parted_at_the_semicolons() -> None:
    made = read_text("ნინო ბერიძე; ქედის მერია, ქედა\nდავით გელაშვილი; მერია, ხულო")
    assert made.grids[0].rows[0] == ("ნინო ბერიძე", "ქედის მერია, ქედა")


def test_reading_stops_when_asked_to(tmp_path: Path) -> None:
    path = sheet(tmp_path / "x.xlsx", PEOPLE)
    with pytest.raises(Cancelled):
        read_list(path, cancelled=lambda: True)


def test_the_file_is_not_touched(tmp_path: Path) -> None:
    path = sheet(tmp_path / "x.xlsx", PEOPLE)
    before = path.read_bytes()
    read_list(path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
