"""Files that were cut, flipped or shuffled: refused with a sentence, or merged as if whole."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ecomig_desktop.errors import Refused
from ecomig_desktop.merge import merge_files
from ecomig_desktop.workbook import Workbook, commands
from tests.field import ANA, GIA, MEETING, Laptop, State, field_world, problems, state

BOUNDED = settings(
    max_examples=70, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)


class Damage:
    """An office that waits for a file, and what it would be with the whole file."""

    def __init__(
        self, office: Laptop, blank: bytes, whole: bytes, before: State, after: State, photo: str
    ) -> None:
        self.office = office
        self.blank = blank
        self.whole = whole
        self.before = before
        self.after = after
        self.photo = photo
        with office.open(read_only=True) as workbook:
            self.sides = sides_of(workbook)

    def __repr__(self) -> str:
        return "Damage()"


@pytest.fixture(scope="module")
def damage(tmp_path_factory: pytest.TempPathFactory) -> Damage:
    office, one, _ = field_world(tmp_path_factory.mktemp("damage"))
    office.put("person", ANA, phone="office")
    with one.open() as workbook:
        for number in range(40):
            workbook.run(commands.add("person", given_name=f"მონაწილე {number}", position="ა" * 60))
        workbook.run(commands.edit("person", ANA, phone="one"))
        workbook.run(commands.edit("person", GIA, given_name="გია"))
        workbook.run(commands.delete("person", GIA))
        workbook.attach("meeting", MEETING, "photo.jpg", "image/jpeg", bytes(range(256)) * 60)
        photo = str(workbook.attachments(MEETING)[0].content_hash)
    whole = one.export().read_bytes()
    blank, before = office.path.read_bytes(), office.state()
    returned = office.folder / "whole.ecomig"
    returned.write_bytes(whole)
    office.merge(returned)
    return Damage(office, blank, whole, before, office.state(), photo)


def sides_of(workbook: Workbook) -> set[tuple[str, str, str]]:
    """Every value in conflict."""
    return {
        (each.id, each.column, repr(side.value))
        for each in workbook.conflicts()
        for side in each.values
    }


def check(damage: Damage, content: bytes) -> None:
    """Merge such a file into an office that has not seen it."""
    office = damage.office
    office.path.write_bytes(damage.blank)
    shutil.rmtree(office.folder / "workbook backups", ignore_errors=True)
    returned = office.folder / "damaged.ecomig"
    returned.write_bytes(content)
    with office.open() as workbook:
        (result,) = merge_files(workbook, [returned]).files
        now, sides = state(workbook), sides_of(workbook)
        if result.refused is None:
            assert replace(now, conflicts="") == replace(damage.after, conflicts="")
            assert sides == damage.sides  # only the names of laptops may be lost
            assert workbook.attachment_bytes(damage.photo)
        else:
            assert result.refused.sentence("ka")
            assert now == damage.before
        assert problems(workbook) == []
    assert returned.read_bytes() == content


@BOUNDED
@given(where=st.floats(0, 1, exclude_max=True))
def test_a_file_that_was_cut_anywhere(damage: Damage, where: float) -> None:
    check(damage, damage.whole[: int(len(damage.whole) * where)])


@BOUNDED
@given(where=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_a_file_in_which_a_bit_was_flipped(damage: Damage, where: float, bit: int) -> None:
    spoiled = bytearray(damage.whole)
    spoiled[int(len(spoiled) * where)] ^= 1 << bit
    check(damage, bytes(spoiled))


@settings(BOUNDED, max_examples=60)
@given(at=st.integers(0, 99), bit=st.integers(0, 7))
def test_a_file_whose_first_bytes_were_flipped(damage: Damage, at: int, bit: int) -> None:
    spoiled = bytearray(damage.whole)
    spoiled[at] ^= 1 << bit
    check(damage, bytes(spoiled))


@settings(BOUNDED, max_examples=60)
@given(one=st.integers(0, 1000), other=st.integers(0, 1000))
def test_a_file_whose_pages_were_swapped(damage: Damage, one: int, other: int) -> None:
    pages = [damage.whole[at : at + 4096] for at in range(0, len(damage.whole), 4096)]
    one, other = one % len(pages), other % len(pages)
    pages[one], pages[other] = pages[other], pages[one]
    check(damage, b"".join(pages))


@settings(BOUNDED, max_examples=40)
@given(
    where=st.floats(0, 1, exclude_max=True),
    junk=st.binary(min_size=1, max_size=600) | st.integers(1, 9000).map(bytes),
)
def test_a_file_with_junk_in_it(damage: Damage, where: float, junk: bytes) -> None:
    at = int(len(damage.whole) * where)
    check(damage, damage.whole[:at] + junk + damage.whole[at + len(junk) :])


@settings(BOUNDED, max_examples=40)
@given(where=st.floats(0, 1, exclude_max=True), junk=st.binary(min_size=1, max_size=400))
def test_a_workbook_that_is_damaged_is_refused_or_found_out(
    damage: Damage, where: float, junk: bytes
) -> None:
    """Never an unexpected error; what opens reads as before, or `check` says what is wrong."""
    spoiled = bytearray(damage.blank)
    at = int(len(spoiled) * where)
    spoiled[at : at + len(junk)] = junk[: len(spoiled) - at]
    path = Path(damage.office.folder / "spoiled.ecomig")
    path.write_bytes(spoiled)
    try:
        with Workbook.open(path, read_only=True, machine=damage.office.machine) as workbook:
            if not problems(workbook):
                assert state(workbook).records == damage.before.records
    except Refused:
        pass


def test_a_whole_file_is_merged(damage: Damage) -> None:
    check(damage, damage.whole)
    assert damage.after != damage.before
