"""Whatever is done to findings, the list of actions, submissions and the campaign is one step,
which is taken back and done again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count

import pytest

from ecomig_desktop.domain.outcomes import Activity, Body, Series
from ecomig_desktop.workbook import Command, Put, Workbook, commands
from ecomig_desktop.workbook import action_commands as actions
from ecomig_desktop.workbook import campaign_commands as campaign
from ecomig_desktop.workbook import finding_commands as findings
from ecomig_desktop.workbook import outcome_commands as outcomes
from ecomig_desktop.workbook.versions import keep_version
from tests.coordinators import MRA, NEA, Coordinators, coordinators
from tests.field import ANA, BEKA

Deed = Callable[[Workbook, Coordinators], Command | None]


def body(workbook: Workbook, row: str) -> Body:
    return next(each for each in workbook.bodies(hidden=True) if each.id == row)


def activity(workbook: Workbook, row: str) -> Activity:
    return next(each for each in workbook.activities() if each.id == row)


def series(workbook: Workbook) -> Series:
    return workbook.series()[0]


def version(workbook: Workbook) -> Put:
    (made,) = keep_version(workbook, at="2016-12-24T10:00", by="ნინო").edits
    assert isinstance(made, Put)
    return made


DEEDS: dict[str, Deed] = {
    "join": lambda w, b: outcomes.join("finding_note", b.finding, b.notes),
    "part_from": lambda w, b: outcomes.part_from("finding_note", b.finding, b.notes[:1]),
    "move_pair": lambda w, b: outcomes.move_pair(
        "recommendation_note", b.lines[0], b.lines[1], b.notes[:1]
    ),
    "address": lambda w, b: outcomes.address(b.lines[0], w.bodies()),
    "edit_listed": lambda w, b: outcomes.edit_listed(body(w, NEA), name="სხვა"),
    "edit_listed, a record already": lambda w, b: outcomes.edit_listed(body(w, MRA), hidden=True),
    "edit_listed, an indicator": lambda w, b: outcomes.edit_listed(w.figures()[2], hidden=True),
    "add_listed": lambda w, b: outcomes.add_listed("indicator", title="ჭაბურღილები"),
    "in_order": lambda w, b: outcomes.in_order("recommendation", b.lines[::-1]),
    "new_finding": lambda w, b: findings.new_finding(b.notes, title="ახალი"),
    "file_finding": lambda w, b: findings.file_finding(
        b.finding, w.themes()[1].id, "resource", [], 0
    ),
    "place_figure": lambda w, b: findings.place_figure(w.figures()[0], w.figures()[1:], 4),
    "delete a finding": lambda w, b: Command(
        "delete_finding",
        (
            *outcomes.part_from("recommendation_finding", b.lines[0], [b.finding]).edits,
            *commands.delete("finding", b.finding).edits,
        ),
    ),
    "delete a recommendation": lambda w, b: commands.delete("recommendation", b.lines[3]),
    "moved": lambda w, b: actions.moved(w.recommendations(), b.lines[0], 3),
    "set_status": lambda w, b: actions.set_status(b.lines[1], "carried_out"),
    "keep_version": lambda w, b: keep_version(w, at="2016-12-24T10:00", by="ნინო"),
    "submit": lambda w, b: actions.submit(w.bodies()[:3], None, version(w), b.lines, scope="all"),
    "answered": lambda w, b: actions.answered(
        b.reply, b.lines[1], {"answer": "declined", "text": "არა"}, "declined"
    ),
    "delete a reply": lambda w, b: commands.delete("reply", b.reply),
    "supporters": lambda w, b: outcomes.join("recommendation_person", b.lines[0], [ANA, BEKA]),
    "edit_activity": lambda w, b: campaign.edit_activity(
        w, activity(w, b.activity), title="სხვა", date="2017-01-01"
    ),
    "make_list": lambda w, b: campaign.make_list(activity(w, b.activity)),
    "delete_activity": lambda w, b: campaign.delete_activity(w, activity(w, b.activity)),
    "meet_bodies": lambda w, b: campaign.meet_bodies(b.activity, w.bodies()),
    "meet_new": lambda w, b: campaign.meet_new(b.activity, "ეკა", "ბერიძე"),
    "next_episode": lambda w, b: campaign.next_episode(series(w), w.activities()),
    "delete_series": lambda w, b: campaign.delete_series(w, b.series),
}


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Coordinators:
    return coordinators(tmp_path_factory.mktemp("office"))


@pytest.fixture(scope="module")
def workbook(both: Coordinators) -> Iterator[Workbook]:
    """One for all: every test leaves it as it was."""
    with both.office.open() as workbook:
        yield workbook


def dump(workbook: Workbook) -> dict[tuple[str, str], dict[str, object]]:
    return {(table, str(row["id"])): dict(row) for table, row in workbook.records()}


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS)
def test_it_is_one_step_back_and_forth(workbook: Workbook, both: Coordinators, deed: Deed) -> None:
    before = dump(workbook)
    command = deed(workbook, both)
    assert command is not None
    changed = workbook.run(command)
    after = dump(workbook)
    touched = {(row.table, row.id) for row in changed.rows}
    assert touched >= {key for key in before | after if before.get(key) != after.get(key)} != set()
    for _ in range(2):
        workbook.undo()
        assert dump(workbook) == before
        workbook.redo()
        assert dump(workbook) == after
    workbook.undo()


def test_what_was_deleted_is_put_back_by_the_way_of_its_own(
    workbook: Workbook, both: Coordinators
) -> None:
    before = dump(workbook)
    for command in (
        campaign.delete_activity(workbook, activity(workbook, both.activity)),
        campaign.delete_series(workbook, both.series),
    ):
        workbook.run(command)
        workbook.run(campaign.undeletion(command))
        assert dump(workbook) == before


def test_all_of_them_one_after_the_other_are_taken_back(
    workbook: Workbook, both: Coordinators
) -> None:
    before, steps = dump(workbook), count()
    for name, deed in DEEDS.items():
        command = None if name.startswith(("delete", "move_pair")) else deed(workbook, both)
        if command is not None and workbook.run(command).rows:
            next(steps)
    done = next(steps)
    assert done > 20
    for _ in range(done):
        workbook.undo()
    assert dump(workbook) == before
