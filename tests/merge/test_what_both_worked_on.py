"""Two coordinators worked on the same findings, list, bodies and forum; both come home."""

from __future__ import annotations

import pytest

from ecomig_desktop.workbook import commands
from ecomig_desktop.workbook import outcome_commands as outcomes
from ecomig_desktop.workbook.action_commands import moved
from ecomig_desktop.workbook.campaign_commands import delete_activity, edit_activity, make_list
from ecomig_desktop.workbook.cases import case_of
from ecomig_desktop.workbook.finding_commands import place_figure
from ecomig_desktop.workbook.versions import current_lines, keep_version, lines_of
from tests.coordinators import (
    MRA,
    Coordinators,
    forum,
    found,
    lay,
    numbered,
    only,
    put,
)
from tests.field import ANA, BEKA, problems


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
