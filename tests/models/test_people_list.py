"""A list is understood as the user corrects it, and nothing of that is lost."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ecomig_desktop.exchange.people_list.shapes import Shapes
from ecomig_desktop.models.list_cells import MARK_ROLE, ListCellsModel
from ecomig_desktop.models.list_problems import ProblemsModel
from ecomig_desktop.models.people_list import ListDraft
from tests.exchange.people_list.making import PEOPLE, sheet

HEADER = ("სახელი", "გვარი", "ელ-ფოსტა", "მუნიციპალიტეტი")
WRONG = (
    HEADER,
    ("ნინო", "ბერიძე", "nino@example,org", "ზუგდიდი"),
    ("დავით", "გელაშვილი", "davit@example,org", "ქობულათი"),
)
OLD = (
    ("saxeli", "gvari", "organizacia"),
    ("dareWani", "SavaZe", "xobis meria"),
    ("TinaTin", "RlonTi", "xobis sakrebulo"),
    ("SoTa", "Jvania", "abaSis meria"),
)


@pytest.fixture
def shapes(tmp_path: Path) -> Shapes:
    return Shapes(tmp_path / "shapes")


@pytest.fixture
def draft(qtbot: QtBot, shapes: Shapes) -> ListDraft:
    return ListDraft(shapes=shapes)


def read(draft: ListDraft, path: Path, qtbot: QtBot) -> None:
    draft.read(path)
    qtbot.waitUntil(lambda: not draft.busy)


def listed(draft: ListDraft, tmp_path: Path, qtbot: QtBot, *sheets: Sequence[object]) -> None:
    read(draft, sheet(tmp_path / "სია.xlsx", *sheets), qtbot)  # type: ignore[arg-type]


def fields(draft: ListDraft) -> list[str]:
    assert draft.content is not None
    return [column.field for column in draft.content.found.columns]


def names(draft: ListDraft) -> list[str | None]:
    assert draft.content is not None
    return [line.values.get("given_name") for line in draft.content.lines]


def test_a_list_that_was_read_is_understood(draft: ListDraft, tmp_path: Path, qtbot: QtBot) -> None:
    listed(draft, tmp_path, qtbot, PEOPLE)
    assert fields(draft) == ["given_name", "family_name", "phone", "organisation"]
    assert names(draft) == ["ნინო", "დავით"]
    assert draft.can_go_on


def test_what_cannot_be_read_leaves_the_list_before(
    draft: ListDraft, tmp_path: Path, qtbot: QtBot
) -> None:
    listed(draft, tmp_path, qtbot, PEOPLE)
    draft.choose_field(3, "position")
    picture = tmp_path / "picture.xlsx"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0" + b"\xff" * 99)
    with qtbot.waitSignal(draft.refused) as refused:
        draft.read(picture)
    assert refused.args[0].key == "list_picture"
    assert names(draft) == ["ნინო", "დავით"]
    assert fields(draft)[3] == "position"


def test_reading_that_is_cancelled_leaves_the_list_before(
    draft: ListDraft, tmp_path: Path, qtbot: QtBot
) -> None:
    listed(draft, tmp_path, qtbot, PEOPLE)
    long = sheet(tmp_path / "long.xlsx", [PEOPLE[0], *[PEOPLE[1]] * 4000])
    draft.read(long)
    draft.cancel()
    qtbot.waitUntil(lambda: not draft.busy)
    assert names(draft) == ["ნინო", "დავით"]


def test_a_field_is_in_one_column_only(draft: ListDraft, tmp_path: Path, qtbot: QtBot) -> None:
    listed(draft, tmp_path, qtbot, PEOPLE)
    draft.choose_field(3, "given_name")
    assert fields(draft) == ["skip", "family_name", "phone", "given_name"]
    draft.undo()
    assert fields(draft) == ["given_name", "family_name", "phone", "organisation"]


def test_every_choice_can_be_taken_back(draft: ListDraft, tmp_path: Path, qtbot: QtBot) -> None:
    listed(draft, tmp_path, qtbot, PEOPLE)
    draft.choose_header(None)
    assert names(draft) == ["სახელი", "ნინო", "დავით"]
    draft.correct(1, 0, "ნანა")
    draft.undo()
    draft.undo()
    assert names(draft) == ["ნინო", "დავით"]
    assert not draft.can_undo


def test_another_sheet_is_another_list(draft: ListDraft, tmp_path: Path, qtbot: QtBot) -> None:
    more = (PEOPLE[0], ("მაია", "ლომაია", 599000000, "სენაკის მერია"))
    listed(draft, tmp_path, qtbot, PEOPLE, more)
    before = names(draft)
    draft.correct(1, 0, "ნანა")
    draft.choose_grid(1)
    assert names(draft) != before
    assert not draft.choices.corrections


def test_old_letters_have_to_be_answered(draft: ListDraft, tmp_path: Path, qtbot: QtBot) -> None:
    listed(draft, tmp_path, qtbot, OLD)
    assert draft.content is not None and draft.content.old[1, 0] == ("dareWani", "დარეჭანი")
    assert not draft.can_go_on
    assert names(draft)[0] == "dareWani", "nothing is converted before somebody says so"
    draft.choose_legacy("convert")
    assert draft.can_go_on and names(draft) == ["დარეჭანი", "თინათინ", "შოთა"]
    draft.choose_legacy("keep")
    assert draft.can_go_on and names(draft)[0] == "dareWani"


def test_all_proposals_of_a_kind_are_taken_at_once(
    draft: ListDraft, tmp_path: Path, qtbot: QtBot
) -> None:
    listed(draft, tmp_path, qtbot, WRONG)
    draft.accept_all("cell_email")
    assert draft.content is not None
    assert {each.key for _, each in draft.content.problems} == {"cell_near"}
    assert draft.choices.corrections == {(1, 2): "nino@example.org", (2, 2): "davit@example.org"}


def test_what_was_said_of_columns_is_remembered_and_can_be_forgotten(
    shapes: Shapes, draft: ListDraft, tmp_path: Path, qtbot: QtBot
) -> None:
    listed(draft, tmp_path, qtbot, PEOPLE)
    draft.choose_field(3, "position")
    draft.remember_shape()
    other = ListDraft(shapes=shapes)
    read(other, tmp_path / "სია.xlsx", qtbot)
    assert fields(other)[3] == "position"
    assert other.content is not None and other.content.recalled == {3}
    other.forget_shape()
    assert fields(other)[3] == "organisation"
    assert not shapes.remembered(other.content.found)


def test_cells_of_the_html_of_the_clipboard_are_taken_before_its_text(
    draft: ListDraft, qtbot: QtBot
) -> None:
    rows = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b, *_ in PEOPLE)
    draft.paste("something else", f"<html><body><table>{rows}</table></body></html>")
    qtbot.waitUntil(lambda: not draft.busy)
    assert names(draft) == ["ნინო", "დავით"]


def test_lines_of_text_are_a_list(draft: ListDraft, qtbot: QtBot) -> None:
    draft.paste("ნინო ბერიძე\nდავით გელაშვილი\n")
    qtbot.waitUntil(lambda: not draft.busy)
    assert names(draft) == ["ნინო", "დავით"]


def test_cells_are_marked_and_corrected_in_place(
    draft: ListDraft, tmp_path: Path, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    cells = ListCellsModel(draft, lambda problem: problem.key, lambda column: column.field)
    listed(draft, tmp_path, qtbot, WRONG)
    qtmodeltester.check(cells)
    wrong = cells.index(1, 2)
    assert wrong.data(MARK_ROLE) == "problem"
    assert cells.setData(wrong, "nino@example.org")
    assert (wrong.data(), wrong.data(MARK_ROLE)) == ("nino@example.org", "corrected")
    assert cells.setData(wrong, "nino@example,org"), "as it was"
    assert wrong.data(MARK_ROLE) == "problem" and not draft.choices.corrections


def test_titles_and_skipped_columns_are_not_corrected(
    draft: ListDraft, tmp_path: Path, qtbot: QtBot
) -> None:
    cells = ListCellsModel(draft, lambda problem: problem.key, lambda column: column.field)
    listed(draft, tmp_path, qtbot, PEOPLE)
    draft.choose_field(3, "skip")
    editable = cells.flags(cells.index(1, 0)) & ~cells.flags(cells.index(0, 0))
    assert editable and not cells.flags(cells.index(1, 3)) & editable


def test_problems_are_gone_through_round_the_end(
    draft: ListDraft, tmp_path: Path, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    problems = ProblemsModel(draft, lambda row: row.problem.key)
    listed(draft, tmp_path, qtbot, WRONG)
    qtmodeltester.check(problems)
    assert problems.beside((-1, -1), 1) == (1, 2)
    assert problems.beside((2, 3), 1) == (1, 2)
    assert problems.beside((1, 2), -1) == (2, 3)
    assert problems.count_like("cell_email") == 2


def test_without_a_column_of_names_that_is_not_said_of_every_row(
    draft: ListDraft, tmp_path: Path, qtbot: QtBot
) -> None:
    listed(draft, tmp_path, qtbot, WRONG)
    draft.choose_field(0, "skip")
    draft.choose_field(1, "skip")
    assert draft.content is not None and not draft.can_go_on
    assert "cell_no_name" not in {each.key for _, each in draft.content.problems}
