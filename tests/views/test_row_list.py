"""Rows that wrap are measured only where somebody sees them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, QStringListModel
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from ecomig_desktop.views.widgets.row_list import ANY_WIDTH, WrappingList


class Measuring(QStyledItemDelegate):
    """Counts how often it was asked."""

    asked = 0

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        self.asked += 1
        return QSize(ANY_WIDTH, 30)


def made(qtbot: QtBot) -> tuple[WrappingList, Measuring]:
    view = WrappingList(by_room=True)
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.setModel(QStringListModel([str(number) for number in range(100)], view))
    delegate = Measuring(view)
    view.setItemDelegate(delegate)
    return view, delegate


def test_a_hidden_list_is_not_measured_and_a_shown_one_once(qtbot: QtBot) -> None:
    view, delegate = made(qtbot)
    view.doItemsLayout()
    assert delegate.asked == 0
    view.show()
    assert view.visualRect(view.model().index(0, 0)).width() == view.viewport().width()
    assert delegate.asked < 2 * view.model().rowCount()


def test_what_was_sought_while_nobody_looked_is_in_sight_then(qtbot: QtBot) -> None:
    view, _ = made(qtbot)
    index = view.model().index(80, 0)
    view.scrollTo(index)
    view.show()
    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(index)))
