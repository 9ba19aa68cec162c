"""Two coordinators worked on what came out of the meetings; both come home."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest

from ecomig_desktop.domain.outcome_tables import OUTCOME_TABLES
from ecomig_desktop.domain.outcomes import Activity
from ecomig_desktop.errors import Refused
from ecomig_desktop.merge import merge_files
from ecomig_desktop.merge.receipts import receipts, wrong_receipts
from ecomig_desktop.merge.salvage import salvage
from ecomig_desktop.merge.taking_out import standing_on, take_out
from ecomig_desktop.workbook import Workbook, commands
from ecomig_desktop.workbook import outcome_commands as outcomes
from ecomig_desktop.workbook.action_commands import moved
from ecomig_desktop.workbook.campaign_commands import delete_activity, edit_activity, make_list
from ecomig_desktop.workbook.cases import case_of
from ecomig_desktop.workbook.deciding import Rule, apply_rule, preview
from ecomig_desktop.workbook.disputes import Conflict
from ecomig_desktop.workbook.finding_commands import place_figure
from ecomig_desktop.workbook.versions import current_lines, keep_version, lines_of
from tests.coordinators import MRA, Coordinators, coordinators, disagree, lay, put
from tests.field import ANA, BEKA, Laptop, problems, state


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Coordinators:
    """The office, and both before they did anything."""
    return coordinators(tmp_path_factory.mktemp("made"))


@pytest.fixture
def both(made: Coordinators, tmp_path: Path) -> Coordinators:
    """The same, in folders of this test."""
    return made.again(tmp_path)


@pytest.fixture(scope="module")
def disagreed(made: Coordinators, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both went on with the same things: the office's workbook, and their files."""
    folder = tmp_path_factory.mktemp("disagreed")
    worked = made.again(folder)
    disagree(worked)
    for at, file in enumerate(worked.files):
        shutil.copy(file, folder / f"{at}.ecomig")
    return folder


@pytest.fixture
def office(disagreed: Path, made: Coordinators, tmp_path: Path) -> Iterator[Workbook]:
    """The office after both came home with what they disagree about."""
    laptop = made.office.copy_to(tmp_path / "office")
    with laptop.open() as workbook:
        merge_files(workbook, [disagreed / "0.ecomig", disagreed / "1.ecomig"])
        yield workbook


def found(workbook: Workbook) -> set[tuple[str, str, str]]:
    return {(each.table, each.column, each.reason) for each in workbook.conflicts()}


def only(workbook: Workbook) -> Conflict:
    (conflict,) = workbook.conflicts()
    return conflict


def numbered(workbook: Workbook) -> dict[str, str]:
    return {line.text or "": line.number for line in current_lines(workbook)}


def test_whoever_comes_first_the_workbook_is_the_same(
    disagreed: Path, made: Coordinators, tmp_path: Path
) -> None:
    files = [disagreed / "0.ecomig", disagreed / "1.ecomig"]
    states = []
    for at, order in enumerate((*permutations(files), [*files, *files])):
        laptop = made.office.copy_to(tmp_path / str(at))
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


def test_a_merge_is_taken_out_again(made: Coordinators, disagreed: Path, tmp_path: Path) -> None:
    laptop = made.office.copy_to(tmp_path / "office")
    before = laptop.state()
    with laptop.open() as workbook:
        merge_files(workbook, [disagreed / "0.ecomig", disagreed / "1.ecomig"])
        take_out(workbook, receipts(workbook)[-1].number)
        assert state(workbook) == before
        assert not list(wrong_receipts(workbook))
        merge_files(workbook, [disagreed / "1.ecomig", disagreed / "0.ecomig"])
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


def test_texts_of_one_finding_are_brought_together(both: Coordinators) -> None:
    with both.office.open() as workbook:
        text = next(each.text for each in workbook.findings()) or ""
    both.one.put("finding", both.finding, text=text.replace("ათი", "თორმეტი"))
    both.other.put("finding", both.finding, text=f"{text} ეს შემოწმდა.")
    both.come_home()
    with both.office.open() as workbook:
        proposal = case_of(workbook, only(workbook)).proposal
        assert proposal and proposal.clean
        assert "თორმეტი ოჯახი" in proposal.text and proposal.text.endswith("ეს შემოწმდა.")


def test_notes_joined_on_one_and_parted_on_the_other(both: Coordinators) -> None:
    """What was there and one takes away is gone; what the other puts beside it is there."""
    with both.one.open() as workbook:
        workbook.run(outcomes.part_from("finding_note", both.finding, both.notes[:1]))
    with both.other.open() as workbook:
        workbook.run(outcomes.join("finding_note", both.finding, both.notes[:2]))
    both.come_home()
    with both.office.open() as workbook:
        assert workbook.joined("finding_note", both.finding) == both.notes[1:2]
        assert workbook.conflicts() == []


