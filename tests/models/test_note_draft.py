from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from ecomig_desktop.errors import Refused
from ecomig_desktop.models.note_draft import LONGEST, PAUSE, NoteDraft
from ecomig_desktop.workbook import Changed, Command, Workbook, commands


class Desk:
    """Runs commands and counts them; refuses while `full`."""

    def __init__(self, workbook: Workbook) -> None:
        self.workbook = workbook
        self.commands: list[Command] = []
        self.full = False

    def run(self, command: Command, *, joins: bool = False) -> Changed | None:
        if self.full:
            return None
        self.commands.append(command)
        return self.workbook.run(command, joins=joins)


@pytest.fixture
def desk(workbook: Workbook) -> Desk:
    return Desk(workbook)


@pytest.fixture
def draft(desk: Desk, qtbot: QtBot) -> NoteDraft:
    made = NoteDraft(desk.run, lambda: datetime(2016, 11, 15, 12, 41))
    made.begin(meeting=desk.workbook.meetings()[0].id, kind="problem")
    return made


def texts(desk: Desk) -> list[Any]:
    return [row.note.text for row in desk.workbook.notes()]


def test_an_empty_note_is_not_saved(draft: NoteDraft, desk: Desk) -> None:
    draft.put(kind="quote", hazard="flood")
    draft.flush()
    assert desk.commands == []
    assert draft.is_new and draft.is_kept


def test_the_first_text_makes_the_note_with_all_that_was_said(draft: NoteDraft, desk: Desk) -> None:
    draft.put(hazard="flood")
    draft.write("წყალი")
    draft.flush()
    (row,) = desk.workbook.notes()
    assert (row.note.text, row.note.kind, row.note.hazard) == ("წყალი", "problem", "flood")
    assert row.note.taken_at == "2016-11-15T12:41:00"
    assert draft.note.id == row.note.id


def test_a_pause_saves_what_was_typed(draft: NoteDraft, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(draft.created, timeout=20 * PAUSE):
        draft.write("სახლი")
    assert texts(desk) == ["სახლი"]


def test_steady_typing_does_not_put_off_saving(draft: NoteDraft, desk: Desk, qtbot: QtBot) -> None:
    draft.write("ა")
    text = "ა"
    for _ in range(200):
        qtbot.wait(LONGEST // 10)
        text += "ა"
        draft.write(text)
        if desk.commands:
            break
    assert desk.commands


def test_what_was_typed_without_a_pause_is_undone_at_once(
    draft: NoteDraft, desk: Desk, qtbot: QtBot
) -> None:
    desk.workbook.run(commands.add("person", family_name="აბაშიძე"))
    text = ""
    while len(desk.commands) < 3:
        text += "ა"
        draft.write(text)
        qtbot.wait(LONGEST // 10)
    draft.flush()
    assert texts(desk) == [text]
    desk.workbook.undo()
    assert texts(desk) == []
    desk.workbook.redo()
    assert texts(desk) == [text]
    assert desk.workbook.undo().intent == "add_note"
    assert desk.workbook.undo().intent == "add_person"


def test_after_a_pause_another_step_of_undo_begins(draft: NoteDraft, desk: Desk) -> None:
    for text in ("ერთი", "ერთი ორი"):
        draft.write(text)
        draft.flush()
    desk.workbook.undo()
    assert texts(desk) == ["ერთი"]


def test_typing_on_changes_the_same_note(draft: NoteDraft, desk: Desk) -> None:
    for text in ("ერთი", "ერთი ორი", "ერთი ორი სამი"):
        draft.write(text)
        draft.flush()
    assert texts(desk) == ["ერთი ორი სამი"]
    assert len(desk.commands) == 3


def test_one_pause_is_one_command(draft: NoteDraft, desk: Desk) -> None:
    for text in ("ე", "ერ", "ერთ", "ერთი"):
        draft.write(text)
    draft.flush()
    assert len(desk.commands) == 1


def test_an_edit_says_only_what_changed(draft: NoteDraft, desk: Desk) -> None:
    draft.write("სახლი")
    draft.flush()
    draft.put(kind="problem", hazard="landslide")
    (edit,) = desk.commands[-1].edits
    assert edit.values == {"hazard": "landslide"}  # type: ignore[union-attr]


def test_beginning_the_next_saves_the_one_before(draft: NoteDraft, desk: Desk) -> None:
    draft.write("პირველი")
    draft.begin(meeting=draft.note.meeting)
    draft.write("მეორე")
    draft.flush()
    assert sorted(texts(desk)) == ["მეორე", "პირველი"]


def test_what_was_refused_is_tried_again(draft: NoteDraft, desk: Desk) -> None:
    desk.full = True
    draft.write("სახლი")
    draft.flush()
    assert not draft.is_kept
    desk.full = False
    draft.flush()
    assert draft.is_kept and texts(desk) == ["სახლი"]


def test_text_is_kept_as_typed(draft: NoteDraft, desk: Desk) -> None:
    text = "  20\u00a0000 ლარი,\n\n\t„სახლი“ 🏠 \n"
    draft.write(text)
    draft.flush()
    assert texts(desk) == [text]


def test_somebody_elses_change_does_not_undo_what_is_being_typed(
    draft: NoteDraft, desk: Desk
) -> None:
    draft.write("სახლი")
    draft.flush()
    draft.write("სახლი და ეზო")
    other = desk.workbook.note(draft.note.id)
    assert other is not None
    draft.reread(other)
    assert draft.note.text == "სახლი და ეზო"
    draft.flush()
    assert texts(desk) == ["სახლი და ეზო"]


def test_a_note_that_is_gone_leaves_a_new_one_of_its_kind(draft: NoteDraft, desk: Desk) -> None:
    draft.write("სახლი")
    draft.flush()
    draft.forget()
    assert draft.is_new and draft.note.kind == "problem" and not draft.note.text


def test_a_photo_brings_even_an_empty_note_into_the_workbook(draft: NoteDraft, desk: Desk) -> None:
    note = draft.make_sure()
    assert desk.workbook.note(note) is not None


def test_too_long_a_text_is_refused_and_stays(workbook: Workbook, qtbot: QtBot) -> None:
    def run(command: Command, *, joins: bool) -> Changed | None:
        try:
            return workbook.run(command)
        except Refused:
            return None

    draft = NoteDraft(run)
    draft.begin(meeting=workbook.meetings()[0].id)
    draft.write("ა" * 100_001)
    draft.flush()
    assert not draft.is_kept
    assert len(draft.note.text or "") == 100_001
