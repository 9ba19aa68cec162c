"""Merging: any number of files, in any order, any number of times; gaps told and filled."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from ecomig_desktop.errors import Cancelled, Refused
from ecomig_desktop.merge import file_merge, merge_files
from ecomig_desktop.store import copies
from ecomig_desktop.workbook import commands
from tests.field import (
    ANA,
    BEKA,
    GIA,
    MEETING,
    NOTE,
    Laptop,
    field_world,
    fingerprint,
    opened_raw,
    problems,
    state,
)

Three = tuple[Laptop, Laptop, Laptop]


@pytest.fixture
def laptops(tmp_path: Path) -> Three:
    return field_world(tmp_path)


def busy(laptop: Laptop, many: int = 10) -> Path:
    """A return file with that many changes of the laptop's own."""
    with laptop.open() as workbook:
        for number in range(many):
            workbook.run(commands.edit("person", GIA, phone=f"{laptop.folder.name} {number}"))
    return laptop.export()


def without(path: Path, where: str) -> Path:
    """A copy of a return file in which changes are missing."""
    cut = path.with_name("cut.ecomig")
    shutil.copy(path, cut)
    with opened_raw(cut) as raw:
        assert raw.execute(f"DELETE FROM change WHERE {where}").rowcount
    return cut


def test_it_says_what_a_file_brings(laptops: Three) -> None:
    office, one, _ = laptops
    one.put("person", ANA, phone="1")
    one.put("person", GIA, given_name="გია")
    with office.open() as workbook:
        (result,) = merge_files(workbook, [one.export()]).files
    assert (result.laptop, result.operators) == ("one", ("ოპერატორი",))
    assert (result.new, result.known, result.gaps, result.conflicts) == (2, 4, {}, 0)
    assert result.rows == {("person", "added"): 1, ("person", "changed"): 1}
    assert (result.refused, result.clock_off, result.other_workbook) == (None, False, False)
    assert result.first_at is not None
    assert result.last_at is not None
    assert result.first_at <= result.last_at


def test_a_dry_run_says_the_same_and_touches_nothing(laptops: Three) -> None:
    office, one, _ = laptops
    office.put("person", GIA, phone="0")
    returned = busy(one)
    for path in copies.backup_folder(office.path).iterdir():
        path.unlink()
    before = fingerprint(office.path)
    with office.open() as workbook:
        said = merge_files(workbook, [returned], dry_run=True)
        assert fingerprint(office.path) == before
        assert {each.name for each in office.folder.iterdir() if each.is_file()} <= {
            "workbook.ecomig", "workbook.ecomig.lock",
        }  # fmt: skip
        assert said.backup is None
        done = merge_files(workbook, [returned])
        assert not any(each.hash for each in said.files)
        unhashed = tuple(replace(each, hash="") for each in done.files)
        assert (said.files, said.digest) == (unhashed, done.digest)
        assert said.receipt is None
        assert problems(workbook) == []


def test_a_dry_run_in_a_workbook_that_is_being_written_leaves_it_so(laptops: Three) -> None:
    office, one, _ = laptops
    returned = busy(one)
    with office.open() as workbook:
        workbook.run(commands.edit("person", GIA, phone="0"))
        before = state(workbook)
        merge_files(workbook, [returned], dry_run=True)
        assert state(workbook) == before
        workbook.run(commands.edit("person", GIA, phone="1"))
        assert problems(workbook) == []


def test_merging_twice_is_merging_once_under_any_name(laptops: Three) -> None:
    office, one, _ = laptops
    returned = busy(one)
    renamed = returned.with_name("სხვა სახელი %#?.ecomig")
    shutil.copy(returned, renamed)
    office.merge(returned)
    before, content = office.state(), fingerprint(office.path)
    (result,) = office.merge(renamed)
    assert (result.new, result.known, result.gaps) == (0, 14, {})
    assert office.state() == before
    assert fingerprint(office.path) == content


def test_one_file_twice_in_one_merge_is_once(laptops: Three) -> None:
    office, one, _ = laptops
    returned = busy(one)
    first, second = office.merge(returned, returned)
    assert (first.new, second.new) == (10, 0)


def test_any_order_and_grouping_gives_the_same_bytes(laptops: Three, tmp_path: Path) -> None:
    office, one, two = laptops
    files = [busy(one), busy(two), office.export()]
    one.merge(files[1])
    one.put("person", GIA, phone="decided")
    files.append(one.export("later.ecomig"))
    states = set()
    for number, groups in enumerate(
        [
            [files],
            [[each] for each in files],
            [files[::-1]],
            [files[2:], files[:2], files[1:3]],
            [[files[3]], [files[0]], [files[1]]],
        ]
    ):
        other = Laptop(tmp_path / f"fresh {number}")
        other.create().close()
        for group in groups:
            other.merge(*group)
        states.add(other.state())
    assert len(states) == 1


