"""Files that were cut, flipped or shuffled: refused with a sentence, or merged as if whole."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from ecomig_desktop.errors import Refused
from ecomig_desktop.workbook import Workbook
from tests.field import problems, state
from tests.merge.damaging import BOUNDED, Damage, check


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
