"""From a damaged file everything that can still be read is saved, and nothing else."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ecomig_desktop.domain.change import Change
from ecomig_desktop.domain.ranges import size
from ecomig_desktop.errors import Cancelled, Refused
from ecomig_desktop.merge.salvage import Salvaged, salvage
from ecomig_desktop.store import remains
from ecomig_desktop.workbook import commands
from tests.field import (
    ANA,
    BEKA,
    GIA,
    MEETING,
    Laptop,
    field_world,
    opened_raw,
    problems,
)

PAGE = 4096
BOUNDED = settings(
    max_examples=12, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)


class Ruin:
    """A return file to be ruined, and the log that was in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.office, one, _ = field_world(folder)
        with one.open() as workbook:
            for number in range(60):
                workbook.run(commands.add("person", given_name=f"{number}", position="ა" * 80))
            workbook.run(commands.add("note", meeting=MEETING, text="გრძელი სიტყვა " * 900))
            workbook.run(commands.edit("person", ANA, phone="1"))
            workbook.attach("meeting", MEETING, "a.jpg", "image/jpeg", os.urandom(30_000))
        self.whole = one.export().read_bytes()
        self.log = set(one.state().log)
        self.digest = one.state().digest

    def __repr__(self) -> str:
        return "Ruin()"

    def salvage(self, content: bytes) -> tuple[Salvaged, Laptop]:
        """What is saved of such a file, and the office of which it is a part, empty."""
        damaged, target = self.folder / "damaged.ecomig", self.folder / "saved.ecomig"
        damaged.write_bytes(content)
        target.unlink(missing_ok=True)
        saved = salvage(damaged, target)
        assert damaged.read_bytes() == content
        return saved, self.reader()

    def reader(self) -> Laptop:
        folder = self.folder / "reader"
        reader = Laptop(folder)
        for each in (*folder.glob("workbook*.ecomig"), *folder.glob("* backups/*")):
            each.unlink()
        reader.create().close()
        return reader


@pytest.fixture(scope="module")
def ruin(tmp_path_factory: pytest.TempPathFactory) -> Ruin:
    return Ruin(tmp_path_factory.mktemp("ruin"))


def check(ruin: Ruin, content: bytes) -> set[Change]:
    """What is saved is true, is merged as it is, is told of rightly, and the whole file brings
    the rest; the changes that were saved."""
    try:
        saved, reader = ruin.salvage(content)
    except Refused as refused:
        return nothing(refused)
    (result,) = reader.merge(saved.path)
    assert result.refused is None
    found = set(reader.state().log)
    assert found <= ruin.log
    assert (len(found), result.new) == (saved.changes, saved.changes)
    if saved.sealed:
        assert sum(map(size, saved.lost.values())) == len(ruin.log) - len(found)
    with reader.open() as workbook:
        assert problems(workbook) == []
    whole = ruin.folder / "whole.ecomig"
    whole.write_bytes(ruin.whole)
    (result,) = reader.merge(whole)
    assert (result.refused, result.new) == (None, len(ruin.log) - len(found))
    assert (set(reader.state().log), reader.state().digest) == (ruin.log, ruin.digest)
    assert reader.state().gaps == "{}"
    return found


def nothing(refused: Refused) -> set[Change]:
    assert refused.key == "nothing_to_salvage"
    return set()


def test_of_a_whole_file_everything_is_saved(ruin: Ruin) -> None:
    saved, reader = ruin.salvage(ruin.whole)
    assert (saved.changes, saved.lost, saved.sealed) == (len(ruin.log), {}, True)
    assert (saved.attachments, saved.attachments_lost, saved.unreadable) == (1, 0, 0)
    (result,) = reader.merge(saved.path)
    assert result.laptop == "one"
    assert reader.state().digest == ruin.digest