def test_a_note_moved_to_two_findings_is_evidence_of_both(both: Coordinators) -> None:
    for laptop, name in ((both.one, "ა"), (both.other, "ბ")):
        with laptop.open() as workbook:
            to = put(workbook, "finding", name, title=name)
            workbook.run(outcomes.move_pair("finding_note", both.finding, to, both.notes[:1]))
    both.come_home()
    with both.office.open() as workbook:
        titles = {each.id: each.title for each in workbook.findings()}
        assert sorted(titles[row] or "" for row, _ in workbook.pairs("finding_note")) == ["ა", "ბ"]
        assert workbook.conflicts() == []


def test_others_that_both_moved_stand_where_each_put_them(both: Coordinators) -> None:
    """One change a move, so that only what both moved is asked about."""
    for laptop, row, at in ((both.one, 3, 0), (both.other, 0, 2)):
        with laptop.open() as workbook:
            move = moved(workbook.recommendations(), both.lines[row], at)
            assert move
            workbook.run(move)
    both.come_home()
    with both.office.open() as workbook:
        order = [each.id for each in workbook.recommendations()]
        assert order == [both.lines[at] for at in (3, 1, 2, 0)]
        assert workbook.conflicts() == []


def test_what_one_moves_and_the_other_deletes_is_asked_about(both: Coordinators) -> None:
    with both.one.open() as workbook:
        move = moved(workbook.recommendations(), both.lines[3], 0)
        assert move
        workbook.run(move)
    with both.other.open() as workbook:
        workbook.run(commands.delete("recommendation", both.lines[3]))
    both.come_home()
    with both.office.open() as workbook:
        assert found(workbook) == {("recommendation", "deleted", "values")}
        assert workbook.recommendations()[0].id == both.lines[3]


def test_versions_that_both_keep_on_one_day_are_two(both: Coordinators) -> None:
    for laptop, text in ((both.one, "ა"), (both.other, "ბ")):
        with laptop.open() as workbook:
            put(workbook, "recommendation", text, text=text, position=7.0)
            workbook.run(keep_version(workbook, at="2016-12-02T10:00", by="ნინო", title="მეორე"))
    both.come_home()
    with both.office.open() as workbook:
        second = [each for each in workbook.list_versions() if each.title == "მეორე"]
        said = [{line.text: line.number for line in lines_of(each)} for each in second]
        assert sorted(told.get("ა") or told.get("ბ") or "" for told in said) == ["5", "5"]
        assert workbook.conflicts() == []
        numbers = numbered(workbook)
        assert sorted(numbers.values()) == ["1", "2", "3", "4", "5", "6"]


def test_of_two_new_recommendations_the_one_that_was_laid_before_a_body_keeps_its_number(
    both: Coordinators,
) -> None:
    with both.one.open() as workbook:
        put(workbook, "recommendation", "ა", text="ა", position=5.0)
    with both.other.open() as workbook:
        new = put(workbook, "recommendation", "ბ", text="ბ", position=5.0)
        lay(workbook, "second", "2016-12-05", [new])
    both.come_home()
    with both.office.open() as workbook:
        assert (numbered(workbook)["ბ"], numbered(workbook)["ა"]) == ("5", "6")
        assert workbook.conflicts() == []


def test_a_number_that_both_gave_is_told_apart_and_each_version_says_its_own(
    both: Coordinators,
) -> None:
    for laptop, text in ((both.one, "ა"), (both.other, "ბ")):
        with laptop.open() as workbook:
            new = put(workbook, "recommendation", text, text=text, position=7.0, number="7")
            lay(workbook, text, "2016-12-05", [new])
    both.come_home()
    with both.office.open() as workbook:
        assert {numbered(workbook)["ა"], numbered(workbook)["ბ"]} == {"7", "7 (2)"}
        told = [lines_of(each)[-1].number for each in workbook.list_versions()[1:]]
        assert told == ["7", "7"]


def test_replies_that_both_write_down_are_both_there(both: Coordinators) -> None:
    for laptop, outcome in ((both.one, "accepted"), (both.other, "declined")):
        with laptop.open() as workbook:
            workbook.run(
                commands.add(
                    "reply", submission=both.submission, date="2017-01-10", outcome=outcome
                )
            )
    both.come_home()
    with both.office.open() as workbook:
        outcomes_told = {each.outcome for each in workbook.replies() if each.date == "2017-01-10"}
        assert outcomes_told == {"accepted", "declined"}
        assert workbook.conflicts() == []


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


@pytest.mark.parametrize("column", ["name", "address", "position", "hidden"])
def test_a_body_that_one_changes_and_the_other_uses_is_no_conflict(
    both: Coordinators, column: str
) -> None:
    value = {"position": 0.5, "hidden": True}.get(column, "სხვა")
    ships = outcomes.body_id("parliament")
    with both.one.open() as workbook:
        body = workbook.body(ships)
        assert body
        workbook.run(outcomes.edit_listed(body, **{column: value}))
    with both.other.open() as workbook:
        body = workbook.body(ships)
        assert body
        workbook.run(outcomes.address(both.lines[0], [body]))
    both.come_home()
    with both.office.open() as workbook:
        assert workbook.conflicts() == []
        assert getattr(workbook.body(ships), column) == value
        assert (both.lines[0], ships) in workbook.pairs("recommendation_body")


