from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from ecomig_desktop.models.rows import Index, RowsModel


@dataclass(frozen=True)
class Line:
    id: str
    text: str = ""


class Lines(RowsModel[Line]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        return row.text if row and role == Qt.ItemDataRole.DisplayRole else None


def lines(names: str) -> list[Line]:
    return [Line(name) for name in names]


def ids(model: Lines) -> str:
    return "".join(row.id for row in model.rows())


@given(before=st.permutations("abcdefg"), after=st.permutations("abcdefgh"), keep=st.integers(0, 8))
def test_any_rows_become_any_others(before: list[str], after: list[str], keep: int) -> None:
    model = Lines()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.set_rows(lines("".join(before)))
    model.set_rows(lines("".join(after[:keep])))
    assert ids(model) == "".join(after[:keep])


def test_an_index_stays_with_its_row() -> None:
    model = Lines()
    model.set_rows(lines("abc"))
    held = QPersistentModelIndex(model.index_of("b"))
    model.set_rows(lines("xcbya"))
    assert model.row(held) == Line("b")


def test_only_what_is_different_is_told(qtbot: Any) -> None:
    model = Lines()
    model.set_rows([Line("a", "one"), Line("b", "two")])
    told: list[int] = []
    model.dataChanged.connect(lambda first, last: told.extend(range(first.row(), last.row() + 1)))
    model.set_rows([Line("a", "one"), Line("b", "three")])
    assert told == [1]


def test_many_new_rows_come_at_once(qtbot: Any) -> None:
    model = Lines()
    with qtbot.waitSignal(model.modelReset):
        model.set_rows([Line(str(at)) for at in range(500)])
    assert model.rowCount() == 500


def test_a_row_has_no_rows() -> None:
    model = Lines()
    model.set_rows(lines("a"))
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0


@pytest.mark.parametrize("row_id", [None, "z"])
def test_a_row_that_is_not_there_has_no_index(row_id: str | None) -> None:
    model = Lines()
    model.set_rows(lines("a"))
    assert not model.index_of(row_id).isValid()
