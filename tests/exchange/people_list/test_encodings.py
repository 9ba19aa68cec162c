"""A text comes out as it was written, whatever the encoding and the sign between the fields."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop.exchange.people_list.cells import read_lines
from ecomig_desktop.exchange.people_list.encodings import decoded
from ecomig_desktop.exchange.people_list.reading import read_list
from ecomig_desktop.exchange.people_list.tables import find_table
from ecomig_desktop.georgian.alphabet import LETTERS
from ecomig_desktop.georgian.legacy_signs import in_legacy

GIVEN = "ნინო დავით თამარ გიორგი ქეთევან ლევან".split()
FAMILY = "ბერიძე გელაშვილი კვარაცხელია ჯაფარიძე ღლონტი ჭყონია".split()
ROWS = [
    ("სახელი", "გვარი", "ტელეფონი"),
    *((one, two, "599123456") for one in GIVEN for two in FAMILY),
]
RUSSIAN = [("Имя", "Фамилия"), ("Иван", "Шишкин"), ("Анна", "Щербакова"), ("Юрий", "Ёлкин")]
CAPITALS = [tuple(cell.upper() for cell in row) for row in RUSSIAN]
WESTERN = [("Name", "Surname"), ("Jürgen", "Müller"), ("Zoë", "Brontë"), ("Håkon", "Sjöström")]


def written(rows: Sequence[Sequence[str]], delimiter: str = ",") -> str:
    target = io.StringIO()
    csv.writer(target, delimiter=delimiter).writerows(rows)
    return target.getvalue()


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"],
)
def test_georgian_comes_out_of_every_unicode(encoding: str) -> None:
    text = written(ROWS)
    assert decoded(text.encode(encoding), "x").text == text


def test_a_big_endian_file_with_a_mark_is_read() -> None:
    text = written(ROWS)
    assert decoded(b"\xfe\xff" + text.encode("utf-16-be"), "x").text == text


@pytest.mark.parametrize("rows", [RUSSIAN, CAPITALS])
def test_windows_1251_is_recognised(rows: Sequence[Sequence[str]]) -> None:
    made = decoded(written(rows).encode("cp1251"), "x")
    assert (made.encoding, made.text) == ("cp1251", written(rows))


def test_windows_1252_is_recognised() -> None:
    made = decoded(written(WESTERN).encode("cp1252"), "x")
    assert (made.encoding, made.text) == ("cp1252", written(WESTERN))


@pytest.mark.parametrize("kind", ["ps", "academy"])
def test_a_georgian_8_bit_table_is_named_and_its_people_are_read(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(in_legacy(written(ROWS, ";"), kind).encode("latin-1"))
    made = read_list(path)
    assert (made.encoding, made.delimiter) == (f"georgian_{kind}", ";")
    lines = read_lines(find_table(made.grids[0]), legacy="convert")
    assert [(line.values["given_name"], line.values["family_name"]) for line in lines] == [
        row[:2] for row in ROWS[1:]
    ]


def test_a_file_cut_within_a_letter_is_still_utf_8() -> None:
    data = written(ROWS).encode()
    cut = data.rstrip(b"\r\n0123456789,")[:-1]
    assert decoded(cut, "x").text.startswith("სახელი,გვარი")


_word = st.text(f"{LETTERS}abcABC0123456789 ,;|'\"\n", min_size=1, max_size=12).map(str.strip)
_cell = _word.filter(lambda text: bool(text) and not text.startswith(("sep=", "<")))


@given(
    st.lists(st.tuples(_cell, _cell, _cell, st.sampled_from(FAMILY)), min_size=6, max_size=12),
    st.sampled_from("\t;"),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_a_table_comes_back_from_any_dialect(
    tmp_path_factory: pytest.TempPathFactory,
    rows: list[tuple[str, ...]],
    delimiter: str,
    encoding: str,
) -> None:
    path = tmp_path_factory.mktemp("dialect") / "x"
    target = io.StringIO()
    csv.writer(target, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(rows)
    path.write_bytes(target.getvalue().encode(encoding))
    made = read_list(path)
    assert made.delimiter == delimiter
    assert made.grids[0].rows == tuple(rows)


def test_the_sign_that_excel_names_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("sep=|\r\nნინო, ქედა|ბერიძე\r\n", encoding="utf-8")
    assert read_list(path).grids[0].rows == (("ნინო, ქედა", "ბერიძე"),)


def test_a_quotation_mark_that_is_never_closed_swallows_nobody(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    rows = "".join(f'ნინო;"კერა {number}\n' for number in range(301))
    path.write_text(rows, encoding="utf-8")
    assert len(read_list(path).grids[0].rows) == 301