@BOUNDED
@given(where=st.floats(0, 1, exclude_max=True))
def test_from_a_file_that_was_cut(ruin: Ruin, where: float) -> None:
    at = int(len(ruin.whole) * where)
    found = check(ruin, ruin.whole[:at])
    assert found >= standing(ruin, range(at // PAGE))


@BOUNDED
@given(flips=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 7)), max_size=40))
def test_from_a_file_in_which_bits_were_flipped(ruin: Ruin, flips: list[tuple[float, int]]) -> None:
    spoiled, hit = bytearray(ruin.whole), set()
    for where, bit in flips:
        at = int(len(spoiled) * where)
        spoiled[at] ^= 1 << bit
        hit.add(at // PAGE)
    pages = set(range(len(ruin.whole) // PAGE)) - hit
    assert check(ruin, bytes(spoiled)) >= standing(ruin, pages)


@BOUNDED
@given(seed=st.integers(0, 999), share=st.floats(0.05, 0.95))
def test_from_a_file_of_which_pages_are_gone(ruin: Ruin, seed: int, share: float) -> None:
    chance = random.Random(seed)
    pages = [ruin.whole[at : at + PAGE] for at in range(0, len(ruin.whole), PAGE)]
    kept = {number for number in range(len(pages)) if chance.random() > share}
    content = b"".join(page if n in kept else bytes(PAGE) for n, page in enumerate(pages))
    assert check(ruin, content) >= standing(ruin, kept)


def standing(ruin: Ruin, pages: object) -> set[Change]:
    """The changes that lie within those pages, by looking for their checksums."""
    kept = set(pages)  # type: ignore[call-overload]
    return {
        change
        for change in ruin.log
        if len(change.sets.encode()) < 500
        and ruin.whole.find(change.checksum) // PAGE in kept
        and ruin.whole.find(change.checksum, ruin.whole.find(change.checksum) + 1) < 0
    }


def test_without_its_tables_and_its_header_all_is_saved(ruin: Ruin) -> None:
    assert check(ruin, os.urandom(PAGE) + ruin.whole[PAGE:]) == ruin.log


def test_pages_in_any_order_give_what_fits_a_page(ruin: Ruin) -> None:
    pages = [ruin.whole[at : at + PAGE] for at in range(0, len(ruin.whole), PAGE)]
    random.Random(1).shuffle(pages)
    long = {change for change in ruin.log if len(change.sets.encode()) > 900}
    assert check(ruin, b"".join(pages)) >= ruin.log - long


@pytest.mark.parametrize("window", [4096, 5000, 65536])
def test_it_does_not_matter_through_which_window_it_is_seen(
    ruin: Ruin, window: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remains, "_WINDOW", window)
    saved, _ = ruin.salvage(ruin.whole)
    assert (saved.changes, saved.attachments) == (len(ruin.log), 1)


@pytest.mark.parametrize("shift", [1, 100, 4095])
def test_a_file_whose_beginning_is_gone(ruin: Ruin, shift: int) -> None:
    long = {change for change in ruin.log if len(change.sets.encode()) > 900}
    assert check(ruin, ruin.whole[shift:]) >= ruin.log - long


@pytest.mark.parametrize("content", [b"", b"x", bytes(100_000), b"SQLite format 3\0" * 9000])
def test_where_nothing_is_left_that_is_said(ruin: Ruin, content: bytes) -> None:
    with pytest.raises(Refused) as refused:
        ruin.salvage(content)
    assert refused.value.key == "nothing_to_salvage"
    assert not (ruin.folder / "saved.ecomig").exists()


def test_a_line_that_was_altered_is_left_out(ruin: Ruin) -> None:
    damaged = ruin.folder / "altered.ecomig"
    damaged.write_bytes(ruin.whole)
    with opened_raw(damaged) as raw:
        sql = "UPDATE change SET sets = replace(sets, '1', '2') WHERE row_id = ? AND sets LIKE ?"
        raw.execute(sql, [ANA, '%"1"%'])
    saved, _ = ruin.salvage(damaged.read_bytes())
    assert saved.changes == len(ruin.log) - 1
    assert saved.unreadable > 0


def test_without_a_seal_it_is_not_known_what_is_lost(ruin: Ruin) -> None:
    saved, _ = ruin.salvage(ruin.whole.replace(b'"vector"', b'"victor"'))
    assert not saved.sealed
    assert saved.changes == len(ruin.log)


def test_it_can_be_cancelled_and_leaves_what_was_there(ruin: Ruin, tmp_path: Path) -> None:
    damaged, target = tmp_path / "damaged.ecomig", tmp_path / "saved.ecomig"
    damaged.write_bytes(ruin.whole)
    target.write_text("what was there before")
    heard: list[float] = []
    with pytest.raises(Cancelled):
        salvage(damaged, target, progress=heard.append, cancelled=lambda: len(heard) > 1)
    assert target.read_text() == "what was there before"
    assert sorted(tmp_path.iterdir()) == [damaged, target]


def test_the_damaged_file_is_not_written_over(ruin: Ruin, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.ecomig"
    damaged.write_bytes(ruin.whole)
    with pytest.raises(Refused) as refused:
        salvage(damaged, damaged)
    assert refused.value.key == "same_file"


def test_a_liar_about_lengths_is_not_believed(ruin: Ruin) -> None:
    """A record that says that it goes on through the whole file, a hundred thousand times."""
    claim = bytes([5, 0x81, 0x0D, 0x87, 0xFF, 0xFF, 0x7C]) + b"0" * 9
    saved, _ = ruin.salvage(ruin.whole + claim * 100_000)
    assert saved.changes == len(ruin.log)


class Cloned:
    """An office, and a return file that another computer wrote under a known id."""

    def __init__(self, folder: Path) -> None:
        self.office, self.one, self.two = field_world(folder)
        self.one.put("person", ANA, phone="before the clone")
        clone = self.one.copy_to(folder / "clone")
        clone.folder.joinpath("machine").mkdir(exist_ok=True)
        self.clone = _as_if_the_same(self.one, clone)
        self.one.put("person", ANA, phone="one")
        self.one.put("person", BEKA, email="one@x.ge")
        self.clone.put("person", ANA, phone="clone")
        self.clone.put("person", GIA, given_name="გია")
        self.two.merge(self.clone.export())
        self.two.put("person", ANA, phone="two, who had seen the clone")
        self.office.merge(self.one.export())
        self.target = folder / "saved.ecomig"

    def salvage(self, path: Path) -> Salvaged:
        with self.office.open(read_only=True) as workbook:
            return salvage(path, self.target, workbook)

    def values(self) -> dict[str, str | None]:
        with self.office.open(read_only=True) as workbook:
            people = [workbook.person(each) for each in (ANA, BEKA, GIA)]
            sides = {
                str(side.value)
                for each in workbook.conflicts()
                if each.column == "phone"
                for side in each.values
            }
        return {
            "phones": " / ".join(sorted(sides)),
            "email": people[1].email if people[1] else None,
            "gia": people[2].given_name if people[2] else None,
        }


def _as_if_the_same(one: Laptop, clone: Laptop) -> Laptop:
    """A disk image: the same file number, the same memory, as nobody can tell."""
    with one.open(read_only=True) as workbook:
        replica, upto = workbook.replica, workbook.vector()[workbook.replica]
    with opened_raw(clone.path) as raw:
        stat = clone.path.stat()
        raw.execute(
            "UPDATE identity SET machine = ?, path = ?, file_id = ? WHERE replica = ?",
            [clone.machine.fingerprint, str(clone.path), f"{stat.st_dev}:{stat.st_ino}", replica],
        )
    clone.machine.remember(replica, upto, closed=True)
    return clone


@pytest.fixture
def cloned(tmp_path: Path) -> Cloned:
    return Cloned(tmp_path)


def test_what_a_clone_wrote_is_kept_beside_what_the_other_wrote(cloned: Cloned) -> None:
    path = cloned.clone.folder / "return.ecomig"
    (result,) = cloned.office.merge(path)
    assert result.refused is not None
    assert result.refused.key == "return_file_forked"
    assert "salvage" in result.refused.sentence("ka")
    saved = cloned.salvage(path)
    assert len(saved.parted) == 1
    (result,) = cloned.office.merge(saved.path)
    assert (result.refused, result.new) == (None, 2)
    assert cloned.values() == {"phones": "clone / one", "email": "one@x.ge", "gia": "გია"}
    with cloned.office.open() as workbook:
        assert problems(workbook) == []


def test_doing_it_twice_is_doing_it_once(cloned: Cloned) -> None:
    path = cloned.clone.folder / "return.ecomig"
    for new in (2, 0):
        (result,) = cloned.office.merge(cloned.salvage(path).path)
        assert (result.refused, result.new) == (None, new)


def test_who_had_seen_the_clone_is_not_taken_to_have_seen_the_other(cloned: Cloned) -> None:
    (result,) = cloned.office.merge(cloned.two.export())
    assert result.refused is not None
    saved = cloned.salvage(cloned.two.folder / "return.ecomig")
    assert len(saved.parted) == 2
    (result,) = cloned.office.merge(saved.path)
    assert result.refused is None
    assert cloned.values()["phones"] == "one / two, who had seen the clone"
    (result,) = cloned.office.merge(cloned.salvage(cloned.clone.folder / "return.ecomig").path)
    assert (result.refused, result.new) == (None, 0)
    with cloned.office.open() as workbook:
        assert problems(workbook) == []


def test_beside_a_workbook_that_agrees_nothing_is_renamed(ruin: Ruin, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.ecomig"
    damaged.write_bytes(ruin.whole)
    with ruin.office.open(read_only=True) as workbook:
        saved = salvage(damaged, tmp_path / "saved.ecomig", workbook)
    assert saved.parted == {}
