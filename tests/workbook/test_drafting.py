"""From a command to its changes: rules hold for the whole command, and nothing is said twice."""

from __future__ import annotations

import pytest

from ecomig_desktop.domain.change import derived_row_id, new_row_id
from ecomig_desktop.errors import Refused
from ecomig_desktop.workbook import Command, Delete, Put, Workbook, commands, drafting
from tests.field import ANA, BEKA, GIA, MEETING, NOTE, problems, state

AT = commands.attendance_id(MEETING, ANA)


def refused(workbook: Workbook, *edits: Put | Delete) -> Refused:
    """Why a command is refused; that nothing of it is written is checked on the way."""
    before = state(workbook)
    with pytest.raises(Refused) as refusal:
        workbook.run(Command("try_it", edits))
    assert state(workbook) == before
    return refusal.value


def said(workbook: Workbook, *edits: Put | Delete) -> int:
    """How many changes a command writes; the workbook is whole after it."""
    before = workbook.change_count()
    workbook.run(Command("try_it", edits))
    assert problems(workbook) == []
    return workbook.change_count() - before


@pytest.fixture(autouse=True)
def introduced(workbook: Workbook) -> None:
    """The laptop has said which one it is, so that changes can be counted."""
    workbook.run(commands.edit("person", BEKA, position="ექიმი"))


def test_setting_what_is_so_already_says_nothing(workbook: Workbook) -> None:
    assert said(workbook, Put("person", {"given_name": "ანა"}, ANA)) == 0
    assert said(workbook, Put("person", {}, ANA)) == 0
    assert said(workbook, Put("attendance", {"meeting": MEETING, "person": ANA})) == 0
    assert workbook.undo_intent() != "try_it"


def test_there_and_back_in_one_command_says_nothing(workbook: Workbook) -> None:
    edits = (Put("person", {"given_name": "x"}, ANA), Put("person", {"given_name": "ანა"}, ANA))
    assert said(workbook, *edits) == 0


def test_made_and_deleted_in_one_command_says_nothing(workbook: Workbook) -> None:
    assert said(workbook, Put("person", {"given_name": "x"}, GIA), Delete("person", GIA)) == 0


def test_deleted_and_brought_back_in_one_command_says_nothing(workbook: Workbook) -> None:
    edits = (Delete("attendance", AT), Put("attendance", {}, AT, restore=True))
    assert said(workbook, *edits) == 0


def test_deleted_and_made_again_in_one_command_keeps_only_what_was_said_anew(
    workbook: Workbook,
) -> None:
    made = Put("attendance", {"meeting": MEETING, "person": ANA, "status": "absent"})
    assert said(workbook, Delete("attendance", AT), made) == 1
    record = workbook.record("attendance", AT)
    assert record is not None
    assert (record["status"], record["arrived_at"]) == ("absent", None)


def test_several_edits_of_one_row_are_one_change(workbook: Workbook) -> None:
    edits = (Put("person", {"given_name": "x"}, ANA), Put("person", {"phone": "5"}, ANA))
    assert said(workbook, *edits) == 1


def test_a_new_row_with_nothing_in_it_is_a_row(workbook: Workbook) -> None:
    assert said(workbook, Put("person", {}, GIA)) == 1
    assert workbook.person(GIA) is not None


def test_a_new_row_gets_an_id(workbook: Workbook) -> None:
    changed = workbook.run(commands.add("person", given_name="გია"))
    assert workbook.person(changed.ids[0]) is not None
    assert changed.rows[0].kind == "added"


def test_a_derived_id_follows_from_its_parts(workbook: Workbook) -> None:
    changed = workbook.run(commands.check_in(MEETING, BEKA, "10:00"))
    assert changed.ids == (commands.attendance_id(MEETING, BEKA),)
    values = {"meeting": MEETING.upper(), "person": BEKA.upper(), "status": "absent"}
    assert workbook.run(commands.add("attendance", **values)).ids == changed.ids


def test_a_derived_id_is_not_chosen(workbook: Workbook) -> None:
    values = {"meeting": MEETING, "person": BEKA}
    assert refused(workbook, Put("attendance", values, new_row_id())).key == "derived_id"
    assert refused(workbook, Put("attendance", {"person": BEKA})).key == "needs_column"
    assert refused(workbook, Put("attendance", {"person": BEKA}, AT)).key == "derived_fixed"
    assert refused(workbook, Put("attendance", {"person": None}, AT)).key == "derived_fixed"


def test_a_reference_points_at_a_record(workbook: Workbook) -> None:
    nowhere = new_row_id()
    assert refused(workbook, Put("note", {"speaker": nowhere}, NOTE)).key == "dangling"
    assert refused(workbook, Put("note", {"speaker": MEETING}, NOTE)).key == "dangling"
    assert refused(workbook, Put("note", {"speaker": "Ana"}, NOTE)).key == "not_an_id"
    note = Put("note", {"speaker": GIA}, NOTE)
    assert refused(workbook, note, Put("person", {}, GIA), Delete("person", GIA)).key == "dangling"


def test_what_one_command_makes_it_may_point_at_in_any_order(workbook: Workbook) -> None:
    assert said(workbook, Put("note", {"speaker": GIA}, NOTE), Put("person", {}, GIA)) == 2


def test_what_is_pointed_at_is_not_deleted(workbook: Workbook) -> None:
    assert refused(workbook, Delete("person", ANA)).key == "still_referenced"
    assert refused(workbook, Delete("meeting", MEETING)).key == "still_referenced"
    assert said(workbook, Delete("person", ANA), Delete("attendance", AT)) == 2


