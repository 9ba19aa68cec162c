"""Pages that are open say after a merge, a decision and undo what they would say if they were
opened only now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ecomig_desktop.merge import merge_files
from ecomig_desktop.views.campaign.looks import LOOKS
from ecomig_desktop.views.campaign.tab import CampaignTab
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.findings.page import FindingsPage
from ecomig_desktop.views.recommendations.list_page import ListPage
from ecomig_desktop.views.recommendations.submissions_page import SubmissionsPage
from ecomig_desktop.workbook.cases import case_of
from tests.coordinators import Coordinators, named
from tests.gallery.__main__ import settle
from tests.gallery.world import World

Made = Callable[[Desk, Coordinators], QWidget]
SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


def findings(part: str) -> Made:
    def make(desk: Desk, both: Coordinators) -> QWidget:
        page = FindingsPage(desk)
        page.show_record("finding", both.finding)
        page.show_part(part)
        return page

    return make


def actions(behind: str) -> Made:
    def make(desk: Desk, both: Coordinators) -> QWidget:
        page = ListPage(desk)
        page.show_record("recommendation", both.lines[0])
        if behind == "versions":
            page.show_record("list_version", named("list_version", "first"))
        elif behind:
            getattr(page, f"show_{behind}")()
        return page

    return make


def submissions(desk: Desk, both: Coordinators) -> QWidget:
    page = SubmissionsPage(desk)
    page.show_record("submission", both.submission)
    return page


def campaign(look: str) -> Made:
    def make(desk: Desk, both: Coordinators) -> QWidget:
        tab = CampaignTab(desk)
        tab.show_record("activity", both.activity)
        tab.front.show_look(look)
        return tab

    return make


PAGES: dict[str, Made] = {
    **{part: findings(part) for part in ("board", "coverage", "figures")},
    "list": actions(""),
    **{behind: actions(behind) for behind in ("trace", "orphans", "versions")},
    "submissions": submissions,
    **{look: campaign(look) for look in LOOKS},
}


@pytest.mark.parametrize("make", PAGES.values(), ids=PAGES)
def test_an_open_page_says_what_a_new_one_says(
    make: Made, both_home: Coordinators, world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    workbook = world.kept(both_home.office.copy_to(tmp_path / "office").open())
    desk = world.desk_on(workbook)
    page = shown(make(desk, both_home), world)
    qtbot.addWidget(page)
    before = said(page)

    def now() -> Counter[str]:
        settle(world.application)
        fresh = shown(make(desk, both_home), world)
        told, anew = said(page), said(fresh)
        fresh.hide()
        fresh.deleteLater()
        world.application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert (told - anew, anew - told) == (Counter(), Counter())
        return told

    merge_files(workbook, both_home.brought)
    desk.news.merged.emit()
    merged = now()
    assert merged != before
    steps = decide(desk)
    now()
    for _ in range(steps):
        assert desk.undo()
    assert now() == merged


def decide(desk: Desk) -> int:
    """Decide something of every table for the last of its choices that can be; in how many
    steps."""
    steps, workbook = 0, desk.workbook
    for table in dict.fromkeys(table for table, *_ in workbook.conflict_keys()):
        key = next((each for each in workbook.conflict_keys() if each[0] == table), None)
        choices = case_of(workbook, workbook.conflict(*key)).choices if key else ()
        steps += any(desk.run(each.command) for each in reversed(choices))
    return steps


def shown(widget: QWidget, world: World) -> QWidget:
    """The page on the screen, once it has come to rest."""
    widget.resize(1280, 800)
    widget.show()
    settle(world.application)
    return widget


def said(page: QWidget) -> Counter[str]:
    """All that can be read on a page, whatever the order of its widgets."""
    texts: list[str] = []
    for one in page.findChildren(QWidget):
        if not one.isVisible():
            continue
        if isinstance(one, (QLabel, QAbstractButton, QLineEdit)):
            texts.append(one.text())
        elif isinstance(one, (QPlainTextEdit, QTextEdit)):
            texts.append(one.toPlainText())
        elif isinstance(one, QComboBox):
            texts.append(one.currentText())
        elif isinstance(one, QAbstractItemView):
            texts += rows(one)
    return Counter(texts)


def rows(view: QAbstractItemView) -> list[str]:
    model, found = view.model(), []
    for row in range(model.rowCount(QModelIndex())):
        for column in range(model.columnCount(QModelIndex())):
            told = (model.index(row, column).data(role) for role in SPOKEN)
            found.append(" | ".join(str(each) for each in told))
    return found
