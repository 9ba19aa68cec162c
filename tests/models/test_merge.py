from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from ecomig_desktop import models
from ecomig_desktop.merge import Merged, merge_files
from ecomig_desktop.models.foreseen import Foreseen
from ecomig_desktop.models.merge import MergeDraft
from ecomig_desktop.models.rows import NOWHERE
from ecomig_desktop.models.sources import COLUMNS, PickedFilesModel
from ecomig_desktop.workbook import Workbook, commands
from tests.trips import Trips


@pytest.fixture
def trips(tmp_path: Path) -> Trips:
    return Trips(tmp_path)


@pytest.fixture
def office(trips: Trips) -> Iterator[Workbook]:
    with trips.open_office() as opened:
        yield opened


@pytest.fixture
def draft(office: Workbook, qtbot: QtBot) -> Iterator[MergeDraft]:
    made = MergeDraft(office)
    yield made
    made.finish()


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A file that began as another workbook."""
    path = tmp_path / "სხვა.ecomig"
    with Workbook.create(path) as made:
        made.run(commands.add("person", given_name="ნინო"))
    return path


def look(draft: MergeDraft, qtbot: QtBot, *paths: Path) -> None:
    draft.add(paths)
    settle(draft, qtbot)


def settle(draft: MergeDraft, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not draft.busy)


def merge(draft: MergeDraft, qtbot: QtBot) -> Merged:
    with qtbot.waitSignal(draft.merged) as told:
        draft.merge()
    settle(draft, qtbot)
    return told.args[0]


def test_looking_tells_what_each_file_would_bring_and_writes_nothing(
    draft: MergeDraft, office: Workbook, trips: Trips, qtbot: QtBot
) -> None:
    before = office.digest()
    look(draft, qtbot, *trips.positions("თავმჯდომარე", "მოადგილე"))
    assert [each.result.laptop for each in draft.files if each.result] == ["ლეპტოპი-1", "ლეპტოპი-2"]
    assert draft.totals.files == 2
    assert draft.totals.conflicts == 1
    assert office.digest() == before


def test_a_merge_takes_only_what_is_ticked(
    draft: MergeDraft, office: Workbook, trips: Trips, qtbot: QtBot
) -> None:
    first, second = trips.positions("თავმჯდომარე", "მოადგილე")
    look(draft, qtbot, first, second)
    draft.take(second, False)
    settle(draft, qtbot)
    assert draft.totals.conflicts == 0
    merged = merge(draft, qtbot)
    assert [each.file for each in merged.files] == [first]
    person = office.person(trips.person)
    assert person is not None and person.position == "თავმჯდომარე"


def test_a_file_that_is_left_out_leaves_its_conflicts_to_the_others(
    draft: MergeDraft, trips: Trips, qtbot: QtBot
) -> None:
    files = trips.positions("თავმჯდომარე", "მოადგილე", "წევრი")
    look(draft, qtbot, *files)
    draft.take(files[0], False)
    settle(draft, qtbot)
    results = {each.path: each.result for each in draft.files}
    assert draft.totals.conflicts == 1
    assert (results[files[1]] or results[files[0]]) is not None


def test_the_same_file_under_another_name_came_before(
    draft: MergeDraft, trips: Trips, qtbot: QtBot, tmp_path: Path
) -> None:
    (file,) = trips.positions("თავმჯდომარე")
    again = tmp_path / "ასლი.ecomig"
    again.write_bytes(file.read_bytes())
    look(draft, qtbot, file, again)
    assert [each.came_before for each in draft.files] == [False, True]
    assert draft.totals.files == 1


def test_picking_a_file_twice_lists_it_once(draft: MergeDraft, trips: Trips, qtbot: QtBot) -> None:
    (file,) = trips.positions("თავმჯდომარე")
    look(draft, qtbot, file)
    look(draft, qtbot, file, file)
    assert [each.path for each in draft.files] == [file]


def test_a_file_of_another_workbook_has_to_be_ticked_by_hand(
    draft: MergeDraft, qtbot: QtBot, other: Path
) -> None:
    look(draft, qtbot, other)
    assert draft.files[0].can_bring
    assert not draft.files[0].taken
    draft.take(other, True)
    look(draft, qtbot, other)
    assert draft.files[0].taken


def test_a_damaged_file_is_told_of_and_the_others_are_merged(
    draft: MergeDraft, trips: Trips, qtbot: QtBot, tmp_path: Path
) -> None:
    damaged = tmp_path / "ცუდი.ecomig"
    damaged.write_bytes(b"not a workbook")
    (good,) = trips.positions("თავმჯდომარე")
    look(draft, qtbot, damaged, good)
    assert draft.files[0].result is not None and draft.files[0].result.refused is not None
    assert [each.file for each in merge(draft, qtbot).files] == [good]


def test_what_the_ticked_files_would_do_is_foreseen_record_by_record(
    draft: MergeDraft, trips: Trips, qtbot: QtBot
) -> None:
    first, second = trips.positions("თავმჯდომარე", "მოადგილე")
    look(draft, qtbot, first, second)
    assert {each.file for each in seen(draft)} == {first, second}
    draft.take(first, False)
    settle(draft, qtbot)
    (only,) = seen(draft)
    assert (only.kind, dict(only.after)) == ("changed", {"position": "მოადგილე"})


def test_nothing_is_foreseen_of_a_file_that_turns_out_to_be_of_another_workbook(
    draft: MergeDraft, qtbot: QtBot, other: Path
) -> None:
    look(draft, qtbot, other)
    assert seen(draft) == []


def test_a_file_that_was_merged_stays_on_the_desk_until_others_come(
    draft: MergeDraft, trips: Trips, qtbot: QtBot
) -> None:
    first, second = trips.positions("თავმჯდომარე", "მოადგილე")
    look(draft, qtbot, first)
    merge(draft, qtbot)
    assert [(each.merged, each.can_bring) for each in draft.files] == [(True, False)]
    assert seen(draft) == []
    look(draft, qtbot, second)
    assert [each.path for each in draft.files] == [second]


def test_a_file_is_let_go(draft: MergeDraft, trips: Trips, qtbot: QtBot) -> None:
    first, second = trips.positions("თავმჯდომარე", "მოადგილე")
    look(draft, qtbot, first, second)
    draft.let_go(first)
    settle(draft, qtbot)
    assert [each.path for each in draft.files] == [second]
    assert {each.file for each in seen(draft)} == {second}


def test_a_file_that_came_by_itself_and_has_nothing_new_is_passed_over(
    draft: MergeDraft, trips: Trips, qtbot: QtBot
) -> None:
    (file,) = trips.positions("თავმჯდომარე")
    look(draft, qtbot, file)
    merge(draft, qtbot)
    draft.add([file], watched=True)
    settle(draft, qtbot)
    assert (draft.files, draft.passed_over) == ((), 1)


def test_looking_is_put_off_and_gone_on_with(draft: MergeDraft, trips: Trips, qtbot: QtBot) -> None:
    (file,) = trips.positions("თავმჯდომარე")
    draft.add([file])
    draft.pause()
    settle(draft, qtbot)
    assert [each.path for each in draft.files] == [file]
    draft.resume()
    settle(draft, qtbot)
    assert draft.looked_at_all


def seen(draft: MergeDraft) -> list[Foreseen]:
    return [draft.foresight[at] for at in range(len(draft.foresight))]


def test_cancelling_lets_go_of_files_nobody_has_looked_at(
    draft: MergeDraft, trips: Trips, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slowly(*files: object, cancelled: Callable[[], bool], **how: Any) -> Merged:
        while not cancelled():  # else the file may have been looked at before
            time.sleep(0.001)
        return merge_files(*files, cancelled=cancelled, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(models.merge, "merge_files", slowly)
    draft.add(trips.positions("თავმჯდომარე"))
    draft.cancel()
    settle(draft, qtbot)
    assert draft.files == ()


def test_a_workbook_that_is_only_read_refuses(trips: Trips, qtbot: QtBot) -> None:
    files = trips.positions("თავმჯდომარე")
    with Workbook.open(trips.office, read_only=True) as reading:
        draft = MergeDraft(reading)
        with qtbot.waitSignal(draft.refused):
            draft.add(files)
        draft.finish()
        settle(draft, qtbot)


def test_the_model_shows_a_row_for_each_file_and_ticks_it(
    draft: MergeDraft, trips: Trips, qtbot: QtBot
) -> None:
    model = PickedFilesModel(draft, lambda picked, column: f"{column} {picked.path.stem}", str)
    look(draft, qtbot, *trips.positions("თავმჯდომარე"))
    assert (model.rowCount(), model.columnCount()) == (1, len(COLUMNS))
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.index(0, COLUMNS.index("laptop"), NOWHERE).data() == "laptop ლეპტოპი-1"
    model.toggle(model.index(0, 3))
    assert draft.taken == ()
