"""A document as a workbook: typed cells, links, sums, charts of Excel, and nothing that runs."""

from __future__ import annotations

import re
import tempfile
import zipfile
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from python_calamine import CalamineWorkbook

from ecomig_desktop.domain.document import (
    Chart,
    ColumnHead,
    DataTable,
    Document,
    Facts,
    Map,
    Series,
)
from ecomig_desktop.errors import Refused
from ecomig_desktop.exchange.document_sheets import write_xlsx
from ecomig_desktop.exchange.sheet_tables import FIRST_ROW, HEAD_ROW
from tests.documents import FORMULA, GEORGIAN, document, documents, long_table
from tests.gallery.sample_document import sample_report


def written(made: Document, folder: Path) -> dict[str, list[list[object]]]:
    """The rows of every sheet by its name."""
    path = folder / "a.xlsx"
    write_xlsx(made, path)
    book = CalamineWorkbook.from_path(path)
    return {
        name: [list(row) for row in book.get_sheet_by_name(name).to_python(skip_empty_area=False)]
        for name in book.sheet_names
    }


def parts(folder: Path, beginning: str) -> list[str]:
    """The parts of the file whose name begins so."""
    with zipfile.ZipFile(folder / "a.xlsx") as archive:
        names = sorted(name for name in archive.namelist() if name.startswith(beginning))
        return [archive.read(name).decode() for name in names]


@pytest.mark.parametrize("language", ["ka", "en"])
def test_every_table_has_a_sheet_with_all_its_rows(language: str, tmp_path: Path) -> None:
    report = sample_report(language)
    (table,) = report.tables
    sheets = written(report, tmp_path)
    (rows,) = (rows for name, rows in sheets.items() if name.startswith("1. "))
    assert rows[HEAD_ROW] == [each.title for each in table.columns]
    for read, row in zip(rows[FIRST_ROW:], table.rows, strict=False):
        assert read[:5] + read[6:] == [value or "" for value in (*row[:5], *row[6:])]
        assert read[5] == pytest.approx(row[5])
    total = rows[FIRST_ROW + len(table.rows)]
    assert table.total is not None
    assert total[:6] == [value or "" for value in table.total[:6]]


def test_cells_are_typed(tmp_path: Path) -> None:
    columns = (
        ColumnHead("ტექსტი"), ColumnHead("რიცხვი", "number"), ColumnHead("წილი", "share"),
        ColumnHead("დღე", "date"),
    )  # fmt: skip
    table = DataTable("t", "ა", columns, (("007", 1234.5, 0.375, date(2016, 11, 15)),))
    (_, rows) = written(document(table), tmp_path).values()
    assert rows[FIRST_ROW] == ["007", 1234.5, 0.375, date(2016, 11, 15)]
    (styles,) = parts(tmp_path, "xl/styles")
    for shown in ("#,##0.0", "0.0%", "dd.mm.yyyy"):
        assert f'formatCode="{shown}"' in styles


def test_the_numbers_of_a_list_sort_as_numbers_and_other_digits_stay_texts(tmp_path: Path) -> None:
    heads = (ColumnHead("№"), ColumnHead("ნომერი"))
    for written_first, read in ((("2", "10"), [2, 10]), (("02", "10"), ["02", "10"])):
        table = DataTable("t", "ა", heads, tuple((each, "5") for each in written_first))
        (_, rows) = written(document(table), tmp_path).values()
        assert [row[0] for row in rows[FIRST_ROW : FIRST_ROW + 2]] == read
        assert rows[FIRST_ROW][1] == "5"


def test_a_text_is_never_a_formula_nor_a_link(tmp_path: Path) -> None:
    bad = (FORMULA, "=1+1", "+1", "-1", "@SUM(A1)", "http://example.org", "{=1}")
    table = DataTable(
        "t", FORMULA, (ColumnHead(FORMULA), ColumnHead("ბ", "number")),
        tuple((each, each) for each in bad), (FORMULA, FORMULA), FORMULA,
    )  # fmt: skip
    made = document(table, Facts(((FORMULA, FORMULA),)))
    (_, rows) = written(made, tmp_path).values()
    assert [row[:2] for row in rows[FIRST_ROW : FIRST_ROW + len(bad)]] == [[x, x] for x in bad]
    sheets = parts(tmp_path, "xl/worksheets/sheet")
    assert not any("<f>" in each or "<f " in each for each in sheets)
    assert not any("http://example" in each for each in parts(tmp_path, "xl/worksheets/_rels"))


