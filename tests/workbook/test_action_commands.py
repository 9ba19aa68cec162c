"""The list of actions: its order, what is laid before bodies, what they answer."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop.domain.outcomes import Recommendation
from ecomig_desktop.workbook import Put, Workbook, commands
from ecomig_desktop.workbook.action_commands import answered, moved, set_status, submit
from ecomig_desktop.workbook.versions import keep_version, lines_of

_POSITIONS = st.lists(st.one_of(st.none(), st.sampled_from((1.0, 1.0, 2.0, 3.5))), min_size=2)


def _listed(workbook: Workbook, many: int) -> list[str]:
    return [
        workbook.run(commands.add("recommendation", position=float(at), text=str(at))).ids[0]
        for at in range(many)
    ]


def _order(workbook: Workbook) -> list[str]:
    return [each.text or "" for each in workbook.recommendations()]


def test_moving_one_changes_one_record(workbook: Workbook) -> None:
    rows = _listed(workbook, 4)
    command = moved(workbook.recommendations(), rows[3], 1)
    assert command is not None
    changed = workbook.run(command)
    assert [row.id for row in changed.rows] == [rows[3]]
    assert _order(workbook) == ["0", "3", "1", "2"]


def test_where_it_stands_nothing_is_moved(workbook: Workbook) -> None:
    rows = _listed(workbook, 3)
    assert moved(workbook.recommendations(), rows[1], 1) is None


@given(_POSITIONS, st.data())
def test_every_place_can_be_reached_whatever_the_positions(
    positions: list[float | None], data: st.DataObject
) -> None:
    known = sorted(positions, key=lambda each: (each is None, each or 0.0))
    listed = [Recommendation(f"r{at:03}", position=each) for at, each in enumerate(known)]
    row = data.draw(st.sampled_from(listed)).id
    at = data.draw(st.integers(0, len(listed) - 1))
    others = [each.id for each in listed if each.id != row]
    wanted = [*others[:at], row, *others[at:]]
    command = moved(listed, row, at)
    places = {each.id: each.position for each in listed}
    for edit in command.edits if command else ():
        assert isinstance(edit, Put)
        places[edit.id or ""] = edit.values["position"]  # type: ignore[assignment]
    order = sorted(places, key=lambda each: (places[each] is None, places[each] or 0.0, each))
    assert order == wanted


def test_a_version_and_all_submissions_are_one_step(workbook: Workbook) -> None:
    row = _listed(workbook, 1)[0]
    bodies = workbook.bodies()[:3]
    made = keep_version(workbook, at="2016-11-28T10:00", by="ნინო").edits[0]
    assert isinstance(made, Put)
    workbook.run(submit(bodies, None, made, [row], scope="all"))
    (version,) = workbook.list_versions()
    assert [each.list_version for each in workbook.submissions()] == [version.id] * 3
    assert {each.body for each in workbook.submissions()} == {body.id for body in bodies}
    assert workbook.recommendations()[0].status == "submitted"
    assert lines_of(version)[0].status is None  # as it was when it was kept
    workbook.undo()
    assert not workbook.list_versions()
    assert not workbook.submissions()
    assert workbook.recommendations()[0].status is None


def test_an_answer_sets_the_status_in_one_step(workbook: Workbook) -> None:
    row = _listed(workbook, 1)[0]
    body = workbook.bodies()[0]
    made = keep_version(workbook, at="2016-11-28T10:00", by="ნინო").edits[0]
    assert isinstance(made, Put)
    workbook.run(submit([body], None, made))
    sent = workbook.submissions()[0].id
    reply = workbook.run(commands.add("reply", submission=sent)).ids[0]
    workbook.run(answered(reply, row, {"answer": "declined"}, "declined"))
    assert workbook.recommendations()[0].status == "declined"
    assert workbook.answers()[0].answer == "declined"
    workbook.undo()
    assert not workbook.answers()
    assert workbook.recommendations()[0].status is None


def test_a_status_is_set_and_taken_back(workbook: Workbook) -> None:
    row = _listed(workbook, 1)[0]
    workbook.run(set_status(row, "agreed"))
    assert workbook.recommendations()[0].status == "agreed"
    workbook.undo()
    assert workbook.recommendations()[0].status is None
