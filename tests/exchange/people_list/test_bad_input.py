"""What is no list is refused with a sentence, and takes no more memory than a list does."""

from __future__ import annotations

import zipfile
from itertools import count
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop.errors import Cancelled, Refused
from ecomig_desktop.exchange.people_list import archives
from ecomig_desktop.exchange.people_list.reading import read_list, read_text
from ecomig_desktop.exchange.people_list.tables import find_table

from .making import PEOPLE, changed, open_row, open_sheet, packed, sheet, word, word_row

DATA = Path(__file__).parent / "data"
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0\x1f\x15\xc4\x89"


def why(path: Path) -> str:
    with pytest.raises(Refused) as refused:
        read_list(path)
    assert refused.value.sentence("ka") != refused.value.sentence("en")
    return refused.value.key


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "list_empty"),
        (b" \r\n\n", "list_empty"),
        (b"\xef\xbb\xbf", "list_empty"),
        (PNG, "list_picture"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0", "list_picture"),
        (b"%PDF-1.4\n", "list_pdf"),
        (b"{\\rtf1 text}", "list_old_word"),
        (b"SQLite format 3\0" + bytes(100), "list_workbook"),
        (b"Rar!\x1a\7\0", "list_archive"),
        (b"PK\x03\x04 and no more", "list_damaged"),
        (bytes(range(256)) * 40, "list_not_a_table"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(40), "list_damaged"),
    ],
)
def test_what_is_no_list_is_named(tmp_path: Path, content: bytes, key: str) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(content)
    assert why(path) == key


def test_a_workbook_with_a_password_is_named() -> None:
    assert why(DATA / "password.xlsx") == "list_password"


def test_an_old_workbook_with_a_password_is_named(tmp_path: Path) -> None:
    author = b"\x5c\0\x70\0"  # whoever wrote it: here the record of a password instead
    assert why(spoilt(tmp_path / "x.xls", author, b"\x2f\0\x70\0")) == "list_password"


def spoilt(path: Path, old: bytes, new: bytes) -> Path:
    """The old workbook with other bytes in one place."""
    content = (DATA / "list.xls").read_bytes()
    assert content.count(old) == 1
    path.write_bytes(content.replace(old, new))
    return path


def test_what_an_old_sheet_says_of_its_extent_is_not_believed(tmp_path: Path) -> None:
    extent = b"\x00\x02\x0e\x00\x00\x00\x00\x00\x05\x00\x00\x00"
    endless = b"\x00\x02\x0e\x00\xda\x00\x00\x00\x05\x00\x00\x00"
    made = read_list(spoilt(tmp_path / "x.xls", extent, endless))
    assert len(made.grids[0].rows) == 5


def test_an_old_sheet_that_begins_elsewhere_is_refused(tmp_path: Path) -> None:
    name = "სია".encode("utf-16-le")
    content = (DATA / "list.xls").read_bytes()
    at = content.index(name) - 8  # the place of the sheet stands before its name
    spoilt_sheet = content[:at] + b"\x10\0\0\0" + content[at + 4 :]
    path = tmp_path / "x.xls"
    path.write_bytes(spoilt_sheet)
    assert why(path) == "list_damaged"


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert why(tmp_path / "x.xlsx") == "not_found"


def test_a_folder_is_no_list(tmp_path: Path) -> None:
    assert why(tmp_path) == "list_not_a_table"


def test_an_archive_of_something_else_is_named(tmp_path: Path) -> None:
    assert why(packed(tmp_path / "x.xlsx", {"letter.txt": "ა"})) == "list_archive"


def test_a_slide_show_is_named(tmp_path: Path) -> None:
    path = packed(tmp_path / "x.xlsx", {"[Content_Types].xml": "<Types/>", "ppt/p.xml": "<p/>"})
    assert why(path) == "list_other_office"


def test_an_empty_workbook_is_named(tmp_path: Path) -> None:
    assert why(sheet(tmp_path / "x.xlsx", [])) == "list_empty"


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            for _ in range(300):
                part.write(bytes(1 << 20))
    assert path.stat().st_size < 1 << 20
    assert why(path) == "list_too_big"


def test_what_an_archive_declares_is_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = sheet(tmp_path / "x.xlsx", PEOPLE * 200)
    monkeypatch.setattr(archives, "is_part", lambda name: False)  # as if it declared nothing
    monkeypatch.setattr(archives, "MOST_UNPACKED", 20_000)
    assert why(path) == "list_too_big"


