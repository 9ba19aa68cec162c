"""What was corrected once is remembered for lists of that shape, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest

from ecomig_desktop.exchange.people_list.grids import made_grid
from ecomig_desktop.exchange.people_list.shapes import Shapes, shape_of
from ecomig_desktop.exchange.people_list.tables import find_table

ROWS = (("სახელი გვარი", "ტელეფონი", "სად"), ("ნინო ბერიძე", "599123456", "კერა"))
GRID = made_grid("", ROWS)
SAME_SHAPE = made_grid(
    "", (("სახელი, გვარი:", "ტელეფონი", "სად?"), ("თეა შონია", "577123456", "ხეობა"))
)
OTHER = made_grid("", (("სახელი გვარი", "სად"), ("ნინო ბერიძე", "კერა")))


def test_a_correction_is_remembered_for_the_next_list_of_that_shape(tmp_path: Path) -> None:
    assert [each.field for each in find_table(GRID).columns][2] == "skip"
    Shapes(tmp_path).remember(find_table(GRID), {2: "organisation"})
    found = Shapes(tmp_path).find(SAME_SHAPE)
    assert [each.field for each in found.columns] == ["full_name", "phone", "organisation"]


def test_lists_of_another_shape_are_not_touched(tmp_path: Path) -> None:
    Shapes(tmp_path).remember(find_table(GRID), {2: "organisation"})
    assert [each.field for each in Shapes(tmp_path).find(OTHER).columns] == ["full_name", "skip"]


def test_what_is_forgotten_is_matched_anew(tmp_path: Path) -> None:
    shapes = Shapes(tmp_path)
    shapes.remember(find_table(GRID), {2: "organisation"})
    shapes.forget(find_table(GRID))
    assert shapes.remembered(find_table(GRID)) == {}


def test_a_later_correction_wins(tmp_path: Path) -> None:
    shapes = Shapes(tmp_path)
    shapes.remember(find_table(GRID), {2: "organisation"})
    shapes.remember(find_table(GRID), {2: "municipality"})
    assert shapes.remembered(find_table(GRID)) == {"სად": "municipality"}


def test_a_list_without_a_header_has_no_shape(tmp_path: Path) -> None:
    found = find_table(made_grid("", ROWS[1:]))
    assert shape_of(found) == ""
    Shapes(tmp_path).remember(found, {2: "organisation"})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe\0",
        b'{"shapes": 3}',
        b'{"shapes": {"a": 3, "b": {"c": "d"}}}',
        b"[" * 9999,
    ],
)
def test_a_damaged_memory_is_begun_anew(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "shapes.json").write_bytes(content)
    shapes = Shapes(tmp_path)
    assert shapes.remembered(find_table(GRID)) == {}
    shapes.remember(find_table(GRID), {2: "organisation"})
    assert Shapes(tmp_path).remembered(find_table(GRID)) == {"სად": "organisation"}


def test_a_folder_that_takes_no_writes_is_no_mistake(tmp_path: Path) -> None:
    (tmp_path / "lists").write_text("a file where the folder should be")
    Shapes(tmp_path / "lists").remember(find_table(GRID), {2: "organisation"})
    assert Shapes(tmp_path / "lists").remembered(find_table(GRID)) == {}


def test_no_word_of_a_list_is_in_the_memory(tmp_path: Path) -> None:
    Shapes(tmp_path).remember(find_table(GRID), {0: "full_name", 2: "organisation"})
    kept = (tmp_path / "shapes.json").read_text(encoding="utf-8")
    assert not any(word in kept for row in ROWS for cell in row for word in cell.split())
