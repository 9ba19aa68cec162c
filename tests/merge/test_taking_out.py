"""Taking a merge back: the workbook is as if the file had never come, and later work stays."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ecomig_desktop.errors import Cancelled, Refused
from ecomig_desktop.merge.receipts import receipts, wrong_receipts
from ecomig_desktop.merge.taking_out import Standing, standing_on, take_out
from ecomig_desktop.workbook import Workbook, commands
from tests.field import ANA, BEKA, GIA, MEETING, Laptop, State, field_world, fingerprint, problems

Three = tuple[Laptop, Laptop, Laptop]


@pytest.fixture
def laptops(tmp_path: Path) -> Three:
    return field_world(tmp_path)


def taken_out(office: Laptop, receipt: int, file: int | None = None) -> State:
    with office.open() as workbook:
        take_out(workbook, receipt, file)
        assert problems(workbook) == []
        assert list(wrong_receipts(workbook)) == []
    return office.state()


def standing(office: Laptop, receipt: int, file: int | None = None) -> list[Standing]:
    with office.open() as workbook:
        return standing_on(workbook, receipt, file)


def test_a_merge_that_is_taken_back_was_never_done(laptops: Three) -> None:
    office, one, two = laptops
    one.put("person", ANA, phone="1")
    two.put("person", ANA, phone="2")
    two.put("person", GIA, given_name="გია")
    before = office.state()
    office.merge(one.export(), two.export())
    assert office.state() != before
    assert taken_out(office, 1) == before


def test_what_was_taken_out_comes_back_with_its_file(laptops: Three) -> None:
    office, one, _ = laptops
    one.put("person", GIA, given_name="გია")
    returned = one.export()
    office.merge(returned)
    after = office.state()
    taken_out(office, 1)
    (result,) = office.merge(returned)
    assert result.new == 1
    assert office.state() == after


def test_the_backup_from_before_brings_it_back(laptops: Three) -> None:
    office, one, _ = laptops
    one.put("person", GIA, given_name="გია")
    office.merge(one.export())
    after = office.state()
    with office.open() as workbook:
        name = take_out(workbook, 1).backup
    office.merge(office.folder / "workbook backups" / name)
    assert office.state().digest == after.digest


def test_one_file_of_several_is_taken_out(laptops: Three) -> None:
    office, one, two = laptops
    one.put("person", ANA, phone="1")
    two.put("person", BEKA, phone="2")
    alone = office.copy_to(office.folder.parent / "alone")
    files = one.export(), two.export()
    office.merge(*files)
    alone.merge(files[1])
    assert taken_out(office, 1, 0) == alone.state()


def test_later_work_on_other_records_stays(laptops: Three) -> None:
    office, one, _ = laptops
    one.put("person", GIA, given_name="გია")
    office.merge(one.export())
    office.put("person", BEKA, phone="later")
    taken_out(office, 1)
    with office.open() as workbook:
        assert workbook.person(GIA) is None
        beka = workbook.person(BEKA)
        assert beka is not None
        assert beka.phone == "later"


def test_a_decision_made_on_it_is_named_and_nothing_is_taken_out(laptops: Three) -> None:
    office, one, _ = laptops
    one.put("person", ANA, phone="1")
    office.put("person", ANA, phone="0")
    office.merge(one.export())
    office.put("person", ANA, phone="0")
    content = fingerprint(office.path)
    (found,) = standing(office, 1)
    assert (found.table, found.id, found.columns, found.reason) == (
        "person", ANA, ("phone",), "edit",
    )  # fmt: skip
    with office.open() as workbook, pytest.raises(Refused) as caught:
        take_out(workbook, 1)
    assert caught.value.key == "later_work_stands"
    assert caught.value.facts["count"] == 1
    assert fingerprint(office.path) == content


def test_what_stands_on_it_can_be_taken_out_as_well(laptops: Three) -> None:
    office, one, _ = laptops
    one.put("person", ANA, phone="1")
    one.put("person", GIA, given_name="გია")
    office.put("person", ANA, phone="0")
    before = office.state()
    office.merge(one.export())
    office.put("person", ANA, phone="decided")
    with office.open() as workbook:
        workbook.run(commands.check_in(MEETING, GIA, "12:00"))
        workbook.run(commands.set_status(MEETING, GIA, "absent"))
    office.put("person", BEKA, phone="other")
    assert len(standing(office, 1)) == 3
    with office.open() as workbook:
        take_out(workbook, 1, with_later=True)
        assert problems(workbook) == []
        assert list(wrong_receipts(workbook)) == []
        beka = workbook.person(BEKA)
        assert beka is not None
        assert beka.phone == "other"
        workbook.run(commands.edit("person", BEKA, phone=None))
        assert workbook.digest() == before.digest
        assert problems(workbook) == []


def test_nothing_is_written_twice_under_one_number(laptops: Three) -> None:
    """What was exported before own work was taken out comes home and contradicts nothing."""
    office, one, two = laptops
    one.put("person", GIA, given_name="გია")
    office.merge(one.export())
    office.put("person", GIA, phone="taken out")
    exported = office.export()
    with office.open() as workbook:
        take_out(workbook, 1, with_later=True)
        workbook.run(commands.edit("person", BEKA, phone="after"))
    office.put("person", BEKA, email="later@example.org")
    for file in (exported, office.export("second.ecomig")):
        (result,) = two.merge(file)
        assert result.refused is None
    (result,) = office.merge(exported)
    assert (result.refused, result.again) == (None, 2)
    with office.open() as workbook:
        gia = workbook.person(GIA)
        assert gia is not None
        assert gia.phone == "taken out"


def test_a_record_that_points_at_what_came_stands_on_it(laptops: Three) -> None:
    office, one, _ = laptops
    one.put("person", GIA, given_name="გია")
    office.merge(one.export())
    with office.open() as workbook:
        workbook.run(commands.check_in(MEETING, GIA, "12:00"))
    (found,) = standing(office, 1)
    assert (found.table, found.reason) == ("attendance", "reference")


def test_what_a_later_file_of_the_laptop_adds_stands_on_the_first(laptops: Three) -> None:
    office, one, _ = laptops
    one.put("person", GIA, given_name="გია")
    office.merge(one.export("first.ecomig"))
    one.put("person", GIA, phone="2")
    office.merge(one.export("second.ecomig"))
    (found,) = standing(office, 1)
    assert (found.id, found.columns) == (GIA, ("phone",))
    assert standing(office, 2) == []


def test_a_later_file_that_stands_alone_leaves_a_gap(laptops: Three) -> None:
    office, one, _ = laptops
    one.put("person", GIA, given_name="გია")
    office.merge(one.export("first.ecomig"))
    one.put("person", BEKA, phone="2")
    office.merge(second := one.export("second.ecomig"))
    replica = next(iter(office.merge(second)[0].ranges), None)
    assert replica is None
    taken_out(office, 1)
    with office.open() as workbook:
        ((replica, gaps),) = workbook.gaps().items()
        assert gaps == [(1, 1)]
    (result,) = office.merge(second)
    assert (result.new, result.gaps) == (1, {})


def test_a_conflict_that_came_goes_with_its_file(laptops: Three) -> None:
    office, one, two = laptops
    one.put("person", ANA, phone="1")
    two.put("person", ANA, phone="2")
    office.merge(one.export())
    before = office.state()
    office.merge(two.export())
    with office.open() as workbook:
        assert workbook.conflict_count() == 1
    assert taken_out(office, 2) == before


def test_attachments_go_with_the_last_record_that_has_them(laptops: Three) -> None:
    office, one, two = laptops
    for laptop, data in ((one, b"only one"), (two, b"both"), (one, b"both")):
        with laptop.open() as workbook:
            workbook.attach("meeting", MEETING, "x.txt", "text/plain", data)
    office.merge(one.export(), two.export())
    taken_out(office, 1, 0)
    with office.open() as workbook:
        (left,) = workbook.attachments(MEETING)
        assert workbook.attachment_bytes(str(left.content_hash)) == b"both"
        assert workbook.missing_attachments() == []


def test_taking_out_twice_or_what_never_came_is_refused(laptops: Three) -> None:
    office, one, _ = laptops
    one.put("person", GIA, given_name="გია")
    office.merge(one.export())
    taken_out(office, 1)
    with office.open() as workbook:
        for number, file, key in (
            (1, None, "nothing_to_take_out"),
            (1, 0, "nothing_to_take_out"),
            (1, 5, "no_such_source"),
            (2, None, "nothing_to_take_out"),
            (9, None, "no_such_receipt"),
        ):
            with pytest.raises(Refused) as caught:
                take_out(workbook, number, file)
            assert caught.value.key == key


def test_cancelling_takes_nothing_out(laptops: Three) -> None:
    office, one, _ = laptops
    one.put("person", GIA, given_name="გია")
    office.merge(one.export())
    before = office.state()
    with office.open() as workbook, pytest.raises(Cancelled):
        take_out(workbook, 1, cancelled=lambda: True)
    assert office.state() == before


def test_work_after_a_new_laptop_id_is_later_too(laptops: Three) -> None:
    """A workbook that was moved to another folder writes under a new id."""
    office, one, _ = laptops
    one.put("person", GIA, given_name="გია")
    office.merge(one.export())
    moved = office.copy_to(office.folder.parent / "moved")
    moved.put("person", GIA, phone="later")
    assert [each.columns for each in standing(moved, 1)] == [("phone",)]


EDITS = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.sampled_from([ANA, BEKA, GIA]),
        st.sampled_from(["phone", "email", "deleted"]),
        st.integers(0, 2),
    ),
    max_size=8,
)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(edits=EDITS, out=st.integers(0, 1), order=st.permutations([0, 1]), later=st.booleans())
def test_whatever_came_the_rest_is_as_if_it_came_alone(
    tmp_path_factory: pytest.TempPathFactory,
    edits: list[tuple[int, str, str, int]],
    out: int,
    order: list[int],
    later: bool,
) -> None:
    office, *others = field_world(tmp_path_factory.mktemp("out"))
    for who, row, column, value in edits:
        _edit((office, *others)[who], row, column, value)
    files = [laptop.export() for laptop in others]
    alone = office.copy_to(office.folder.parent / "alone")
    office.merge(*(files[index] for index in order))
    alone.merge(files[1 - out])
    with office.open() as workbook:
        if later:
            workbook.run(commands.edit("meeting", MEETING, place="მერე"))
        came = receipts(workbook)
        index = next(
            (at for at, each in enumerate(came[0].files) if each.ranges and order[at] == out), None
        ) if came else None  # fmt: skip
        if index is None:
            return
        found = standing_on(workbook, 1, index)
        assert found == []
        take_out(workbook, 1, index)
        assert problems(workbook) == []
        assert list(wrong_receipts(workbook)) == []
        if later:
            workbook.undo()
    expected = alone.state()
    now = office.state()
    if later:
        now = replace(now, log=(), conflicts="")
        expected = replace(expected, log=(), conflicts="")
    assert now == expected


def _edit(laptop: Laptop, row: str, column: str, value: int) -> None:
    with laptop.open() as workbook:
        if column != "deleted":
            workbook.run(commands.edit("person", row, **{column: str(value)}))
        elif _is_free(workbook, row):
            workbook.run(commands.delete("person", row))


def _is_free(workbook: Workbook, row: str) -> bool:
    return row != ANA and workbook.person(row) is not None
