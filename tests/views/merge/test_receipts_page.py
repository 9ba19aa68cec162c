from __future__ import annotations

import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ecomig_desktop.merge import merge_files
from ecomig_desktop.models.taking_out import Part
from ecomig_desktop.views import messages
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.merge.receipt_dialog import ReceiptDialog
from ecomig_desktop.views.merge.receipts_page import ReceiptsPage
from ecomig_desktop.views.merge.standing_dialog import StandingDialog
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.workbook import commands
from tests.trips import Trips


@pytest.fixture
def page(office: Desk, trips: Trips, qtbot: QtBot) -> Iterator[ReceiptsPage]:
    """Two laptops have come home at once."""
    merge_files(office.workbook, trips.positions("თავმჯდომარე", "მოადგილე"))
    made = ReceiptsPage(office)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.taking_out.finish()
    qtbot.waitUntil(lambda: not made.taking_out.busy)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Questions, each answered with yes."""
    questions: list[str] = []

    def ask(parent: QWidget, title: str, *_: object, **__: object) -> bool:
        questions.append(title)
        return True

    monkeypatch.setattr(messages, "ask", ask)
    return questions


def settle(page: ReceiptsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.taking_out.busy)
    page.refresh()


def texts(widget: QWidget) -> str:
    return "\n".join(each.plain_text() for each in widget.findChildren(Label) if each.isVisible())


def test_the_newest_receipt_is_shown_with_its_files_and_its_chain(page: ReceiptsPage) -> None:
    receipt = page.current()
    assert receipt is not None
    said = texts(page)
    for file in receipt.files:
        assert file.laptop in said
    for word in (receipt.hash, receipt.digest_before, receipt.digest_after, receipt.backup):
        assert word in said


def test_without_receipts_it_says_what_belongs_here(office: Desk, qtbot: QtBot) -> None:
    page = ReceiptsPage(office)
    qtbot.addWidget(page)
    page.show()
    assert page.current() is None
    assert "ქვითრები ჯერ არ არის" in texts(page)


def test_the_json_is_exactly_what_the_hash_stands_for(
    page: ReceiptsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "ქვითარი.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.choose_json()
    receipt = page.current()
    assert receipt is not None
    assert sha256(target.read_bytes()).hexdigest() == receipt.hash
    assert json.loads(target.read_bytes())["number"] == 1


def test_one_file_is_taken_out_after_one_question_and_the_way_back_is_told(
    page: ReceiptsPage, office: Desk, trips: Trips, qtbot: QtBot, asked: list[str]
) -> None:
    receipt = page.current()
    assert receipt is not None
    with qtbot.waitSignal(page.told) as told:
        page.detail.out_wanted.emit(Part(receipt, 1))
    settle(page, qtbot)
    person = office.workbook.person(trips.person)
    assert person is not None and person.position == "თავმჯდომარე"
    assert office.workbook.conflict_count() == 0
    assert asked == [f"ამოვიღოთ {receipt.files[1].name}?"]
    kind, said = told.args
    assert kind == "done" and "merge.ecomig" in said
    newest = page.current()
    assert newest is not None and newest.kind == "undo"


def test_a_whole_merge_is_taken_back(
    page: ReceiptsPage, office: Desk, trips: Trips, qtbot: QtBot, asked: list[str]
) -> None:
    receipt = page.current()
    assert receipt is not None
    with qtbot.waitSignal(office.news.merged):
        page.detail.out_wanted.emit(Part(receipt))
    settle(page, qtbot)
    assert office.workbook.digest() == receipt.digest_before
    page.list.setCurrentIndex(page.receipts.index(1, 0))
    first = page.current()
    assert first is not None and all(each.taken_out == 2 for each in first.files)


def test_what_stands_on_it_is_named_and_nothing_is_asked(
    page: ReceiptsPage,
    office: Desk,
    trips: Trips,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    office.workbook.run(commands.edit("person", trips.person, position="თავმჯდომარე ისევ"))
    shown: list[str] = []

    def read(dialog: StandingDialog) -> int:
        dialog.show()
        shown.append(texts(dialog))
        dialog.close()
        return 0

    monkeypatch.setattr(StandingDialog, "exec", read)
    receipt = page.current()
    assert receipt is not None
    with qtbot.waitSignal(page.taking_out.ended):
        page.detail.out_wanted.emit(Part(receipt))
    (said,) = shown
    assert "თამარ გელოვანი" in said and "მაია" in said and "თანამდებობა" in said
    assert office.workbook.digest() != receipt.digest_before


def test_what_stands_on_it_is_taken_out_too_when_that_is_wanted(
    page: ReceiptsPage,
    office: Desk,
    trips: Trips,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    office.workbook.run(commands.edit("person", trips.person, position="თავმჯდომარე ისევ"))
    assert office.workbook.undo_intent() == "edit_person"
    monkeypatch.setattr(StandingDialog, "exec", lambda dialog: int(dialog.accept() is None))
    receipt = page.current()
    assert receipt is not None
    with qtbot.waitSignal(office.news.merged):
        page.detail.out_wanted.emit(Part(receipt))
    settle(page, qtbot)
    assert office.workbook.digest() == receipt.digest_before
    assert office.workbook.undo_intent() != "edit_person"


def test_closing_the_account_leaves_a_receipt_with_the_decisions(
    page: ReceiptsPage, office: Desk, qtbot: QtBot
) -> None:
    (conflict,) = office.workbook.conflicts()
    office.workbook.run(
        commands.edit(conflict.table, conflict.id, position=conflict.values[0].value)
    )
    with qtbot.waitSignal(office.news.merged):
        page.taking_out.close_account()
    settle(page, qtbot)
    newest = page.current()
    assert newest is not None and newest.kind == "closing"


def test_the_paper_is_saved_as_pdf_in_the_language_that_is_chosen(
    page: ReceiptsPage, office: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = ReceiptDialog(office, 1)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.pages.pages >= 1
    qtbot.keyClick(dialog.language.focusProxy(), Qt.Key.Key_Right)
    dialog.language.chosen.emit(dialog.language.current())
    dialog.save(tmp_path / "receipt.pdf")
    assert (tmp_path / "receipt.pdf").read_bytes().startswith(b"%PDF")


def test_a_workbook_that_is_only_read_offers_nothing_to_take_out(
    office: Desk, page: ReceiptsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(office.workbook), "read_only", property(lambda _: True))
    page.detail.retranslate()
    shown = [each.text() for each in page.detail.findChildren(Button) if each.isVisible()]
    assert shown == ["ბეჭდვა ან PDF…", "JSON…"]


def test_it_says_how_many_conflicts_are_left_as_they_are_decided(
    page: ReceiptsPage, office: Desk, trips: Trips, qtbot: QtBot
) -> None:
    assert "ახლა 1" in texts(page)
    office.run(commands.edit("person", trips.person, position="წევრი"), page)
    qtbot.waitUntil(lambda: "ახლა 0" in texts(page))
