from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ecomig_desktop.merge import RecordNews
from ecomig_desktop.models.foreseen import Foresight
from ecomig_desktop.models.merge import MergeDraft
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.merge.preview_page import PreviewPage
from ecomig_desktop.views.merge.preview_words import differing_parts
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.workbook import commands
from tests.trips import Trips
from tests.views.typing_keys import type_text

LONG = "მდინარის გასწვრივ გზა ორი კვირის წინ ჩამოშლილია და სოფელი მოწყვეტილია. {} ოჯახი ელოდება."


@pytest.fixture
def draft(office: Desk, trips: Trips, qtbot: QtBot) -> Iterator[MergeDraft]:
    """One laptop registered somebody, edited and wrote; another deleted."""
    made = MergeDraft(office.workbook)
    with trips.away("ლეპტოპი-1") as laptop:
        laptop.run(commands.edit("person", trips.person, position="თავმჯდომარე"))
        person = {"given_name": "ნინო", "family_name": "ბერიძე"}
        laptop.run(commands.register(trips.meeting, person, "10:00"))
    with trips.away("ლეპტოპი-2") as laptop:
        laptop.run(commands.delete("note", trips.note))
    made.add([trips.returned("ლეპტოპი-1"), trips.returned("ლეპტოპი-2")])
    qtbot.waitUntil(lambda: not made.busy)
    yield made
    made.finish()


@pytest.fixture
def page(office: Desk, draft: MergeDraft, qtbot: QtBot) -> PreviewPage:
    made = PreviewPage(office, draft)
    qtbot.addWidget(made)
    draft.foreseen.emit()
    made.show()
    return made


def rows(page: PreviewPage) -> list[tuple[str, str]]:
    """What happens to which kind of record, in the order of the list."""
    model = page.model
    found = (model.row(model.index(at)) for at in range(model.rowCount()))
    return [(each.kind, each.table) for each in found if each]


def texts(page: PreviewPage) -> str:
    return "\n".join(each.plain_text() for each in page.findChildren(Label) if each.isVisible())


def test_every_record_that_would_be_different_is_listed(page: PreviewPage) -> None:
    assert sorted(rows(page)) == [
        ("added", "attendance"),
        ("added", "person"),
        ("changed", "person"),
        ("deleted", "note"),
    ]


@pytest.mark.parametrize(("kind", "count"), [("added", 2), ("changed", 1), ("deleted", 1)])
def test_the_list_is_narrowed_by_what_happens(page: PreviewPage, kind: str, count: int) -> None:
    page._kinds.choose(kind)
    page._kinds.chosen.emit(kind)
    assert len(rows(page)) == count


def test_the_list_is_narrowed_by_file_and_by_kind_of_record(
    page: PreviewPage, trips: Trips
) -> None:
    page._file.choose(str(trips.returned("ლეპტოპი-2")))
    page._file.chosen.emit("")
    assert rows(page) == [("deleted", "note")]
    page._file.choose("")
    page._table.choose("person")
    page._table.chosen.emit("person")
    assert sorted(rows(page)) == [("added", "person"), ("changed", "person")]


def test_typing_searches_in_all_of_it(page: PreviewPage, qtbot: QtBot) -> None:
    type_text(page.search, "ბერიძე")
    qtbot.waitUntil(lambda: rows(page) == [("added", "person")])


def test_a_record_that_is_to_come_is_called_by_its_name(page: PreviewPage) -> None:
    model = page.model
    said = [str(model.index(at).data()) for at in range(model.rowCount())]
    assert any("ნინო ბერიძე, 15.11.2016" in each for each in said), "the attendance names both"


def test_beside_the_list_stands_all_of_one_record(page: PreviewPage, qtbot: QtBot) -> None:
    at = rows(page).index(("changed", "person"))
    page.list.setCurrentIndex(page.model.index(at))
    qtbot.waitUntil(lambda: {"თამარ გელოვანი", "თანამდებობა"} <= set(texts(page).splitlines()))
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Home)
    assert page.list.currentIndex().row() == 0


def test_where_a_limit_is_reached_it_is_said(page: PreviewPage, draft: MergeDraft) -> None:
    foresight = Foresight(most=1)
    for _ in range(3):
        foresight.add(news())
    draft.foresight = foresight
    draft.foreseen.emit()
    assert "2" in page._limit.text()


def news() -> RecordNews:
    return RecordNews(Path("x.ecomig"), "theme", "t", "added", None, {"title": "თემა"})


def test_without_files_it_says_what_belongs_here(office: Desk, qtbot: QtBot) -> None:
    page = PreviewPage(office, MergeDraft(office.workbook))
    qtbot.addWidget(page)
    page.show()
    assert "აქ გამოჩნდება, რა მოხდება" in texts(page)


def test_long_texts_are_cut_to_where_they_differ() -> None:
    before, after = differing_parts(LONG.format("თორმეტი"), LONG.format("ჩვიდმეტი"))
    assert before.startswith("…") and "თორმეტი" in before[:30]
    assert after.startswith("…") and "ჩვიდმეტი" in after[:30]


def test_texts_that_differ_from_the_start_are_cut_nowhere() -> None:
    assert differing_parts("ანა " * 20, "ბექა " * 20) == ("ანა " * 20, "ბექა " * 20)
