"""A return file: whole, closed, nobody's replica, and never half on the stick."""

from __future__ import annotations

from pathlib import Path

import pytest

from ecomig_desktop.errors import Refused
from ecomig_desktop.exchange.return_file import export_return_file, suggested_name
from ecomig_desktop.store import file
from ecomig_desktop.workbook import commands
from tests.field import ANA, MEETING, Laptop, field_world, fingerprint, opened_raw, problems


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    laptop = field_world(tmp_path)[1]
    with laptop.open() as workbook:
        workbook.run(commands.edit("person", ANA, given_name="ნანა"))
        workbook.attach("meeting", MEETING, "x", "text/plain", b"photo")
    return laptop


def test_it_holds_everything(laptop: Laptop) -> None:
    with laptop.open() as workbook:
        exported = export_return_file(workbook, laptop.folder / "return.ecomig")
        assert exported.digest == workbook.digest()
        assert exported.changes == workbook.change_count()
        log = tuple(workbook.changes())
    with laptop.open(exported.path, read_only=True) as returned:
        assert (returned.digest(), tuple(returned.changes())) == (exported.digest, log)
        assert problems(returned) == []
        (attachment,) = returned.attachments(MEETING)
        assert returned.attachment_bytes(str(attachment.content_hash)) == b"photo"


def test_nothing_lies_beside_it(laptop: Laptop) -> None:
    stick = laptop.folder / "stick"
    stick.mkdir()
    with laptop.open() as workbook:
        export_return_file(workbook, stick / "return.ecomig")
        assert [each.name for each in stick.iterdir()] == ["return.ecomig"]
    head = (stick / "return.ecomig").read_bytes()[18:20]
    assert head == b"\x01\x01"  # no write-ahead log is expected beside it


def test_it_is_nobodys_and_says_nothing_of_the_laptop_but_its_name(laptop: Laptop) -> None:
    content = laptop.export().read_bytes()
    with opened_raw(laptop.folder / "return.ecomig") as raw:
        assert raw.execute("SELECT * FROM identity").fetchall() == []
    assert str(laptop.folder).encode() not in content
    assert laptop.machine.fingerprint.encode() not in content
    with laptop.open(laptop.folder / "return.ecomig") as returned:
        assert returned.replica == ""
        assert returned.undo_intent() is None


def test_it_is_the_smallest_file_that_holds_it(laptop: Laptop) -> None:
    with opened_raw(laptop.export()) as raw:
        assert raw.execute("PRAGMA freelist_count").fetchone() == (0,)


def test_it_takes_the_place_of_an_older_one_at_once(laptop: Laptop) -> None:
    target = laptop.export()
    old = fingerprint(target)
    laptop.put("person", ANA, phone="1")
    assert laptop.export() == target
    assert fingerprint(target) != old


def test_one_that_cannot_be_written_leaves_the_older_one(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = laptop.export()
    old = fingerprint(target)
    laptop.put("person", ANA, phone="1")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(file, "sync_file", full)
    with laptop.open() as workbook, pytest.raises(Refused) as refused:
        export_return_file(workbook, target)
    assert refused.value.key == "no_space"
    assert fingerprint(target) == old
    assert list(laptop.folder.glob(".*")) == []


@pytest.mark.parametrize("name", ["nowhere/x.ecomig", "", "ა" * 200])
def test_a_place_where_no_file_can_be_is_refused(laptop: Laptop, name: str) -> None:
    with laptop.open() as workbook, pytest.raises(Refused):
        export_return_file(workbook, laptop.folder / name)
    assert problems(laptop.open(read_only=True)) == []


def test_the_workbook_itself_is_no_place_for_it(laptop: Laptop) -> None:
    link = laptop.folder / "link.ecomig"
    link.symlink_to(laptop.path)
    with laptop.open() as workbook:
        for target in (laptop.path, link):
            with pytest.raises(Refused) as refused:
                export_return_file(workbook, target)
            assert refused.value.key == "same_file"


def test_it_can_be_exported_from_a_workbook_that_is_only_read(laptop: Laptop) -> None:
    with laptop.open(read_only=True) as workbook:
        assert export_return_file(workbook, laptop.folder / "return.ecomig").changes == 6


def test_the_suggested_name_tells_laptops_apart_and_fits_every_disk(laptop: Laptop) -> None:
    with laptop.open() as workbook:
        assert suggested_name(workbook, "2016-11-15") == "workbook one 2016-11-15.ecomig"
    laptop.path = laptop.path.rename(laptop.folder / "ბორჯომი: შეხვედრა? *1*.ecomig")
    with laptop.open() as workbook:
        name = suggested_name(workbook, "2016-11-15")
    assert name == "ბორჯომი- შეხვედრა- -1- one 2016-11-15.ecomig"
