"""How wide columns are in a word processor."""

from __future__ import annotations

import pytest
from hypothesis import given

from ecomig_desktop.domain.document import ColumnHead, DataTable
from ecomig_desktop.exchange.table_texts import texts_of
from ecomig_desktop.exchange.word_styles import WIDTH_MM
from ecomig_desktop.exchange.word_widths import Side, lines_of, lowest, sides
from tests.documents import long_table, tables

SENTENCE = "ოჯახს რეგისტრაციისთანავე ეცნობოს განსახლების სავარაუდო ვადა და მისი ცვლილება. " * 3


def laid(table: DataTable) -> list[Side]:
    return sides(table, texts_of(table, "ka"))


@given(tables())
def test_every_column_has_room_and_all_fill_the_page(table: DataTable) -> None:
    for side in laid(table):
        assert all(each > 0 for each in side.widths)
        assert sum(side.widths) == pytest.approx(WIDTH_MM)
        assert len(side.columns) == len(side.widths)


def test_a_long_text_gets_the_room_that_short_ones_leave() -> None:
    heads = tuple(ColumnHead(title) for title in ("№", "რეკომენდაცია", "სტატუსი"))
    table = DataTable("t", "", heads, tuple((str(at), SENTENCE, "უარყოფილი") for at in range(9)))
    (side,) = laid(table)
    assert side.widths[1] > 0.7 * WIDTH_MM


def test_two_long_texts_share_it() -> None:
    heads = (ColumnHead("ა"), ColumnHead("ბ"))
    table = DataTable("t", "", heads, ((SENTENCE, SENTENCE * 2),) * 5)
    (side,) = laid(table)
    first, second = side.widths
    assert first < second < 3 * first


def test_no_other_sharing_is_lower() -> None:
    cells = [[[300.0], [20.0]], [[100.0], [400.0]]]

    def high(first: float, second: float) -> float:
        return sum(
            max(one[0] / (first - 3), other[0] / (second - 3))
            for one, other in zip(*cells, strict=True)
        )

    found = high(*lowest([20.0, 20.0], cells, 160.0))
    assert found <= 1.05 * min(high(each, 160.0 - each) for each in range(20, 140))


def test_many_columns_are_set_smaller_before_they_are_taken_apart() -> None:
    assert [side.scale for side in laid(long_table(2, 4))] == [1.0]
    assert [side.scale for side in laid(long_table(2, 9))] == [pytest.approx(0.89)]
    assert len(laid(long_table(2, 30))) > 1


def test_letters_are_smaller_where_a_long_text_would_have_no_room() -> None:
    heads = tuple(ColumnHead("რეკომენდაცია") for _ in range(5))
    short, long = ((("1", "2", "3", "4", text),) * 3 for text in ("სიტყვა", SENTENCE))
    assert [side.scale for side in laid(DataTable("t", "", heads, short))] == [1.0]
    assert [side.scale for side in laid(DataTable("t", "", heads, long))] == [0.89]


def test_lines_are_counted_part_by_part() -> None:
    assert lines_of("", 30, 1.0) == 1
    assert lines_of("ა\nბ", 30, 1.0) == 2
    assert lines_of("ა" * 40, 43, 1.0) == 2
