"""What is typed into a record is saved by itself, and undone as it was typed."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ecomig_desktop.models.note_draft import LONGEST, PAUSE
from ecomig_desktop.models.text_draft import TextDraft
from ecomig_desktop.workbook import Changed, Command, Workbook, commands


class Desk:
    """Runs commands, or refuses them."""

    def __init__(self, workbook: Workbook) -> None:
        self.workbook = workbook
        self.refuses = False
        self.saved = 0

    def run(self, command: Command, *, joins: bool) -> Changed | None:
        if self.refuses:
            return None
        self.saved += 1
        return self.workbook.run(command, joins=joins)


@pytest.fixture
def desk(workbook: Workbook) -> Desk:
    return Desk(workbook)


@pytest.fixture
def draft(desk: Desk, workbook: Workbook, qtbot: QtBot) -> TextDraft:
    made = TextDraft("finding", desk.run)
    row = workbook.run(commands.add("finding", title="ძველი")).ids[0]
    made.open(row, {"title": "ძველი"})
    return made


def title(workbook: Workbook) -> str | None:
    return workbook.findings()[0].title


def test_a_text_is_saved_after_a_pause(draft: TextDraft, workbook: Workbook, qtbot: QtBot) -> None:
    draft.write("title", "ახალი")
    assert title(workbook) == "ძველი"
    assert not draft.is_kept
    qtbot.waitUntil(lambda: draft.is_kept, timeout=PAUSE * 10)
    assert title(workbook) == "ახალი"


def test_what_is_typed_without_a_pause_is_undone_at_once(
    draft: TextDraft, desk: Desk, workbook: Workbook
) -> None:
    for length in range(1, 9):
        draft.write("title", "ახალი სახელი"[:length])
        QTest.qWait(LONGEST // 4)
    draft.flush()
    assert desk.saved > 1
    workbook.undo()
    assert title(workbook) == "ძველი"


def test_another_field_is_another_step(draft: TextDraft, workbook: Workbook) -> None:
    draft.write("title", "ახალი")
    draft.write("text", "ტექსტი")
    draft.flush()
    workbook.undo()
    assert (title(workbook), workbook.findings()[0].text) == ("ახალი", None)


def test_a_choice_is_saved_at_once(draft: TextDraft, workbook: Workbook) -> None:
    draft.put(aspect="problem")
    assert workbook.findings()[0].aspect == "problem"


def test_what_was_refused_is_tried_again(draft: TextDraft, desk: Desk, workbook: Workbook) -> None:
    desk.refuses = True
    draft.write("title", "ახალი")
    draft.flush()
    assert not draft.is_kept
    desk.refuses = False
    draft.write("title", "ახალი სათაური")
    draft.flush()
    assert title(workbook) == "ახალი სათაური"


def test_what_others_changed_comes_in_but_not_over_what_is_typed(draft: TextDraft) -> None:
    draft.write("title", "ჩემი")
    draft.reread({"title": "სხვისი", "text": "სხვისი"})
    assert (draft.value("title"), draft.value("text")) == ("ჩემი", "სხვისი")


def test_what_is_gone_is_not_saved(draft: TextDraft, desk: Desk) -> None:
    draft.write("title", "ახალი")
    draft.forget()
    draft.flush()
    assert desk.saved == 0


def test_opening_another_saves_the_one_before(draft: TextDraft, workbook: Workbook) -> None:
    draft.write("title", "ახალი")
    draft.open("", {})
    assert title(workbook) == "ახალი"