def test_it_is_refused_to_merge_a_workbook_into_itself(laptops: Three) -> None:
    office = laptops[0]
    link = office.folder / "link.ecomig"
    link.symlink_to(office.path)
    before = fingerprint(office.path)
    for path in (office.path, link):
        (result,) = office.merge(path)
        assert result.refused is not None
        assert result.refused.key == "same_file"
    assert fingerprint(office.path) == before


def test_its_own_return_file_brings_nothing(laptops: Three) -> None:
    office = laptops[0]
    office.put("person", ANA, phone="1")
    (result,) = office.merge(office.export())
    assert (result.new, result.refused) == (0, None)


def test_a_copy_that_was_worked_in_is_merged_as_it_is(laptops: Three) -> None:
    """Somebody brings the workbook itself instead of a return file."""
    office, one, _ = laptops
    one.put("person", ANA, phone="1")
    before = fingerprint(one.path)
    (result,) = office.merge(one.path)
    assert (result.new, result.refused) == (1, None)
    assert fingerprint(one.path) == before


def test_a_workbook_that_is_open_elsewhere_is_merged_whole(laptops: Three) -> None:
    office, one, _ = laptops
    with one.open() as workbook:
        workbook.run(commands.edit("person", ANA, phone="1"))
        (result,) = office.merge(one.path)
        assert (result.new, result.refused) == (1, None)


def test_changes_that_are_missing_are_told_and_filled_later(laptops: Three) -> None:
    office, one, _ = laptops
    returned = busy(one)
    cut = without(returned, "seq BETWEEN 3 AND 5 OR seq = 8")
    (result,) = office.merge(cut)
    (gaps,) = result.gaps.values()
    assert gaps == [(3, 5), (8, 8)] or (3, 5) in gaps
    with office.open() as workbook:
        assert workbook.gaps() == result.gaps
        assert problems(workbook) == []
        workbook.run(commands.edit("person", GIA, email="x@y.ge"))
        assert problems(workbook) == []
    (result,) = office.merge(returned)
    assert (result.gaps, result.refused) == ({}, None)
    with office.open() as workbook:
        assert workbook.gaps() == {}
        assert problems(workbook) == []
    fresh = Laptop(office.folder / "fresh")
    fresh.create().close()
    fresh.merge(returned, office.export())
    assert fresh.state() == office.state()


def test_the_end_that_is_missing_is_told_too(laptops: Three) -> None:
    office, one, _ = laptops
    returned = busy(one)
    (result,) = office.merge(without(returned, "seq > 6"))
    assert list(result.gaps.values()) == [[(7, 10)]]
    with office.open() as workbook:
        assert problems(workbook) == []
    (result,) = office.merge(returned)
    assert (result.new, result.gaps) == (4, {})


def test_a_gap_travels_home_and_is_filled_there(laptops: Three) -> None:
    office, one, two = laptops
    returned = busy(one)
    own = "replica NOT IN (SELECT replica FROM change WHERE table_name = 'meeting')"
    two.merge(without(returned, f"seq BETWEEN 3 AND 5 AND {own}"))
    (result,) = office.merge(two.export())
    assert list(result.gaps.values()) == [[(3, 5)]]
    (result,) = office.merge(returned)
    assert (result.new, result.gaps) == (3, {})


def test_another_workbook_is_pointed_out_and_merged(laptops: Three, tmp_path: Path) -> None:
    other = Laptop(tmp_path / "other")
    other.create().close()
    other.put("person", GIA, given_name="გია")
    (result,) = laptops[0].merge(other.export())
    assert (result.other_workbook, result.new, result.refused) == (True, 1, None)


@pytest.mark.parametrize("years", [-20, 20])
def test_a_clock_that_cannot_be_right_is_pointed_out(laptops: Three, years: int) -> None:
    office, one, _ = laptops
    one.clock.ms += years * 365 * 24 * 3600 * 1000
    one.put("person", GIA, given_name="გია")
    (result,) = office.merge(one.export())
    assert (result.clock_off, result.new, result.refused) == (True, 1, None)


