"""Lists that were typed or pasted as lines are read as people, however they are written."""

from __future__ import annotations

from pathlib import Path

import pytest

from ecomig_desktop.exchange.people_list.cells import PersonLine, read_lines
from ecomig_desktop.exchange.people_list.reading import read_list, read_text
from ecomig_desktop.exchange.people_list.tables import find_table

from .making import word

TWO = [("ნინო", "ბერიძე", "599123456"), ("გია", "დოლიძე", "577123456")]


def read(text: str) -> list[PersonLine]:
    return read_lines(find_table(read_text(text).grids[0]))


def said(lines: list[PersonLine], *fields: str) -> list[tuple[str | None, ...]]:
    """The values of some fields; phones without what only makes them easier to read."""
    found = (tuple(line.values.get(field) or "" for field in fields) for line in lines)
    return [tuple(each.replace(" ", "") if each[:1].isdigit() else each for each in values)
            for values in found]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "ნინო ბერიძე 599123456\nგია დოლიძე 577 12 34 56",
        "1. ნინო ბერიძე, 599123456\n2. გია დოლიძე, 577 12 34 56",
        "1) ნინო ბერიძე - 599123456\n2) გია დოლიძე - 577 12 34 56",
        "• ნინო ბერიძე ტელ: 599123456\n• გია დოლიძე, მობ.: 577 12 34 56",
        "– ბერიძე ნინო; 599123456;\n– დოლიძე გია; 577 12 34 56.",
        "> ნინო ბერიძე (599123456)\n> გია დოლიძე (577 12 34 56)",
        "[12:31, 14.11.2016] Maia: ნინო ბერიძე 599123456\n"
        "[12:32, 14.11.2016] Maia: გია დოლიძე 577 12 34 56",
        "14/11/2016, 12:31 - მაია: ნინო ბერიძე 599123456\n"
        "14/11/2016, 12:32 - მაია: გია დოლიძე 577 12 34 56",
        "გამარჯობა,\nგიგზავნით სიას:\n\nნინო ბერიძე 599123456\nგია დოლიძე 577 12 34 56\n\n"
        "პატივისცემით,\n",
        "მონაწილეთა სია\nნინო ბერიძე 599123456\nგია დოლიძე 577 12 34 56",
    ],
)
def test_lines_with_names_and_phones_are_people(text: str) -> None:
    made = read(text)
    assert said(made, "given_name", "family_name", "phone") == TWO
    assert [problem for line in made for problem in line.problems] == []


def test_what_stands_between_name_and_phone_is_read_as_well() -> None:
    made = read("1. Nino Beridze, Keda city hall, 599123456\n2. Gia Dolidze, NGO, 577123456")
    assert said(made, "family_name", "organisation") == [
        ("Beridze", "Keda city hall"),
        ("Dolidze", "NGO"),
    ]


@pytest.mark.parametrize("between", ["; ", ", ", ",\n", "\n"])
def test_the_recipients_of_a_letter_are_people(between: str) -> None:
    made = read(between.join(["Nino Beridze <n@example.ge>", "Gia Dolidze <g@example.ge>"]))
    assert said(made, "family_name", "email") == [
        ("Beridze", "n@example.ge"),
        ("Dolidze", "g@example.ge"),
    ]


def test_names_on_one_line_are_people() -> None:
    assert said(read("ნინო ბერიძე, გია დოლიძე, თეა შონია"), "given_name") == [
        ("ნინო",),
        ("გია",),
        ("თეა",),
    ]


def test_rows_are_the_lines_of_the_text() -> None:
    assert [line.row for line in read("სია:\n\nნინო ბერიძე 599123456\nგია დოლიძე 1234567")] == [
        2,
        3,
    ]


def test_a_table_without_a_header_stays_a_table() -> None:
    text = "ნინო;ბერიძე;599123456;ქედის მერია\nგია;დოლიძე;577123456;ხულოს მერია"
    assert said(read(text), "given_name", "organisation") == [
        ("ნინო", "ქედის მერია"),
        ("გია", "ხულოს მერია"),
    ]


def test_the_lines_of_a_document_are_people(tmp_path: Path) -> None:
    lines = ("მონაწილეთა სია", "1. ნინო ბერიძე – 599123456", "2. გია დოლიძე – 577 12 34 56")
    body = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
    made = read_lines(find_table(read_list(word(tmp_path / "x.docx", body)).grids[0]))
    assert said(made, "given_name", "family_name", "phone") == TWO
