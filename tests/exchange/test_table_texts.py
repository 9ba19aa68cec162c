"""Tables in words: what stands beneath what."""

from __future__ import annotations

from datetime import date

from ecomig_desktop.domain.document import ColumnHead, DataTable
from ecomig_desktop.exchange.table_texts import UNDER, folded

HEADS = (ColumnHead("№"), ColumnHead("უწყება", "text", 3), ColumnHead("თარიღი", "date", 0))


def table(*heads: ColumnHead, **more: object) -> DataTable:
    rows = ((1, "პარლამენტი", date(2016, 12, 5)), (2, "სააგენტო", None))
    return DataTable("a", "სათაური", heads, rows, **more)  # type: ignore[arg-type]


def test_a_column_without_width_stands_beneath_the_one_before_it() -> None:
    made = folded(table(*HEADS), "ka")
    assert [head.title for head in made.columns] == ["№", f"უწყება{UNDER}თარიღი"]
    assert made.rows == ((1, f"პარლამენტი{UNDER}05.12.2016"), (2, "სააგენტო"))


def test_several_such_columns_share_a_line() -> None:
    made = folded(table(*HEADS[:1], ColumnHead("უწყება", "text", 0), HEADS[2]), "ka")
    assert [head.title for head in made.columns] == [f"№{UNDER}უწყება · თარიღი"]


def test_a_total_has_as_many_cells_as_its_table() -> None:
    made = folded(table(*HEADS, total=("სულ", "2")), "ka")
    assert made.total == ("სულ", "2")


def test_a_table_whose_columns_all_have_a_width_stays_as_it_is() -> None:
    made = table(*HEADS[:2], ColumnHead("თარიღი", "date"))
    assert folded(made, "ka") is made