def test_a_refused_file_does_not_keep_others_out(laptops: Three, tmp_path: Path) -> None:
    office, one, two = laptops
    text = tmp_path / "letter.ecomig"
    text.write_text("hello")
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    wrong = [text, tmp_path / "missing", tmp_path, loop, tmp_path / ("ა" * 300)]
    files = [busy(one), *wrong, busy(two)]
    results = office.merge(*files)
    assert [result.new for result in results] == [10, 0, 0, 0, 0, 0, 10]
    assert all(result.refused is not None for result in results[1:-1])
    assert [result.file for result in results] == files


class Impatience:
    """Somebody who stops the merge when asked for the `moment`-th time."""

    def __init__(self, moment: int) -> None:
        self.asked = 0
        self._moment = moment

    def __call__(self) -> bool:
        self.asked += 1
        return self.asked == self._moment


def test_cancelling_at_any_moment_changes_nothing(
    laptops: Three, monkeypatch: pytest.MonkeyPatch
) -> None:
    office, one, two = laptops
    files = [busy(one), busy(two)]
    monkeypatch.setattr(file_merge, "_CHUNK", 3)
    before = office.state()
    with office.open() as workbook:
        moments = Impatience(-1)
        merge_files(workbook, files, dry_run=True, cancelled=moments)
    assert moments.asked > 8
    for moment in range(1, moments.asked + 1):
        with office.open() as workbook:
            with pytest.raises(Cancelled):
                merge_files(workbook, files, cancelled=Impatience(moment))
            assert state(workbook) == before
            workbook.run(commands.edit("note", NOTE, text=str(moment)))
            workbook.undo()
            before = state(workbook)
            assert problems(workbook) == []


def test_progress_goes_from_nothing_to_all(laptops: Three, monkeypatch: pytest.MonkeyPatch) -> None:
    office, one, two = laptops
    monkeypatch.setattr(file_merge, "_CHUNK", 3)
    heard: list[float] = []
    with office.open() as workbook:
        merge_files(workbook, [busy(one), busy(two)], progress=heard.append)
    assert (heard[0], heard[-1]) == (0, 1)
    assert heard == sorted(heard)


def test_a_workbook_that_is_only_read_is_not_merged_into(laptops: Three) -> None:
    office, one, _ = laptops
    returned = busy(one)
    before = sorted(office.folder.rglob("*"))
    with office.open(read_only=True) as workbook:
        for dry_run in (True, False):
            with pytest.raises(Refused):
                merge_files(workbook, [returned], dry_run=dry_run)
    assert sorted(office.folder.rglob("*")) == before


def test_attachments_come_with_their_records(laptops: Three) -> None:
    office, one, _ = laptops
    with one.open() as workbook:
        changed = workbook.attach("meeting", MEETING, "ფოტო.jpg", "image/jpeg", b"\xff\xd8" * 99)
    office.merge(one.export())
    with office.open() as workbook:
        (attachment,) = workbook.attachments(MEETING)
        assert attachment.id == changed.ids[0]
        assert workbook.attachment_bytes(str(attachment.content_hash)) == b"\xff\xd8" * 99


def test_bytes_that_were_missing_come_with_a_later_file(laptops: Three) -> None:
    office, one, _ = laptops
    with one.open() as workbook:
        workbook.attach("meeting", MEETING, "x", "text/plain", b"photo")
    returned = one.export()
    poor = returned.with_name("poor.ecomig")
    shutil.copy(returned, poor)
    with opened_raw(poor) as raw:
        raw.execute("DELETE FROM blob")
    (result,) = office.merge(poor)
    assert (result.new, result.refused) == (1, None)
    office.merge(returned)
    with office.open() as workbook:
        (attachment,) = workbook.attachments(MEETING)
        assert workbook.attachment_bytes(str(attachment.content_hash)) == b"photo"


def test_two_laptops_that_wrote_under_one_id_are_told_apart(laptops: Three, tmp_path: Path) -> None:
    """A disk was cloned and nothing gave it away: neither may overwrite the other in silence."""
    office, one, _ = laptops
    one.put("person", BEKA, phone="0")
    clone = tmp_path / "kept"
    shutil.copytree(one.folder, clone)
    mine = busy(one, 3)
    kept = office.folder / "mine.ecomig"
    shutil.copy(mine, kept)
    one.path.write_bytes((clone / one.path.name).read_bytes())
    for memory in (clone / "machine").iterdir():
        shutil.copy(memory, one.folder / "machine")
    with one.open() as workbook:
        for number in range(5):
            workbook.run(commands.edit("person", GIA, email=f"clone {number}"))
    theirs = one.export()
    first, second = office.merge(kept, theirs)
    assert first.refused is None
    assert second.refused is not None
    assert second.refused.key == "return_file_forked"