def test_a_sum_reckons_itself_and_any_other_total_is_a_value(tmp_path: Path) -> None:
    columns = (ColumnHead("ა"), ColumnHead("ბ", "number"), ColumnHead("გ", "number"))
    table = DataTable("t", "ა", columns, (("x", 2, 5), ("y", 3, 6)), ("სულ", 5, 10))
    (_, rows) = written(document(table), tmp_path).values()
    assert rows[FIRST_ROW + 2] == ["სულ", 5, 10]
    (_, sheet) = parts(tmp_path, "xl/worksheets/sheet")
    assert re.findall(r"<f>(.*?)</f>", sheet) == ["SUM(B5:B6)"]


def test_the_head_stays_and_filters_without_the_total(tmp_path: Path) -> None:
    written(document(long_table(20)), tmp_path)
    (_, sheet) = parts(tmp_path, "xl/worksheets/sheet")
    assert 'state="frozen"' in sheet
    assert '<autoFilter ref="A4:D24"/>' in sheet


def test_the_first_sheet_leads_to_every_other_and_back(tmp_path: Path) -> None:
    made = document(Facts(((57, "მუნიციპალიტეტი"),)), long_table(3), long_table(4))
    sheets = written(made, tmp_path)
    first, *others = sheets
    cells = [cell for row in sheets[first] for cell in row]
    for told in ("ინსტიტუტი", "ანგარიში", 57, "მუნიციპალიტეტი", "ცხრილი 2", 3, 4):
        assert told in cells
    links, *back = parts(tmp_path, "xl/worksheets/sheet")
    for name in others:
        assert f"location=\"'{name}'!A1\"" in links
    assert all(f"location=\"'{first}'!A1\"" in each for each in back)


def test_the_first_sheet_says_of_which_day_and_workbook_it_is(tmp_path: Path) -> None:
    made = replace(document(long_table(1)), made_on=date(2016, 12, 5), source="წიგნი.ecomig")
    first, _ = written(made, tmp_path).values()
    lines = [row[0] for row in first]
    assert "შედგენის თარიღი: 2016 წლის 5 დეკემბერი" in lines
    assert "სამუშაო წიგნი: წიგნი.ecomig" in lines


def test_numbers_that_matter_end_in_no_bare_point(tmp_path: Path) -> None:
    facts = ((284, "ადამიანი"), (2.5, "საშუალოდ"), (date(2016, 11, 15), "პირველი"))
    written(document(Facts(facts)), tmp_path)
    (styles,) = parts(tmp_path, "xl/styles")
    assert set(re.findall(r'formatCode="(.*?)"', styles)) == {
        "#,##0", "#,##0.0", "dd.mm.yyyy",
    }  # fmt: skip


def test_tabs_say_the_number_of_a_table_and_whole_words(tmp_path: Path) -> None:
    tables = [replace(long_table(1), caption=f"{GEORGIAN} {at}") for at in range(3)]
    _, *names = written(document(*tables), tmp_path)
    assert names == [f"{at}. ეკომიგრანტთა განსახლება…" for at in (1, 2, 3)]


def test_a_row_is_as_high_as_its_text_and_grows_with_it(tmp_path: Path) -> None:
    rows = (("მოკლე", 1), ("გრძელი სიტყვები " * 30, 2))
    heads = (ColumnHead("ა"), ColumnHead("ბ", "number"))
    written(document(DataTable("t", "ა", heads, rows, None, "შენიშვნა " * 40)), tmp_path)
    (_, sheet) = parts(tmp_path, "xl/worksheets/sheet")
    high = {
        int(row): float(points)
        for row, points in re.findall(r'<row r="(\d+)"[^>]* ht="(.*?)"', sheet)
    }
    assert FIRST_ROW + 1 not in high
    assert high[FIRST_ROW + 2] > 5 * 15
    assert high[FIRST_ROW + 4] > 2 * 15  # the note
    assert "customHeight" not in sheet


def test_a_narrow_table_is_printed_upright_a_wide_one_and_one_beside_its_chart_across(
    tmp_path: Path,
) -> None:
    chart = Chart("c", "დ", "bars", ("x",) * 30, (Series("რიგი", (5,) * 30),))
    written(document(long_table(3, 3), long_table(3, 20), chart), tmp_path)
    _, *sheets = parts(tmp_path, "xl/worksheets/sheet")
    assert ["landscape" in each for each in sheets] == [False, True, True]
    assert all('fitToHeight="0"' in each for each in sheets)