def test_two_parts_of_one_name_are_refused(tmp_path: Path) -> None:
    path = sheet(tmp_path / "x.xlsx", PEOPLE)
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("xl/worksheets/sheet1.xml", "<worksheet/>")
    assert why(path) == "list_damaged"


@pytest.mark.parametrize("suffix", ["xlsx", "docx", "ods"])
def test_declared_entities_are_refused_unread(tmp_path: Path, suffix: str) -> None:
    declared = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'
    if suffix == "docx":
        path = word(tmp_path / "x.docx", "<w:tbl>&b;</w:tbl>", declared)
    elif suffix == "ods":
        whole = open_sheet(tmp_path / "w.ods", open_row("ა"))
        start = "<office:document-content"
        path = changed(whole, tmp_path / "x.ods", "content.xml", start, declared + start)
    else:
        whole = sheet(tmp_path / "w.xlsx", PEOPLE)
        part = "xl/sharedStrings.xml"
        path = changed(whole, tmp_path / "x.xlsx", part, "<sst", declared + "<sst")
    assert why(path) == "list_damaged"


def test_a_cell_repeated_for_ever_is_bounded(tmp_path: Path) -> None:
    row = '<table:table-row table:number-rows-repeated="4000000000">{}</table:table-row>'
    cell = '<table:table-cell table:number-columns-repeated="4000000000"><text:p>a</text:p>'
    path = open_sheet(tmp_path / "x.ods", row.format(f"{cell}</table:table-cell>"))
    assert why(path) == "list_too_long"


def test_a_wide_word_cell_is_bounded(tmp_path: Path) -> None:
    wide = '<w:gridSpan w:val="2000000000"/>'
    body = f"<w:tbl>{word_row(('a', wide), ('b', wide))}</w:tbl>"
    assert why(word(tmp_path / "x.docx", body)) == "list_too_wide"


def test_a_list_that_is_too_long_is_named(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("ა,ბ\n" * 100_001, encoding="utf-8")
    assert why(path) == "list_too_long"


def test_ten_million_lines_are_refused_without_a_look_at_each(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(b"ab,cd\n" * 10_000_000)
    asked = count()
    with pytest.raises(Refused) as refused:
        read_list(path, cancelled=lambda: next(asked) < 0)
    assert (refused.value.key, next(asked) < 10) == ("list_too_long", True)


def test_reading_stops_when_that_is_wanted(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("ა,ბ\n" * 50_000, encoding="utf-8")
    answers = iter([False] * 4 + [True] * 100)
    with pytest.raises(Cancelled):
        read_list(path, cancelled=lambda: next(answers))


def test_a_million_empty_rows_are_nothing(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("სახელი,გვარი\nნინო,ბერიძე\n" + ",\n" * 1_000_000, encoding="utf-8")
    assert len(read_list(path).grids[0].rows) == 2


def test_a_million_formatted_rows_are_nothing(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        page, grey = book.add_worksheet(), book.add_format({"bg_color": "gray"})
        page.write_row(0, 0, ("სახელი", "გვარი"))
        page.write_blank(1_048_575, 16_383, None, grey)
    assert len(read_list(path).grids[0].rows) == 1


def test_three_hundred_columns_are_read(tmp_path: Path) -> None:
    header = ["სახელი", "გვარი", *(f"სვეტი {number}" for number in range(298))]
    path = sheet(tmp_path / "x.xlsx", [header, ["ნინო", "ბერიძე", *range(298)]])
    found = find_table(read_list(path).grids[0])
    assert [each.field for each in found.columns if each.field != "skip"] == [
        "given_name",
        "family_name",
    ]


def test_nothing_pasted_is_said_so() -> None:
    with pytest.raises(Refused) as refused:
        read_text(" \n\t ")
    assert refused.value.key == "list_nothing_pasted"


@given(st.data())
def test_a_damaged_file_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("spoilt")
    whole = data.draw(st.sampled_from(_WHOLE)).copy()
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(whole) - 1))
        whole[at] = data.draw(st.integers(0, 255))
    path = folder / "x"
    path.write_bytes(whole[: data.draw(st.integers(1, len(whole)))])
    key = ""
    try:
        assert read_list(path).grids
    except Refused as refused:
        key = refused.key
    assert not key or key.startswith("list_")


_WHOLE = [bytearray((DATA / name).read_bytes()) for name in ("list.xls", "password.xlsx")]