def test_what_no_longer_points_does_not_hold(workbook: Workbook) -> None:
    workbook.run(commands.edit("note", NOTE, speaker=BEKA))
    assert refused(workbook, Delete("person", BEKA)).key == "still_referenced"
    assert said(workbook, Put("note", {"speaker": None}, NOTE), Delete("person", BEKA)) == 2


def test_an_attachment_says_itself_what_it_belongs_to(workbook: Workbook) -> None:
    changed = workbook.attach("note", ANA, "x.txt", "text/plain", b"x")
    record = workbook.record("attachment", changed.ids[0])
    assert record is not None
    assert record["record_table"] == "person"
    assert refused(workbook, Delete("person", ANA)).key == "still_referenced"


def test_what_is_not_there_is_not_deleted_or_brought_back(workbook: Workbook) -> None:
    assert refused(workbook, Delete("person", GIA)).key == "no_such_row"
    assert refused(workbook, Delete("note", ANA)).key == "no_such_row"
    assert (
        refused(workbook, Delete("attendance", AT), Delete("attendance", AT)).key == "no_such_row"
    )
    assert refused(workbook, Put("person", {}, GIA, restore=True)).key == "no_such_row"


def test_a_deleted_row_that_is_put_again_starts_empty(workbook: Workbook) -> None:
    workbook.run(commands.delete("attendance", AT))
    workbook.run(commands.set_status(MEETING, ANA, "invited"))
    record = workbook.record("attendance", AT)
    assert record is not None
    assert (record["status"], record["arrived_at"]) == ("invited", None)
    assert problems(workbook) == []


def test_a_deleted_row_that_is_brought_back_is_as_it_was(workbook: Workbook) -> None:
    before = workbook.record("attendance", AT)
    workbook.run(commands.delete("attendance", AT))
    workbook.run(commands.restore("attendance", AT))
    assert workbook.record("attendance", AT) == before
    assert problems(workbook) == []


def test_a_row_is_not_brought_back_to_point_at_nothing(workbook: Workbook) -> None:
    workbook.run(commands.delete("attendance", AT))
    workbook.run(commands.delete("person", ANA))
    assert refused(workbook, Put("attendance", {}, AT, restore=True)).key == "dangling"
    both = (Put("attendance", {}, AT, restore=True), Put("person", {}, ANA, restore=True))
    assert said(workbook, *both) == 2


def test_a_row_is_not_brought_back_as_somebody_elses(workbook: Workbook) -> None:
    workbook.run(commands.delete("attendance", AT))
    put = Put("attendance", {"person": BEKA}, AT, restore=True)
    assert refused(workbook, put).key == "derived_fixed"


def test_bringing_back_what_is_there_says_nothing(workbook: Workbook) -> None:
    assert said(workbook, Put("person", {}, ANA, restore=True)) == 0


def test_one_id_may_name_rows_of_two_tables(workbook: Workbook) -> None:
    assert said(workbook, Put("note", {"text": "ა"}, ANA), Put("theme", {"title": "ბ"}, ANA)) == 2
    assert said(workbook, Delete("theme", ANA)) == 1
    assert workbook.person(ANA) is not None
    assert workbook.note(ANA) is not None


@pytest.mark.parametrize(
    "edit",
    [
        Put("persons", {}), Put("person", {"x": 1}), Put("person", {"id": ANA}),
        Put("person", {}, "1"),
        Delete("change", ANA), Delete("person", "x"), Put("person", {"gender": "x"}),
    ],
)  # fmt: skip
def test_a_wrong_edit_refuses_the_whole_command(workbook: Workbook, edit: Put | Delete) -> None:
    refused(workbook, Put("person", {"given_name": "x"}, ANA), edit)


def test_a_row_in_the_log_is_what_other_laptops_can_read(workbook: Workbook) -> None:
    assert derived_row_id("attendance", [MEETING, ANA]) == AT
    with pytest.raises(ValueError, match="intent"):
        workbook.run(Command("Not an intent!", (Put("person", {"phone": "1"}, ANA),)))


def test_many_edits_at_once_are_what_they_are_one_by_one(
    workbook: Workbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    new, gone = new_row_id(), new_row_id()
    said(workbook, Put("person", {"given_name": "ელა", "phone": "555"}, gone))
    said(workbook, Delete("person", gone))
    monkeypatch.setattr(drafting, "_FEW", 0)
    known = {"meeting": MEETING, "person": BEKA, "status": "present"}
    edits = (
        Put("person", {"given_name": "დათა"}, new),
        Put("person", {"position": "ექიმი"}, new),
        Put("person", {"given_name": "ანა"}, ANA),
        Put("person", {"given_name": "ელა"}, gone),
        Put("attendance", {"meeting": MEETING, "person": new}),
        Put("attendance", {"meeting": MEETING, "person": gone}),
        Put("attendance", known),
    )
    assert said(workbook, *edits) == 5
    rows = {str(row["id"]): row for _, row in workbook.records()}
    assert rows[new]["position"] == "ექიმი"
    assert (rows[gone]["given_name"], rows[gone]["phone"]) == ("ელა", None)
    assert rows[commands.attendance_id(MEETING, BEKA)]["status"] == "present"
    assert refused(workbook, Put("attendance", {"meeting": MEETING})).key == "needs_column"
    assert refused(workbook, Put("person", {}, "A" * 36)).key == "not_an_id"
