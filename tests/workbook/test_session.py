"""One open workbook: transactions, batches, and memory that agrees with the file whatever fails."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from ecomig_desktop.errors import Refused
from ecomig_desktop.example.plan import default_plan
from ecomig_desktop.store import changelog, file, listing
from ecomig_desktop.workbook import Command, Put, Workbook, commands
from ecomig_desktop.workbook.opening import create_file
from tests.field import ANA, BEKA, MEETING, HandClock, Laptop, fingerprint, problems, state


def test_a_refused_command_in_a_batch_takes_nothing_else_with_it(workbook: Workbook) -> None:
    with workbook.batch():
        workbook.run(commands.edit("person", ANA, phone="1"))
        with pytest.raises(Refused):
            workbook.run(commands.edit("person", ANA, phone="2", gender="?"))
        with pytest.raises(Refused):
            workbook.attach("person", MEETING.replace("-", ""), "x", "y", b"z")
        with workbook.batch():
            workbook.run(commands.edit("person", BEKA, phone="3"))
    people = [workbook.person(row) for row in (ANA, BEKA)]
    assert [person and person.phone for person in people] == ["1", "3"]
    assert problems(workbook) == []


def test_a_batch_that_ends_in_an_error_never_was(workbook: Workbook) -> None:
    workbook.run(commands.edit("person", ANA, phone="0"))
    before = state(workbook)

    def fails() -> None:
        with workbook.batch():
            workbook.run(commands.edit("person", ANA, phone="1"))
            workbook.undo()
            raise RuntimeError("ours")

    with pytest.raises(RuntimeError):
        fails()
    assert state(workbook) == before
    assert workbook.undo_intent() == "edit_person"
    workbook.undo()
    assert problems(workbook) == []


def test_each_command_of_a_batch_is_an_undo_step_of_its_own(workbook: Workbook) -> None:
    with workbook.batch():
        workbook.run(commands.edit("person", ANA, phone="1"))
        workbook.run(commands.edit("person", ANA, phone="2"))
    workbook.undo()
    person = workbook.person(ANA)
    assert person is not None
    assert person.phone == "1"


@pytest.mark.parametrize("written_before", [False, True])
@pytest.mark.parametrize(
    "where", ["changelog.append", "folding.Folding.flush", "records.RecordWriter.flush"]
)
def test_a_full_disk_in_mid_transaction_leaves_memory_and_file_as_they_were(
    workbook: Workbook, monkeypatch: pytest.MonkeyPatch, where: str, written_before: bool
) -> None:
    if written_before:
        workbook.run(commands.edit("person", ANA, phone="0"))
    before, intent = state(workbook), workbook.undo_intent()

    def full(*_: object) -> None:
        raise dbapi2.OperationalError("database or disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(f"ecomig_desktop.store.{where}", full)
        with pytest.raises(Refused) as refused:
            workbook.run(commands.edit("person", ANA, phone="1"))
        assert refused.value.key == "no_space"
    assert state(workbook) == before
    assert workbook.undo_intent() == intent
    workbook.run(commands.edit("person", ANA, phone="2"))
    assert problems(workbook) == []
    assert workbook.gaps() == {}
    workbook.undo()
    assert repr(list(workbook.records())).count("'phone': '2'") == 0


def test_a_transaction_that_sqlite_itself_rolled_back_is_rolled_back(
    workbook: Workbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    workbook.run(commands.edit("person", ANA, phone="0"))
    before = state(workbook)
    append = changelog.append

    def rolls_back(db: object, changes: object) -> None:
        append(db, changes)  # type: ignore[arg-type]
        workbook._db.execute("ROLLBACK")
        raise dbapi2.OperationalError("database or disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(changelog, "append", rolls_back)
        with pytest.raises(Refused):
            workbook.run(commands.edit("person", ANA, phone="1"))
    assert state(workbook) == before
    workbook.run(commands.edit("person", ANA, phone="2"))
    assert problems(workbook) == []


def test_the_bytes_of_a_refused_attachment_are_not_kept(
    workbook: Workbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    workbook.run(commands.edit("person", ANA, phone="0"))
    before = state(workbook)

    def full(*_: object) -> None:
        raise dbapi2.OperationalError("database or disk is full")

    monkeypatch.setattr(listing, "add_blobs", full)
    with pytest.raises(Refused):
        workbook.attach("person", ANA, "x.txt", "text/plain", b"x")
    assert state(workbook) == before


def test_closing_twice_is_closing_once(laptops: tuple[Laptop, Laptop, Laptop]) -> None:
    workbook = laptops[0].open()
    workbook.close()
    workbook.close()
    laptops[0].open().close()


def test_a_workbook_opened_for_reading_is_not_written_to(
    laptops: tuple[Laptop, Laptop, Laptop],
) -> None:
    before = fingerprint(laptops[0].path)
    with laptops[0].open(read_only=True) as workbook:
        for write in (
            lambda: workbook.run(commands.edit("person", ANA, phone="1")),
            workbook.undo,
            lambda: workbook.attach("person", ANA, "x", "y", b"z"),
        ):
            with pytest.raises(Refused):
                write()
    assert fingerprint(laptops[0].path) == before


def test_it_says_when_it_last_wrote_and_only_then(workbook: Workbook) -> None:
    assert workbook.saved_at is None
    workbook.run(commands.edit("person", ANA, given_name="ანა"))
    assert workbook.saved_at is None
    workbook.run(commands.edit("person", ANA, given_name="ნანა"))
    assert isinstance(workbook.saved_at, datetime)


@pytest.mark.parametrize("operator", ["", "ო" * 5000, "a\0b", "\ud800", "ნ\tუ"])
def test_whatever_an_operator_is_called_others_can_read_it(
    laptops: tuple[Laptop, Laptop, Laptop], operator: str
) -> None:
    office, one, _ = laptops
    with one.open() as workbook:
        workbook.operator = operator
        workbook.run(commands.edit("person", ANA, phone="1"))
    (result,) = office.merge(one.export())
    assert (result.refused, result.new) == (None, 1)


@pytest.mark.parametrize("ms", [-1, 0, 1 << 44, 1 << 46, 1 << 80])
def test_whatever_time_a_laptop_believes_it_is_others_can_read_it(
    laptops: tuple[Laptop, Laptop, Laptop], ms: int
) -> None:
    office, one, two = laptops
    one.clock.ms = ms
    for number in range(5):
        one.put("person", ANA, phone=str(number))
    (result,) = office.merge(one.export())
    assert (result.refused, result.clock_off) == (None, True)
    office.put("person", ANA, phone="6")
    (result,) = two.merge(office.export())
    assert result.refused is None
    person = two.open(read_only=True).person(ANA)
    assert person is not None
    assert person.phone == "6"


def test_the_longest_texts_that_can_be_typed_come_home(
    laptops: tuple[Laptop, Laptop, Laptop], tmp_path: Path
) -> None:
    office, one, _ = laptops
    pages = '"' + "\U0001f600" * 1_999_998 + '"'
    with one.open() as workbook:
        text = "\x01" * 100_000
        workbook.run(
            Command("try_it", (Put("note", {"text": text}), Put("sheet", {"pages": pages})))
        )
    (result,) = office.merge(one.export())
    assert (result.refused, result.new) == (None, 2)


def test_a_plan_that_is_wrong_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(Refused):
        Workbook.create(tmp_path / "x.ecomig", {"meetings": [{"date": "tomorrow"}]})
    assert list(tmp_path.iterdir()) == []


def test_a_new_workbook_is_on_the_disk_before_it_has_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.ecomig"
    waited_for = []
    monkeypatch.setattr(
        file, "sync_file", lambda beside: waited_for.append((fingerprint(beside), path.exists()))
    )
    create_file(path, default_plan(), HandClock(), "")
    assert waited_for == [(fingerprint(path), False)]
