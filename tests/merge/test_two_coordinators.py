"""Two coordinators worked on what came out of the meetings; both come home."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest

from ecomig_desktop.domain.outcome_tables import OUTCOME_TABLES
from ecomig_desktop.errors import Refused
from ecomig_desktop.merge import merge_files
from ecomig_desktop.merge.receipts import receipts, wrong_receipts
from ecomig_desktop.merge.salvage import salvage
from ecomig_desktop.merge.taking_out import standing_on, take_out
from ecomig_desktop.workbook import Workbook, commands
from ecomig_desktop.workbook import outcome_commands as outcomes
from ecomig_desktop.workbook.cases import case_of
from ecomig_desktop.workbook.deciding import Rule, apply_rule, preview
from ecomig_desktop.workbook.versions import lines_of
from tests.coordinators import (
    MRA,
    Coordinators,
    found,
    lay,
    only,
    put,
)
from tests.field import ANA, BEKA, Laptop, problems, state


@pytest.fixture
def office(both_home: Coordinators, tmp_path: Path) -> Iterator[Workbook]:
    """The office after both came home with what they disagree about."""
    laptop = both_home.office.copy_to(tmp_path / "office")
    with laptop.open() as workbook:
        merge_files(workbook, both_home.brought)
        yield workbook


def test_whoever_comes_first_the_workbook_is_the_same(
    both_home: Coordinators, tmp_path: Path
) -> None:
    files = both_home.brought
    states = []
    for at, order in enumerate((*permutations(files), [*files, *files])):
        laptop = both_home.office.copy_to(tmp_path / str(at))
        for file in order:
            laptop.merge(file)
        states.append(laptop.state())
    assert states[0] == states[1] == states[2]
    assert states[0].conflicts != "[]"


def test_something_of_every_table_was_worked_on(office: Workbook) -> None:
    held = {table for table, _ in office.records()}
    assert held >= {table.name for table in OUTCOME_TABLES}
    assert problems(office) == []


def test_each_conflict_can_be_decided_for_each_of_its_choices(office: Workbook) -> None:
    """But that what a body answered to does not go as long as its answer is there."""
    refused = []
    for key in office.conflict_keys():
        for at in range(2):
            before = office.conflict_keys()
            try:
                office.run(case_of(office, office.conflict(*key)).choices[at].command)
            except Refused as error:
                refused.append(f"{error.key} {error.facts['by']}".rpartition(" ")[0])
                continue
            assert key not in office.conflict_keys()
            office.undo()
            assert office.conflict_keys() == before
    assert refused == ["still_referenced reply_recommendation"]


def test_what_stays_after_all_comes_back_with_its_evidence(both: Coordinators) -> None:
    """But not what went by itself, or what rests on something that is gone since."""
    line, sets = both.lines[0], ("body", "finding", "note", "person")
    with both.one.open() as workbook:
        for table in ("reply_recommendation", "activity_recommendation"):
            owner = both.reply if table.startswith("reply") else both.activity
            workbook.run(outcomes.part_from(table, owner, [line]))
        workbook.run(outcomes.part_from("recommendation_person", line, [ANA]))
        workbook.run(commands.delete("recommendation", line))
        workbook.run(outcomes.part_from("finding_note", both.finding, both.notes[:1]))
        workbook.run(commands.delete("note", both.notes[0]))
    both.other.put("recommendation", line, priority="low")
    both.come_home()
    with both.office.open() as workbook:
        assert [workbook.joined(f"recommendation_{each}", line) for each in sets] == [[]] * 4
        workbook.run(case_of(workbook, only(workbook)).choices[0].command)
        assert [workbook.joined(f"recommendation_{each}", line) for each in sets] == [
            [MRA],
            [both.finding],
            [],
            [],
        ]
        assert problems(workbook) == []
        workbook.undo()
        assert found(workbook) == {("recommendation", "deleted", "values")}
        assert [workbook.joined(f"recommendation_{each}", line) for each in sets] == [[]] * 4


def test_what_is_brought_back_comes_with_its_evidence(both: Coordinators) -> None:
    with both.one.open() as workbook:
        workbook.run(outcomes.part_from("recommendation_finding", both.lines[0], [both.finding]))
        workbook.run(commands.delete("finding", both.finding))
    with both.other.open() as workbook:
        workbook.run(outcomes.join("finding_note", both.finding, both.notes[1:2]))
    both.come_home()
    with both.office.open() as workbook:
        workbook.run(case_of(workbook, only(workbook)).choices[0].command)
        assert workbook.joined("finding_note", both.finding) == sorted(both.notes[:2])
        assert workbook.conflicts() == []


def test_what_is_deleted_after_all_goes_out_of_every_set(both: Coordinators) -> None:
    with both.one.open() as workbook:
        workbook.run(commands.delete("recommendation", both.lines[1]))
    with both.other.open() as workbook:
        workbook.run(outcomes.join("activity_recommendation", both.activity, [both.lines[1]]))
        workbook.run(commands.edit("recommendation", both.lines[1], priority="low"))
    both.come_home()
    with both.office.open() as workbook:
        delete = case_of(workbook, only(workbook)).choices[1]
        workbook.run(delete.command)
        assert workbook.conflicts() == []
        assert workbook.joined("activity_recommendation", both.activity) == both.lines[:1]
        assert problems(workbook) == []


def test_a_rule_decides_them_and_is_taken_back_in_one_step(office: Workbook) -> None:
    before = list(office.records()), office.conflict_keys()
    rulings = preview(office, Rule(None, None, "later"))
    apply_rule(office, rulings)
    assert office.conflict_count() == sum(not each.decided for each in rulings)
    office.undo()
    assert (list(office.records()), office.conflict_keys()) == before


def test_a_merge_is_taken_out_again(both_home: Coordinators, tmp_path: Path) -> None:
    laptop = both_home.office.copy_to(tmp_path / "office")
    before = laptop.state()
    with laptop.open() as workbook:
        merge_files(workbook, both_home.brought)
        take_out(workbook, receipts(workbook)[-1].number)
        assert state(workbook) == before
        assert not list(wrong_receipts(workbook))
        merge_files(workbook, both_home.brought[::-1])
        assert workbook.conflict_count()


def test_what_was_built_on_a_merge_is_named_and_goes_with_it(office: Workbook) -> None:
    new = next(each for each in office.findings() if each.title == "სახლები")
    line = office.run(commands.add("recommendation", text="შემოწმდეს სახლები")).ids[0]
    office.run(outcomes.join("recommendation_finding", line, [new.id]))
    receipt = receipts(office)[-1].number
    standing = standing_on(office, receipt)
    assert ("recommendation_finding", "reference") in [(e.table, e.reason) for e in standing]
    take_out(office, receipt, with_later=True)
    assert problems(office) == []
    assert line in [each.id for each in office.recommendations()]
    assert office.joined("recommendation_finding", line) == []


def test_what_is_deleted_on_one_and_built_on_by_the_other_comes_back_whole(
    both: Coordinators,
) -> None:
    gone, note = both.lines[1], both.notes[2]
    with both.one.open() as workbook:
        workbook.run(commands.delete("recommendation", gone))
        workbook.run(commands.delete("note", note))
    with both.other.open() as workbook:
        for table, other in (("finding", both.finding), ("note", note), ("person", BEKA)):
            workbook.run(outcomes.join(f"recommendation_{table}", gone, [other]))
        workbook.run(outcomes.join("activity_recommendation", both.activity, [gone]))
        lay(workbook, "second", "2016-12-05", [])
    both.come_home()
    with both.office.open() as workbook:
        assert {each.reason for each in workbook.conflicts()} == {"gone"}
        assert [line.id for line in lines_of(workbook.list_versions()[1])] == both.lines
        while workbook.conflict_count():
            workbook.run(case_of(workbook, workbook.conflicts()[0]).choices[0].command)
        assert gone in [each.id for each in workbook.recommendations()]
        assert workbook.joined("recommendation_note", gone) == [note]
        assert problems(workbook) == []


@pytest.mark.parametrize("number", [1, 2, 3])
def test_workbooks_of_older_formats_take_part(tmp_path: Path, number: int) -> None:
    """Whoever still has an old copy, and whose file comes as it was before there were findings."""
    old = Path(__file__).parent.parent / "data" / f"format-{number}.ecomig"
    office, one = Laptop(tmp_path / "office"), Laptop(tmp_path / "one")
    for laptop in (office, one):
        shutil.copy(old, laptop.path)
    with one.open() as workbook:
        note = next(str(row["id"]) for table, row in workbook.records() if table == "note")
        finding = put(workbook, "finding", "new", title="ახალი")
        workbook.run(outcomes.join("finding_note", finding, [note]))
        workbook.run(outcomes.edit_listed(workbook.bodies()[0], name="სხვა"))
    office.merge(one.export(), Path(shutil.copy(old, tmp_path / "return.ecomig")))
    with office.open() as workbook:
        assert (finding, note) in workbook.pairs("finding_note")
        assert workbook.bodies()[0].name == "სხვა"
        assert problems(workbook) == []


def test_from_a_damaged_file_all_that_came_of_the_meetings_is_saved(
    both_home: Coordinators, tmp_path: Path
) -> None:
    damaged, saved = tmp_path / "damaged.ecomig", tmp_path / "saved.ecomig"
    damaged.write_bytes(b"\0" * 4096 + both_home.brought[1].read_bytes()[4096:])
    salvage(damaged, saved)
    whole, rest = (both_home.office.copy_to(tmp_path / name) for name in ("whole", "rest"))
    whole.merge(both_home.brought[1])
    rest.merge(saved)
    assert rest.state() == whole.state()