def test_a_number_stands_apart_from_the_text_beside_it(tmp_path: Path) -> None:
    heads = (ColumnHead("მნიშვნელობა", "number"), ColumnHead("ერთეული"))
    written(document(DataTable("t", "ა", heads, ((5, "ოჯახი"),))), tmp_path)
    (styles,) = parts(tmp_path, "xl/styles")
    assert len(re.findall(r'horizontal="right"[^>]*indent="1"', styles)) == 2  # number and head


def test_a_chart_stands_on_the_sheet_of_its_table(tmp_path: Path) -> None:
    columns = (ColumnHead("ა"), ColumnHead("n", "number"), ColumnHead("m", "number"))
    table = DataTable("t", "ცხრილი", columns, (("x", 2, 5), ("y", 3, 6)))
    chart = Chart("c", "სვეტები", "bars", ("x", "y"), (Series("m", (5, 6)), Series("n", (2, 3))))
    sheets = written(document(table, chart), tmp_path)
    assert len(sheets) == 2
    (drawn,) = parts(tmp_path, "xl/charts/chart")
    assert re.findall(r"<c:val><c:numRef><c:f>.*?!(.*?)</c:f>", drawn) == [
        "$C$5:$C$6", "$B$5:$B$6",
    ]  # fmt: skip


def test_a_chart_without_a_table_brings_its_own_and_its_target(tmp_path: Path) -> None:
    chart = Chart("c", "დ", "columns", ("x", "y"), (Series("რიგი", (5, 6.5)),), 7, "მიზანი")
    (_, rows) = written(document(chart), tmp_path).values()
    assert rows[HEAD_ROW : FIRST_ROW + 2] == [
        ["კატეგორია", "რიგი", "მიზანი"], ["x", 5, 7], ["y", 6.5, 7],
    ]  # fmt: skip
    (drawn,) = parts(tmp_path, "xl/charts/chart")
    assert "<c:lineChart>" in drawn
    assert "<c:barChart>" in drawn


def test_a_map_becomes_a_table_of_its_places(tmp_path: Path) -> None:
    made = document(Map("m", "რ", {"oni": 3, "gori": 9}, "ადამიანი"))
    (_, rows) = written(made, tmp_path).values()
    assert rows[HEAD_ROW] == ["მუნიციპალიტეტი", "ადამიანი"]
    assert rows[FIRST_ROW : FIRST_ROW + 2] == [["გორი", 9], ["ონი", 3]]


def test_sixty_columns_and_a_thousand_rows_are_all_there(tmp_path: Path) -> None:
    table = long_table(1000, 60)
    (_, rows) = written(document(table), tmp_path).values()
    assert [tuple(row) for row in rows[FIRST_ROW : FIRST_ROW + 1000]] == list(table.rows)


def test_days_before_excel_can_count_stay_texts(tmp_path: Path) -> None:
    days = ((date(1899, 12, 31),), (date(1, 1, 1),), (date(9999, 12, 31),))
    table = DataTable("t", "ა", (ColumnHead("დღე", "date"),), days)
    (_, rows) = written(document(table), tmp_path).values()
    read = [row[0] for row in rows[FIRST_ROW:]]
    assert read[:2] == ["1899-12-31", "0001-01-01"]
    assert isinstance(read[2], (date, datetime))


@settings(max_examples=40)
@given(documents)
def test_any_document_is_written_and_opened(made: Document) -> None:
    with tempfile.TemporaryDirectory() as folder:
        sheets = written(made, Path(folder))
    assert len(sheets) >= 1 + len(made.tables)


def test_a_place_that_takes_no_file_is_refused_and_what_was_there_stays(tmp_path: Path) -> None:
    with pytest.raises(Refused):
        write_xlsx(document(), tmp_path / "gone" / "a.xlsx")
    (tmp_path / "a.xlsx").mkdir()
    with pytest.raises(Refused):
        write_xlsx(document(), tmp_path / "a.xlsx")
    assert [each.name for each in tmp_path.iterdir()] == ["a.xlsx"]


def test_a_full_disk_is_refused_and_what_was_there_stays(tmp_path: Path, full_disk: None) -> None:
    path = tmp_path / "a.xlsx"
    path.touch()
    with pytest.raises(Refused) as caught:
        write_xlsx(document(), path)
    assert caught.value.key == "no_space"
    assert [(each.name, each.stat().st_size) for each in tmp_path.iterdir()] == [("a.xlsx", 0)]