def test_figures_that_both_move_and_name_keep_both(both: Coordinators) -> None:
    with both.one.open() as workbook:
        figures = workbook.figures()
        workbook.run(place_figure(figures[0], figures[1:], 3))
    with both.other.open() as workbook:
        workbook.run(outcomes.edit_listed(workbook.figures()[0], title="სხვა"))
    both.come_home()
    with both.office.open() as workbook:
        assert workbook.conflicts() == []
        assert workbook.figures()[3].title == "სხვა"


def test_a_body_that_both_rename_is_asked_about_with_both_names(both: Coordinators) -> None:
    for laptop, name in ((both.one, "ა"), (both.other, "ბ")):
        with laptop.open() as workbook:
            body = workbook.body(MRA)
            assert body
            workbook.run(outcomes.edit_listed(body, name=name))
    both.come_home()
    with both.office.open() as workbook:
        assert {each.value for each in only(workbook).values} == {"ა", "ბ"}


def test_the_list_of_a_forum_that_both_make_is_one_list(both: Coordinators) -> None:
    for laptop, person in ((both.one, ANA), (both.other, BEKA)):
        with laptop.open() as workbook:
            workbook.run(make_list(forum(workbook)))
            workbook.run(commands.check_in(forum(workbook).meeting or "", person, "10:00"))
    both.come_home()
    with both.office.open() as workbook:
        meeting = forum(workbook).meeting or ""
        assert len(workbook.attendee_ids(meeting)) == 2
        assert workbook.forum_meetings() == {meeting: both.activity}
        assert workbook.conflicts() == []


def test_a_forum_that_one_deletes_and_somebody_comes_to_stays_with_its_list(
    both: Coordinators,
) -> None:
    with both.office.open() as workbook:
        workbook.run(make_list(forum(workbook)))
    base = both.office.export("base.ecomig")
    both.one.merge(base)
    both.other.merge(base)
    with both.one.open() as workbook:
        workbook.run(delete_activity(workbook, forum(workbook)))
    with both.other.open() as workbook:
        workbook.run(commands.check_in(forum(workbook).meeting or "", ANA, "10:00"))
        workbook.run(edit_activity(workbook, forum(workbook), title="სხვა"))
    both.come_home()
    with both.office.open() as workbook:
        while workbook.conflict_count():
            workbook.run(case_of(workbook, workbook.conflicts()[0]).choices[0].command)
        assert forum(workbook).title == "სხვა"
        assert len(workbook.attendee_ids(forum(workbook).meeting or "")) == 1
        assert workbook.scheduled_meetings() == workbook.meetings()[:-1]
        assert problems(workbook) == []


def test_a_forum_that_both_rename_is_decided_once_with_its_meeting(both: Coordinators) -> None:
    with both.office.open() as workbook:
        workbook.run(make_list(forum(workbook)))
    base = both.office.export("base.ecomig")
    for laptop, title in ((both.one, "ა"), (both.other, "ბ")):
        laptop.merge(base)
        with laptop.open() as workbook:
            workbook.run(edit_activity(workbook, forum(workbook), title=title))
    both.come_home()
    with both.office.open() as workbook:
        for at in range(2):
            activity, meeting = (case_of(workbook, each) for each in workbook.conflicts())
            assert (activity.twin, meeting.twin) == (meeting.record, activity.record)
            workbook.run((activity, meeting)[at].other("გ"))
            assert workbook.conflicts() == []
            assert forum(workbook).title == workbook.meetings()[-1].title == "გ"
            workbook.undo()


def test_supporters_who_turn_out_to_be_one_count_once_in_any_order(both: Coordinators) -> None:
    with both.one.open() as workbook:
        workbook.run(outcomes.join("recommendation_person", both.lines[0], [BEKA]))
        workbook.run(outcomes.join("activity_person", both.activity, [ANA]))
    with both.other.open() as workbook:
        workbook.run(commands.judge(ANA, BEKA, "same"))
    both.come_home()
    with both.office.open() as workbook:
        assert current_lines(workbook)[0].supporters == 1
        workbook.run(commands.part(ANA, BEKA))
        assert current_lines(workbook)[0].supporters == 2


def forum(workbook: Workbook) -> Activity:
    return next(each for each in workbook.activities() if each.kind == "public_forum")


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
    disagreed: Path, made: Coordinators, tmp_path: Path
) -> None:
    damaged, saved = tmp_path / "damaged.ecomig", tmp_path / "saved.ecomig"
    damaged.write_bytes(b"\0" * 4096 + (disagreed / "1.ecomig").read_bytes()[4096:])
    salvage(damaged, saved)
    whole, rest = (made.office.copy_to(tmp_path / name) for name in ("whole", "rest"))
    whole.merge(disagreed / "1.ecomig")
    rest.merge(saved)
    assert rest.state() == whole.state()
